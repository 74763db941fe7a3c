"""The strip of findings below every editor, live while somebody types (H8)."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from client.panels.findings.model import MOST_SHOWN
from client.panels.findings.view import SETTLED_MS, FindingsView
from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.event_scripts.presenter import EventScriptsPresenter
from designer.panels.event_scripts.view import EventScriptsDialog
from gateway_core.api import HandlerScope

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
TEXT = "import os\nimport json\nprint next(x)\n"


@pytest.fixture
def console(parts):
    return parts.editors.console.view


def rows(findings: FindingsView) -> list[list[str]]:
    model = findings.model
    return [[model.text(row, column) for column in range(4)] for row in model.rows]


def places(findings: FindingsView) -> list[str]:
    return [row[0] for row in rows(findings)]


def settle(findings: FindingsView, qtbot, expected: list[str]) -> None:
    qtbot.waitUntil(lambda: places(findings) == expected)


def test_h8_a_script_that_7_9_runs_has_no_strip(console, qtbot) -> None:
    console.editor.set_text("print 1")
    with qtbot.waitSignal(console.findings.text_settled):
        pass
    qtbot.wait(30)
    assert not console.findings.isVisible()


def test_h8_what_is_not_on_7_9_stands_below_the_editor_with_line_sentence_and_advice(console, qtbot) -> None:
    console.editor.set_text(TEXT)
    settle(console.findings, qtbot, ["• 2", "• 3"])
    assert console.findings.isVisible()
    assert rows(console.findings)[1] == [
        "• 3",
        "not on 7.9",
        "The built-in next is not on 7.9; it came with Python 2.6.",
        "On 7.9: call the iterator's method: it.next().",
    ]
    assert console.editor.marks.look_of_line(2).shape == "•"


def test_h8_a_syntax_error_is_an_error_in_the_same_strip(console, qtbot) -> None:
    console.editor.set_text("x = 1\nif x\n")
    settle(console.findings, qtbot, ["✖ 2"])
    assert console.editor.marks.look_of_line(1).shape == "✖"


def test_h8_nothing_is_looked_through_before_the_text_has_settled(console, qtbot) -> None:
    console.editor.set_text("")
    told: list[float] = []
    console.findings.text_settled.connect(lambda _value: told.append(time.monotonic()))
    for letter in "next(x)":
        QTest.keyClicks(console.editor, letter)
        qtbot.wait(30)
        assert told == []
    last = time.monotonic()
    qtbot.waitUntil(lambda: told != [])
    assert told[0] - last > SETTLED_MS / 2_000
    settle(console.findings, qtbot, ["• 1"])


def test_h8_the_strip_keeps_its_place_when_all_is_mended(console, qtbot) -> None:
    console.editor.set_text(TEXT)
    settle(console.findings, qtbot, ["• 2", "• 3"])
    two_rows = 2 * console.findings.table.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: console.findings.table.height() >= two_rows)
    height = console.findings.table.height()
    console.editor.set_text("print 1")
    settle(console.findings, qtbot, ["✔"])
    assert rows(console.findings) == [["✔", "", "Nothing found in the script.", ""]]
    assert console.findings.table.height() == height
    assert console.editor.marks.look_of_line(0) is None


def test_h8_a_click_on_a_row_leads_to_its_place(console, qtbot) -> None:
    console.editor.set_text(TEXT)
    settle(console.findings, qtbot, ["• 2", "• 3"])
    table = console.findings.table
    spot = table.visualRect(console.findings.model.index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    cursor = console.editor.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (2, 6)
    assert console.editor.hasFocus()


def test_h8_enter_on_a_row_leads_to_its_place_even_after_lines_were_added_above(console, qtbot) -> None:
    console.editor.set_text(TEXT)
    settle(console.findings, qtbot, ["• 2", "• 3"])
    QTest.keyClicks(console.editor, "y = 1")
    QTest.keyClick(console.editor, Qt.Key.Key_Return)
    table = console.findings.table
    table.setFocus()
    table.choose_row(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    cursor = console.editor.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (2, 7)
    assert console.editor.hasFocus()


def test_h8_f8_goes_from_place_to_place_and_the_row_follows(window, console, qtbot) -> None:
    console.editor.set_text(TEXT)
    settle(console.findings, qtbot, ["• 2", "• 3"])
    window.activateWindow()
    console.editor.setFocus()
    lines = []
    for keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyClick(window, Qt.Key.Key_F8, keys)
        lines.append((console.editor.textCursor().blockNumber() + 1, console.findings.table.currentIndex().row()))
    assert lines == [(2, 0), (3, 1), (2, 0)]


def test_h8_the_strip_has_names_for_screen_readers(console) -> None:
    assert console.findings.table.accessibleName() == "Findings in the script"
    assert console.findings.table.tabKeyNavigation() is False


def test_h8_handlers_have_it_in_their_tab(parts, qtbot) -> None:
    parts.opener.open_handler(HandlerPlace(CLIENTS, "greet"))
    tab = parts.editors.current
    tab.editor.set_text("with a:\n\treturn 1\n")
    settle(tab.view.form.findings, qtbot, ["• 1"])


def test_h8_handlers_have_it_in_the_dialog(parts, look, qtbot) -> None:
    dialog = EventScriptsDialog(look, HandlerScope.CLIENT, parts.parent())
    presenter = EventScriptsPresenter(dialog, parts.workplace, CLIENTS)
    presenter.choose("greet")
    dialog.form.editor.set_text("x = {1}")
    settle(dialog.form.findings, qtbot, ["• 1"])
    dialog.reject()


def test_h8_more_than_can_be_shown_is_said_so_and_errors_come_first(console, qtbot) -> None:
    console.editor.set_text("next(x)\n" * 300 + "x = 1_0\n")
    qtbot.waitUntil(lambda: len(console.findings.model.rows) == MOST_SHOWN + 1)
    assert rows(console.findings)[-2][0] == "✖ 301"
    assert rows(console.findings)[-1][2] == "101 more findings are not shown."


def test_h8_an_error_is_in_sight_among_many_notes(console, qtbot) -> None:
    console.editor.set_text("next(x)\n" * 30 + "x = 1_0\n" + "next(x)\n" * 30)
    qtbot.waitUntil(lambda: len(console.findings.model.rows) == 61)
    table = console.findings.table
    qtbot.waitUntil(lambda: table.rowAt(table.viewport().height() - 4) >= 30 >= table.rowAt(2))


def test_h8_the_strip_grows_with_the_window_s_zoom(parts, console, qtbot) -> None:
    console.editor.set_text(TEXT)
    settle(console.findings, qtbot, ["• 2", "• 3"])
    two_rows = 2 * console.findings.table.verticalHeader().defaultSectionSize()
    qtbot.waitUntil(lambda: console.findings.table.height() >= two_rows)
    before = console.findings.table.height()
    for _ in range(4):
        parts.zoom.zoom_in()
    qtbot.waitUntil(lambda: console.findings.table.height() > 1.2 * before)
    parts.zoom.reset()
    qtbot.waitUntil(lambda: console.findings.table.height() == before)


def test_h8_the_strip_leaves_most_of_a_low_place_to_the_text(console, qtbot) -> None:
    console.editor.set_text("next(x)\n" * 10)
    qtbot.waitUntil(lambda: console.findings.table.height() > 60)
    above = console.editor.parentWidget()
    above.parentWidget().setSizes([120, 500])
    qtbot.waitUntil(lambda: above.height() < 180)
    qtbot.waitUntil(lambda: console.editor.height() > console.findings.height())
    assert console.findings.table.height() >= console.findings.table.verticalHeader().defaultSectionSize()


def test_h8_the_marks_and_rows_follow_the_theme(console, look, qtbot) -> None:
    console.editor.set_text(TEXT)
    settle(console.findings, qtbot, ["• 2", "• 3"])
    look.themes.set_choice("high-contrast")
    color = console.findings.model.look(console.findings.model.rows[0], 0, Qt.ItemDataRole.ForegroundRole)
    assert color == look.themes.theme.color("muted")


def test_h8_a_script_of_10_000_lines_leaves_the_window_its_time(console, qtbot) -> None:
    console.editor.set_text("x = f(1, 'a')\n" * 10_000 + "next(x)\n")
    with qtbot.waitSignal(console.findings.text_settled, timeout=20_000):
        pass
    turns = 0
    while places(console.findings) != ["• 10001"]:
        qtbot.wait(1)
        turns += 1
    assert turns > 50  # so many times could a key stroke have been answered meanwhile


def test_h8_a_script_of_megabytes_is_not_looked_through_and_that_is_said(console, qtbot) -> None:
    console.editor.set_text("next(x)\n" * 200_000)
    settle(console.findings, qtbot, ["✔"])
    assert "too long to be looked through while you type" in rows(console.findings)[0][2]
