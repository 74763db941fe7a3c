"""What translated code calls for `value.name(...)` and `value.name` where the name is one of `method_names`.

Dicts give lists, have `has_key` and the `iter…` methods; strings are `string_methods`' business; whatever else has such a
method keeps its own.
"""

from collections import OrderedDict
from collections.abc import Mapping
from functools import partial

from . import number_methods, string_methods
from .any_value import Any
from .comparison import sort
from .introspection import bases_of, class_names, function_attribute
from .markers import OLD_STYLE
from .method_names import DICT_METHODS, FOREIGN_METHODS, SPECIAL_METHODS, STR_METHODS
from .representation import arguments_of, message_of, method_that_shows, object_of, type_name
from .stand_ins import StandIn, class_of
from .types import unicode

_CLASS_ATTRIBUTES = {"__bases__": bases_of, "__dict__": class_names}
_SLICE_METHODS: dict[str, Any] = {
    "__getslice__": lambda value, start, stop: _sequence_of(value).__getitem__(value, slice(start, stop)),
    "__setslice__": lambda value, start, stop, items: list.__setitem__(value, slice(start, stop), items),
    "__delslice__": lambda value, start, stop: list.__delitem__(value, slice(start, stop)),
}
_OWN_MODULES = frozenset({"builtins", unicode.__module__})
_MAPPINGS = (dict, Mapping)
_empty: OrderedDict[str, int] = OrderedDict()
_VIEWS: tuple[Any, ...] = (
    type({}.keys()), type({}.values()), type({}.items()), type(_empty.keys()), type(_empty.values()), type(_empty.items()),
)  # fmt: skip


def _sequence_of(value):
    return next((kind for kind in (list, tuple, unicode, str) if isinstance(value, kind)), type(value))


def _listing(name):
    """`keys`, `values` or `items` as a list; a class of the script's own answers for itself."""

    def method(value, /, *args, **keywords):
        result = getattr(value, name)(*args, **keywords)
        return list(result) if isinstance(result, _VIEWS) or isinstance(value, Mapping) else result

    return method


def _iterating(name, plain):
    def method(value):
        if isinstance(value, _MAPPINGS) and not hasattr(type(value), name):
            return iter(getattr(value, plain)())
        return getattr(value, name)()

    return method


def _viewing(name, plain):
    def method(value):
        return getattr(value, plain)() if isinstance(value, dict) else getattr(value, name)()

    return method


def has_key(value, key, *args):
    """`value.has_key(key)`, and `dict.has_key(value, key)`."""
    if isinstance(value, type) and args and issubclass(value, _MAPPINGS):
        return args[0] in key if value is dict else getattr(value, "has_key")(key, *args)
    if isinstance(value, _MAPPINGS) and not hasattr(type(value), "has_key"):
        return key in value
    return value.has_key(key)  # no dict: its own method


def next_(value, *args):
    """`value.next()`."""
    own = getattr(value, "next", None)
    if own is None and hasattr(value, "__next__"):
        return value.__next__()
    return value.next(*args) if own is None else own(*args)


def sort_(value, /, *args, **keywords):
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

    def call(value, /, *args, **keywords):
        kind = type(value)
        if kind is str or kind is unicode or (isinstance(value, str) and getattr(kind, name, None) in inherited):
            return method(value, *args, **keywords)
        return getattr(value, name)(*args, **keywords)

    return call


def _foreign(name):
    kinds = FOREIGN_METHODS[name]

    def call(value, /, *args, **keywords):
        _refuse_foreign(value, name, kinds)
        return getattr(value, name)(*args, **keywords)

    return call


def _refuse_foreign(value, name, kinds):
    kind = type(value)
    if kind.__module__ in _OWN_MODULES and kind.__name__ in kinds:
        raise AttributeError(f"'{kind.__name__}' object has no attribute '{name}'")


METHOD_CALLS = {
    **{name: _foreign(name) for name in FOREIGN_METHODS},
    **{name: _listing(name) for name in ("keys", "values", "items")},
    **{"iter" + name: _iterating("iter" + name, name) for name in ("keys", "values", "items")},
    **{"view" + name: _viewing("view" + name, name) for name in ("keys", "values", "items")},
    "has_key": has_key,
    "next": next_,
    "sort": sort_,
    **{name: _of_string(name) for name in STR_METHODS},
}


def _error_object(error, *default):
    return object_of(error) if isinstance(error, UnicodeError) else getattr(error, "object", *default)


def _error_arguments(error, *_default):
    return arguments_of(error)


def _error_message(error, *_default):
    if "message" in getattr(error, "__dict__", ()):
        return error.message
    if len(error.args) != 1:
        return ""
    return message_of(error) if type(error.args[0]) is str and not isinstance(error, KeyError) else error.args[0]


_ERROR_ATTRIBUTES = {"args": _error_arguments, "message": _error_message, "object": _error_object}


class BuiltinMethod:
    """A method of a string, list, dict or iterator that was asked for and not called at once."""

    def __init__(self, function, owner, name):
        self.__self__ = owner
        self.__name__ = name
        self._function = function

    def __call__(self, /, *args, **keywords):
        return self._function(self.__self__, *args, **keywords)

    def __eq__(self, other):
        return isinstance(other, BuiltinMethod) and other.__self__ is self.__self__ and other.__name__ == self.__name__

    def __hash__(self):
        return hash((id(self.__self__), self.__name__))

    def __repr__(self):
        return f"<built-in method {self.__name__} of {type_name(self.__self__)} object at {id(self.__self__):#x}>"


BuiltinMethod.__name__ = BuiltinMethod.__qualname__ = "builtin_function_or_method"
BuiltinMethod.__module__ = "builtins"


def _class(value, _name, *_default):
    return type(value) if OLD_STYLE in type(value).__dict__ else class_of(value)


def _showing(value, name, *default):
    return method_that_shows(value.real if isinstance(value, StandIn) else value, name, *default)


_ASKED = {"__class__": _class, "__repr__": _showing, "__str__": _showing}


def attribute(value, name, *default):
    """`getattr(value, name)` for one of the special names."""
    if name in SPECIAL_METHODS:
        return _method(value, name, *default)
    if name in _ASKED:
        return _ASKED[name](value, name, *default)
    if isinstance(value, type) and name in _CLASS_ATTRIBUTES:
        return _CLASS_ATTRIBUTES[name](value)
    if name in _ERROR_ATTRIBUTES and isinstance(value, BaseException) and not hasattr(type(value), "java_name"):
        return _ERROR_ATTRIBUTES[name](value, *default)
    if (name in number_methods.NAMES or name in _SLICE_METHODS) and not hasattr(value, name):
        return _absent_method(value, name)
    return function_attribute(value, name, *default)


def _absent_method(value, name):
    """A special method that Python 3's own numbers and sequences lack."""
    return _slice_method(value, name) if name in _SLICE_METHODS else number_methods.number_method(value, name)


def _method(value, name, *default):
    kind = STR_METHODS if isinstance(value, str) else DICT_METHODS if isinstance(value, dict) else ()
    if name in kind or (name == "sort" and type(value) is list) or (name == "next" and _is_iterator(value)):
        return BuiltinMethod(METHOD_CALLS[name], value, name)
    if isinstance(value, type) and name in DICT_METHODS and issubclass(value, dict):
        if getattr(value, name, None) is getattr(dict, name, None):
            return METHOD_CALLS[name]
    if name in FOREIGN_METHODS and not default:
        _refuse_foreign(value, name, FOREIGN_METHODS[name])
    return getattr(value, name, *default)


def _slice_method(value, name):
    """`__getslice__` and kin of Python's own sequences, whether asked of a value or of its type."""
    method = _SLICE_METHODS[name]
    return method if isinstance(value, type) or not hasattr(type(value), "__len__") else partial(method, value)


def _is_iterator(value):
    return hasattr(value, "__next__") and not hasattr(value, "next")
