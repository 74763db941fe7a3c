"""Every window and dialog of the program, opened one at a time over a fake network, and the widgets in them.

A dialog that is new gets a line in `DIALOGS`, by the action that opens it.
"""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QWidget

from tests.support.action_drivers.messages_menu import three_messages
from tests.support.action_drivers.stage import GREET_KEY, Stage

Opener = Callable[[Stage], QWidget]


def _by(action: str, shown: Opener) -> Opener:
    """Opens by an action, with a handler chosen, a text that has a finding, and messages in the log."""

    def open_it(stage: Stage) -> QWidget:
        stage.choose(GREET_KEY)
        stage.trigger(action)
        return shown(stage)

    return open_it


def _with_messages(action: str, shown: Opener) -> Opener:
    def open_it(stage: Stage) -> QWidget:
        three_messages(stage)
        if action == "Messages/Compare Payloads":
            stage.trigger("Messages/Mark for Compare")
            stage.parts.panels.message_log.table.choose_row(2)
        stage.trigger(action)
        if action == "Messages/Compare Payloads":
            stage.wait(lambda: stage.parts.messages.compare_dialog is not None)
        return shown(stage)

    return open_it


DIALOGS: dict[str, Opener] = {
    "New Lab": _by("File/New Lab", lambda stage: stage.parts.labs.dialog),
    "Save Lab As": _by("File/Save Lab As", lambda stage: stage.parts.labs.dialog),
    "Save a Copy": _by("File/Save a Copy", lambda stage: stage.parts.labs.dialog),
    "Save Script As": _by("File/Save Script As", lambda stage: stage.parts.commands.save_dialog),
    "Settings": _by("File/Settings", lambda stage: stage.parts.engine.dialog),
    "Lab History": _by("Edit/Lab History", lambda stage: stage.parts.parts.history.dialog),
    "Go to Line": _by("Edit/Lines/Go to Line", lambda stage: stage.parts.find_commands.dialog),
    "Gateway Event Scripts": _by("Project/Gateway Event Scripts", lambda stage: stage.parts.opener.dialog),
    "Client Event Scripts": _by("Project/Client Event Scripts", lambda stage: stage.parts.opener.dialog),
    "New Gateway": _by("Project/New/Gateway", lambda stage: stage.parts.parts.dialogs.dialog),
    "New Project": _by("Project/New/Project", lambda stage: stage.parts.parts.dialogs.dialog),
    "New User": _by("Project/New/User", lambda stage: stage.parts.parts.dialogs.dialog),
    "New Client Preset": _by("Project/New/Client Preset", lambda stage: stage.parts.parts.dialogs.dialog),
    "Lab Properties": _by("Project/Lab Properties", lambda stage: stage.parts.parts.dialogs.dialog),
    "Move": _by("Project/Move", lambda stage: stage.parts.parts.commands.move_dialog),
    "Command Palette": _by("View/Command Palette", lambda stage: stage.parts.palettes.palette),
    "Go To": _by("View/Go To", lambda stage: stage.parts.palettes.palette),
    "Filter Builder": _with_messages("Messages/Filter Builder", lambda stage: stage.parts.message_log.filter.builder),
    "Save Filter": _with_messages("Messages/Save Filter", lambda stage: stage.parts.message_log.filter.save_dialog),
    "Compare Payloads": _with_messages("Messages/Compare Payloads", lambda stage: stage.parts.messages.compare_dialog),
    "Export Messages": _with_messages("Messages/Export Messages", lambda stage: stage.parts.messages.export_dialog),
    "Launch Client": _by("Clients/Launch Client", lambda stage: stage.parts.launcher.dialog),
    "Functions of system": _by("Help/Functions of system", lambda stage: stage.parts.commands.help.view),
    "Keyboard Shortcuts": _by("Help/Keyboard Shortcuts", lambda stage: stage.parts.start.shortcuts),
    "Bug Reports": _by("Help/Bug Reports", lambda stage: stage.parts.bug_reports.dialog),
    "About Scopelab": _by("Help/About Scopelab", lambda stage: stage.parts.commands.about_dialog),
}


def designer(stage: Stage) -> QWidget:
    """The designer's window with a tab of each kind, the hint for a first message, and three messages in its log."""
    three_messages(stage)
    stage.choose(GREET_KEY)
    stage.trigger("Project/Open Chosen")
    stage.parts.editors.open_script("2 second")
    stage.parts.start.open()
    stage.parts.start.begin_guide(stage.parts.comm.mode)
    stage.trigger("Project/Send Form")
    return stage.window


def client(stage: Stage) -> QWidget:
    """A client's window with its script and its identity to be changed."""
    stage.trigger("Clients/Packing 1")
    stage.wait(lambda: len(stage.parts.launcher.clients.windows) == 1)
    (window,) = stage.parts.launcher.clients.windows
    window.show_script_panel()
    window.identity.edit()
    return window


WINDOWS: dict[str, Opener] = {"designer": designer, "client": client, **DIALOGS}


def own_widgets(window: QWidget) -> Iterator[QWidget]:
    """The widgets of a window that we made, itself included; not those that Qt makes within its own, nor its dialogs'."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.window() is window and not _is_qts_own(widget):
            yield widget


def _is_qts_own(widget: QWidget) -> bool:
    above = widget.parentWidget()
    in_combo = isinstance(above, QComboBox | QAbstractItemView | QLineEdit) and not widget.accessibleName()
    return widget.objectName().startswith("qt_") or in_combo
