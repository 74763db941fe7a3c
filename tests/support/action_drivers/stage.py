"""What a driver of an action works with: the designer's real window over a fake network, and the way to trigger things."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication

from client.toolkit.code_editor import CodeEditor
from client.toolkit.look import Look
from designer.document.lab_document import LabDocument
from designer.window.designer_parts import DesignerParts
from designer.window.designer_window import DesignerWindow
from tests.support.fake_network import FakeNetwork
from tests.support.longer_texts import untranslated

GREET_KEY = "gateway/plant-gw/ACME/client/message/greet"
LINES = "a = (1)\nb = 2\na = 3\n"


@dataclass(slots=True)
class Stage:
    """The designer for one driver. `answers` are the dialogs of the system, `wait` waits until something holds.

    `driven` are the actions that were triggered.
    """

    parts: DesignerParts
    window: DesignerWindow
    document: LabDocument
    network: FakeNetwork
    answers: Any
    look: Look
    folder: Path
    tell: Callable[..., None]
    wait: Callable[[Callable[[], object]], None]
    driven: list[str] = field(default_factory=list)

    def action(self, name: str) -> QAction:
        """The action of that object name, whatever language its texts are in."""
        return next(action for action in window_actions(self.parts) if _untranslated(action.objectName()) == name)

    def trigger(self, name: str) -> QAction:
        """Trigger the action of that object name, which must be enabled, as its menu entry does."""
        action = self.action(name)
        assert action.isEnabled(), f"{name} is off"
        action.trigger()
        self.driven.append(name)
        QApplication.processEvents()
        return action

    def write(self, text: str, line: int = 1, column: int = 0) -> CodeEditor:
        """Put a text into the Script Console, which has the focus then, with the cursor at a place."""
        editor = self.parts.editors.console.editor
        self.parts.editors.show_console()
        self.window.activateWindow()
        editor.set_text(text)
        editor.setFocus()
        editor.go_to(line, column)
        return editor

    def select(self, start: int, end: int) -> None:
        """Select letters of the Script Console's text."""
        editor = self.parts.editors.console.editor
        cursor = editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    def choose(self, key: str = GREET_KEY) -> None:
        """Choose a node of the Project Browser."""
        self.parts.panels.browser.choose(key)
        QApplication.processEvents()

    def title_in_bar(self) -> str:
        """What the message bar says; empty where it says nothing."""
        message = self.parts.notices.message
        return message.text if message is not None else ""


Driver = Callable[[Stage], None]


def window_actions(parts: DesignerParts) -> tuple[QAction, ...]:
    """Every action of a window that has a name: those of the menus, docks and toolbar included."""
    docks = [dock.toggleViewAction() for dock in parts.docks.all()]
    for dock, action in zip(parts.docks.all(), docks, strict=True):
        action.setObjectName(f"View/{dock.windowTitle()}")
    toolbar = parts.menus.toolbar.toggleViewAction()
    toolbar.setObjectName("View/Toolbar")
    return (*parts.menus.actions.all(), *docks, toolbar)


def _untranslated(name: str) -> str:
    """The name without what a translator for tests puts around and behind every text."""
    return untranslated(name).replace("…", "")


def shuts(stage: Stage, name: str, dialog: Callable[[], Any], title: str) -> None:
    """Trigger, see a dialog of that title come, and close it."""
    stage.trigger(name)
    shown = dialog()
    assert shown is not None, f"{name} opened nothing"
    assert shown.isVisible()
    assert shown.windowTitle() == title
    shown.reject()
