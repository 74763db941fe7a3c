"""What a `tags.toml` says: the tags that a gateway and its clients have from the start.

[[tags]]
path = "Line 1/Speed"       # begins with [Client]: every client has its own
type = "Float8"             # may be left out where the value tells it
value = 12.5                # may be left out; then the tag holds nothing at first
documentation = "in m/min"
read_only = true            # default false

A DataSet's value is a table: `value = { columns = ["Line", "Count"], rows = [["1", 5], ["2", 7]] }`.
"""

import json
import math
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from gateway_core.lab.checked_table import CheckedTable, shown
from gateway_core.lab.findings import FindingList
from gateway_core.lab.toml_text import TomlText
from gateway_core.model.tags import CLIENT_PREFIX, NO_VALUE, DataType, TagDefinition
from gateway_core.tags.coercion import CoercionError, coerced, told_type
from gateway_core.tags.paths import DEFAULT_PROVIDER, TagPath, TagPathError, parsed
from gateway_core.tags.provider import data_type_named

_PROVIDERS = {"": "", DEFAULT_PROVIDER: "", "client": CLIENT_PREFIX}
_COLUMN_TYPES = {bool: "Boolean", int: "Integer", float: "Double", str: "String"}

Place = tuple[str, int]


def read_tags_file(source: TomlText, findings: FindingList) -> tuple[TagDefinition, ...]:
    """The file's contents as far as they can be read."""
    top = CheckedTable(source, (), source.data, findings)
    top.title = "the tags file"
    found: list[tuple[TagDefinition, Place]] = []
    for table in top.take_tables("tags", "this tag"):
        definition = _definition(table, findings)
        table.finish()
        if definition is not None:
            found.append((definition, table.place("path")))
    top.finish()
    _check_paths(found, findings)
    return tuple(definition for definition, _ in found)


def _definition(table: CheckedTable, findings: FindingList) -> TagDefinition | None:
    path = _path(table, findings)
    if path:
        table.title = f"tag '{path}'"
    type_name, value = table.take_text("type"), table.take_any("value")
    documentation, read_only = table.take_text("documentation"), table.take_flag("read_only", default=False)
    data_type = data_type_named(type_name)
    if type_name and data_type is None:
        text = f"the type of {table.title} is {shown(type_name)}, which is no data type"
        advice = findings.suggestion(type_name, list(DataType), f"Write one of {', '.join(DataType)}.")
        findings.error("wrong-value", table.place("type"), text, advice)
        return None
    try:
        wire = NO_VALUE if value is None else wire_of(value)
        data_type = data_type or told_type(wire)
        if data_type is not None:
            wire = coerced(data_type, wire)
    except CoercionError as error:
        advice = "Write a value of the tag's type, or another type."
        findings.error("wrong-value", table.place("value"), f"the value of {table.title} does not fit: {error}", advice)
        return None
    if data_type is None:
        text = f"{table.title} has neither a type nor a value that tells it"
        findings.error("missing-key", table.place(), text, 'Add a line such as: type = "Float8"')
        return None
    return TagDefinition(path, data_type, wire, documentation, read_only) if path else None


def _path(table: CheckedTable, findings: FindingList) -> str:
    """The tag's path in the one form that a lab has it in; empty where there is none such."""
    written = table.take_name("path")
    if not written:
        return ""
    try:
        path = parsed(written)
        fault = _path_fault(path)
    except TagPathError as error:
        fault = str(error)
    if fault:
        text, advice = f"the path {shown(written)} is none that a tag can have: {fault}", 'Write: path = "Folder/Tag"'
        findings.error("bad-name", table.place("path"), text, advice)
        return ""
    return _PROVIDERS[path.provider.casefold()] + path.text


def _path_fault(path: TagPath) -> str:
    if path.provider.casefold() not in _PROVIDERS:
        return f"there is no tag provider {shown(path.provider)}; a lab declares tags of [default] and [Client]"
    if path.attribute:
        return "a name has no dot in it"
    return "" if path.names else "it has no name in it"


def wire_of(value: Any) -> str:
    """The wire text of a value as TOML has it; `CoercionError` where there is none."""
    if isinstance(value, bool | int | float):
        is_odd = isinstance(value, float) and not math.isfinite(value)
        return json.dumps({"$type": "float", "value": repr(value)} if is_odd else value)
    if isinstance(value, str):
        return json.dumps({"$type": "unicode", "value": value})
    if isinstance(value, date):  # a datetime is one, too
        return json.dumps({"$type": "date", "value": _milliseconds(value)})
    if isinstance(value, dict) and set(value) == {"columns", "rows"}:
        return json.dumps({"$type": "dataset", "value": _dataset(value["columns"], value["rows"])})
    raise CoercionError(f"{shown(value)} is no value that a tag can hold")


def _milliseconds(value: date) -> int:
    """Ms since 1970; a time without its zone is local time, a bare date is its midnight."""
    moment = value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
    try:
        return round(moment.timestamp() * 1000)
    except (OverflowError, ValueError, OSError):
        return round(moment.replace(tzinfo=UTC).timestamp() * 1000)


def _dataset(columns: Any, rows: Any) -> dict[str, Any]:
    if not isinstance(columns, list) or not all(isinstance(name, str) for name in columns):
        raise CoercionError("its columns must be a list of names")
    if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == len(columns) for row in rows):
        raise CoercionError(f"its rows must be lists of {len(columns)} values each")
    types = [_COLUMN_TYPES.get(type(rows[0][index]), "Object") if rows else "Object" for index in range(len(columns))]
    return {"columns": columns, "types": types, "rows": [[json.loads(wire_of(cell)) for cell in row] for row in rows]}


def _check_paths(found: Iterable[tuple[TagDefinition, Place]], findings: FindingList) -> None:
    """Paths that stand twice, upper and lower case alike, and tags in what is a tag itself."""
    first: dict[str, tuple[str, Place]] = {}
    for definition, place in found:
        other = first.setdefault(definition.path.casefold(), (definition.path, place))
        if other[1] != place:
            text = f"there are two tags at '{definition.path}'; the other one stands in line {other[1][1]}"
            advice = "Upper and lower case are alike in tag paths. Rename or remove one of them."
            findings.error("duplicate-tag", place, text, advice)
    for definition, place in found:
        parent = definition.path
        while "/" in parent:
            parent = parent.rpartition("/")[0]
            if parent.casefold() in first:
                text = f"'{definition.path}' lies in '{parent}', which is a tag itself"
                findings.error("duplicate-tag", place, text, "Only folders hold other tags. Rename one of them.")
