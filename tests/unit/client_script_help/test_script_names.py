"""Names outside of quotes: libraries, imports, Java, the script's own; the call tips of functions."""

import pytest

from client.script_help.outline import outline
from client.script_help.python_words import bound_names
from tests.support.script_help_play import IN_ALARM, chosen, help_at, hint_of, names_at, tip_at

SEND = "system.util.sendMessage"


def test_libraries_list_their_modules_and_what_these_define():
    assert names_at("project.|") == ["line", "util"]
    assert names_at("project.line.|") == ["speed"]
    assert names_at("project.util.|") == ["LIMIT", "shout", "Pump"]
    assert names_at("shared.|") == ["text"]


def test_a_library_function_shows_its_parameters_and_first_sentence():
    assert hint_of("shout", "project.util.sh|") == "Says it loudly."
    assert chosen("shout", "project.util.sh|") == "project.util.shout(|)"


def test_a_module_that_was_imported_by_name_is_known():
    assert "shout" in names_at("from project import util\nutil.|")
    assert "shout" in names_at("import project.util as u\nu.|")
    assert names_at("from project.util import sh|") == ["LIMIT", "shout", "Pump"]


def test_imports_offer_modules_of_python_2_and_packages_of_java():
    assert {"StringIO", "datetime", "urllib2", "java", "project"} <= set(names_at("import |"))
    assert {"util", "lang"} <= set(names_at("import java.|"))
    assert {"ArrayList", "Date"} <= set(names_at("from java.util import |"))
    assert "ArrayList" in names_at("x = java.util.|")


@pytest.mark.parametrize("text", ["from system.util import sendM|", "from system.util import getLogger, sendM|"])
def test_imports_from_system_are_put_in_without_brackets(text):
    assert chosen("sendMessage", text).endswith("sendMessage|")


def test_a_plain_name_may_become_one_of_the_scripts_own_or_of_python_2():
    names = names_at("def work(lines):\n    total = 0\n    t|")
    assert {"work", "lines", "total", "unicode", "print", "system"} <= set(names)
    assert "payload" not in names
    assert "payload" in names_at("p|", help_at(IN_ALARM))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("import os, sys as s\nfrom a import b, c as d", {"os", "s", "b", "d"}),
        ("def f(x, y=2):\n    for i, j in z: pass", {"f", "x", "y", "i", "j"}),
        ("try:\n    q = r = 1\nexcept E, e:\n    pass", {"q", "e"}),
        ("# n = 1\ntext = 'm = 2'", {"text"}),
        ("g = lambda a, b=1: a\nwith h as k:\n    pass", {"g", "a", "b", "k"}),
        ("class P:\n    def m(self): pass", {"P", "m", "self"}),
        ("if a == 1: b += 2", set()),
    ],
)
def test_the_names_that_a_text_binds(text, names):
    assert set(bound_names(text)) == names


def test_an_outline_has_functions_with_defaults_classes_and_names():
    text = "X = 1\nY == 2\ndef f(a, b=(1, 2), *c):\n    r'''Says it.\n    more'''\nclass K(object): pass\nX = 2\n"
    found = {each.name: each for each in outline(text)}
    assert list(found) == ["X", "f", "K"]
    assert found["f"].parameters == ("a", "b=(1, 2)", "*c")
    assert (found["f"].line, found["f"].column, found["f"].help) == (3, 4, "Says it.")


def test_the_call_tip_of_a_library_function_follows_its_parameters():
    tip = tip_at("project.util.shout('a', |")
    assert tip is not None
    assert tip.parts[tip.current] == "times=2"
    assert tip.help == "Says it loudly."
    by_keyword = tip_at("from project.util import shout\nshout(times=|")
    assert by_keyword is not None
    assert by_keyword.parts[by_keyword.current] == "times=2"


def test_the_call_tip_of_a_function_of_the_text():
    tip = tip_at("def f(a, b):\n    'Does it.'\nf(1, |)")
    assert tip is not None
    assert (tip.parts[tip.current], tip.help) == ("b", "Does it.")


def test_m7_the_call_tip_of_a_filter_says_how_many_clients_it_lets_through():
    tip = tip_at(f"{SEND}('ACME', 'alarm', hasRole='Operator|')")
    assert tip is not None
    assert tip.current_help.endswith("Now: 2 of 2 open clients.")
    nobody = tip_at(f"{SEND}('ACME', 'alarm', user='zoe|')")
    assert nobody is not None
    assert nobody.current_help.endswith("Now: 0 of 2 open clients.")


def test_m4_the_call_tip_of_the_scope_says_what_it_is_if_it_is_left_out():
    by_user = tip_at(f"{SEND}('ACME', 'alarm', user='bob', scope=|)")
    assert by_user is not None
    assert by_user.current_help.endswith("Left out of this call, it is C.")
    plain = tip_at(f"{SEND}('ACME', 'alarm', scope='|')")
    assert plain is not None
    assert plain.current_help.endswith("Left out of this call, it is CG.")
    for open_call in (f"{SEND}('ACME', 'alarm', scope='C|')", f"{SEND}('ACME', 'alarm', user=who(), scope=|)"):
        tip = tip_at(open_call)
        assert tip is not None
        assert "Left out of" not in tip.current_help


def test_r8_the_call_tip_of_the_time_out_says_what_the_lab_has():
    tip = tip_at("system.util.sendRequest('ACME', 'audit', timeoutSec=|)")
    assert tip is not None
    assert tip.current_help.endswith("Left out, it is 60 s in this lab.")
