"""Edits of whole lines of code, without any widget."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.toolkit.code_editor_lines import comments_toggled, indent_unit, indented, next_indent, outdented

LINE = st.text(st.sampled_from("ab# \t:"), max_size=12)


def test_texts_with_tabs_are_indented_by_tabs() -> None:
    assert indent_unit("if x:\n\tprint x\n") == "\t"


def test_texts_without_tabs_are_indented_by_four_spaces() -> None:
    assert indent_unit("if x:\n    print x\t# tab later\n") == "    "


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("print 1", ""),
        ("    print 1", "    "),
        ("if x:", "    "),
        ("    for y in z:  # all of them", "        "),
        ("    return 1", ""),
        ("        raise ValueError, 'no'", "    "),
        ("    returned = 1", "    "),
        ("# not a block:", ""),
    ],
)
def test_the_next_line_is_indented_by_what_stands_before(line: str, expected: str) -> None:
    assert next_indent(line, "    ") == expected


def test_the_next_line_goes_back_by_a_tab_after_a_return() -> None:
    assert next_indent("\t\treturn x", "\t") == "\t"


def test_empty_lines_stay_empty_when_indented() -> None:
    assert indented(["a", "", "  b"], "    ") == ["    a", "", "      b"]


def test_outdenting_takes_a_tab_or_up_to_four_spaces() -> None:
    assert outdented(["\ta", "      b", "  c", "d"]) == ["a", "  b", "c", "d"]


def test_comment_marks_stand_at_the_common_depth() -> None:
    assert comments_toggled(["    if x:", "", "        y()"]) == ["    # if x:", "", "    #     y()"]


def test_commented_lines_get_their_marks_taken_off() -> None:
    assert comments_toggled(["  # a", "#b", ""]) == ["  a", "b", ""]


@given(st.lists(LINE, max_size=6))
def test_commenting_code_and_taking_it_back_changes_nothing(lines: list[str]) -> None:
    code = [line for line in lines if not line.lstrip().startswith("#")]
    if any(line.strip() for line in code):
        assert comments_toggled(comments_toggled(code)) == code
