"""What only the child knows when a script fails: names in reach, keys of dictionaries, attributes of an object.

Facts, no words; `gateway_core.scripting.explanations` makes sentences of them. Looks at values without calling
anything of the script's own where that can be helped. Knows no frames of the protocol.
"""

import itertools
import re
import sys

from gateway_core.script_host import language

_MOST_NAMES = 200
_MOST_TABLES = 24
_MOST_KEYS = 60
_MOST_ATTRIBUTES = 300
_DEEPEST_TABLE = 3
_LONGEST = 60
_NAME = re.compile(r"[A-Za-z]\w*\Z|_(?![_\d])\w*\Z")
_OBJECT = re.compile(r"'?(\w+)'? (?:object|instance) has no attribute")
_TEXTS = (str, type(""), language.unicode)
_COUNTED = _TEXTS + (list, tuple, dict)
_PLAIN = (int, float, bool, language.long, type(None))


def hints_for(error):
    """{names, tables, attributes, cause} as the package's docstring describes them, or None: never an error."""
    try:
        names = _names_in_reach(error)
        return {
            "names": {name: _known(names[name]) for name in names},
            "tables": _tables(names),
            "attributes": _attributes(error, names),
            "cause": _cause(error),
        }
    except language.STOPS:
        raise
    except:  # a class of the script's may raise anything
        return None


def _names_in_reach(error):
    """The names that the failing line could have used, nearest first, with their values."""
    found = {}  # type: dict[str, object]
    for frame in _frames(error):
        for scope in (frame.f_locals, frame.f_globals):
            for name in list(scope):
                if len(found) < _MOST_NAMES and name not in found and _NAME.match(name):
                    found[name] = scope[name]
    return found


def _frames(error):
    """The script's innermost frame; those around it, too, while it is a nameless one such as a comprehension's."""
    frames = []
    entry = getattr(error, "__traceback__", None) or sys.exc_info()[2]
    while entry is not None:
        name = entry.tb_frame.f_code.co_filename
        if name.startswith("<") and not name.startswith("<frozen"):
            frames.append(entry.tb_frame)
        entry = entry.tb_next
    kept = 1
    while kept < len(frames) and frames[-kept].f_code.co_name.startswith("<"):
        kept += 1
    return frames[: -kept - 1 : -1]


def _known(value):
    count = len(value) if type(value) in _COUNTED else -1
    return [_type_name(value), _plain(value), count]


def _type_name(value):
    return "module" if type(value) is type(sys) else type(value).__name__  # Jython's has no name


def _plain(value):
    """The value as a script would write it, if that is short and runs no code of the script's; else empty."""
    if type(value) in _TEXTS:
        text = language.to_text(value)
        return _quoted(text) if len(text) <= _LONGEST else ""
    return repr(value)[:_LONGEST] if type(value) in _PLAIN else ""


def _quoted(text):
    quote = '"' if "'" in text and '"' not in text else "'"
    for plain, escaped in (("\\", "\\\\"), (quote, "\\" + quote), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        text = text.replace(plain, escaped)
    return quote + text + quote


def _tables(names):
    """[how a script writes it, its keys, how many it has] of each dictionary that those names lead to."""
    found = []  # type: list[list]
    waiting = [(name, names[name], 1) for name in names]
    for written, value, depth in waiting:  # grows while it is read
        if len(found) == _MOST_TABLES:
            break
        if not isinstance(value, dict):
            continue
        keys = [key for key in itertools.islice(dict.__iter__(value), _MOST_KEYS) if _plain(key)]
        found.append([written, [_plain(key) for key in keys], dict.__len__(value)])
        if depth < _DEEPEST_TABLE:
            waiting.extend((written + "[" + _plain(key) + "]", dict.get(value, key), depth + 1) for key in keys)
    return found


def _attributes(error, names):
    """What the object has that was asked for something it has not; empty if nobody knows which object it was."""
    if not isinstance(error, AttributeError):
        return []
    owner = getattr(error, "obj", None)
    if owner is None:
        owner = _object_named(language.describe_error(error)["message"], names)
    found = [] if owner is None else dir(owner)
    return [str(name) for name in found if not name.startswith("_")][:_MOST_ATTRIBUTES]


def _object_named(message, names):
    """A value of the type that the message names, or that type; some interpreters don't keep the object itself."""
    kind = _OBJECT.search(message)
    if kind is None:
        return None
    for name in names:
        value = names[name]
        own_class = getattr(value, "__class__", None)
        if kind.group(1) in (_type_name(value), getattr(own_class, "__name__", ""), getattr(value, "__name__", "")):
            return value
    return None


def _cause(error):
    """What another script failed with, where this error only passes it on (R7)."""
    describe = getattr(getattr(error, "cause", None), "describe", None)
    return describe() if describe is not None else None
