"""A text that is no Python 2 is refused with Python 2's words at Python 2's line, and never with a crash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host.dialect import compile_text

WHAT_PYTHON_2_SAYS = [
    ("1 +", SyntaxError, "invalid syntax", 1),
    ("x = (1,\n2\n", SyntaxError, "invalid syntax", 2),
    ("if x:\n", SyntaxError, "unexpected EOF while parsing", 1),
    ("if x:\nprint 1\n", IndentationError, "expected an indented block", 2),
    ("def f(:\n pass", SyntaxError, "invalid syntax", 1),
    ("print 'abc\nx", SyntaxError, "EOL while scanning string literal", 1),
    ("x = '''abc\n\n", SyntaxError, "EOF while scanning triple-quoted string literal", 2),
    ("  x = 1\n", IndentationError, "unexpected indent", 1),
    ("x=1\n  y=2\n", IndentationError, "unexpected indent", 2),
    ("if 1:\n    x\n  y\n", IndentationError, "unindent does not match any outer indentation level", 3),
    ("return 5\n", SyntaxError, "'return' outside function", 1),
    ("break\n", SyntaxError, "'break' outside loop", 1),
    ("f() = 3\n", SyntaxError, "can't assign to function call", 1),
    ("5 = x\n", SyntaxError, "can't assign to literal", 1),
    ("def f(a, a): pass\n", SyntaxError, "duplicate argument 'a' in function definition", 1),
    ("def f(a=1, b): pass\n", SyntaxError, "non-default argument follows default argument", 1),
    ("f(a=1, 2)\n", SyntaxError, "non-keyword arg after keyword arg", 1),
    ("f(a=1, a=2)\n", SyntaxError, "keyword argument repeated", 1),
    ("for x in y\n  pass\n", SyntaxError, "invalid syntax", 1),
    ("class A\n  pass\n", SyntaxError, "invalid syntax", 1),
    ("print >>f,\n", SyntaxError, "invalid syntax", 1),
    ("x = f'abc'\n", SyntaxError, "invalid syntax", 1),
    ("x: int = 3\n", SyntaxError, "invalid syntax", 1),
    ("async def f(): pass\n", SyntaxError, "invalid syntax", 1),
    ("def f() -> int: pass\n", SyntaxError, "invalid syntax", 1),
    ("print x for x in y\n", SyntaxError, "invalid syntax", 1),
    ("nonlocal x\n", SyntaxError, "invalid syntax", 1),
    ("a = 5 if x\n", SyntaxError, "invalid syntax", 1),
    ("x = {1:2, 3}\n", SyntaxError, "invalid syntax", 1),
    ("import\n", SyntaxError, "invalid syntax", 1),
    ("from x import\n", SyntaxError, "invalid syntax", 1),
    ("x ? y\n", SyntaxError, "invalid syntax", 1),
    ("x = 0899\n", SyntaxError, "invalid token", 1),
    ("x = 5_000\n", SyntaxError, "invalid syntax", 1),
    ("lambda x: return 5\n", SyntaxError, "invalid syntax", 1),
    ("try:\n  x\n", SyntaxError, "invalid syntax", 2),
    ("try:\n  x\ny\n", SyntaxError, "invalid syntax", 3),
    ("except: pass\n", SyntaxError, "invalid syntax", 1),
    ("else: pass\n", SyntaxError, "invalid syntax", 1),
    ("print 'a' 'b' if\n", SyntaxError, "invalid syntax", 1),
    ("if x = 5: pass\n", SyntaxError, "invalid syntax", 1),
    ("while True print 1\n", SyntaxError, "invalid syntax", 1),
    ("x = [1, 2\ny = 3\n", SyntaxError, "invalid syntax", 2),
    ("x = (1, 2\ny = 3\nz = 4\n", SyntaxError, "invalid syntax", 2),
    ("def f():\n\n# c\n", IndentationError, "expected an indented block", 3),
    ("def f():\nx = 1\n", IndentationError, "expected an indented block", 2),
    ('x = "abc\n', SyntaxError, "EOL while scanning string literal", 1),
    ("del f()\n", SyntaxError, "can't delete function call", 1),
    ("(a, b) += 1\n", SyntaxError, "illegal expression for augmented assignment", 1),
    ("None = 1\n", SyntaxError, "cannot assign to None", 1),
    ("x = yield\n", SyntaxError, "'yield' outside function", 1),
    ("raise X from Y\n", SyntaxError, "invalid syntax", 1),
    ("def f(*, a): pass\n", SyntaxError, "invalid syntax", 1),
    ("f(**a, **b)\n", SyntaxError, "invalid syntax", 1),
    ("f(*a, *b)\n", SyntaxError, "invalid syntax", 1),
    ("[*a]\n", SyntaxError, "invalid syntax", 1),
    ("a @ b\n", SyntaxError, "invalid syntax", 1),
    ("continue\n", SyntaxError, "'continue' not properly in loop", 1),
    ("exec = 5\n", SyntaxError, "invalid syntax", 1),
    ("print = 5\n", SyntaxError, "invalid syntax", 1),
    ("x = print\n", SyntaxError, "invalid syntax", 1),
    ("from __future__ import annotations\n", SyntaxError, "future feature annotations is not defined", 1),
    ("from __future__ import nothing\n", SyntaxError, "future feature nothing is not defined", 1),
    (
        "x = 1\nfrom __future__ import division\n",
        SyntaxError,
        "from __future__ imports must occur at the beginning of the file",
        2,
    ),
    ("if 1:\n\tx\n        y\n    z\n", IndentationError, "unindent does not match any outer indentation level", 4),
    ("x = 08\n", SyntaxError, "invalid token", 1),
    ("a b\n", SyntaxError, "invalid syntax", 1),
    ("x = 1 +\ny = 2\n", SyntaxError, "invalid syntax", 1),
    ("`x\n", SyntaxError, "invalid syntax", 1),
    ("with open(x) as f\n  pass\n", SyntaxError, "invalid syntax", 1),
    ("print 'x'; ; print\n", SyntaxError, "invalid syntax", 1),
    ("x == \n", SyntaxError, "invalid syntax", 1),
    ("for 5 in x: pass\n", SyntaxError, "can't assign to literal", 1),
    ("a, 5 = x\n", SyntaxError, "can't assign to literal", 1),
    ("def f(x, x=1, *x): pass", SyntaxError, "duplicate argument 'x' in function definition", 1),
    (
        "x = u'\\N{nothing}'\n",
        SyntaxError,
        "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name",
        1,
    ),
    ("elif x: pass\n", SyntaxError, "invalid syntax", 1),
    ("if x:\n  pass\n else:\n  pass\n", IndentationError, "unindent does not match any outer indentation level", 3),
    ("def 5(): pass\n", SyntaxError, "invalid syntax", 1),
    ("@x\ny = 1\n", SyntaxError, "invalid syntax", 2),
    ("d = {'a': 1 'b': 2}\n", SyntaxError, "invalid syntax", 1),
    ("f(x y)\n", SyntaxError, "invalid syntax", 1),
    ("\tx\n", IndentationError, "unexpected indent", 1),
    ("é = 1\n", SyntaxError, "invalid syntax", 1),
]


@pytest.mark.parametrize(("text", "kind", "message", "line"), WHAT_PYTHON_2_SAYS)
def test_an_error_has_python_2s_class_words_and_line(text, kind, message, line):
    with pytest.raises(SyntaxError) as caught:
        compile_text(text, "script", "script")

    assert (type(caught.value), caught.value.msg, caught.value.lineno) == (kind, message, line)


PYTHON_3_ONLY = [
    "x = f'{y}'", "x: int", "def f(a: int): pass", "def f(a, /): pass", "def f(*, a): pass", "async def f(): pass",
    "(x := 5)", "a, *b = c", "print(*a)", "raise X from Y", "def f() -> 5: pass", "class A(metaclass=M): pass",
    "x = {**a}", "x = [*a]", "nonlocal x", "x = 1_000", "match x:\n  case 1: pass", "f(*a, *b)", "x = a @ b",
    "try: pass\nexcept* A: pass", "def f():\n  yield from x", "print('a', end='')", "exec('x', g) = 5",
    "with (open(a) as b): pass", "x = b'a' f'b'",
]  # fmt: skip


@pytest.mark.parametrize("text", PYTHON_3_ONLY)
def test_what_only_python_3_knows_is_refused(text):
    with pytest.raises(SyntaxError):
        compile_text(text, "script", "script")


MONSTERS = {
    "open brackets": "(" * 10_000,
    "nested brackets": "(" * 10_000 + "1" + ")" * 10_000,
    "a sign too many": "x = " + "-" * 10_000 + "1",
    "a long sum": "x = " + "+".join(["1"] * 20_000),
    "a long path": "x = a" + ".b" * 20_000,
    "calls in calls": "x = " + "f(" * 1_000 + ")" * 1_000,
    "deep blocks": "\n".join(" " * depth + "if 1:" for depth in range(300)),
    "a NUL": "x = 1\n\0",
    "a lone surrogate": "x = u'\ud800'",
    "quotes": "'" * 10_001,
    "lambdas": "lambda:" * 5_000 + "1",
    "tuple parameters": "def f(" + "(" * 3_000 + "a" + ")" * 3_000 + "): pass",
}


@pytest.mark.parametrize("text", MONSTERS.values(), ids=MONSTERS)
def test_a_monstrous_text_is_refused_with_a_syntax_error(text):
    with pytest.raises(SyntaxError) as caught:
        compile_text(text, "script", "script")

    assert caught.value.msg


def test_a_nul_is_named_with_its_line():
    with pytest.raises(SyntaxError, match="NUL character") as caught:
        compile_text("x = 1\ny = '\0'\n", "script", "script")

    assert caught.value.lineno == 2


def test_a_long_chain_of_elif_and_a_long_text_are_no_problem():
    compile_text("if 0: pass\n" + "elif 1: pass\n" * 300, "script", "script")
    compile_text("x = 1\n" * 5_000, "script", "script")
    compile_text("x = " + " + ".join(["'a'"] * 500), "script", "script")


_FRAGMENTS = st.sampled_from(
    ["print ", "exec ", "raise ", "except ", "try", ":", "\n", "\n  ", "\n\t", "lambda ", "def f", "class A", "(", ")",
     "[", "]", "{", "}", ",", "`", "<>", ">>", "x", "1L", "077", "u'é'", "'a'", "'''", "\\", ";", "=", "in ", "as ", "if ",
     "else", "%", "/", "@", "\r", "#", "import ", "yield ", "global ", "*", "**", ".", "return ", "\x0c", "é", "async "]
)  # fmt: skip


@given(st.lists(_FRAGMENTS, max_size=25).map("".join), st.sampled_from(["script", "handler", "eval"]))
def test_any_text_compiles_or_is_a_syntax_error_with_a_line_in_it(text, mode):
    error = _refusal(text, mode)

    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert error is None or 0 <= error.lineno <= lines + 1


@given(st.text(max_size=40))
def test_any_characters_compile_or_are_a_syntax_error(text):
    error = _refusal(text, "script")

    assert error is None or error.filename == "<script>"


def _refusal(text, mode):
    try:
        compile_text(text, "script", mode)
    except SyntaxError as error:
        return error
    return None
