"""Variables in a script: found, filled in with whatever letters a value has, and left alone in comments."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.api import (
    SavedSend,
    filled_variables,
    missing_variables,
    read_saved_send,
    read_send_value,
    used_variables,
    written_saved_send,
)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=20)
names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)


def test_variables_are_found_in_texts_and_beside_them_and_not_in_comments():
    assert used_variables("# {{a}}\nf('{{b}} {{ c }}', {{d}}, u\"{{b}}\")") == ("b", "c", "d")


def test_a_bare_variable_stands_as_its_value_is_written():
    assert filled_variables("{'line': {{line}}}", {"line": "4"}) == "{'line': 4}"


@given(texts, st.sampled_from(["", "u", "r", "ur"]))
def test_a_value_in_a_text_is_part_of_the_text_whatever_letters_it_has(value, prefix):
    filled = read_send_value(filled_variables(f"{prefix}'<{{{{x}}}}>'", {"x": value}))
    assert filled.text == f"<{value}>"


def test_a_variable_without_a_value_stays_as_it_is():
    assert filled_variables("f('{{a}}', {{b}})", {"c": "1"}) == "f('{{a}}', {{b}})"


def test_what_is_around_a_variable_stays_as_it_is_written():
    assert filled_variables("f(u'\\xe9', '{{a}}') # {{a}}", {"a": "1"}) == "f(u'\\xe9', '1') # {{a}}"


def test_the_running_number_is_never_missing():
    assert missing_variables("f('{{n}}', {{a}}, {{b}})", {"a": "1", "b": ""}) == ("b",)


@pytest.mark.parametrize("text", ["'{{a}}", '"""{{a}}', "f({{a}}", "{{a", "'\\"])
def test_broken_scripts_are_filled_without_an_exception(text):
    assert isinstance(filled_variables(text, {"a": "1"}), str)


@given(texts, st.sampled_from(["designer", "client:Packing 1", "client:# {{x}} = 1"]), st.dictionaries(names, texts))
def test_any_saved_send_comes_back_from_its_text(code, sender, variables):
    send = SavedSend(f"f()\n{code}", sender, tuple(variables.items()))
    assert read_saved_send(written_saved_send(send)) == send


def test_the_text_of_a_saved_send_is_a_script_that_people_can_read():
    send = SavedSend("f('{{line}}')\n", "client:Packing 1", (("line", "4"),))
    assert written_saved_send(send) == "# Send as: client:Packing 1\n# {{line}} = 4\nf('{{line}}')\n"
    assert ast.parse(written_saved_send(send))


def test_a_value_with_several_lines_is_written_on_one():
    assert written_saved_send(SavedSend("", variables=(("a", "1\r\n2\n3"),))) == "# {{a}} = 1 2 3\n"
