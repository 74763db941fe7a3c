"""Where the keyboard is when the message bar of a window has gone."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QToolButton, QWidget

from client.toolkit.message_bar import BarMessage

BLOCKED = BarMessage("Nothing was sent.", "warning", "Switch to Read/Write", "line 1", "Not Now")


def button(bar: QWidget, text: str) -> QWidget:
    buttons = [*bar.findChildren(QPushButton), *bar.findChildren(QToolButton)]
    return next(each for each in buttons if text in (each.text(), each.accessibleName()))


def press(widget: QWidget) -> None:
    """By the keyboard, which has come to it before."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_Space)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def places(parts) -> dict[str, QWidget]:
    return {
        "script": parts.editors.console.editor,
        "log": parts.panels.message_log.table,
        "browser": parts.panels.browser.tree,
    }


@pytest.mark.parametrize("place", ["script", "log", "browser"])
@pytest.mark.parametrize("do", [press, click])
@pytest.mark.parametrize("name", ["Switch to Read/Write", "Not Now"])
def test_a_button_of_the_message_gives_the_keyboard_back(parts, window, place, do, name) -> None:
    before = places(parts)[place]
    before.setFocus()
    done = []
    parts.notices.show(BLOCKED, partial(done.append, 1), partial(done.append, 2))
    QApplication.processEvents()
    do(button(parts.bar, name))
    assert (len(done), parts.bar.isVisible()) == (1, False)
    assert QApplication.focusWidget() is before


def test_closing_the_message_gives_the_keyboard_back_whatever_was_looked_at_in_it(parts, window) -> None:
    before = places(parts)["log"]
    before.setFocus()
    parts.notices.show(BLOCKED)
    press(button(parts.bar, "Details"))
    QTest.keyClick(button(parts.bar, "Details"), Qt.Key.Key_Tab)
    assert parts.bar.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_when_that_place_is_hidden_meanwhile_the_keyboard_goes_to_the_editor_in_front(parts, window) -> None:
    places(parts)["log"].setFocus()
    parts.notices.show(BLOCKED)
    button(parts.bar, "Not Now").setFocus()
    parts.docks.message_log.hide()
    press(button(parts.bar, "Not Now"))
    assert QApplication.focusWidget() is parts.editors.console.editor


def test_when_that_place_is_gone_the_keyboard_goes_to_the_editor_in_front(parts, window, qtbot) -> None:
    parts.sends.open_new()
    tab = parts.editors.current
    tab.editor.setFocus()
    parts.notices.show(BLOCKED)
    button(parts.bar, "Not Now").setFocus()
    parts.editors.remove(tab)
    button(parts.bar, "Not Now").setFocus()
    QApplication.processEvents()
    press(button(parts.bar, "Not Now"))
    assert not isinstance(QApplication.focusWidget(), QTabBar)
    assert QApplication.focusWidget() is parts.editors.console.editor


def test_a_message_that_goes_by_itself_leaves_the_keyboard_where_it_is(parts, window) -> None:
    before = places(parts)["browser"]
    before.setFocus()
    parts.notices.show(BLOCKED)
    parts.notices.clear()
    assert QApplication.focusWidget() is before
