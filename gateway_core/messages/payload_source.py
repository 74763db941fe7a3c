"""A payload's values as Python 2 source that makes them again, type by type: longs, unicode, bytes, dates, datasets.

The source is plain ASCII, so it means the same under every encoding and engine. What is nested too deep for a parser gets
a name of its own in a statement before.
"""

from itertools import count
from typing import Any

_WIDTH = 88
_INDENT = "    "
_DEEPEST = 12  # brackets in one expression: more are hard to read, and near a hundred Python 2's parser gives up
_TYPE_NAMES = {
    "Boolean": "bool",
    "BigDecimal": "java.math.BigDecimal",
    "BigInteger": "java.math.BigInteger",
    "Byte": "java.lang.Byte",
    "Date": "java.util.Date",
    "Double": "float",
    "Float": "java.lang.Float",
    "Integer": "int",
    "Long": "long",
    "Object": "java.lang.Object",
    "Short": "java.lang.Short",
    "String": "str",
}
_COLUMN_TYPES = {"bool": "Boolean", "float": "Double", "text": "String", "date": "Date"}


class PayloadSource:
    """Writes values. `statements` are what must stand before the expressions: imports, then parts with names."""

    def __init__(self) -> None:
        self._imports: set[str] = set()
        self._parts: list[str] = []
        self._names = count(1)

    @property
    def statements(self) -> tuple[str, ...]:
        """The lines that come first, in order."""
        return (*(f"import {name}" for name in sorted(self._imports)), *self._parts)

    def expression(self, wire: Any, depth: int = 0, column: int = 0) -> str:
        """The value of a wire form as an expression; `depth` in brackets, its first letter in `column`."""
        if not isinstance(wire, list | dict):
            return _plain(wire)
        if depth >= _DEEPEST:
            return self._named(wire)
        if isinstance(wire, list):
            return self._items("[]", wire, depth, column)
        if "$type" in wire:
            return self._typed(wire["$type"], wire["value"], depth, column)
        return self._pairs([(byte_text(key), item) for key, item in wire.items()], depth, column)

    def _named(self, wire: Any) -> str:
        text = self.expression(wire)
        name = f"part{next(self._names)}"
        self._parts.append(f"{name} = {text}")
        return name

    def _typed(self, tag: str, value: Any, depth: int, column: int) -> str:
        if tag == "tuple":
            return self._items("()", value, depth, column)
        if tag == "dict":
            pairs = [(self.expression(key, depth + 1), item) for key, item in value]
            return self._pairs(pairs, depth, column)
        if tag in ("dataset", "pydataset"):
            text = self._dataset(value, depth, column)
            return f"system.dataset.toPyDataSet({text})" if tag == "pydataset" else text
        plain = {"unicode": unicode_text, "long": "{}L".format, "date": "system.date.fromMillis({})".format}
        return plain[tag](value) if tag in plain else f"float({value!r})"

    def _items(self, brackets: str, items: list[Any], depth: int, column: int) -> str:
        start = column + len(_INDENT)
        texts = [self.expression(item, depth + 1, start) for item in items]
        return _bracketed(brackets, texts, column, is_single=brackets == "()" and len(texts) == 1)

    def _pairs(self, pairs: list[tuple[str, Any]], depth: int, column: int) -> str:
        start = column + len(_INDENT)
        texts = [f"{key}: {self.expression(item, depth + 1, start)}" for key, item in pairs]
        return _bracketed("{}", texts, column)

    def _dataset(self, value: Any, depth: int, column: int) -> str:
        columns, types, rows = value["columns"], value["types"], value["rows"]
        found = [_column_type([row[at] for row in rows]) for at in range(len(columns))]
        if found == list(types):
            names = [plain_text(name) for name in columns]
            cells = [self._row(row, depth) for row in rows]
            parts = f"{_bracketed('[]', names, column)}, {_bracketed('[]', cells, column)}"
            return f"system.dataset.toDataSet({parts})"
        return self._dataset_by_columns(value, depth)

    def _row(self, row: list[Any], depth: int) -> str:
        return "[" + ", ".join(self.expression(cell, depth + 3) for cell in row) + "]"

    def _dataset_by_columns(self, value: Any, depth: int) -> str:
        """Column by column, each with its type; the first one, which the others are added to, goes at the end."""
        columns, types, rows = value["columns"], value["types"], value["rows"]
        name = f"part{next(self._names)}"
        empty = ", ".join("[None]" for _ in rows)
        self._parts.append(f"{name} = system.dataset.toDataSet(['_'], [{empty}])")
        for at, (column, kind) in enumerate(zip(columns, types, strict=True)):
            cells = self._row([row[at] for row in rows], depth)
            kind_name = _TYPE_NAMES[kind]
            if "." in kind_name:
                self._imports.add(kind_name.rpartition(".")[0])
            self._parts.append(f"{name} = system.dataset.addColumn({name}, {cells}, {plain_text(column)}, {kind_name})")
        return f"system.dataset.filterColumns({name}, {list(range(1, len(columns) + 1))})"


def python2_source(wire: Any) -> str:
    """A value of a payload as source: an expression, after statements where it needs them."""
    source = PayloadSource()
    text = source.expression(wire)
    return "\n".join((*source.statements, text))


def byte_text(text: str) -> str:
    """A Python 2 `str` whose characters are bytes."""
    try:
        return repr(text.encode("latin-1"))[1:]
    except UnicodeEncodeError:
        return unicode_text(text)


def unicode_text(text: str) -> str:
    """A Python 2 `unicode`."""
    return f"u{text!a}"


def plain_text(text: str) -> str:
    """A name of the lab: `'ACME'`, or `u'…'` where it is not plain ASCII."""
    return repr(text) if text.isascii() else unicode_text(text)


def _plain(value: str | float | None) -> str:
    """A value without members. The least number of a type is no literal: its digits alone would be a long."""
    if isinstance(value, str):
        return byte_text(value)
    if isinstance(value, bool | float) or value is None:
        return repr(value)
    return f"({value + 1} - 1)" if value in (-(2**31), -(2**63)) else repr(value)


def _bracketed(brackets: str, texts: list[str], column: int, *, is_single: bool = False) -> str:
    """The parts in brackets, on one line if they fit, else each on a line of its own."""
    first, last = brackets[0], brackets[1]
    line = first + ", ".join(texts) + ("," if is_single else "") + last
    if column + len(line) <= _WIDTH and "\n" not in line:
        return line
    start, end = " " * (column + len(_INDENT)), " " * column
    return first + "\n" + "".join(f"{start}{text},\n" for text in texts) + end + last


def _column_type(cells: list[Any]) -> str:
    """The class of a column that a dataset made of these cells would have."""
    kinds = {_cell_kind(cell) for cell in cells} - {"nothing"}
    if kinds in ({"int", "long"}, {"long"}):
        return _long_type(cells)
    if kinds == {"int"}:
        return "Integer"
    return _COLUMN_TYPES.get(kinds.pop(), "Object") if len(kinds) == 1 else "Object"


def _long_type(cells: list[Any]) -> str:
    numbers = [int(cell["value"]) if isinstance(cell, dict) else cell for cell in cells if cell is not None]
    return "Long" if all(-(2**63) <= number < 2**63 for number in numbers) else "BigInteger"


def _cell_kind(cell: Any) -> str:
    if cell is None:
        return "nothing"
    if isinstance(cell, dict):
        return {"unicode": "text"}.get(cell.get("$type", ""), str(cell.get("$type", "dict")))
    return {bool: "bool", int: "int", float: "float", str: "text"}.get(type(cell), "other")
