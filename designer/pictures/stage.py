"""The sample lab in real windows, and the moves that bring them into a state worth a picture."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from client.toolkit.code_editor import CodeEditor
from client.window.client_window import ClientWindow
from designer.lab_run import LabRun
from designer.pictures.camera import STEP_MS, pass_time, wait_for
from designer.pictures.questions import Questions
from designer.places import Places
from designer.program import FIRST_CLIENTS, Program
from designer.window.designer_window import DesignerWindow
from designer.window.editors import Editors
from gateway_core.api import CommMode

_DIALOG_S = 20.0
_RUN_S = 20.0
_MOMENT_S = 0.05


@dataclass(frozen=True, slots=True)
class Stage:
    """A program with an open lab. What it asks comes into `questions`."""

    program: Program
    run: LabRun
    places: Places
    questions: Questions

    @property
    def window(self) -> DesignerWindow:
        """The designer's window."""
        return self.run.window

    @property
    def editors(self) -> Editors:
        """The designer's tabs."""
        return self.run.parts.editors

    @property
    def editor(self) -> CodeEditor:
        """The Script Console's editor."""
        return self.editors.console.editor

    def wait_for_clients(self) -> None:
        """Until the first clients' windows are open."""
        wanted = min(FIRST_CLIENTS, len(self.run.source.lab.clients))
        wait_for(lambda: len(self.run.clients.windows) >= wanted)

    def allow_sending(self) -> None:
        """Switch to Comm Read/Write."""
        self.run.parts.comm.switch(CommMode.READ_WRITE)
        wait_for(lambda: self.run.parts.comm.mode is CommMode.READ_WRITE)

    def play(self, script: str = "") -> None:
        """Run a saved script, or what the Script Console holds, and wait for all that comes of it."""
        if script:
            self.run.parts.opener.open_script(script)
        else:
            self.editors.show_console()
        self.run.parts.commands.run()
        wait_for(self._has_ended, _RUN_S)
        wait_for(lambda: self.run.network.settle(_MOMENT_S), _RUN_S)
        # The verdicts of the last state are fetched once more after the last event.
        pass_time(10 * STEP_MS)
        if script:
            self.editors.close(self.editors.current)

    def client(self, name: str) -> ClientWindow:
        """The full window of an open client."""
        for session in self.run.clients.sessions:
            window = self.run.clients.window(session.id)
            if session.name == name and window is not None:
                return window
        raise LookupError(name)

    def action(self, name: str) -> QAction:
        """The designer's action of that object name, such as `Help/About Scopelab`."""
        return next(each for each in self.run.parts.menus.actions.all() if each.objectName() == name)

    def show_menus(self, *paths: str) -> Iterator[QWidget]:
        """Open a menu of the menu bar, and those in it, each beside the entry that it belongs to; closes them afterwards."""
        menus = [self.run.parts.menus.actions.menu(path) for path in paths]
        bar = self.window.menuBar()
        corner = bar.mapToGlobal(bar.actionGeometry(menus[0].menuAction()).bottomLeft())
        for menu, inner in zip(menus, (*menus[1:], None), strict=True):
            menu.popup(corner)
            if inner is not None:
                menu.setActiveAction(inner.menuAction())
                corner = menu.mapToGlobal(menu.actionGeometry(inner.menuAction()).topRight())
        pass_time(STEP_MS)
        yield self.window
        for menu in reversed(menus):
            menu.close()

    def show_dialog(self, name: str) -> Iterator[QWidget]:
        """Trigger an action and give the dialog that it opens; closes it afterwards."""
        before = set(_dialogs())
        self.action(name).trigger()
        wait_for(lambda: bool(set(_dialogs()) - before), _DIALOG_S)
        for dialog in set(_dialogs()) - before:
            yield dialog
            dialog.reject()
        pass_time(STEP_MS)

    def choose(self, key: str) -> None:
        """Choose a node of the Project Browser."""
        self.run.parts.panels.browser.choose(key)

    def type_into_console(self, text: str) -> None:
        """Put a text into the Script Console, with the cursor at its end."""
        self.editors.show_console()
        self.window.activateWindow()
        self.editor.setFocus()
        self.editor.selectAll()
        self.editor.insertPlainText(text)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)

    def take_back(self) -> None:
        """The Script Console as it was before the last text came into it."""
        self.editor.undo()
        self.editor.moveCursor(QTextCursor.MoveOperation.Start)

    def _has_ended(self) -> bool:
        console = self.editors.current.console
        return console is None or (not console.state.is_busy and console.state.ended is not None)


def _dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
