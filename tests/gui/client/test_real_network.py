"""Client windows on a real network with real script hosts: what people see is what scripts did."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from client.bridge.bridge import Bridge
from client.panels.boxes.view import BoxView
from client.toolkit.look import Look
from client.window.client_window import ClientWindow
from client.window.client_windows import ClientStart, ClientWindows
from gateway_core.api import (
    CommMode,
    Filters,
    Gateway,
    HandlerScope,
    Identity,
    Lab,
    MessageCall,
    MessageHandler,
    Network,
    Payload,
    Project,
    Session,
    Threading,
)
from tests.support.heartbeat import Heartbeat
from tests.support.own_time import own_seconds
from tests.support.small_lab import BOB, LAB

SCRIPTS = {
    "greet": "print 'Hello', payload['first']",
    "broken": "x = 1\nprint level",
    "popup": "print system.gui.confirm('Stop line %d?' % payload['line'], 'Line', True)",
    "ask": "print repr(system.gui.inputBox('How many?', '12'))",
    "showAlarm": "system.nav.openWindow('Popups/Alarm', payload)",
    "slowEdt": "import time\ntime.sleep(1.6)",
    "kick": "system.util.exit()",
}
SEND_TO_ALL = "system.util.sendMessage('ACME', 'greet', {'first': 'you'}, scope='C')"


def real_lab() -> Lab:
    handlers = {
        name: MessageHandler(name, HandlerScope.CLIENT, script, Threading.EDT if "Edt" in name else Threading.SHARED)
        for name, script in SCRIPTS.items()
    }
    gateway = Gateway("plant-gw", projects={"ACME": Project("ACME", client_handlers=handlers)})
    return replace(LAB, gateways=(gateway,))


@pytest.fixture
def real(qapp: QApplication) -> Iterator[Network]:
    network = Network(real_lab())
    network.start()
    yield network
    network.stop()


@pytest.fixture
def real_windows(real: Network, look: Look, qtbot) -> Iterator[ClientWindows]:
    bridge = Bridge(real)
    made = ClientWindows(bridge, look)
    yield made
    made.close_all()
    bridge.close()


@pytest.fixture
def bob(real_windows: ClientWindows, qtbot) -> ClientWindow:
    with qtbot.waitSignal(real_windows.opened):
        real_windows.open_client(BOB)
    return real_windows.windows[0]


@pytest.fixture
def eve(bob: ClientWindow, real_windows: ClientWindows, qtbot) -> ClientWindow:
    with qtbot.waitSignal(real_windows.opened):
        real_windows.open_client(ClientStart("Packing 2", "plant-gw", "ACME", Identity("eve", host="PACK-02")))
    return real_windows.windows[1]


@pytest.fixture
def designer(real: Network) -> Session:
    return real.open_designer(comm_mode=CommMode.READ_WRITE).result(5)


@pytest.fixture
def send(real: Network, designer: Session) -> Callable[..., None]:
    """Sends from the designer without a script."""

    def make(handler: str, wire: str = "{}", filters: Filters | None = None) -> None:
        call = MessageCall("ACME", handler, Payload(wire), "C", filters or Filters())
        real.send(designer.endpoint, call).result(5)

    return make


def console(window: ClientWindow) -> str:
    window.console.console.flush()
    return window.console.console.toPlainText()


def outcomes(window: ClientWindow) -> list[str]:
    """The outcomes of all arrivals, without times."""
    return [row.look.text.split(" 0")[0].split(" 1")[0] for row in window.arrivals_model.rows]


def run(window: ClientWindow, script: str) -> None:
    window.script.editor.set_text(script)
    window.menus.run_requested.emit(None)


def box_of(windows: ClientWindows, window: ClientWindow, qtbot) -> BoxView:
    boxes = windows.presenter(window.session_id).boxes
    qtbot.waitUntil(lambda: bool(boxes.open_boxes))
    return boxes.open_boxes[0]


def test_a_sent_message_arrives_and_its_handler_prints(bob, send, qtbot) -> None:
    send("greet", '{"first": "bob"}', Filters(user="bob"))
    qtbot.waitUntil(lambda: "Hello bob\n" in console(bob))
    qtbot.waitUntil(lambda: bob.arrivals_model.rows[0].look.shape == "✔")
    assert bob.payload.tree.model().index(0, 2).data() == "'bob'"


def test_a_failing_handler_leaves_its_traceback_in_the_console(bob, send, qtbot) -> None:
    """H6, H7."""
    send("broken")
    qtbot.waitUntil(lambda: outcomes(bob) == ["✖ NameError"])
    assert "line 2" in console(bob)
    assert "NameError" in console(bob)


def test_a_message_for_others_arrives_only_there(bob, eve, send, qtbot) -> None:
    send("greet", '{"first": "eve"}', Filters(user="eve"))
    qtbot.waitUntil(lambda: "Hello eve\n" in console(eve))
    assert (len(eve.arrivals_model.rows), len(bob.arrivals_model.rows)) == (1, 0)


def test_a_filter_follows_a_changed_user_at_once(bob, send, qtbot) -> None:
    """A6."""
    bob.identity.edit()
    bob.identity.form.user.setEditText("eve")
    bob.identity.form.submit()
    qtbot.waitUntil(lambda: bob.identity.user.text() == "eve")
    send("greet", '{"first": "eve"}', Filters(role="Maintenance"))
    qtbot.waitUntil(lambda: len(bob.arrivals_model.rows) == 1)


def test_a_handler_s_question_waits_for_the_person(bob, real_windows, send, qtbot) -> None:
    send("popup", '{"line": 3}')
    box = box_of(real_windows, bob, qtbot)
    assert box.text.text() == "Stop line 3?"
    assert bob.arrivals_model.rows[0].look.text == "… running"
    qtbot.mouseClick(box.buttons.button(QDialogButtonBox.StandardButton.Yes), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: console(bob) == "True\n")
    qtbot.waitUntil(lambda: bob.arrivals_model.rows[0].look.shape == "✔")


def test_a_handler_s_window_is_a_card_until_a_person_closes_it(bob, eve, real_windows, send, qtbot) -> None:
    send("showAlarm", '{"level": 3}', Filters(user="bob"))
    windows = real_windows.presenter(bob.session_id).windows
    qtbot.waitUntil(lambda: windows.view is not None and bool(windows.view.cards))
    (card,) = windows.view.cards
    assert card.path.text() == "Popups/Alarm"
    assert card.origin.text().startswith("opened by showAlarm at ")
    assert card.tree.model().index(0, 2).data() == "3"
    qtbot.mouseClick(card.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not windows.view.cards)
    run(bob, "print system.gui.getOpenedWindows()")
    qtbot.waitUntil(lambda: "()\n" in console(bob))
    assert real_windows.presenter(eve.session_id).windows.view is None


def test_properties_set_without_end_freeze_no_window(bob, real_windows, qtbot) -> None:
    heart = Heartbeat()
    run(bob, "root = system.nav.openWindow('A').rootContainer\nn = 0\nwhile True:\n    n += 1\n    root.n = n")
    windows = real_windows.presenter(bob.session_id).windows
    qtbot.waitUntil(lambda: windows.view is not None and bool(windows.view.cards))
    card = windows.view.cards[0]
    qtbot.waitUntil(lambda: int(card.tree.model().index(0, 2).data() or 0) > 2_000, timeout=20_000)
    bob.menus.stop_requested.emit(None)
    qtbot.waitUntil(bob.script.run_button.isEnabled, timeout=10_000)
    assert heart.longest_s < 0.5


def test_what_is_typed_into_an_input_box_is_unicode_in_the_script(bob, real_windows, send, qtbot) -> None:
    send("ask")
    box = box_of(real_windows, bob, qtbot)
    assert box.input.text() == "12"
    box.input.setText("žluť")
    box.accept()
    qtbot.waitUntil(lambda: console(bob) == "u'\\u017elu\\u0165'\n")


def test_a_script_runs_as_the_client_and_may_send(bob, eve, qtbot) -> None:
    run(bob, f"print system.security.getUsername()\n{SEND_TO_ALL}\n")
    qtbot.waitUntil(lambda: "Hello you\n" in console(bob) and "Hello you\n" in console(eve))
    assert console(bob).startswith("bob\n")
    assert eve.arrivals_model.rows[0].send.sender.name == "Packing 1"


def test_a_blocked_script_can_be_run_again_after_one_click(bob, qtbot) -> None:
    """M22, C1."""
    bob.menus.comm_mode_requested.emit(CommMode.READ_ONLY)
    qtbot.waitUntil(bob.identity.mode.isVisible)
    run(bob, SEND_TO_ALL)
    qtbot.waitUntil(lambda: bob.bar.message is not None)
    switch = next(one for one in bob.bar.findChildren(QPushButton) if one.text() == "Switch to Read/Write")
    qtbot.waitUntil(bob.script.run_button.isEnabled)
    assert bob.arrivals_model.rows == []
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bob.identity.mode.isVisible())
    run(bob, SEND_TO_ALL)
    qtbot.waitUntil(lambda: "Hello you\n" in console(bob))


def test_a_script_that_switches_the_user_changes_the_header(bob, qtbot) -> None:
    """A6, C3."""
    run(bob, "print system.security.switchUser('eve', 'eve')")
    qtbot.waitUntil(lambda: (bob.identity.user.text(), bob.identity.roles.text()) == ("eve", "Maintenance"))
    qtbot.waitUntil(lambda: console(bob).startswith("True"))


def test_a_script_that_switches_the_comm_mode_is_seen_in_header_and_menu(bob, qtbot) -> None:
    """C1."""
    run(bob, "system.util.setConnectionMode(2)")
    qtbot.waitUntil(bob.identity.mode.isVisible)
    assert bob.identity.mode.text() == "⚠ Comm Read-Only"
    checked = [action.text() for action in bob.actions_list.all() if action.isChecked()]
    assert "Comm Read-Only" in [text.replace("&", "") for text in checked]


def test_a_slow_handler_on_the_gui_queue_shows_not_responding(bob, send, qtbot) -> None:
    """H5."""
    send("slowEdt")
    qtbot.waitUntil(lambda: bob.identity.health.text() == "▲ not responding")
    qtbot.waitUntil(lambda: bob.identity.health.text() == "● running")


def test_an_endless_script_is_stopped_within_a_second(bob, qtbot) -> None:
    run(bob, "while True: pass")
    qtbot.waitUntil(bob.script.stop_button.isEnabled)
    qtbot.wait(200)
    started = own_seconds()
    bob.menus.stop_requested.emit(None)
    qtbot.waitUntil(bob.script.run_button.isEnabled)
    assert own_seconds() - started < 1.5
    run(bob, "print 'again'")
    qtbot.waitUntil(lambda: "again\n" in console(bob))


def test_a_script_that_ends_its_own_process_leaves_window_and_others_alone(bob, eve, qtbot) -> None:
    run(bob, "import os\nos._exit(3)")
    qtbot.waitUntil(lambda: bob.bar.message is not None)
    assert "ended its own process" in bob.bar.message.text
    qtbot.waitUntil(bob.script.run_button.isEnabled)
    assert console(bob).count("ended its own process") == 1, "said once"
    assert eve.bar.message is None
    run(bob, "print 'again'")
    qtbot.waitUntil(lambda: "again\n" in console(bob))


def test_prints_without_end_freeze_no_window(bob, qtbot) -> None:
    heart = Heartbeat()
    run(bob, "while True: print 'x' * 60")
    qtbot.waitUntil(lambda: bob.console.console.blockCount() > 5_000)
    bob.menus.stop_requested.emit(None)
    qtbot.waitUntil(bob.script.run_button.isEnabled, timeout=10_000)
    assert heart.longest_s < 0.5
    assert bob.console.console.blockCount() <= 10_000


def test_closing_the_window_ends_the_session(bob, real, qtbot) -> None:
    run(bob, "while True: pass")
    qtbot.waitUntil(bob.script.stop_button.isEnabled)
    bob.close()
    qtbot.waitUntil(lambda: real.world().sessions == ())


def test_a_client_that_a_message_makes_exit_says_so_and_its_window_can_be_closed(
    bob, real_windows, send, qtbot
) -> None:
    send("kick")
    qtbot.waitUntil(lambda: bob.identity.health.text() == "■ closed")
    assert bob.bar.message.text.startswith("This client has exited")
    (button,) = [each for each in bob.bar.findChildren(QPushButton) if each.text() == "Close Window"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: real_windows.windows == ())
