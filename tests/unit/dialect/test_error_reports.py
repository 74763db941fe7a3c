"""What is reported of a script's error: type, message, line, and Python 2's traceback of the script's own frames (H7)."""

import pytest

from tests.support.dialect import run_handler, run_script


def test_the_traceback_shows_the_users_lines_with_the_handlers_name_h7():
    done = run_handler(
        "x = 1\n\ndef check(value):\n    return value.level\n\ncheck(None)\n", name="testHandler · client"
    )

    assert done.error == {
        "type": "AttributeError",
        "message": "'NoneType' object has no attribute 'level'",
        "line": 4,
        "traceback": (
            "Traceback (most recent call last):\n"
            '  File "<testHandler · client>", line 6, in handleMessage\n'
            '  File "<testHandler · client>", line 4, in check\n'
            "AttributeError: 'NoneType' object has no attribute 'level'\n"
        ),
    }


def test_helpers_of_the_dialect_never_show_up_h7():
    done = run_script("def key(item):\n    return item.missing\nsorted([1, 2], key=key)\n[1].sort(key=key)\n")

    assert [line for line in done.error["traceback"].splitlines() if "File" in line] == [
        '  File "<script>", line 3, in <module>',
        '  File "<script>", line 2, in key',
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("x = 1\ny = x / 0\n", 2),
        ("print 'a'\nprint '''one\ntwo''', \\\n  'b'\nraise ValueError, 'x'\n", 5),
        ("f = lambda (a, b): a\n\n\nf((1, 2, 3))\n", 1),
        ("d = {}\nd['a'] %= 2\n", 2),
        ("x = [\n 1,\n 2,\n]\nif 1:\n\tx.foo()\n", 6),
        ("\n\n# c\r\nint('a')\r\n", 4),
    ],
)
def test_the_line_is_that_of_the_users_text_h7(text, line):
    assert run_script(text).error["line"] == line


def test_an_error_below_a_lambda_in_a_list_comprehension_names_the_enclosing_function():
    done = run_script("def f():\n    return [missing for i in range(2)]\nf()\n")

    assert done.error["message"] == "global name 'missing' is not defined"
    assert "listcomp" not in done.error["traceback"]


def test_endless_recursion_is_python_2s_runtime_error_and_its_traceback_stays_short():
    done = run_script("def f(n):\n    return f(n + 1)\nf(0)\n")

    assert (done.error["type"], done.error["message"]) == ("RuntimeError", "maximum recursion depth exceeded")
    assert "times more]" in done.error["traceback"]
    assert len(done.error["traceback"].splitlines()) < 20


def test_an_error_in_code_run_by_exec_counts_at_the_line_of_the_script():
    done = run_script("x = 1\nexec 'a = 1\\nb = 1 / 0'\n")

    assert done.error["line"] == 2
    assert 'File "<string>", line 2' in done.error["traceback"]


def test_a_java_exception_is_named_by_its_java_name():
    text = "class NotSerializable(BaseException):\n    java_name = 'java.io.NotSerializableException'\nraise NotSerializable('no')\n"

    error = run_script(text).error

    assert (error["type"], error["message"]) == ("java.io.NotSerializableException", "no")
    assert error["traceback"].endswith("java.io.NotSerializableException: no\n")


def test_a_message_in_another_alphabet_arrives_as_text():
    assert run_script("raise ValueError('Füllstand')").error["message"] == "Füllstand"
    assert run_script("raise ValueError(u'Füllstand')").error["message"] == "Füllstand"


def test_an_exception_that_can_not_be_shown_is_reported_all_the_same():
    error = run_script("class Bad(Exception):\n    def __str__(self):\n        return 1 / 0\nraise Bad()\n").error

    assert error["message"] == "<unprintable Bad object>"


def test_a_syntax_error_names_line_and_text():
    error = run_script("x = 1\nif x\n    print x\n").error

    assert error["type"] == "SyntaxError"
    assert error["line"] == 2
    assert error["traceback"] == '  File "<script>", line 2\n    if x\nSyntaxError: invalid syntax\n'


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("open('/nowhere/at all')", "IOError"),
        ("import PySide6", "ImportError"),
        ("import sys\nsys.exit(3)", "SystemExit"),
    ],
)
def test_error_types_have_python_2s_names(text, kind):
    assert run_script(text).error["type"] == kind
