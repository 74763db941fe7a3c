"""Help > Functions of system: searched, read, copied, opened at the cursor."""

import pytest
from PySide6.QtWidgets import QApplication

from designer.panels.function_help.presenter import FunctionHelpPresenter
from designer.panels.function_help.view import FunctionHelpView
from gateway_core.api import system_functions


@pytest.fixture
def view(qtbot):
    made = FunctionHelpView()
    made.presenter = FunctionHelpPresenter(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def names(view: FunctionHelpView) -> list[str]:
    parts = [view.tree.topLevelItem(row) for row in range(view.tree.topLevelItemCount())]
    return [f"{part.text(0)}.{part.child(row).text(0)}" for part in parts for row in range(part.childCount())]


def test_every_function_of_the_table_is_listed(view):
    assert len(names(view)) == len(system_functions())


def test_a_search_finds_names_and_meanings_and_shows_the_best(view):
    view.search.setText("util.sendmessage")

    assert names(view) == ["system.util.sendMessage"]
    assert "messageHandler" in view.page.toPlainText()


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
