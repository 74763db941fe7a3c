"""What every tab of the designer's middle is to those who open, save and close tabs."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from client.toolkit.code_editor import CodeEditor
from client.toolkit.text_changes import TextChange, make_changes
from designer.panels.script_console.model import RunState
from designer.panels.who_receives.model import SentAs
from gateway_core.api import Place


@dataclass(frozen=True, slots=True)
class Draft:
    """A script's text that is not in the lab yet, and where it stands; without a name, where it is nowhere yet."""

    place: Place
    text: str


class ScriptRunner(Protocol):
    """What runs the script of a tab."""

    @property
    def state(self) -> RunState:
        """How far the run has come."""

    def run(self) -> None:
        """Run it, unless it runs."""

    def stop(self) -> None:
        """Ask the run to end."""


class Tab(ABC):
    """One tab. `key` tells it from the others; new tabs go before one that `stays_last`."""

    key: str
    title: str
    tip: str
    stays_last = False

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
    def part(self) -> Place | None:
        """What of the lab is meant by commands on parts while its text is worked on."""
        return self.place

    @property
    @abstractmethod
    def is_changed(self) -> bool:
        """Whether it holds something that the lab does not."""

    @property
    def is_untouched(self) -> bool:
        """Whether it holds just what it last showed of the lab, where its script was then."""
        return not self.is_changed

    @property
    def sent_as(self) -> SentAs | None:
        """How its text is sent where that is not as it stands."""
        return None

    @property
    def keeps_content(self) -> bool:
        """Whether what it holds is kept from one start to the next though nothing is ever saved of it."""
        return False

    @property
    def console(self) -> ScriptRunner | None:
        """What runs its script, if it is one."""
        return None

    @abstractmethod
    def save(self) -> bool:
        """Put it into the lab; false if that was refused."""

    def save_as(self) -> bool:
        """Ask for a name to save it under; false if it is not for a tab of this kind to say."""
        return False

    def move_to(self, place: Place) -> None:  # noqa: B027 - only a tab with a `place` can
        """Its script stands at another place of the lab from now on: key, title and what Save writes follow."""

    def expect(self, text: str) -> None:  # noqa: B027 - only a tab that asks when the lab's text changes under its own
        """An edit of the user's is about to give its script `text` in the lab; what is not saved here stays as it is."""

    @property
    def draft(self) -> Draft | None:
        """What it holds that is not saved, if that is a script's text."""
        if self.place is None or self.editor is None or not self.is_changed:
            return None
        return Draft(self.place, self.editor.text())

    def take_draft(self, text: str) -> None:
        """Hold another text of as many lines in place of its draft, not saved as yet; undo leads back to the one before."""
        if self.editor is not None:
            make_changes(self.editor, _changed_lines(self.editor.text(), text))

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


def _changed_lines(before: str, after: str) -> tuple[TextChange, ...]:
    """The lines that say something else; there are as many as before."""
    pairs = enumerate(zip(before.split("\n"), after.split("\n"), strict=True), 1)
    return tuple(TextChange(number, 0, len(old), new) for number, (old, new) in pairs if old != new)
