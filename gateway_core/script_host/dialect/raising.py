"""Raising and catching by Python 2's rules."""

from .representation import type_name


class StandardError(Exception):
    """What Python 2's own errors derive from. Python 3's do not, so catching it means the list below."""


class _AnySystemError(type):
    """Python 3 raises its own classes for what Python 2 calls IOError; all of them count as one."""

    def __instancecheck__(cls, value):
        return isinstance(value, OSError)


class IOError(OSError, metaclass=_AnySystemError):
    """What a script names IOError. Made by a script it keeps this class, whatever its error number."""


StandardError.__module__ = IOError.__module__ = "builtins"
_STANDARD_ERRORS = (
    ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, ImportError, LookupError, MemoryError,
    NameError, OSError, ReferenceError, RuntimeError, SyntaxError, SystemError, TypeError, ValueError, StandardError,
)  # fmt: skip


def caught(kinds):
    """What an `except` clause catches, as Python 3 takes it; what can't be raised is never caught."""
    if kinds is StandardError:
        return _STANDARD_ERRORS
    if kinds is IOError:
        return OSError
    if isinstance(kinds, tuple):
        found: list[type[BaseException]] = []
        for kind in kinds:
            inner = caught(kind)
            found.extend(inner if isinstance(inner, tuple) else [inner])
        return tuple(found)
    return kinds if isinstance(kinds, type) and issubclass(kinds, BaseException) else ()


def raised(kind, value=None, traceback=None):
    """The exception that `raise kind, value, traceback` raises."""
    if isinstance(kind, tuple) and kind:
        kind = kind[0]
    if isinstance(kind, type) and issubclass(kind, BaseException):
        error = _made(kind, value)
    elif isinstance(kind, BaseException):
        if value is not None:
            raise TypeError("instance exception may not have a separate value")
        error = kind
    else:
        raise TypeError(f"exceptions must be old-style classes or derived from BaseException, not {type_name(kind)}")
    return error if traceback is None else error.with_traceback(traceback)


def _made(kind, value):
    if value is None:
        return kind()
    if isinstance(value, kind):
        return value
    return kind(*value) if isinstance(value, tuple) else kind(value)


def error_items(error):
    """What `except X, (a, b):` unpacks."""
    return error.args if isinstance(error, BaseException) else error


def error_item(error, key):
    """`error[key]`: an exception's arguments are its items."""
    return error.args[key] if isinstance(error, BaseException) and not hasattr(error, "__getitem__") else error[key]


def unpack(value, count):
    """The items of a tuple parameter."""
    items = list(value)
    if len(items) > count:
        raise ValueError("too many values to unpack")
    if len(items) < count:
        raise ValueError(f"need more than {len(items)} value{'' if len(items) == 1 else 's'} to unpack")
    return items
