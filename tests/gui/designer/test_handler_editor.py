"""Editing a handler in a tab and saving it into the lab (rules H1, H2)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from client.toolkit.dialogs.ask import UnsavedAnswer
from designer.document.handler_edits import (
    HandlerPlace,
    HandlerSet,
    add_handler,
    handler_at,
    modify_handler,
    remove_handler,
)
from designer.panels.handler_editor.model import HEADER
from gateway_core.api import HandlerScope, MessageHandler, Threading, read_lab
from tests.support.designer_lab import LAB

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
GREET = HandlerPlace(CLIENTS, "greet")


@pytest.fixture
def tab(parts):
    parts.opener.open_handler(GREET)
    return parts.editors.current


def test_h2_the_first_line_is_given_above_the_body(tab) -> None:
    assert tab.editor.header == HEADER
    assert tab.editor._margins.header.isVisible()


def test_h2_a_text_in_the_stored_form_is_shown_as_it_is(parts) -> None:
    parts.opener.open_handler(HandlerPlace(CLIENTS, "stored"))
    editor = parts.editors.current.editor
    assert editor.text() == "def handleMessage(payload):\n\tprint payload\n"
    assert not editor._margins.header.isVisible()


def test_h1_a_gateway_handler_is_not_offered_the_edt(parts, tab) -> None:
    assert tab.view.form.threading.findData("edt") >= 0
    parts.opener.open_handler(HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.GATEWAY), "audit"))
    assert parts.editors.current.view.form.threading.findData("edt") == -1


def test_ctrl_s_saves_into_the_lab_folder_and_puts_it_in_force(window, network, document, tab, qtbot) -> None:
    tab.editor.set_text("print 'changed'")
    tab.view.form.threading.setCurrentIndex(tab.view.form.threading.findData("dedicated"))
    tab.view.form.enabled.setChecked(False)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    expected = MessageHandler("greet", HandlerScope.CLIENT, "print 'changed'", Threading.DEDICATED, enabled=False)
    assert handler_at(document.lab, GREET) == expected
    assert handler_at(read_lab(document.path).lab, GREET) == expected
    assert handler_at(network.called("replace_lab")[0][0], GREET) == expected


def test_h8_a_syntax_error_is_saved_with_a_warning_and_its_line_is_marked(parts, document, tab) -> None:
    tab.editor.set_text("x = 1\nif x\n    print x\n")
    parts.commands.save()
    assert handler_at(document.lab, GREET).script == "x = 1\nif x\n    print x\n"
    assert parts.notices.message.severity == "warning"
    assert parts.notices.message.text.startswith("Saved, but the handler “greet” cannot run. Line 2: ")
    assert tab.editor.error_line == 2
    tab.editor.set_text("x = 1\nif x:\n    print x\n    return x\n")
    parts.commands.save()
    assert parts.notices.message is None
    assert tab.editor.error_line == 0


def test_h8_faults_of_handlers_that_were_not_saved_now_are_not_told(parts, document, tab) -> None:
    broken = MessageHandler("other", HandlerScope.CLIENT, "if x")
    parts.workplace.edits.apply(add_handler(document.lab, CLIENTS, broken), "edit")
    tab.editor.set_text("print 'fine'")
    parts.commands.save()
    assert parts.notices.message is None


def test_what_is_not_saved_is_marked_in_the_tab_and_on_the_button(parts, tab) -> None:
    assert not tab.view.save_button.isEnabled()
    QTest.keyClicks(tab.editor, "x")
    assert parts.editors.tabs.tabText(1) == "● greet · client"
    assert tab.view.save_button.isEnabled()
    tab.view.save_button.click()
    assert not tab.view.save_button.isEnabled()


def test_typing_and_taking_it_back_leaves_nothing_to_save(parts, tab) -> None:
    QTest.keyClicks(tab.editor, "x")
    tab.editor.undo()
    assert parts.editors.tabs.tabText(1) == "greet · client"


def test_closing_a_changed_tab_asks_and_stays_open_if_not_agreed(parts, tab, answers) -> None:
    QTest.keyClicks(tab.editor, "x")
    answers.unsaved = UnsavedAnswer.CANCEL
    parts.commands.close_tab()
    assert parts.editors.tabs.count() == 3
    answers.unsaved = UnsavedAnswer.DISCARD
    parts.commands.close_tab()
    assert parts.editors.tabs.count() == 2
    assert len(answers.asked) == 2


def test_closing_an_unchanged_tab_asks_nothing(parts, tab, answers) -> None:
    parts.commands.close_tab()
    assert parts.editors.tabs.count() == 2
    assert answers.asked == []


def test_each_tab_but_the_script_console_s_has_a_button_that_closes_it(parts, tab) -> None:
    parts.opener.open_handler(HandlerPlace(CLIENTS, "fail"))
    bar, right = parts.editors.tabs.tabBar(), QTabBar.ButtonPosition.RightSide
    assert bar.tabButton(0, right) is None
    bar.tabButton(1, right).click()
    assert [bar.tabText(index) for index in range(bar.count())] == ["Script Console", "fail · client", "Send"]


def test_the_script_console_s_tab_stays(parts) -> None:
    parts.commands.close_tab()
    assert parts.editors.tabs.count() == 2


def test_an_edit_made_elsewhere_is_shown(parts, tab, document) -> None:
    changed = MessageHandler("greet", HandlerScope.CLIENT, "print 'elsewhere'")
    parts.workplace.edits.apply(modify_handler(document.lab, GREET, changed), "edit")
    assert tab.editor.text() == "print 'elsewhere'"
    assert not tab.is_changed


def test_an_edit_made_elsewhere_does_not_overwrite_what_was_typed(parts, tab, document) -> None:
    QTest.keyClicks(tab.editor, "mine ")
    changed = MessageHandler("greet", HandlerScope.CLIENT, "print 'elsewhere'")
    parts.workplace.edits.apply(modify_handler(document.lab, GREET, changed), "edit")
    assert tab.editor.text().startswith("mine ")


def test_a_lab_that_cannot_be_written_is_said_so_and_the_edit_is_in_force(parts, network, document, tab) -> None:
    folder = document.path / "gateways" / "plant-gw" / "projects" / "ACME" / "client" / "messages"
    (folder / "greet.py").unlink()
    (folder / "greet.py").mkdir()
    (folder / "greet.py" / "in the way").write_text("")
    tab.editor.set_text("print 'changed'")
    parts.commands.save()
    message = parts.notices.message
    assert message.text.startswith("The lab is not saved, though the edit is in force.")
    assert "greet.py" in message.text
    assert message.action == "Try Again"
    assert handler_at(network.lab, GREET).script == "print 'changed'"


def test_quitting_with_a_lab_that_could_not_be_written_asks_first(window, document, answers) -> None:
    document.change(remove_handler(document.lab, GREET), "edit")
    answers.unsaved = UnsavedAnswer.CANCEL
    assert not window.close()
    assert "the lab “Test lab”" in answers.asked[0].text


def test_quitting_with_unsaved_text_asks_first(window, tab, answers) -> None:
    QTest.keyClicks(tab.editor, "x")
    answers.unsaved = UnsavedAnswer.CANCEL
    assert not window.close()
    assert window.isVisible()
    assert "greet · client" in answers.asked[0].text


def test_the_lab_of_these_tests_survives_its_folder(document) -> None:
    assert read_lab(document.path).lab == LAB
