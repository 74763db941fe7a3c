"""What a lesson may do in the designer's window: open scripts, bring panels forward, ask for labs, modes and answers.

Knows no lesson's text and no progress; what is not the window's own business it only asks for.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDockWidget, QMainWindow

from client.toolkit.code_editor import CodeEditor
from client.toolkit.dialogs.ask import Dialogs, Question
from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at
from designer.lesson_places import LessonPlaces
from designer.notices import Notices
from designer.window.copied import copy_text
from designer.window.docks import Docks
from designer.window.editors import Editors
from designer.window.tabs.handler_tab import HandlerTab, handler_key
from designer.window.tabs.script_tab import ScriptTab, script_key
from designer.workplace import Workplace

if TYPE_CHECKING:
    from gateway_core.api import HandlerToWrite, Lesson, LessonStep

_IN_ITALICS = re.compile(r"\*([^*\n]+)\*")


@dataclass(frozen=True, slots=True)
class PredictionTask:
    """A Predict step that somebody is at."""

    lesson: "Lesson"
    step: "LessonStep"


@dataclass(frozen=True, slots=True)
class LessonParts:
    """What the lessons of a window need: what they may do in it, and where things of theirs lie."""

    desk: "LessonDesk"
    places: LessonPlaces


@dataclass(frozen=True, slots=True)
class FreshLab:
    """The open lab is to be closed, made anew by `make`, and opened. `make` raises `OSError` and `LabSaveError`."""

    path: Path
    make: Callable[[], None]


class LessonDesk(QObject):
    """The window as a lesson sees it.

    Signals: `lab_wanted` (the `Path` of a lab to open), `reset_wanted` (a `FreshLab`),
    `mode_wanted` (a `CommMode` for the designer), `client_wanted` (None: the script in front goes to its client),
    `client_run_wanted` (a client's name: the script in front goes there and runs),
    `answers_hidden` (whether “Who receives this?” keeps what it knows to itself), `prediction_asked` (a `PredictionTask`;
    None when it is over), `lesson_opened` (whether there is a lesson now that the commands on one can work on).
    """

    lab_wanted = Signal(object)
    reset_wanted = Signal(object)
    mode_wanted = Signal(object)
    client_wanted = Signal(object)
    client_run_wanted = Signal(object)
    answers_hidden = Signal(object)
    prediction_asked = Signal(object)
    lesson_opened = Signal(object)

    def __init__(
        self, window: QMainWindow, workplace: Workplace, editors: Editors, docks: Docks, dialogs: Dialogs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._editors = editors
        self._docks = docks
        self._dialogs = dialogs

    @property
    def lab(self) -> Path:
        """Where the open lab lies."""
        return self._workplace.edits.document.path

    @property
    def notices(self) -> Notices:
        """Where sentences are shown."""
        return self._workplace.notices

    @property
    def panels(self) -> tuple[str, ...]:
        """The titles of the panels that a text may name."""
        return tuple(dock.windowTitle() for dock in self._docks.all())

    def ask_for_folder(self, title: str, start: Path) -> Path | None:
        """Which folder; None if nobody wants one."""
        return self._dialogs.folder(self._window, title, start)

    def confirm(self, question: Question) -> bool:
        """Whether to go on."""
        return self._dialogs.confirm(self._window, question)

    def show_lessons(self) -> None:
        """Bring the lessons to sight, and give them the keyboard."""
        self._docks.lessons.show()
        self._docks.lessons.raise_()
        self._docks.lessons.widget().setFocus()

    def make_room(self) -> None:
        """Let a lesson be read beside what it is about, not on a tab in front of it."""
        self._docks.part_lessons()

    def show_panels_of(self, text: str) -> None:
        """Bring those panels forward that a text names first, one for each row of tabs; never in front of the lesson."""
        rows = [set(self._window.tabifiedDockWidgets(self._docks.lessons)) | {self._docks.lessons}]
        for title in _IN_ITALICS.findall(text):
            dock = self._dock(title)
            if dock is not None and not any(dock in row for row in rows):
                rows.append({dock, *self._window.tabifiedDockWidgets(dock)})
                dock.show()
                dock.raise_()

    def show_panel(self, title: str) -> None:
        """Bring a panel forward by its title, and give it the keyboard."""
        dock = self._dock(title)
        if dock is not None:
            dock.show()
            dock.raise_()
            if dock.widget() is not None:
                dock.widget().setFocus()

    def open_script(self, name: str) -> bool:
        """Show a saved script's tab; false if the lab has no such script."""
        self._editors.open_script(name)
        return self._editors.show(script_key(name))

    def open_handler(self, handler: "HandlerToWrite") -> bool:
        """Show a handler's tab; false if the lab has no such handler."""
        place = _place(handler)
        self._editors.open_handler(place)
        return self._editors.show(handler_key(place))

    def open_console(self) -> bool:
        """Show the Script Console, which is always there."""
        self._editors.show_console()
        return True

    def copy(self, text: str, sentence: str) -> None:
        """Put a text on the clipboard, and say it in a few words."""
        copy_text(self._window, text, sentence)

    def script_text(self, name: str) -> str:
        """The script as it stands in front, be it the console or a saved one; else that of this name, saved or not."""
        current = self._editors.current
        if isinstance(current, ScriptTab):
            return current.editor.text()
        for tab in self._editors.all():
            if isinstance(tab, ScriptTab) and tab.key == script_key(name):
                return tab.editor.text()
        return self._workplace.edits.lab.scripts.get(name, "")

    def handler_text(self, handler: "HandlerToWrite") -> str:
        """The handler's script, saved or not; empty if it is gone."""
        place = _place(handler)
        for tab in self._editors.all():
            if isinstance(tab, HandlerTab) and tab.key == handler_key(place):
                return tab.view.handler().script
        found = handler_at(self._workplace.edits.lab, place)
        return found.script if found is not None else ""

    def write_into_front(self, text: str) -> None:
        """Put another text into the editor in front, which undo takes back."""
        editor = self._editors.current_editor
        if editor is not None:
            _replace(editor, text)

    def front_text(self) -> str:
        """The text of the editor in front."""
        editor = self._editors.current_editor
        return editor.text() if editor is not None else ""

    def _dock(self, title: str) -> QDockWidget | None:
        wanted = title.casefold()
        return next((dock for dock in self._docks.all() if dock.windowTitle().casefold() == wanted), None)


def _place(handler: "HandlerToWrite") -> HandlerPlace:
    return HandlerPlace(HandlerSet(handler.gateway, handler.project, handler.scope), handler.name)


def _replace(editor: CodeEditor, text: str) -> None:
    cursor = QTextCursor(editor.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)
