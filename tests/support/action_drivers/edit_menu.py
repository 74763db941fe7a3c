"""What each action of the Edit and Navigate menus does to the text in front."""

from functools import partial

from PySide6.QtGui import QGuiApplication

from tests.support.action_drivers.stage import LINES, Driver, Stage

FINDINGS = "import json\nx = 1\nimport os, json\n"
WRONG_PROJECT = "x = 1\nsystem.util.sendMessage('acme', 'greet', user='bob')\n"


def undo(stage: Stage) -> None:
    editor = stage.write("a")
    editor.insertPlainText("b")
    stage.trigger("Edit/Undo")
    assert editor.text() == "a"


def redo(stage: Stage) -> None:
    editor = stage.write("a")
    editor.insertPlainText("b")
    editor.undo()
    stage.trigger("Edit/Redo")
    assert editor.text() == "ba"


def cut(stage: Stage) -> None:
    editor = stage.write("abc")
    stage.select(0, 2)
    stage.trigger("Edit/Cut")
    assert (editor.text(), QGuiApplication.clipboard().text()) == ("c", "ab")


def copy(stage: Stage) -> None:
    stage.write("abc")
    stage.select(1, 3)
    stage.trigger("Edit/Copy")
    assert QGuiApplication.clipboard().text() == "bc"


def paste(stage: Stage) -> None:
    editor = stage.write("x")
    QGuiApplication.clipboard().setText("pasted ")
    stage.trigger("Edit/Paste")
    assert editor.text() == "pasted x"


def select_all(stage: Stage) -> None:
    editor = stage.write("abc")
    stage.trigger("Edit/Select All")
    assert editor.textCursor().selectedText() == "abc"


def toggle_comment(stage: Stage) -> None:
    editor = stage.write("a = 1")
    stage.trigger("Edit/Toggle Comment")
    assert editor.text() == "# a = 1"


def complete_name(stage: Stage) -> None:
    editor = stage.write("system.ut", 1, 9)
    stage.trigger("Edit/Complete Name")
    assert editor.completion.is_open or editor.text() == "system.util"
    editor.completion.close_list()


def show_parameters(stage: Stage) -> None:
    editor = stage.write("system.util.sendMessage()", 1, 24)
    stage.trigger("Edit/Show Parameters")
    stage.wait(lambda: editor.call_tip.is_open)
    editor.call_tip.close_tip()


def with_findings(stage: Stage, name: str, start: int, line: int) -> None:
    editor = stage.write(FINDINGS, start)
    stage.wait(lambda: editor.marks.look_of_line(2) is not None)
    stage.trigger(name)
    assert editor.textCursor().blockNumber() + 1 == line


def ignore_finding(stage: Stage) -> None:
    editor = stage.write(WRONG_PROJECT, 2, 30)
    stage.wait(lambda: editor.marks.look_of_line(1) is not None)
    editor.go_to(2, 26)
    stage.trigger("Edit/Ignore Finding Here")
    assert "no-such-project" in editor.text()


def show_fixes(stage: Stage) -> None:
    editor = stage.write(WRONG_PROJECT)
    stage.wait(lambda: editor.marks.look_of_line(1) is not None)
    editor.go_to(2, 26)
    stage.trigger("Edit/Lines/Show Fixes")
    menu = stage.parts.editors.console.view.findings.fix_menu.menu
    assert menu.actions()[0].text() == "Change to 'ACME'"
    menu.close()


def find(stage: Stage) -> None:
    editor = stage.write(LINES)
    stage.trigger("Edit/Find/Find")
    assert editor.search.bar.isVisible()
    assert not editor.search.bar.replacement.isVisible()


def replace(stage: Stage) -> None:
    editor = stage.write(LINES)
    stage.trigger("Edit/Find/Replace")
    assert editor.search.bar.replacement.isVisible()


def go_on(stage: Stage, name: str, line: int) -> None:
    editor = stage.write(LINES)
    editor.search.open_find()
    editor.search.bar.pattern.setText("a =")
    editor.go_to(2)
    editor.setFocus()
    stage.trigger(name)
    assert editor.textCursor().blockNumber() + 1 == line


def find_in_lab(stage: Stage) -> None:
    stage.write("bob")
    stage.select(0, 3)
    stage.parts.docks.find.hide()
    stage.trigger("Edit/Find/Find in Lab")
    assert stage.parts.docks.find.isVisible()
    assert stage.parts.late.find.view.pattern.text() == "bob"


def replace_in_lab(stage: Stage) -> None:
    stage.write("x")
    stage.trigger("Edit/Find/Replace in Lab")
    assert stage.parts.late.find.view.replacement.isVisible()


def hit(stage: Stage, name: str) -> None:
    stage.parts.find_commands.find_in_lab()
    stage.parts.late.find.view.pattern.setText("hello from")
    stage.wait(lambda: stage.parts.late.find.view.tree.topLevelItemCount() > 0)
    stage.trigger(name)
    assert stage.parts.editors.current.title.startswith("greet")


def go_to_line(stage: Stage) -> None:
    editor = stage.write(LINES)
    stage.trigger("Edit/Lines/Go to Line")
    dialog = stage.parts.find_commands.dialog
    dialog.line.setValue(3)
    dialog.accept()
    assert editor.textCursor().blockNumber() == 2


def to_bracket(stage: Stage) -> None:
    editor = stage.write(LINES, 1, 5)
    stage.trigger("Edit/Lines/Go to Matching Bracket")
    assert editor.textCursor().positionInBlock() == 7


def line_becomes(stage: Stage, name: str, text: str) -> None:
    editor = stage.write(LINES, 2, 1)
    stage.trigger(name)
    assert editor.text() == text


def definition(stage: Stage) -> None:
    stage.write("system.util.sendMessage('ACME', 'greet', user='bob')", 1, 35)
    stage.trigger("Navigate/Go to Definition")
    assert stage.parts.editors.current.title.startswith("greet")


def back(stage: Stage) -> None:
    definition(stage)
    stage.trigger("Navigate/Back")
    assert stage.parts.editors.current is stage.parts.editors.console


def forward(stage: Stage) -> None:
    back(stage)
    stage.trigger("Navigate/Forward")
    assert stage.parts.editors.current.title.startswith("greet")


EDIT_AND_NAVIGATE: dict[str, Driver] = {
    "Edit/Undo": undo,
    "Edit/Redo": redo,
    "Edit/Cut": cut,
    "Edit/Copy": copy,
    "Edit/Paste": paste,
    "Edit/Select All": select_all,
    "Edit/Toggle Comment": toggle_comment,
    "Edit/Complete Name": complete_name,
    "Edit/Show Parameters": show_parameters,
    "Edit/Next Finding": partial(with_findings, name="Edit/Next Finding", start=2, line=3),
    "Edit/Previous Finding": partial(with_findings, name="Edit/Previous Finding", start=2, line=1),
    "Edit/Ignore Finding Here": ignore_finding,
    "Edit/Find/Find": find,
    "Edit/Find/Find Next": partial(go_on, name="Edit/Find/Find Next", line=3),
    "Edit/Find/Find Previous": partial(go_on, name="Edit/Find/Find Previous", line=1),
    "Edit/Find/Replace": replace,
    "Edit/Find/Find in Lab": find_in_lab,
    "Edit/Find/Replace in Lab": replace_in_lab,
    "Edit/Find/Next Hit in Lab": partial(hit, name="Edit/Find/Next Hit in Lab"),
    "Edit/Find/Previous Hit in Lab": partial(hit, name="Edit/Find/Previous Hit in Lab"),
    "Edit/Lines/Go to Line": go_to_line,
    "Edit/Lines/Go to Matching Bracket": to_bracket,
    "Edit/Lines/Duplicate Line": partial(
        line_becomes, name="Edit/Lines/Duplicate Line", text="a = (1)\nb = 2\nb = 2\na = 3\n"
    ),
    "Edit/Lines/Move Line Up": partial(line_becomes, name="Edit/Lines/Move Line Up", text="b = 2\na = (1)\na = 3\n"),
    "Edit/Lines/Move Line Down": partial(
        line_becomes, name="Edit/Lines/Move Line Down", text="a = (1)\na = 3\nb = 2\n"
    ),
    "Edit/Lines/Show Fixes": show_fixes,
    "Navigate/Go to Definition": definition,
    "Navigate/Back": back,
    "Navigate/Forward": forward,
}
