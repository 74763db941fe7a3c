"""Where a text stops being JSON, in a sentence; both engines say it alike."""

import re

_BLANKS = re.compile(r"[ \t\r\n]*")
_SCALAR = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"')
_STRING_PART = re.compile(r'"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*')
_WORD = re.compile(r"\w+")


class _Fault(Exception):
    def __init__(self, position, what):
        Exception.__init__(self, what)
        self.position = position
        self.what = what


def find_fault(text, depth_limit):
    """What is wrong with the text and where: "line 1, column 7: a value is missing here."; empty if nothing is."""
    try:
        end = _skip(text, _after_value(text, 0, depth_limit))
        if end == len(text):
            return ""
        raise _Fault(end, "there is more after the end of the value.")
    except _Fault as fault:
        before = text[: fault.position]
        column = fault.position - before.rfind("\n")
        return "line %d, column %d: %s" % (before.count("\n") + 1, column, fault.what)


def _skip(text, position):
    found = _BLANKS.match(text, position)
    return found.end() if found else position


def _after_value(text, position, depth_left):
    position = _skip(text, position)
    mark = text[position : position + 1]
    if not depth_left:
        raise _Fault(position, "it is nested too deep.")
    if mark == '"':
        return _after_string(text, position)
    if mark in ("{", "["):
        return _after_items(text, position, depth_left)
    found = _SCALAR.match(text, position)
    if found:
        return found.end()
    raise _Fault(position, _not_a_value(text, position))


def _not_a_value(text, position):
    if position == len(text):
        return "the text ends where a value should follow."
    word = _WORD.match(text, position)
    if word:
        return (
            "%s is no value of JSON. Texts stand in double quotes; the words are true, false, null." % word.group()[:40]
        )
    if text[position] == "'":
        return "JSON wants double quotes, not single ones."
    return "a value is missing before %s." % text[position]


def _after_string(text, position):
    found = _STRING.match(text, position)
    if found:
        return found.end()
    part = _STRING_PART.match(text, position)
    end = part.end() if part else position
    if end == len(text):
        raise _Fault(position, "the text in double quotes that begins here never ends.")
    if text[end] == "\\":
        raise _Fault(end, "JSON knows no such escape; a backslash itself is written twice.")
    raise _Fault(end, "a line end or another control character must be written as an escape, such as \\n.")


def _after_items(text, position, depth_left):
    opening = position
    closing, is_object = ("}", True) if text[position] == "{" else ("]", False)
    position = _skip(text, position + 1)
    if text[position : position + 1] == closing:
        return position + 1
    while True:
        if is_object:
            position = _after_key(text, position, closing)
        position = _skip(text, _after_value(text, position, depth_left - 1))
        mark = text[position : position + 1]
        if mark == closing:
            return position + 1
        if not mark:
            raise _Fault(opening, "the %s that begins here never ends." % ("object" if is_object else "array"))
        if mark != ",":
            raise _Fault(position, "a comma or %s is missing before %s." % (closing, mark))
        position = _skip(text, position + 1)
        if text[position : position + 1] == closing:
            raise _Fault(position, "a value is missing between the comma and %s." % closing)


def _after_key(text, position, closing):
    mark = text[position : position + 1]
    if not mark:
        raise _Fault(position, "the text ends where a key or %s should follow." % closing)
    if mark != '"':
        raise _Fault(position, "a key in double quotes, or %s, should stand here." % closing)
    position = _skip(text, _after_string(text, position))
    if text[position : position + 1] != ":":
        raise _Fault(position, "a colon should follow the key.")
    return _skip(text, position + 1)
