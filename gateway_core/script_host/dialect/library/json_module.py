"""`json`: what it reads is unicode, what it writes is ASCII unless told otherwise."""

import functools
import json

from gateway_core.script_host.dialect.comparison import ordered
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.types import from_text, to_text, unicode


def _as_python2(value):
    if isinstance(value, str):
        return unicode(value)
    return [_as_python2(item) for item in value] if type(value) is list else value


def _object(make, pairs):
    """What one JSON object becomes; the values in it are done but for strings and lists."""
    return make([(unicode(key), _as_python2(value)) for key, value in pairs])


def _as_python3(value, sort_keys):
    if isinstance(value, str):
        return to_text(value)
    if isinstance(value, (list, tuple)):
        return [_as_python3(item, sort_keys) for item in value]
    if isinstance(value, dict):
        items = ordered(value.items()) if sort_keys else value.items()
        return {_as_python3(key, sort_keys): _as_python3(item, sort_keys) for key, item in items}
    return value


def _holds_unicode(value):
    if isinstance(value, dict):
        return any(_holds_unicode(item) for pair in value.items() for item in pair)
    return any(map(_holds_unicode, value)) if isinstance(value, (list, tuple)) else isinstance(value, unicode)


def _refuse(value):
    raise TypeError(f"{repr_of(value)} is not JSON serializable")


def loads(text, **options):
    """The value that `text` holds."""
    options.pop("encoding", None)
    hook, pairs_hook = options.pop("object_hook", None), options.pop("object_pairs_hook", None)
    make = pairs_hook or (lambda pairs: (hook or dict)(dict(pairs)))
    options["object_pairs_hook"] = functools.partial(_object, make)
    try:
        return _as_python2(json.loads(to_text(text), **options))
    except json.JSONDecodeError as error:
        raise ValueError("No JSON object could be decoded" if error.pos == 0 else str(error)) from None


def dumps(value, indent=None, separators=None, **options):
    """`value` as JSON. Python 2 leaves a blank at the line ends of indented text; so does this."""
    options.pop("encoding", None)
    sort_keys = options.pop("sort_keys", False)
    if "cls" not in options and options.get("default") is None:
        options["default"] = _refuse
    plain = _as_python3(value, sort_keys)
    text = json.dumps(plain, indent=indent, separators=separators or (", ", ": "), **options)
    is_text = not options.get("ensure_ascii", True) and _holds_unicode(value)
    return unicode(text) if is_text else from_text(text)


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
