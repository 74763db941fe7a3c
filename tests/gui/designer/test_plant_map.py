"""The plant map in the designer's window: who is on it, what it shows of a send, what mouse and keys do, its files."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from client.toolkit.message_bar import BarMessage
from client.toolkit.theme import load_theme
from designer.panels.plant_map.flights import LONGEST_MS
from designer.panels.plant_map.traffic import MOST_WAITING
from designer.panels.plant_map.view import PlantMapView
from gateway_core.api import (
    CommMode,
    DeliveryEnded,
    Fault,
    FaultKind,
    Filters,
    GuiQueueBlocked,
    Identity,
    JournalRenewed,
    MessageCall,
    RequestCall,
    SessionClosed,
    unsent,
)
from tests.support.map_play import Motion, handled
from tests.support.message_play import sent

FLIGHT_MS = 10_000
BOB, EVE = "Packing 1", "Packing 2"


@pytest.fixture
def clients(parts, network):
    """Bob and eve have a client each, and the designer may send."""
    network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE)
    return tuple(
        network.open_client(name, "plant-gw", "ACME", Identity(user, ("Operator",), host)).result()
        for name, user, host in ((BOB, "bob", "PACK-01"), (EVE, "eve", "PACK-02"))
    )


@pytest.fixture
def shown(parts, clients, qtbot):
    """The map, in front, with everybody on it; things may move."""
    parts.map.show()
    view = parts.late.plant_map.view
    view.map.setStyle(style := Motion(200))
    qtbot.waitUntil(lambda: key_of(view, EVE) != "")
    yield view
    view.map.setStyle(None)
    style.deleteLater()


@pytest.fixture
def still(shown):
    """The same where the system asks for less motion."""
    shown.map.setStyle(style := Motion(0))
    yield shown
    shown.map.setStyle(None)
    style.deleteLater()


@pytest.fixture
def send(network, parts, tell):
    """Makes a send whose handlers have run, as the designer."""

    def make(call=None, number=1, trace=None):
        made = unsent(
            call or MessageCall("ACME", "greet", filters=Filters(user="bob")), parts.workplace.designer, network.world()
        )
        made = replace(made, send=replace(made.send, id=number, time_ms=1_000, endpoints=5))
        made = (trace or handled)(made)
        network.answers.traces[number] = made
        tell(sent(made.send))
        return made

    return make


def key_of(view, name):
    return next((key for key, node in view.map.picture.nodes.items() if node.name == name), "")


def point_of(view, name):
    area = view.map
    return area.camera.point(area.picture.plan.centers[key_of(view, name)]).toPoint()


def names(view):
    return [node.name for node in view.map.picture.nodes.values()]


def words(view, name):
    """What the shown send means to a node, as it is drawn."""
    mark = view.map.picture.mark(key_of(view, name))
    return mark.look.text if mark else ""


# -- who is there -----------------------------------------------------------------------------------------------


def test_the_map_costs_the_start_nothing(parts):
    assert not parts.late.plant_map.is_made


def test_everybody_is_on_the_map(shown):
    assert names(shown) == ["designer", "plant-gw", "agent-8088", BOB, EVE]


def test_who_comes_and_goes_comes_and_goes_on_the_map_and_the_others_stay(shown, network, clients, qtbot):
    before = shown.map.picture.plan.centers[clients[1].id]
    network.close_session(clients[0].id)
    qtbot.waitUntil(lambda: BOB not in names(shown))
    network.open_client("Office", "agent-8088", "ACME", Identity("sue"))
    qtbot.waitUntil(lambda: "Office" in names(shown))
    assert shown.map.picture.plan.centers[clients[1].id] == before


def test_a_change_of_user_is_seen(shown, network, clients, qtbot):
    network.change_identity(clients[0].id, Identity("mia", ("Chief",), "PACK-09"))
    qtbot.waitUntil(lambda: shown.map.picture.nodes[clients[0].id].lines == ("mia · Chief", "PACK-09"))


def test_a_gateway_that_goes_off_line_is_down(shown, network, qtbot):
    network.set_gateway_online("agent-8088", online=False)
    qtbot.waitUntil(lambda: shown.map.picture.nodes["gateway:agent-8088"].state_word == "down")


def test_a_fault_on_purpose_is_seen(shown, network, qtbot):
    network.set_faults([Fault(FaultKind.CLIENT_LOST, f"client:{BOB}")])
    qtbot.waitUntil(lambda: shown.map.picture.nodes[key_of(shown, BOB)].state_word == "fault on purpose")


def test_a_frozen_client_is_seen_until_it_goes_on(shown, tell, clients, qtbot):
    tell(GuiQueueBlocked(0, 0, clients[0].endpoint, blocked=True))
    qtbot.waitUntil(lambda: shown.map.picture.nodes[clients[0].id].state_word == "not responding")
    tell(GuiQueueBlocked(0, 0, clients[0].endpoint, blocked=False))
    qtbot.waitUntil(lambda: shown.map.picture.nodes[clients[0].id].state_word == "")


def test_what_happened_while_nobody_looked_is_there_when_somebody_does(shown, parts, network, clients, qtbot):
    parts.docks.message_log.raise_()
    qtbot.waitUntil(lambda: not shown.is_seen)
    network.close_session(clients[0].id)
    parts.map.show()
    qtbot.waitUntil(lambda: BOB not in names(shown))


# -- sends ------------------------------------------------------------------------------------------------------


def test_a_message_flies_and_its_outcome_is_told_when_it_has_arrived(shown, send, qtbot):
    send()
    qtbot.waitUntil(lambda: shown.map.flights.has(1))
    assert words(shown, BOB) == ""
    qtbot.waitUntil(lambda: words(shown, BOB) == "✔ handled", timeout=FLIGHT_MS)
    assert shown.map.flights.is_idle
    assert words(shown, EVE) == "– not selected"


def test_where_the_system_asks_for_less_motion_nothing_flies_and_ways_carry_numbers(still, send, qtbot):
    send()
    qtbot.waitUntil(lambda: words(still, BOB) == "✔ handled", timeout=1_000)
    assert still.map.flights.is_idle
    assert still.map.picture.is_numbered


def test_the_way_of_an_older_message_is_shown_at_once(still, send, parts, qtbot):
    send(number=1)
    send(MessageCall("ACME", "greet", filters=Filters(user="eve")), number=2)
    qtbot.waitUntil(lambda: words(still, EVE) == "✔ handled")
    parts.panels.message_log.table.choose_row(0)
    qtbot.waitUntil(lambda: words(still, BOB) == "✔ handled")
    assert words(still, EVE) == "– not selected"
    assert still.caption.text().startswith("#1 greet → ACME")


def test_a_map_that_is_opened_later_shows_the_chosen_message(parts, clients, send, qtbot):
    send()
    parts.map.show()
    view = parts.late.plant_map.view
    qtbot.waitUntil(lambda: words(view, BOB) == "✔ handled", timeout=FLIGHT_MS)


def test_who_received_a_message_and_is_gone_is_on_its_map(still, send, network, clients, qtbot):
    send()
    qtbot.waitUntil(lambda: words(still, BOB) == "✔ handled")
    network.close_session(clients[0].id)
    qtbot.waitUntil(lambda: still.map.picture.nodes[clients[0].id].state_word == "closed since")
    assert still.map.picture.nodes[clients[0].id].lines == ()  # who was logged in there is not said to be nobody


def test_a_waiting_delivery_is_told_as_handled_once_it_is(still, send, network, tell, qtbot):
    trace = send(trace=lambda trace: trace)
    qtbot.waitUntil(lambda: words(still, BOB) == "… queued")
    done = handled(trace)
    network.answers.traces[1] = done
    tell(DeliveryEnded(0, 0, next(each.delivery for each in done.verdicts if each.delivery)))
    qtbot.waitUntil(lambda: words(still, BOB) == "✔ handled")


def test_of_a_flood_the_newest_fly_and_the_others_are_counted(shown, network, send, tell, qtbot):
    first = send(trace=lambda trace: trace)
    many = [replace(first, send=replace(first.send, id=number)) for number in range(2, 1_002)]
    network.answers.traces.update({each.send.id: each for each in many})
    tell(*(sent(each.send) for each in many))
    qtbot.waitUntil(lambda: shown.map.flights.has(1_001), timeout=FLIGHT_MS)
    assert len(network.called("trace")) < 20
    flown = sum(shown.map.flights.has(number) for number in range(1, 1_002))
    assert flown <= MOST_WAITING + 1
    qtbot.waitUntil(lambda: "too many to fly at once" in shown.caption.text())


def test_what_a_flood_left_out_is_told_no_more_when_another_message_is_chosen(shown, parts, network, send, tell, qtbot):
    first = send(trace=lambda trace: trace)
    many = [replace(first, send=replace(first.send, id=number)) for number in range(2, 102)]
    network.answers.traces.update({each.send.id: each for each in many})
    tell(*(sent(each.send) for each in many))
    qtbot.waitUntil(lambda: "too many to fly at once" in shown.caption.text(), timeout=FLIGHT_MS)
    qtbot.waitUntil(lambda: shown.map.flights.is_idle, timeout=FLIGHT_MS)
    parts.map.show_send(2)
    qtbot.waitUntil(lambda: shown.caption.text().startswith("#2 "))
    assert "too many" not in shown.caption.text()


def test_a_message_that_is_not_kept_any_more_has_its_sentence(still, parts, network, tell, send, qtbot):
    send()
    qtbot.waitUntil(lambda: words(still, BOB) == "✔ handled")
    network.answers.traces.clear()
    tell(JournalRenewed(0, 0, 5))
    parts.map.show_send(99)
    qtbot.waitUntil(lambda: still.caption.text() == "#99 cannot be looked up any more.")
    assert words(still, BOB) == ""


# -- mouse and keys ---------------------------------------------------------------------------------------------


def test_a_click_chooses_a_node_and_one_beside_it_none(shown):
    QTest.mouseClick(shown.map, Qt.MouseButton.LeftButton, pos=point_of(shown, BOB))
    assert shown.choice.node == key_of(shown, BOB)
    QTest.mouseClick(shown.map, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert shown.choice.node == ""


def drag(area, origin, target):
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=origin)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(area, origin + (target - origin) * share)
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=target)


def test_a_node_is_dragged_and_stays_there(shown, parts):
    origin = point_of(shown, BOB)
    shown.map.zoom_to(shown.map.zoom)  # no longer fitted, so that what is dragged does not shrink the map
    drag(shown.map, origin, origin + QPoint(40, 30))
    assert (point_of(shown, BOB) - origin - QPoint(40, 30)).manhattanLength() <= 2
    assert list(parts.map_places.all) == [f"client:{BOB}"]


def test_laying_out_again_puts_it_back(shown, parts):
    before = dict(shown.map.picture.plan.centers)
    parts.map_places.put(f"client:{BOB}", QPointF(-500, 700))
    assert shown.map.picture.plan.centers != before
    shown.lay_out.click()
    assert shown.map.picture.plan.centers == before
    assert not parts.map_places.all


def test_the_map_itself_is_dragged(shown):
    before = point_of(shown, BOB)
    drag(shown.map, QPoint(3, 3), QPoint(43, 23))
    assert point_of(shown, BOB) - before == QPoint(40, 20)


def wheel(area, point, notches, modifiers=Qt.KeyboardModifier.ControlModifier):
    """The wheel turned over the map, as the window system tells it: to the window, which finds out who is meant."""
    turned = QPoint(0, 120 * notches)
    place = QPointF(area.mapTo(area.window(), point))
    event = QWheelEvent(
        place, area.mapToGlobal(QPointF(point)), QPoint(), turned, Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(area.window().windowHandle(), event)


def test_ctrl_and_the_wheel_zoom_where_the_mouse_is_and_not_the_window(shown, parts):
    before, zoom = point_of(shown, BOB), shown.map.zoom
    wheel(shown.map, before, 2)
    assert shown.map.zoom > zoom
    assert (point_of(shown, BOB) - before).manhattanLength() <= 2
    assert parts.zoom.factor == 1.0


def test_the_wheel_alone_moves_the_map(shown):
    before = point_of(shown, BOB)
    wheel(shown.map, before, 1, Qt.KeyboardModifier.NoModifier)
    assert (point_of(shown, BOB) - before).y() > 0


def test_fit_shows_everybody(shown):
    shown.zoom_in.click()
    shown.zoom_in.click()
    shown.map.pan(QPointF(4_000, 0))
    shown.fit.click()
    assert all(shown.map.rect().contains(point_of(shown, name)) for name in names(shown))


def test_arrow_keys_go_from_node_to_node(shown):
    gone = []
    for key in ("Home", "Right", "Right", "Right", "Left", "Down"):
        QTest.keyClick(shown.map, getattr(Qt.Key, f"Key_{key}"))
        gone.append(shown.map.picture.nodes[shown.choice.node].name)
    assert gone == ["designer", "plant-gw", BOB, EVE, BOB, "agent-8088"]


def test_every_node_can_be_reached_with_arrow_keys(shown, network, qtbot):
    for number in range(30):
        network.open_client(f"Line {number}", ("plant-gw", "agent-8088")[number % 2], "ACME", Identity("bob"))
    qtbot.waitUntil(lambda: "Line 29" in names(shown))
    reached, waiting = set(), [next(iter(shown.map.picture.nodes))]
    while waiting:
        here = waiting.pop()
        reached.add(here)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            shown.choice.choose_node(here)
            QTest.keyClick(shown.map, key)
            if shown.choice.node not in reached and shown.choice.node not in waiting:
                waiting.append(shown.choice.node)
    assert reached == set(shown.map.picture.nodes)


def test_ctrl_and_arrows_move_the_chosen_node(shown, parts):
    shown.choice.choose_node(key_of(shown, BOB))
    before = shown.map.picture.plan.centers[key_of(shown, BOB)]
    QTest.keyClick(shown.map, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    after = shown.map.picture.plan.centers[key_of(shown, BOB)]
    assert (after - before).x() == 0
    assert (after - before).y() > 0
    assert list(parts.map_places.all) == [f"client:{BOB}"]


def test_plus_minus_and_0_zoom(shown):
    shown.map.setFocus()
    fitted = shown.map.zoom
    QTest.keyClick(shown.map, Qt.Key.Key_Minus)
    assert shown.map.zoom < fitted
    QTest.keyClick(shown.map, Qt.Key.Key_Plus)
    assert shown.map.zoom == pytest.approx(fitted)
    QTest.keyClick(shown.map, Qt.Key.Key_Plus)
    QTest.keyClick(shown.map, Qt.Key.Key_0)
    assert shown.map.zoom == pytest.approx(fitted)


def test_escape_chooses_nothing(shown):
    shown.choice.choose_node(key_of(shown, BOB))
    QTest.keyClick(shown.map, Qt.Key.Key_Escape)
    assert shown.choice.node == ""


def test_the_chosen_node_and_its_verdict_are_told_to_a_screen_reader(still, send, qtbot):
    send()
    qtbot.waitUntil(lambda: words(still, EVE) == "– not selected")
    still.choice.choose_node(key_of(still, EVE))
    told = QAccessible.queryAccessibleInterface(still.map)
    assert told.text(QAccessible.Text.Name) == "Plant map"
    assert "Its user is eve; the message is for bob." in told.text(QAccessible.Text.Description)


def test_a_tool_tip_tells_all_of_a_node(shown):
    point = point_of(shown, EVE)
    QApplication.sendEvent(shown.map, QHelpEvent(QHelpEvent.Type.ToolTip, point, shown.map.mapToGlobal(point)))
    assert QToolTip.text().splitlines()[0] == f"{EVE} (client)"
    QToolTip.hideText()


def test_a_right_click_asks_for_the_menu_of_that_node(shown, qtbot):
    point = point_of(shown, BOB)
    with qtbot.waitSignal(shown.node_menu_requested) as asked:
        QTest.mouseClick(shown.map, Qt.MouseButton.RightButton, pos=point)
        context_menu(shown.map, point)
    assert asked.args[0].endpoint.name == BOB
    assert shown.choice.node == key_of(shown, BOB)


def context_menu(area, point):
    QApplication.sendEvent(area, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, area.mapToGlobal(point)))


# -- files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["svg", "png", ""])
def test_the_map_is_written_to_a_file_with_everybody_and_the_verdicts(
    still, send, answers, parts, tmp_path, ending, qtbot
):
    send()
    qtbot.waitUntil(lambda: words(still, BOB) == "✔ handled")
    answers.file = tmp_path / (f"map.{ending}" if ending else "map")
    still.for_paper.trigger()
    written = answers.file.with_suffix(f".{ending or 'svg'}")
    image = QImage(str(written))
    assert image.width() > 500
    if ending != "png":
        text = written.read_text(encoding="utf-8")
        assert all(word in text for word in (BOB, EVE, "plant-gw", "handled", "Test lab: #1 greet"))
    note = parts.notices.message
    assert isinstance(note, BarMessage)
    assert note.text == f"The map was written to {written.name} in {tmp_path}."


def test_a_file_tells_whole_what_had_no_room_below_a_node_and_nobody_is_chosen_in_it(
    still, send, answers, tmp_path, qtbot
):
    send(MessageCall("ACME", "greet", filters=Filters(user="bob", host="PACK-01")))
    qtbot.waitUntil(lambda: words(still, BOB) == "✔ handled")
    answers.file = tmp_path / "map.svg"
    still.for_paper.trigger()
    text = answers.file.read_text(encoding="utf-8")
    sentence = still.map.picture.mark(key_of(still, EVE)).sentence
    assert f"{EVE}: {sentence}" in " ".join(re.findall(r">([^<>]+)</text>", text))
    still.choice.choose_node(key_of(still, EVE))
    still.for_paper.trigger()
    assert answers.file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_file_for_paper_is_light_and_one_as_shown_has_the_colours_of_the_window(
    still, answers, look, tmp_path, theme
):
    look.themes.set_choice(theme)
    for action, expected in ((still.for_paper, load_theme("light")), (still.as_shown, load_theme(theme))):
        answers.file = tmp_path / "map.png"
        action.trigger()
        assert QImage(str(answers.file)).pixelColor(1, 1) == expected.color("surface")


def test_a_folder_that_takes_no_file_is_said(shown, answers, parts, tmp_path):
    (tmp_path / "file").write_text("no folder")
    answers.file = tmp_path / "file" / "map.svg"
    shown.for_paper.trigger()
    assert parts.notices.message.text.startswith("map.svg was not written: ")
    assert parts.notices.message.text.endswith("Choose another place, or make room there.")


def test_nothing_is_written_where_no_file_is_chosen(shown, answers, parts):
    answers.file = None
    shown.for_paper.trigger()
    assert parts.notices.message is None


# -- looks ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_it_is_drawn_in_the_colours_of_the_theme(shown, look, theme):
    look.themes.set_choice(theme)
    assert shown.map.grab().toImage().pixelColor(1, 1) == look.themes.theme.color("surface")


def test_it_grows_with_the_windows_letters(shown, parts):
    shown.map.zoom_to(1.0)
    before = shown.map.camera.scale
    parts.zoom.set_factor(2.0)
    assert shown.map.camera.scale > 1.5 * before


def test_nothing_moves_for_longer_than_it_takes(shown, send, qtbot):
    send(RequestCall("ACME", "audit"))
    qtbot.waitUntil(lambda: shown.map.flights.has(1))
    qtbot.waitUntil(lambda: shown.map.flights.is_idle, timeout=round(5 * LONGEST_MS) + 2_000)
    assert not shown.map.is_moving


def test_a_client_that_closes_while_a_message_flies_to_it_harms_nothing(shown, send, network, clients, tell, qtbot):
    send()
    qtbot.waitUntil(lambda: shown.map.flights.has(1))
    network.close_session(clients[0].id)
    tell(SessionClosed(0, 0, clients[0]))
    qtbot.waitUntil(lambda: shown.map.flights.is_idle, timeout=FLIGHT_MS)


@pytest.mark.parametrize(("width", "is_folded"), [(1_000, False), (0, True)])
def test_its_buttons_stand_below_each_other_where_the_panel_is_narrow(look, qtbot, width, is_folded):
    view = PlantMapView(look)
    qtbot.addWidget(view)
    view.show_caption("#1 greet → ACME")
    view.resize(max(width, view.minimumSizeHint().width()), 400)
    with qtbot.waitExposed(view):
        view.show()
    place = view.as_table.mapTo(view, QPoint())
    assert (place.y() > view.fit.mapTo(view, QPoint()).y()) == is_folded
    assert place.x() + view.as_table.width() <= view.width()
    assert view.caption.width() > 0
