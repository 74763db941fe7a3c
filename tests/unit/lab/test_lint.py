"""Lint: what is no Python 2 is found in every kind of script, with file and line."""

import pytest

from gateway_core.lab.lint import lint_lab
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
]
BAD = [
    ("x = = 1", 1, "'=' is not expected here"),
    ("a\nprint 'x", 2, "quotes is not closed"),
    ("a\nx = '''b\nc", 2, "triple quotes"),
    ("a\nf((1,\n2\n\n", 3, "bracket"),
    ("if x:\n", 1, "indented block"),
    ("a\n  b", 2, "indented further"),
    ("if x:\n\ta\n  b\n", 3, "indentation"),
    ("x = 1 ?", 1, "'?' has no meaning"),
    ("a\nx = ", 2, "ends in the middle"),
    ("print(1, file=f)", 1, "'='"),
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
