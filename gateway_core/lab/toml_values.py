"""Single TOML values, keys and tables, written out."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import tomlkit
import tomlkit.items

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Written:
    """A value of any kind that somebody has written as TOML already."""

    text: str


TomlValue = str | float | list[str] | Written | None  # bool is a float to the type checker; None: no such key


def written_value(value: str | float | list[str] | Written) -> str:
    """The value as TOML. A whole number of seconds is written without its `.0`."""
    if isinstance(value, Written):
        return value.text
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(written_value(item) for item in value) + "]"
    if isinstance(value, str):
        # JSON's escapes are TOML's; only DEL, which TOML forbids, stays bare in JSON.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(int(value)) if value == int(value) else repr(float(value))


def written_key(key: str) -> str:
    """The key as TOML, in quotes where it needs them."""
    return key if _BARE_KEY.fullmatch(key) else written_value(key)


def written_table(header: str, values: Mapping[str, TomlValue]) -> str:
    """A table with its header line and one line a value."""
    said = {key: value for key, value in values.items() if value is not None}
    return "\n".join([header, *(f"{key} = {written_value(value)}" for key, value in said.items())]) + "\n"


def update_table(table: Any, values: Mapping[str, TomlValue], defaults: Mapping[str, TomlValue]) -> None:
    """Put `values` into a tomlkit table; what is right already keeps its looks, a default is not written anew."""
    for key, value in values.items():
        if value is None:
            if key in table:
                del table[key]
        elif key in table:
            if isinstance(value, list) and isinstance(table[key], tomlkit.items.Array):
                _update_array(table[key], value)
            elif table[key] != (tomlkit.value(value.text) if isinstance(value, Written) else value):
                table[key] = tomlkit.value(written_value(value))
        elif value != defaults.get(key):
            table[key] = tomlkit.value(written_value(value))


def _update_array(array: tomlkit.items.Array, wanted: list[str]) -> None:
    """Change the items that differ; the others, and comments between them, stay as they are written."""
    steps = SequenceMatcher(None, [str(item) for item in array], wanted, autojunk=False).get_opcodes()
    for _, start, end, new_start, new_end in reversed([step for step in steps if step[0] != "equal"]):
        both = min(end - start, new_end - new_start)
        for offset in range(both):
            array[start + offset] = tomlkit.value(written_value(wanted[new_start + offset]))
        del array[start + both : end]
        for offset in range(both, new_end - new_start):
            array.insert(start + offset, tomlkit.value(written_value(wanted[new_start + offset])))
