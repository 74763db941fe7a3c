"""Plain words for values that don't fit: types, arguments, numbers, letters; every error is a real one of a real script."""

import pytest

from tests.support.explained import explained, told


def test_text_and_number_are_not_added():
    found = explained("level = 5\nprint 'Level ' + level\n")

    assert found.what == "A text and a whole number (int) can't be added with +."
    assert found.where == "Line 2 of test script: print 'Level ' + level"
    assert found.why.startswith("level is a whole number (int).")
    assert found.next == "Write str(level) around it, or fill a text: 'Level %s' % level"


def test_none_in_a_sum_is_named_with_where_it_came_from():
    found = explained("count = payload.get('cuont')\nprint count + 1\n", {"count": 1})

    assert found.what == "count is None (nothing), and nothing can't be added with +."
    assert "get() gives None for a key that the dictionary does not have" in found.why
    assert "if count is None: count = 0" in found.next


@pytest.mark.parametrize(
    ("text", "what", "rest"),
    [
        ("x = u'a' + 1", "A text and a whole number (int) can't be added", "str("),
        ("x = 5 + 'a'", "A text and a whole number (int) can't be added", "str("),
        ("x = u'a' + None", "None (nothing)", "Find out why"),
        ("path = None\nopen(path)", "path is None (nothing), where a text is needed.", "path got its value in line 1"),
        ("open([])", "A text is needed here, and there is a list.", "str(...)"),
        ("a = '5'\nx = a - 3", "can't be subtracted with -", "int(a)"),
        ("a = '5'\nx = a * 2.5", "can't be multiplied", "float(a)"),
        ("a = '5'\nx = -a", "A sign can't stand before a text", "float(a)"),
        ("x = {} + {}", "can't be added", "first.update(second)"),
        ("x = [1] + 'a'", "A list and a text (str) can't be added", "append"),
        ("x = 'a' + None", "None (nothing)", "Find out why"),
        ("x = None\nfor i in x: pass", "x is None (nothing)", "if x: ..."),
        ("x = None\nx['a']", "x is None (nothing)", "x got its value in line 1"),
        ("x = None\nx['a'] = 1", "x is None (nothing)", "x got its value in line 1"),
        ("x = None\n'a' in x", "x is None (nothing)", "x got its value in line 1"),
        ("x = None\nlen(x)", "x is None (nothing)", "x got its value in line 1"),
        ("n = 3\nfor i in n: pass", "goes through n as if it were a list", "range(n)"),
        ("a, b = 5", "as if it were a list", "list or tuple"),
        ("n = 5\n1 in n", "whether something is in n", "=="),
        ("x = 5\nx[0]", "Square brackets stand behind x", "x got its value in line 1: 5."),
        ("def f(): pass\nf[0]", "it is a function and has no items", "f(...)"),
        ("x = 'abc'\nx[0] = 'd'", "An item of x can't be changed", "new text"),
        ("x = (1, 2)\nx[0] = 3", "An item of x can't be changed", "list(...)"),
        ("d = {[1]: 2}", "A list can't be the key", "tuple(...)"),
        ("d = {}\nd[{}] = 1", "A dictionary (dict) can't be the key", "id or name"),
        ("items = [1]\nitems['a']", "asks it for something that is no whole number", "items[0]"),
        ("n = 5\nlen(n)", "that has no length", "len(str(n))"),
        ("','.join([1, 2])", "join() found a whole number", "str(item)"),
        ("5 in 'abc'", "is in a text", "str(...)"),
        ("import json\njson.dumps(set())", "JSON has no form for", "list(...)"),
        ("raise 'broken'", "raise needs an error", "raise Exception("),
    ],
)
def test_types_that_do_not_go_together(text, what, rest):
    found = explained(text)

    assert what in found.what
    assert rest in found.text


@pytest.mark.parametrize(
    ("kind", "message", "what"),
    [
        ("TypeError", "'NoneType' object is unsubscriptable", "None (nothing)"),
        ("TypeError", "'int' object is unsubscriptable", "has no items"),
        ("TypeError", "str indices must be integers", "asks it for a key"),
        ("TypeError", "list indices must be integers", "is a list"),
        ("TypeError", "cannot concatenate 'unicode' and 'int' objects", "can't be added"),
        ("TypeError", "can't assign to immutable object", "can't be changed"),
        ("TypeError", "'NoneType' object is not iterable", "None (nothing)"),
        ("TypeError", "bad operand type for unary -", "A sign can't stand"),
        ("TypeError", "int() argument must be a string or a number, not 'None'", "int() was given None"),
        ("ValueError", "invalid literal for float: x", "float() can't read the text 'x'"),
        ("ValueError", "list.index(x): x not in list", "The value is not in the list"),
        ("ValueError", "max of empty sequence", "empty list"),
        ("ZeroDivisionError", "float division", "divides by zero"),
        ("OSError", "[Errno 20] Not a directory: '/nowhere'", "There is no file or folder '/nowhere'"),
        ("java.lang.StackOverflowError", "", "without coming to an end"),
        ("java.util.ConcurrentModificationException", "", "adds or removes keys"),
        ("java.lang.OutOfMemoryError", "Java heap space", "more memory"),
    ],
)
def test_the_words_of_jython_are_understood_too(kind, message, what):
    assert what in told(kind, message).what


def test_json_text_that_nobody_has_decoded():
    found = explained("data = '{\"level\": 5}'\nprint data['level']\n")

    assert found.what == "data is a text, and the script asks it for a key in square brackets."
    assert "looks like JSON" in found.why
    assert "json.loads(data)" in found.next


def test_a_loop_over_a_dictionary_gives_its_keys():
    found = explained("for row in payload:\n    print row['level']\n", {"a": {"level": 1}})

    assert "A loop over the dictionary payload gives its keys" in found.why
    assert "payload[row]" in found.next


def test_a_built_in_function_that_the_script_has_hidden():
    found = explained("str = 'text'\nprint str(5)\n")

    assert found.why == 'Line 1 gave the name "str" another value, which hides the built-in function str().'
    assert "Reset" in found.next


@pytest.mark.parametrize(
    ("text", "what", "rest"),
    [
        ("x = [1]\nx(0)", "it is a list", "x[...]"),
        ("x = 5\nx()", "it is a whole number (int)", "Line 1 gave it that value"),
        ("import string\nstring()", "it is a module", "behind a dot"),
        ("def f(a): pass\nf()", "f() is called with no arguments, but takes 1 argument.", "line 1: def f(a): pass"),
        ("def f(a): pass\nf(1, 2)", "f() is called with 2 arguments, but takes 1 argument.", "line 1"),
        ("def f(a, b=1): pass\nf(1, 2, 3)", "takes at most 2 arguments", "line 1"),
        ("def f(): pass\nf(1)", "takes no arguments", "line 1"),
        ("class A:\n    def m(): pass\nA().m()", "m() is called with 1 argument", "def m(self):"),
        ("class A:\n    def m(self): pass\nA.m()", "on the class A, not on an object", "thing = A()"),
        ("def f(level): pass\nf(levle=1)", 'f() has no argument "levle".', "Write level=..."),
        ("def f(a): pass\nf(1, a=1)", "twice", "Leave one"),
        ("len(1, 2)", "len() is called with 2 arguments, but takes 1 argument.", "as many values"),
    ],
)
def test_calls_that_do_not_fit(text, what, rest):
    found = explained(text)

    assert what in found.what
    assert rest in found.text


@pytest.mark.parametrize(
    ("text", "what", "rest"),
    [
        ("int('12a')", "int() can't read the text '12a'", "'a'"),
        ("int('3.5')", "int() can't read the text '3.5'", "int(float(...))"),
        ("int('')", "int() was given an empty text", "if text.strip()"),
        ("float('')", "float() was given an empty text", "if text.strip()"),
        ("float('3,5')", "float() can't read the text '3,5'", "replace(',', '.')"),
        ("x = None\nint(x)", "int() was given None", "x is None here"),
        ("x = None\nfloat(x)", "float() was given None", "x is None here"),
        ("a, b = 1, 2, 3", "more values than names", "2 names: a, b"),
        ("a, b = '5'.split(',')", "fewer values than names", "2 names: a, b"),
        ("d = {'abc': 1}\nfor key, value in d: pass", "more values than names", ".items()"),
        ("[1].remove(2)", "not in the list", "if value in"),
        ("'abc'.index('x')", "index() did not find", "find("),
        ("max([])", "empty list", "if the_list"),
        ("import json\njson.loads('{x')", "no JSON", "line 1, column 2"),
        ("import time\ntime.strptime('5.1.2020', '%Y-%m-%d')", "is no date of the form", "%Y the year"),
        ("import math\nmath.sqrt(-1)", "has no result", "above zero"),
        ("'%d' % 'a'", "The place %d in the text needs a number", "%s"),
        ("'%s %s' % 1", "more places (%s, %d) than there are values", "(first, second)"),
        ("'%s' % (1, 2)", "more values behind the %", "one value"),
        ("'100%' % 1", "A % in the text", "%%"),
        ("2.0 ** 10000", "too large", "long"),
        ("iter([]).next()", "none left", "for loop"),
        ("assert 1 == 2, 'no'", "It says: no", "assert ends the script"),
    ],
)
def test_values_that_are_of_no_use(text, what, rest):
    found = explained(text)

    assert what in found.what
    assert rest in found.text


def test_division_by_zero_names_the_divisor():
    found = explained("hours = 0\nprint 5 / hours\n")

    assert found.what == "The script divides by hours, and hours is 0."
    assert found.next == "Ask first: if hours != 0: ..."


def test_division_by_zero_after_an_integer_division_tells_of_it():
    found = explained("share = 1 / 2\nprint 5 / share\n")

    assert "share may have become 0 earlier: 1/2 is 0, 1/2.0 is 0.5" in found.why


def test_umlauts_between_str_and_unicode():
    found = explained("print u'a' + 'München'\n")

    assert "a letter beyond ASCII" in found.what
    assert "u'München'" in found.next


def test_encoding_what_is_bytes_already():
    assert "Leave encode() out" in explained("'München'.encode('utf-8')\n").next


def test_an_umlaut_in_str_is_named():
    found = explained("str(u'M\\xfcnchen')\n")

    assert found.what == 'A unicode text contains the letter "ü", which does not fit into ascii.'
    assert "unicode(...)" in found.next


def test_bytes_that_are_not_utf8():
    assert "read as utf8" in explained("'\\xe4'.decode('utf-8')\n").what


@pytest.mark.parametrize(
    ("text", "what", "rest"),
    [
        ("import org.json", "The Java class or package org.json", "What others have written"),
        ("import queue", "no module queue", "import Queue"),
        ("import urllib.request", "no module urllib.request", "import urllib2"),
        ("import pathlib", "no module pathlib", "came with Python 3"),
        ("import requests", "no module requests", "no part of Python itself"),
        ("import tiem", "no module tiem", "import time"),
        ("import Time", "no module Time", "only capital and small letters differ"),
        ("import nosuchthing", "no module nosuchthing", "shared.name"),
        ("from string import uper", 'nothing called "uper"', "Check the spelling"),
        ("open('/nowhere/at all.txt')", "There is no file or folder '/nowhere/at all.txt'", "of the gateway"),
        ("open('/')", "may not be opened", "folder"),
        ("raw_input()", "keyboard", "system.gui.inputBox"),
        ("def f():\n    return f()\nf()", "f() calls itself", "about a thousand"),
        ("d = {1: 1}\nfor k in d:\n    d[k + 1] = 1", "adds or removes keys", ".keys()"),
    ],
)
def test_imports_and_surroundings(text, what, rest):
    found = explained(text)

    assert what in found.what
    assert rest in found.text


def test_an_error_of_the_scripts_own_is_not_explained_away():
    found = explained("class TankError(Exception):\n    pass\nraise TankError('tank 5 is full')\n")

    assert found.what == "The script ended with the error TankError."
    assert found.why == "The script itself raises it here. It says: tank 5 is full"


def test_an_unknown_text_of_a_known_type_keeps_its_own_words():
    found = explained("chr(300)\n")

    assert found.what == "A value is of the right type, but of no use here."
    assert found.why == "It says: chr() arg not in range(256)"


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("com.inductiveautomation.x", "Do with what system offers."),
        (
            "com.inductiveautomation.ignition.common.util.LogUtils",
            "Did you mean com.inductiveautomation.ignition.common.util.LogUtil?",
        ),
    ],
)
def test_a_class_of_ignition_itself_is_told_apart_from_javas(name, advice):
    message = (
        f"{name} is not emulated by either engine: it belongs to Ignition itself. Do with what system offers. "
        "Of com.inductiveautomation there is: ignition.common.Dataset, ignition.common.util.LogUtil."
    )

    found = told("ImportError", message, f"import {name}\n")

    assert found.what == f"The class or package {name} of Ignition itself is not there."
    assert found.next == advice
