"""The designer's dialogs for the pictures, each as its menu or the Project Browser opens it."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from designer.bugs.store import BugStore
from designer.panels.project_browser.model import Renaming
from designer.pictures.camera import STEP_MS, pass_time, wait_for
from designer.pictures.designer_scenes import Scene
from designer.pictures.stage import Stage

_HANDLER = "gateway/plant-gw/ACME/client/message/testHandler"
_PROJECT = "gateway/plant-gw/ACME"
_BUG = "Scopelab 0.1.0\n\nValueError: an example, so that the list is not empty\n\nTraceback (most recent call last):\n  ValueError: an example, so that the list is not empty\n"
_LOOK_S = 20.0


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


def _bug_reports(stage: Stage) -> Iterator[QWidget]:
    BugStore(stage.places.bug_reports).keep("example", _BUG)
    yield from stage.show_dialog("Help/Bug Reports")


def _compare(stage: Stage) -> Iterator[QWidget]:
    table = stage.run.parts.panels.message_log.table
    table.selectRow(0)
    stage.action("Messages/Mark for Compare").trigger()
    table.selectRow(1)
    yield from stage.show_dialog("Messages/Compare Payloads")
    stage.run.parts.notices.clear()


def _functions(stage: Stage) -> Iterator[QWidget]:
    stage.action("Help/Functions of system").trigger()
    view = stage.run.parts.commands.help.view
    assert view is not None, "just opened"
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
    "dialog-move": partial(_chosen, _HANDLER, "Project/Move"),
    "dialog-rename": _rename_preview,
    "dialog-compare": _compare,
    "dialog-bug-reports": _bug_reports,
    "window-functions": _functions,
}
