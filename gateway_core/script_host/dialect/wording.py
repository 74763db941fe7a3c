"""Python 3's own error messages in Python 2's words.

Works on the class, the text and the traceback of an exception; what a script raised itself passes unchanged, because
its text fits none of the patterns. Knows no output and no frames but those of the traceback.
"""

import __future__

import re
from types import MemberDescriptorType

from .argument_counts import class_named, python2_account
from .markers import OLD_STYLE, is_script_frame

_OPTIMIZED = 0x1  # a function's code, as opposed to a module's or a class's


def _rules(*pairs):
    """Patterns of whole texts, not compiled before an error needs them: every process would begin with that."""
    return [(pattern + r"\Z", words) for pattern, words in pairs]


_RULES = {
    "ZeroDivisionError": _rules(
        (r"integer modulo by zero|division by zero|integer division or modulo by zero", "integer division or modulo by zero"),
        (r"(float|complex) division by zero", r"\1 division by zero"),
        (r"float floor division by zero|float divmod\(\)", "float divmod()"),
    ),
    "TypeError": _rules(
        (r'can only concatenate str \(not "(.*)"\) to str', r"cannot concatenate 'str' and '\1' objects"),
        (r"'(.*)' object is not subscriptable", r"'\1' object has no attribute '__getitem__'"),
        (r"(list|tuple) indices must be integers or slices, not (.*)", r"\1 indices must be integers, not \2"),
        (r"string indices must be integers, not '?(.*?)'?", r"string indices must be integers, not \1"),
        (r"int\(\) argument must be a string.*, not '(.*)'", r"int() argument must be a string or a number, not '\1'"),
        (r"float\(\) argument must be a string.*, not '(.*)'", "float() argument must be a string or a number"),
        (r"sequence item (\d+): expected str instance, (.*) found", r"sequence item \1: expected string, \2 found"),
        (r"(?:replace\(\) argument \d )?must be str(?: or None)?, not .*", "expected a string or other character buffer object"),
        (r"([lr]?strip) arg must be None or str", r"\1 arg must be None, str or unicode"),
        (r"(starts|ends)with first arg must be str or a tuple of str, not (.*)", r"\1with first arg must be str, unicode, or tuple, not \2"),
        (r"reduce\(\) of empty iterable with no initial value", "reduce() of empty sequence with no initial value"),
        (r"isinstance\(\) arg 2 must be a type, .*", "isinstance() arg 2 must be a class, type, or tuple of classes and types"),
        (r"issubclass\(\) arg 2 must be a class, .*", "issubclass() arg 2 must be a class or tuple of classes"),
        (r"'.*' object is not reversible", "argument to reversed() must be a sequence"),
        (r"insert expected 2 arguments, got (\d+)", r"insert() takes exactly 2 arguments (\1 given)"),
        (r"cannot unpack non-iterable (.*) object", r"'\1' object is not iterable"),
        (r"(.*) got multiple values for argument '(.*)'", r"\1 got multiple values for keyword argument '\2'"),
        (r"must be real number, not .*", "a float is required"),
        (r"(unsupported operand .*)'decimal\.Decimal'(.*)", r"\1'Decimal'\2"),
        (r"%([a-zA-Z]) format: a(?:n integer| real number) is required, not (.*)", r"%\1 format: a number is required, not \2"),
        (r"exceptions must derive from BaseException", "exceptions must be old-style classes or derived from BaseException"),
        (r"unhashable type: 'slice'", "unhashable type"),
        (r"'float' object cannot be interpreted as an integer", "integer argument expected, got float"),
        (r"'.*' object cannot be interpreted as an integer", "an integer is required"),
        (r"'<' not supported between instances of '(.*)' and 'int'", r"comparison function must return int, not \1"),
        (r"range indices must be integers or slices, not (.*)", r"sequence index must be integer, not '\1'"),
        (r"(\w+) expected at (least|most) 1 argument, got (\d+)", r"\1 expected at \2 1 arguments, got \3"),
    ),
    "ValueError": _rules(
        (r"year -?\d+ is out of range", "year is out of range"),
        (r"too many values to unpack \(expected \d+\)", "too many values to unpack"),
        (r"not enough values to unpack \(expected \d+, got 1\)", "need more than 1 value to unpack"),
        (r"not enough values to unpack \(expected \d+, got (\d+)\)", r"need more than \1 values to unpack"),
        (r"could not convert string to float: '(\s*[-+]?(?:\d|\.\d).*)'", r"invalid literal for float(): \1"),
        (r"could not convert string to float: '(.*)'", r"could not convert string to float: \1"),
        (r"could not convert string to float: \"(.*)\"", r"could not convert string to float: \1"),
        (r"could not convert string to float: u'(.*)'", r"could not convert string to float: \1"),
        (r"'(.*)' is not in list", r"'\1' is not in list"),
        (r"Invalid format specifier.*", "Invalid conversion specification"),
    ),
    "ImportError": _rules((r"cannot import name '(.*?)' from .*", r"cannot import name \1")),
    "AttributeError": _rules(
        (r"module '.*' has no attribute '(.*)'", r"'module' object has no attribute '\1'"),
        (r"property '.*' of '.*' object has no setter", "can't set attribute"),
        (r"property '.*' of '.*' object has no deleter", "can't delete attribute"),
    ),
    "UnboundLocalError": _rules(
        (
            r"cannot access local variable '(.*)' where it is not associated with a value",
            r"local variable '\1' referenced before assignment",
        ),
    ),
    "IndexError": _rules((r"range object index out of range", "xrange object index out of range")),
    "KeyError": _rules((r"popitem\(\): dictionary is empty", "popitem(): dictionary is empty")),
    "RecursionError": _rules((r"maximum recursion depth exceeded.*", "maximum recursion depth exceeded")),
    "NameError": _rules(
        (
            r"cannot access free variable '(.*)' where it is not associated with a value in enclosing scope",
            r"free variable '\1' referenced before assignment in enclosing scope",
        ),
    ),
}  # fmt: skip
_PYTHON2_NAMES = {"RecursionError": "RuntimeError", "ModuleNotFoundError": "ImportError"}
_PYTHON2_TYPES = {"method": "instancemethod", "range": "xrange"}
# Python 3 does not tell whose attribute could not be deleted.
_OF_UNKNOWN_OWNER = re.compile(r"'(\w+)' object has no attribute ")
_RENAMED_TYPES = re.compile(r"'(method|range)' object")
_MISSING_NAME = re.compile(r"name '(.*)' is not defined\Z")


def exception_name(kind):
    """The name of an exception class in Python 2: it has fewer of them."""
    if kind.__module__ != "builtins":
        return kind.__name__
    if issubclass(kind, OSError) and kind.__name__ not in {"EnvironmentError", "OSError"}:
        return "IOError"
    return _PYTHON2_NAMES.get(kind.__name__, kind.__name__)


# What Python 3.12 and later add to messages of their own.
_LATER_ADVICE = re.compile(r"\. Did you mean '[^']*'\?$| and no __dict__ for setting new attributes$")


def python2_message(error, text):
    """`text`, the message of `error`, as Python 2 would have put it."""
    text = _LATER_ADVICE.sub("", text)
    if text == "division by zero" and _divides_truly(error):
        return text
    for pattern, words in _RULES.get(type(error).__name__, ()):
        match = re.match(pattern, text, re.DOTALL)
        if match:
            return match.expand(words)
    if type(error) is NameError and _MISSING_NAME.match(text) and _was_in_function(error):
        return "global " + text
    if type(error) is TypeError:
        return _type_names(python2_account(text, _frames(error)))
    if type(error) is AttributeError:
        return _old_instance(error, text)
    return text


def _type_names(text):
    return _RENAMED_TYPES.sub(lambda match: f"'{_PYTHON2_TYPES[match[1]]}' object", text)


def _frames(error):
    """The script's frames; where the call did not get that far, those that made the call."""
    frames = []
    entry = error.__traceback__
    while entry is not None:
        frames.append(entry.tb_frame)
        entry = entry.tb_next
    return [frame for frame in frames if is_script_frame(frame)] or frames


def _divides_truly(error):
    frames = _frames(error)
    return bool(frames) and frames[-1].f_globals.get("division") is __future__.division


def _was_in_function(error):
    codes = [frame.f_code for frame in _frames(error) if frame.f_code.co_name != "<listcomp>"]
    return bool(codes) and bool(codes[-1].co_flags & _OPTIMIZED)


def _old_instance(error, text):
    """Instances of classes without bases name themselves otherwise."""
    owner = getattr(error, "obj", None)
    kind = type(owner)
    deleted_from = _OF_UNKNOWN_OWNER.match(text) if owner is None else None
    if deleted_from is not None:
        kind = class_named(deleted_from[1], list(_frames(error))) or kind
    text = _type_names(text)
    if isinstance(owner, BaseException) and kind.__module__ == "builtins":
        return text.replace(f"'{kind.__name__}' object", f"'exceptions.{exception_name(kind)}' object", 1)
    if isinstance(owner, type) and OLD_STYLE in owner.__dict__ and text.startswith("type object "):
        return text.replace("type object", "class", 1).replace(f"'{owner.__name__}'", owner.__name__, 1)
    if isinstance(getattr(kind, error.name or "", None), MemberDescriptorType):
        return error.name
    if OLD_STYLE in kind.__dict__ and text.startswith(f"'{kind.__name__}' object has no"):
        return text.replace(f"'{kind.__name__}' object", f"{kind.__name__} instance", 1)
    return text
