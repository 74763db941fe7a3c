"""Plain words for names, keys, places and attributes that are not there; every error is a real one of a real script."""

import pytest

from tests.support.explained import explained, told


def test_a_misspelt_payload_names_the_right_one():
    found = explained("count = paylod['count']\n", {"count": 1})

    assert found.what == 'The script uses the name "paylod", and nothing has that name here.'
    assert found.where == "Line 1 of test script: count = paylod['count']"
    assert found.why == 'There is "payload", which is spelled nearly the same.'
    assert found.next == "If that is what you mean, write payload."


def test_a_name_of_the_script_that_differs_in_capitals_is_said_to():
    found = explained("Level = 5\nprint level\n")

    assert "only capital and small letters differ" in found.why
    assert found.next.endswith("write Level.")


@pytest.mark.parametrize(
    ("text", "why", "advice"),
    [
        ("x = true", "Other languages write it so", "Write True."),
        ("x = null", "Other languages write it so", "Write None."),
        ("print FileNotFoundError", "Python 3", "Write IOError instead."),
        ("print payload['a']", "Only a message handler is given a payload", "payload = {'first': 'Hello'}"),
        ("sendMessage('P', 'h')", "full name", "Write system.util.sendMessage(...)."),
        ("util.sendMessage('P', 'h')", "a part of system", "Write system.util."),
        ("time.sleep(1)", "time is a module", "import time"),
        ("java.lang.System.exit(0)", "java is a module", "import java.lang"),
        ("sleep(1)", "It comes from time", "from time import sleep"),
        ("now = Date()", "It comes from java.util", "from java.util import Date"),
        ("x = lenn([1])", '"len"', "write len."),
        ("x = strring.upper('a')", '"string"', "write string."),
        ("print event.source", "scripts of components", "payload"),
        ("show(level)\nlevel = 5\ndef show(x): pass", "in line 3, which runs later", "Move line 3 above line 1"),
        ("def f():\n    total = 1\nf()\nprint total", "inside a function", "Return the value"),
        ("print Hello", "must be given a value", "put quotes around it: 'Hello'"),
    ],
)
def test_a_name_that_is_nowhere(text, why, advice):
    found = explained(text)

    assert found.what.endswith("nothing has that name here.")
    assert why in found.why
    assert advice in found.next


def test_the_line_of_the_function_and_of_its_caller_are_named():
    found = explained("def level():\n    return nothing\n\nprint level()\n")

    assert found.where == "Line 2 of test script, in the function level(), called from line 4: return nothing"


def test_a_local_variable_without_a_value():
    found = explained("count = 1\ndef add():\n    count += 1\nadd()\n")

    assert found.what == 'The name "count" is used before it has a value.'
    assert "Line 3 gives it a value inside this function" in found.why
    assert "The count of line 1, outside, is another one." in found.why
    assert found.next.endswith("global count")


def test_a_local_variable_without_a_value_and_none_outside():
    assert "count = 0" in explained("def add():\n    print count\n    count = 1\nadd()\n").next


def test_a_missing_key_of_the_payload_lists_its_keys():
    found = explained("print payload['third']\n", {"first": 1, "second": 2})

    assert found.what == "The payload has no key 'third'."
    assert found.why == "Its keys are 'first' and 'second'."
    assert "payload.get('third')" in found.next


def test_a_key_that_is_nearly_there_is_offered():
    found = explained("print payload['cuont']\n", {"count": 1, "other": 2})

    assert "Write payload['count'] if that is meant." in found.next


def test_a_key_that_differs_in_capitals_is_said_to():
    found = explained("print payload['name']\n", {"Name": 1})

    assert found.why == "It has 'Name': only capital and small letters differ. Its only key is 'Name'."


def test_a_key_of_a_dictionary_inside_of_the_payload():
    found = explained("print payload['order']['nmae']\n", {"order": {"name": 1}})

    assert found.what == "The dictionary payload['order'] has no key 'nmae'."
    assert "payload['order']['name']" in found.next


def test_an_empty_payload_is_said_to_be_empty():
    found = explained("print payload['first']\n", {})

    assert found.why == "It is empty: the sender gave no payload."
    assert "payload={'first': ...}" in found.next


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("d = {1: 'a'}\nd['1']", "It has 1 as a number, without quotes"),
        ("d = {'1': 'a'}\nd[1]", "It has '1' as a text, in quotes"),
        ("d = {u'gr\\xfc\\xdfe': 1}\nd[u'gr\\xfc\\xdf']", "'grüße'"),
        ("rows = [{'level': 1}]\nfor row in rows:\n    row['levle']", "'level'"),
        ("'%(a)s' % {'b': 1}", "Square brackets ask for a key"),
    ],
)
def test_keys_of_other_dictionaries(text, why):
    assert why in explained(text).why


@pytest.mark.parametrize(
    ("text", "what", "rest"),
    [
        ("x = [1, 2, 3]\nx[3]", "The script asks for a place that the list does not have.", "their numbers are 0 to 2"),
        ("x = []\nx[0]", "a place that the list does not have", "x is empty"),
        ("x = 'abc'\nx[7]", "a place that the text does not have", "x has 3 items"),
        ("x = [1]\nx[1] = 2", "a place that the list does not have", "append"),
        ("[].pop()", "pop() should take an item out", "Ask first"),
        ("'{} {}'.format(1)", "fewer values", "as many values"),
    ],
)
def test_places_that_are_not_there(text, what, rest):
    found = explained(text)

    assert what in found.what
    assert rest in found.text


def test_a_place_that_is_not_there_in_the_words_of_jython():
    found = told("IndexError", "index out of range: 5", "x[5]")

    assert found.what == "The script asks for the place number 5, which is not there."


def test_an_attribute_of_none_tells_where_the_none_came_from():
    found = explained("import re\nhit = re.match('a', 'b')\nprint hit.group(1)\n")

    assert found.what == "The script asks hit for .group, but hit is None: there is nothing there."
    assert found.why.startswith("hit got its value in line 2: re.match('a', 'b').")
    assert "if hit is not None" in found.next


def test_a_function_without_return_is_found_to_be_the_reason():
    found = explained("def level():\n    5\n\nx = level()\nprint x.name\n")

    assert "The function level() in line 1 has no return, so calling it gives None." in found.why
    assert "return" in found.next


def test_a_function_whose_return_was_not_reached_is_found_too():
    found = explained("def level(a):\n    if a:\n        return 'x'\n\nx = level(0)\nx.upper()\n")

    assert "came to its end without reaching a return" in found.why


def test_a_list_that_was_sorted_in_place_is_found_to_be_the_reason():
    assert "sort() changes the list" in explained("x = [2, 1].sort()\nx.append(1)\n").why


def test_a_dictionary_is_no_javascript_object():
    found = explained("print payload.first\n", {"first": 1})

    assert "with square brackets and the key in quotes, not with a dot" in found.why
    assert found.next == "Write payload['first']."


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("d = {}\nd.iteritem()", "It has .iteritems"),
        ("'abc'.uper()", "write .upper."),
        ("class Tank:\n    def fill(self): pass\nTank().fil()", "write .fill."),
        ("class Tank(object):\n    def fill(self): pass\nTank().Fill()", "only capital and small letters differ"),
        ("import string\nstring.uper('x')", "write .upper."),
        ("x = 5\nx.append(1)", "append() belongs to lists"),
        ("x = 5\nx.upper()", "upper() belongs to texts"),
        ("x = [1]\nx.clear()", "del names[:]"),
        ("x = [1]\nx.copy()", "names[:]"),
        ("def f(): pass\nf.foo", "Check the spelling"),
    ],
)
def test_attributes_that_are_not_there(text, rest):
    assert rest in explained(text).text
