"""How functions of Python 3's `os` and kin serve scripts: paths as text, results as strings, errors named OSError."""

import functools

from gateway_core.script_host.dialect.raising import IOError, SystemCallError
from gateway_core.script_host.dialect.types import from_text, to_text, unicode


def _given(value):
    if isinstance(value, str):
        return to_text(value)
    if type(value) in {list, tuple}:
        return type(value)(map(_given, value))
    return {key: _given(item) for key, item in value.items()} if type(value) is dict else value


def outcome(value, *, as_unicode=False):
    """What a function of the system gives, as a script takes it."""
    if isinstance(value, str):
        return unicode(value) if as_unicode else from_text(value)
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if type(value) in {list, tuple}:
        return type(value)(outcome(item, as_unicode=as_unicode) for item in value)
    return value


def system_call(function):
    """`function` for scripts."""

    @functools.wraps(function)
    def call(*args, **keywords):
        arguments = [_given(argument) for argument in args]
        named = {name: _given(value) for name, value in keywords.items()}
        try:
            found = function(*arguments, **named)
        except (IOError, OSError) as error:
            raise as_os_error(error) from None
        return outcome(found, as_unicode=any(isinstance(argument, unicode) for argument in args))

    return call


def as_os_error(error):
    """An error of the system with the class that scripts name OSError; of two files Python 2 names none."""
    if isinstance(error, SystemCallError):
        return error
    names = [] if error.filename is None or error.filename2 is not None else [outcome(error.filename)]
    return SystemCallError(error.errno, error.strerror, *names)
