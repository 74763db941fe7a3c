"""Raising and catching by Python 2's rules."""

import sys
from types import TracebackType

from .markers import OLD_STYLE
from .representation import type_name


class _Group(type):
    """A class whose Python 3 members do not derive from it."""

    members: tuple[type[BaseException], ...] = ()

    def __instancecheck__(cls, value):
        return type.__instancecheck__(cls, value) or isinstance(value, cls.__dict__.get("members", ()))

    def __subclasscheck__(cls, other):
        return type.__subclasscheck__(cls, other) or issubclass(other, cls.__dict__.get("members", ()))


class StandardError(Exception, metaclass=_Group):
    """What Python 2's own errors derive from. Python 3's do not; its members count as if they did."""

    members = (
        ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, ImportError, LookupError, MemoryError,
        NameError, OSError, ReferenceError, RuntimeError, SyntaxError, SystemError, TypeError, ValueError,
    )  # fmt: skip


class SystemCallError(OSError):
    """What a script names OSError: the functions of `os` raise it. Python 3's own are IOError to scripts."""


class _AllSystemErrors(type):
    """EnvironmentError: every error of the system."""

    def __instancecheck__(cls, value):
        return isinstance(value, OSError) if cls is AnySystemError else type.__instancecheck__(cls, value)

    def __subclasscheck__(cls, other):
        return issubclass(other, OSError) if cls is AnySystemError else type.__subclasscheck__(cls, other)


class AnySystemError(OSError, metaclass=_AllSystemErrors):
    """What a script names EnvironmentError."""


class _IOErrors(type):
    """IOError: every error of the system that is not named OSError."""

    def __instancecheck__(cls, value):
        if cls is not IOError:
            return type.__instancecheck__(cls, value)
        return (
            isinstance(value, OSError) and not isinstance(value, SystemCallError) and type(value) is not AnySystemError
        )

    def __subclasscheck__(cls, other):
        if cls is not IOError:
            return type.__subclasscheck__(cls, other)
        is_other = issubclass(other, SystemCallError) or other in {OSError, AnySystemError}
        return issubclass(other, OSError) and not is_other


class IOError(OSError, metaclass=_IOErrors):
    """What a script names IOError. Made by a script it keeps this class, whatever its error number."""


SystemCallError.__name__ = SystemCallError.__qualname__ = "OSError"
AnySystemError.__name__ = AnySystemError.__qualname__ = "EnvironmentError"
StandardError.__module__ = AnySystemError.__module__ = IOError.__module__ = SystemCallError.__module__ = "builtins"

# The classes that scripts know by other names than Python 3 does.
ERROR_CLASSES = {kind.__name__: kind for kind in (AnySystemError, IOError, StandardError, SystemCallError)}


class OldStyleRaised(BaseException):
    """Carries an instance of a class without bases, which Python 3 can't raise."""

    def __init__(self, instance):
        super().__init__(instance)
        self.instance = instance


# To Jython a Java exception is no BaseException; here it has to be one (R11).
_PYTHON_ERRORS = (Exception, SystemExit, KeyboardInterrupt, GeneratorExit)


_GROUPS: dict[type, tuple[type[BaseException], ...]] = {
    AnySystemError: (OSError,),
    BaseException: _PYTHON_ERRORS,
    StandardError: (StandardError, *StandardError.members),
}


def caught(kinds):
    """What an `except` clause catches, as Python 3 takes it; what can't be raised is never caught."""
    if isinstance(kinds, tuple):
        found: list[type[BaseException]] = []
        for kind in kinds:
            found.extend(caught(kind))
        return tuple(found)
    if not isinstance(kinds, type):
        return ()
    if kinds in _GROUPS:
        return _GROUPS[kinds]
    error = sys.exc_info()[1]
    if issubclass(kinds, BaseException):
        return (kinds, type(error)) if kinds is IOError and isinstance(error, IOError) else (kinds,)
    return (OldStyleRaised,) if isinstance(error, OldStyleRaised) and isinstance(error.instance, kinds) else ()


def bound(error):
    """What the name in an `except` clause stands for."""
    return error.instance if isinstance(error, OldStyleRaised) else error


def raised(kind, value=None, traceback=None):
    """The exception that `raise kind, value, traceback` raises."""
    while isinstance(kind, tuple) and kind:
        kind = kind[0]
    if isinstance(kind, type) and (issubclass(kind, BaseException) or OLD_STYLE in kind.__dict__):
        error = _made(kind, value)
    elif isinstance(kind, BaseException) or OLD_STYLE in type(kind).__dict__:
        if value is not None:
            raise TypeError("instance exception may not have a separate value")
        error = kind
    else:
        raise TypeError(f"exceptions must be old-style classes or derived from BaseException, not {type_name(kind)}")
    if not isinstance(error, BaseException):
        error = OldStyleRaised(error)
    if traceback is None:
        return error
    if not isinstance(traceback, TracebackType):
        raise TypeError("raise: arg 3 must be a traceback or None")
    return error.with_traceback(traceback)


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
