"""Names and call tips in the code editor, as a person gets them: by keys, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.script_help.script_help import ScriptHelp
from client.toolkit.code_editor import CodeEditor
from tests.support.qt_look import open_look

KEY = Qt.Key


@pytest.fixture
def look(qapp, tmp_path):
    with open_look(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def editor(look, qtbot) -> CodeEditor:
    made = CodeEditor(look.themes)
    made.set_help(ScriptHelp("client"))
    qtbot.addWidget(made)
    made.resize(500, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def type_text(editor: CodeEditor, text: str) -> None:
    """Type as a person does: into the list while it is open, which hands the keys on."""
    for letter in text:
        QTest.keyClicks(editor.completion.list if editor.completion.is_open else editor, letter)


def press(editor: CodeEditor, key: Qt.Key) -> None:
    QTest.keyClick(editor.completion.list if editor.completion.is_open else editor, key)


def shown(editor: CodeEditor) -> list[str]:
    """The lines of the open list."""
    model = editor.completion.completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_dot_after_system_lists_its_parts(editor):
    type_text(editor, "system.")

    assert editor.completion.is_open
    assert "util" in shown(editor)
    assert "gui" in shown(editor)


def test_the_list_narrows_while_one_types_and_tab_puts_the_name_in(editor):
    type_text(editor, "system.util.sendM")
    press(editor, KEY.Key_Tab)

    assert editor.text() == "system.util.sendMessage()"
    assert editor.textCursor().position() == len("system.util.sendMessage(")
    assert not editor.completion.is_open


def test_brackets_that_follow_already_are_not_doubled(editor):
    editor.set_text("system.util.sendM('a', 'b')")
    cursor = editor.textCursor()
    cursor.setPosition(len("system.util.sendM"))
    editor.setTextCursor(cursor)
    editor.completion.open_list()

    assert editor.text() == "system.util.sendMessage('a', 'b')"


def test_esc_closes_the_list_and_leaves_the_text(editor):
    type_text(editor, "system.")
    press(editor, KEY.Key_Escape)

    assert not editor.completion.is_open
    assert editor.text() == "system."


def test_nothing_is_listed_in_texts_and_comments(editor):
    type_text(editor, "# system.")
    press(editor, KEY.Key_Return)
    type_text(editor, "'system.")

    assert not editor.completion.is_open


def test_a_gateway_script_is_offered_no_gui(editor):
    editor.set_help(ScriptHelp("gateway"))
    type_text(editor, "system.")

    assert "gui" not in shown(editor)


def test_functions_that_are_not_emulated_come_last_and_say_so(editor):
    type_text(editor, "system.security.")
    lines = shown(editor)

    marked = [line for line in lines if line.endswith("not emulated")]
    assert marked
    assert lines[-len(marked) :] == marked


def test_an_opening_bracket_shows_the_call_and_commas_move_on(editor):
    type_text(editor, "system.util.sendMessage(")
    assert editor.call_tip.is_open
    assert "<b><u>project</u></b>" in editor.call_tip.label.text()

    type_text(editor, "'ACME', ")
    assert "<b><u>messageHandler</u></b>" in editor.call_tip.label.text()

    type_text(editor, "scope=")
    assert "<u>scope=None</u>" in editor.call_tip.label.text()

    type_text(editor, "'C')")
    assert not editor.call_tip.is_open


def test_the_tip_never_takes_the_focus_and_esc_closes_it(editor):
    type_text(editor, "system.util.getLogger(")
    assert editor.hasFocus()

    press(editor, KEY.Key_Escape)
    assert not editor.call_tip.is_open
    assert editor.text() == "system.util.getLogger("


def test_the_tip_is_shown_on_demand_in_the_middle_of_a_call(editor):
    editor.set_text("x = system.util.invokeLater(work, 500)")
    cursor = editor.textCursor()
    cursor.setPosition(len("x = system.util.invokeLater(work, 5"))
    editor.setTextCursor(cursor)
    editor.call_tip.open_tip()

    assert "<u>delay=0</u>" in editor.call_tip.label.text()


def test_a_read_only_text_offers_nothing(editor):
    editor.set_text("system.")
    editor.setReadOnly(True)
    editor.completion.open_list()

    assert not editor.completion.is_open


def test_a_text_of_many_pages_is_not_looked_through_for_names(editor):
    editor.set_text("x = 1\n" * 100_000)
    type_text(editor, "system.")
    assert not editor.completion.is_open
    editor.completion.open_list()
    assert not editor.completion.is_open
    type_text(editor, "util.sendMessage(")
    assert not editor.call_tip.is_open
