"""H5 in real windows: a slow script on one client's GUI queue freezes that client's content, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from client.bridge.bridge import Bridge
from client.toolkit.look import Look
from client.window.client_window import ClientWindow
from client.window.client_windows import ClientStart, ClientWindows
from gateway_core.api import (
    CommMode,
    Filters,
    Gateway,
    HandlerScope,
    Identity,
    MessageCall,
    MessageHandler,
    Network,
    Payload,
    Project,
    Threading,
)
from tests.support.heartbeat import Heartbeat
from tests.support.small_lab import BOB, LAB

EVE = ClientStart("Packing 2", "plant-gw", "ACME", Identity("eve", host="PACK-02"))
SLOW = "import time\nwhile not shared.gate.is_open: time.sleep(0.01)\nprint 'ends'"
FREEZES = {
    "an EDT handler": SLOW,
    "invokeLater": f"def slow():\n  {SLOW.replace(chr(10), chr(10) + '  ')}\nLATER(slow)",
}


@pytest.fixture(params=FREEZES.values(), ids=FREEZES)
def real(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Network]:
    text = request.param.replace("LATER", "system.util.invokeLater")
    slow = MessageHandler("slow", HandlerScope.CLIENT, text, Threading.EDT)
    greet = MessageHandler("greet", HandlerScope.CLIENT, "print 'hello'")
    paint = MessageHandler("paint", HandlerScope.CLIENT, "print 'painted'", Threading.EDT)
    let_go = MessageHandler("let_go", HandlerScope.CLIENT, "shared.gate.is_open = True")
    handlers = {each.name: each for each in (slow, greet, paint, let_go)}
    gateway = Gateway("plant-gw", projects={"ACME": Project("ACME", client_handlers=handlers)})
    network = Network(replace(LAB, gateways=(gateway,), shared={"gate": "is_open = False"}))
    network.start()
    yield network
    network.stop()


@pytest.fixture
def windows(real: Network, look: Look, qtbot) -> Iterator[ClientWindows]:
    """The windows of bob and eve."""
    bridge = Bridge(real)
    made = ClientWindows(bridge, look)
    for start in (BOB, EVE):
        with qtbot.waitSignal(made.opened):
            made.open_client(start)
    yield made
    made.close_all()
    bridge.close()


def _console(window: ClientWindow) -> str:
    window.console.console.flush()
    return window.console.console.toPlainText()


def test_h5_a_slow_script_on_the_gui_queue_freezes_its_client_alone(windows, real, qtbot) -> None:
    bob, eve = windows.windows
    designer = real.open_designer(comm_mode=CommMode.READ_WRITE).result(5).endpoint

    def send(handler: str, **filters: str) -> None:
        real.send(designer, MessageCall("ACME", handler, Payload("{}"), "C", Filters(**filters))).result(5)

    send("slow", user="bob")
    qtbot.waitUntil(lambda: bob.identity.health.text() == "▲ not responding")
    heartbeat = Heartbeat()
    send("paint")
    send("greet")
    bob.script.editor.set_text("print 'typed'")
    bob.menus.run_requested.emit(None)
    qtbot.waitUntil(lambda: "painted" in _console(eve) and "hello" in _console(eve))
    qtbot.waitUntil(lambda: "hello" in _console(bob) and "typed" in _console(bob))
    assert "painted" not in _console(bob)
    assert (bob.identity.health.text(), eve.identity.health.text()) == ("▲ not responding", "● running")
    assert heartbeat.longest_s < 1.0
    send("let_go")
    qtbot.waitUntil(lambda: bob.identity.health.text() == "● running")
    qtbot.waitUntil(lambda: "painted" in _console(bob))
    assert _console(bob).index("ends") < _console(bob).index("painted")
