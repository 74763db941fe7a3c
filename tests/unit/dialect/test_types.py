"""Texts and bytes cross the border between scripts and the host without loss."""

from hypothesis import given
from hypothesis import strategies as st

from gateway_core.script_host.dialect.types import from_text, is_long, long, to_text, unicode

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXT)
def test_text_survives_being_a_python_2_str(text):
    carried = from_text(text)

    assert all(ord(character) < 256 for character in carried)
    assert to_text(carried) == text


@given(TEXT)
def test_unicode_holds_its_text(text):
    value = unicode(text)

    assert str(value) == text
    assert type(to_text(value)) is str
    assert to_text(value) == text


def test_bytes_that_are_no_text_become_the_replacement_character():
    assert to_text("\xff") == "\ufffd"


@given(st.lists(TEXT, min_size=2, max_size=2))
def test_unicode_equality_and_hashing_agree(pair):
    first, second = map(unicode, pair)

    assert (first == second) == (pair[0] == pair[1])
    assert first != second or hash(first) == hash(second)


def test_a_long_stays_a_long_through_arithmetic():
    assert [type(value) for value in (long(5) + 1, 1 + long(5), -long(5), long(5) * 2)] == [long] * 4
    assert repr(long(5) * 2) == "10L"
    assert is_long(2**63)
    assert not is_long(2**63 - 1)
