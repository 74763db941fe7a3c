"""Texts as they come from old exports and editors: they run, or are refused with the line and a clear sentence."""

import time

import pytest

from tests.support.dialect import run_handler, run_script

DEEP_BLOCKS = "\n".join(" " * depth + "if 1:" for depth in range(99)) + "\n" + " " * 99 + "print 'deep'\n"
LOOPS = "\n".join(" " * depth + f"for x{depth} in [1]:" for depth in range(20))


@pytest.mark.parametrize(
    ("text", "output"),
    [
        pytest.param("print 1\rprint 2\r\nprint 3\n", "1\n2\n3\n", id="mixed line ends"),
        pytest.param("\ufeffprint 1", "1\n", id="byte order mark"),
        pytest.param("\ufeff# -*- coding: utf-8 -*-\nprint u'\xe4'", "\xe4\n", id="byte order mark and declaration"),
        pytest.param("# -*- coding: latin-1 -*-\nprint u'\xe4'", "\xe4\n", id="another encoding declared"),
        pytest.param("# -*- coding: no-such -*-\nprint 1", "1\n", id="an unknown encoding declared"),
        pytest.param("\fprint 1\n\f\nif 1:\n\f    print 2\n", "1\n2\n", id="form feeds"),
        pytest.param("# only\n# comments", "", id="only comments"),
        pytest.param("", "", id="nothing"),
        pytest.param("  \n\t\n", "", id="only blanks"),
        pytest.param("x = " + "[" * 90 + "1" + "]" * 90 + "\nprint len(x)", "1\n", id="90 brackets"),
        pytest.param("print " + "(" * 100 + "1" + ")" * 100, "1\n", id="100 brackets"),
        pytest.param(DEEP_BLOCKS, "deep\n", id="99 blocks"),
        pytest.param(LOOPS + "\n" + " " * 20 + "print 'deep'\n", "deep\n", id="20 loops"),
        pytest.param("x = '" + "a" * 100_000 + "'\nprint len(x)\n", "100000\n", id="a long string"),
    ],
)
def test_an_unusual_text_runs(text, output):
    done = run_script(text)

    assert done.error is None, done.error
    assert done.output == output


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        pytest.param("x = 1\ry = = 2\r", "invalid syntax", 2, id="old Mac's line ends"),
        pytest.param("x = 1\r\n\r\ny = = 2\r\n", "invalid syntax", 3, id="Windows' line ends"),
        pytest.param("x = 1\n" * 10_000 + "y = \n", "invalid syntax", 10_001, id="10,000 lines"),
        pytest.param(
            "\n".join(" " * depth + "if 1:" for depth in range(101)) + "\n" + " " * 101 + "x\n",
            "too many levels of indentation",
            101,
            id="more than 100 indents",
        ),
        pytest.param(
            LOOPS + "\n" + " " * 20 + "for y in [1]:\n" + " " * 21 + "x\n",
            "too many statically nested blocks",
            21,
            id="21 loops",
        ),
        pytest.param("x = 1\ny = " + "(" * 300 + "1" + ")" * 300, "too many nested parentheses", 2, id="300 brackets"),
        pytest.param("x = 1\nprint " + "-" * 5000 + "1", "this is nested too deeply or too long to compile", 2, id="signs"),
        pytest.param("print \u201cabc\u201d", "invalid syntax", 1, id="a word processor's quotes"),
        pytest.param("\nx\u00a0= 1\n", "invalid syntax", 2, id="a hard blank"),
        pytest.param("x = 1\n\u00e4 = 2\n", "invalid syntax", 2, id="a name with an umlaut"),
        pytest.param("if 1:\n        a\n\tb\n      c\n", "unindent does not match any outer indentation level", 4, id="tabs"),
        pytest.param("x = 1 + \\ \n2\n", "unexpected character after line continuation character", 1, id="backslash"),
    ],
)  # fmt: skip
def test_a_text_that_can_not_run_is_refused_with_its_line(text, message, line):
    error = run_script(text).error

    assert (error["message"], error["line"]) == (message, line)


@pytest.mark.parametrize("text", ["", "# nothing", "\n\n", "pass"])
def test_a_handler_without_statements_returns_nothing(text):
    done = run_handler(text)

    assert done.error is None
    assert done.returned is None


@pytest.mark.parametrize("text", ["def handleMessage(payload):\n", "def handleMessage(payload):\n\t# nothing\n"])
def test_a_handlers_def_without_a_body_is_refused(text):
    assert run_handler(text).error["type"] in ("SyntaxError", "IndentationError")


def test_a_text_of_ten_thousand_lines_is_read_in_seconds():
    lines = [f"def f{index}(a):\n    x = a / 2\n    print 'x', x\n    return x\n" for index in range(2500)]
    before = time.monotonic()

    done = run_script("".join(lines) + "f7(4)\n")

    assert done.output == "x 2\n"
    assert time.monotonic() - before < 20
