"""All client windows together: opening, arranging, closing, and nothing left behind."""

import gc
import weakref

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from client.window.client_windows import ClientStart, ClientWindows
from gateway_core.api import Endpoint, EndpointKind, Identity
from tests.support.happenings import GATEWAY, Happenings
from tests.support.small_lab import BOB, LAB


def opened(windows: ClientWindows, qtbot, count: int) -> None:
    for number in range(count):
        with qtbot.waitSignal(windows.opened):
            windows.open_client(ClientStart(f"C{number}", "plant-gw", "ACME", Identity("bob", host=f"H{number}")))


def test_a_client_is_opened_with_a_window(windows, network, window) -> None:
    assert network.commands[0].arguments == ("Packing 1", "plant-gw", "ACME", BOB.identity, True)
    assert windows.windows == (window,)
    assert window.isVisible()


def test_a_preset_brings_its_user_s_roles(windows, network, qtbot) -> None:
    with qtbot.waitSignal(windows.opened) as told:
        windows.open_preset(LAB.clients[0])
    assert told.args[0].name == "Packing 2"
    assert told.args[0].identity == Identity("eve", ("Maintenance",), "PACK-02", "192.0.2.12")


def test_a_second_client_of_the_same_name_gets_a_number(windows, network, window, qtbot) -> None:
    with qtbot.waitSignal(windows.opened) as told:
        windows.open_client(BOB)
    assert told.args[0].name == "Packing 1 (2)"


def test_a_refused_client_is_told_in_a_sentence(windows, network, qtbot) -> None:
    network.refuse = "There is no project 'ACNE' on plant-gw."
    with qtbot.waitSignal(windows.failed) as told:
        windows.open_client(BOB)
    assert told.args[0].text == "There is no project 'ACNE' on plant-gw."
    assert windows.windows == ()


def test_each_window_gets_the_events_of_its_own_session(windows, tell, qtbot) -> None:
    opened(windows, qtbot, 3)
    ends = [session.endpoint for session in windows.sessions]
    tell(
        Happenings(ends[0]).sent("to all", selected=(GATEWAY, *ends)),
        Happenings(ends[1]).printed("only the second\n"),
    )
    qtbot.waitUntil(lambda: [len(window.arrivals_model.rows) for window in windows.windows] == [1, 1, 1])
    consoles = [window.console.console for window in windows.windows]
    for console in consoles:
        console.flush()
    assert [console.toPlainText() for console in consoles] == ["", "only the second\n", ""]


def test_windows_take_their_events_in_turns_and_none_is_left_out(windows, network, qtbot) -> None:
    opened(windows, qtbot, 3)
    ends = [session.endpoint for session in windows.sessions]
    models = [window.arrivals_model for window in windows.windows]
    happenings = Happenings(ends[0])
    for _ in range(20):
        network.emit(happenings.sent("to all", selected=tuple(ends)))
        qtbot.wait(2)
    qtbot.waitUntil(lambda: [len(model.rows) for model in models] == [20] * 3)


def rows_when_told(windows, bridge, told: list[list[int]]):
    """Notes how many rows each window has at the end of each delivery of events."""

    def note(_events) -> None:
        told.append([len(window.arrivals_model.rows) for window in windows.windows])

    return bridge.events.connect(note)


def test_what_little_arrives_is_in_the_window_at_once(windows, bridge, tell, qtbot) -> None:
    opened(windows, qtbot, 1)
    told: list[list[int]] = []
    noting = rows_when_told(windows, bridge, told)
    tell(Happenings(windows.sessions[0].endpoint).sent("one"))
    bridge.events.disconnect(noting)
    assert told == [[1]]


def test_of_a_flood_the_windows_take_their_share_after_the_designer_s_panels(windows, bridge, tell, qtbot) -> None:
    opened(windows, qtbot, 2)
    ends = [session.endpoint for session in windows.sessions]
    told: list[list[int]] = []
    noting = rows_when_told(windows, bridge, told)
    happenings = Happenings(ends[0])
    tell(*(happenings.sent("to all", selected=tuple(ends)) for _ in range(100)))
    bridge.events.disconnect(noting)
    assert told == [[0, 0]]
    qtbot.waitUntil(lambda: [len(window.arrivals_model.rows) for window in windows.windows] == [100, 100])


def test_events_of_sessions_without_a_window_are_nobody_s(windows, window, tell) -> None:
    elsewhere = Endpoint(EndpointKind.CLIENT, "Packing 9", "plant-gw", "FFFFFFFF")
    tell(Happenings(elsewhere).sent("x"), Happenings(elsewhere).printed("x"), Happenings(GATEWAY).printed("y"))
    assert len(window.arrivals_model.rows) == 0


def test_closing_a_window_ends_its_session_and_asks_nothing(windows, network, window, qtbot) -> None:
    with qtbot.waitSignal(windows.changed) as told:
        window.close()
    assert network.called("close_session") == [(window.session_id,)]
    assert told.args == [()]


def test_a_window_whose_session_is_over_closes_without_a_command(windows, network, window, qtbot, tell) -> None:
    session = windows.sessions[0]
    with qtbot.waitSignal(windows.presenter(session.id)._bridge.events):
        network.close_session(session.id)
    window.close()
    assert len(network.called("close_session")) == 1


def test_close_all_closes_every_window(windows, network, qtbot) -> None:
    opened(windows, qtbot, 3)
    windows.close_all()
    assert windows.windows == ()
    assert len(network.called("close_session")) == 3


def test_a_closed_window_leaves_nothing_behind(windows, tell, qtbot) -> None:
    opened(windows, qtbot, 1)
    session = windows.sessions[0]
    tell(Happenings(session.endpoint).sent("x", '{"a": [1]}'), Happenings(session.endpoint).box(1, "confirm", '["x"]'))
    window, presenter = windows.windows[0], windows.presenter(session.id)
    traces = [weakref.ref(window), weakref.ref(presenter), weakref.ref(window.arrivals_model)]
    del window, presenter
    windows.close_all()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and not any(trace() for trace in traces))
    assert [one for one in QApplication.topLevelWidgets() if "Client" in type(one).__name__] == []


def test_twenty_windows_can_be_opened_and_closed_again(windows, qtbot) -> None:
    opened(windows, qtbot, 20)
    before = len(QApplication.allWidgets())
    windows.close_all()
    qtbot.waitUntil(lambda: len(QApplication.allWidgets()) < before / 4)


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_bringing_to_front_shows_a_minimised_window(windows, window, qtbot) -> None:
    window.showMinimized()
    windows.bring_to_front(window.session_id)
    assert not window.isMinimized()
    assert window.isVisible()
    windows.bring_to_front("FFFFFFFF")  # a session without a window is no error


def test_arranging_puts_the_windows_where_the_screen_has_room(windows, qtbot) -> None:
    opened(windows, qtbot, 3)
    designer = QWidget()
    qtbot.addWidget(designer)
    screen = designer.screen().availableGeometry()
    designer.setGeometry(QRect(screen.topLeft(), screen.size() / 2))
    designer.show()
    windows.arrange(designer)
    places = [window.frameGeometry() for window in windows.windows]
    assert all(screen.contains(place) for place in places)
    assert len({(place.x(), place.y()) for place in places}) == 3


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_arranged_windows_that_overlap_show_who_each_one_is(windows, qtbot, zoom) -> None:
    opened(windows, qtbot, 4)
    for window in windows.windows:
        window.zoom.set_factor(zoom)
    designer = QWidget()
    qtbot.addWidget(designer)
    screen = designer.screen().availableGeometry()
    designer.setGeometry(QRect(screen.topLeft(), screen.size() / 2))
    designer.show()
    windows.arrange(designer)
    for number, window in enumerate(windows.windows):
        head = window.frameGeometry()
        head.setBottom(window.identity.mapToGlobal(window.identity.rect().bottomLeft()).y())
        assert not any(head.intersects(above.frameGeometry()) for above in windows.windows[number + 1 :])


def test_arranging_without_windows_does_nothing(windows, qtbot) -> None:
    designer = QWidget()
    qtbot.addWidget(designer)
    windows.arrange(designer)


@pytest.mark.parametrize("choice", ["light", "dark", "high-contrast"])
def test_a_window_can_be_painted_in_every_theme(windows, window, look, tell, choice) -> None:
    look.themes.set_choice(choice)
    client = Happenings(windows.sessions[0].endpoint)
    tell(client.sent("x", '{"a": 1}'), client.ended())
    picture = window.grab().toImage()
    corner = window.arrivals.viewport().geometry().bottomRight()
    inside = window.arrivals.viewport().mapTo(window, corner - window.arrivals.viewport().pos())
    ratio = picture.devicePixelRatio()
    color = picture.pixelColor(int((inside.x() - 3) * ratio), int((inside.y() - 3) * ratio))
    assert color == look.themes.theme.color("surface")
