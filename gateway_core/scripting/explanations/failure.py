"""A failed script as the explainers see it: the error, where it stands, the script's text, what its process told.

Values only; what a process told is taken as far as it has the right shape, because a script may have tampered with it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

_PLACE = re.compile(r'^  File "(.*)", line (\d+)(?:, in (.*))?$')
_LIBRARY = re.compile(r"(shared|project)(\.\w+)+\Z")
LONGEST_LINE = 1_000  # in characters; nobody reads further, and searching would take long
_OWN_CODE = ("<module>", "handleMessage")


class Reasons(NamedTuple):
    """What an explainer has to say: what happened, why, and what to do next; where is said by others."""

    what: str
    why: str
    next: str


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a user's text that the error passed through; `function` is empty for code outside of functions."""

    file: str
    line: int
    function: str

    @property
    def is_library(self) -> bool:
        """Whether that text is a library script."""
        return _LIBRARY.match(self.file) is not None


@dataclass(frozen=True, slots=True)
class Known:
    """A name's type, its value as a script would write it if that is short, and how much is in it; -1: nothing can be."""

    type: str
    value: str = ""
    count: int = -1


@dataclass(frozen=True, slots=True)
class Table:
    """A dictionary as a script writes it, such as `payload['order']`, and its keys as written; `count`: how many it has."""

    written: str
    keys: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Cause:
    """What another script failed with; the words of its explanation are empty where there was none."""

    type: str
    message: str
    line: int
    what: str
    why: str
    next: str


@dataclass(frozen=True, slots=True)
class Hints:
    """What the process of the script knew about the moment of the failure."""

    names: Mapping[str, Known] = field(default_factory=dict)
    tables: tuple[Table, ...] = ()
    attributes: tuple[str, ...] = ()
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """All that is known. `lines` are those of the innermost place's text, `line` is the failing one of them, from 1."""

    type: str
    message: str
    places: tuple[Place, ...]
    texts: Mapping[str, str]
    hints: Hints
    line: int

    @property
    def lines(self) -> list[str]:
        """The text that the error happened in; empty where it is not known."""
        return self.lines_of(self.places[-1].file) if self.places else []

    @property
    def code(self) -> str:
        """The failing line without its indentation; empty where it is not known."""
        return self.line_at(self.line).strip()

    def line_at(self, line: int) -> str:
        """A line of the innermost text, from 1; empty where there is none. Only the beginning of a very long one."""
        lines = self.lines
        return lines[line - 1][:LONGEST_LINE] if 0 < line <= len(lines) else ""

    def lines_of(self, file: str) -> list[str]:
        """The lines of one text; none where it is not known."""
        text = self.texts.get(file, "")
        return text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if text else []


def places_in(traceback: str) -> tuple[Place, ...]:
    """The places that a traceback names, outermost first."""
    found = []
    for line in traceback.split("\n"):
        match = _PLACE.match(line)
        if match is not None:
            file, number, function = match.groups()
            inner = "" if function is None or function in _OWN_CODE else function
            found.append(Place(file.removeprefix("<").removesuffix(">"), int(number[:9]), inner))
    return tuple(found)


def hints_from(told: Any) -> Hints:
    """The hints of an `ended` frame."""
    if not isinstance(told, Mapping):
        return Hints()
    names = told.get("names")
    known = names.items() if isinstance(names, Mapping) else ()
    tables = (_table(each) for each in _list(told.get("tables")))
    return Hints(
        {str(name): Known(*each) for name, each in known if _is_known(each)},
        tuple(table for table in tables if table is not None),
        tuple(name for name in _list(told.get("attributes")) if isinstance(name, str)),
        _cause(told.get("cause")),
    )


def _is_known(told: Any) -> bool:
    match told:
        case [str(), str(), int()]:
            return True
    return False


def _list(told: Any) -> list[Any]:
    return told if isinstance(told, list) else []


def _table(told: Any) -> Table | None:
    match told:
        case [str(written), list(keys), int(count)]:
            return Table(written, tuple(key for key in keys if isinstance(key, str)), count)
    return None


def _cause(told: Any) -> Cause | None:
    match told:
        case {"type": str(kind), "message": str(message), "line": int(line)}:
            words = told.get("explanation")
            parts = words if isinstance(words, Mapping) else {}
            return Cause(kind, message, line, *(str(parts.get(part, "")) for part in ("what", "why", "next")))
    return None
