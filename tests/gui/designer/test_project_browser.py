"""The Project Browser over a fake network: opening, filtering, context menus, keeping its state."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from client.window.client_windows import ClientWindows
from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at
from designer.panels.project_browser.model import NodeKind
from gateway_core.api import Fault, FaultKind, HandlerScope

GREET = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")
GREET_KEY = "gateway/plant-gw/ACME/client/message/greet"


@pytest.fixture
def browser(parts):
    return parts.panels.browser


def labels(browser) -> list[str]:
    tree = browser.tree
    return [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]


def activate(browser, key: str) -> None:
    browser.choose(key)
    browser.tree.itemActivated.emit(browser.tree.currentItem(), 0)


def test_it_shows_gateways_clients_users_and_scripts(browser) -> None:
    lab = ["plant-gw", "agent-8088", "Shared Scripts", "Clients", "Users", "Roles", "Scripts", "Sends"]
    assert labels(browser) == lab


def test_a_handler_opens_in_an_editor_tab_and_only_once(parts, browser) -> None:
    activate(browser, GREET_KEY)
    activate(browser, GREET_KEY)
    assert [parts.editors.tabs.tabText(index) for index in range(parts.editors.tabs.count())] == [
        "Script Console",
        "greet · client",
        "Send",
    ]
    assert parts.editors.current.editor.text() == "print 'hello from', payload.get('who', 'nobody')"


def test_a_script_opens_in_a_tab(parts, browser) -> None:
    activate(browser, "script/2 second")
    assert parts.editors.current.title == "2 second"


def test_a_handler_set_opens_its_dialog(parts, browser) -> None:
    activate(browser, "gateway/plant-gw/ACME/gateway/message")
    assert parts.opener.dialog.windowTitle() == "Gateway Event Scripts"
    parts.opener.dialog.reject()


def test_a_preset_launches_its_client_and_a_second_time_raises_it(parts, network, browser, qtbot) -> None:
    activate(browser, "preset/Packing 1")
    clients: ClientWindows = parts.launcher._clients
    qtbot.waitUntil(lambda: len(clients.windows) == 1)
    activate(browser, "preset/Packing 1")
    qtbot.wait(50)
    assert len(network.called("open_client")) == 1
    assert len(clients.windows) == 1


def test_an_open_client_is_marked_and_a_closed_one_no_longer(parts, browser, qtbot) -> None:
    def hint() -> str:
        browser.choose("preset/Packing 1")
        return browser.current_node().hint

    assert "open" not in hint()
    activate(browser, "preset/Packing 1")
    qtbot.waitUntil(lambda: "● open" in hint())
    parts.launcher.close_all()
    qtbot.waitUntil(lambda: "open" not in hint())


def test_a_fault_on_purpose_is_marked_and_told_until_it_is_taken_away(network, browser, qtbot) -> None:
    item = browser.tree.item_of("preset/Packing 1")
    before = item.toolTip(0)
    network.set_faults([Fault(FaultKind.CLIENT_LOST, "client:Packing 1")])
    qtbot.waitUntil(lambda: "⚠ fault on purpose" in browser.node("preset/Packing 1").hint)
    sentence = "Fault on purpose: client Packing 1 is lost."
    assert item.toolTip(0).splitlines()[-1] == sentence
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole).endswith(sentence)
    browser.filter.setText("⚠")
    assert browser.tree.item_of("preset/Packing 1") is not None
    browser.filter.clear()
    network.set_faults([])
    qtbot.waitUntil(lambda: browser.tree.item_of("preset/Packing 1").toolTip(0) == before)


def test_the_filter_shows_what_matches_and_opens_the_way_to_it(browser) -> None:
    browser.filter.setText("greet")
    assert labels(browser) == ["plant-gw"]
    browser.choose(GREET_KEY)
    assert browser.current_node().target == GREET


def test_what_somebody_closed_and_chose_stays_so_when_the_tree_changes(window, network, browser, qtbot) -> None:
    browser.choose("gateway/plant-gw/Utilities")
    browser.tree.topLevelItem(0).child(0).setExpanded(False)
    network.set_gateway_online("agent-8088", online=False)
    qtbot.waitUntil(lambda: browser.tree.topLevelItem(1).toolTip(0) == "agent-8088  off the network")
    assert browser.current_node().key == "gateway/plant-gw/Utilities"
    assert not browser.tree.topLevelItem(0).child(0).isExpanded()


def test_context_menus_have_actions_of_the_main_menus_only(parts, browser) -> None:
    known = set(parts.menus.actions.all())
    for kind in NodeKind:
        node = type(browser._nodes[0])("k", kind, "x")
        menu = parts.menus.context_menu(node)
        assert menu.actions()
        shown = [*menu.actions(), *(each for submenu in menu.findChildren(QMenu) for each in submenu.actions())]
        assert {action for action in shown if not action.isSeparator() and action.menu() is None} <= known
        menu.deleteLater()


def test_a_right_click_opens_the_menu_of_what_is_under_it(window, parts, browser, qtbot) -> None:
    browser.choose(GREET_KEY)
    where = browser.tree.visualItemRect(browser.tree.currentItem()).center()
    browser.tree.customContextMenuRequested.emit(QPoint(where))
    menu = window.findChild(type(parts.menus.context_menu(browser.current_node())))
    assert menu is not None
    assert browser.current_node().target == GREET
    menu.close()


def test_deleting_a_handler_asks_first_and_can_be_taken_back(parts, network, browser, answers, document) -> None:
    browser.choose(GREET_KEY)
    answers.confirm = False
    parts.parts.commands.delete()
    assert handler_at(document.lab, GREET) is not None
    answers.confirm = True
    parts.parts.commands.delete()
    assert handler_at(document.lab, GREET) is None
    assert network.called("replace_lab") != []
    assert "Delete “greet”" in answers.asked[0].text
    parts.commands.undo_lab_change()
    assert handler_at(document.lab, GREET) is not None


def test_a_gateway_can_be_taken_off_line_and_back(parts, network, browser, qtbot) -> None:
    browser.choose("gateway/agent-8088")
    parts.commands.toggle_gateway()
    qtbot.waitUntil(lambda: browser.current_node().hint == "off the network")
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert "Messages to it are NOT_SENT and requests to it time out" in parts.notices.message.text
    parts.commands.toggle_gateway()
    qtbot.waitUntil(lambda: "agent-8088 is back on the gateway network." in parts.notices.message.text)
    assert network.called("set_gateway_online") == [("agent-8088", False), ("agent-8088", True)]


def test_the_local_gateway_off_line_is_told_from_one_that_stands_still(parts, browser, qtbot) -> None:
    browser.choose("gateway/plant-gw")
    parts.commands.toggle_gateway()
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    sentence = "The other gateways do not reach it any more; its own clients and scripts go on."
    assert sentence in parts.notices.message.text
    assert parts.notices.message.severity == "info"
    assert browser.current_node().hint == "off the network"


def test_without_a_chosen_gateway_it_says_what_to_choose(parts, browser, network) -> None:
    browser.choose("users")
    parts.commands.toggle_gateway()
    assert "Choose a gateway" in parts.notices.message.text
    assert network.called("set_gateway_online") == []
