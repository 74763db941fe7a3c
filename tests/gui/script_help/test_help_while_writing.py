"""Help while writing in a real editor, by keys and mouse: names of the lab in quotes, Python's names later, links."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.toolkit.code_editor import CodeEditor
from client.toolkit.completion_list import HINT_ROLE
from tests.support.script_help_play import DESIGNER, IN_ALARM, FakeNames, help_at

KEY = Qt.Key
LONG_MS = 60_000
SEND = "system.util.sendMessage"


def press(editor: CodeEditor, key: Qt.Key) -> None:
    QTest.keyClick(editor.completion.list if editor.completion.is_open else editor, key)


def type_text(editor: CodeEditor, text: str) -> None:
    """Type as a person does: into the list while it is open, which hands the keys on."""
    for letter in text:
        if letter == "\n":
            press(editor, KEY.Key_Return)
            continue
        QTest.keyClicks(editor.completion.list if editor.completion.is_open else editor, letter)


def shown(editor: CodeEditor) -> list[str]:
    model = editor.completion.completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def helped(editor, python) -> CodeEditor:
    editor.set_help(help_at(DESIGNER, FakeNames(), python))
    return editor


def test_a_quote_in_an_argument_lists_the_labs_names_and_enter_puts_one_in(helped):
    type_text(helped, f"{SEND}('ACME', '")
    assert "testHandler" in shown(helped)

    type_text(helped, "te")
    press(helped, KEY.Key_Return)
    assert helped.text() == f"{SEND}('ACME', 'testHandler'"
    assert not helped.completion.is_open


def test_the_list_shows_where_a_name_comes_from(helped):
    type_text(helped, f"{SEND}('ACME', '")
    model = helped.completion.completer.completionModel()
    hints = {model.index(row, 0).data(): model.index(row, 0).data(HINT_ROLE) for row in range(model.rowCount())}
    assert hints["testHandler"] == "client · ACME · switched off"


def test_letters_inside_of_a_name_find_it_too(helped):
    type_text(helped, f"{SEND}('ACME', 'Handler")
    assert shown(helped) == ["testHandler"]


def test_the_closing_quote_closes_the_list(helped):
    type_text(helped, f"{SEND}('ACME', 'alarm'")
    assert not helped.completion.is_open
    assert helped.text() == f"{SEND}('ACME', 'alarm'"


def test_a_quote_elsewhere_lists_nothing(helped):
    type_text(helped, "x = 'al")
    assert not helped.completion.is_open


def test_backspace_widens_the_list_again(helped):
    type_text(helped, f"{SEND}('ACME', 'au")
    assert "alarm" not in shown(helped)
    press(helped, KEY.Key_Backspace)
    assert {"audit", "alarm"} <= set(shown(helped))


def test_on_demand_an_argument_without_quotes_lists_names_with_quotes(helped):
    helped.set_text(f"{SEND}('ACME', 'alarm', user=)")
    helped.moveCursor(QTextCursor.MoveOperation.End)
    helped.moveCursor(QTextCursor.MoveOperation.Left)
    helped.completion.open_list()
    assert shown(helped)[:3] == ["'admin'", "'bob'", "'eve'"]

    press(helped, KEY.Key_Down)
    press(helped, KEY.Key_Tab)
    assert helped.text() == f"{SEND}('ACME', 'alarm', user='bob')"


def test_ctrl_space_and_ctrl_shift_space_work_where_no_menu_has_them(helped):
    helped.set_text(f"{SEND}('ACME', ")
    helped.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(helped, KEY.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "'testHandler'" in shown(helped)
    helped.completion.close_list()

    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(helped, KEY.Key_Space, control_shift)
    assert helped.call_tip.is_open
    assert helped.text() == f"{SEND}('ACME', "


def test_a_parameter_that_was_chosen_lists_its_values(helped):
    helped.set_text(f"{SEND}('ACME', 'alarm', )")
    helped.moveCursor(QTextCursor.MoveOperation.End)
    helped.moveCursor(QTextCursor.MoveOperation.Left)
    type_text(helped, "use")
    helped.completion.open_list()  # a single name is put in at once
    assert helped.text() == f"{SEND}('ACME', 'alarm', user=)"
    assert "'bob'" in shown(helped)


def test_what_follows_in_the_quotes_is_replaced(helped):
    helped.set_text(f"{SEND}('ACME', 'alarm')")
    cursor = helped.textCursor()
    cursor.setPosition(len(f"{SEND}('ACME', 'a"))
    helped.setTextCursor(cursor)
    helped.completion.open_list()
    press(helped, KEY.Key_Down)
    press(helped, KEY.Key_Return)
    assert helped.text() == f"{SEND}('ACME', 'audit')"


def test_letters_beyond_the_basic_plane_move_nothing(helped):
    helped.set_text("# 😀😀\n")
    helped.moveCursor(QTextCursor.MoveOperation.End)
    type_text(helped, f"{SEND}('ACME', 'te")
    press(helped, KEY.Key_Return)
    assert helped.text() == f"# 😀😀\n{SEND}('ACME', 'testHandler'"


def test_undo_takes_a_chosen_name_back(helped):
    type_text(helped, f"{SEND}('ACME', 'te")
    press(helped, KEY.Key_Return)
    helped.undo()
    assert helped.text() == f"{SEND}('ACME', 'te"


def test_pythons_names_come_a_little_later_and_narrow_with_what_was_typed(helped, qtbot):
    type_text(helped, "x = 'a'\nx.up")
    qtbot.waitUntil(lambda: helped.completion.is_open, timeout=LONG_MS)
    assert shown(helped)[0] == "upper()"
    press(helped, KEY.Key_Return)
    assert helped.text() == "x = 'a'\nx.upper()"


def test_an_answer_that_comes_when_the_cursor_is_elsewhere_shows_nothing(helped, qtbot, python):
    type_text(helped, "x = 'a'\nx.")
    type_text(helped, "upper() + 1")
    with qtbot.waitSignal(python._process.readyReadStandardOutput, timeout=LONG_MS):
        pass
    QApplication.processEvents()
    assert not helped.completion.is_open


def test_the_call_of_a_python_function_is_shown_a_little_later(helped, qtbot):
    type_text(helped, "import datetime\ndatetime.timedelta(1, ")
    qtbot.waitUntil(lambda: helped.call_tip.is_open, timeout=LONG_MS)
    assert "<u>seconds=0</u>" in helped.call_tip.label.text()
    type_text(helped, "2)")
    qtbot.waitUntil(lambda: not helped.call_tip.is_open, timeout=LONG_MS)


def test_the_tip_of_a_filter_tells_how_many_clients_it_lets_through(helped):
    type_text(helped, f"{SEND}('ACME', 'alarm', user='bob")
    press(helped, KEY.Key_Escape)
    assert "1 of 2 open clients" in helped.call_tip.label.text()


@pytest.mark.parametrize("line", [0, 60], ids=["at the top of the screen", "at its bottom"])
def test_the_tip_and_the_list_do_not_cover_each_other(helped, line):
    available = helped.screen().availableGeometry()
    helped.setGeometry(available)
    helped.set_text("\n" * line)
    helped.moveCursor(QTextCursor.MoveOperation.End)
    type_text(helped, f"{SEND}('ACME', '")
    assert helped.completion.is_open
    assert helped.call_tip.is_open
    assert not helped.call_tip.label.geometry().intersects(helped.completion.list.geometry())
    assert available.contains(helped.call_tip.label.pos())


def test_a_handler_lists_the_keys_of_its_payload(editor, python):
    editor.set_help(help_at(IN_ALARM, FakeNames(), python))
    type_text(editor, "payload['")
    assert shown(editor) == ["level", "line", "text"]


def mouse(editor: CodeEditor, kind: QEvent.Type, number: int, modifiers: Qt.KeyboardModifier) -> None:
    """Move or press the mouse on the character with that number."""
    cursor = editor.textCursor()
    cursor.setPosition(number)
    where = QPointF(editor.cursorRect(cursor).center() + QPoint(2, 0))
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = button if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    at = QPointF(editor.viewport().mapToGlobal(where.toPoint()))
    QApplication.sendEvent(editor.viewport(), QMouseEvent(kind, where, at, button, held, modifiers))


def test_a_handlers_name_is_underlined_while_ctrl_is_held_and_followed_by_a_click(helped, qtbot):
    helped.links.turn_on()
    helped.set_text(f"{SEND}('ACME', 'alarm')")
    number = helped.text().index("arm')")
    control = Qt.KeyboardModifier.ControlModifier
    mouse(helped, QEvent.Type.MouseMove, number, control)
    assert helped.links.link is not None
    assert helped.text()[helped.links.link.start : helped.links.link.end] == "alarm"
    assert any(each.format.fontUnderline() or each.format.underlineStyle() for each in helped.extraSelections())

    with qtbot.waitSignal(helped.links.followed):
        mouse(helped, QEvent.Type.MouseButtonPress, number, control)
        mouse(helped, QEvent.Type.MouseButtonRelease, number, control)
    assert helped.textCursor().position() == number
    assert helped.links.link is None


def test_where_nobody_follows_links_there_are_none(helped):
    helped.set_text(f"{SEND}('ACME', 'alarm')")
    mouse(helped, QEvent.Type.MouseMove, helped.text().index("arm')"), Qt.KeyboardModifier.ControlModifier)
    assert helped.links.link is None


def test_without_ctrl_nothing_is_a_link_and_a_click_is_a_click(helped, qtbot):
    helped.links.turn_on()
    helped.set_text(f"{SEND}('ACME', 'alarm')")
    plain = Qt.KeyboardModifier.NoModifier
    mouse(helped, QEvent.Type.MouseMove, helped.text().index("arm')"), plain)
    assert helped.links.link is None
    with qtbot.assertNotEmitted(helped.links.followed):
        mouse(helped, QEvent.Type.MouseButtonPress, helped.text().index("arm')"), plain)
        mouse(helped, QEvent.Type.MouseButtonRelease, helped.text().index("arm')"), plain)


def test_letting_ctrl_go_takes_the_underline_away(helped):
    helped.links.turn_on()
    helped.set_text(f"{SEND}('ACME', 'alarm')")
    mouse(helped, QEvent.Type.MouseMove, helped.text().index("arm')"), Qt.KeyboardModifier.ControlModifier)
    assert helped.links.link is not None
    QTest.keyRelease(helped, KEY.Key_Control)
    assert helped.links.link is None
