"""Ctrl+N waits for a second key: a box above the status bar lists which ones there are, until it comes."""

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
    """What a screen reader says of the box; empty while it is not there."""
    box = parts.chords.box
    return lambda: f"{box.accessibleName()} {box.accessibleDescription()}" if box.isVisible() else ""


def test_after_ctrl_n_a_box_lists_what_may_follow(press, said) -> None:
    press(Qt.Key.Key_N, CTRL)
    assert said().startswith("Ctrl+N, then: G Gateway, P Project, M Gateway Message Handler, C Client Message Handler")
    assert said().endswith("T Client Preset, Esc nothing")


@pytest.mark.parametrize(("width", "factor"), [(1920, 1.0), (1280, 1.0), (1280, 2.0), (960, 2.0)])
@pytest.mark.parametrize("first", [Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_J])
def test_the_whole_list_stands_above_the_status_bar(press, said, parts, window, first, width, factor) -> None:
    parts.zoom.set_factor(factor)
    window.resize(width, 860)
    QApplication.processEvents()
    press(first, CTRL)
    box = parts.chords.box
    assert said()
    assert box.size().width() >= box.sizeHint().width()
    assert window.rect().contains(box.geometry())
    assert box.geometry().bottom() < parts.status.geometry().top()


def test_the_list_is_read_column_by_column_and_has_few_lines(press, parts, window) -> None:
    window.resize(1280, 860)
    press(Qt.Key.Key_M, CTRL)
    assert parts.chords.box.height() <= 8 * parts.chords.box.fontMetrics().height() + 24


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
