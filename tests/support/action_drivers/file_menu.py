"""What each action of the File and Help menus does."""

import sys

from designer.document.script_edits import save_script
from designer.window.tabs.start_tab import START_KEY
from gateway_core.api import read_lab
from tests.support.action_drivers.stage import Driver, Stage, shuts


def new_lab(stage: Stage) -> None:
    shuts(stage, "File/New Lab", lambda: stage.parts.labs.dialog, "New Lab")


def open_folder(stage: Stage) -> None:
    asked: list[object] = []
    stage.parts.labs.lab_requested.connect(asked.append)
    stage.answers.folder = stage.folder / "other"
    stage.trigger("File/Open Lab Folder")
    assert asked == [stage.folder / "other"]


def open_file(stage: Stage) -> None:
    asked: list[object] = []
    stage.parts.labs.lab_requested.connect(asked.append)
    stage.answers.file = stage.folder / "other.lab"
    stage.trigger("File/Open Lab File")
    assert asked == [stage.folder / "other.lab"]


def clear_recent(stage: Stage) -> None:
    stage.parts.labs.known.note_opened(stage.folder)
    stage.trigger("File/Open Recent/Clear List")
    assert stage.parts.labs.known.recent() == ()


def guest_window(stage: Stage) -> None:
    """Without a Python to start it with, the bar says how to start it; tests of documents see one start for real."""
    python, sys.executable = sys.executable, str(stage.folder / "no python")
    try:
        stage.trigger("File/Guest Window")
    finally:
        sys.executable = python
    assert "scopelab --guest" in stage.title_in_bar()


def save(stage: Stage) -> None:
    stage.parts.editors.open_script("2 second")
    stage.parts.editors.current.editor.set_text("print 'saved'\n")
    stage.trigger("File/Save")
    assert read_lab(stage.document.path).lab.scripts["2 second"] == "print 'saved'\n"


def save_all(stage: Stage) -> None:
    for name in ("1 first", "2 second"):
        stage.parts.editors.open_script(name)
        stage.parts.editors.current.editor.set_text(f"print '{name} is saved'\n")
    stage.trigger("File/Save All")
    saved = read_lab(stage.document.path).lab.scripts
    assert [saved[name] for name in ("1 first", "2 second")] == [
        "print '1 first is saved'\n",
        "print '2 second is saved'\n",
    ]


def save_script_as(stage: Stage) -> None:
    stage.trigger("File/Save Script As")
    dialog = stage.parts.commands.save_dialog
    assert dialog.isVisible()
    dialog.reject()


def save_lab_as(stage: Stage) -> None:
    shuts(stage, "File/Save Lab As", lambda: stage.parts.labs.dialog, "Save Lab As")


def save_copy(stage: Stage) -> None:
    shuts(stage, "File/Save a Copy", lambda: stage.parts.labs.dialog, "Save a Copy")


def unsaved_texts(stage: Stage) -> None:
    asked: list[object] = []
    stage.parts.labs.unsaved_texts_requested.connect(asked.append)
    stage.trigger("File/Unsaved Texts")
    assert asked == [None]


def close_tab(stage: Stage) -> None:
    stage.parts.editors.open_script("2 second")
    before = len(stage.parts.editors.all())
    stage.trigger("File/Close Tab")
    assert len(stage.parts.editors.all()) == before - 1


def settings(stage: Stage) -> None:
    shuts(stage, "File/Settings", lambda: stage.parts.engine.dialog, "Settings")


def leave(stage: Stage) -> None:
    stage.trigger("File/Quit")
    assert stage.window.is_closed


def undo_lab(stage: Stage) -> None:
    edits = stage.parts.workplace.edits
    edits.apply(save_script(edits.lab, "new", "print 1\n"), "Save script new")
    stage.trigger("Edit/Undo Lab Change")
    assert "new" not in edits.lab.scripts


def redo_lab(stage: Stage) -> None:
    undo_lab(stage)
    stage.trigger("Edit/Redo Lab Change")
    assert "new" in stage.parts.workplace.edits.lab.scripts


def history(stage: Stage) -> None:
    shuts(stage, "Edit/Lab History", lambda: stage.parts.parts.history.dialog, "Lab History")


def start_page(stage: Stage) -> None:
    stage.trigger("Help/Start Page")
    assert stage.parts.editors.current.key == START_KEY


def functions(stage: Stage) -> None:
    stage.trigger("Help/Functions of system")
    assert stage.parts.commands.help.view.isVisible()
    stage.parts.commands.help.view.close()


def rules(stage: Stage) -> None:
    stage.trigger("Help/Rules of Messages")
    assert "every filter that is given" in stage.parts.commands.rules.view.page.toPlainText()
    stage.parts.commands.rules.view.close()


def shortcuts(stage: Stage) -> None:
    shuts(stage, "Help/Keyboard Shortcuts", lambda: stage.parts.start.shortcuts, "Keyboard Shortcuts")


def bug_reports(stage: Stage) -> None:
    shuts(stage, "Help/Bug Reports", lambda: stage.parts.bug_reports.dialog, "Bug Reports")


def about(stage: Stage) -> None:
    shuts(stage, "Help/About Scopelab", lambda: stage.parts.commands.about_dialog, "About Scopelab")


FILE_AND_HELP: dict[str, Driver] = {
    "File/New Lab": new_lab,
    "File/Open Lab Folder": open_folder,
    "File/Open Lab File": open_file,
    "File/Open Recent/Clear List": clear_recent,
    "File/Guest Window": guest_window,
    "File/Save": save,
    "File/Save All": save_all,
    "File/Save Script As": save_script_as,
    "File/Save Lab As": save_lab_as,
    "File/Save a Copy": save_copy,
    "File/Unsaved Texts": unsaved_texts,
    "File/Close Tab": close_tab,
    "File/Settings": settings,
    "File/Quit": leave,
    "Edit/Undo Lab Change": undo_lab,
    "Edit/Redo Lab Change": redo_lab,
    "Edit/Lab History": history,
    "Help/Start Page": start_page,
    "Help/Functions of system": functions,
    "Help/Rules of Messages": rules,
    "Help/Keyboard Shortcuts": shortcuts,
    "Help/Bug Reports": bug_reports,
    "Help/About Scopelab": about,
}
