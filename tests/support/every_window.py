"""Every window and dialog of the program, opened one at a time over a fake network, and the widgets in them.

A dialog that is new gets a line in `DIALOGS`, by the action that opens it.
"""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QMessageBox, QWidget

from client.toolkit.dialogs.ask import Question, confirm_box, unsaved_box
from client.window.client_window import ClientWindow
from designer.document.lab_session import Draft, TabState
from designer.memory.session_slots import KeptDraft
from designer.panels.project_browser.model import Renaming
from designer.panels.project_browser.tree import node_of
from designer.panels.unsaved_texts.view import UnsavedTextsDialog
from tests.support.action_drivers.fault_menu import CLIENT as FAULT_CLIENT
from tests.support.action_drivers.fault_menu import GATEWAY as FAULT_GATEWAY
from tests.support.action_drivers.fault_menu import fault_dialog
from tests.support.action_drivers.make_lesson_menu import finish_lesson, written_lesson
from tests.support.action_drivers.messages_menu import three_messages
from tests.support.action_drivers.stage import GREET_KEY, Stage
from tests.support.all_panels import make_all_panels
from tests.support.happenings import Happenings

# What a client's script asks in a box.
CLEAR, LINE, WHICH = "Is line 2 clear?", "Line 2", "Which line?"
Opener = Callable[[Stage], QWidget]
Box = Callable[[QWidget, Question], QMessageBox]


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


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


def _asked(make: Box, ask: Callable[[Stage], object]) -> Opener:
    """Opens the box for what was asked last: the tests' dialogs answer by themselves."""

    def open_it(stage: Stage) -> QWidget:
        ask(stage)
        return _shown(make(stage.window, stage.answers.asked[-1]))

    return open_it


def _ask_to_delete(stage: Stage) -> None:
    stage.choose(GREET_KEY)
    stage.answers.confirm = False
    stage.trigger("Project/Delete")


def _ask_about_unsaved(stage: Stage) -> None:
    stage.parts.editors.open_script("2 second")
    stage.parts.editors.current.editor.set_text("print 'typed'")
    stage.trigger("File/Close Tab")


def _rename_preview(stage: Stage) -> QWidget:
    stage.choose(GREET_KEY)
    browser = stage.parts.panels.browser
    browser.rename_requested.emit(Renaming(node_of(browser.tree.item_of(GREET_KEY)), "welcome"))
    stage.wait(lambda: stage.parts.parts.names.preview is not None)
    return stage.parts.parts.names.preview


def _unsaved_texts(stage: Stage) -> QWidget:
    dialog = UnsavedTextsDialog(stage.window)
    tab = TabState("script/2 second", "2 second", draft=Draft("print 'typed'"), is_unsaved=True)
    dialog.show_drafts((KeptDraft(stage.document.path, stage.document.lab.title, tab, Path("1.json")),))
    return _shown(dialog)


def _send_name(stage: Stage) -> QWidget:
    stage.trigger("Project/Send Form")
    send_form = stage.parts.editors.current.form.saved
    send_form.save_as()
    return send_form.dialog


def _client_box(function: str, *arguments: object) -> Opener:
    def open_it(stage: Stage) -> QWidget:
        window = client(stage)
        clients = stage.parts.launcher.clients
        (session,) = clients.sessions
        stage.tell(Happenings(session.endpoint).box(7, function, json.dumps(arguments)))
        (box,) = clients.presenter(window.session_id).boxes.open_boxes
        return box

    return open_it


def _client_palette(stage: Stage) -> QWidget:
    palettes = client(stage).menus.palette
    palettes.open_commands()
    return palettes.palette


def _client_shortcuts(stage: Stage) -> QWidget:
    palettes = client(stage).menus.palette
    palettes.open_shortcuts()
    return palettes.shortcuts


def client(stage: Stage) -> ClientWindow:
    """A client's window with its script and its identity to be changed."""
    stage.trigger("Clients/Packing 1")
    stage.wait(lambda: len(stage.parts.launcher.clients.windows) == 1)
    (window,) = stage.parts.launcher.clients.windows
    window.show_script_panel()
    window.identity.edit()
    return window


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
    "Record a Lesson": _by("Learn/Make a Lesson/Record a Lesson", lambda stage: stage.parts.recording.presenter.dialog),
    "Finish the Lesson": finish_lesson,
    "Lesson Written": written_lesson,
    "Slow Network": partial(fault_dialog, "Slow Network", FAULT_GATEWAY),
    "Slow Handler": partial(fault_dialog, "Slow Handler", FAULT_CLIENT),
    "Full Queue": partial(fault_dialog, "Full Queue", FAULT_CLIENT),
    "Launch Client": _by("Clients/Launch Client", lambda stage: stage.parts.launcher.dialog),
    "Functions of system": _by("Help/Functions of system", lambda stage: stage.parts.commands.help.view),
    "Rules of Messages": _by("Help/Rules of Messages", lambda stage: stage.parts.commands.rules.view),
    "Keyboard Shortcuts": _by("Help/Keyboard Shortcuts", lambda stage: stage.parts.start.shortcuts),
    "Bug Reports": _by("Help/Bug Reports", lambda stage: stage.parts.bug_reports.dialog),
    "About Scopelab": _by("Help/About Scopelab", lambda stage: stage.parts.commands.about_dialog),
    "Rename with Calls": _rename_preview,
    "Unsaved Texts": _unsaved_texts,
    "Name of a Send": _send_name,
    "Question": _asked(confirm_box, _ask_to_delete),
    "Question About Unsaved": _asked(unsaved_box, _ask_about_unsaved),
    "Client's Question": _client_box("confirm", CLEAR, LINE, True),
    "Client's Input": _client_box("inputBox", WHICH, "2"),
    "Client's Command Palette": _client_palette,
    "Client's Keyboard Shortcuts": _client_shortcuts,
}


def designer(stage: Stage) -> QWidget:
    """The designer's window with all panels, a tab of each kind, the hint for a first message, and messages in its log."""
    three_messages(stage)
    stage.choose(GREET_KEY)
    stage.trigger("Project/Open Chosen")
    stage.parts.editors.open_script("2 second")
    stage.parts.start.open()
    stage.parts.start.begin_guide(stage.parts.comm.mode)
    stage.trigger("Project/Send Form")
    make_all_panels(stage.parts)
    return stage.window


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
