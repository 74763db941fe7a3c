"""What every tab of the designer's middle is to those who open, save and close tabs."""

from abc import ABC, abstractmethod

from PySide6.QtWidgets import QWidget

from client.toolkit.code_editor import CodeEditor
from designer.panels.script_console.presenter import ScriptConsolePresenter


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
