"""What is shown in the designer's window for its pictures: docks, tabs, help while writing, menus, palettes.

A scene brings the window into a state, gives what is to be taken a picture of, and puts everything back.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QWidget

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.pictures.camera import STEP_MS, pass_time, wait_for
from designer.pictures.lesson_scenes import LESSONS
from designer.pictures.map_scenes import faulty_map, map_as_table, numbered_map, plant_map
from designer.pictures.predict_scenes import PREDICTIONS
from designer.pictures.stage import Stage
from designer.pictures.what_if_scenes import what_if_sent, what_if_without_handler, what_if_written
from designer.window.docks import Docks
from designer.window.tabs.send_tab import SEND_KEY, SendTab
from gateway_core.api import HandlerScope, Place, PlaceKind

Scene = Callable[[Stage], Iterator[QWidget]]

SIZE, SMALL_SIZE = (1360, 860), (1024, 700)
_TYPED = "me"
_FILTER_BEGUN = "handler:te"
_WHILE_MS = 400  # until what is written about is told: findings, who receives, help
_HELP_S = 3.0
_HANDLER = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "testHandler")
_FAILING = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "alarm")
_FAULTY = (
    'payload = {"text": "Stop"}\nsystem.util.sendMessage("ACME", "testHandlr", payload, user="bob")\nprint "sent\n'
)


def _docks_of(stage: Stage) -> Docks:
    return stage.run.parts.docks


def whole(stage: Stage) -> Iterator[QWidget]:
    """The window as it is."""
    yield stage.window


def _dock(find: Callable[[Docks], QDockWidget], stage: Stage) -> Iterator[QWidget]:
    """One dock in front of its neighbours, with the keyboard's focus in the editor."""
    find(_docks_of(stage)).raise_()
    yield stage.window
    _docks_of(stage).message_log.raise_()
    _docks_of(stage).verdicts.raise_()


def who_receives(stage: Stage) -> Iterator[QWidget]:
    """The window with “Who receives this?” in front."""
    yield from _dock(lambda docks: docks.who_receives, stage)


def _sequence(stage: Stage, *, as_table: bool = False) -> Iterator[QWidget]:
    """The chosen message as a sequence, with room for it and one of its marks chosen."""
    docks, view = _docks_of(stage), stage.run.parts.late.sequence.view
    docks.sequence.raise_()
    wait_for(lambda: bool(view.shown.marks), _HELP_S)
    stage.window.resizeDocks([docks.sequence], [SIZE[1] // 2], Qt.Orientation.Vertical)
    view.as_table.setChecked(as_table)
    view.canvas.choose(len(view.shown.marks) - 1)
    pass_time(2 * STEP_MS)
    yield stage.window
    view.as_table.setChecked(False)
    _as_first(stage)


def _as_first(stage: Stage) -> None:
    """The window and its docks in their first sizes, and settled there."""
    stage.window.resize(*SIZE)
    _docks_of(stage).lay_out()
    _docks_of(stage).verdicts.raise_()
    pass_time(5 * STEP_MS)


def _small(stage: Stage) -> Iterator[QWidget]:
    stage.window.resize(*SMALL_SIZE)
    yield stage.window
    _as_first(stage)


def _zoomed(stage: Stage) -> Iterator[QWidget]:
    stage.run.parts.zoom.set_factor(2.0)
    pass_time(5 * STEP_MS)
    yield stage.window
    stage.run.parts.zoom.reset()
    _as_first(stage)


def _tab(open_it: Callable[[Stage], object], stage: Stage) -> Iterator[QWidget]:
    """What `open_it` brings to the front, and closes it again."""
    open_it(stage)
    pass_time(_WHILE_MS)
    yield stage.window
    stage.editors.close(stage.editors.current)


def _open_handler(stage: Stage) -> None:
    stage.run.parts.opener.open_handler(_HANDLER)


def _open_failing(stage: Stage) -> None:
    stage.run.parts.opener.open_handler(_FAILING)


def _open_module(stage: Stage) -> None:
    stage.run.parts.opener.open_module(Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "lines"))


def _open_script(stage: Stage) -> None:
    stage.run.parts.opener.open_script("6 request")


def _open_start(stage: Stage) -> None:
    stage.run.parts.start.open()


def _typed(text: str, stage: Stage) -> Iterator[QWidget]:
    """A text in the Script Console, with what is said about it."""
    stage.type_into_console(text)
    pass_time(2 * _WHILE_MS)
    yield stage.window
    stage.take_back()
    pass_time(2 * _WHILE_MS)


def _completion(stage: Stage) -> Iterator[QWidget]:
    stage.type_into_console("system.util.send")
    names = stage.editor.completion
    names.open_list()
    wait_for(lambda: names.is_open, _HELP_S)
    pass_time(2 * _WHILE_MS)
    yield stage.window
    names.close_list()
    stage.take_back()


def _call_tip(stage: Stage) -> Iterator[QWidget]:
    stage.type_into_console("\n" * 8 + "system.util.sendMessage('ACME', messageHandler=")
    tip = stage.editor.call_tip
    stage.editor.setFocus()
    tip.open_tip()
    wait_for(lambda: tip.is_open, _HELP_S)
    yield stage.window
    tip.close_tip()
    stage.take_back()


def _send_form(stage: Stage, *, as_text: bool = False) -> Iterator[QWidget]:
    stage.run.parts.sends.open_send("alarm on a line")
    tab = stage.editors.current
    assert isinstance(tab, SendTab), "just opened"
    payload = tab.view.fields.payload
    (payload.as_text if as_text else payload.as_tree).setChecked(True)
    pass_time(_WHILE_MS)
    yield stage.window
    payload.as_tree.setChecked(True)
    stage.editors.show_console()


def _empty_send_form(stage: Stage) -> Iterator[QWidget]:
    stage.editors.show(SEND_KEY)
    pass_time(_WHILE_MS)
    yield stage.window
    stage.editors.show_console()


def _console(stage: Stage) -> Iterator[QWidget]:
    """The Script Console, in front from now on."""
    stage.editors.show_console()
    yield stage.window


def _find_bar(stage: Stage) -> Iterator[QWidget]:
    stage.editors.show_console()
    stage.editor.setFocus()
    stage.action("Edit/Find/Replace").trigger()
    bar = stage.editor.search.bar
    bar.pattern.setText("payload")
    pass_time(_WHILE_MS)
    yield stage.window
    bar.close_bar()
    stage.editor.moveCursor(QTextCursor.MoveOperation.Start)


def _find_in_lab(stage: Stage, *, replacing: bool = False) -> Iterator[QWidget]:
    view = stage.run.parts.late.find.view
    stage.action("Edit/Find/Replace in Lab" if replacing else "Edit/Find/Find in Lab").trigger()
    view.pattern.setText("payload")
    wait_for(lambda: view.tree.topLevelItemCount() > 0, _HELP_S)
    pass_time(_WHILE_MS)
    yield stage.window
    view.pattern.clear()
    _docks_of(stage).message_log.raise_()


def _recent_labs(stage: Stage) -> Iterator[QWidget]:
    """File > Open Recent, with a lab that is gone."""
    labs, known = stage.places.labs, stage.program.known
    for name in ("Pump station", "Night shift"):
        known.note_opened(labs / name)
    (labs / "Night shift").mkdir(exist_ok=True)
    known.note_opened(stage.run.source.path)
    yield from stage.show_menus("&File", "&File/Open &Recent")
    known.clear_recent()
    known.note_opened(stage.run.source.path)


def _filter_names(stage: Stage) -> Iterator[QWidget]:
    """The names that fit while a filter is written."""
    _docks_of(stage).message_log.raise_()
    edit = stage.run.parts.panels.message_log.line.edit
    edit.setFocus()
    edit.setText(_FILTER_BEGUN)
    edit.open_list()
    pass_time(STEP_MS)
    yield stage.window
    edit.list.hide()
    stage.run.parts.message_log.filter.clear()


def _filtered_log(text: str, stage: Stage) -> Iterator[QWidget]:
    log_filter = stage.run.parts.message_log.filter
    _docks_of(stage).message_log.raise_()
    log_filter.show_text(text)
    pass_time(_WHILE_MS)
    yield stage.window
    log_filter.clear()


def _palette(name: str, stage: Stage) -> Iterator[QWidget]:
    stage.action(name).trigger()
    palette = stage.run.parts.palettes.palette
    assert palette is not None, "just opened"
    palette.search.setText(_TYPED)
    pass_time(STEP_MS)
    yield palette
    palette.reject()
    pass_time(STEP_MS)


def _menu(number: int, stage: Stage) -> Iterator[QWidget]:
    """A menu of the menu bar, open."""
    bar = stage.window.menuBar()
    action = bar.actions()[number]
    menu = action.menu()
    assert isinstance(menu, QMenu), "every entry of the bar is a menu"
    menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    yield menu
    menu.close()


def _context_menu(key: str, stage: Stage) -> Iterator[QWidget]:
    """The menu of a node of the Project Browser."""
    stage.choose(key)
    parts = stage.run.parts
    menu = parts.menus.context_menu(parts.browser.chosen)
    menu.popup(stage.window.mapToGlobal(stage.window.rect().center()))
    yield menu
    menu.close()
    QApplication.sendPostedEvents()


EMPTY: Mapping[str, Scene] = {
    "empty-start-page": whole,
    "empty-designer": _console,
    "empty-output": partial(_dock, lambda docks: docks.output),
    "empty-gateway-log": partial(_dock, lambda docks: docks.gateway_log),
    "empty-plant-map": plant_map,
    "empty-find-in-lab": partial(_dock, lambda docks: docks.find),
    "empty-sequence": partial(_dock, lambda docks: docks.sequence),
    "empty-who-received": partial(_dock, lambda docks: docks.verdicts),
    "empty-send-form": _empty_send_form,
}

FULL: Mapping[str, Scene] = {
    "designer": whole,
    "designer-small": _small,
    "designer-zoomed": _zoomed,
    "output": partial(_dock, lambda docks: docks.output),
    "gateway-log": partial(_dock, lambda docks: docks.gateway_log),
    "plant-map": plant_map,
    "plant-map-table": map_as_table,
    "plant-map-steps": numbered_map,
    "plant-map-faults": faulty_map,
    "tag-browser": partial(_dock, lambda docks: docks.tags),
    "who-receives": who_receives,
    "what-if-sent": what_if_sent,
    "what-if-written": what_if_written,
    "what-if-handler": what_if_without_handler,
    **LESSONS,
    **PREDICTIONS,
    "sequence": _sequence,
    "sequence-table": partial(_sequence, as_table=True),
    "tab-handler": partial(_tab, _open_handler),
    "tab-failing-handler": partial(_tab, _open_failing),
    "tab-library": partial(_tab, _open_module),
    "tab-script": partial(_tab, _open_script),
    "tab-start-page": partial(_tab, _open_start),
    "findings": partial(_typed, _FAULTY),
    "completion": _completion,
    "call-tip": _call_tip,
    "send-form": _send_form,
    "send-form-text": partial(_send_form, as_text=True),
    "find-bar": _find_bar,
    "find-in-lab": _find_in_lab,
    "replace-in-lab": partial(_find_in_lab, replacing=True),
    "filtered-log": partial(_filtered_log, "outcome:failed"),
    "faulty-filter": partial(_filtered_log, "outcome:"),
    "filter-names": _filter_names,
    "command-palette": partial(_palette, "View/Command Palette"),
    "go-to": partial(_palette, "View/Go To"),
    "menu-file": partial(_menu, 0),
    "menu-recent": _recent_labs,
    "menu-edit": partial(_menu, 1),
    "menu-project": partial(_menu, 2),
    "menu-view": partial(_menu, 3),
    "menu-navigate": partial(_menu, 4),
    "menu-messages": partial(_menu, 5),
    "menu-clients": partial(_menu, 6),
    "menu-learn": partial(_menu, 7),
    "menu-help": partial(_menu, 8),
    "menu-of-handler": partial(_context_menu, "gateway/plant-gw/ACME/client/message/testHandler"),
}
