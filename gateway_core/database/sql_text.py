"""SQL as text: what stands outside of quotes and remarks, where its statements end, what kind of statement it is."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

# Each of these ends with the text at the latest, so that nothing is read twice.
_TOKENS = (
    r"'(?:[^']|'')*(?:'|\Z)", r'"(?:[^"]|"")*(?:"|\Z)', r"`(?:[^`]|``)*(?:`|\Z)", r"\[[^\]]*(?:\]|\Z)",
    r"--[^\n]*", r"/\*(?s:.*?)(?:\*/|\Z)",
)  # fmt: skip
_SKIPPED = "|".join(_TOKENS)
_PLACEHOLDER = re.compile(rf"{_SKIPPED}|(\?\d*|[:@$][A-Za-z_]\w*)")
# Functions of other databases whose names SQLite takes for keywords.
_KEYWORD_CALL = re.compile(rf"{_SKIPPED}|\b(LEFT|RIGHT|ISNULL)(?=\s*\()", re.IGNORECASE)
_BLANK = re.compile(r"(?:\s+|--[^\n]*(?:\n|\Z)|/\*(?s:.*?)\*/|;)*")
_WORD = re.compile(rf"{_SKIPPED}|(\w+)")
_READING = frozenset({"SELECT", "VALUES", "WITH", "EXPLAIN", "PRAGMA"})
_INSERTING = frozenset({"INSERT", "REPLACE"})


@dataclass(frozen=True, slots=True)
class ScriptPart:
    """A statement of a script and the line that it begins in, from 1."""

    text: str
    line: int


def with_function_names(sql: str) -> str:
    """The statement with such functions in quotes, as SQLite wants names that are keywords."""
    return _KEYWORD_CALL.sub(lambda found: f'"{found[1]}"' if found[1] else found[0], sql)


def without_placeholders(sql: str) -> str:
    """The statement with NULL in place of every argument."""
    return _PLACEHOLDER.sub(lambda found: "NULL" if found[1] else found[0], sql)


def returns_rows_of_update(sql: str) -> bool:
    """Whether it is an update that gives rows back."""
    if "returning" not in sql.lower():
        return False
    return any(word == "RETURNING" for word in _words(sql)) and first_word(sql) not in _READING - {"WITH"}


def inserts(sql: str) -> bool:
    """Whether it makes new rows."""
    return first_word(sql) in _INSERTING or (
        first_word(sql) == "WITH" and any(each in _INSERTING for each in _words(sql))
    )


def first_word(sql: str) -> str:
    """The statement's first word in capitals; empty where there is none."""
    return next(_words(sql), "")


def words_of(sql: str) -> set[str]:
    """All words outside of texts, in capitals; names in quotes count as words."""
    return {word.upper() for word in re.findall(r"\w+", sql)}


def statements(script: str, check: Callable[[], None]) -> Iterator[ScriptPart]:
    """The statements of a script, in order. `check` is called between steps and may raise."""
    start = end = 0
    line = 1
    while (end := script.find(";", end)) >= 0:
        end += 1
        check()
        if sqlite3.complete_statement(script[start:end]):
            yield from _part(script[start:end], line)
            line += script.count("\n", start, end)
            start = end
    yield from _part(script[start:], line)


def _part(text: str, line: int) -> Iterator[ScriptPart]:
    blank = _BLANK.match(text)
    begin = blank.end() if blank else 0
    if begin < len(text):
        yield ScriptPart(text[begin:].strip(), line + text.count("\n", 0, begin))


def _words(sql: str) -> Iterator[str]:
    return (found[1].upper() for found in _WORD.finditer(sql) if found[1])
