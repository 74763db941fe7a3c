"""The tabs of the designer's middle: the Script Console, saved scripts, message handlers. Each joins a view and a presenter."""

from abc import ABC, abstractmethod

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.toolkit.code_editor import CodeEditor
from designer.document.handler_edits import HandlerPlace, save_script
from designer.panels.handler_editor.presenter import HandlerEditorPresenter, place_text, tab_title
from designer.panels.handler_editor.view import HandlerEditorView
from designer.panels.script_console.presenter import ScriptConsolePresenter
from designer.panels.script_console.view import ScriptConsoleView
from designer.workplace import Workplace
from gateway_core.api import MessageHandler


class Tab(ABC):
    """One tab. `key` tells it from the others."""

    key: str
    title: str
    tip: str

    @property
    @abstractmethod
    def widget(self) -> QWidget:
        """What it shows."""

    @property
    def editor(self) -> CodeEditor | None:
        """Its code editor, if it has one."""
        return None

    @property
    @abstractmethod
    def is_changed(self) -> bool:
        """Whether it holds something that the lab does not."""

    @property
    def console(self) -> ScriptConsolePresenter | None:
        """What runs its script, if it is one."""
        return None

    @abstractmethod
    def save(self) -> bool:
        """Put it into the lab; false if that was refused."""

    @abstractmethod
    def close(self) -> None:
        """Let go of everything; before it disappears."""


class HandlerTab(Tab):
    """A message handler."""

    def __init__(self, workplace: Workplace, place: HandlerPlace, handler: MessageHandler) -> None:
        self.key = handler_key(place)
        self.title = tab_title(place)
        self.tip = place_text(place)
        self.view = HandlerEditorView(workplace.look)
        self._presenter = HandlerEditorPresenter(self.view, workplace, place, handler)

    @property
    def widget(self) -> HandlerEditorView:
        return self.view

    @property
    def editor(self) -> CodeEditor:
        return self.view.editor

    @property
    def is_changed(self) -> bool:
        return self._presenter.is_changed

    def save(self) -> bool:
        return self._presenter.save()

    def close(self) -> None:
        self._presenter.close()


class ScriptTab(Tab):
    """The Script Console, which belongs to no file and keeps its names, or a saved script (D3)."""

    def __init__(self, workplace: Workplace, name: str, text: str) -> None:
        self._workplace = workplace
        self._name = name
        self.is_console = not name
        self.key = script_key(name)
        self.title = name or QCoreApplication.translate("ScriptTab", "Script Console")
        self.tip = self.title
        self.view = ScriptConsoleView(workplace.look, keeps_names=self.is_console)
        self.view.editor.set_text(text)
        self._presenter = ScriptConsolePresenter(self.view, workplace, self.title, keeps_names=self.is_console)

    @property
    def widget(self) -> ScriptConsoleView:
        return self.view

    @property
    def editor(self) -> CodeEditor:
        return self.view.editor

    @property
    def console(self) -> ScriptConsolePresenter:
        return self._presenter

    @property
    def is_changed(self) -> bool:
        if self.is_console:
            return False
        return self._workplace.edits.lab.scripts.get(self._name) != self.view.editor.text()

    def save(self) -> bool:
        edits = self._workplace.edits
        step = QCoreApplication.translate("ScriptTab", "Edit script {name}").format(name=self._name)
        edits.apply(save_script(edits.lab, self._name, self.view.editor.text()), step)
        return True

    def close(self) -> None:
        self._presenter.close()


def handler_key(place: HandlerPlace) -> str:
    """The key of a handler's tab."""
    return f"handler/{place.set.gateway}/{place.set.project}/{place.set.scope}/{place.name}"


def script_key(name: str) -> str:
    """The key of a saved script's tab; of the Script Console for an empty name."""
    return f"script/{name}"
