"""Every entry of every context menu, and of every button's menu, is chosen once, and its effect is seen.

A new entry needs a line in `DRIVERS`, `Place/Words`; a new menu a place in `tests/support/action_drivers/menu_places.py`,
which shows it as it is in use, and a line in `MAKERS`.
"""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from client.toolkit.code_editor import CodeEditor
from client.toolkit.console_view import ConsoleView
from gateway_core.api import Place as ScriptPlace
from gateway_core.api import PlaceKind
from tests.support.action_drivers.fault_menu import SOME
from tests.support.action_drivers.menu_places import (
    ONE,
    PLACES,
    SPEED,
    WRONG_PROJECT,
    entries,
    own_entries,
    send_tab,
    widgets_with_entries,
)
from tests.support.action_drivers.messages_menu import handlers
from tests.support.action_drivers.stage import Stage

ROOT = Path(__file__).parents[4]
# Where the program makes menus and actions, and where they are shown. "" are those of the menu bar.
MAKERS: dict[str, tuple[str, ...]] = {
    "client/looks/payload_view.py": ("Payload",),
    "client/panels/findings/fix_menu.py": ("Ways to mend this", "Script"),
    "client/panels/findings/view.py": ("Findings in the script",),
    "client/toolkit/actions.py": ("",),
    "client/toolkit/code_editor.py": ("Script", "Script of a client"),
    "client/toolkit/console_view.py": ("Console",),
    "client/toolkit/table.py": ("Messages", "Gateway log", "Who received this?"),
    "client/toolkit/text_search.py": ("Console", "Script of a client"),
    "designer/panels/find_in_lab/view.py": ("What is looked through",),
    "designer/panels/message_log/filter_line.py": ("Saved filters",),
    "designer/panels/message_log/log_table.py": ("Columns of the message log",),
    "designer/panels/plant_map/view.py": ("Export of the plant map",),
    "designer/panels/predict/tick_page.py": ("Tick together",),
    "designer/panels/send_form/bars.py": ("Saved sends",),
    "designer/panels/sequence/view.py": ("Export of the sequence",),
    "designer/panels/tag_browser/view.py": ("Tag Browser",),
    "designer/panels/verdicts/view.py": ("Who received this?",),
    "designer/panels/what_if/view.py": ("Use of the changed call",),
    "designer/window/dock_behind_tab.py": ("",),
    "designer/window/dock_titles.py": ("Tab of a dock",),
    "designer/window/fault_sign.py": ("Faults on purpose",),
    "designer/window/menus/menus.py": ("", "Window"),
    "designer/window/menus/messages_menu.py": ("Message log",),
    "designer/window/menus/recent_menu.py": ("Recent labs",),
    "designer/window/menus/view_menu.py": ("",),
    "designer/window/navigation.py": ("Definitions",),
}
_MAKING = re.compile(
    r"QMenu\(|QAction\(|createStandardContextMenu|addMenu\(|toggleViewAction|menu\.addAction\(self\.tr"
)


def choose(stage: Stage, name: str) -> None:
    """Choose an entry of a place as it is in use."""
    place, _, words = name.partition("/")
    menu = PLACES[place](stage)
    action = entries(menu)[words]
    assert action.isEnabled(), f"{name} is off"
    action.trigger()
    QApplication.processEvents()
    stage.driven.append(name)
    if isinstance(menu, QMenu):
        menu.close()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def copies(stage: Stage, name: str, text: str) -> None:
    QGuiApplication.clipboard().setText("before")
    choose(stage, name)
    assert text in clipboard()


def editor_of(stage: Stage) -> CodeEditor:
    return stage.parts.editors.console.editor


def in_script(stage: Stage, words: str, before: Callable[[CodeEditor], object], after: str) -> None:
    """Choose an entry of Qt's own menu of a text, after something was done in it: the first line is `after` then."""
    editor = stage.write("x = 1\n")
    before(editor)
    menu = editor.context_menu()
    entries(menu)[words].trigger()
    stage.driven.append(f"Script/{words}")
    assert editor.text().splitlines()[0] == after
    menu.deleteLater()


def type_y(editor: CodeEditor) -> None:
    editor.insertPlainText("y")


def type_and_undo(editor: CodeEditor) -> None:
    type_y(editor)
    editor.undo()


def select_x(editor: CodeEditor) -> None:
    QGuiApplication.clipboard().setText("z")
    editor.moveCursor(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)


def script_cut(stage: Stage) -> None:
    in_script(stage, "Cut", select_x, " = 1")
    assert clipboard() == "x"


def script_copy(stage: Stage) -> None:
    in_script(stage, "Copy", select_x, "x = 1")
    assert clipboard() == "x"


def script_select_all(stage: Stage) -> None:
    in_script(stage, "Select All", type_y, "yx = 1")
    assert editor_of(stage).textCursor().selectedText() == "yx = 1\u2029"


def script_fix(stage: Stage) -> None:
    choose(stage, f"Script/{ONE}")
    assert editor_of(stage).text() != WRONG_PROJECT


def mended(stage: Stage) -> None:
    choose(stage, f"Ways to mend this/{ONE}")
    assert "no-such-project" in editor_of(stage).text()


def finds_in_client(stage: Stage, words: str) -> None:
    choose(stage, f"Script of a client/{words}")
    (client,) = stage.parts.launcher.clients.windows
    assert client.script.editor.search.bar.isVisible()


def filled_console(stage: Stage) -> ConsoleView:
    view = stage.parts.late.output.view
    stage.parts.docks.output.raise_()
    view.append_text("one\n")
    view.flush()
    return view


def console_copy(stage: Stage) -> None:
    filled_console(stage).selectAll()
    copies(stage, "Console/Copy", "one")


def console_select_all(stage: Stage) -> None:
    view = filled_console(stage)
    choose(stage, "Console/Select All")
    assert "one" in view.textCursor().selectedText()


def console_find(stage: Stage) -> None:
    view = filled_console(stage)
    choose(stage, "Console/Find")
    assert view.search.bar.isVisible()


def console_tracebacks(stage: Stage) -> None:
    view = filled_console(stage)
    view.tracebacks.setEnabled(True)
    choose(stage, "Console/Tracebacks")
    assert view.tracebacks.isChecked()


def console_clear(stage: Stage) -> None:
    view = filled_console(stage)
    choose(stage, "Console/Clear")
    assert view.toPlainText() == ""


def received_step_through(stage: Stage) -> None:
    choose(stage, "Who received this?/Step Through")
    stage.wait(lambda: stage.parts.late.step.view.headline.text() != "")
    assert not stage.parts.docks.step.visibleRegion().isEmpty()


def write_tag(stage: Stage) -> None:
    choose(stage, "Tag Browser/Write Value")
    editor = stage.parts.late.tags.view.tree.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "12"


def only(stage: Stage) -> None:
    choose(stage, "Message log/Only …")
    assert set(handlers(stage)) == {"b"}
    stage.trigger("Messages/No Filter")


def leave_out(stage: Stage) -> None:
    choose(stage, "Message log/Not …")
    assert set(handlers(stage)) == {"a"}
    stage.trigger("Messages/No Filter")


def column(stage: Stage) -> None:
    table = stage.parts.panels.message_log.table
    hidden = table.horizontalHeader().hiddenSectionCount()
    choose(stage, f"Columns of the message log/{ONE}")
    assert abs(table.horizontalHeader().hiddenSectionCount() - hidden) == 1


def saved_filter(stage: Stage) -> None:
    choose(stage, f"Saved filters/{ONE}")
    assert stage.parts.panels.message_log.line.edit.text() == "handler:b"


def save_filter(stage: Stage) -> None:
    choose(stage, "Saved filters/Save This Filter")
    dialog = stage.parts.message_log.filter.save_dialog
    assert dialog.isVisible()
    assert dialog.text == "handler:a"
    dialog.reject()


def remove_filter(stage: Stage) -> None:
    choose(stage, f"Saved filters/Remove Saved Filter/{ONE}")
    assert list(entries(stage.parts.panels.message_log.line.menu)) == ["Save This Filter"]


def looked_through(stage: Stage, words: str, kind: PlaceKind) -> None:
    view = stage.parts.late.find.view
    assert kind in view.scope().kinds
    choose(stage, f"What is looked through/{words}")
    assert kind not in view.scope().kinds


def saves_sequence(stage: Stage) -> None:
    stage.answers.file = stage.folder / "drawn.svg"
    choose(stage, "Export of the sequence/Save as SVG")
    assert b"#2 b" in stage.answers.file.read_bytes()


def copies_sequence(stage: Stage) -> None:
    QGuiApplication.clipboard().clear()
    choose(stage, "Export of the sequence/Copy as Picture")
    assert not QGuiApplication.clipboard().image().isNull()


def saves_map(entry: str, stage: Stage) -> None:
    stage.answers.file = stage.folder / "map.svg"
    choose(stage, f"Export of the plant map/{entry}")
    assert b"plant-gw" in stage.answers.file.read_bytes()


def ticks_together(stage: Stage) -> None:
    choose(stage, f"Tick together/{ONE}")
    assert any(row.is_ticked for row in stage.parts.late.predict.view.ticks.model.rows)


def copies_changed_call(stage: Stage) -> None:
    choose(stage, "Use of the changed call/Copy as Script")
    assert "user='eve'" in clipboard()


def puts_changed_call(stage: Stage) -> None:
    choose(stage, "Use of the changed call/Put into the Console")
    assert "user='eve'" in stage.parts.editors.console.editor.text()


def opens_changed_call(stage: Stage) -> None:
    choose(stage, "Use of the changed call/Send It Really")
    assert "eve" in send_tab(stage).editor.text()
    assert not stage.network.called("send")


def asks_for_name(stage: Stage, words: str, title: str) -> None:
    choose(stage, f"Saved sends/{words}")
    dialog = send_tab(stage).form.saved.dialog
    assert dialog.isVisible()
    assert dialog.windowTitle() == title
    dialog.reject()


def duplicate_send(stage: Stage) -> None:
    choose(stage, "Saved sends/Duplicate")
    assert set(stage.document.lab.sends) == {"hello", "hello2"}


def delete_send(stage: Stage) -> None:
    choose(stage, "Saved sends/Delete")
    assert "hello" not in stage.document.lab.sends


def mends_fault(stage: Stage) -> None:
    choose(stage, f"Faults on purpose/{ONE}")
    assert stage.network.faults() == SOME[:1]


def recent_lab(stage: Stage) -> None:
    asked: list[object] = []
    stage.parts.labs.lab_requested.connect(asked.append)
    choose(stage, f"Recent labs/{ONE}")
    assert asked == [stage.document.path]


def definition(stage: Stage) -> None:
    choose(stage, f"Definitions/{ONE}")
    assert stage.parts.editors.current.place == ScriptPlace(PlaceKind.GATEWAY_HANDLER, "plant-gw", "ACME", "greet")


def float_dock(stage: Stage) -> None:
    choose(stage, "Tab of a dock/Float")
    assert stage.parts.docks.gateway_log.isFloating()


def close_dock(stage: Stage) -> None:
    choose(stage, "Tab of a dock/Close")
    assert stage.parts.docks.gateway_log.isHidden()


def show_fixes(stage: Stage) -> None:
    choose(stage, "Findings in the script/Show Fixes")
    menu = stage.parts.editors.console.view.findings.fix_menu.menu
    assert menu.isVisible()
    menu.close()


def ignore(stage: Stage) -> None:
    choose(stage, "Findings in the script/Ignore This Here")
    assert "no-such-project" in editor_of(stage).text()


DRIVERS: dict[str, Callable[[Stage], None]] = {
    "Script/Undo": partial(in_script, words="Undo", before=type_y, after="x = 1"),
    "Script/Redo": partial(in_script, words="Redo", before=type_and_undo, after="yx = 1"),
    "Script/Cut": script_cut,
    "Script/Copy": script_copy,
    "Script/Paste": partial(in_script, words="Paste", before=select_x, after="z = 1"),
    "Script/Delete": partial(in_script, words="Delete", before=select_x, after=" = 1"),
    "Script/Select All": script_select_all,
    f"Script/{ONE}": script_fix,
    f"Ways to mend this/{ONE}": mended,
    "Script of a client/Find": partial(finds_in_client, words="Find"),
    "Script of a client/Replace": partial(finds_in_client, words="Replace"),
    "Console/Copy": console_copy,
    "Console/Select All": console_select_all,
    "Console/Find": console_find,
    "Console/Tracebacks": console_tracebacks,
    "Console/Clear": console_clear,
    "Tag Browser/Write Value": write_tag,
    "Tag Browser/Copy Path": partial(copies, name="Tag Browser/Copy Path", text=SPEED),
    'Tag Browser/Copy system.tag.read("…")': partial(
        copies, name='Tag Browser/Copy system.tag.read("…")', text=f'system.tag.read("{SPEED}").value'
    ),
    "Message log/Only …": only,
    "Message log/Not …": leave_out,
    f"Columns of the message log/{ONE}": column,
    f"Saved filters/{ONE}": saved_filter,
    "Saved filters/Save This Filter": save_filter,
    f"Saved filters/Remove Saved Filter/{ONE}": remove_filter,
    **{
        f"What is looked through/{words}": partial(looked_through, words=words, kind=kind)
        for words, kind in (
            ("Gateway handlers", PlaceKind.GATEWAY_HANDLER),
            ("Client handlers", PlaceKind.CLIENT_HANDLER),
            ("Script libraries", PlaceKind.LIBRARY),
            ("Saved scripts and the Script Console", PlaceKind.SCRIPT),
        )
    },
    "Saved sends/Save As": partial(asks_for_name, words="Save As", title="Save Send As"),
    "Saved sends/Duplicate": duplicate_send,
    "Saved sends/Rename": partial(asks_for_name, words="Rename", title="Rename Send"),
    "Saved sends/Delete": delete_send,
    f"Tick together/{ONE}": ticks_together,
    "Use of the changed call/Copy as Script": copies_changed_call,
    "Use of the changed call/Put into the Console": puts_changed_call,
    "Use of the changed call/Send It Really": opens_changed_call,
    "Export of the sequence/Save as SVG": saves_sequence,
    "Export of the sequence/Copy as Picture": copies_sequence,
    "Export of the plant map/For Paper, in Light Colours": partial(saves_map, "For Paper, in Light Colours"),
    "Export of the plant map/As Shown, in These Colours": partial(saves_map, "As Shown, in These Colours"),
    f"Faults on purpose/{ONE}": mends_fault,
    f"Recent labs/{ONE}": recent_lab,
    f"Definitions/{ONE}": definition,
    "Tab of a dock/Float": float_dock,
    "Tab of a dock/Close": close_dock,
    "Gateway log/Copy Row": partial(copies, name="Gateway log/Copy Row", text="Dispatch\tno handler"),
    "Messages/Copy Row": partial(copies, name="Messages/Copy Row", text="#2\tb\tdesigner"),
    "Who received this?/Step Through": received_step_through,
    "Who received this?/Copy Row": partial(copies, name="Who received this?/Copy Row", text="Packing 1\tbob"),
    "Conditions of the call/Copy Row": partial(copies, name="Conditions of the call/Copy Row", text="✔ yes"),
    "Who receives this?/Copy Row": partial(copies, name="Who receives this?/Copy Row", text="Packing 1"),
    "Payload/Copy Value": partial(copies, name="Payload/Copy Value", text="2"),
    "Payload/Copy as Python 2 Literal": partial(copies, name="Payload/Copy as Python 2 Literal", text="2"),
    "Payload/Copy Path": partial(copies, name="Payload/Copy Path", text="payload['n']"),
    "Everybody on the map, as a table/Copy Row": partial(
        copies, name="Everybody on the map, as a table/Copy Row", text="plant-gw\tgateway"
    ),
    "The ways of the shown message, as a table/Copy Row": partial(
        copies, name="The ways of the shown message, as a table/Copy Row", text="1\tdesigner\tplant-gw\tcall"
    ),
    "Steps of the shown message/Copy Row": partial(
        copies, name="Steps of the shown message/Copy Row", text="1\t→ designer → plant-gw: call, came through"
    ),
    "Findings in the script/Copy Row": partial(copies, name="Findings in the script/Copy Row", text="acme"),
    "Findings in the script/Show Fixes": show_fixes,
    "Findings in the script/Ignore This Here": ignore,
}


def drivers_of(place: str) -> list[str]:
    return [name for name in DRIVERS if name.startswith(f"{place}/")]


@pytest.mark.parametrize("place", PLACES)
def test_every_entry_of_a_menu_has_a_driver_and_does_what_it_says(stage, place) -> None:
    own = own_entries(stage, place).items()
    there = {f"{place}/{name}" for name, action in own if not is_of_every_text(place, action)}
    assert sorted(there - set(DRIVERS)) == [], "new entries: add a driver for each in DRIVERS"
    assert sorted(set(drivers_of(place)) - there) == [], "drivers of entries that are gone: take them away"
    for name in drivers_of(place):
        DRIVERS[name](stage)
        assert name in stage.driven, f"the driver of {name} did not choose it"


def is_of_every_text(place: str, action: QAction) -> bool:
    """Whether it is one of the entries that Qt puts into the menu of every text; those of a script are driven."""
    return place == "Script of a client" and action.objectName().startswith(("edit-", "select-all"))


def test_every_widget_with_entries_of_its_own_has_a_place(stage) -> None:
    accessible = {"Gateway log", "Message log", "Payload", *PLACES}
    assert sorted(widgets_with_entries(stage) - accessible) == []


def test_every_file_that_makes_menus_or_actions_is_known() -> None:
    files = [path for top in ("client", "designer") for path in (ROOT / top).rglob("*.py")]
    makers = {str(path.relative_to(ROOT).as_posix()) for path in files if _MAKING.search(path.read_text("utf-8"))}
    assert sorted(makers - set(MAKERS)) == [], "say in MAKERS where these menus are shown, and drive their entries"
    assert sorted(set(MAKERS) - makers) == [], "these files make no menus any more"
    assert {place for places in MAKERS.values() for place in places} - {""} <= set(PLACES)


@pytest.mark.parametrize("text", ["editor", "console"])
def test_a_right_click_in_a_text_brings_its_menu(stage, text) -> None:
    view = stage.write("x = 1\n") if text == "editor" else filled_console(stage)
    seen: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        seen.append(list(entries(menu)))
        menu.close()

    QTimer.singleShot(0, look)
    where = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    assert "Select All" in seen[0]
    assert "Find" in seen[0]


def test_the_button_of_the_status_bar_opens_the_settings_of_the_engine(stage) -> None:
    stage.parts.status.engine.click()
    assert stage.parts.engine.dialog.windowTitle() == "Settings"
    stage.parts.engine.dialog.reject()
