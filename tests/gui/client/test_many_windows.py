"""Many client windows: the first are full, the others drawn as if they were until somebody touches them."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from client.window.client_window import ClientWindow
from client.window.client_windows import ClientStart, ClientWindows
from gateway_core.api import EndpointKind, Identity, Session
from tests.support.happenings import Happenings

FULL = 8
ALL = 12


def start(number: int) -> ClientStart:
    return ClientStart(f"C{number}", "plant-gw", "ACME", Identity(f"user{number}", ("Operator",), f"H{number}"))


@pytest.fixture
def many(windows: ClientWindows, qtbot) -> ClientWindows:
    for number in range(ALL):
        windows.open_client(start(number))
    qtbot.waitUntil(lambda: len(windows.windows) == ALL)
    qtbot.wait(400)  # each was the active one for a moment
    return windows


def untouched(many: ClientWindows) -> list[tuple[Session, ClientWindow]]:
    """The windows that nobody touches, the last one first: one of many may have been left the active one."""
    both = zip(many.sessions[: FULL - 1 : -1], many.windows[: FULL - 1 : -1], strict=True)
    return [(session, window) for session, window in both if not window.isActiveWindow()]


def last(many: ClientWindows) -> tuple[Session, ClientWindow]:
    return untouched(many)[0]


def picture(window: ClientWindow) -> QImage:
    return window.grab().toImage()


def test_the_first_windows_are_full_and_the_others_are_not(many) -> None:
    assert all(window.is_full for window in many.windows[:FULL])
    assert not any(window.is_full for _session, window in untouched(many))
    assert all(window.isVisible() for window in many.windows)


def test_each_has_its_own_session_and_title(many) -> None:
    assert [session.name for session in many.sessions] == [f"C{number}" for number in range(ALL)]
    assert [window.windowTitle().split(" ")[0] for window in many.windows] == [f"C{number}" for number in range(ALL)]


def test_a_drawn_window_looks_like_a_full_one(many, qtbot) -> None:
    session, window = last(many)
    drawn = picture(window)
    assert many.window(session.id) is window
    assert window.is_full
    qtbot.wait(50)
    assert picture(window) == drawn


def test_what_arrives_is_drawn_and_still_there_when_the_window_is_full(many, tell, qtbot) -> None:
    session, window = last(many)
    before = picture(window)
    happenings = Happenings(session.endpoint)
    tell(happenings.sent("greet", '{"a": 1}'), happenings.started(), happenings.printed("hello\n"), happenings.ended())
    qtbot.wait(50)
    assert not window.is_full
    drawn = picture(window)
    assert drawn != before
    full = many.window(session.id)
    full.console.console.flush()
    full.toast.hide()
    qtbot.wait(50)
    assert [row.send.call.handler for row in full.arrivals_model.rows] == ["greet"]
    assert full.console.console.toPlainText() == "hello\n"
    assert full.arrivals.currentIndex().row() == 0


def test_two_drawn_windows_show_each_its_own(many, tell, qtbot) -> None:
    (first, one), (second, two) = untouched(many)[:2]
    tell(Happenings(first.endpoint).sent("only the first"))
    qtbot.wait(50)
    pictures = picture(one), picture(two)
    for session in (first, second):
        many.window(session.id).toast.hide()
    assert len(many.window(first.id).arrivals_model.rows) == 1
    assert len(many.window(second.id).arrivals_model.rows) == 0
    assert pictures[0] != pictures[1]


def test_a_click_makes_it_full(many, qtbot) -> None:
    _session, window = last(many)
    QTest.mouseClick(window.centralWidget(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.is_full)


def test_the_active_window_is_full(many, qtbot) -> None:
    _session, window = last(many)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.is_full)


def test_a_new_identity_is_drawn(many, network, qtbot) -> None:
    session, window = last(many)
    before = picture(window)
    network.change_identity(session.id, Identity("zoe", (), "PC-9"))
    qtbot.waitUntil(lambda: many.sessions[-2].identity.user == "zoe")
    qtbot.wait(50)
    assert not window.is_full
    assert picture(window) != before
    assert many.window(session.id).identity.user.text() == "zoe"


def test_what_needs_an_answer_makes_it_full(many, tell, qtbot) -> None:
    session, window = last(many)
    tell(Happenings(session.endpoint).box(1, "system.gui.messageBox", '["Hello"]'))
    qtbot.waitUntil(lambda: window.is_full)
    assert len(many.presenter(session.id).boxes.open_boxes) == 1


def test_a_drawn_window_that_is_closed_ends_its_session(many, network) -> None:
    session, window = last(many)
    window.close()
    assert session.id not in {each.id for each in network.world().sessions}
    assert len(many.windows) == ALL - 1


def test_closing_all_ends_those_that_have_no_window_yet(windows, network, qtbot) -> None:
    for number in range(40):
        windows.open_client(start(number))
    qtbot.waitUntil(lambda: len(windows.windows) > 1)
    windows.close_all()
    qtbot.wait(300)
    assert windows.windows == ()
    qtbot.waitUntil(lambda: len(network.called("close_session")) == 40)
    kinds = [session.kind for session in network.world().sessions]
    assert EndpointKind.CLIENT not in kinds
    assert windows.windows == ()


def test_closed_windows_are_collected(many, qtbot) -> None:
    kept = [weakref.ref(window) for window in many.windows]
    many.close_all()
    qtbot.wait(50)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [ref for ref in kept if ref() is not None] == []


def test_sixty_windows_that_come_and_go_three_times_are_all_collected(windows, qtbot) -> None:
    kept = []
    for _ in range(3):
        for number in range(60):
            windows.open_client(start(number))
        qtbot.waitUntil(lambda: len(windows.windows) == 60, timeout=30_000)
        kept += [weakref.ref(window) for window in windows.windows]
        kept += [weakref.ref(windows.presenter(session.id)) for session in windows.sessions[:FULL]]
        windows.close_all()
        qtbot.wait(50)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert len(kept) == 3 * (60 + FULL)
    assert [ref for ref in kept if ref() is not None] == []
