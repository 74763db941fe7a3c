"""Changes of an editor's text by lines and columns: the same as those of a plain text, and one step of undo."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit

from client.toolkit.text_changes import TextChange, make_changes
from gateway_core.api import Fix, TextEdit

LINE = st.text(st.sampled_from("ab ü😀"), max_size=8)


@pytest.fixture
def editor(qtbot) -> QPlainTextEdit:
    made = QPlainTextEdit()
    qtbot.addWidget(made)
    return made


@st.composite
def texts_with_changes(draw) -> tuple[str, list[TextChange]]:
    """A text, and at most one change for each of its lines."""
    rows = draw(st.lists(LINE, min_size=1, max_size=5))
    changes = []
    for number, row in enumerate(rows, 1):
        if draw(st.booleans()):
            start, end = sorted(draw(st.tuples(*[st.integers(0, len(row))] * 2)))
            changes.append(TextChange(number, start, end, draw(st.text(st.sampled_from("xy😀\n"), max_size=3))))
    return "\n".join(rows), changes


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts_with_changes())
def test_an_editor_changes_as_a_plain_text_does(editor, example) -> None:
    text, changes = example
    editor.setPlainText(text)
    make_changes(editor, changes)
    edits = tuple(TextEdit(each.line, each.column, each.end_column, each.text) for each in changes)
    assert editor.toPlainText() == Fix("", edits).applied(text)
    if editor.document().isUndoAvailable():
        editor.undo()
    assert editor.toPlainText() == text


def test_a_text_that_may_not_be_edited_stays(editor) -> None:
    editor.setPlainText("abc")
    editor.setReadOnly(True)
    make_changes(editor, [TextChange(1, 0, 1, "x")])
    assert editor.toPlainText() == "abc"


def test_a_place_that_the_text_has_not_is_left_alone(editor) -> None:
    editor.setPlainText("abc")
    make_changes(editor, [TextChange(9, 0, 1, "x")])
    assert editor.toPlainText() == "abc"
