"""Python 2's account of a call with the wrong arguments: how many a function takes and how many it got.

Python 3 names the arguments instead, so the function is looked for among the names that the calling frame knew, then
its code among the code of the frames.
"""

import re
from functools import partial
from types import CodeType, FunctionType, MethodType

from .markers import OLD_STYLE

_CONSTRUCTOR = re.compile(r"(\w+)\(\) takes no arguments\Z")
_QUALIFIED = re.compile(r"(?:[\w<>]+\.)+(\w+\(\)) (?=takes |got |argument after |missing )")
_CALL = re.compile(
    r"(?P<name>[\w.<>]+)\(\) (?:takes (?:from \d+ to )?(?P<most>\d+) positional arguments? "
    r"but (?P<given>\d+) (?:was|were) given"
    r"|got an unexpected keyword argument '(?P<keyword>.*)'"
    r"|missing (?P<missing>\d+) required positional arguments?: .*)\Z",
    re.DOTALL,
)
_TAKES_MORE = 0x4  # flag of a code object: `*args`
_TAKES_KEYWORDS = 0x8  # flag of a code object: `**keywords`


class _Signature:
    """What is known of the function that was called: its code, and how many parameters have a default."""

    def __init__(self, code, defaults):
        self.code: CodeType = code
        self.defaults: int = defaults


def python2_account(text, frames):
    """`text`, a TypeError's message, as Python 2 words it; `frames` are the script's frames, outermost first."""
    constructor = _CONSTRUCTOR.match(text)
    if constructor is not None:
        kind = class_named(constructor[1], frames)
        is_old = kind is not None and OLD_STYLE in kind.__dict__
        return "this constructor takes no arguments" if is_old else "object() takes no parameters"
    match = _CALL.match(text)
    if match is None:
        return _QUALIFIED.sub(r"\1 ", text)
    signature = _signature(frames, match["name"])
    name = match["name"].rpartition(".")[2]
    if match["keyword"]:
        if signature is not None and not signature.code.co_argcount:
            return f"{name}() takes no arguments (1 given)"
        return f"{name}() got an unexpected keyword argument '{match['keyword']}'"
    if match["given"]:
        return f"{name}() takes {_most(signature, match)} ({match['given']} given)"
    return text if signature is None else f"{name}() takes {_least(signature, int(match['missing']))}"


def _most(signature, match):
    most, is_range = int(match["most"]), " takes from " in match[0]
    takes_keywords = signature is not None and signature.code.co_flags & _TAKES_KEYWORDS
    if not most and not takes_keywords:
        return "no arguments"
    return f"{'at most' if is_range else 'exactly'} {_arguments(most)}"


def _least(signature, missing):
    wanted = signature.code.co_argcount - signature.defaults
    bound = "at least" if signature.defaults or signature.code.co_flags & _TAKES_MORE else "exactly"
    return f"{bound} {_arguments(wanted)} ({wanted - missing} given)"


def _arguments(count):
    return f"{count} argument{'' if count == 1 else 's'}"


# Finding the function


def class_named(name, frames):
    """The script's class of that name; None if the frames know none."""
    return _find(frames, name, "__mro__")


def _signature(frames, qualified_name):
    function = _find(frames, qualified_name, "__code__")
    if function is not None:
        return _Signature(function.__code__, len(function.__defaults__ or ()))
    for frame in reversed(frames):
        code = _code_inside(frame.f_code, qualified_name)
        if code is not None:
            return _Signature(code, 0)
    return None


def _code_inside(outer, qualified_name):
    for constant in outer.co_consts:
        if isinstance(constant, CodeType):
            found = constant if constant.co_qualname == qualified_name else _code_inside(constant, qualified_name)
            if found is not None:
                return found
    return None


def _find(frames, qualified_name, mark):
    """The script's function or class of that name; it has the attribute `mark`."""
    for frame in reversed(frames):
        for names in (frame.f_locals, frame.f_globals):
            found = _search(names, qualified_name, mark)
            if found is not None:
                return found
    return None


def _search(names, qualified_name, mark):
    name = qualified_name.rpartition(".")[2]
    direct = names.get(name)
    if getattr(direct, "__qualname__", None) == qualified_name and hasattr(direct, mark):
        return direct
    for value in list(names.values()):
        called = _called(value)
        if called is not None and called.__qualname__ == qualified_name and hasattr(called, mark):
            return called
        for kind in (value if isinstance(value, type) else type(value)).__mro__:
            member = kind.__dict__.get(name)
            member = getattr(member, "__func__", member)
            if getattr(member, "__qualname__", None) == qualified_name and hasattr(member, mark):
                return member
    return None


def _called(value):
    """The function that a call of `value` calls; None where only the value's own class knows."""
    value = value.func if type(value) is partial else value
    value = value.__func__ if type(value) is MethodType else value
    return value if type(value) is FunctionType else None
