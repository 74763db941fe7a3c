"""Partners of brackets, and which brackets of a line are code at all."""

import pytest

from client.toolkit.bracket_pairs import MOST_LINES, BracketPlace, bracket_at, enclosing, pair_of
from client.toolkit.python2_line import DOUBLE, PLAIN, SINGLE, code_brackets


class Text:
    """Lines whose brackets are asked for one by one."""

    def __init__(self, *lines: str) -> None:
        self.lines = lines
        self.asked = 0

    def __call__(self, line: int) -> tuple[tuple[int, str], ...]:
        self.asked += 1
        return code_brackets(self.lines[line], PLAIN)

    def partner(self, line: int, column: int):
        first = bracket_at(self(line), line, column)
        return pair_of(first, len(self.lines), self)


def test_a_bracket_finds_its_partner_on_another_line_past_nested_ones() -> None:
    pair = Text("f([1,", "   2], {3: 4})").partner(0, 2)
    assert pair.partner == BracketPlace(1, 13, ")")
    assert pair.fits


def test_a_closing_bracket_looks_back() -> None:
    assert Text("f(", "  (1)", ")").partner(2, 1).partner == BracketPlace(0, 1, "(")


def test_a_bracket_of_another_kind_does_not_fit() -> None:
    pair = Text("(1, 2]").partner(0, 0)
    assert pair.partner == BracketPlace(0, 5, "]")
    assert not pair.fits


def test_a_pair_around_another_that_does_not_close_does_not_fit() -> None:
    assert not Text("{(1, 2}").partner(0, 0).fits


@pytest.mark.parametrize(("line", "column"), [("f(1", 2), ("1)", 2)])
def test_a_bracket_may_have_no_partner(line, column) -> None:
    pair = Text(line).partner(0, column)
    assert pair.partner is None
    assert not pair.fits


def test_nothing_is_said_of_a_partner_that_is_too_far_away() -> None:
    text = Text("(", *[""] * (MOST_LINES + 5), ")")
    assert text.partner(0, 1) is None
    assert text.asked < MOST_LINES + 5


def test_the_bracket_before_the_cursor_counts_before_the_one_behind() -> None:
    brackets = code_brackets("()", PLAIN)
    assert [bracket_at(brackets, 0, column) for column in (0, 1, 2)] == [
        BracketPlace(0, 0, "("),
        BracketPlace(0, 0, "("),
        BracketPlace(0, 1, ")"),
    ]
    assert bracket_at(code_brackets("a b", PLAIN), 0, 1) is None


def test_the_bracket_around_a_place_is_the_innermost_that_is_open() -> None:
    text = Text("f(a, [1],", "  g(2), 3)")
    assert enclosing(1, 9, text) == BracketPlace(0, 1, "(")
    assert enclosing(1, 5, text) == BracketPlace(1, 3, "(")
    assert enclosing(0, 0, text) is None


@pytest.mark.parametrize(
    ("line", "state", "found"),
    [
        ("f('(', \"[\") # )", PLAIN, [(1, "("), (10, ")")]),
        ("'''(''' )", PLAIN, [(8, ")")]),
        ("( ''' [1] )", SINGLE, [(6, "["), (8, "]"), (10, ")")]),
        ("( ''' )", DOUBLE, []),
        ("x = '(", PLAIN, []),
        ("'\\'(' (", PLAIN, [(6, "(")]),
    ],
)
def test_brackets_in_texts_and_comments_are_no_code(line, state, found) -> None:
    assert list(code_brackets(line, state)) == found
