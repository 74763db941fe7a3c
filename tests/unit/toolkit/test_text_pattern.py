"""What is found in a line, and what stands there after a replacement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.toolkit.text_pattern import FindWish, PatternError, TextPattern


def places(wish: FindWish, line: str) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in TextPattern(wish).hits(line)]


def replaced(wish: FindWish, line: str, replacement: str) -> list[str]:
    pattern = TextPattern(wish)
    return [pattern.replaced(hit, replacement) for hit in pattern.hits(line)]


def test_letters_are_taken_as_they_are() -> None:
    assert places(FindWish("a.b(*)"), "a.b(*) axb(*)") == [(0, 6)]


def test_capitals_count_only_where_they_are_asked_to() -> None:
    assert places(FindWish("übel"), "Übel übel") == [(0, 4), (5, 9)]
    assert places(FindWish("übel", matches_case=True), "Übel übel") == [(5, 9)]


def test_whole_words_end_where_no_letter_follows() -> None:
    assert places(FindWish("user", whole_words=True), "user users my_user user.name") == [(0, 4), (19, 23)]


def test_a_regular_expression_finds_what_it_says_and_never_nothing() -> None:
    assert places(FindWish("x*", is_regex=True), "axxb") == [(1, 3)]
    assert places(FindWish("^a|b$", is_regex=True), "ab ab") == [(0, 1), (4, 5)]


def test_letters_beyond_the_basic_plane_count_once() -> None:
    assert places(FindWish("b"), "😀b😀b") == [(1, 2), (3, 4)]


@pytest.mark.parametrize("whole_words", [False, True])
def test_what_is_no_regular_expression_is_said_with_its_place(whole_words) -> None:
    with pytest.raises(PatternError, match=r"missing closing parenthesis, at letter 3\. Mend it, or look for plain"):
        TextPattern(FindWish("(a", is_regex=True, whole_words=whole_words))


def test_a_pattern_that_would_never_end_is_given_up() -> None:
    pattern = TextPattern(FindWish("(a+)+$", is_regex=True))
    with pytest.raises(PatternError, match="takes too long"):
        list(pattern.hits("a" * 40 + "b"))


def test_a_replacement_of_plain_letters_is_taken_as_it_is() -> None:
    assert replaced(FindWish("a"), "a", r"\1\n") == [r"\1\n"]


def test_a_regular_expression_s_replacement_names_brackets_and_line_ends() -> None:
    wish = FindWish(r"(\w+)=(\w+)", is_regex=True)
    assert replaced(wish, "a=1 b=2", r"\2=\1\n\t\\\x\7") == ["1=a\n\t\\\\x", "2=b\n\t\\\\x"]


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), st.text(min_size=1, max_size=3))
def test_plain_letters_are_found_where_python_finds_them(line, letters) -> None:
    expected, at = [], line.find(letters)
    while at >= 0:
        expected.append((at, at + len(letters)))
        at = line.find(letters, at + len(letters))
    assert places(FindWish(letters, matches_case=True), line) == expected


def test_a_line_of_very_many_hits_is_walked_through_once() -> None:
    """With a walk per hit, these would take minutes."""
    line = "a" * 200_000
    hits = list(TextPattern(FindWish("(?P<first>a)(?P=first)", is_regex=True)).hits(line + "😀"))
    assert len(hits) == 100_000
    assert (hits[-1].start, hits[-1].end) == (199_998, 200_000)


def test_an_empty_place_does_not_hide_the_one_that_follows() -> None:
    assert places(FindWish("x*|y", is_regex=True), "axyb") == [(1, 2), (2, 3)]
