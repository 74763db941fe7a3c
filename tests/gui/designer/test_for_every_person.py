"""Every window and dialog can be used by keyboard and with a screen reader, at each zoom, and offline."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from client.toolkit.command_palette import CommandPalette
from client.toolkit.panel_walk import takes_tab
from client.toolkit.shortcut_list import ShortcutList
from designer.panels.reference.view import ReferenceView
from tests.support.action_drivers.stage import Stage
from tests.support.every_window import DIALOGS, WINDOWS, own_widgets

ROOT = Path(__file__).parents[3]
# What people work with; a screen reader must be able to say what each is.
INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
)


@pytest.fixture
def stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    return Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)


@pytest.fixture
def opened(stage, request) -> Iterator[QWidget]:
    """The window or dialog of the test's parameter."""
    shown = WINDOWS[request.param](stage)
    QApplication.processEvents()
    yield shown
    if shown is not stage.window and shiboken6.isValid(shown):
        shown.close()


def said(widget: QWidget) -> str:
    """What a screen reader says of a widget: its name, its text, or the label that stands for it."""
    labels = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or own or "".join(labels)


def described(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()} in {type(above).__name__}"


def seen(window: QWidget) -> list[QWidget]:
    return [widget for widget in own_widgets(window) if widget.isVisible()]


def without_name(opened: QWidget) -> list[str]:
    """What a screen reader cannot say: the window, or widgets in it."""
    mute = [described(widget) for widget in seen(opened) if isinstance(widget, INTERACTIVE) and not said(widget)]
    return mute if opened.accessibleName() or opened.windowTitle() else ["the window", *mute]


def tab_stops(window: QWidget) -> list[QWidget]:
    """The widgets that Tab stops at, in its order."""
    stops, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.window() is window and takes_tab(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def needs_tab(widget: QWidget) -> bool:
    """Whether it must be reached by Tab; a tool button in a bar or a row of words has a menu place, its tip says which."""
    return isinstance(
        widget, QPushButton | QAbstractItemView | QComboBox | QLineEdit | QPlainTextEdit | QAbstractSpinBox
    )


def missed_by_tab(opened: QWidget) -> list[str]:
    """What takes input and is not reached by Tab."""
    stops = set(tab_stops(opened))
    proxies = {widget.focusProxy() for widget in stops}
    return [
        described(widget)
        for widget in seen(opened)
        if needs_tab(widget) and widget.isEnabled() and widget not in stops | proxies and not reached_otherwise(widget)
    ]


def reached_otherwise(widget: QWidget) -> bool:
    """A field inside a spin box or combo box, or a list that the field above it leads by its arrow keys."""
    above = widget.parentWidget()
    is_inside = isinstance(above, QAbstractSpinBox | QComboBox | QAbstractItemView)
    is_led = widget.focusPolicy() == Qt.FocusPolicy.NoFocus and isinstance(widget, QAbstractItemView)
    return is_inside or is_led


def left_out_by_tab(opened: QWidget) -> list[str]:
    """What does not stand in the ring of Tab, also if it cannot be seen now: a page that is shown later would be a trap."""
    ring = [opened]
    while (after := ring[-1].nextInFocusChain()) is not opened:
        ring.append(after)
    left_out = {widget for widget in opened.findChildren(QWidget) if widget.window() is opened} - set(ring)
    return [f"{type(widget).__name__} {widget.accessibleName()}" for widget in left_out]


def against_reading_order(opened: QWidget) -> list[str]:
    """Where Tab goes back: it is to go from above to below, beside each other from left to right, part by part."""
    ring = tab_stops(opened)
    if not ring:
        return ["there is nothing that Tab stops at"]
    places = [stop.mapTo(opened, stop.rect().topLeft()) for stop in ring]
    first = min(range(len(ring)), key=lambda at: (places[at].y(), places[at].x()))
    stops, heights = ring[first:] + ring[:first], places[first:] + places[:first]
    return [
        f"{described(before)} → {described(after)}"
        for before, after, above, below in zip(stops, stops[1:], heights, heights[1:], strict=False)
        if below.y() + after.height() <= above.y() and below.x() <= above.x()
    ]


def wrong_by_enter(opened: QWidget) -> list[str]:
    """What Enter presses, unless it is one button, none that loses something, or else what is chosen in a search."""
    buttons = [widget for widget in seen(opened) if isinstance(widget, QPushButton)]
    by_enter = [button.text() for button in buttons if button.isDefault()]
    searches = isinstance(opened, CommandPalette | ShortcutList | ReferenceView)
    if len(by_enter) != (1 if buttons and not searches else 0):
        return [f"{len(by_enter)} buttons", *by_enter]
    return [text for text in by_enter if "Delete" in text or "Discard" in text or "Without Saving" in text]


@pytest.mark.parametrize("opened", sorted(WINDOWS.keys() - DIALOGS.keys()), indirect=True)
def test_a_window_is_used_by_keyboard_and_screen_reader(opened) -> None:
    assert (without_name(opened), left_out_by_tab(opened), missed_by_tab(opened)) == ([], [], [])


@pytest.mark.parametrize("opened", DIALOGS, indirect=True)
def test_a_dialog_is_used_by_keyboard_and_screen_reader_and_esc_closes_it(opened, qtbot) -> None:
    found = {
        "without a name": without_name(opened),
        "not in the ring of Tab": left_out_by_tab(opened),
        "missed by Tab": missed_by_tab(opened),
        "Tab goes back": against_reading_order(opened),
        "Enter presses": wrong_by_enter(opened),
    }
    assert {rule: widgets for rule, widgets in found.items() if widgets} == {}
    opened.activateWindow()
    QTest.keyClick(opened.focusWidget() or opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(opened) or not opened.isVisible())


def dialog_classes() -> set[str]:
    """The name of every dialog that we made, by the sources; without those that only others build upon."""
    sources = [path.read_text("utf-8") for top in ("client", "designer") for path in (ROOT / top).rglob("*.py")]
    found = [pair for text in sources for pair in re.findall(r"^class (\w+)\((\w*Dialog)\)", text, re.MULTILINE)]
    return {name for name, _base in found} - {base for _name, base in found}


def test_every_dialog_is_walked(stage) -> None:
    walked = set()
    for opener in DIALOGS.values():
        shown = opener(stage)
        walked.add(type(shown).__name__)
        shown.close()
        for window in stage.parts.launcher.clients.windows:
            window.close()
    assert dialog_classes() - walked == set()


@pytest.mark.parametrize("name", ["designer", "client"])
def test_no_two_entries_of_a_menu_share_a_mnemonic(stage, name) -> None:
    window = WINDOWS[name](stage)
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if not menu.objectName().startswith("qt_")]
    entries = {menu.title(): [action.text() for action in menu.actions()] for menu in menus}
    entries["bar"] = [action.text() for action in window.menuBar().actions()]
    doubles = {}
    for title, words in entries.items():
        letters = Counter(letter for text in words if (letter := mnemonic(text)))
        if double := [letter for letter, count in letters.items() if count > 1]:
            doubles[title] = double
    assert doubles == {}


def mnemonic(text: str) -> str:
    plain = text.replace("&&", "")
    _before, mark, after = plain.partition("&")
    return after[0].lower() if mark and after else ""


def test_the_designer_connects_to_nothing(stage) -> None:
    """No network and no telemetry: while windows open and a message goes round, nothing calls another machine."""
    calls: list[str] = []
    is_watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if is_watching and event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"):
            calls.append(f"{event} {arguments[1:]}")

    sys.addaudithook(watch)  # for good: hooks cannot be taken away
    try:
        for name in ("designer", "Bug Reports", "About Scopelab", "Functions of system"):
            shown = WINDOWS[name](stage)
            if shown is not stage.window:
                shown.close()
    finally:
        is_watching = False
    assert calls == []
