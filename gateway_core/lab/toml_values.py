"""Single TOML values, keys and tables, written out."""

import json
import re
from collections.abc import Mapping
from typing import Any

import tomlkit

TomlValue = str | float | list[str]  # bool is a float to the type checker

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def written_value(value: TomlValue) -> str:
    """The value as TOML. A whole number of seconds is written without its `.0`."""
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
    return "\n".join([header, *(f"{key} = {written_value(value)}" for key, value in values.items())]) + "\n"


def update_table(table: Any, values: Mapping[str, TomlValue], defaults: Mapping[str, TomlValue]) -> None:
    """Put `values` into a tomlkit table; what is right already keeps its looks, a default is not written anew."""
    for key, value in values.items():
        if key in table:
            if table[key] != value:
                table[key] = tomlkit.value(written_value(value))
        elif value != defaults.get(key):
            table[key] = tomlkit.value(written_value(value))
