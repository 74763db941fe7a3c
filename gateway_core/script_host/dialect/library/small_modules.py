"""Modules that are Python 3's own with a few names more or another meaning: `math`, `itertools`, `operator` and kin."""

import fractions
import functools
import itertools
import keyword
import math
import operator
import textwrap
import time
import unicodedata

from gateway_core.script_host.dialect import comparison
from gateway_core.script_host.dialect.arithmetic import divide, divide_in_place, index_of
from gateway_core.script_host.dialect.builtin_functions import get_attribute
from gateway_core.script_host.dialect.formatting import remainder, remainder_in_place
from gateway_core.script_host.dialect.library_names import LATER
from gateway_core.script_host.dialect.markers import CONTEXT
from gateway_core.script_host.dialect.raising import StandardError
from gateway_core.script_host.dialect.types import unicode


def _public(module):
    later = LATER.get(module.__name__, ())
    return {name: value for name, value in vars(module).items() if not name.startswith("_") and name not in later}


def build_builtin(context):
    """`__builtin__`: a context's builtins."""
    return {name: value for name, value in context.builtins.items() if not name.startswith(".") and name != CONTEXT}


def build_exceptions(context):
    """`exceptions`: the classes."""
    names = build_builtin(context)
    return {
        name: value for name, value in names.items() if isinstance(value, type) and issubclass(value, BaseException)
    } | {"StandardError": StandardError}


def _factorial(number):
    if number != int(number):
        raise ValueError("factorial() only accepts integral values")
    return math.factorial(int(number))


def build_math(_context):
    """`math`, whose `floor` and `ceil` give floats."""
    return _public(math) | {
        "ceil": lambda number: float(math.ceil(number)) if math.isfinite(number) else number,
        "factorial": _factorial,
        "floor": lambda number: float(math.floor(number)) if math.isfinite(number) else number,
    }


def build_fractions(_context):
    """`fractions` with its `gcd`, which has the sign of the second number."""

    def gcd(a, b):
        while b:
            a, b = b, a % b
        return a

    return _public(fractions) | {"gcd": gcd}


def build_functools(_context):
    """`functools`."""
    return _public(functools) | {
        "WRAPPER_ASSIGNMENTS": ("__module__", "__name__", "__doc__"),
        "WRAPPER_UPDATES": ("__dict__",),
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


def _method_caller(name, *arguments, **keywords):
    return lambda value: get_attribute(value, name)(*arguments, **keywords)


def _set_slice(items, start, stop, values):
    items[start:stop] = values


def _delete_slice(items, start, stop):
    del items[start:stop]


def build_operator(_context):
    """`operator` with `div`, slices and other names that went."""
    orders = {name: getattr(comparison, name) for name in ("lt", "le", "gt", "ge")}
    orders |= {f"__{name}__": function for name, function in orders.items()}
    return _public(operator) | orders | {
        "delslice": _delete_slice,
        "div": divide,
        "getslice": lambda items, start, stop: items[start:stop],
        "idiv": divide_in_place,
        "imod": remainder_in_place,
        "index": index_of,
        "irepeat": operator.imul,
        "isCallable": callable,
        "isMappingType": lambda value: hasattr(value, "keys") and hasattr(value, "__getitem__"),
        "isNumberType": lambda value: isinstance(value, int | float | complex) or hasattr(value, "__int__"),
        "isSequenceType": lambda value: hasattr(value, "__getitem__") and not isinstance(value, dict),
        "methodcaller": _method_caller,
        "mod": remainder,
        "repeat": operator.mul,
        "sequenceIncludes": operator.contains,
        "setslice": _set_slice,
    }  # fmt: skip


def build_unicodedata(_context):
    """`unicodedata`: texts are unicode."""
    return _public(unicodedata) | {
        "lookup": lambda name: unicode(unicodedata.lookup(name)),
        "normalize": lambda form, text: unicode(unicodedata.normalize(form, text)),
    }


def build_keyword(_context):
    """`keyword`."""
    words = sorted({*keyword.kwlist, "exec", "print"} - {"False", "None", "True", "async", "await", "nonlocal"})
    return {"iskeyword": frozenset(words).__contains__, "kwlist": words}


def build_time(_context):
    """`time` with `clock`."""
    return _public(time) | {"clock": time.process_time}


def _like(text, lines):
    return list(map(unicode, lines)) if isinstance(text, unicode) else lines


class TextWrapper(textwrap.TextWrapper):
    """Breaks text into lines; unicode stays unicode."""

    def wrap(self, text):
        """The lines."""
        return _like(text, super().wrap(text))

    def fill(self, text):
        """The lines as one text."""
        return _like(text, ["\n".join(self.wrap(text))])[0]


def build_textwrap(_context):
    """`textwrap`."""
    return {
        "TextWrapper": TextWrapper,
        "dedent": lambda text: _like(text, [textwrap.dedent(text)])[0],
        "fill": lambda text, width=70, **options: TextWrapper(width=width, **options).fill(text),
        "wrap": lambda text, width=70, **options: TextWrapper(width=width, **options).wrap(text),
    }


build = build_builtin
