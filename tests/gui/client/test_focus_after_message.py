"""Where the keyboard is when the message bar of a client's window has gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from client.toolkit.message_bar import BarMessage

BLOCKED = BarMessage("Nothing was sent.", "warning", "Switch to Read/Write", "line 1")


def shown_button(bar: QWidget) -> QPushButton:
    return next(each for each in bar.findChildren(QPushButton) if each.isVisible())


@pytest.fixture
def active(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_what_had_the_keyboard_has_it_again(active) -> None:
    active.show_script_panel()
    for before in (active.console.findChild(QWidget, "qt_scrollarea_viewport").parentWidget(), active.script.editor):
        before.setFocus()
        active.bar.show_message(BLOCKED)
        QTest.mouseClick(shown_button(active.bar), Qt.MouseButton.LeftButton)
        assert not active.bar.isVisible()
        assert QApplication.focusWidget() is before


def test_where_that_is_hidden_the_arrivals_have_it(active) -> None:
    active.show_script_panel()
    active.bar.show_message(BLOCKED)
    shown_button(active.bar).setFocus()
    active.script.hide()
    QTest.keyClick(shown_button(active.bar), Qt.Key.Key_Space)
    assert not active.bar.isVisible()
    assert active.arrivals.isAncestorOf(QApplication.focusWidget()) or active.arrivals.hasFocus()
