"""The designer's comm mode: three actions for menu and toolbar, and the way out of a blocked send (rules D1, D2, M22)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from client.toolkit.actions import ActionSpec, WindowActions
from client.toolkit.message_bar import BarMessage
from designer.workplace import Workplace
from gateway_core.api import CommMode, CommModeBlocked, Event, ScriptStarted, Session, SessionChanged

_SHORTCUTS = {CommMode.OFF: "Ctrl+Alt+1", CommMode.READ_ONLY: "Ctrl+Alt+2", CommMode.READ_WRITE: "Ctrl+Alt+3"}


class CommModeActions(QObject):
    """Three actions of which one is on.

    Signals: `mode_requested` (a `CommMode`).
    """

    mode_requested = Signal(object)

    def __init__(self, actions: WindowActions, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        self._words = {
            CommMode.OFF: self.tr("Comm Off"),
            CommMode.READ_ONLY: self.tr("Comm Read-Only"),
            CommMode.READ_WRITE: self.tr("Comm Read/Write"),
        }
        tips = {
            CommMode.OFF: self.tr("The designer neither reads nor sends anything"),
            CommMode.READ_ONLY: self.tr("The designer reads, but may not send messages"),
            CommMode.READ_WRITE: self.tr("The designer may send messages and requests"),
        }
        self._group = QActionGroup(self)
        self.of: dict[CommMode, QAction] = {}
        for mode in CommMode:
            spec = ActionSpec(self._words[mode], menu, _SHORTCUTS[mode], "", tips[mode], checkable=True)
            action = actions.add(spec, self._on_triggered)
            action.setData(mode.value)
            self._group.addAction(action)
            self.of[mode] = action

    def show_mode(self, mode: CommMode) -> None:
        """Show which mode is in force: a filled dot and a pressed button."""
        for each, action in self.of.items():
            action.setChecked(each is mode)
            mark = "●" if each is mode else "○"
            action.setIconText(f"{mark} {self._words[each]}")

    def _on_triggered(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        action = self._group.checkedAction()
        if action is not None:
            self.mode_requested.emit(CommMode(action.data()))


class CommModePresenter:
    """Joins the actions to the designer's session. `run_again` runs the script that was blocked."""

    def __init__(
        self, actions: CommModeActions, workplace: Workplace, mode: CommMode, run_again: Callable[[], None]
    ) -> None:
        self._actions = actions
        self._workplace = workplace
        self._mode = mode
        self._run_again = run_again
        self._offer: BarMessage | None = None
        self._again: BarMessage | None = None
        actions.show_mode(mode)
        actions.mode_requested.connect(self.switch)
        workplace.bridge.events.connect(self._on_events)

    @property
    def mode(self) -> CommMode:
        """The mode in force."""
        return self._mode

    def switch(self, mode: CommMode) -> None:
        """Switch to another mode."""
        bridge = self._workplace.bridge
        switched = bridge.network.set_comm_mode(self._workplace.designer.session, mode)
        bridge.run(switched, self._on_switched, self._on_refused)

    def _on_switched(self, session: Session) -> None:
        self._show(session.comm_mode)

    def _on_refused(self, error: BaseException) -> None:
        self._show(self._mode)
        self._workplace.notices.show_error(error)

    def _show(self, mode: CommMode) -> None:
        self._mode = mode
        self._actions.show_mode(mode)
        if mode is CommMode.READ_WRITE:
            self._take_away(self._offer)
            self._offer = None

    def _take_away(self, message: BarMessage | None) -> None:
        """Take a message away that is done with, if it is the one that is shown."""
        if message is not None and self._workplace.notices.message == message:
            self._workplace.notices.clear()

    def _on_events(self, events: Sequence[Event]) -> None:
        designer = self._workplace.designer
        for event in events:
            if isinstance(event, SessionChanged) and event.session.id == designer.session:
                self._show(event.session.comm_mode)
            elif isinstance(event, CommModeBlocked) and event.where == designer:
                self._offer_switch(event.mode)
            elif isinstance(event, ScriptStarted) and event.where == designer:
                self._take_away(self._again)
                self._again = None

    def _offer_switch(self, mode: CommMode) -> None:
        translate = QCoreApplication.translate
        sentence = translate(
            "CommMode", "Nothing was sent: the designer is in comm mode {mode}. Only Read/Write may send messages."
        )
        words = {CommMode.OFF: translate("CommMode", "Off"), CommMode.READ_ONLY: translate("CommMode", "Read-Only")}
        action = translate("CommMode", "Switch to Read/Write")
        self._offer = BarMessage(sentence.format(mode=words.get(mode, str(mode))), action=action)
        self._workplace.notices.show(self._offer, self._on_switch_accepted)

    def _on_switch_accepted(self) -> None:
        bridge = self._workplace.bridge
        switched = bridge.network.set_comm_mode(self._workplace.designer.session, CommMode.READ_WRITE)
        bridge.run(switched, self._on_switched_after_block, self._on_refused)

    def _on_switched_after_block(self, session: Session) -> None:
        self._show(session.comm_mode)
        self._offer = None
        translate = QCoreApplication.translate
        sentence = translate("CommMode", "The designer is in comm mode Read/Write now. Run the script again (F5).")
        self._again = BarMessage(sentence, "info", translate("CommMode", "Run Again"))
        self._workplace.notices.show(self._again, self._run_again)
