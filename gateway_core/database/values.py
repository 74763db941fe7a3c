"""Values on their way into the database and out of it, as plain JSON (`gateway_core.script_host`, call `runStatement`).

An argument is None, a bool, a number, a text, `{"date": ms}` or `{"bytes": characters below 256}`. A table is
`{"columns", "types", "kinds", "cells"}`: its cells column by column, of the kind that `kinds` names for each of them:
`plain` (as they are), `text`, `long`, `date` (ms), `bytes` (characters below 256), `mixed` (pairs of kind and value).
None is None in all of them. A column of nothing but whole numbers is one text, `1,2,,4`, with nothing for None: Jython
reads that four times as fast. `types` are Java's classes by their last word.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from gateway_core.database.failure import Job, SqlError
from gateway_core.database.moments import is_full_text, milliseconds_of, text_of
from gateway_core.database.sql_text import words_of

MOST_CELLS = 2_000_000
MOST_CHARACTERS = 64 * 1024 * 1024
_STEP = 2_000  # cells that are written at once: other threads have their turn in between
_INT_BITS = 31
_FIRST_WORD = re.compile(r"\s*(\w+)")
_CLASSES = {
    "BOOLEAN": "Boolean", "BOOL": "Boolean", "BIT": "Boolean", "DATE": "Date", "DATETIME": "Date", "DATETIME2": "Date",
    "SMALLDATETIME": "Date", "TIMESTAMP": "Date", "TIMESTAMPTZ": "Date", "BIGINT": "Long", "INT8": "Long",
    "BIGSERIAL": "Long", "DECIMAL": "Double", "NUMERIC": "Double", "NUMBER": "Double", "MONEY": "Double",
    "DOUBLE": "Double", "REAL": "Double", "FLOAT": "Double",
}  # fmt: skip
_PARTS = (("INT", "Integer"), ("SERIAL", "Integer"), ("CHAR", "String"), ("TEXT", "String"), ("CLOB", "String"))
# What makes a text of a moment on purpose.
_MAKES_TEXT = frozenset({"STRFTIME", "DATE_FORMAT", "FORMAT", "CAST", "CHAR", "PRINTF", "CONVERT"})


class Rows(NamedTuple):
    """What a statement gave: names, declared types ("" where there is none) and cells, column by column.

    There are no rows in it, because a million of them is made and taken apart in one go, and nobody else has a turn then.
    """

    columns: Sequence[str]
    declared: Sequence[str]
    cells: Sequence[Sequence[Any]]
    sql: str


class _Column(NamedTuple):
    kind: str
    java_class: str
    cells: Sequence[Any]


def bound(arguments: Sequence[Any]) -> list[Any]:
    """The arguments as SQLite takes them."""
    return [_bound(value, number) for number, value in enumerate(arguments, 1)]


def _bound(value: Any, number: int) -> Any:
    match value:
        case {"date": int(milliseconds)}:
            text = text_of(milliseconds)
            if text is None:
                raise SqlError(
                    f"Argument {number} is a date that the database can't keep: its year must be from 1 to 9999."
                )
            return text
        case {"bytes": str(characters)}:
            return characters.encode("latin-1", "replace")
        case bool():
            return int(value)
        case int() if not -(2**63) <= value < 2**63:
            raise SqlError(f"Argument {number} is {value}, and a whole number in the database has at most 64 bits.")
        case str():
            return value.encode("utf-8", "replace").decode("utf-8")
    return value


def shown(arguments: Sequence[Any]) -> list[Any]:
    """The arguments as a wire list (`gateway_core.messages.payload`), for people: the beginning of long ones."""
    return [_shown(value) for value in arguments]


def _shown(value: Any) -> Any:
    match value:
        case {"date": int(milliseconds)}:
            return {"$type": "date", "value": milliseconds}
        case {"bytes": str(characters)}:
            return characters[:1_000]
        case str():
            return {"$type": "unicode", "value": value if len(value) <= 1_000 else value[:1_000] + "…"}
    return value


def table_text(rows: Rows, job: Job) -> str:
    """The JSON text of a table."""
    makes_text = not _MAKES_TEXT.isdisjoint(words_of(rows.sql))
    columns = [
        _column(declared, cells, guess_dates=not makes_text)
        for declared, cells in zip(rows.declared, rows.cells, strict=True)
    ]
    head = {
        "columns": list(rows.columns),
        "types": [column.java_class for column in columns],
        "kinds": [column.kind for column in columns],
    }
    cells = ", ".join(_cells_text(column.cells, job) for column in columns)
    text = f'{json.dumps(head)[:-1]}, "cells": [{cells}]}}'
    if len(text) > MOST_CHARACTERS:
        raise SqlError("The result is larger than 64 MiB. Ask for fewer rows or columns: WHERE, LIMIT.")
    return text


def _cells_text(cells: Sequence[Any], job: Job) -> str:
    if set(map(type, cells)) - {type(None)} == {int}:
        return '"' + ",".join(["" if cell is None else str(cell) for cell in cells]) + '"'
    parts = []
    for start in range(0, len(cells), _STEP):
        job.check()
        parts.append(json.dumps(cells[start : start + _STEP])[1:-1])
    return f"[{', '.join(parts)}]"


def _column(declared: str, cells: Sequence[Any], *, guess_dates: bool) -> _Column:
    java_class = declared_class(declared)
    if java_class in _CONVERSIONS:
        return _CONVERSIONS[java_class](cells)
    if not declared and guess_dates and _are_moments(cells):
        return _dates(cells)
    return _by_values(cells, java_class)


def declared_class(declared: str) -> str:
    """The Java class of a column declared so; empty where the values must tell."""
    found = _FIRST_WORD.match(declared)
    word = found[1].upper() if found else ""
    if word in _CLASSES:
        return _CLASSES[word]
    for part, java_class in _PARTS:
        if part in word:
            return java_class
    return ""


def _are_moments(cells: Sequence[Any]) -> bool:
    """Whether a column without a type, such as MAX(t_stamp), holds moments: all of it, and at least one."""
    given = [cell for cell in cells if cell is not None]
    return bool(given) and all(map(is_full_text, given))


def _booleans(cells: Sequence[Any]) -> _Column:
    if all(cell is None or cell in (0, 1) for cell in cells):
        return _Column("plain", "Boolean", [None if cell is None else bool(cell) for cell in cells])
    return _by_values(cells, "")


def _dates(cells: Sequence[Any]) -> _Column:
    try:  # nearly always; looking at each cell first takes twice as long
        return _Column("date", "Date", [None if cell is None else _milliseconds(cell) for cell in cells])
    except (TypeError, ValueError, OverflowError, OSError):
        pass
    moments = [None if cell is None else milliseconds_of(cell) for cell in cells]
    if all(moment is not None or cell is None for moment, cell in zip(moments, cells, strict=True)):
        return _Column("date", "Date", moments)
    pairs = [_pair(cell) if moment is None else ["date", moment] for moment, cell in zip(moments, cells, strict=True)]
    return _Column("mixed", "Object", pairs)


def _milliseconds(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def _longs(cells: Sequence[Any]) -> _Column:
    if all(cell is None or type(cell) is int for cell in cells):
        return _Column("long", "Long", cells)
    return _by_values(cells, "")


def _doubles(cells: Sequence[Any]) -> _Column:
    if all(cell is None or type(cell) in (int, float) for cell in cells):
        return _Column("plain", "Double", [None if cell is None else float(cell) for cell in cells])
    return _by_values(cells, "")


_CONVERSIONS: Mapping[str, Callable[[Sequence[Any]], _Column]] = {
    "Boolean": _booleans,
    "Date": _dates,
    "Long": _longs,
    "Double": _doubles,
}


def _by_values(cells: Sequence[Any], java_class: str) -> _Column:
    kinds = set(map(type, cells)) - {type(None)}
    if not kinds:
        return _Column("plain", java_class or "Object", cells)
    if kinds == {str}:
        return _Column("text", "String", cells)
    if kinds == {float}:
        return _Column("plain", "Double", cells)
    if kinds == {bytes}:
        return _Column("bytes", "Object", [None if cell is None else cell.decode("latin-1") for cell in cells])
    if kinds == {int}:
        is_long = any(cell is not None and cell.bit_length() > _INT_BITS for cell in cells)
        return _Column("long", "Long", cells) if is_long else _Column("plain", "Integer", cells)
    return _Column("mixed", "Object", [_pair(cell) for cell in cells])


def _pair(cell: Any) -> Any:
    match cell:
        case str():
            return ["text", cell]
        case bytes():
            return ["bytes", cell.decode("latin-1")]
        case int():
            return ["long" if cell.bit_length() > _INT_BITS else "plain", cell]
        case float():
            return ["plain", cell]
    return None
