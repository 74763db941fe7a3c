"""One TOML table, read key by key: wrong types, missing and unknown keys become findings with their line.

Each `take_…` gives the value, or its default where there is none or a wrong one. Knows TOML's types, no lab.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from gateway_core.lab.file_names import LONGEST_NAME
from gateway_core.lab.findings import FindingList
from gateway_core.lab.toml_text import KeyPath, TomlText

_TYPE_WORDS = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")  # a sentence with one in it says something else than it holds
_HALF = re.compile(r"[\ud800-\udfff]")


class CheckedTable:
    """A table at `path` of a file. `title` names it in findings: "client 'Office'", or "the lab"."""

    def __init__(self, source: TomlText, path: KeyPath, table: Mapping[str, Any], findings: FindingList) -> None:
        self.title = "the file"
        self._source = source
        self._path = path
        self._table = table
        self._findings = findings
        self._known: list[str] = []

    def place(self, key: str = "") -> tuple[str, int]:
        """File and line of `key`, or of the table itself."""
        return self._source.place((*self._path, key) if key else self._path)

    def take_any(self, key: str) -> Any:
        """Whatever stands there; None if nothing does."""
        return self._take(key, required=False)

    def take_text(self, key: str, *, required: bool = False) -> str:
        """A text; empty if absent."""
        value = self._take(key, required=required)
        if value is None or isinstance(value, str):
            return value or ""
        self._wrong_type(key, value, "text in quotes", f'{key} = "…"')
        return ""

    def take_name(self, key: str = "name") -> str:
        """A required name: not empty, not endless, without control characters. Empty if there is none such."""
        value = self.take_text(key, required=True)
        if key in self._table and isinstance(self._table[key], str) and (fault := name_fault(value)):
            self._findings.error(
                "bad-name", self.place(key), f"the {key} of {self.title} {fault}", "Choose another name."
            )
            return ""
        return value

    def take_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty if absent."""
        value = self._take(key, required=False)
        if value is None:
            return ()
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self._wrong_type(key, value, "a list of texts", f'{key} = ["one", "another"]')
        return ()

    def take_flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self._take(key, required=False)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self._wrong_type(key, value, "true or false", f"{key} = true")
        return default

    def take_choice(self, key: str, choices: Iterable[str], default: str) -> str:
        """One of the texts in `choices`; capitals do not matter (the real designer writes "Dedicated" and "EDT")."""
        value = self.take_text(key)
        allowed = list(choices)
        meant = value.lower()
        if key not in self._table or meant in allowed:
            return meant or default
        if isinstance(self._table[key], str):
            listed = " or ".join(f'"{choice}"' for choice in allowed)
            advice = self._findings.suggestion(value, allowed, f"Write {listed}.")
            text = f"the {key} of {self.title} is {shown(value)}, but only {listed} is possible"
            self._findings.error("wrong-value", self.place(key), text, advice)
        return default

    def take_seconds(self, key: str, default: float, most: float) -> float:
        """A number of seconds above 0, at most `most`."""
        value = self._take(key, required=False)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._wrong_type(key, value, "a number of seconds", f"{key} = 60")
            return default
        if 0 < value <= most:  # false for nan
            return float(value)
        text = f"the {key} of {self.title} is {shown(value)}, but must be above 0 and at most {most:,.0f} seconds"
        self._findings.error("wrong-value", self.place(key), text, "Write a number of seconds, such as 60.")
        return default

    def take_count(self, key: str, default: int, least: int, most: int) -> int:
        """A whole number from `least` to `most`."""
        value = self._take(key, required=False)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            self._wrong_type(key, value, "a whole number", f"{key} = {least}")
            return default
        if least <= value <= most:
            return value
        text = f"the {key} of {self.title} is {shown(value)}, but must be from {least} to {most:,}"
        self._findings.error("wrong-value", self.place(key), text, f"Write: {key} = {least}")
        return default

    def take_tables(self, key: str, title: str, *, required: bool = False) -> list["CheckedTable"]:
        """The tables of an array `[[key]]`; `title` is for findings."""
        value = self._take(key, required=required)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self._wrong_type(key, value, "a list of tables", f"[[{key}]] with its keys below")
            return []
        return [self._inner((key, index), item, title) for index, item in enumerate(value)]

    def take_table(self, key: str) -> "CheckedTable":
        """The table under `key`; an empty one if absent."""
        value = self._take(key, required=False)
        if value is not None and not isinstance(value, dict):
            self._wrong_type(key, value, "a table", f"[…{key}] with its keys below")
        return self._inner((key,), value if isinstance(value, dict) else {}, key)

    def names(self) -> list[str]:
        """All keys, for a table whose keys are names of people's choosing."""
        return list(self._table)

    def finish(self) -> None:
        """Report every key that nobody took."""
        for key in self._table:
            if key not in self._known:
                advice = self._findings.suggestion(key, self._known, f"Known here: {', '.join(self._known)}.")
                text = f"the key {shown(key)} of {self.title} is unknown"
                self._findings.error("unknown-key", self.place(key), text, advice)

    def _take(self, key: str, *, required: bool) -> Any:
        self._known.append(key)
        if required and key not in self._table:
            text = f"{self.title} has no {key}"
            self._findings.error("missing-key", self.place(), text, f"Add a line that begins with: {key} =")
        return self._table.get(key)

    def _inner(self, path: KeyPath, table: Mapping[str, Any], title: str) -> "CheckedTable":
        inner = CheckedTable(self._source, (*self._path, *path), table, self._findings)
        inner.title = title
        return inner

    def _wrong_type(self, key: str, value: Any, wanted: str, example: str) -> None:
        found = _TYPE_WORDS.get(type(value), "a date or time")
        text = f"the {key} of {self.title} must be {wanted}, not {found}"
        self._findings.error("wrong-type", self.place(key), text, f"Write: {example}")


def name_fault(name: str) -> str:
    """What makes `name` none that a lab can have, to follow a noun ("is empty"); empty if all is well."""
    if not name:
        return "is empty"
    if len(name) > LONGEST_NAME:
        return f"has more than {LONGEST_NAME} letters"
    if _CONTROL.search(name):
        return "has a control character in it"
    if _TURNING.search(name):
        return "has an invisible character in it that turns the writing round"
    if _HALF.search(name):
        return "has half a character in it"
    return ""


def shown(value: Any) -> str:
    """A value in a sentence: texts in quotes, nothing endless."""
    if isinstance(value, int) and abs(value) > 10**30:  # Python refuses to write out very long numbers
        return "a very large number"
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
