"""What a double click, Enter and the menu open on the plant map and in its table: client windows, properties, the script."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from designer.panels.lab_dialogs.gateway_dialog import GatewayDialog
from gateway_core.api import Endpoint, EndpointKind

BOB = "Packing 1"


@pytest.fixture
def shown(parts, qtbot):
    """The map in front, with the designer, two gateways and a client that has a window."""
    parts.launcher.open_preset(BOB)
    qtbot.waitUntil(lambda: bool(parts.launcher.clients.windows))
    parts.map.show()
    view = parts.late.plant_map.view
    qtbot.waitUntil(lambda: BOB in [node.name for node in view.map.picture.nodes.values()])
    return view


def node_of(view, name):
    return next(node for node in view.map.picture.nodes.values() if node.name == name)


def point_of(view, name):
    return view.map.camera.point(view.map.picture.plan.centers[node_of(view, name).key]).toPoint()


def row_of(view, name):
    return next(at for at, row in enumerate(view.table.party_lines.rows) if row.node.name == name)


def frame_of(parts, view):
    """The client's window, put away."""
    session = node_of(view, BOB).endpoint.session
    frame = parts.launcher.clients.window(session)
    frame.hide()
    return frame


def test_a_double_click_on_a_client_brings_its_window_to_the_front(parts, shown):
    frame = frame_of(parts, shown)
    QTest.mouseDClick(shown.map, Qt.MouseButton.LeftButton, pos=point_of(shown, BOB))
    assert frame.isVisible()


def test_enter_on_a_client_brings_its_window_to_the_front(parts, shown):
    frame = frame_of(parts, shown)
    shown.choice.choose_node(node_of(shown, BOB).key)
    QTest.keyClick(shown.map, Qt.Key.Key_Return)
    assert frame.isVisible()


def test_enter_in_the_table_does_the_same(parts, shown):
    frame = frame_of(parts, shown)
    shown.show_table(as_table=True)
    shown.table.parties.choose_row(row_of(shown, BOB))
    QTest.keyClick(shown.table.parties, Qt.Key.Key_Return)
    assert frame.isVisible()


def test_a_double_click_on_a_gateway_opens_its_properties(parts, shown, window):
    QTest.mouseDClick(shown.map, Qt.MouseButton.LeftButton, pos=point_of(shown, "agent-8088"))
    dialog = window.findChild(GatewayDialog)
    assert dialog.isVisible()
    assert dialog.value().name == "agent-8088"
    dialog.reject()


def test_a_double_click_on_the_designer_leads_to_the_script_in_front(parts, shown, window):
    parts.editors.show_console()
    parts.map.show()
    QTest.mouseDClick(shown.map, Qt.MouseButton.LeftButton, pos=point_of(shown, "designer"))
    assert window.focusWidget() is parts.editors.console.editor


def test_a_double_click_beside_all_nodes_opens_nothing(parts, shown, window):
    QTest.mouseDClick(
        shown.map, Qt.MouseButton.LeftButton, pos=shown.map.rect().bottomRight() - QPointF(3, 3).toPoint()
    )
    assert shown.choice.node == ""
    assert window.findChild(GatewayDialog) is None


def test_a_node_does_not_stick_to_the_mouse_after_a_double_click(parts, shown):
    QTest.mouseDClick(shown.map, Qt.MouseButton.LeftButton, pos=point_of(shown, "designer"))
    QTest.mouseMove(shown.map, point_of(shown, "designer") + QPointF(60, 40).toPoint())
    assert not parts.map_places.all


def test_a_client_that_was_closed_is_launched_anew_from_its_preset(parts, shown, qtbot):
    gone = Endpoint(EndpointKind.CLIENT, BOB, "plant-gw", "0000DEAD")
    parts.launcher.close_all()
    qtbot.waitUntil(lambda: not parts.launcher.clients.windows)
    parts.parties.open(gone)
    qtbot.waitUntil(lambda: bool(parts.launcher.clients.windows))


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        (Endpoint(EndpointKind.CLIENT, "Nobody", "plant-gw", "0000DEAD"), "The client Nobody is closed."),
        (Endpoint(EndpointKind.GATEWAY, "old-gw", "old-gw"), "The lab has no gateway old-gw any more."),
    ],
)
def test_who_is_not_there_any_more_has_a_sentence(parts, shown, gone, said):
    parts.parties.open(gone)
    assert said in parts.notices.message.text


@pytest.mark.parametrize(
    ("name", "door"), [(BOB, "its window"), ("plant-gw", "its properties"), ("designer", "the script in front")]
)
def test_tool_tips_say_what_a_double_click_opens(shown, name, door):
    tip = f"Double-click or Enter: {door}"
    point = point_of(shown, name)
    QApplication.sendEvent(shown.map, QHelpEvent(QHelpEvent.Type.ToolTip, point, shown.map.mapToGlobal(point)))
    assert tip in QToolTip.text()
    QToolTip.hideText()
    shown.choice.choose_node(node_of(shown, name).key)
    assert tip in shown.map.accessibleDescription()
    assert tip in shown.table.party_lines.index(row_of(shown, name), 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_menu_of_a_node_begins_with_what_a_double_click_does(parts, shown):
    menu = parts.menus.map_menu(node_of(shown, BOB).endpoint)
    assert menu.actions()[0].text().replace("&", "") == "Open Chosen Party"
    beside = parts.menus.map_menu(None)
    assert "Open Chosen Party" not in [action.text().replace("&", "") for action in beside.actions()]
