"""TOML with line numbers: the standard library's parser for the values, a small scan of the text for the places.

The scan runs over text that is known to be TOML. A value inside an array or an inline table has its key's line.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gateway_core.lab.findings import FindingList
from gateway_core.lab.texts import decoded_text

KeyPath = tuple[str | int, ...]

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_HEADER = re.compile(rf"(\[\[?)[ \t]*({_KEYS})[ \t]*\]\]?")
_ASSIGNMENT = re.compile(rf"({_KEYS})[ \t]*=")
# Nearly every line of a lab is such a one; taking it at once halves the time of the whole scan.
_PLAIN_LINE = re.compile(r'([A-Za-z0-9_-]+)[ \t]*=[ \t]*(?:"[^"\\\n]*"(?!")|\w+)[ \t]*\r?\n')
_ONE_KEY = re.compile(_KEY)
_VALUE_PART = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|[^\"'#\n\[\]{}]+|.",
    re.DOTALL,
)
_ERROR_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")

# WORKAROUND(tomllib): its time grows with the square of the number of parts in a dotted key, so hundreds of
# thousands of them would hang it. No key of a lab has more than four.
_ENDLESS_KEY = re.compile(rf"(?<![A-Za-z0-9_\\-])(?:{_KEY}[ \t]*\.[ \t]*){{12}}")


@dataclass(frozen=True, slots=True)
class TomlText:
    """A TOML file: its text, its values, and the line of each table and key."""

    file: str
    text: str
    data: dict[str, Any]
    lines: Mapping[KeyPath, int]

    def place(self, path: KeyPath) -> tuple[str, int]:
        """File and line of the value at `path`, or of the nearest thing around it; line 1 for the file as a whole."""
        while path and path not in self.lines:
            path = path[:-1]
        return (self.file, self.lines.get(path, 1))


def read_toml(file: str, content: bytes, findings: FindingList) -> TomlText | None:
    """The file's values, or None and a finding."""
    text = decoded_text(file, content, findings)
    if text is None:
        return None
    if endless := _ENDLESS_KEY.search(text):
        line = text.count("\n", 0, endless.start()) + 1
        findings.error("bad-toml", (file, line), "the key has too many parts", "A lab's keys have four parts at most.")
        return None
    try:
        data = tomllib.loads(text)
    except RecursionError:
        findings.error("bad-toml", (file, 0), "the values are nested too deeply", "A lab needs no nested arrays.")
    except ValueError as error:  # TOMLDecodeError, or Python's own limit on the digits of a number
        message, line = _error_place(str(error), text)
        findings.error(
            "bad-toml", (file, line), f"this is not TOML: {message}", "Correct the line, or the one above it."
        )
    else:
        return TomlText(file, text, data, key_lines(text))
    return None


def key_lines(text: str) -> dict[KeyPath, int]:
    """The line of each table header and each key, tables in arrays by index. `text` is TOML."""
    scan = _Scan(text)
    scan.run()
    return scan.lines


def _error_place(message: str, text: str) -> tuple[str, int]:
    match = _ERROR_PLACE.search(message)
    if match is None:
        return message, 0
    last = max(text.rstrip("\n").count("\n") + 1, 1)
    return message[: match.start()], int(match[1]) if match[1] else last


class _Scan:
    def __init__(self, text: str) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._text = text
        self._position = 0
        self._line = 1
        self._table: KeyPath = ()
        self._lengths: dict[KeyPath, int] = {}

    def run(self) -> None:
        while True:
            self._take(_BLANK)
            line = self._line
            if plain := self._take(_PLAIN_LINE):
                self._note(self._table, [plain[1]], line)
            elif header := self._take(_HEADER):
                self._open_table(_keys(header[2]), line, in_array=header[1] == "[[")
            elif assignment := self._take(_ASSIGNMENT):
                self._note(self._table, _keys(assignment[1]), line)
                self._skip_value()
            else:
                return

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.match(self._text, self._position)
        if match:
            self._position = match.end()
            self._line += match[0].count("\n")
        return match

    def _open_table(self, keys: list[str], line: int, *, in_array: bool) -> None:
        path: KeyPath = ()
        for key in keys[:-1]:
            path = self._latest((*path, key))
        path = (*path, keys[-1])
        if in_array:
            self._lengths[path] = self._lengths.get(path, 0) + 1
        self._table = self._latest(path)
        self._note((), list(self._table), line)

    def _latest(self, path: KeyPath) -> KeyPath:
        return (*path, self._lengths[path] - 1) if path in self._lengths else path

    def _note(self, table: KeyPath, keys: list[Any], line: int) -> None:
        for count in range(1, len(keys) + 1):
            self.lines.setdefault((*table, *keys[:count]), line)

    def _skip_value(self) -> None:
        depth = 0
        while part := self._take(_VALUE_PART):
            if part[0] in "[{":
                depth += 1
            elif part[0] in "]}":
                depth -= 1
            elif part[0] == "\n" and depth <= 0:
                return


def _keys(text: str) -> list[str]:
    return [_key(match[0]) for match in _ONE_KEY.finditer(text)]


def _key(written: str) -> str:
    if written[0] == "'":
        return written[1:-1]
    if written[0] == '"':
        return str(tomllib.loads(f"key = {written}")["key"])
    return written
