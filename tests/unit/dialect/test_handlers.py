"""A message handler's text becomes `handleMessage`, whichever of the field's two forms it has (H2)."""

import pytest

from gateway_core.script_host.dialect.types import long, unicode
from tests.support.dialect import run_handler


def test_a_bare_body_gets_the_payload_and_may_return_h2():
    done = run_handler("if payload['n'] > 3:\n\treturn payload['n'] / 2\nreturn None\n", {"n": 9})

    assert done.returned == 4


def test_the_stored_form_with_its_def_line_is_accepted_h2():
    done = run_handler(
        "# what the gateway stores\n\ndef handleMessage(payload):\n\tprint payload\n\treturn 1\n", {"a": 1}
    )

    assert done.output == "{'a': 1}\n"
    assert done.returned == 1


def test_tabs_and_spaces_mix_as_python_2_allows_h2():
    done = run_handler("if payload:\n\tprint 'tab'\n        print 'eight spaces'\n", 1)

    assert done.output == "tab\neight spaces\n"


def test_a_return_in_the_middle_of_a_bare_body_ends_it():
    assert run_handler("for i in range(5):\n  if i == 3:\n    return i\n").returned == 3


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment", "\t# an indented comment\n", "pass", "\ufeff"])
def test_a_text_that_does_nothing_returns_none(text):
    done = run_handler(text)

    assert done.error is None
    assert done.returned is None


def test_each_run_has_fresh_local_names_h4():
    text = "try:\n    count += 1\nexcept UnboundLocalError:\n    count = 1\nreturn count\n"

    assert [run_handler(text).returned for _ in range(2)] == [1, 1]


def test_a_multi_line_string_of_a_bare_body_keeps_every_character():
    assert run_handler('return """a\n\tb\n  c"""').returned == "a\n\tb\n  c"


def test_a_handler_may_use_global_names_and_nested_functions():
    text = "global seen\nseen = payload\ndef inner():\n    return seen\nreturn inner()\n"

    assert run_handler(text, 7).returned == 7


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_are_read(end):
    done = run_handler(end.join(["x = 1", "if x:", "\tx = 2", "return '''a", "b'''", ""]))

    assert done.returned == "a\nb"


def test_a_coding_line_and_a_byte_order_mark_are_no_obstacle():
    done = run_handler("\ufeff# -*- coding: utf-8 -*-\nprint 'Füllstand', u'Füllstand'\n")

    assert done.output == "Füllstand Füllstand\n"


def test_returned_texts_keep_their_python_2_types():
    done = run_handler("return ['é', u'é', 5L, 5]")

    assert done.returned == ["\xc3\xa9", unicode("é"), 5, 5]
    assert [type(item) for item in done.returned] == [str, unicode, long, int]
