"""The designer's dialogs for the pictures, each as its menu or the Project Browser opens it."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from client.toolkit.dialogs.ask import Question, confirm_box, unsaved_box
from designer.bugs.store import BugStore
from designer.document.lab_session import Draft, TabState
from designer.memory.session_slots import KeptDraft
from designer.panels.project_browser.model import Renaming
from designer.panels.unsaved_texts.view import UnsavedTextsDialog
from designer.pictures.camera import STEP_MS, pass_time, wait_for
from designer.pictures.designer_scenes import Scene
from designer.pictures.stage import Stage

_HANDLER = "gateway/plant-gw/ACME/client/message/testHandler"
_PROJECT = "gateway/plant-gw/ACME"
_BUG = "Scopelab 0.1.0\n\nValueError: an example, so that the list is not empty\n\nTraceback (most recent call last):\n  ValueError: an example, so that the list is not empty\n"
_LOOK_S = 20.0
_FILTER = "handler:test* and outcome:failed and not user:bob"
_RULES_WITH = "filters"
_TEXT = "payload = {'first': 'Hello'}\nprint system.util.sendMessage('ACME', 'testHandler', payload)\n"


def _dialog(name: str, stage: Stage) -> Iterator[QWidget]:
    yield from stage.show_dialog(name)


def _chosen(key: str, name: str, stage: Stage) -> Iterator[QWidget]:
    """A dialog about a node of the Project Browser."""
    stage.choose(key)
    yield from stage.show_dialog(name)


def _rename_preview(stage: Stage) -> Iterator[QWidget]:
    stage.choose(_HANDLER)
    browser, names = stage.run.parts.panels.browser, stage.run.parts.parts.names
    node = browser.current_node()
    assert node is not None, "just chosen"
    browser.rename_requested.emit(Renaming(node, "notice"))
    wait_for(lambda: names.preview is not None, _LOOK_S)
    if names.preview is not None:
        yield names.preview
        names.preview.reject()
    pass_time(STEP_MS)


def _filter_builder(stage: Stage) -> Iterator[QWidget]:
    """The filter builder with the conditions of a filter."""
    log_filter = stage.run.parts.message_log.filter
    log_filter.show_text(_FILTER)
    yield from stage.show_dialog("Messages/Filter Builder")
    log_filter.clear()


def _unsaved_texts(stage: Stage) -> Iterator[QWidget]:
    dialog = UnsavedTextsDialog(stage.window)
    path, title = stage.run.source.path, stage.run.source.lab.title
    names = ("testHandler", "2 everybody")
    tabs = [TabState(name, name, draft=Draft(f"# {name}\n{_TEXT}"), is_unsaved=True) for name in names]
    dialog.show_drafts(tuple(KeptDraft(path, title, tab, Path(tab.key)) for tab in tabs))
    dialog.show()
    pass_time(STEP_MS)
    yield dialog
    dialog.close()
    dialog.deleteLater()


def _asked(make: Callable[[QWidget, Question], QMessageBox], stage: Stage) -> Iterator[QWidget]:
    """The box with what was asked last."""
    box = make(stage.window, stage.questions.asked[-1])
    box.show()
    pass_time(STEP_MS)
    yield box
    box.close()
    box.deleteLater()


def _delete(stage: Stage) -> Iterator[QWidget]:
    stage.choose(_HANDLER)
    stage.action("Project/Delete").trigger()
    yield from _asked(confirm_box, stage)


def _close_unsaved(stage: Stage) -> Iterator[QWidget]:
    stage.run.parts.opener.open_script("2 everybody")
    editor = stage.editors.current.editor
    assert editor is not None, "a script has one"
    editor.insertPlainText("# ")
    stage.action("File/Close Tab").trigger()
    yield from _asked(unsaved_box, stage)
    editor.undo()
    stage.editors.close(stage.editors.current)


def _bug_reports(stage: Stage) -> Iterator[QWidget]:
    BugStore(stage.places.bug_reports).keep("example", _BUG)
    yield from stage.show_dialog("Help/Bug Reports")


def _compare(stage: Stage) -> Iterator[QWidget]:
    table = stage.run.parts.panels.message_log.table
    table.selectRow(3)  # two payloads that differ
    stage.action("Messages/Mark for Compare").trigger()
    table.selectRow(4)
    yield from stage.show_dialog("Messages/Compare Payloads")
    stage.run.parts.notices.clear()


def _functions(stage: Stage) -> Iterator[QWidget]:
    stage.action("Help/Functions of system").trigger()
    view = stage.run.parts.commands.help.view
    assert view is not None, "just opened"
    pass_time(5 * STEP_MS)
    yield view
    view.close()


def _rules(stage: Stage) -> Iterator[QWidget]:
    stage.action("Help/Rules of Messages").trigger()
    view = stage.run.parts.commands.rules.view
    assert view is not None, "just opened"
    view.search.setText(_RULES_WITH)
    pass_time(5 * STEP_MS)
    yield view
    view.close()


_PLAIN = {
    "dialog-new-lab": "File/New Lab",
    "dialog-save-lab-as": "File/Save Lab As",
    "dialog-save-copy": "File/Save a Copy",
    "dialog-save-script": "File/Save Script As",
    "dialog-unsaved-texts": "File/Unsaved Texts",
    "dialog-settings": "File/Settings",
    "dialog-history": "Edit/Lab History",
    "dialog-go-to-line": "Edit/Lines/Go to Line",
    "dialog-gateway-scripts": "Project/Gateway Event Scripts",
    "dialog-client-scripts": "Project/Client Event Scripts",
    "dialog-lab-properties": "Project/Lab Properties",
    "dialog-new-gateway": "Project/New/Gateway",
    "dialog-new-project": "Project/New/Project",
    "dialog-new-user": "Project/New/User",
    "dialog-new-preset": "Project/New/Client Preset",
    "dialog-filter-builder": "Messages/Filter Builder",
    "dialog-save-filter": "Messages/Save Filter",
    "dialog-export": "Messages/Export Messages",
    "dialog-launch-client": "Clients/Launch Client",
    "dialog-shortcuts": "Help/Keyboard Shortcuts",
    "dialog-about": "Help/About Scopelab",
}
DIALOGS: Mapping[str, Scene] = {
    **{name: partial(_dialog, action) for name, action in _PLAIN.items()},
    "dialog-project": partial(_chosen, _PROJECT, "Project/Properties"),
    "dialog-user": partial(_chosen, "user/bob", "Project/Properties"),
    "dialog-preset": partial(_chosen, "preset/Packing 1", "Project/Properties"),
    "dialog-gateway": partial(_chosen, "gateway/agent-8088", "Project/Properties"),
    "dialog-move": partial(_chosen, _HANDLER, "Project/Move"),
    "dialog-rename": _rename_preview,
    "dialog-filter-conditions": _filter_builder,
    "dialog-kept-texts": _unsaved_texts,
    "question-delete": _delete,
    "question-unsaved": _close_unsaved,
    "dialog-compare": _compare,
    "dialog-bug-reports": _bug_reports,
    "window-functions": _functions,
    "window-rules": _rules,
}
