"""Faults on purpose in the designer's window: from the map, the table, the Project Browser and the menu, to what is seen of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from client.toolkit.actions import plain_text
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.plant_map.model import shown_send
from gateway_core.api import CommandError, Endpoint, EndpointKind, Fault, FaultKind, Identity
from tests.support import message_play
from tests.support.action_drivers.stage import GREET_KEY
from tests.support.designer_lab import GATEWAY
from tests.support.happenings import Happenings
from tests.support.map_play import Motion, handled, lab_world, sent

BOB = "client:Packing 1"
SLOW = Fault(FaultKind.SLOW_HANDLER, BOB, 2.0, "greet")


@pytest.fixture
def shown(parts, network, qtbot):
    """The map in front, with one client on it."""
    network.open_client("Packing 1", "plant-gw", "ACME", Identity("bob", ("Operator",), "PACK-01")).result()
    parts.map.show()
    view = parts.late.plant_map.view
    qtbot.waitUntil(lambda: bob(view) is not None)
    return view


def bob(view):
    return next((node for node in view.map.picture.nodes.values() if node.label == BOB), None)


def choose(view, label=BOB):
    view.choice.choose_node(next(node.key for node in view.map.picture.nodes.values() if node.label == label))


def switch(parts, kind):
    parts.menus.learn.faults.of[kind].trigger()
    return parts.faults.dialog


def said(parts):
    message = parts.notices.message
    return message.text if message is not None else ""


def texts(menu):
    return [plain_text(action.text()) for action in menu.actions() if not action.isSeparator()]


# -- setting them -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "label"), [(FaultKind.CLIENT_LOST, BOB), (FaultKind.GATEWAY_DOWN, "gateway:agent-8088")]
)
def test_what_needs_no_amount_is_on_at_once_and_off_again(parts, shown, network, kind, label, qtbot):
    choose(shown, label)
    assert switch(parts, kind) is None
    assert network.faults() == (Fault(kind, label),)
    entry = parts.menus.learn.faults.of[kind]
    qtbot.waitUntil(entry.isChecked)
    entry.trigger()
    assert network.faults() == ()
    qtbot.waitUntil(lambda: not entry.isChecked())


def test_a_slow_network_is_asked_for_in_ms(parts, shown, network):
    choose(shown, "gateway:agent-8088")
    dialog = switch(parts, FaultKind.SLOW_GATEWAY)
    assert dialog.windowTitle() == "Slow Network to agent-8088"
    assert dialog.delay.value() == 2_000
    dialog.delay.setValue(750)
    dialog.accept()
    assert network.faults() == (Fault(FaultKind.SLOW_GATEWAY, "gateway:agent-8088", 0.75),)


def test_a_slow_handler_is_chosen_from_those_that_run_there(parts, shown, network):
    choose(shown)
    dialog = switch(parts, FaultKind.SLOW_HANDLER)
    assert [dialog.handler.itemText(at) for at in range(dialog.handler.count())] == [
        "greet", "fail", "stored", "All of them",
    ]  # fmt: skip
    dialog.accept()
    assert network.faults() == (SLOW,)


def test_the_handler_of_the_message_that_is_looked_at_is_the_one_that_the_dialog_begins_with(parts, shown, tell):
    happenings = Happenings(GATEWAY)
    tell(happenings.sent("stored"), happenings.sent("fail"))
    parts.panels.message_log.choose(0)
    choose(shown)
    assert switch(parts, FaultKind.SLOW_HANDLER).handler.currentText() == "stored"
    parts.faults.dialog.reject()
    parts.panels.browser.choose(GREET_KEY)
    assert switch(parts, FaultKind.HANDLER_ERROR).handler.currentText() == "greet"


def test_where_that_handler_does_not_run_the_dialog_begins_with_the_first(parts, shown, tell):
    tell(Happenings(GATEWAY).sent("audit"))
    choose(shown)
    assert switch(parts, FaultKind.SLOW_HANDLER).handler.currentText() == "greet"


def test_all_handlers_of_a_client_may_fail(parts, shown, network):
    choose(shown)
    dialog = switch(parts, FaultKind.HANDLER_ERROR)
    dialog.handler.setCurrentIndex(dialog.handler.count() - 1)
    dialog.accept()
    assert network.faults() == tuple(
        Fault(FaultKind.HANDLER_ERROR, BOB, handler=name) for name in ("greet", "fail", "stored")
    )


def test_a_handler_may_fail_wherever_it_runs_and_is_mended_at_one_of_these_places(parts, shown, network, qtbot):
    choose(shown)
    dialog = switch(parts, FaultKind.HANDLER_ERROR)
    dialog.everywhere.setChecked(True)
    dialog.accept()
    assert network.faults() == (Fault(FaultKind.HANDLER_ERROR, "", handler="greet"),)
    qtbot.waitUntil(parts.menus.learn.faults.of[FaultKind.HANDLER_ERROR].isChecked)
    assert switch(parts, FaultKind.HANDLER_ERROR) is None
    assert network.faults() == ()


def test_a_full_queue_is_asked_for_as_a_number(parts, shown, network):
    choose(shown)
    dialog = switch(parts, FaultKind.FULL_QUEUE)
    assert any(
        "None waits as long as no handler runs there" in note.text() for note in dialog.findChildren(WrappedLabel)
    )
    dialog.count.setValue(3)
    dialog.accept()
    assert network.faults() == (Fault(FaultKind.FULL_QUEUE, BOB, 3.0),)


def test_a_dialog_is_answered_with_the_keyboard(parts, shown, network, qtbot):
    choose(shown)
    dialog = switch(parts, FaultKind.FULL_QUEUE)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.focusWidget(), "4")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert network.faults() == (Fault(FaultKind.FULL_QUEUE, BOB, 4.0),)


def test_a_dialog_that_is_cancelled_sets_nothing_and_its_entry_is_not_checked(parts, shown, network):
    choose(shown)
    switch(parts, FaultKind.FULL_QUEUE).reject()
    assert not network.called("set_faults")
    assert not parts.menus.learn.faults.of[FaultKind.FULL_QUEUE].isChecked()


def test_a_fault_comes_beside_the_others_and_those_of_clients_that_are_gone_are_dropped(parts, shown, network):
    network.set_faults([SLOW, Fault(FaultKind.CLIENT_LOST, "client:gone")])
    choose(shown, "gateway:agent-8088")
    switch(parts, FaultKind.GATEWAY_DOWN)
    assert network.faults() == (SLOW, Fault(FaultKind.GATEWAY_DOWN, "gateway:agent-8088"))


def test_a_refusal_is_said_and_the_entry_is_not_checked(parts, shown, network, qtbot):
    choose(shown)
    network.refuse = CommandError("The lab is closing. Open it again first.")
    switch(parts, FaultKind.CLIENT_LOST)
    qtbot.waitUntil(lambda: said(parts).startswith("The lab is closing."))
    assert not parts.menus.learn.faults.of[FaultKind.CLIENT_LOST].isChecked()


def test_where_no_handler_runs_it_is_said(parts, shown, network, qtbot):
    choose(shown, "gateway:agent-8088")
    assert switch(parts, FaultKind.SLOW_HANDLER) is None
    assert said(parts).startswith("No message handler runs at agent-8088.")


# -- at whom ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "label"), [("gateway/agent-8088", "gateway:agent-8088"), ("preset/Packing 2", "client:Packing 2")]
)
def test_what_is_chosen_in_the_project_browser_is_broken(parts, network, key, label):
    parts.panels.browser.choose(key)
    kind = FaultKind.GATEWAY_DOWN if label.startswith("gateway") else FaultKind.CLIENT_LOST
    switch(parts, kind)
    assert network.faults() == (Fault(kind, label),)


def test_a_script_that_is_chosen_later_does_not_hide_the_node_of_the_map(parts, shown, network):
    choose(shown)
    parts.panels.browser.choose("script/2 second")
    switch(parts, FaultKind.CLIENT_LOST)
    assert network.faults() == (Fault(FaultKind.CLIENT_LOST, BOB),)


def test_what_does_not_fit_the_chosen_party_says_what_to_choose(parts, shown, network):
    choose(shown)
    switch(parts, FaultKind.GATEWAY_DOWN)
    assert said(parts) == "Choose a gateway on the Plant Map or in the Project Browser first."
    assert not network.called("set_faults")


# -- menus ------------------------------------------------------------------------------------------------------


def test_the_menu_of_a_node_offers_what_fits_it(parts):
    client = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "1")
    of_client, of_gateway = texts(parts.menus.map_menu(client)), texts(parts.menus.map_menu(GATEWAY))
    assert of_client[:6] == [
        "Open Chosen Party", "Lose This Client", "Slow Handler…", "Handler Error…", "Full Queue…", "Remove Faults Here",
    ]  # fmt: skip
    assert of_gateway[:7] == [
        "Open Chosen Party", "Gateway Down", "Slow Network…", "Slow Handler…", "Handler Error…", "Full Queue…", "Remove Faults Here",
    ]  # fmt: skip
    assert texts(parts.menus.map_menu(None))[:2] == ["Remove All Faults", "As Table"]


def test_in_the_menu_of_a_node_each_letter_means_one_entry(parts):
    client = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "1")
    for endpoint in (client, GATEWAY, None):
        menu = parts.menus.map_menu(endpoint)
        letters = [action.text().partition("&")[2][0].lower() for action in menu.actions() if "&" in action.text()]
        assert sorted(letters) == sorted(set(letters))


def test_the_menus_of_the_project_browser_offer_them_too(parts):
    parts.panels.browser.choose("preset/Packing 2")
    menu = parts.menus.context_menu(parts.browser.chosen)
    below = next(action.menu() for action in menu.actions() if action.text() == "&Fault on Purpose")
    assert texts(below)[0] == "Lose This Client"
    menu.deleteLater()


def open_menu():
    """The menu that is open now, closed again."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = texts(menu)
    menu.close()
    return offered


@pytest.mark.parametrize("as_table", [False, True])
def test_a_right_click_or_the_menu_key_opens_the_menu_of_the_node(parts, shown, as_table, network, qtbot):
    network.set_faults([Fault(FaultKind.CLIENT_LOST, BOB)])
    shown.show_table(as_table=as_table)
    choose(shown)
    widget = shown.table.parties.viewport() if as_table else shown.map
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place := where(shown), widget.mapToGlobal(place)))
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        assert parts.menus.learn.faults.of[FaultKind.CLIENT_LOST].isChecked()
        assert open_menu()[:2] == ["Open Chosen Party", "Lose This Client"]


def where(view) -> QPoint:
    """The middle of bob's node or row."""
    if view.is_table:
        return view.table.parties.visualRect(view.table.parties.currentIndex()).center()
    return view.map.camera.point(view.map.picture.plan.centers[bob(view).key]).toPoint()


# -- what is seen of them, and taking them away -----------------------------------------------------------------


def test_the_status_bar_counts_them_and_its_menu_takes_one_away(parts, network, tell, qtbot):
    sign = parts.fault_sign
    assert not sign.isVisible()
    network.set_faults([SLOW, Fault(FaultKind.GATEWAY_DOWN, "gateway:agent-8088")])
    qtbot.waitUntil(sign.isVisible)
    assert sign.accessibleName() == "⚠ 2 faults on purpose"
    assert "gateway agent-8088 is down" in sign.toolTip()
    sign.menu().aboutToShow.emit()
    assert [action.isChecked() for action in sign.menu().actions()[:2]] == [True, True]
    sign.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: sign.accessibleName() == "⚠ 1 fault on purpose")
    parts.menus.learn.faults.remove_all.trigger()
    qtbot.waitUntil(lambda: not sign.isVisible())


def test_the_faults_of_one_party_are_taken_away_together(parts, shown, network):
    other = Fault(FaultKind.FULL_QUEUE, "gateway:plant-gw", 1.0)
    network.set_faults([SLOW, Fault(FaultKind.CLIENT_LOST, BOB), other])
    choose(shown)
    parts.menus.learn.faults.remove_here.trigger()
    assert network.faults() == (other,)


def test_taking_faults_away_is_off_where_there_is_none_and_says_why(parts, shown, network, qtbot):
    here, everywhere = parts.menus.learn.faults.remove_here, parts.menus.learn.faults.remove_all
    assert (here.isEnabled(), everywhere.isEnabled()) == (False, False)
    network.set_faults([Fault(FaultKind.FULL_QUEUE, "gateway:plant-gw", 1.0)])
    qtbot.waitUntil(everywhere.isEnabled)
    choose(shown)
    assert not here.isEnabled()
    assert here.statusTip().startswith("Choose who has a fault on purpose")
    network.set_faults([SLOW])
    qtbot.waitUntil(here.isEnabled)
    network.set_faults([])
    qtbot.waitUntil(lambda: not everywhere.isEnabled())
    assert everywhere.statusTip() == "There is no fault on purpose."


def test_the_map_and_the_table_mark_who_is_broken(parts, shown, network, qtbot):
    network.set_faults([SLOW])
    qtbot.waitUntil(lambda: bob(shown).state_word == "fault on purpose")
    told = parts.late.plant_map.view.table.as_text()
    assert "⚠ fault on purpose" in told
    assert "Fault on purpose: handler greet at client Packing 1 waits 2 s before it runs." in told


# -- the table, and the numbered steps ---------------------------------------------------------------------------


def test_the_switch_shows_the_tables_and_gives_them_the_keyboard(parts, shown, window, qtbot):
    window.activateWindow()
    shown.map.setFocus()
    shown.as_table.click()
    assert shown.table.isVisible()
    assert not shown.map.isVisible()
    assert parts.menus.learn.map.as_table.isChecked()
    parts.menus.learn.map.as_table.trigger()
    assert shown.map.isVisible()
    assert not shown.as_table.isChecked()


def test_what_zooms_shows_the_map_again(parts, shown):
    shown.show_table(as_table=True)
    parts.map.zoom_in()
    assert shown.map.isVisible()


def test_while_the_tables_are_shown_nothing_is_counted_as_not_drawn(parts, shown, network, tell, qtbot):
    trace = handled(sent(lab_world(1)))
    network.answers.traces[1] = trace
    shown.show_table(as_table=True)
    tell(message_play.sent(trace.send))
    qtbot.waitUntil(lambda: len(shown.table.way_lines.rows) > 0)
    assert "not drawn" not in shown.caption.text()


def test_where_the_system_asks_for_less_motion_steps_stand_beside_the_map(shown):
    shown.map.setStyle(still := Motion(0))
    shown.choice.show_send(shown_one())
    assert shown.steps.isVisible()
    assert len(shown.steps.lines.rows) == 3
    shown.steps.choose_row(1)
    assert shown.map.picture.trip == 2
    shown.map.setStyle(moving := Motion(200))
    shown.choice.show_send(None)
    assert not shown.steps.isVisible()
    shown.map.setStyle(None)
    still.deleteLater()
    moving.deleteLater()


def shown_one():
    return shown_send(handled(sent(lab_world(1))))
