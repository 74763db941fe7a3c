"""`json`: what it reads is unicode, what it writes is ASCII unless told otherwise."""

import json

from gateway_core.script_host.dialect.types import from_text, to_text, unicode


def _as_python2(value):
    if isinstance(value, str):
        return unicode(value)
    if isinstance(value, list):
        return [_as_python2(item) for item in value]
    if isinstance(value, dict):
        return {_as_python2(key): _as_python2(item) for key, item in value.items()}
    return value


def _as_python3(value):
    if isinstance(value, str):
        return to_text(value)
    if isinstance(value, (list, tuple)):
        return [_as_python3(item) for item in value]
    if isinstance(value, dict):
        return {_as_python3(key): _as_python3(item) for key, item in value.items()}
    return value


def loads(text, **options):
    """The value that `text` holds."""
    options.pop("encoding", None)
    try:
        return _as_python2(json.loads(to_text(text), **options))
    except json.JSONDecodeError as error:
        raise ValueError("No JSON object could be decoded" if error.pos == 0 else str(error)) from None


def dumps(value, indent=None, separators=None, **options):
    """`value` as JSON. Python 2 leaves a blank at the line ends of indented text; so does this."""
    options.pop("encoding", None)
    separators = separators or (", ", ": ")
    text = json.dumps(_as_python3(value), indent=indent, separators=separators, **options)
    return from_text(text)


def load(file, **options):
    """The value that a file holds."""
    return loads(file.read(), **options)


def dump(value, file, **options):
    """Write `value` to a file."""
    file.write(dumps(value, **options))


def build(_context):
    """The names of the module."""
    return {
        "JSONDecoder": json.JSONDecoder,
        "JSONEncoder": json.JSONEncoder,
        "dump": dump,
        "dumps": dumps,
        "load": load,
        "loads": loads,
    }
