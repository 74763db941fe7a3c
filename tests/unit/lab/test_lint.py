"""Lint: what is no Python 2 is found in every kind of script, with file and line."""

import pytest

from gateway_core.lab.lint import lint_lab, lint_script
from gateway_core.lab.python2_syntax import SyntaxFault, syntax_fault
from gateway_core.model.parts import Gateway, HandlerScope, Lab, MessageHandler, Project

GOOD = [
    "",
    "# only a comment",
    "print 'a', payload",
    "print >>f, `x`, 1 <> 2, 0777, 10L, ur'x'",
    "try:\n\tx\nexcept Exception, e:\n\tprint e",
    "exec 'x' in {}",
    "raise ValueError, 'x'",
    "def handleMessage(payload):\n\treturn payload",
    "lambda (a, b): a",
    "if x:\n\tif y:\n\t\tz\n",
    "System.out.print('x')\nprint System.in.read()\nsystem.print.createPrintJob(table).print()",
    "from . import x\nfrom .. import y\nquery.from.where.not.in(1).and.is.exec()",
]
BAD = [
    ("x = = 1", 1, "'=' is not expected here"),
    ("a\nprint 'x", 2, "quotes is not closed"),
    ("a\nx = '''b\nc", 2, "triple quotes"),
    ("a\nf((1,\n2\n\n", 3, "bracket"),
    ("if x:\n", 1, "indented block"),
    ("a\n  b", 2, "indented further"),
    ("# stops a line\n\tx = 1\n\treturn x", 2, "write def handleMessage(payload): above them"),
    ("if x:\n\ta\n  b\n", 3, "indentation"),
    ("x = 1 ?", 1, "'?' has no meaning"),
    ("a\nx = ", 2, "ends in the middle"),
    ("print(1, file=f)", 1, "by its name"),
    ("x = \0", 1, "no meaning"),
    ("a\nb \\", 2, "backslash"),
]


@pytest.mark.parametrize("text", GOOD)
def test_python_2_has_no_fault_h8(text):
    assert syntax_fault(text) is None


def test_a_return_at_the_end_of_a_handler_is_legal_h2():
    assert syntax_fault("x = 1\nreturn x") is None


@pytest.mark.parametrize(("text", "line", "words"), BAD)
def test_a_fault_is_told_with_its_line_and_in_words(text, line, words):
    fault = syntax_fault(text)
    assert isinstance(fault, SyntaxFault)
    assert fault.line == line
    assert words in fault.text


@pytest.mark.parametrize("text", ["(" * 9_000, "-" * 9_000 + "1", "[" * 5_000 + "]" * 5_000, "a." * 9_000 + "b"])
def test_a_monstrous_text_is_judged_without_harm(text):
    syntax_fault(text)


REFUSED = [
    ("def f(a, a): pass", "duplicate argument 'a' in function definition"),
    ("break", "'break' outside loop"),
    ("None = 1", "cannot assign to None"),
    ("from __future__ import annotations", "future feature annotations is not defined"),
]


def lab_with_scripts(script: str, handler: str = "", library: str = "") -> Lab:
    handlers = {"h": MessageHandler("h", HandlerScope.GATEWAY, handler)}
    project = Project("P", gateway_handlers=handlers, library={"code": library})
    return Lab("x", (Gateway("g", projects={"P": project}),), scripts={"s": script})


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_h8_what_python_2_refuses_although_its_grammar_has_it_is_an_error_with_its_line(text, words):
    (found,) = lint_lab(lab_with_scripts("print 1\n" + text))
    assert (found.severity, found.code, found.line) == ("error", "syntax", 2)
    assert found.text == f"Python 2 refuses this line: {words}."


def test_h2_a_return_is_legal_in_a_handler_and_refused_in_a_script_and_in_a_library():
    found = lint_lab(lab_with_scripts("return 1", "return 1", "return 1"))
    assert [each.file for each in found] == ["gateways/g/projects/P/library/code.py", "scripts/s.py"]


def test_every_kind_of_script_is_looked_at():
    broken = MessageHandler("h", HandlerScope.CLIENT, "x = ")
    project = Project("P", "", {"h": broken}, {"h": broken}, {"a.b": "x = "})
    lab = Lab("x", (Gateway("gw", projects={"P": project}),), shared={"s": "x = "}, scripts={"1": "x = "})
    base = "gateways/gw/projects/P"
    assert [(finding.file, finding.line, finding.severity, finding.code) for finding in lint_lab(lab)] == [
        (path, 1, "error", "syntax")
        for path in (
            f"{base}/client/messages/h.py",
            f"{base}/gateway/messages/h.py",
            f"{base}/library/a/b.py",
            "scripts/1.py",
            "shared/s.py",
        )
    ]


PYTHON_3 = [
    ("print f'{x}'", "f'{x}'"),
    ("x = rb'a'", "rb'a'"),
    ("x = 1_000", "1_000"),
    ("def f():\n\tnonlocal x", "nonlocal"),
    ("raise A from b", "from"),
    ("def f(x: int):\n\tpass", "x"),
    ("def f() -> int:\n\tpass", "->"),
    ("x: int = 1", ":"),
    ("async def f():\n\tpass", "async"),
    ("if (x := 1):\n\tpass", "x"),
    ("def f(a, *, b):\n\tpass", "*"),
    ("def f(*a, b=1):\n\tpass", "*"),
    ("lambda *a, b: 1", "*"),
    ("def f():\n\tyield from x", "from"),
    ("x = a @ b", "@"),
    ("a, *b = c", "*"),
    ("x = {'a': 1, **b}", "**"),
    ("f(*a, *b)", "*"),
    ("class A(B, metaclass=C):\n\tpass", "metaclass"),
]


@pytest.mark.parametrize(("text", "mark"), PYTHON_3)
def test_h8_a_form_of_python_3_is_an_error_with_its_place_and_what_to_write(text, mark):
    (finding,) = lint_script(text)
    row = text.split("\n")[finding.line - 1]
    assert (finding.severity, finding.code, finding.rule) == ("error", "syntax", "H8")
    assert row[finding.column : finding.end_column] == mark
    assert finding.text.endswith("is Python 3's; Python 2 cannot read it.")
    assert finding.advice


@pytest.mark.parametrize(
    "text",
    [
        "def f(a, *b, **c):\n\tpass",
        "lambda *a, **b: 1",
        "f(*a, **b)",
        "raise A, 'from', t",
        "class A(B, C):\n\tpass",
        "x = ur'f', a * b, {'a': 1}",
        "@f\ndef g():\n\tglobal x",
    ],
)
def test_h8_their_python_2_kin_are_no_errors(text):
    assert lint_script(text) == ()


def test_h8_the_end_that_print_does_not_take_is_told_as_such():
    (finding,) = lint_script("x = 1\nprint('a', end='')")
    assert (finding.line, finding.text) == (2, "The print statement takes no argument by its name.")


def test_h8_a_fault_marks_the_rest_of_its_line():
    (finding,) = lint_script("x = 1\nif x print y")
    assert (finding.line, finding.column, finding.end_column) == (2, 5, 12)


def test_h8_what_is_not_on_7_9_is_a_note_with_rule_and_place_in_the_lab():
    lab = Lab("x", (Gateway("gw"),), shared={"s": "import os\nimport json"})
    (finding,) = lint_lab(lab)
    assert (finding.severity, finding.code, finding.rule) == ("note", "not-on-7.9", "H8")
    assert (finding.file, finding.line, finding.column) == ("shared/s.py", 2, 8)
