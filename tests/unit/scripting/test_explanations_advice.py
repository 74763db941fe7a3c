"""Advice that must not mislead: what is proposed would work when it is written down."""

import pytest

from tests.support.explained import explained, told


@pytest.mark.parametrize("text", ["eval('1+')", "exec 'x ='"])
def test_a_text_for_eval_or_exec_is_blamed_and_no_line_of_the_script(text):
    found = explained(text)
    assert found.what == f"The text that {text[:4]} is given is no Python 2."
    assert "line" not in found.next


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("while True print 1", "Write: while True: print 1"),
        ("for i in range(3) print i", "Write: for i in range(3): print i"),
        ("if 'print' in 'a'\n  pass", "Write: if 'print' in 'a':"),
    ],
)
def test_the_missing_colon_is_put_before_what_stands_on_the_same_line(text, advice):
    assert explained(text).next == advice


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Print 'a'", "print"),
        ("prnt 'a'", "print"),
        ("If 1:\n  pass", "if"),
        ("For i in [1]:\n  pass", "for"),
        ("whlie 1:\n  pass", "while"),
        ("improt time", "import"),
        ("if 1:\n  pass\nelseif 2:\n  pass", "elif"),
    ],
)
def test_a_misspelled_word_at_the_beginning_of_a_line_is_named(text, word):
    assert explained(text).next == f"Write {word}."


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("'{level}'.format(1)", "format(level=...)"),
        ("set([1]).remove(2)", "discard(...)"),
        ("{}.pop('a')", "pop('a', None)"),
    ],
)
def test_a_key_error_of_a_call_is_not_blamed_on_square_brackets(text, advice):
    found = explained(text)
    assert "quare brackets" not in found.why
    assert advice in found.next


def test_more_values_than_places_in_a_text_need_another_place():
    assert explained("'%s' % (1, 2)").next.startswith("Write one more %s, or take the surplus value away.")


def test_a_number_with_decimals_is_no_place_in_a_list():
    assert explained("x = [1, 2]\nx[1.5]").what.endswith("something that is no whole number.")


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("'abc'.length()", "len(...)"),
        ("[1].size()", "len(...)"),
        ("[1].add(2)", "append(...)"),
        ("'abc'.contains('a')", "if part in whole"),
        ("u'abc'.equals('a')", "== compares"),
        ("' a'.trim()", "strip()"),
    ],
)
def test_what_java_and_javascript_have_is_told_in_pythons_words(text, advice):
    assert advice in explained(text).next


def test_names_of_a_module_are_told_before_its_constants():
    assert "O_" not in explained("import os\nos.foo").why


def test_a_java_class_that_a_real_java_lacks_is_no_matter_of_python_3():
    found = told("ImportError", "cannot import name Foo", "from java.lang import Foo")
    assert found.what == "There is no Java class java.lang.Foo."


def test_a_parameter_that_is_there_twice_is_named_in_jythons_words_too():
    found = told("SyntaxError", "duplicate argument name found: a", "def f(a, a): pass")
    assert found.what == 'The parameter "a" is there twice.'
