"""How Python 2 shows values: `repr`, `str`, `unicode`, and the text that `print` writes.

Values are told apart by the function their type uses to show itself, so that a script's own subclass of list or dict
is shown as Python 2 does, and one with a `__repr__` of its own shows itself.
"""

import reprlib
from functools import partial
from types import (
    BuiltinFunctionType,
    FunctionType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    WrapperDescriptorType,
)

from .any_value import Any
from .byte_values import ByteArray
from .library_reprs import library_repr
from .markers import OLD_STYLE
from .types import decoded, is_long, long, quoted, to_bytes, to_text, unicode
from .wording import exception_name, python2_message


def repr_of(value):
    """Python 2's `repr(value)`."""
    kind: Any = type(value)
    show = _REPRS.get(kind.__repr__)
    if show is not None:
        return show(value)
    of_library = library_repr(kind.__repr__)
    if of_library is not None:
        return of_library(value, repr_of)
    return _as_str(kind.__repr__(value), "__repr__")


def str_of(value):
    """Python 2's `str(value)`."""
    kind: Any = type(value)
    if kind is str:
        return value
    if kind is int:
        return int.__repr__(value)
    if kind is unicode:
        return _ascii(value)
    show = _STRS.get(kind.__str__)
    if show is not None:
        return show(value)
    return _as_str(kind.__str__(value), "__str__")


def shown_of(value):
    """What `%s` puts in for `value`: its `str`, or text where its `__str__` gives that."""
    kind: Any = type(value)
    if kind is unicode or kind.__str__ in _STRS:
        return value if isinstance(value, unicode) else str_of(value)
    shown = kind.__str__(value)
    return shown if isinstance(shown, str) else _as_str(shown, "__str__")


def unicode_of(value):
    """Python 2's `unicode(value)`."""
    kind: Any = type(value)
    if kind is unicode:
        return value
    if isinstance(value, unicode):
        return unicode(value)
    if hasattr(kind, "__unicode__"):
        return unicode(decoded(value.__unicode__()))
    if isinstance(value, BaseException) and len(value.args) == 1 and isinstance(value.args[0], unicode):
        return value.args[0]
    if OLD_STYLE not in kind.__dict__ and isinstance(value, str):
        return unicode(decoded(value))
    shown = kind.__str__(value) if kind.__str__ not in _STRS else str_of(value)
    return unicode(decoded(shown))


def text_of(value):
    """What `print` writes for `value`, as text."""
    if isinstance(value, unicode):
        return str(value)
    return to_text(str_of(value))


def message_of(error):
    """`str(error)` of an exception whose class does not say it itself."""
    arguments = error.args
    if isinstance(error, OSError) and error.errno is not None:
        text = f"[Errno {error.errno}] {error.strerror}"
        return text if error.filename is None else f"{text}: {repr_of(error.filename)}"
    if isinstance(error, SyntaxError):
        return (
            error.msg if error.lineno is None else f"{error.msg} ({_short_name(error.filename)}, line {error.lineno})"
        )
    if not arguments:
        return ""
    if len(arguments) > 1:
        return str(error) if isinstance(error, UnicodeError) else repr_of(arguments)
    if isinstance(error, KeyError):
        return repr_of(arguments[0])
    text = str_of(arguments[0])
    return python2_message(error, text) if type(arguments[0]) is str else text


def _decode_error(error):
    return str(error).replace("'utf-8' codec", "'utf8' codec")


def _encode_error(error):
    return str(error).replace("encode character '", "encode character u'")


def _short_name(file_name):
    return (file_name or "").rpartition("/")[2]


def _as_str(shown, method):
    if type(shown) is str:
        return shown
    if isinstance(shown, unicode):
        return _ascii(shown)
    if isinstance(shown, str):
        return str.__str__(shown)
    raise TypeError(f"{method} returned non-string (type {type_name(shown)})")


def _ascii(value):
    if value.isascii():
        return str(value)
    return to_bytes(value).decode("latin-1")


def type_name(value):
    """The name of a value's Python 2 type."""
    return "long" if type(value) is int and is_long(value) else type(value).__name__


def _str_float(value):
    text = f"{value:.12g}"
    if text.lstrip("-").isdigit() and len(text.lstrip("-")) == 12:
        digits, exponent = f"{value:.11e}".split("e")
        return digits.rstrip("0").rstrip(".") + "e" + exponent
    return text if any(mark in text for mark in ".ein") else text + ".0"


def _str_object(value):
    own: Any = type(value).__repr__
    if isinstance(value, float):
        return _str_float(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__repr__(value)
    if own not in _REPRS and library_repr(own) is None:
        return _as_str(own(value), "__str__")
    if own is type.__repr__ and OLD_STYLE in value.__dict__:
        return f"{value.__module__}.{value.__name__}"
    if OLD_STYLE in type(value).__dict__ and "__str__" in value.__dict__:
        return value.__str__()
    return repr_of(value)


def _repr_int(value):
    text = int.__repr__(value)
    return text + "L" if is_long(value) else text


def _repr_str(value):
    return quoted(value)


@reprlib.recursive_repr("[...]")
def _repr_list(value):
    return "[" + ", ".join([repr_of(item) for item in list.__iter__(value)]) + "]"


def _repr_tuple(value):
    inner = ", ".join([repr_of(item) for item in tuple.__iter__(value)])
    return f"({inner},)" if tuple.__len__(value) == 1 else f"({inner})"


@reprlib.recursive_repr("{...}")
def _repr_dict(value):
    return "{" + ", ".join([f"{repr_of(key)}: {repr_of(item)}" for key, item in dict.items(value)]) + "}"


@reprlib.recursive_repr("set(...)")
def _repr_set(value):
    return f"{type(value).__name__}([{', '.join([repr_of(item) for item in value])}])"


def _repr_range(value):
    stop = value.start + len(value) * value.step
    if value.step != 1:
        return f"xrange({value.start}, {stop}, {value.step})"
    return f"xrange({value.start}, {stop})" if value.start else f"xrange({stop})"


def _repr_type(value):
    if value.__module__ == "builtins":
        module = "exceptions." if issubclass(value, BaseException) else ""
        return f"<type '{module}{value.__name__}'>"
    if OLD_STYLE in value.__dict__:
        return f"<class {value.__module__}.{value.__name__} at {id(value):#x}>"
    return f"<class '{value.__module__}.{value.__name__}'>"


def repr_of_object(value):
    """How an instance is shown whose class does not say it."""
    kind = type(value)
    if OLD_STYLE in kind.__dict__:
        if "__repr__" in value.__dict__:
            return value.__repr__()
        return f"<{kind.__module__}.{kind.__name__} instance at {id(value):#x}>"
    return f"<{kind.__module__}.{kind.__name__} object at {id(value):#x}>"


def arguments_of(error):
    """`error.args` as Python 2 has them."""
    arguments = error.args
    if len(arguments) == 1 and type(arguments[0]) is str:
        return (python2_message(error, arguments[0]),)
    if isinstance(error, UnicodeError) and len(arguments) == 5:
        return (str(arguments[0]).replace("utf-8", "utf8"), object_of(error), *arguments[2:])
    return arguments


def object_of(error):
    """`error.object` of a UnicodeError: what could not be encoded or decoded."""
    if isinstance(error.object, bytes):
        return error.object.decode("latin-1")
    return unicode(error.object) if type(error.object) is str else error.object


def _repr_exception(error):
    return exception_name(type(error)) + repr_of(arguments_of(error))


def _repr_function(value):
    if value.__module__.startswith(__package__ + "."):
        return _repr_builtin(value)
    return f"<function {value.__name__} at {id(value):#x}>"


def _repr_builtin(value):
    return f"<built-in function {value.__name__}>"


def _repr_method(value):
    owner = type(value.__self__).__name__
    return f"<bound method {owner}.{value.__name__} of {repr_of(value.__self__)}>"


def _repr_module(value):
    return f"<module '{value.__name__}' (built-in)>"


def _exceptions(kind):
    """Python 3's exception classes: several have a `__str__` or `__repr__` of their own that says the same."""
    yield kind
    for inner in kind.__subclasses__():
        if inner.__module__ == "builtins":
            yield from _exceptions(inner)


_REPRS: dict[Any, Any] = {
    str.__repr__: _repr_str,
    unicode.__repr__: unicode.__repr__,
    int.__repr__: _repr_int,
    long.__repr__: long.__repr__,
    list.__repr__: _repr_list,
    tuple.__repr__: _repr_tuple,
    dict.__repr__: _repr_dict,
    set.__repr__: _repr_set,
    frozenset.__repr__: _repr_set,
    bytearray.__repr__: bytearray.__repr__,
    range.__repr__: _repr_range,
    type.__repr__: _repr_type,
    object.__repr__: repr_of_object,
    **{kind.__repr__: _repr_exception for kind in _exceptions(BaseException)},
    FunctionType.__repr__: _repr_function,
    BuiltinFunctionType.__repr__: _repr_builtin,
    MethodType.__repr__: _repr_method,
    ModuleType.__repr__: _repr_module,
}
_STRS: dict[Any, Any] = {
    object.__str__: _str_object,
    str.__str__: str.__str__,
    unicode.__str__: _ascii,
    long.__str__: long.__str__,
    ByteArray.__str__: ByteArray.__str__,
    **{kind.__str__: message_of for kind in _exceptions(BaseException)},
    UnicodeDecodeError.__str__: _decode_error,
    UnicodeEncodeError.__str__: _encode_error,
}


def method_that_shows(value, name, *default):
    """`value.__repr__` or `value.__str__`, asked of a value, of a type or of `super(...)`."""
    shows = _REPRS if name == "__repr__" else _STRS
    method = getattr(value, name, *default)
    if isinstance(method, WrapperDescriptorType):
        return shows.get(method, method)
    if not isinstance(method, MethodWrapperType):
        return method
    show = shows.get(getattr(method.__objclass__, name))
    return method if show is None else partial(show, method.__self__)
