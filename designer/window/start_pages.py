"""The start page of one designer window, what its doors do, the hint for a first message, and the list of shortcuts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from designer.panels.start_page.model import StartKind, StartLab, StartWish
from designer.window.docks import Docks
from designer.window.editors import Editors
from designer.window.lab_commands import LabCommands
from designer.window.tabs.script_tab import first_script
from designer.window.tabs.start_tab import START_KEY, StartTab
from designer.window.window_commands import WindowCommands
from designer.workplace import Workplace
from gateway_core.api import CommMode
from resources.locator import SAMPLES

if TYPE_CHECKING:
    from client.toolkit.shortcut_list import ShortcutList
    from designer.panels.first_message.presenter import FirstMessagePresenter
    from designer.panels.first_message.view import FirstMessageView

_MOST_RECENT = 6
_BELOW_BAR = 1


@dataclass(frozen=True, slots=True)
class SampleWish:
    """A sample that shall be open, the user's own copy; `guided`: with the hint for a first message."""

    name: str
    guided: bool = False


@dataclass(frozen=True, slots=True)
class StartParts:
    """What the doors lead to."""

    editors: Editors
    commands: WindowCommands
    labs: LabCommands
    docks: Docks
    lessons: Callable[[], object]


class StartPages(QObject):
    """Opens them. `guide` is the hint for a first message while it is shown.

    Signals: `sample_wanted` (a `SampleWish`).
    """

    sample_wanted = Signal(object)

    def __init__(self, window: QMainWindow, workplace: Workplace, parts: StartParts) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._parts = parts
        self._presenter: FirstMessagePresenter | None = None
        self.guide: FirstMessageView | None = None
        self.shortcuts: ShortcutList | None = None

    def open(self) -> None:
        """Show the start page in a tab."""
        if self._parts.editors.show(START_KEY):
            return
        # Here and not above: see `designer.later`.
        from designer.panels.start_page.view import StartPageView

        here = self._workplace.edits.document.path.resolve()
        known = [lab for lab in self._parts.labs.known.recent() if lab.path != here]
        recent = [StartLab(lab.path.name, str(lab.path), lab.problem) for lab in known[:_MOST_RECENT]]
        view = StartPageView(self._workplace.look, recent)
        # Later, when the button is done: a door may close the window in which it stands.
        view.wanted.connect(self._on_wanted, Qt.ConnectionType.QueuedConnection)
        self._parts.editors.add(StartTab(view))

    def open_shortcuts(self) -> None:
        """Show all commands with their keys."""
        # Here and not above: see `designer.later`.
        from client.toolkit.shortcut_list import ShortcutList

        self.shortcuts = ShortcutList(self._window)
        self.shortcuts.destroyed.connect(self._on_shortcuts_destroyed)
        self.shortcuts.open()

    def begin_guide(self, mode: CommMode) -> None:
        """Bring the lab's first script to the front and lead through a first message, from comm mode `mode` on."""
        # Here and not above: see `designer.later`.
        from designer.panels.first_message.presenter import FirstMessagePresenter, GuideWays
        from designer.panels.first_message.view import FirstMessageView

        self._show_first_script()
        self.end_guide()
        central = self._window.centralWidget()
        middle = central.layout() if central is not None else None
        assert isinstance(middle, QVBoxLayout), "bar and editors, one above the other"
        self.guide = FirstMessageView(self._workplace.look, self._window)
        ways = GuideWays(self._parts.commands.run, self._show_received)
        self._presenter = FirstMessagePresenter(self.guide, self._workplace, mode, ways)
        self.guide.close_requested.connect(self._on_close_requested)
        middle.insertWidget(_BELOW_BAR, self.guide)
        self.guide.show()

    def end_guide(self) -> None:
        """Take the hint away, if it is there."""
        if self.guide is not None and self._presenter is not None:
            self._presenter.close()
            self.guide.hide()
            self.guide.deleteLater()
        self.guide = self._presenter = None

    def _show_first_script(self) -> None:
        editors, scripts = self._parts.editors, self._workplace.edits.lab.scripts
        first = first_script(scripts)
        if editors.console.editor.text() == first or not scripts:
            editors.show_console()
        else:
            editors.open_script(min(scripts))

    def _show_received(self) -> None:
        dock = self._parts.docks.verdicts
        dock.show()
        dock.raise_()

    def _on_wanted(self, wish: StartWish) -> None:
        parts = self._parts
        doors: dict[StartKind, Callable[[], object]] = {
            StartKind.FIRST_MESSAGE: partial(self._want_sample, SAMPLES[0], guided=True),
            StartKind.OPEN_FOLDER: parts.labs.open_folder,
            StartKind.OPEN_FILE: parts.labs.open_file,
            StartKind.NEW_LAB: parts.labs.new_lab,
            StartKind.SAMPLE: partial(self._want_sample, wish.value, guided=False),
            StartKind.RECENT: partial(parts.labs.open_path, Path(wish.value)),
            StartKind.LESSONS: parts.lessons,
            StartKind.FUNCTIONS: parts.commands.help.open,
            StartKind.KEYS: self.open_shortcuts,
        }
        doors[wish.kind]()

    def _want_sample(self, name: str, *, guided: bool) -> None:
        self.sample_wanted.emit(SampleWish(name, guided))

    def _on_close_requested(self, _value: None) -> None:
        self.end_guide()

    def _on_shortcuts_destroyed(self) -> None:
        self.shortcuts = None
