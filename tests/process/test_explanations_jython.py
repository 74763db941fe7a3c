"""Plain words for what a real Jython says: the same as for the builtin engine, though it words many errors otherwise."""

import pytest

from gateway_core.routing.sends import Explanation, ScriptError
from gateway_core.scripting.explanations.explain import explain
from tests.support.script_hosts import HostPlay

pytestmark = [pytest.mark.needs("jython"), pytest.mark.parametrize("play", ["jython"], indirect=True)]

WORDS = {
    "level = 5\nprint levle": 'The script uses the name "levle", and nothing has that name here.',
    "d = {'Name': 1}\nd['name']": "The dictionary d has no key 'name'.",
    "def f():\n    print x\n    x = 1\nf()": 'The name "x" is used before it has a value.',
    "x = None\nx.foo": "The script asks x for .foo, but x is None: there is nothing there.",
    "x = None\nx['a']": "x is None (nothing), and the script treats it as a list, text or dictionary.",
    "d = {'a': 1}\nd.a": "A dictionary has no .a; the script asks d for it.",
    "x = u'a' + 1": "A text and a whole number (int) can't be added with +.",
    "x = [1, 2]\nx[5]": "The script asks for the place number 5, which is not there.",
    "x = 5\nx[0]": "Square brackets stand behind x, but it is a whole number (int) and has no items.",
    "x = 'abc'\nx['a']": "x is a text, and the script asks it for a key in square brackets.",
    "x = 'abc'\nx[0] = 'b'": "An item of x can't be changed: it is a text (str).",
    "str = 'a'\nstr(5)": "Round brackets call str like a function, but it is a text (str).",
    "float('x')": "float() can't read the text 'x' as a number.",
    "x = 0.0\nprint 1 / x": "The script divides by x, and x is 0.",
    "str(u'M\\xfcnchen')": 'A unicode text contains the letter "ü", which does not fit into ascii.',
    "import tiem": "There is no module tiem to import.",
    "from com.nowhere import Thing": "The Java class or package com.nowhere is not there.",
    "def f():\n    return f()\nf()": "f() calls itself, directly or by way of others, without coming to an end.",
    "import java.lang\njava.lang.Integer.parseInt('x')": "Java can't read a text as a number.",
    "if x = 5:\n    pass": "A single = stands in a condition.",
    "if 1\n    pass": "The colon at the end of line 1 is missing.",
    "if 1:\nprint 1": "Behind line 1 an indented block is missing.",
    "x = (1, 2\ny = 3": "The round bracket ( in line 1 is never closed.",
    "x = 'abc\n": "A text in line 1 begins with ' and is not closed on its line.",
    "print('a', end='')": "print is given arguments by name.",
    "system.util.sendMesage('P', 'h')": "There is no system.util.sendMesage.",
    "system.util.sendMessage('P')": "The call does not say which message handler is meant.",
}


def explained(play: HostPlay, text: str) -> Explanation:
    error = dict(play.play(text).error)
    hints = error.pop("hints")
    return explain(ScriptError(**error), {"test script": text}, hints)


def test_the_words_are_those_for_the_builtin_engine(play: HostPlay) -> None:
    assert {text: explained(play, text).what for text in WORDS} == WORDS


def test_hints_come_from_jython_too(play: HostPlay) -> None:
    assert "only capital and small letters differ" in explained(play, "d = {'Name': 1}\nd['name']").why
    assert explained(play, "class Tank:\n    def fill(self): pass\nTank().fil()").next.endswith("write .fill.")


def test_r11_a_java_exception_that_except_exception_lets_through(play: HostPlay) -> None:
    text = "import java.lang\ntry:\n    java.lang.Integer.parseInt('x')\nexcept Exception, e:\n    pass"
    assert "The except in line 4 did not catch it" in explained(play, text).why
