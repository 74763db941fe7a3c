"""The dialogs Gateway Event Scripts and Client Event Scripts (rules A5, H1)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at, handlers_of
from gateway_core.api import HandlerScope, MessageHandler, Threading, read_lab

CLIENTS = HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT)
GATEWAYS = HandlerSet("plant-gw", "ACME", HandlerScope.GATEWAY)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(parts, qtbot):
    parts.commands.client_event_scripts()
    opened = parts.opener.dialog
    with qtbot.waitExposed(opened):
        pass
    yield opened
    if parts.opener.dialog is not None:
        opened.reject()


def press(dialog, button: QDialogButtonBox.StandardButton) -> None:
    QTest.mouseClick(dialog.buttons.button(button), LEFT)


def names(dialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def type_name(dialog, name: str) -> None:
    dialog.name.clear()
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, name)


def test_it_lists_the_handlers_of_the_first_project_and_shows_the_first(dialog) -> None:
    assert dialog.windowTitle() == "Client Event Scripts"
    assert names(dialog) == ["greet", "fail", "stored"]
    assert dialog.name.text() == "greet"


def test_it_opens_at_the_handler_that_is_chosen_in_the_project_browser(parts) -> None:
    parts.panels.browser.choose("gateway/plant-gw/ACME/client/message/fail")
    parts.commands.client_event_scripts()
    assert parts.opener.dialog.name.text() == "fail"
    parts.opener.dialog.reject()


def test_the_gateway_s_dialog_lists_the_gateway_s_handlers(parts) -> None:
    parts.commands.gateway_event_scripts()
    assert parts.opener.dialog.windowTitle() == "Gateway Event Scripts"
    assert names(parts.opener.dialog) == ["audit"]
    parts.opener.dialog.reject()


def test_an_added_handler_is_saved_into_the_lab_with_ok(window, network, document, dialog) -> None:
    QTest.mouseClick(dialog.add_button, LEFT)
    QTest.keyClicks(dialog.name, "alarm")  # the name has the focus and is selected
    dialog.form.editor.set_text("print 'alarm'")
    dialog.form.threading.setCurrentIndex(dialog.form.threading.findData("edt"))
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    expected = MessageHandler("alarm", HandlerScope.CLIENT, "print 'alarm'", Threading.EDT)
    assert handler_at(read_lab(document.path).lab, HandlerPlace(CLIENTS, "alarm")) == expected
    assert handler_at(network.lab, HandlerPlace(CLIENTS, "alarm")) == expected
    assert not dialog.isVisible()


def test_a_modified_handler_is_saved_under_its_new_name(document, dialog) -> None:
    QTest.mouseClick(dialog.modify_button, LEFT)
    QTest.keyClicks(dialog.name, "welcome")
    dialog.form.enabled.setChecked(False)
    assert names(dialog) == ["welcome", "fail", "stored"]
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    saved = handlers_of(read_lab(document.path).lab, CLIENTS)
    assert "greet" not in saved
    assert not saved["welcome"].enabled


def test_a_removed_handler_is_gone_after_ok(document, dialog) -> None:
    QTest.mouseClick(dialog.remove_button, LEFT)
    assert names(dialog) == ["fail", "stored"]
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    assert set(handlers_of(read_lab(document.path).lab, CLIENTS)) == {"fail", "stored"}


def test_cancel_changes_nothing(network, document, dialog) -> None:
    QTest.mouseClick(dialog.remove_button, LEFT)
    press(dialog, QDialogButtonBox.StandardButton.Cancel)
    assert "greet" in handlers_of(document.lab, CLIENTS)
    assert network.called("replace_lab") == []


def test_apply_saves_and_stays_open(document, dialog) -> None:
    QTest.mouseClick(dialog.remove_button, LEFT)
    press(dialog, QDialogButtonBox.StandardButton.Apply)
    assert dialog.isVisible()
    assert "greet" not in handlers_of(document.lab, CLIENTS)


def test_a5_a_duplicate_name_is_refused_in_a_sentence_inside_the_dialog(document, dialog) -> None:
    type_name(dialog, "fail")
    assert "already has a client message handler “fail”" in dialog.bar.message.text
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.isVisible()
    assert set(handlers_of(document.lab, CLIENTS)) == {"greet", "fail", "stored"}


def test_h8_apply_of_a_syntax_error_saves_it_warns_in_the_dialog_and_marks_the_line(document, dialog) -> None:
    dialog.form.editor.set_text("x = 1\nprint x +\n")
    press(dialog, QDialogButtonBox.StandardButton.Apply)
    assert handlers_of(document.lab, CLIENTS)["greet"].script == "x = 1\nprint x +\n"
    assert dialog.bar.message.severity == "warning"
    assert "“greet” cannot run. Line 2:" in dialog.bar.message.text
    assert dialog.form.editor.error_line == 2


def test_h8_ok_of_syntax_errors_warns_in_the_window_and_names_all(parts, document, dialog) -> None:
    dialog.form.editor.set_text("if x\n")
    dialog.list.setCurrentRow(1)
    dialog.form.editor.set_text("x = 1\nif x\n")
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    assert not dialog.isVisible()
    assert "“greet” cannot run. Line 1:" in parts.notices.message.text
    assert "fail (client), line 2:" in parts.notices.message.details


def test_an_empty_name_is_refused_in_a_sentence_inside_the_dialog(dialog) -> None:
    type_name(dialog, "x")
    QTest.keyClick(dialog.name, Qt.Key.Key_Backspace)
    assert "needs a name" in dialog.bar.message.text
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.isVisible()


def test_a_handler_whose_fields_do_not_hold_cannot_be_left_and_keeps_what_was_typed(dialog) -> None:
    type_name(dialog, "fail")
    dialog.list.setCurrentRow(2)
    assert dialog.list.currentRow() == 0
    assert dialog.name.text() == "fail"
    dialog.projects.setCurrentIndex(1)
    assert dialog.projects.currentIndex() == 0
    type_name(dialog, "failure")
    assert dialog.bar.message is None
    dialog.list.setCurrentRow(2)
    assert dialog.name.text() == "stored"


def test_a_name_that_is_refused_is_marked_in_the_list_as_it_was_typed(dialog) -> None:
    type_name(dialog, "fail")
    assert names(dialog) == ["✖ fail", "fail", "stored"]
    type_name(dialog, "failure")
    assert names(dialog) == ["failure", "fail", "stored"]


def test_another_project_shows_its_own_handlers_or_how_to_begin(dialog) -> None:
    dialog.projects.setCurrentIndex(1)
    assert names(dialog) == []
    assert not dialog.remove_button.isEnabled()
    assert not dialog.name.isVisible()
    QTest.mouseClick(dialog.add_button, LEFT)
    assert names(dialog) == ["newHandler"]
    assert dialog.name.isVisible()


def test_what_was_edited_is_kept_while_going_through_handlers_and_projects(document, dialog) -> None:
    dialog.form.editor.set_text("print 'one'")
    dialog.list.setCurrentRow(1)
    dialog.form.editor.set_text("print 'two'")
    dialog.projects.setCurrentIndex(1)
    dialog.projects.setCurrentIndex(0)
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    saved = handlers_of(document.lab, CLIENTS)
    assert (saved["greet"].script, saved["fail"].script) == ("print 'one'", "print 'two'")


def test_the_project_browser_shows_what_was_added(parts, dialog) -> None:
    QTest.mouseClick(dialog.add_button, LEFT)
    QTest.keyClicks(dialog.name, "alarm")
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    parts.panels.browser.choose("gateway/plant-gw/ACME/client/message/alarm")
    assert parts.panels.browser.current_node().label == "alarm"
