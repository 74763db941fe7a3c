"""The toolkit's tables, consoles, payload trees and message bars, as people use them."""

import json

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QToolButton

from client.looks.payload_view import PayloadView
from client.toolkit.buttons import give_menu
from client.toolkit.console_view import LINE_LENGTH_LIMIT, LINE_LIMIT, ConsoleView
from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.message_bar import BarMessage, MessageBar
from client.toolkit.table import BatchTableModel, DataTable
from gateway_core.api import Payload
from tests.support.own_time import own_seconds

BLOCKED = BarMessage("Nothing was sent.", "warning", "Switch to Read/Write", "line 1\nline 2")


@pytest.fixture
def bar(look, qtbot) -> MessageBar:
    made = MessageBar(look.themes, look.icons)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def console(look, qtbot) -> ConsoleView:
    made = ConsoleView(look.themes)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def labels(bar: MessageBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel)]


def button(bar: MessageBar, text: str) -> QPushButton | QToolButton:
    return next(
        found
        for kind in (QPushButton, QToolButton)
        for found in bar.findChildren(kind)
        if text in (found.text(), found.accessibleName())
    )


def test_a_message_bar_shows_the_sentence_and_the_word_for_how_grave_it_is(bar) -> None:
    bar.show_message(BLOCKED)
    assert bar.isVisible()
    assert {"Warning", "Nothing was sent."} <= set(labels(bar))
    assert bar.accessibleDescription() == "Warning: Nothing was sent."


def test_its_button_asks_for_the_action_of_the_shown_message(bar, qtbot) -> None:
    bar.show_message(BLOCKED)
    with qtbot.waitSignal(bar.action_requested) as asked:
        qtbot.mouseClick(button(bar, "Switch to Read/Write"), Qt.MouseButton.LeftButton)
    assert asked.args == [BLOCKED]


def test_details_come_on_demand(bar, qtbot) -> None:
    bar.show_message(BLOCKED)
    details = bar.findChild(QPlainTextEdit)
    assert not details.isVisible()
    qtbot.mouseClick(button(bar, "Details"), Qt.MouseButton.LeftButton)
    assert details.isVisible()
    assert details.toPlainText() == BLOCKED.details


def test_a_message_without_action_or_details_has_no_buttons_for_them(bar) -> None:
    bar.show_message(BarMessage("Saved.", "info"))
    assert not button(bar, "Details").isVisible()
    assert not bar.findChild(QPushButton).isVisible()


def test_esc_and_the_close_button_close_the_bar(bar, qtbot) -> None:
    bar.show_message(BLOCKED)
    qtbot.keyClick(button(bar, "Details"), Qt.Key.Key_Escape)
    assert (bar.isVisible(), bar.message) == (False, None)
    bar.show_message(BLOCKED)
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(button(bar, "Close message"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_console_writes_in_batches(console, qtbot) -> None:
    changes: list[int] = []
    console.textChanged.connect(lambda: changes.append(1))
    for number in range(1_000):
        console.append_text(f"{number}\n")
    assert changes == []
    qtbot.waitUntil(lambda: console.toPlainText().endswith("999\n"))
    assert len(changes) == 1


def test_a_console_keeps_its_last_lines_alone(console) -> None:
    console.append_text("".join(f"{number}\n" for number in range(LINE_LIMIT + 500)))
    console.flush()
    lines = console.toPlainText().split("\n")
    assert len(lines) == LINE_LIMIT
    assert lines[-2] == str(LINE_LIMIT + 499)


def test_a_console_takes_a_print_of_ten_million_characters_without_a_pause(console) -> None:
    started = own_seconds()
    console.append_text("x" * 10_000_000)
    console.flush()
    assert own_seconds() - started < 1.0
    assert f"({10_000_000 - LINE_LENGTH_LIMIT} more characters)" in console.toPlainText()


def test_a_line_that_never_ends_is_broken_where_it_gets_too_long(console) -> None:
    for _ in range(10):
        console.append_text("y " * 1_000)
        console.flush()
    assert max(map(len, console.toPlainText().split("\n"))) <= 2 * LINE_LENGTH_LIMIT


def test_another_kind_begins_a_line_of_its_own(console) -> None:
    console.append_text("no line end")
    console.append_text("NameError\n", "error")
    console.append_text("a", "output")
    console.append_text("b", "output")
    console.flush()
    assert console.toPlainText() == "no line end\nNameError\nab"


def colors_of(console: ConsoleView) -> list[str]:
    """The colour of each line's first character."""
    found = []
    for line in range(console.document().blockCount()):
        cursor = QTextCursor(console.document().findBlockByNumber(line))
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        found.append(cursor.charFormat().foreground().color().name().upper())
    return found


def test_what_stands_in_a_console_follows_the_theme(look, console) -> None:
    console.append_text("out\n")
    console.append_text("bad", "error")
    console.flush()
    look.themes.set_choice("dark")
    assert colors_of(console) == [look.themes.theme.colors["text"], look.themes.theme.colors["failed"]]
    assert console.toPlainText() == "out\nbad"


def test_a_console_follows_its_tail_until_somebody_scrolls_up(console) -> None:
    console.append_text("line\n" * 200)
    console.flush()
    scroll = console.verticalScrollBar()
    assert scroll.value() == scroll.maximum()
    scroll.setValue(10)
    console.append_text("more\n" * 50)
    console.flush()
    assert scroll.value() == 10


def test_clearing_a_console_takes_what_waits_too(console, qtbot) -> None:
    console.append_text("old\n")
    with qtbot.waitSignal(console.cleared):
        console.clear_all()
    qtbot.wait(40)
    assert console.toPlainText() == ""


class Numbers(BatchTableModel[int]):
    """Numbers and their squares."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("Number", "Square"), parent)

    def text(self, row: int, column: int) -> str:
        return str(row if column == 0 else row * row)


@pytest.fixture
def table(look, qtbot) -> DataTable:
    made = DataTable(is_log=True)
    qtbot.addWidget(made)
    made.setModel(Numbers(made))
    made.resize(300, 200)
    made.show()
    return made


def test_a_batch_of_rows_is_one_signal(table, qtbot) -> None:
    inserted: list[tuple[int, int]] = []
    table.model().rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    table.model().append_rows(range(100_000))
    assert inserted == [(0, 99_999)]


def test_changed_rows_are_one_signal(table, qtbot) -> None:
    table.model().append_rows(range(10))
    with qtbot.waitSignal(table.model().dataChanged) as told:
        table.model().replace_rows({3: 30, 7: 70})
    assert [index.row() for index in told.args[:2]] == [3, 7]
    assert table.model().rows[3:8] == [30, 4, 5, 6, 70]


def test_a_log_follows_its_tail_until_somebody_scrolls_up(table, qtbot) -> None:
    scroll = table.verticalScrollBar()
    table.model().append_rows(range(1_000))
    qtbot.waitUntil(lambda: scroll.maximum() > 0 and scroll.value() == scroll.maximum())
    scroll.setValue(50)
    table.model().append_rows(range(1_000))
    qtbot.wait(20)
    assert scroll.value() == 50
    scroll.setValue(scroll.maximum())
    table.model().append_rows(range(1_000))
    qtbot.waitUntil(lambda: scroll.value() == scroll.maximum())


def test_a_table_that_is_no_log_shows_its_first_row_also_where_it_gets_lower(look, qtbot) -> None:
    made = DataTable()
    qtbot.addWidget(made)
    made.setModel(Numbers(made))
    made.model().append_rows(range(10))
    made.resize(300, 600)
    made.show()
    made.resize(300, 120)
    qtbot.waitUntil(lambda: made.verticalScrollBar().maximum() > 0)
    made.model().append_rows(range(10))
    qtbot.wait(20)
    assert made.verticalScrollBar().value() == 0


def test_twenty_thousand_rows_in_batches_keep_every_frame_short(table, qtbot) -> None:
    longest = 0.0
    for first in range(0, 20_000, 500):
        started = own_seconds()
        table.model().append_rows(range(first, first + 500))
        QGuiApplication.processEvents()
        longest = max(longest, own_seconds() - started)
    assert longest < 0.1


def test_rows_are_copied_as_text_with_tabs(table, qtbot) -> None:
    table.model().append_rows(range(5))
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "2\t4"


def test_the_chosen_row_is_told_by_its_position(table, qtbot) -> None:
    table.model().append_rows(range(5))
    with qtbot.waitSignal(table.row_chosen) as told:
        table.choose_row(3)
    assert told.args == [3]
    with qtbot.waitSignal(table.row_activated) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [3]


def test_the_chosen_row_has_no_frame_around_one_of_its_cells(table) -> None:
    table.model().append_rows([7])
    pictures = []
    for has_focus in (False, True):
        table.setFocus() if has_focus else table.clearFocus()
        table.choose_row(0)
        index = table.model().index(0, 0)
        assert table.currentIndex() == index
        pictures.append(table.viewport().grab(table.visualRect(index)).toImage())
    assert table.hasFocus()
    assert pictures[0] == pictures[1]


def test_rows_and_columns_grow_with_the_font(table) -> None:
    table.set_column_widths_em((10, 10))
    height, width = table.verticalHeader().defaultSectionSize(), table.columnWidth(0)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    assert table.verticalHeader().defaultSectionSize() == pytest.approx(2 * height, abs=2)
    assert table.columnWidth(0) > 1.7 * width


def test_a_width_is_the_same_after_zooming_in_and_out(table) -> None:
    table.set_column_widths_em((2, 10))
    before, font = table.columnWidth(0), table.font()
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 3)
    table.setFont(larger)
    table.setFont(font)
    assert table.columnWidth(0) == before


def test_an_empty_table_says_what_it_is_for(table) -> None:
    plain = table.grab().toImage()
    table.set_empty_text("Nothing has arrived yet.", "Send a message.")
    assert table.grab().toImage() != plain
    assert table.accessibleDescription() == "Nothing has arrived yet. Send a message."
    table.model().append_rows([1])
    with_row = table.grab().toImage()
    table.set_empty_text("", "")
    assert table.grab().toImage() == with_row, "with rows there is nothing to say"


@pytest.fixture
def tree(look, qtbot) -> PayloadView:
    made = PayloadView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def cells(tree: PayloadView, parent: QModelIndex | None = None) -> list[tuple[str, ...]]:
    model, above = tree.model(), parent or QModelIndex()
    rows = range(model.rowCount(above))
    return [tuple(model.index(row, column, above).data() for column in range(3)) for row in rows]


def test_a_payload_shows_keys_python_2_types_and_values(tree) -> None:
    tree.show_payload(Payload('{"n": 15, "big": {"$type": "long", "value": "15"}, "s": "a", "list": [1.5, null]}'))
    assert cells(tree) == [
        ("n", "int", "15"),
        ("big", "long", "15L"),
        ("s", "str", "'a'"),
        ("list", "list", ""),
    ]
    assert cells(tree, tree.model().index(3, 0)) == [("[0]", "float", "1.5"), ("[1]", "NoneType", "None")]


def test_a_payload_of_a_hundred_thousand_members_opens_at_once(tree) -> None:
    payload = Payload(json.dumps({"rows": list(range(100_000))}))
    started = own_seconds()
    tree.show_payload(payload)
    assert own_seconds() - started < 0.5
    rows = tree.model().index(0, 0)
    assert tree.model().rowCount(rows) < 1_000
    assert tree.model().canFetchMore(rows)


def test_no_payload_is_an_empty_tree(tree) -> None:
    tree.show_payload(Payload('{"a": 1}'))
    tree.show_payload(None)
    assert cells(tree) == []


def test_the_chosen_value_is_copied_whole(tree, qtbot) -> None:
    tree.show_payload(Payload(json.dumps({"text": "x" * 1_000, "n": 1})))
    tree.setCurrentIndex(tree.model().index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "'" + "x" * 1_000 + "'"


def test_without_a_choice_the_whole_payload_is_copied(tree, qtbot) -> None:
    tree.show_payload(Payload('{"a": 1}'))
    tree.setCurrentIndex(QModelIndex())
    tree.copy()
    assert QGuiApplication.clipboard().text() == "{'a': 1}"


class NameDialog(FormDialog):
    """Asks for a name that is not empty."""

    def __init__(self, look) -> None:
        super().__init__(look.themes, "Name")
        self.name = QLineEdit()
        self.add_field("Name", self.name)

    def problem(self) -> str:
        return "" if self.name.text() else "A handler needs a name."


def test_a_form_stays_open_and_says_what_is_wrong(look, qtbot) -> None:
    dialog = NameDialog(look)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "✖ A handler needs a name." in shown
    dialog.name.setText("alarm")
    dialog.accept()
    assert not dialog.isVisible()


def test_the_arrow_of_a_button_with_a_menu_has_room_beside_the_word(qtbot, look) -> None:
    plain, with_menu = QToolButton(), QToolButton()
    for each in (plain, with_menu):
        qtbot.addWidget(each)
        each.setText("More")
    give_menu(with_menu, QMenu(with_menu))
    assert with_menu.sizeHint().width() >= plain.sizeHint().width() + plain.fontMetrics().height() // 2
