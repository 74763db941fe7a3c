"""Every action of a client's window is driven once, and its effect is seen. A new action needs a line in `DRIVERS`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from client.window.client_window import ClientWindow
from gateway_core.api import CommMode, OpenWindow
from tests.support.fake_network import FakeNetwork
from tests.support.happenings import Happenings

FINDINGS = "import json\nx = 1\nimport os, json\n"


@dataclass(slots=True)
class Stage:
    """One client's window and what it talks to."""

    window: ClientWindow
    network: FakeNetwork
    happen: Happenings
    tell: Callable[..., None]
    wait: Callable[[Callable[[], object]], None]
    driven: list[str] = field(default_factory=list)

    def trigger(self, name: str) -> None:
        action = next(each for each in self.window.actions_list.all() if each.objectName() == name)
        assert action.isEnabled(), f"{name} is off"
        action.trigger()
        self.driven.append(name)
        QApplication.processEvents()

    def write(self, text: str, line: int = 1, column: int = 0):
        self.window.show_script_panel()
        self.window.activateWindow()
        editor = self.window.script.editor
        editor.set_text(text)
        editor.setFocus()
        editor.go_to(line, column)
        return editor


@pytest.fixture
def stage(window, network, tell, qtbot) -> Stage:
    happen = Happenings(network.world().sessions[0].endpoint)
    return Stage(window, network, happen, tell, qtbot.waitUntil)


def show_script(stage: Stage) -> None:
    stage.trigger("Client/Script as This Client")
    assert stage.window.script.isVisible()


def run(stage: Stage) -> None:
    stage.write("print 1\n")
    stage.trigger("Client/Run Script")
    assert [arguments[1] for arguments in stage.network.called("run_script")] == ["print 1\n"]


def stop(stage: Stage) -> None:
    run(stage)
    stage.wait(stage.window.script.stop_button.isEnabled)
    stage.trigger("Client/Stop Script")
    stage.wait(lambda: len(stage.network.called("stop_script")) == 1)


def complete(stage: Stage) -> None:
    editor = stage.write("system.ut", 1, 9)
    stage.trigger("Client/Complete Name")
    assert editor.completion.is_open or editor.text() == "system.util"
    editor.completion.close_list()


def parameters(stage: Stage) -> None:
    editor = stage.write("system.util.sendMessage()", 1, 24)
    stage.trigger("Client/Show Parameters")
    stage.wait(lambda: editor.call_tip.is_open)
    editor.call_tip.close_tip()


def finding(stage: Stage, name: str, line: int) -> None:
    editor = stage.write(FINDINGS, 2)
    stage.wait(lambda: editor.marks.look_of_line(2) is not None)
    stage.trigger(name)
    assert editor.textCursor().blockNumber() + 1 == line


def ignore(stage: Stage) -> None:
    editor = stage.write("x = 1\nimport json\n", 2)
    stage.wait(lambda: editor.marks.look_of_line(1) is not None)
    editor.marks.go_to_next()
    stage.trigger("Client/Ignore Finding Here")
    assert "#" in editor.text()


def identity(stage: Stage) -> None:
    stage.trigger("Client/Change Identity")
    assert stage.window.identity.is_editing


def mode(stage: Stage, name: str, wanted: CommMode) -> None:
    stage.trigger(name)
    assert stage.network.called("set_comm_mode") == [(stage.window.session_id, wanted)]


def close_front(stage: Stage) -> None:
    stage.tell(stage.happen.windows(OpenWindow(7, "Main Windows/Overview", 1, "Overview", "", 0, is_front=True)))
    stage.trigger("Client/Close Front Window")
    stage.wait(lambda: stage.network.called("close_window") == [(stage.window.session_id, 7)])


def clear_console(stage: Stage) -> None:
    console = stage.window.console.console
    stage.tell(stage.happen.printed("hello\n"))
    console.flush()
    assert "hello" in console.toPlainText()
    stage.trigger("Client/Clear Console")
    assert console.toPlainText() == ""


def close(stage: Stage) -> None:
    stage.trigger("Client/Close")
    stage.wait(lambda: stage.network.world().sessions == ())


def palette(stage: Stage) -> None:
    stage.trigger("View/Command Palette")
    assert stage.window.menus.palette.palette.isVisible()
    stage.window.menus.palette.palette.close()


def shortcuts(stage: Stage) -> None:
    stage.trigger("View/Keyboard Shortcuts")
    assert ("Run Script", "F5") in stage.window.menus.palette.shortcuts.shown()
    stage.window.menus.palette.shortcuts.reject()


def walk(stage: Stage, name: str) -> None:
    """Out of the script's editor, where Tab indents."""
    editor = stage.write("print 1")
    assert editor.hasFocus()
    stage.trigger(name)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not stage.window.script.isAncestorOf(focused)


def zoom(stage: Stage, name: str, is_right: Callable[[float], bool]) -> None:
    stage.trigger(name)
    assert is_right(stage.window.zoom.factor)


def normal(stage: Stage) -> None:
    stage.window.zoom.set_factor(2)
    stage.trigger("View/Normal Size")
    assert stage.window.zoom.factor == 1


DRIVERS = {
    "Client/Script as This Client": show_script,
    "Client/Run Script": run,
    "Client/Stop Script": stop,
    "Client/Complete Name": complete,
    "Client/Show Parameters": parameters,
    "Client/Next Finding": partial(finding, name="Client/Next Finding", line=3),
    "Client/Previous Finding": partial(finding, name="Client/Previous Finding", line=1),
    "Client/Ignore Finding Here": ignore,
    "Client/Change Identity": identity,
    "Client/Comm Off": partial(mode, name="Client/Comm Off", wanted=CommMode.OFF),
    "Client/Comm Read-Only": partial(mode, name="Client/Comm Read-Only", wanted=CommMode.READ_ONLY),
    "Client/Comm Read/Write": partial(mode, name="Client/Comm Read/Write", wanted=CommMode.READ_WRITE),
    "Client/Close Front Window": close_front,
    "Client/Clear Console": clear_console,
    "Client/Close": close,
    "View/Command Palette": palette,
    "View/Keyboard Shortcuts": shortcuts,
    "View/Next Panel": partial(walk, name="View/Next Panel"),
    "View/Previous Panel": partial(walk, name="View/Previous Panel"),
    "View/Zoom In": partial(zoom, name="View/Zoom In", is_right=lambda factor: factor > 1),
    "View/Zoom Out": partial(zoom, name="View/Zoom Out", is_right=lambda factor: factor < 1),
    "View/Normal Size": normal,
}


@pytest.mark.parametrize("name", DRIVERS)
def test_the_action_does_what_it_says(stage, name) -> None:
    DRIVERS[name](stage)
    assert name in stage.driven, f"the driver of {name} did not trigger it"


def test_every_action_has_a_driver_and_every_driver_an_action(window) -> None:
    assert {action.objectName() for action in window.actions_list.all()} == set(DRIVERS)


def test_every_action_has_a_shortcut_of_its_own(window) -> None:
    keys = [action.shortcut().toString() for action in window.actions_list.all()]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_what_works_on_the_script_is_off_until_that_is_shown_and_says_so(stage) -> None:
    actions = {action.objectName(): action for action in stage.window.actions_list.all()}
    off = {name for name, action in actions.items() if not action.isEnabled()} - {"Client/Stop Script"}
    wanted = {"Complete Name", "Show Parameters", "Next Finding", "Previous Finding", "Ignore Finding Here"}
    assert off == {f"Client/{words}" for words in wanted}
    assert "Ctrl+R" in actions["Client/Next Finding"].statusTip()
    stage.trigger("Client/Script as This Client")
    assert all(actions[name].isEnabled() for name in off)


def test_closing_the_front_window_says_when_there_is_none(stage) -> None:
    stage.trigger("Client/Close Front Window")
    assert stage.window.bar.message.text == "No window of this client's project is open."
