"""The engine in the window: its place in the status bar, what is said when it cannot run, and the way to Settings."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from designer.engine_choice import EngineChoice
from designer.known_labs import KnownLabs
from designer.notices import error_sentence
from designer.panels.settings.model import engine_details, engine_text
from designer.panels.settings.presenter import SettingsPresenter
from designer.panels.settings.view import SettingsDialog
from designer.window.status import StatusView
from designer.workplace import Workplace
from gateway_core.api import (
    CommandError,
    Engine,
    EngineChanged,
    EngineHealth,
    EngineState,
    EngineWish,
    Event,
    Lab,
)

_BROKEN = (EngineHealth.MISSING, EngineHealth.FAILED)


class EnginePresenter(QObject):
    """Shows how the engine fares, offers the builtin one where Jython cannot run, and opens Settings.

    `dialog` and its presenter live as long as the dialog is open.
    """

    def __init__(
        self,
        window: QMainWindow,
        view: StatusView,
        workplace: Workplace,
        choice: EngineChoice,
        dialogs: Dialogs,
        known: KnownLabs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._workplace = workplace
        self._choice = choice
        self._dialogs = dialogs
        self._known = known
        self.dialog: SettingsDialog | None = None
        self._presenter: SettingsPresenter | None = None
        self._state = workplace.bridge.network.engine()
        view.engine_clicked.connect(self.open_settings)
        choice.changed.connect(self._on_chosen)
        workplace.bridge.events.connect(self._on_events)
        workplace.edits.changed.connect(self._on_lab_changed)
        self._show()
        if choice.problem:
            workplace.notices.show(BarMessage(choice.problem, "warning"))
        self._tell_broken()

    def open_settings(self) -> None:
        """Open the dialog Settings."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        lab_engine = self._workplace.edits.lab.engine
        self.dialog = SettingsDialog(self._workplace.look, self._choice.wish, lab_engine, self._window)
        self._presenter = SettingsPresenter(self.dialog, self._workplace, self._choice, self._dialogs, self._known)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    def use_builtin(self) -> None:
        """Let the builtin engine run the scripts of every lab on this computer."""
        try:
            self._choice.choose(EngineWish(Engine.BUILTIN, self._choice.wish.jython))
        except OSError as error:
            self._workplace.notices.show_error(CommandError(error_sentence(error)))

    def _on_chosen(self, wish: EngineWish) -> None:
        bridge = self._workplace.bridge
        bridge.run(bridge.network.use_engine(wish), self._on_in_use, self._workplace.notices.show_error)

    def _on_in_use(self, _result: None) -> None:
        self._show()  # the engine may be the same and somebody else's choice

    def _on_events(self, events: Sequence[Event]) -> None:
        changes = [event.state for event in events if isinstance(event, EngineChanged)]
        if not changes:
            return
        before, self._state = self._state, changes[-1]
        self._show()
        if self._state.health in _BROKEN:
            self._tell_broken()
        elif before.engine is not self._state.engine:
            self._tell_other(self._state)

    def _on_lab_changed(self, _lab: Lab) -> None:
        self._show()

    def _show(self) -> None:
        wish, lab_engine = self._choice.wish, self._workplace.edits.lab.engine
        self._view.show_engine(engine_text(self._state), engine_details(self._state, wish, lab_engine))

    def _tell_broken(self) -> None:
        if self._state.health not in _BROKEN:
            return
        text = self.tr(
            "{problem} Scripts are to run with Jython here, so none runs. Install or mend it (see Details), choose "
            "another in File > Settings, or let the builtin engine run them."
        )
        message = BarMessage(
            text.format(problem=self._state.problem), "warning", self.tr("Use Builtin"), self._state.advice
        )
        self._workplace.notices.show(message, self.use_builtin)

    def _tell_other(self, state: EngineState) -> None:
        """Say that another engine runs the scripts now, and for whom."""
        if state.engine is Engine.BUILTIN:
            text = self.tr("Scripts run with the builtin engine now. What was running was stopped; all clients go on.")
        else:
            text = self.tr("Scripts run with Jython from now on. What was running was stopped; all clients go on.")
        if self._choice.wish.engine is not None:
            everywhere = self.tr("This holds for every lab on this computer, until File > Settings says otherwise.")
            text = f"{text} {everywhere}"
        self._workplace.notices.show(BarMessage(text, "info"))

    def _on_dialog_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self._presenter = None
