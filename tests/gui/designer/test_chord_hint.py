"""Ctrl+N waits for a second key: the status bar says which ones there are, until it comes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def press(parts, window, qtbot):
    """Presses a key as the system does: for the window, which shortcuts are looked up for first."""
    window.activateWindow()
    editor = parts.editors.console.editor
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)

    def press_key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(window.windowHandle(), key, modifier)
        QApplication.processEvents()

    yield press_key
    press_key(Qt.Key.Key_Escape)  # Qt would wait on in the next test


@pytest.fixture
def said(parts):
    return parts.status.currentMessage


def test_after_ctrl_n_the_status_bar_lists_what_may_follow(press, said) -> None:
    press(Qt.Key.Key_N, CTRL)
    assert said().startswith("Ctrl+N, then: G Gateway, P Project, M Gateway Message Handler, C Client Message Handler")
    assert said().endswith("T Client Preset. Esc: nothing.")


def test_the_second_key_ends_it(press, said, parts, document) -> None:
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_S)
    assert document.undo_names == ("Add script new script",)
    assert said() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_X])
def test_a_key_that_means_nothing_there_ends_it(press, said, document, key) -> None:
    press(Qt.Key.Key_N, CTRL)
    press(key)
    assert said() == ""
    assert document.undo_names == ()


def test_other_keys_say_nothing(press, said) -> None:
    press(Qt.Key.Key_U, CTRL)
    assert said() == ""


def test_it_ends_when_another_window_gets_the_keyboard(press, said, parts, window, qtbot) -> None:
    press(Qt.Key.Key_N, CTRL)
    parts.parts.properties.open_lab()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    assert said() == ""
    parts.parts.dialogs.dialog.reject()


def test_what_may_not_be_done_now_is_not_listed(press, said, parts) -> None:
    parts.workplace.edits.set_read_only(read_only=True)
    press(Qt.Key.Key_N, CTRL)
    assert said() == ""
