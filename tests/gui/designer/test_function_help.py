"""Help > Functions of system: searched, read, copied, opened at the cursor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer.panels.reference.view import ReferenceView
from gateway_core.api import system_functions


@pytest.fixture
def view(parts, window, qtbot):
    parts.commands.help.open()
    made = parts.commands.help.view
    qtbot.waitExposed(made)
    yield made
    made.close()


def names(view: ReferenceView) -> list[str]:
    parts = [view.tree.topLevelItem(row) for row in range(view.tree.topLevelItemCount())]
    return [f"{part.text(0)}.{part.child(row).text(0)}" for part in parts for row in range(part.childCount())]


def test_every_function_of_the_table_is_listed(view):
    assert len(names(view)) == len(system_functions())


def test_a_search_finds_names_and_meanings_and_shows_the_best(view):
    view.search.setText("util.sendmessage")

    assert "system.util.sendMessage" in names(view)
    assert len(names(view)) < 5
    assert "messageHandler" in view.page.toPlainText()


def test_it_begins_with_what_scopelab_is_about(view):
    assert "system.util.sendMessage" in view.page.toPlainText()
    assert view.tree.currentItem().text(0) == "sendMessage"


def test_of_several_that_are_called_so_the_emulated_one_comes_first(view):
    view.search.setText("write")

    assert "system.tag.write(" in view.page.toPlainText()


def test_the_function_that_was_found_stays_when_the_search_is_cleared(view):
    view.search.setText("runPrepQuery")
    view.search.clear()

    assert "system.db.runPrepQuery(" in view.page.toPlainText()


def test_down_goes_through_what_was_found_and_enter_closes_nothing(view, qtbot):
    view.search.setText("util.sendRequest")
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    qtbot.keyClick(view.search, Qt.Key.Key_Return)

    assert view.isVisible()
    assert "system.util.sendRequestAsync(" in view.page.toPlainText()


def test_a_zoomed_window_opens_a_larger_one(window, parts, qtbot):
    parts.commands.help.open()
    width = parts.commands.help.view.width()
    parts.commands.help.view.close()
    qtbot.waitUntil(lambda: parts.commands.help.view is None)
    parts.zoom.set_factor(1.5)
    parts.commands.help.open()

    assert parts.commands.help.view.width() > width
    parts.commands.help.view.close()


def test_what_nobody_is_called_says_so(view):
    view.search.setText("qqq")

    assert view.empty.isVisible()
    assert not view.tree.isVisible()
    assert not view.copy_button.isEnabled()


def test_the_page_says_whether_it_is_emulated_and_for_whom(view):
    view.search.setText("system.alarm.acknowledge")
    assert "not emulated" in view.page.toPlainText()

    view.search.setText("system.util.invokeLater")
    text = view.page.toPlainText()
    assert "Emulated here." in text
    assert "client, designer" in text


def test_the_call_is_copied_with_its_parameters(view):
    view.search.setText("system.util.invokeLater")
    view.copy_button.click()

    assert QApplication.clipboard().text() == "system.util.invokeLater(function, delay=0)"


def test_the_key_opens_it_at_the_function_under_the_cursor(window, parts):
    editor = parts.editors.console.editor
    editor.set_text("print system.util.getClientId()")
    cursor = editor.textCursor()
    cursor.setPosition(len("print system.util.get"))
    editor.setTextCursor(cursor)
    action = next(action for action in window.actions() if action.shortcut().toString() == "Shift+F1")
    action.trigger()

    help_view = parts.commands.help.view
    assert "system.util.getClientId" in help_view.page.toPlainText()
    help_view.close()
