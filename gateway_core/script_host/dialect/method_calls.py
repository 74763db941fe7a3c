"""What translated code calls for `value.name(...)` and `value.name` where the name is one of `method_names`.

Dicts give lists, have `has_key` and the `iter…` methods; strings are `string_methods`' business; whatever else has such a
method keeps its own.
"""

from collections import OrderedDict
from functools import partial
from typing import Any

from . import string_methods
from .comparison import sort
from .markers import OLD_STYLE
from .method_names import DICT_METHODS, SPECIAL_METHODS, STR_METHODS
from .representation import message_of
from .stand_ins import class_of
from .types import unicode

_empty: OrderedDict[str, int] = OrderedDict()
_VIEWS: tuple[Any, ...] = (
    type({}.keys()), type({}.values()), type({}.items()), type(_empty.keys()), type(_empty.values()), type(_empty.items()),
)  # fmt: skip
_FUNCTION_NAMES = {
    "func_closure": "__closure__",
    "func_code": "__code__",
    "func_defaults": "__defaults__",
    "func_dict": "__dict__",
    "func_doc": "__doc__",
    "func_globals": "__globals__",
    "func_name": "__name__",
    "im_func": "__func__",
    "im_self": "__self__",
}


def _listing(name):
    """`keys`, `values` or `items` as a list; a class of the script's own answers for itself."""

    def method(value, *args, **keywords):
        result = getattr(value, name)(*args, **keywords)
        return list(result) if isinstance(result, _VIEWS) else result

    return method


def _iterating(name, plain):
    def method(value):
        if isinstance(value, dict) and not hasattr(value, name):
            return iter(getattr(value, plain)())
        return getattr(value, name)()

    return method


def _viewing(name, plain):
    def method(value):
        return getattr(value, plain)() if isinstance(value, dict) else getattr(value, name)()

    return method


def has_key(value, key):
    """`value.has_key(key)`."""
    if isinstance(value, dict) and not hasattr(value, "has_key"):
        return key in value
    return value.has_key(key)  # no dict: its own method


def next_(value, *args):
    """`value.next()`."""
    own = getattr(value, "next", None)
    if own is None and hasattr(value, "__next__"):
        return value.__next__()
    return value.next(*args) if own is None else own(*args)


def sort_(value, *args, **keywords):
    """`value.sort(cmp, key, reverse)`."""
    if not isinstance(value, list) or type(value).sort is not list.sort:
        return value.sort(*args, **keywords)
    if "cmp" in keywords:
        keywords["comparison"] = keywords.pop("cmp")
    sort(value, *args, **keywords)
    return None


def _of_string(name):
    method = string_methods.METHODS[name]
    inherited = (None, getattr(str, name, None), getattr(unicode, name, None))

    def call(value, *args, **keywords):
        kind = type(value)
        if kind is str or kind is unicode or (isinstance(value, str) and getattr(kind, name, None) in inherited):
            return method(value, *args, **keywords)
        return getattr(value, name)(*args, **keywords)

    return call


METHOD_CALLS = {
    **{name: _listing(name) for name in ("keys", "values", "items")},
    **{"iter" + name: _iterating("iter" + name, name) for name in ("keys", "values", "items")},
    **{"view" + name: _viewing("view" + name, name) for name in ("keys", "values", "items")},
    "has_key": has_key,
    "next": next_,
    "sort": sort_,
    **{name: _of_string(name) for name in STR_METHODS},
}


def attribute(value, name, *default):
    """`getattr(value, name)` for one of the special names."""
    if name in SPECIAL_METHODS:
        kind = STR_METHODS if isinstance(value, str) else DICT_METHODS if isinstance(value, dict) else ()
        if name in kind or (name == "sort" and type(value) is list) or (name == "next" and _is_iterator(value)):
            return partial(METHOD_CALLS[name], value)
        return getattr(value, name, *default)
    if name == "__class__":
        return type(value) if OLD_STYLE in type(value).__dict__ else class_of(value)
    if name == "im_class" and hasattr(value, "__self__"):
        return type(value.__self__)
    if name == "message" and isinstance(value, BaseException) and "message" not in getattr(value, "__dict__", ()):
        return _message(value)
    return getattr(value, _FUNCTION_NAMES.get(name, name), *default)


def _is_iterator(value):
    return hasattr(value, "__next__") and not hasattr(value, "next")


def _message(error):
    if len(error.args) != 1:
        return ""
    return message_of(error) if type(error.args[0]) is str and type(error) is not KeyError else error.args[0]
