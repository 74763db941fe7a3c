"""Errors in the designer's panels: plain words first, the traceback one click or key away, both to be copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from designer.panels.gateway_log.view import TEXT
from designer.panels.verdicts.error_section import ErrorSection
from gateway_core.api import Endpoint, EndpointKind, Explanation, LogWritten, ScriptError

WORDS = Explanation("There is no key 'x'.", "Line 2 of h.", "Its only key is 'y'.", "Write d['y'].")
TRACEBACK = "Traceback (most recent call last):\nKeyError: 'x'"
ERROR = ScriptError("KeyError", "'x'", 2, TRACEBACK, WORDS)
PLANT = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")


@pytest.fixture
def section(look, qtbot) -> ErrorSection:
    made = ErrorSection(look.themes)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_four_parts_are_shown_and_the_traceback_waits(section) -> None:
    section.show_error(WORDS, TRACEBACK)
    shown = [label.text() for label in (section.what, section.where, section.why, section.next)]
    assert shown == ["There is no key 'x'.", "Line 2 of h.", "Its only key is 'y'.", "Write d['y']."]
    assert not section._traceback.isVisible()


def test_the_traceback_button_works_with_the_keyboard(section, qtbot) -> None:
    section.show_error(WORDS, TRACEBACK)
    assert section.toggle.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert section.toggle.accessibleName() == "Show the traceback"
    qtbot.keyClick(section.toggle, Qt.Key.Key_Space)
    assert section._traceback.isVisible()
    assert section._traceback.toPlainText() == TRACEBACK


def test_the_error_is_copied_whole(section, qtbot) -> None:
    section.show_error(WORDS, TRACEBACK)
    qtbot.mouseClick(section.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == f"{WORDS.text}\n\n{TRACEBACK}"


def test_a_note_alone_needs_no_button(section) -> None:
    section.show_error(None, "The client's process ended.")
    assert section._traceback.isVisible()
    assert not section.toggle.isVisible()
    assert section.text == "The client's process ended."


def test_without_an_error_the_section_is_gone(section) -> None:
    section.show_error(None, "")
    assert not section.isVisible()
    assert section.text == ""


def test_what_happened_follows_the_theme(look, section) -> None:
    section.show_error(WORDS, TRACEBACK)
    look.themes.set_choice("dark")
    color = section.what.palette().color(QPalette.ColorRole.WindowText)
    assert color.name().upper() == look.themes.theme.colors["failed"]


def test_the_gateway_log_tells_an_error_in_plain_words_and_its_traceback_on_demand(parts, tell) -> None:
    log = parts.late.gateway_log.view
    tell(LogWritten(1, 5, PLANT, "ERROR", "MessageHandler", TRACEBACK, 1, ERROR))
    words = WORDS.text.split("\n")
    assert [line.text for line in log.model.rows] == words
    assert log.model.index(1, TEXT).data(Qt.ItemDataRole.ToolTipRole) == WORDS.text
    log.tracebacks.click()
    assert [line.text for line in log.model.rows] == [*words, *TRACEBACK.split("\n")]
    tell(LogWritten(2, 6, PLANT, "INFO", "packing", "later"))
    assert log.model.rows[-1].text == "later"
    log.tracebacks.click()
    assert [line.text for line in log.model.rows] == [*words, "later"]
