"""Modules that are Python 3's own with a few names more or another meaning: `math`, `itertools`, `operator` and kin."""

import itertools
import math
import operator

from gateway_core.script_host.dialect import arithmetic, comparison
from gateway_core.script_host.dialect.arithmetic import divide, divide_in_place
from gateway_core.script_host.dialect.formatting import remainder, remainder_in_place
from gateway_core.script_host.dialect.markers import CONTEXT
from gateway_core.script_host.dialect.raising import StandardError


def _public(module):
    return {name: value for name, value in vars(module).items() if not name.startswith("_")}


def build_builtin(context):
    """`__builtin__`: a context's builtins."""
    return {name: value for name, value in context.builtins.items() if not name.startswith(".") and name != CONTEXT}


def build_exceptions(context):
    """`exceptions`: the classes."""
    names = build_builtin(context)
    return {
        name: value for name, value in names.items() if isinstance(value, type) and issubclass(value, BaseException)
    } | {"StandardError": StandardError}


def build_math(_context):
    """`math`, whose `floor` and `ceil` give floats."""
    return _public(math) | {
        "ceil": lambda number: float(math.ceil(number)),
        "floor": lambda number: float(math.floor(number)),
    }


def build_itertools(_context):
    """`itertools` with the functions that became builtins."""
    return _public(itertools) | {
        "ifilter": filter,
        "ifilterfalse": itertools.filterfalse,
        "imap": _imap,
        "izip": zip,
        "izip_longest": itertools.zip_longest,
    }


def _imap(function, *sequences):
    return map(function, *sequences) if function is not None else zip(*sequences, strict=False)


def build_operator(_context):
    """`operator` with `div` and other names that went."""
    return _public(operator) | {
        "div": divide,
        "ge": comparison.ge,
        "gt": comparison.gt,
        "idiv": divide_in_place,
        "imod": remainder_in_place,
        "imul": arithmetic.multiply_in_place,
        "ipow": arithmetic.power_in_place,
        "isMappingType": lambda value: hasattr(value, "__getitem__") and not isinstance(value, (str, list, tuple)),
        "isNumberType": lambda value: isinstance(value, (int, float, complex)) or hasattr(value, "__int__"),
        "le": comparison.le,
        "lshift": arithmetic.shift_left,
        "lt": comparison.lt,
        "mod": remainder,
        "mul": arithmetic.multiply,
        "pow": arithmetic.power,
        "repeat": arithmetic.multiply,
        "isCallable": callable,
        "isSequenceType": lambda value: hasattr(value, "__getitem__"),
        "sequenceIncludes": operator.contains,
    }


build = build_builtin
