"""What each action of the Project and Clients menus does."""

from functools import partial

from PySide6.QtWidgets import QLineEdit

from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at
from designer.window.tabs.send_tab import SEND_KEY
from gateway_core.api import CommMode, HandlerScope, Threading
from tests.support.action_drivers.stage import Driver, Stage, shuts

GREET = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")


def run(stage: Stage) -> None:
    stage.write("print 1\n")
    stage.trigger("Project/Run")
    assert [arguments[1] for arguments in stage.network.called("run_script")] == ["print 1\n"]


def stop(stage: Stage) -> None:
    run(stage)
    stage.wait(stage.action("Project/Stop").isEnabled)
    stage.trigger("Project/Stop")
    assert len(stage.network.called("stop_script")) == 1


def reset(stage: Stage) -> None:
    stage.trigger("Project/Reset Script Console")
    assert len(stage.network.called("reset_console")) == 1


def send_form(stage: Stage, name: str) -> None:
    stage.parts.editors.show_console()
    stage.trigger(name)
    assert stage.parts.editors.current.key == SEND_KEY


def comm(stage: Stage, name: str, mode: CommMode) -> None:
    other = CommMode.OFF if mode is not CommMode.OFF else CommMode.READ_WRITE
    stage.parts.comm.switch(other)
    stage.wait(lambda: stage.parts.comm.mode is other)
    stage.trigger(name)
    stage.wait(lambda: stage.parts.comm.mode is mode)
    assert stage.action(name).isChecked()


def event_scripts(stage: Stage, name: str, title: str) -> None:
    shuts(stage, name, lambda: stage.parts.opener.dialog, title)


def open_chosen(stage: Stage) -> None:
    stage.choose()
    stage.trigger("Project/Open Chosen")
    assert stage.parts.editors.current.title.startswith("greet")


def gateway_on_or_off(stage: Stage) -> None:
    stage.choose("gateway/agent-8088")
    stage.trigger("Project/Gateway On or Off Line")
    assert stage.network.called("set_gateway_online") == [("agent-8088", False)]


def asks(stage: Stage, name: str, title: str) -> None:
    stage.choose()
    shuts(stage, name, lambda: stage.parts.parts.dialogs.dialog, title)


def edits(stage: Stage, name: str, step: str) -> None:
    stage.choose()
    stage.trigger(name)
    assert stage.document.undo_names == (step,)


def shared(stage: Stage) -> None:
    edits(stage, "Project/Threading/Dedicated", "Set threading of handler greet to dedicated")
    stage.trigger("Project/Threading/Shared")
    assert handler_at(stage.document.lab, GREET).threading is Threading.SHARED


def rename(stage: Stage) -> None:
    stage.window.activateWindow()
    stage.choose()
    stage.trigger("Project/Rename")
    fields = stage.parts.panels.browser.tree.findChildren(QLineEdit)
    stage.wait(lambda: [field.selectedText() for field in fields if field.hasFocus()] == ["greet"])


def move(stage: Stage) -> None:
    stage.choose()
    shuts(stage, "Project/Move", lambda: stage.parts.parts.commands.move_dialog, "Move greet")


def properties(stage: Stage) -> None:
    stage.choose()
    shuts(stage, "Project/Properties", lambda: stage.parts.opener.dialog, "Client Event Scripts")


def launch(stage: Stage) -> None:
    shuts(stage, "Clients/Launch Client", lambda: stage.parts.launcher.dialog, "Launch Client")


def preset(stage: Stage, name: str, title: str) -> None:
    stage.trigger(name)
    stage.wait(lambda: [session.name for session in stage.parts.launcher.clients.sessions] == [title])


def launch_all(stage: Stage) -> None:
    stage.trigger("Clients/Launch All Clients")
    names = {preset.name for preset in stage.document.lab.clients}
    stage.wait(lambda: {session.name for session in stage.parts.launcher.clients.sessions} == names)


def to_client(stage: Stage) -> None:
    preset(stage, "Clients/Packing 1", "Packing 1")
    stage.write("print 'for the client'\n")
    stage.trigger("Clients/Script to Client")
    (client,) = stage.parts.launcher.clients.windows
    stage.wait(lambda: client.script.editor.text() == "print 'for the client'\n")


def arrange(stage: Stage) -> None:
    preset(stage, "Clients/Packing 1", "Packing 1")
    (client,) = stage.parts.launcher.clients.windows
    client.move(3, 5)
    stage.trigger("Clients/Arrange Clients")
    assert (client.x(), client.y()) != (3, 5)


def close_clients(stage: Stage) -> None:
    preset(stage, "Clients/Packing 1", "Packing 1")
    stage.trigger("Clients/Close All Clients")
    stage.wait(lambda: not stage.parts.launcher.clients.windows)


_DIALOGS = {
    "Project/New/Gateway": "New Gateway",
    "Project/New/Project": "New Project",
    "Project/New/User": "New User",
    "Project/New/Client Preset": "New Client Preset",
    "Project/Lab Properties": "Lab Properties",
}
_STEPS = {
    "Project/New/Gateway Message Handler": "Add handler newHandler",
    "Project/New/Client Message Handler": "Add handler newHandler",
    "Project/New/Library Module": "Add module newModule",
    "Project/New/Shared Module": "Add module newModule",
    "Project/New/Script": "Add script new script",
    "Project/Duplicate": "Duplicate handler greet",
    "Project/Delete": "Delete handler greet",
    "Project/Threading/Dedicated": "Set threading of handler greet to dedicated",
    "Project/Threading/EDT": "Set threading of handler greet to edt",
    "Project/Enabled": "Disable handler greet",
}
PROJECT_AND_CLIENTS: dict[str, Driver] = {
    "Project/Run": run,
    "Project/Stop": stop,
    "Project/Reset Script Console": reset,
    "Project/Send Form": partial(send_form, name="Project/Send Form"),
    "Project/New Send": partial(send_form, name="Project/New Send"),
    "Project/Comm Off": partial(comm, name="Project/Comm Off", mode=CommMode.OFF),
    "Project/Comm Read-Only": partial(comm, name="Project/Comm Read-Only", mode=CommMode.READ_ONLY),
    "Project/Comm Read/Write": partial(comm, name="Project/Comm Read/Write", mode=CommMode.READ_WRITE),
    "Project/Gateway Event Scripts": partial(
        event_scripts, name="Project/Gateway Event Scripts", title="Gateway Event Scripts"
    ),
    "Project/Client Event Scripts": partial(
        event_scripts, name="Project/Client Event Scripts", title="Client Event Scripts"
    ),
    "Project/Open Chosen": open_chosen,
    "Project/Gateway On or Off Line": gateway_on_or_off,
    **{name: partial(asks, name=name, title=title) for name, title in _DIALOGS.items()},
    **{name: partial(edits, name=name, step=step) for name, step in _STEPS.items()},
    "Project/Threading/Shared": shared,
    "Project/Rename": rename,
    "Project/Move": move,
    "Project/Properties": properties,
    "Clients/Launch Client": launch,
    "Clients/Launch All Clients": launch_all,
    "Clients/Packing 1": partial(preset, name="Clients/Packing 1", title="Packing 1"),
    "Clients/Packing 2": partial(preset, name="Clients/Packing 2", title="Packing 2"),
    "Clients/Script to Client": to_client,
    "Clients/Arrange Clients": arrange,
    "Clients/Close All Clients": close_clients,
}
