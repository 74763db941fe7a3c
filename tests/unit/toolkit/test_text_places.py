"""Places in a text as Qt counts them and as Python does."""

from hypothesis import given
from hypothesis import strategies as st

from client.toolkit.text_places import characters, place_before


@given(st.text(max_size=40), st.integers(0, 40))
def test_a_place_comes_back(text, number):
    number = min(number, len(text))
    assert characters(text, place_before(text, number)) == number


def test_a_character_beyond_the_basic_plane_takes_two_places():
    assert place_before("a😀b", 2) == 3
    assert characters("a😀b", 3) == 2
