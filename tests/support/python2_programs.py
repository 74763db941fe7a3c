"""Random Python 2 programs for hypothesis: expressions and statements over numbers, strings, lists, tuples and dicts.

Every statement catches what it raises and prints type and text, so that one program shows many results. Left out is what
has no fixed answer: the order of a dict of several keys, addresses, and what would take long or much memory; and which
of two errors in one expression comes first where a method is called or a dict is made.
"""

from hypothesis import strategies as st

# `shown` prints a value in every way; `times`, `power`, `shifted` and `some` keep results small.
PRELUDE = r"""
def shown(value):
    print repr(value), type(value).__name__
    for text in (lambda: str(value), lambda: "%s" % (value,), lambda: u"%s" % (value,), lambda: [value],
                 lambda: "%r|%5s" % (value, value), lambda: value in (True, False) or "{0}".format(value), lambda: bool(value)):
        try:
            print repr(text()),
        except Exception, error:
            failed(error)
    print
def failed(error):
    try:
        text = str(error)
    except UnicodeError:
        text = "no text"
    print
    print "!", error.__class__.__name__, repr(text)
def is_small(value):
    return not isinstance(value, (int, long)) or -50 < value < 50
def times(left, right):
    if (isinstance(left, (int, long, float)) and isinstance(right, (int, long, float))) or (is_small(left) and is_small(right)):
        return left * right
    return "too large"
def power(left, right):
    if is_small(left) and is_small(right):
        return left ** right
    return "too large"
def shifted(left, right):
    if is_small(right):
        return left << right
    return left >> 70
def some(values):
    return list(values)[:4]
a = 7
b = "text"
c = [3, 1, 2]
"""

NAMES = st.sampled_from(["a", "b", "c"])
NUMBERS = st.sampled_from([
    "0", "1", "-1", "2", "3", "-7", "10", "100", "255", "2147483647", "-2147483648", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "12345678901234567890", "0L", "1L", "-3L", "10L", "0.0", "0.5", "-1.5",
    "2.0", "3.25", "0.1", "1e3", "-0.25", "100.0", "True", "False", "017", "0xff",
])  # fmt: skip
STRINGS = st.sampled_from([
    "''", "'a'", "'abc'", "'A b'", "'12'", "' 7 '", "'x,y,,z'", "'%s-%s'", "'%d'", "'\\n'", "'it\\'s'", "'\\xc3\\xbc'", "'\\xff'",
    "u''", "u'a'", "u'abc'", "u'12'", "u'\\xfc'", "u'\\u20ac'", "u'%s'", "u'a b'", "'{0}!'", "u'{0}'", "'-'", "u','",
])  # fmt: skip
ATOMS = st.one_of(NUMBERS, STRINGS, NAMES, st.just("None"))

_OPERATORS = [
    "+",
    "-",
    "/",
    "//",
    "%",
    "==",
    "!=",
    "<>",
    "<",
    "<=",
    ">",
    ">=",
    "and",
    "or",
    "in",
    "not in",
    "&",
    "|",
    "^",
]
_FUNCTIONS = [
    "abs", "bool", "chr", "float", "hex", "int", "len", "list", "long", "max", "min", "oct", "ord", "repr", "round", "sorted",
    "str", "sum", "tuple", "unichr", "unicode", "zip", "any", "all", "type(1)", "bin", "iter([1]).next() or ",
    "-", "not ", "~", "+",
]  # fmt: skip
_TWO = [
    "cmp", "divmod", "int", "isinstance(1, int) and cmp", "max", "min", "round", "zip", "format", "getattr", "times",
    "power", "shifted", "operator.div", "operator.mod", "pow(2, 3) and cmp", "map(None, [1], [2]) and cmp",
]  # fmt: skip
_METHODS = [
    "upper()", "lower()", "title()", "strip()", "split()", "isdigit()", "isalpha()", "splitlines()", "swapcase()", "capitalize()",
    "encode('utf-8')", "decode('utf-8')", "encode('hex')", "zfill(6)", "center(9)", "ljust(5, '.')", "sort()", "reverse()",
    "has_key(1)", "keys()", "values()", "items()", "pop()", "count('a')", "find('b')", "index(1)", "append(5)",
    "real", "__class__.__name__", "encode('ascii', 'replace')", "decode('latin-1')", "format(1, 2)", "get(1)",
]  # fmt: skip
_METHODS_OF_ONE = [
    "split",
    "join",
    "find",
    "count",
    "startswith",
    "endswith",
    "index",
    "strip",
    "partition",
    "extend",
    "format",
    "remove",
]
_SLICES = ["[0]", "[-1]", "[1:]", "[:-1]", "[::-1]", "[::2]", "['k']", "[1]", "[5]", "[1:2]"]


def _joined(*parts: st.SearchStrategy[str] | str) -> st.SearchStrategy[str]:
    return st.tuples(*(st.just(part) if isinstance(part, str) else part for part in parts)).map("".join)


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        _joined("(", inner, st.sampled_from([f" {operator} " for operator in _OPERATORS]), inner, ")"),
        _joined("(", inner, st.sampled_from([" + ", " % ", " / ", " < ", " == "]), inner, ")"),
        _joined(st.sampled_from(_FUNCTIONS), "(", inner, ")"),
        _joined(st.sampled_from(_TWO), "(", inner, ", ", inner, ")"),
        _joined("(", inner, ").", st.sampled_from(_METHODS)),
        _joined("(", inner, ").", st.sampled_from(_METHODS_OF_ONE), "(", ATOMS, ")"),
        _joined("(", inner, ")", st.sampled_from(_SLICES)),
        _joined("[", inner, ", ", inner, "]"),
        _joined("(", inner, ", ", inner, ")"),
        _joined("(", inner, ",)"),
        _joined("{", ATOMS, ": ", inner, "}"),
        _joined("(", inner, ").replace(", ATOMS, ", ", ATOMS, ")"),
        _joined("[(x, ", inner, ") for x in some(", inner, ")]"),
        _joined("(lambda x, y=", inner, ": (y, x))(", inner, ")"),
        _joined("filter(None, ", inner, ")"),
        _joined("map(", st.sampled_from(["str", "unicode", "repr", "int", "len", "None", "lambda x: x"]), ", ", inner, ")"),
        _joined("reduce(lambda x, y: ", st.sampled_from(["x + y", "times(x, y)", "x < y", "(y, x)"]), ", ", inner, ")"),
        _joined("sorted(", inner, ", ", st.sampled_from(["cmp", "reverse=True", "key=str", "lambda x, y: cmp(y, x)"]), ")"),
        _joined("(", inner, " if ", inner, " else ", inner, ")"),
        _joined("`", ATOMS, "`"),
        _joined("('%5.2f|%-4d|%+d|%x' % (", inner, ", 5, 6, ", inner, "))"),
        _joined("(", st.sampled_from(["'%s'", "'%d'", "'%r'", "'%5s|'", "'%c'", "'%g'", "u'%s'", "'%x'", "'%e'", "'%i %s'"]), " % ", inner, ")"),
    )  # fmt: skip


EXPRESSIONS = st.recursive(ATOMS, _larger, max_leaves=6)


def _indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())


def _guarded(text: str) -> str:
    return f"try:\n{_indented(text)}except Exception, error:\n    failed(error)\n"


def _show(expression: str) -> str:
    return f"shown({expression})"


def _function(parts: tuple[str, str, str]) -> str:
    result, argument, default = parts
    return f"def f(a, b={default}):\n    c = [a]\n    return {result}\nshown(f({argument}))"


SIMPLE = st.one_of(
    EXPRESSIONS.map(_show),
    EXPRESSIONS.map(_show),
    _joined(NAMES, " = ", EXPRESSIONS),
    _joined(NAMES, st.sampled_from([" += ", " -= ", " /= ", " //= ", " %= ", " |= "]), EXPRESSIONS),
    _joined("a, b = ", EXPRESSIONS),
    _joined("del c[", EXPRESSIONS, "]"),
    _joined("c[", EXPRESSIONS, "] = ", EXPRESSIONS),
    _joined("c[0:1] = ", EXPRESSIONS),
    _joined("print ", EXPRESSIONS.map(lambda text: f"repr({text})"), ","),
    st.tuples(EXPRESSIONS, EXPRESSIONS, EXPRESSIONS).map(_function),
).map(_guarded)
LARGER = st.one_of(
    st.tuples(EXPRESSIONS, SIMPLE, SIMPLE).map(
        lambda parts: f"if {parts[0]}:\n{_indented(parts[1])}else:\n{_indented(parts[2])}"
    ),
    st.tuples(NAMES, EXPRESSIONS, SIMPLE).map(
        lambda parts: f"for {parts[0]} in some({parts[1]}):\n{_indented(parts[2])}"
    ),
    SIMPLE.map(lambda text: f"n = 0\nwhile n < 3:\n    n += 1\n{_indented(text)}"),
).map(_guarded)
PROGRAMS = st.lists(st.one_of(SIMPLE, SIMPLE, LARGER), min_size=1, max_size=6).map(
    lambda parts: "import operator\n" + PRELUDE + "".join(parts) + "shown([a, b, c])\n"
)
