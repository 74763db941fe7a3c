"""What every tab of the designer's middle is to those who open, save and close tabs."""

from abc import ABC, abstractmethod

from PySide6.QtWidgets import QWidget

from client.toolkit.code_editor import CodeEditor
from designer.panels.script_console.presenter import ScriptConsolePresenter
from gateway_core.api import Place


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
    def place(self) -> Place | None:
        """Where in the lab the script stands that it edits, if it edits one."""
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

    def move_to(self, place: Place) -> None:  # noqa: B027 - only a tab with a `place` can
        """Its script stands at another place of the lab from now on: key, title and what Save writes follow."""

    def content(self) -> str | None:
        """What it holds now, in a form that `take` understands: kept over a crash where it is not saved. None: nothing."""
        return self.editor.text() if self.editor is not None else None

    def take(self, content: str) -> None:
        """Show what `content` gave another time, not saved as yet. Raises `ValueError` for what it cannot be."""
        if self.editor is not None:
            self.editor.set_text(content)

    def revert(self) -> None:  # noqa: B027 - not every tab holds something
        """Show what the lab has, and forget what is not saved."""

    def allow_edits(self, *, allowed: bool) -> None:
        """Whether what it shows may be edited; not in a lab that is not trusted."""
        if self.editor is not None:
            self.editor.setReadOnly(not allowed)

    @abstractmethod
    def close(self) -> None:
        """Let go of everything; before it disappears."""
