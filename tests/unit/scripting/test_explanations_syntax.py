"""Plain words for texts that are no Python 2, for the words of CPython and of Jython alike."""

import pytest

from tests.support.explained import explained, told

PYTHON_3 = [
    ("print('a', end='')", "print is given arguments by name."),
    ("print 'a', file=f", "print is given arguments by name."),
    ("x = f'a{b}'", "A text has an f before its quotes."),
    ("def f():\n    nonlocal x", "The script uses nonlocal."),
    ("raise ValueError('x') from error", "raises an error from another one"),
    ("def f():\n    yield from x", "yield from"),
    ("async def f(): pass", "async or await"),
    ("if (n := 5): pass", ":="),
    ("def f(a) -> str: pass", "which type it returns"),
    ("def f(a: int): pass", "parameters have types"),
    ("count: int = 5", "A name has a type behind a colon."),
    ("match x:\n    case 1: pass", "match and case"),
    ("x = 1_000", "A number has an underscore"),
    ("class A(metaclass=B): pass", "metaclass"),
    ("a, *b = [1, 2]", "A name at the left of = has a star."),
    ("x = {**a}", "A star unpacks"),
    ("def f(*, a): pass", "bare *"),
    ("with (open(a) as b, open(c) as d): pass", "with has brackets"),
    ("x = rb'abc'", "rb before its quotes"),
]
OTHER_LANGUAGES = [
    ("if a && b: pass", "&&", "Write and"),
    ("if a || b: pass", "||", "Write or"),
    ("if !a: pass", "!", "Write not"),
    ("count++", "++", "count += 1"),
    ("if a:\n    pass\nelse if b:\n    pass", "else if", "elif"),
    ("var count = 5", "announced", "Leave the first word out"),
    ("function f():\n    pass", "function", "def name"),
    ("x = a ? b : c", "? and :", "if condition else"),
    ("// a comment", "//", "#"),
    ("if (x) {\n    y = 1\n}", "braces", "colon"),
    ("x = $a", "$", "letters, digits"),
    ("f = lambda x: return x", "lambda", "Leave return out"),
    ("def my-function(): pass", "contains a -", "_"),
]


@pytest.mark.parametrize(("text", "what"), PYTHON_3)
def test_a_habit_of_python_3_is_called_so(text, what):
    found = explained(text + "\n")

    assert what in found.what
    assert "That is Python 3. The scripts of Ignition 7.9 are Python 2." in found.why


@pytest.mark.parametrize(("text", "what", "advice"), OTHER_LANGUAGES)
def test_a_habit_of_another_language_is_called_so(text, what, advice):
    found = explained(text + "\n")

    assert what in found.what
    assert advice in found.next


@pytest.mark.parametrize(
    ("text", "line", "right"),
    [
        ("if level > 5\n    print 1\n", 1, "Write: if level > 5:"),
        ("def f()  # no colon\n    pass\n", 1, "Write: def f():"),
        ("if 1:\n    pass\nelse\n    pass\n", 3, "Write: else:"),
        ("for x in [1, 2]\n    print x\n", 1, "Write: for x in [1, 2]:"),
        ("d = {'a:b': 1}\nwhile d['a:b'] < 3\n    pass\n", 2, "Write: while d['a:b'] < 3:"),
    ],
)
def test_a_missing_colon_is_written_where_it_belongs(text, line, right):
    found = explained(text)

    assert found.what == f"The colon at the end of line {line} is missing."
    assert found.next == right


def test_a_single_equals_sign_in_a_condition():
    found = explained("x = 5\nif x = 5:\n    print 'five'\n")

    assert found.what == "A single = stands in a condition."
    assert found.where == "Line 2 of test script: if x = 5:"
    assert found.next == "Write: if x == 5:"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("x = (1, 2\ny = 3\n", "The round bracket ( in line 1 is never closed."),
        ("x = [1, 2\n", "The square bracket [ in the same line is never closed."),
        ("x = {'a': 1,\n\n# a comment with )\ny = 3\n", "The brace { in line 1 is never closed."),
        (
            "from __future__ import annotations\n",
            'From __future__ a script imports "annotations", which Python 2 does not know.',
        ),
        ("x = (1, 2))\n", "Line 1 closes a bracket with ) that was not opened so."),
        ("x = [1, 2)\n", "Line 1 closes a bracket with ) that was not opened so."),
        ("x = 'abc\n", "A text in line 1 begins with ' and is not closed on its line."),
        ("x = 'it's'\n", "A text in line 1 begins with ' and is not closed on its line."),
        ("x = '''abc\n\n", "The text that begins with ''' in line 1 is never closed."),
        ("x = [1 2]\n", "Two values stand side by side, and nothing is between them."),
        ("x = 1 +\ny = 2\n", "Line 1 ends in the middle of a calculation."),
        ("try:\n    x = 1\ny = 2\n", "A try has neither except nor finally."),
        ("else:\n    pass\n", "There is else without the if that it belongs to."),
        (
            "try:\n    pass\nexcept Exception e:\n    pass\n",
            "The except names errors in a way that Python 2 does not know.",
        ),
        ("class = 5\n", '"class" is a word of the language and can\'t be a name.'),
        ("x = ‘abc’\n", "The line contains the typographic quotation mark ‘."),
        ("größe = 1\n", "A name contains the letter ö."),
        ("x\u00a0= 1\n", "The line contains a sign that Python does not know: '\\xa0'."),
        ("return 5\n", "return stands outside of a function."),
        ("yield 5\n", "yield stands outside of a function."),
        ("break\n", "break stands outside of a loop."),
        ("continue\n", "continue stands outside of a loop."),
        ("5 = x\n", "A value stands at the left of =, where a name belongs."),
        ("f() = 5\n", "A call stands at the left of =, where a name belongs."),
        ("my-name = 5\n", "Something is calculated at the left of =, where a name belongs."),
        ("None = 5\n", "None can't get another value."),
        ("f(a=1, 2)\n", "A value without a name stands behind one with a name."),
        ("f(a=1, a=2)\n", "One argument is given twice."),
        ("def f(a, a): pass\n", 'The parameter "a" is there twice.'),
        ("def f(a=1, b): pass\n", "A parameter without a value stands behind one with a value."),
        ("def f(a):\n    global a\n", '"a" is a parameter and named in global.'),
        ("x = 089\n", "A number is written in a way that Python 2 does not know."),
        ("x = u'C:\\users'\n", "A backslash in a text begins something that has no meaning."),
        ("del f()\n", "del can't take this away."),
        ("x = 1 if\n", "Python 2 does not understand line 1."),
    ],
)
def test_what_is_wrong_with_a_line(text, what):
    assert explained(text).what == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("if 1:\nprint 1\n", "Behind line 1 an indented block is missing."),
        ("def f():\n", "Behind line 1 an indented block is missing."),
        ("x = 1\n    y = 2\n", "Line 2 is indented further than the line above it."),
        ("    y = 2\n", "Line 1 is indented, and it is the first one."),
        ("if 1:\n        x = 1\n    y = 2\n", "Line 3 is indented by 4 columns, and no block above begins there."),
        ("if 1:\n\tx = 1\n    y = 2\n", "The lines up to line 3 are indented with tabs here and with spaces there."),
        ("if 1:\n    x = 1\n\ty = 2\n", "The lines up to line 3 are indented with tabs here and with spaces there."),
    ],
)
def test_indentation_that_fits_nothing(text, what):
    assert explained(text).what == what


def test_a_handler_with_a_body_that_is_not_indented():
    found = explained("def handleMessage(payload):\nprint payload\n", {})

    assert found.what == "Behind line 1 an indented block is missing."


@pytest.mark.parametrize(
    ("message", "text", "line", "what"),
    [
        ("mismatched input '\\n' expecting COLON", "if 1\n    pass", 1, "The colon at the end of line 1"),
        ("mismatched input '=' expecting COLON", "if x = 5:\n    pass", 1, "A single ="),
        ("no viable alternative at input 'y'", "x = (1, 2\ny = 3", 2, "The round bracket ( in line 1"),
        ("no viable alternative at input '\\n\\n\\n'", "x = 'abc\n", 2, "A text in line 1 begins with '"),
        ("mismatched input 'print' expecting INDENT", "if 1:\nprint 1", 2, "Behind line 1"),
        ("mismatched input '' expecting EOF", "x = 1\n    y = 2", 2, "Line 2 is indented further"),
        ("mismatched input '' expecting DEDENT", "if 1:\n    x = 1\n\ty = 2", 3, "tabs here and with spaces there"),
        ("mismatched input '<EOF>' expecting INDENT", "if x:\n", 1, "Behind line 1"),
        ("mismatched input '=' expecting RPAREN", "print('a', end='')", 1, "print is given arguments by name"),
        ("no viable alternative at input ''a{b}''", "x = f'a{b}'", 1, "an f before its quotes"),
        ("no viable alternative at input '2'", "x = [1 2]", 1, "Two values stand side by side"),
        ("assignment to None", "None = 5", 1, "None can't get another value."),
        ("can't assign to number", "5 = x", 1, "A value stands at the left"),
        ("can't assign to operator", "my-name = 5", 1, "Something is calculated at the left"),
        ("keyword arguments repeated", "f(a=1, a=2)", 1, "One argument is given twice."),
        ("'return' outside function", "return 5", 1, "return stands outside"),
    ],
)
def test_the_words_of_jython_are_understood_too(message, text, line, what):
    assert what in told("SyntaxError", message, text, line).what


def test_code_that_exec_ran_is_called_so():
    found = explained("x = 1\nexec 'y = 1\\nz = 1 / 0'\n")

    assert found.where == "Line 2 of a text that the script made itself, called from line 2 of test script."
