"""Client windows for the pictures: with and without messages, a script, cards of open windows, a box, an error."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from client.panels.boxes.view import BoxView
from client.panels.script.view import ScriptPanelView
from client.window.arrangement import CLIENT_SIZE
from client.window.client_window import ClientWindow
from designer.pictures.camera import STEP_MS, pass_time, wait_for
from designer.pictures.designer_scenes import Scene
from designer.pictures.stage import Stage

_SOON_S = 20.0
_WINDOWS = """import system
for name in ('Overview', 'Line 1', 'Alarms'):
	system.nav.openWindow('Main Windows/' + name, {'line': 1})
"""
_CLOSING = "for path in system.gui.getOpenedWindowNames():\n\tsystem.nav.closeWindow(path)\n"
_BOX = "print system.gui.confirm('Is line 2 clear?', 'Line 2')\n"
_ERROR = "motors = {'pump': 3}\nprint motors['conveyor']\n"


def _window(name: str, stage: Stage) -> Iterator[QWidget]:
    window = stage.client(name)
    window.resize(CLIENT_SIZE)
    yield window


def _identity(stage: Stage) -> Iterator[QWidget]:
    window = stage.client("Packing 1")
    window.identity.edit()
    pass_time(STEP_MS)
    yield window
    window.identity.end_editing()


def _run(window: ClientWindow, script: str) -> None:
    window.take_script(script)
    window.menus.run_requested.emit(None)


def _run_to_end(window: ClientWindow, script: str) -> None:
    _run(window, script)
    (panel,) = window.findChildren(ScriptPanelView)
    wait_for(panel.run_button.isEnabled, _SOON_S)
    pass_time(10 * STEP_MS)  # until what it printed is seen


def _hide_script(window: ClientWindow) -> None:
    action = next(each for each in window.actions() if each.objectName() == "Client/Script as This Client")
    action.setChecked(False)
    window.resize(CLIENT_SIZE)
    pass_time(STEP_MS)


def _script(script: str, stage: Stage) -> Iterator[QWidget]:
    """A script that has run as this client, the panel beside what it did."""
    window = stage.client("Packing 2")
    _run_to_end(window, script)
    yield window
    _hide_script(window)


def _cards(stage: Stage) -> Iterator[QWidget]:
    window = stage.client("Packing 2")
    _run_to_end(window, _WINDOWS)
    _hide_script(window)
    yield window
    _run_to_end(window, _CLOSING)
    _hide_script(window)


def _box(stage: Stage) -> Iterator[QWidget]:
    window = stage.client("Packing 2")
    _run(window, _BOX)
    wait_for(lambda: bool(_boxes(window)), _SOON_S)
    for box in _boxes(window):
        yield box
        box.reject()
    pass_time(10 * STEP_MS)
    _hide_script(window)


def _boxes(window: ClientWindow) -> list[BoxView]:
    return [each for each in window.findChildren(BoxView) if each.isVisible()]


EMPTY_CLIENTS: Mapping[str, Scene] = {"empty-client": partial(_window, "Packing 2")}
CLIENTS: Mapping[str, Scene] = {
    "client": partial(_window, "Packing 1"),
    "client-identity": _identity,
    "client-script": partial(_script, _WINDOWS),
    "client-cards": _cards,
    "client-box": _box,
    "client-error": partial(_script, _ERROR),
}
