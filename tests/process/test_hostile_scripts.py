"""What scripts do that nobody would expect, under both engines: their run ends with a word, and the next one works."""

import pytest

from tests.support.script_hosts import BOTH_ENGINES, HostPlay

pytestmark = pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)


@pytest.mark.parametrize("cry", ["import sys; sys.exit(3)", "raise KeyboardInterrupt", "raise GeneratorExit"])
def test_an_error_that_raises_while_it_is_asked_for_its_text_is_told_by_its_type(play: HostPlay, cry: str) -> None:
    played = play.play(f"class Bad(Exception):\n  def __str__(self): {cry}\nraise Bad()")
    assert (played.error["type"], played.error["message"]) == ("Bad", "<unprintable Bad object>")
    assert play.play("print 'next'").output == "next\n"


def test_an_error_whose_text_never_comes_can_be_stopped(play: HostPlay) -> None:
    text = "class Slow(Exception):\n  def __str__(self):\n    print 'asked'\n    while 1: pass\nraise Slow()"
    run = play.start(text)
    play.until(lambda: "asked" in play.played(run).output)
    play.stop(run)
    assert play.finish(run).outcome == "stopped"


def test_an_exit_whose_status_cannot_be_read_fails(play: HostPlay) -> None:
    text = "class Exit(SystemExit):\n  @property\n  def code(self): raise ValueError('no status')\nraise Exit()"
    assert play.play(text).outcome == "failed"
    assert play.play("print 'next'").output == "next\n"


def test_an_attribute_error_of_a_class_that_lists_no_attributes_keeps_its_text(play: HostPlay) -> None:
    text = "class Bare(object):\n  def __dir__(self): raise SystemExit\nbare = Bare()\nbare.colour"
    assert play.play(text).error["message"] == "'Bare' object has no attribute 'colour'"


@pytest.mark.parametrize(
    ("status", "shown"), [("'bye ä'", "bye ä"), ("u'bye ä'", "bye ä"), ("'x' * 10 ** 6", "x" * 200 + "...")]
)
def test_an_exit_with_a_text_is_told_with_that_text(play: HostPlay, status: str, shown: str) -> None:
    assert play.play(f"import sys\nsys.exit({status})").note == f"The script ended itself with sys.exit({shown})."


def test_a_standard_output_that_is_none_is_the_scripts_own_loss_and_can_be_put_back(play: HostPlay) -> None:
    assert play.play("import sys\nsys.stdout = None").outcome == "done"
    assert play.play("import sys\nsys.stdout = sys.__stdout__\nprint 'back'").output == "back\n"


@pytest.mark.parametrize("name", ["len", "getattr", "dict", "sorted"])
def test_a_builtin_that_a_script_replaces_is_replaced_for_scripts_alone(play: HostPlay, name: str) -> None:
    assert play.play(f"import __builtin__\n__builtin__.{name} = None").outcome == "done"
    assert play.play(f"system.util.sendMessage('ACME', 'test', {{'a': [1]}})\nprint {name}").output == "None\n"
    assert play.play(f"{name}('a')").error["message"] == "'NoneType' object is not callable"
    assert play.handle("return [1, 'a']").outcome == "done"


def test_a_recursion_limit_that_leaves_no_room_is_gone_with_its_run(play: HostPlay) -> None:
    play.play("import sys\nsys.setrecursionlimit(1)")
    assert play.play("def f(n): return n and f(n - 1)\nprint f(50)").output == "0\n"


def test_an_own_class_derived_from_javas_is_told_by_its_own_name(play: HostPlay) -> None:
    error = play.play(
        "from java.lang import RuntimeException\nclass Jam(RuntimeException): pass\nraise Jam('stuck')"
    ).error
    assert (error["type"], error["message"]) == ("Jam", "stuck")


def test_a_literal_with_an_impossible_escape_is_a_syntax_error_with_its_line(play: HostPlay) -> None:
    error = play.play("x = 1\ny = u'\\U99999999'").error
    assert (error["type"], error["line"]) == ("SyntaxError", 2)
    assert "illegal Unicode character" in error["message"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("{len: 1}", "return value key is a function"),
        ("{1L: len}", "return value[1L] is a function"),
        ("sys", "return value is a module"),
        ("xrange(3)", "return value is an instance of xrange"),
        ("java.lang.Exception()", "return value is an instance of Exception"),
    ],
)
def test_m19_a_refused_value_is_called_what_scripts_call_it(play: HostPlay, value: str, words: str) -> None:
    error = play.handle(f"import sys, java.lang\nreturn {value}").error
    assert error["message"].startswith(words + ", which can't travel")
