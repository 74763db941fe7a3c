"""The menus of the designer besides its menu bar: context menus, and menus of buttons, each brought up as it is in use."""

import re
from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from client.toolkit.actions import plain_text
from designer.document.handler_edits import HandlerSet, add_handler, handlers_of
from designer.panels.message_log.table import HANDLER
from designer.panels.plant_map.model import shown_send
from designer.panels.plant_map.view import PlantMapView
from designer.panels.tag_browser.tree_model import TagTreeModel
from designer.window.tabs.send_tab import SendTab
from gateway_core.api import (
    DataType,
    HandlerScope,
    LabReplaced,
    LogWritten,
    MessageHandler,
    Quality,
    SavedSend,
    TagRow,
    TagValue,
)
from tests.support.action_drivers.fault_menu import SOME
from tests.support.action_drivers.messages_menu import sequence_of_second, three_messages
from tests.support.action_drivers.predict_menu import predicting
from tests.support.action_drivers.stage import Stage, window_actions
from tests.support.action_drivers.what_if_menu import supposed
from tests.support.designer_lab import GATEWAY
from tests.support.map_play import handled, lab_world, sent

WRONG_PROJECT = "x = 1\nsystem.util.sendMessage('acme', 'greet', user='bob')\n"
SPEED = "[default]Line 1/Speed"
HELLO = "system.util.sendMessage(project='ACME', messageHandler='greet', user='bob')\n"
ONE = "one of them"  # the name of entries that come from the lab or from what was done before
_BY_CELL = re.compile(r"(Only|Not) .*")
_FIXED_WORDS = ("Float", "Close")  # of entries whose data says only what they work on

Place = Callable[[Stage], QWidget]


def entries(widget: QWidget) -> dict[str, QAction]:
    """What a menu, or another widget, offers, by its words; menus in menus as `Menu/Words`."""
    found: dict[str, QAction] = {}
    for action in widget.actions():
        below = action.menu()
        words = plain_text(action.text()).split("\t")[0].rstrip("…")
        if isinstance(below, QMenu):
            found |= {f"{words}/{name}": each for name, each in entries(below).items()}
        elif not action.isSeparator():
            is_of_list = action.data() is not None and words not in _FIXED_WORDS
            found[ONE if is_of_list else _BY_CELL.sub(r"\1 …", words)] = action
    return found


def script_editor(stage: Stage) -> QWidget:
    """A script with a finding at the cursor, all of it selected."""
    editor = stage.write(WRONG_PROJECT)
    stage.wait(lambda: editor.marks.look_of_line(1) is not None)
    editor.go_to(2, 26)
    return editor.context_menu()


def client_editor(stage: Stage) -> QWidget:
    """The script of a client, whose window's menu bar has nothing to find with."""
    stage.trigger("Clients/Packing 1")
    stage.wait(lambda: len(stage.parts.launcher.clients.windows) == 1)
    (client,) = stage.parts.launcher.clients.windows
    stage.wait(lambda: client.is_full)
    client.show_script_panel()
    return client.script.editor.context_menu()


def console(stage: Stage) -> QWidget:
    return stage.parts.late.output.view.context_menu()


def tag_browser(stage: Stage) -> QWidget:
    """A tag that can be written is chosen."""
    view = stage.parts.late.tags.view
    stage.parts.docks.tags.raise_()
    stage.network.tags.rows_now = (TagRow(SPEED, DataType.INT4, TagValue("12", Quality.GOOD, 0), ""),)
    stage.tell(LabReplaced(0, 0))
    stage.wait(lambda: _first_tag(view.model).isValid())
    view.tree.setCurrentIndex(_first_tag(view.model))
    return view.menu_for(view.model.node(view.tree.currentIndex()))


def _first_tag(model: TagTreeModel) -> QModelIndex:
    """The one in the first folder of the first provider."""
    return model.index(0, 0, model.index(0, 0, model.index(0, 0)))


def message_log(stage: Stage) -> QWidget:
    """A click on the handler of the second message."""
    three_messages(stage)
    terms = stage.parts.panels.message_log.model.cell_terms(1, HANDLER)
    return stage.parts.menus.messages.context_menu(terms)


def log_columns(stage: Stage) -> QWidget:
    return stage.parts.panels.message_log.table.header_menu()


def saved_filters(stage: Stage) -> QWidget:
    """One is saved, another is at work."""
    line, presenter = stage.parts.panels.message_log.line, stage.parts.message_log.filter
    stage.parts.docks.message_log.raise_()
    line.edit.show_text("handler:b")
    presenter.save()
    presenter.save_dialog.name.setText("only b")
    presenter.save_dialog.accept()
    line.edit.show_text("handler:a")
    return line.menu


def looked_through(stage: Stage) -> QWidget:
    return stage.parts.late.find.view.scope_button.menu()


def saved_sends(stage: Stage) -> QWidget:
    """The saved send “hello” is in the form."""
    send_tab(stage).form.show(SavedSend(HELLO))
    send_tab(stage).form.saved._save_under("hello")
    return send_tab(stage).view.saved.more.menu()


def send_tab(stage: Stage) -> SendTab:
    stage.parts.sends.open()
    tab = stage.parts.editors.current
    assert isinstance(tab, SendTab)
    return tab


def recent_labs(stage: Stage) -> QWidget:
    """One lab was open before."""
    stage.parts.labs.known.note_opened(stage.document.path)
    menu = stage.parts.menus.actions.menu("&File/Open &Recent")
    menu.aboutToShow.emit()
    return menu


def window_menu(stage: Stage) -> QWidget:
    """What a right click on a dock's title or the toolbar brings."""
    return stage.window.createPopupMenu()


def dock_tab(stage: Stage) -> QWidget:
    return stage.parts.docks.titles.menu_for("Gateway Log")


def ways_to_mend(stage: Stage) -> QWidget:
    script_editor(stage)
    stage.trigger("Edit/Lines/Show Fixes")
    return stage.parts.editors.console.view.findings.fix_menu.menu


def definitions(stage: Stage) -> QWidget:
    """A call that names handlers of both scopes, of which the gateway's is added for that."""
    edits = stage.parts.workplace.edits
    where = HandlerSet("plant-gw", "ACME", HandlerScope.GATEWAY)
    if "greet" not in handlers_of(edits.lab, where):
        both = add_handler(edits.lab, where, MessageHandler("greet", HandlerScope.GATEWAY))
        edits.apply(both, "Add handler greet")
    stage.write("system.util.sendMessage('ACME', 'greet')", 1, 35)
    stage.trigger("Navigate/Go to Definition")
    return stage.parts.navigation.menu


def gateway_log(stage: Stage) -> QWidget:
    stage.parts.docks.gateway_log.raise_()
    stage.tell(LogWritten(0, 0, GATEWAY, "ERROR", "Dispatch", "no handler"))
    view = stage.parts.late.gateway_log.view.table
    view.choose_row(0)
    return view


def message_table(stage: Stage) -> QWidget:
    three_messages(stage)
    return stage.parts.panels.message_log.table


def received(stage: Stage) -> QWidget:
    """Who received the second message."""
    three_messages(stage)
    view = stage.parts.late.verdicts.view
    stage.wait(lambda: view.headline_text.startswith("#2 "))
    view.table.choose_row(0)
    return view.table


def conditions(stage: Stage) -> QWidget:
    received(stage)
    view = stage.parts.late.verdicts.view.detail.filters
    stage.wait(lambda: view.model().rowCount() > 0)
    view.choose_row(0)
    return view


def payload(stage: Stage) -> QWidget:
    received(stage)
    view = stage.parts.late.verdicts.view.detail.payload
    stage.wait(lambda: view.model().rowCount() > 0)
    view.setCurrentIndex(view.model().index(0, 0))
    return view


def receives(stage: Stage) -> QWidget:
    """Who would receive the call at the cursor: the designer, at least, does not."""
    stage.write(HELLO)
    view = stage.parts.panels.who_receives.verdicts
    stage.wait(lambda: len(view.model.rows) > 0)
    view.table.choose_row(0)
    return view.table


def findings(stage: Stage) -> QWidget:
    script_editor(stage)
    view = stage.parts.editors.console.view.findings.table
    view.choose_row(0)
    return view


def sequence_export(stage: Stage) -> QMenu:
    """What the sequence view offers to take along, while it shows a message."""
    sequence_of_second(stage)
    menu = stage.parts.late.sequence.view.export.menu()
    assert menu is not None
    return menu


def ticked_together(stage: Stage) -> QMenu:
    """Whom a prediction can tick at once, while two clients are open."""
    toggle = stage.parts.menus.learn.predict.toggle
    if toggle.isChecked():
        toggle.trigger()
    menu = predicting(stage).view.ticks.groups
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def changed_call(stage: Stage) -> QMenu:
    """What can be done with a call whose user is supposed to be another."""
    switch = stage.parts.what_ifs.predicted
    if switch.is_on:
        switch.switch(on=False)
    menu = supposed(stage).view.use.menu()
    assert menu is not None
    return menu


def faults(stage: Stage) -> QWidget:
    """The status bar's menu, while something is broken; the last entry is the one that comes from a list."""
    stage.network.set_faults(SOME)
    menu = stage.parts.fault_sign.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    return menu


def plant_map(stage: Stage) -> PlantMapView:
    """The plant map with everybody on it and the way of a message."""
    stage.parts.map.show()
    view = stage.parts.late.plant_map.view
    stage.wait(lambda: len(view.table.party_lines.rows) > 0)
    view.choice.show_send(shown_send(handled(sent(lab_world(1)))))
    return view


def map_export(stage: Stage) -> QMenu:
    """The colours in which the map can be saved."""
    menu = plant_map(stage).export.menu()
    assert menu is not None
    return menu


def map_parties(stage: Stage) -> QWidget:
    view = plant_map(stage)
    view.table.parties.choose_row(1)
    return view.table.parties


def map_ways(stage: Stage) -> QWidget:
    view = plant_map(stage)
    view.table.ways.choose_row(0)
    return view.table.ways


def map_steps(stage: Stage) -> QWidget:
    view = plant_map(stage)
    view.steps.choose_row(0)
    return view.steps


PLACES: dict[str, Place] = {
    "Script": script_editor,
    "Script of a client": client_editor,
    "Console": console,
    "Tag Browser": tag_browser,
    "Message log": message_log,
    "Columns of the message log": log_columns,
    "Saved filters": saved_filters,
    "What is looked through": looked_through,
    "Export of the sequence": sequence_export,
    "Export of the plant map": map_export,
    "Tick together": ticked_together,
    "Use of the changed call": changed_call,
    "Saved sends": saved_sends,
    "Recent labs": recent_labs,
    "Window": window_menu,
    "Tab of a dock": dock_tab,
    "Ways to mend this": ways_to_mend,
    "Definitions": definitions,
    "Gateway log": gateway_log,
    "Messages": message_table,
    "Who received this?": received,
    "Conditions of the call": conditions,
    "Payload": payload,
    "Who receives this?": receives,
    "Findings in the script": findings,
    "Faults on purpose": faults,
    "Everybody on the map, as a table": map_parties,
    "The ways of the shown message, as a table": map_ways,
    "Steps of the shown message": map_steps,
}


def own_entries(stage: Stage, place: str) -> dict[str, QAction]:
    """What the menu of a place offers besides actions of the menu bar."""
    known = set(window_actions(stage.parts))
    return {name: action for name, action in entries(PLACES[place](stage)).items() if action not in known}


def widgets_with_entries(stage: Stage) -> set[str]:
    """The accessible names of all widgets of the window that have actions of their own, which are their context menu."""
    known = set(window_actions(stage.parts))
    frames = (QMainWindow, QMenu, QMenuBar, QToolBar, QToolButton)
    widgets = [each for each in stage.window.findChildren(QWidget) if not isinstance(each, frames)]
    return {each.accessibleName() for each in widgets if set(each.actions()) - known}
