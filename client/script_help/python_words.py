"""Python 2's own names, and those that a script gives itself: what fits where a plain name is written. Runs nothing."""

import re

KEYWORDS = (
    "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "exec", "finally",
    "for", "from", "global", "if", "import", "in", "is", "lambda", "not", "or", "pass", "print", "raise", "return",
    "try", "while", "with", "yield",
)  # fmt: skip
BUILTINS = (
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "EOFError", "EnvironmentError",
    "Exception", "False", "IOError", "ImportError", "IndexError", "KeyError", "KeyboardInterrupt", "LookupError",
    "MemoryError", "NameError", "None", "NotImplementedError", "OSError", "OverflowError", "RuntimeError",
    "StandardError", "StopIteration", "SyntaxError", "SystemExit", "True", "TypeError", "UnicodeDecodeError",
    "UnicodeEncodeError", "UnicodeError", "ValueError", "Warning", "ZeroDivisionError", "__import__", "abs", "all",
    "any", "apply", "basestring", "bin", "bool", "buffer", "bytearray", "callable", "chr", "classmethod", "cmp",
    "coerce", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "eval", "execfile", "file",
    "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex", "id", "input",
    "int", "intern", "isinstance", "issubclass", "iter", "len", "list", "locals", "long", "map", "max", "min", "next",
    "object", "oct", "open", "ord", "pow", "property", "range", "raw_input", "reduce", "reload", "repr", "reversed",
    "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "unichr",
    "unicode", "vars", "xrange", "zip",
)  # fmt: skip
DICT_METHODS = (
    "clear", "copy", "fromkeys", "get", "has_key", "items", "iteritems", "iterkeys", "itervalues", "keys", "pop",
    "popitem", "setdefault", "update", "values",
)  # fmt: skip
_BINDINGS = re.compile(
    r"""\b(?:def|class)[ \t]+(\w+)(?:[ \t]*\(([\w, \t=*'"]*)\))?
    |\bfor[ \t]+(\w[\w, \t]{0,99}?)[ \t]{1,9}in\b
    |\bas[ \t]+(\w+)
    |^[ \t]*except\b[^:\n]*,[ \t]*(\w+)[ \t]*:
    |^[ \t]*([A-Za-z_]\w*(?:[ \t]*,[ \t]*[A-Za-z_]\w*)*)[ \t]*(?:[-+*/]?=(?!=))
    |^[ \t]*import[ \t]+([\w., \t]+)
    |^[ \t]*from[ \t]+[\w.]+[ \t]+import[ \t]+\(?([\w, \t]+)
    |\blambda[ \t]+([\w*][\w, \t=*'"]{0,199}):""",
    re.VERBOSE | re.MULTILINE,
)
_QUIET = re.compile(r"\#[^\n]*|'{3}.*?'{3}|\"{3}.*?\"{3}|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"", re.DOTALL)


def bound_names(text: str) -> tuple[str, ...]:
    """The names that a script binds anywhere: by assignment, `def`, `class`, `for`, `import`, as parameters."""
    found: dict[str, None] = {}
    for match in _BINDINGS.finditer(_QUIET.sub("''", text)):
        for group in filter(None, match.groups()):
            for part in group.split(","):
                words = re.findall(r"[A-Za-z_]\w*", part.partition("=")[0])
                if words:
                    found[words[-1] if " as " in part else words[0]] = None
    return tuple(name for name in found if name not in KEYWORDS)


def name_at(text: str, position: int) -> tuple[int, int]:
    """Where the plain name around `position` begins and ends; the same place twice where there is none."""
    start = end = position
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return start, end
