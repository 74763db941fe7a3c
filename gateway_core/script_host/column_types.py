"""Columns of datasets: the Java class that a column has, and values as its cells.

A class goes by its last word: `Integer`, `Date`. What nobody has documented is a choice: a column whose values are of
several classes is one of `Object`, and so is one without any value.
"""

from gateway_core.script_host import java_classes, language
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.java_text import java_text
from gateway_core.script_host.language import long, unicode
from gateway_core.script_host.python_dates import for_java

OBJECT = "Object"
_PACKAGES = {"Date": "java.util.", "BigInteger": "java.math.", "BigDecimal": "java.math."}
_LANG = ("Boolean", "Byte", "Double", "Float", "Integer", "Long", OBJECT, "Short", "String")
_PYTHON_NAMES = {
    "str": "String",
    "unicode": "String",
    "basestring": "String",
    "int": "Integer",
    "long": "Long",
    "float": "Double",
    "bool": "Boolean",
    "datetime": "Date",
    "NoneType": OBJECT,
    "object": OBJECT,
}
# How many bits the whole numbers of a class have.
_BITS = {"Byte": 8, "Short": 16, "Integer": 32, "Long": 64}
_TRUTHS = {"true": True, "false": False, "1": True, "0": False}
_FROM_JAVA = frozenset([type(None), bool, float, unicode, Date])


def cells_of(row):
    """The values of a row as a dataset gives them back: texts as `unicode`, whole numbers by their size."""
    return [value if type(value) in _FROM_JAVA else cell_of(value) for value in row]


def cell_of(value):
    """One value as a dataset gives it back."""
    kind = type(value)
    if kind is int:
        return value if -(2**31) <= value < 2**31 else long(value)
    if kind is str:
        return unicode(language.to_text(value))
    unboxed = getattr(value, "unboxed", None)  # a java.lang.Integer, which is its number
    return for_java(value) if unboxed is None else cell_of(unboxed())


def column_type(cells):
    """The class of a column with these cells."""
    kinds = {type(cell) for cell in cells}
    kinds.discard(type(None))
    if not kinds:
        return OBJECT
    if kinds in ({int, long}, {long}):
        fit = all(cell is None or -(2**63) <= cell < 2**63 for cell in cells)
        return "Long" if fit else "BigInteger"
    if all(issubclass(kind, Date) for kind in kinds):
        return "Date"
    return _TYPE_NAMES.get(kinds.pop(), OBJECT) if len(kinds) == 1 else OBJECT


_TYPE_NAMES = {bool: "Boolean", int: "Integer", float: "Double", unicode: "String"}


def type_named_by(given):
    """The class that a script means by a type of its own or of Java's; TypeError for anything else."""
    if given is None:
        return OBJECT
    simple_name = getattr(given, "getSimpleName", None)
    name = getattr(given, "__name__", None) if simple_name is None else simple_name()
    if not isinstance(name, (str, unicode)):
        text = "colType must be a type such as str, int, float or java.util.Date; it is a value of the type %s."
        raise TypeError(text % type(given).__name__)
    name = str(name).rpartition(".")[2]
    known = _PYTHON_NAMES.get(name, name)
    if known not in _LANG and known not in _PACKAGES:
        raise TypeError("colType can't be %s: a column holds %s or Date." % (name, ", ".join(_LANG)))
    return known


def java_name_of(type_name):
    """The full name of a class, `java.lang.Integer`."""
    if type_name not in _LANG and type_name not in _PACKAGES:
        type_name = OBJECT
    return _PACKAGES.get(type_name, "java.lang.") + type_name


def java_class(type_name):
    """The Java class of a column, as scripts get it."""
    return java_classes.class_named(java_name_of(type_name))


def coerced(value, type_name):
    """The value as a cell of a column of that class; ValueError where it can't be one."""
    cell = cell_of(value) if type(value) not in _FROM_JAVA else value
    if cell is None or type_name not in _COERCIONS:
        return cell
    return _COERCIONS[type_name](cell, type_name)


def _whole(cell, type_name):
    number = _number(cell)
    if number - number != 0:  # infinite, or not a number
        raise ValueError
    number = int(number)
    half = 1 << _BITS[type_name] - 1
    if not -half <= number < half:
        raise ValueError
    return long(number) if type_name == "Long" else number


def _float(cell, _type_name):
    return float(_number(cell))


def _number(cell):
    """The number that a number, a truth or a text stands for."""
    if isinstance(cell, (bool, int, long, float)):
        return cell
    if not isinstance(cell, unicode):
        raise ValueError
    text = language.from_text(cell)
    try:
        return int(text)
    except ValueError:
        return float(text)


def _text(cell, _type_name):
    return cell if type(cell) is unicode else unicode(java_text(cell))


def _truth(cell, _type_name):
    if isinstance(cell, unicode):
        if cell.lower() not in _TRUTHS:
            raise ValueError
        return _TRUTHS[cell.lower()]
    return bool(_number(cell))


def _date(cell, _type_name):
    if not isinstance(cell, Date):
        raise ValueError
    return cell


_COERCIONS = {
    "Boolean": _truth,
    "Byte": _whole,
    "Date": _date,
    "Double": _float,
    "Float": _float,
    "Integer": _whole,
    "Long": _whole,
    "Short": _whole,
    "String": _text,
}
