"""Values of scripts as arguments of SQL statements, and tables as the database sends them; the form stands in the package.

Both are plain JSON, because a table of many rows has to be quick.
"""

from gateway_core.script_host import java_classes, language
from gateway_core.script_host.datasets import Dataset
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.language import long, unicode
from gateway_core.script_host.python_dates import for_java

_PLAIN = (type(None), bool, int, long, float)
_TEXTS = (str, unicode)


def arguments_of(function, values):
    """The list `args` of a call as plain JSON; `TypeError` says which of them the database can't take."""
    return [_argument(function, index, value) for index, value in enumerate(values)]


def _argument(function, index, value):
    value = for_java(value)
    unboxed = getattr(value, "unboxed", None)  # a java.lang.Integer, which is its number
    if unboxed is not None:
        value = unboxed()
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, _TEXTS):
        return _text(value)
    if isinstance(value, Date):
        return {"date": int(value.getTime())}
    if getattr(value, "typecode", None) in ("b", "'b'"):
        return {"bytes": "".join([_CHARACTERS[number % 256] for number in value])}
    text = "%s() argument args[%d] is of the type %s, which the database can't take. It takes None, numbers, strings and dates."
    raise TypeError(text % (function, index, type(value).__name__))


def _text(value):
    """The text that a string stands for; one of bytes that are no UTF-8 goes as its bytes."""
    if isinstance(value, unicode):
        return language.to_text(value)
    characters = language.wire_string(value)
    try:
        return characters.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return {"bytes": characters}


def table_of(answer):
    """The dataset that the database's answer describes."""
    columns = [_cells(kind, _listed(cells)) for kind, cells in zip(answer["kinds"], answer["cells"])]
    return Dataset(answer["columns"], answer["types"], zip(*columns))


def scalar_of(answer):
    """The first value of the first row; None where there is no row."""
    cells = _cells(answer["kinds"][0], _listed(answer["cells"][0]))
    return cells[0] if cells else None


def _listed(cells):
    """Whole numbers come as one text."""
    return cells if isinstance(cells, list) else [int(cell) if cell else None for cell in cells.split(",")]


def _cells(kind, cells):
    if kind == "mixed":
        return [None if cell is None else _cells(*[cell[0], [cell[1]]])[0] for cell in cells]
    if kind == "plain" or (kind == "text" and type(b"".decode("ascii")) is unicode):
        return cells
    convert = _KINDS[kind]
    return [None if cell is None else convert(cell) for cell in cells]


def _byte_array(characters):
    return java_classes.byte_array(characters)


_KINDS = {"text": unicode, "long": long, "date": Date, "bytes": _byte_array}  # type: dict
_CHARACTERS = bytearray(range(256)).decode("latin-1")
