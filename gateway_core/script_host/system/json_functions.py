"""`system.util.jsonEncode` and `jsonDecode`.

The manual says what goes in and what comes out; that dates become the text that they print, and what an error is called,
is the emulator's choice.
"""

import json
import math

from gateway_core.script_host import java_classes
from gateway_core.script_host.json_faults import find_fault
from gateway_core.script_host.language import long, to_text, unicode
from gateway_core.script_host.system.carrier import Carrier, number_of, text_of

_DEPTH_LIMIT = 200
_MOST_INDENT = 100
_BLANKS = " \t\r\n"
_NUMBERS = (int, long, float)
_TEXTS = (str, unicode)


class JsonFunctions(Carrier):
    def jsonEncode(self, pyObj, indentFactor=None):
        indent = None if indentFactor is None else int(number_of("jsonEncode", "indentFactor", indentFactor))
        if indent is not None and not 0 <= indent <= _MOST_INDENT:
            raise ValueError(
                "jsonEncode() argument indentFactor must be from 0 to %d, not %d." % (_MOST_INDENT, indent)
            )
        tree = _tree(pyObj, "pyObj", 0)
        if not indent:
            return unicode(json.dumps(tree, ensure_ascii=False, separators=(",", ":")))
        return unicode(json.dumps(tree, ensure_ascii=False, separators=(",", ": "), indent=indent))

    def jsonDecode(self, jsonString):
        text = text_of("jsonDecode", "jsonString", jsonString)
        try:
            return _value(json.loads(text, parse_int=_whole, parse_constant=_no_constant), 0)
        except (ValueError, RuntimeError):
            fault = find_fault(text, _DEPTH_LIMIT)
        if text.lstrip(_BLANKS)[:1] in ("{", "["):
            raise java_classes.IllegalArgumentException(unicode("jsonDecode() can't read the text: %s" % fault))
        return unicode(text)


def _tree(value, path, depth):
    """The value as JSON has it; TypeError names what it has no form for by its path."""
    if depth > _DEPTH_LIMIT:
        text = "jsonEncode() has no JSON for %s: it is nested more than %d levels deep, or contains itself."
        raise ValueError(text % (path[:80], _DEPTH_LIMIT))
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, _TEXTS):
        return to_text(value)
    if isinstance(value, _NUMBERS):
        return _number(value, path)
    if isinstance(value, (list, tuple)):
        return [_tree(item, "%s[%d]" % (path, index), depth + 1) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {_key(key, path): _tree(item, "%s[%r]" % (path, key), depth + 1) for key, item in value.items()}
    return _tree_of_java(value, path, depth)


def _number(value, path):
    if isinstance(value, float):
        if math.isnan(value) or math.isinf(value):
            text = "jsonEncode() has no JSON for %s: it is %r." % (path, value)
            raise java_classes.IllegalArgumentException(unicode(text))
        return float(value)
    return int(value)


def _key(key, path):
    if isinstance(key, _TEXTS):
        return to_text(key)
    if isinstance(key, _NUMBERS):
        return to_text(str(key))
    raise TypeError("jsonEncode() can't use a key of %s: it is %s. Keys are strings." % (path, type(key).__name__))


def _tree_of_java(value, path, depth):
    if isinstance(value, java_classes.Date):
        return to_text(value.toString())
    if hasattr(value, "entrySet"):
        return _tree({entry.getKey(): entry.getValue() for entry in value.entrySet()}, path, depth)
    if hasattr(value, "iterator") and hasattr(value, "toArray"):
        return _tree(list(value), path, depth)
    kind = getattr(type(value), "java_name", type(value).__name__).rpartition(".")[2]
    raise TypeError(
        "jsonEncode() has no JSON for %s: it is %s. Give it dictionaries, lists, texts and numbers." % (path, kind)
    )


def _whole(digits):
    number = int(digits)
    return number if -(2**31) <= number < 2**31 else long(number)


def _no_constant(name):
    raise ValueError(name)


def _value(read, depth):
    """What JSON holds as scripts get it: every text is unicode. ValueError where it is nested too deep."""
    if depth > _DEPTH_LIMIT:
        raise ValueError
    if isinstance(read, list):
        return [_value(item, depth + 1) for item in read]
    if isinstance(read, dict):
        return {unicode(key): _value(item, depth + 1) for key, item in read.items()}
    return unicode(read) if isinstance(read, _TEXTS) else read
