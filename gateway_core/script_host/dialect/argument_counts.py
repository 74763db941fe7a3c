"""Python 2's account of a call with the wrong arguments: how many a function takes and how many it got.

Python 3 names the arguments instead, so the function is looked for among the names that the calling frame knew.
"""

import re

from .markers import OLD_STYLE

_CONSTRUCTOR = re.compile(r"(\w+)\(\) takes no arguments\Z")
_CALL = re.compile(
    r"(?P<name>[\w.<>]+)\(\) (?:takes .* positional arguments? but (?P<given>\d+) (?:was|were) given"
    r"|got an unexpected keyword argument '(?P<keyword>.*)'"
    r"|missing (?P<missing>\d+) required positional arguments?: .*)\Z",
    re.DOTALL,
)
_TAKES_MORE = 0x4  # flag of a code object: `*args`
_TAKES_KEYWORDS = 0x8  # flag of a code object: `**keywords`


def python2_account(text, frames):
    """`text`, a TypeError's message, as Python 2 words it; `frames` are the script's frames, outermost first."""
    constructor = _CONSTRUCTOR.match(text)
    if constructor is not None:
        kind = _find(frames, constructor[1], "__mro__")
        is_old = kind is not None and OLD_STYLE in kind.__dict__
        return "this constructor takes no arguments" if is_old else "object() takes no parameters"
    match = _CALL.match(text)
    if match is None:
        return text
    function = _find(frames, match["name"], "__code__")
    if function is None:
        return text
    if match["keyword"]:
        takes_none = not function.__code__.co_argcount
        return f"{function.__name__}() takes no arguments (1 given)" if takes_none else text
    return f"{function.__name__}() takes {_expected(function, match)}"


def _expected(function, match):
    code, defaults = function.__code__, len(function.__defaults__ or ())
    most = code.co_argcount
    if match["given"]:
        bound, wanted, given = "at most" if defaults else "exactly", most, int(match["given"])
    else:
        wanted = most - defaults
        bound, given = (
            "at least" if defaults or code.co_flags & _TAKES_MORE else "exactly",
            wanted - int(match["missing"]),
        )
    if not most and not code.co_flags & _TAKES_KEYWORDS:
        return f"no arguments ({given} given)"
    return f"{bound} {wanted} argument{'' if wanted == 1 else 's'} ({given} given)"


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
        kind = value if isinstance(value, type) else type(value)
        member = kind.__dict__.get(name)
        if getattr(member, "__qualname__", None) == qualified_name and hasattr(member, mark):
            return member
    return None
