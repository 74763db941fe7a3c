"""`tags.toml` brought up to date: what is the same stays as it is written, comments and order included."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import tomlkit

from gateway_core.errors import LabSaveError
from gateway_core.lab.toml_pieces import TableFile, Values, joined, merged, pieces_of
from gateway_core.lab.toml_values import Written, written_value
from gateway_core.model.tags import NO_VALUE, TagDefinition

_KIND = "tags"
_DEFAULTS: Values = {"value": None, "documentation": "", "read_only": False}
_FILE = TableFile({_KIND: "path"}, _DEFAULTS)


def edited_tags_file(text: str, wanted: Iterable[TagDefinition]) -> str:
    """`text`, which is TOML, changed to declare those tags; an empty text makes a new file.

    May raise `tomlkit`'s errors for tables written in very odd ways, and `LabSaveError` for a value that TOML lacks.
    """
    head, *pieces = pieces_of(text, _FILE)
    document: Any = tomlkit.parse(head.text)
    if _KIND in document:  # written as `tags = [{…}]`; from now on as [[tags]]
        del document[_KIND]
        head = type(head)("", "", str(tomlkit.dumps(document)))
    return joined([head, *merged(pieces, _FILE, {_KIND: [_values(each) for each in wanted]})])


def _values(definition: TagDefinition) -> Values:
    return {
        "path": definition.path,
        "type": definition.data_type.value,
        "value": None if definition.value == NO_VALUE else Written(_toml(json.loads(definition.value), definition)),
        "documentation": definition.documentation,
        "read_only": definition.read_only,
    }


def _toml(value: Any, definition: TagDefinition) -> str:
    """A wire value as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    tag, inner = (value["$type"], value["value"]) if isinstance(value, dict) else ("str", value)
    if tag in ("unicode", "str"):
        return written_value(str(inner))
    if tag in ("long", "float"):
        return str(inner)
    if tag == "date":
        return _date(inner, definition)
    if tag == "dataset":
        rows = ", ".join("[" + ", ".join(_toml(cell, definition) for cell in row) + "]" for row in inner["rows"])
        return f"{{ columns = {written_value(inner['columns'])}, rows = [{rows}] }}"
    raise _no_toml(definition)


def _date(time_ms: int, definition: TagDefinition) -> str:
    try:
        moment = datetime.fromtimestamp(time_ms // 1000, UTC).replace(microsecond=time_ms % 1000 * 1000)
    except (OverflowError, ValueError, OSError) as error:
        raise _no_toml(definition) from error
    return moment.isoformat(timespec="milliseconds")


def _no_toml(definition: TagDefinition) -> LabSaveError:
    return LabSaveError(f"The lab cannot be saved: the value of tag '{definition.path}' is none that TOML can hold.")
