"""The border to Python 3's modules that work on bytes: strings go in as bytes, bytes come out as strings."""

import functools

from gateway_core.script_host.dialect.types import to_bytes


def given(value):
    """A script's value as a module of Python 3 takes it."""
    if isinstance(value, str):
        return to_bytes(value)
    if isinstance(value, Bridged):
        return value.own
    return ByteFile(value) if hasattr(value, "getvalue") and hasattr(value, "softspace") else value


def result(value):
    """What a module of Python 3 gives, as a script takes it."""
    if isinstance(value, bytes | bytearray):
        return value.decode("latin-1")
    return type(value)(map(result, value)) if type(value) in {tuple, list} else value


def on_strings(function, *, error=None, raises=None):
    """`function` for scripts; its `error`, if it has one, becomes `raises`."""

    @functools.wraps(function)
    def wrapper(*args, **keywords):
        arguments = [given(argument) for argument in args]
        named = {name: given(value) for name, value in keywords.items()}
        if error is None:
            return result(function(*arguments, **named))
        try:
            return result(function(*arguments, **named))
        except error as wrong:
            raise raises(*wrong.args) from None

    return wrapper


class ByteFile:
    """A script's file-like object as a binary file of Python 3."""

    def __init__(self, file):
        self._file = file

    def read(self, *size):
        """Bytes from the current place."""
        return to_bytes(self._file.read(*size))

    def readline(self, *size):
        """One line as bytes."""
        return to_bytes(self._file.readline(*size))

    def readinto(self, buffer):
        """Fill a buffer from the current place."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data):
        """Write bytes."""
        self._file.write(bytes(data).decode("latin-1"))
        return len(data)

    def seek(self, offset, whence=0):
        """Move the current place."""
        self._file.seek(offset, whence)
        return self._file.tell()

    def seekable(self):
        """Whether the place can be moved."""
        return hasattr(self._file, "seek")

    def __getattr__(self, name):
        if name in {"name", "mode"} and not isinstance(getattr(self._file, name, None), str):
            raise AttributeError(name)
        return getattr(self._file, name)


def _call(_owner, function, *args, **keywords):
    """Call a method; its owner lives at least as long as that takes."""
    return function(*args, **keywords)


class Bridged:
    """An object of Python 3 whose methods work on bytes, as a script uses it."""

    def __init__(self, own):
        self.own = own

    def __getattr__(self, name):
        value = getattr(self.own, name)
        return functools.partial(_call, self, on_strings(value)) if callable(value) else result(value)

    def __iter__(self):
        for line in self.own:
            yield result(line)

    def __enter__(self):
        self.own.__enter__()
        return self

    def __exit__(self, *error):
        return self.own.__exit__(*error)
