"""Opens what the Project Browser, the menus and the dialogs name: tabs, clients, Event Scripts dialogs."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.event_scripts.presenter import EventScriptsPresenter
from designer.panels.event_scripts.view import EventScriptsDialog
from designer.panels.project_browser.model import BrowserNode
from designer.window.client_launcher import ClientLauncher
from designer.window.editors import Editors
from designer.window.send_forms import SendForms
from designer.workplace import Workplace
from gateway_core.api import HandlerScope, Lab, Place, PlaceKind


class Opener:
    """What opens things. `dialog` and its presenter live as long as the dialog is open; `sends` opens the Send form."""

    def __init__(
        self, editors: Editors, launcher: ClientLauncher, workplace: Workplace, dialogs: Dialogs, sends: SendForms
    ) -> None:
        self._editors = editors
        self._launcher = launcher
        self._workplace = workplace
        self._dialogs = dialogs
        self.sends = sends
        self.dialog: EventScriptsDialog | None = None
        self._presenter: EventScriptsPresenter | None = None

    def open_handler(self, place: HandlerPlace) -> None:
        """Show a handler in an editor tab."""
        self._editors.open_handler(place)

    def open_script(self, name: str) -> None:
        """Show a saved script in a tab."""
        self._editors.open_script(name)

    def open_send(self, name: str) -> None:
        """Show a saved send in the Send form."""
        self.sends.open_send(name)

    def open_module(self, place: Place) -> None:
        """Show a module of a library in a tab."""
        self._editors.open_module(place)

    def open_place(self, place: Place) -> bool:
        """Show a script of any kind, if there is a tab for it."""
        scopes = {PlaceKind.GATEWAY_HANDLER: HandlerScope.GATEWAY, PlaceKind.CLIENT_HANDLER: HandlerScope.CLIENT}
        if place.kind in scopes:
            where = HandlerSet(place.gateway, place.project, scopes[place.kind])
            self._editors.open_handler(HandlerPlace(where, place.name))
        elif place.kind is PlaceKind.SCRIPT:
            self._editors.open_script(place.name)
        elif place.kind is PlaceKind.SEND:
            self.sends.open_send(place.name)
        elif place.kind in (PlaceKind.LIBRARY, PlaceKind.SHARED):
            self._editors.open_module(place)
        else:
            return False
        return True

    def open_at(self, place: Place, line: int, column: int = 0) -> None:
        """Show a script of any kind with the cursor at `line`, from 1, and `column`, from 0; nothing if it is gone."""
        editor = self._editors.current_editor if self.open_place(place) else None
        if editor is not None:
            editor.go_to(line, column)

    def open_preset(self, name: str) -> None:
        """Launch a preset's client, or raise its window if it is open."""
        self._launcher.open_preset(name)

    def raise_client(self, session_id: str) -> None:
        """Bring an open client's window to the front."""
        self._launcher.raise_client(session_id)

    def open_event_scripts(self, where: HandlerSet, chosen: str = "") -> None:
        """Open the dialog of one handler set, with one of its handlers chosen."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        if not self._workplace.edits.may_edit():
            return
        self.dialog = EventScriptsDialog(self._workplace.look, where.scope, self._window())
        self._presenter = EventScriptsPresenter(self.dialog, self._workplace, where)
        if chosen:
            self._presenter.choose(chosen)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    def open_gateway_event_scripts(self, near: BrowserNode | None) -> None:
        """Open Gateway Event Scripts for the project that `near` belongs to, else for the lab's first."""
        self._open_event_scripts_near(HandlerScope.GATEWAY, near)

    def open_client_event_scripts(self, near: BrowserNode | None) -> None:
        """Open Client Event Scripts for the project that `near` belongs to, else for the lab's first."""
        self._open_event_scripts_near(HandlerScope.CLIENT, near)

    def _open_event_scripts_near(self, scope: HandlerScope, near: BrowserNode | None) -> None:
        where, chosen = _set_near(self._workplace.edits.lab, scope, near)
        if where is None:
            sentence = QCoreApplication.translate(
                "Opener", "The lab has no project, so there are no event scripts. Open a lab that has one."
            )
            self._workplace.notices.show(BarMessage(sentence))
            return
        self.open_event_scripts(where, chosen)

    def _window(self) -> QWidget:
        return self._editors.tabs.window()

    def _on_dialog_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self._presenter = None


def _set_near(lab: Lab, scope: HandlerScope, near: BrowserNode | None) -> tuple[HandlerSet | None, str]:
    """The set of `scope` in the project that `near` belongs to, and the handler that it is, if it is one of that set."""
    target = near.target if near is not None else None
    if isinstance(target, HandlerPlace):
        found = HandlerSet(target.set.gateway, target.set.project, scope)
        return found, target.name if target.set.scope is scope else ""
    if isinstance(target, HandlerSet):
        return HandlerSet(target.gateway, target.project, scope), ""
    sets = [HandlerSet(gateway.name, name, scope) for gateway in lab.gateways for name in gateway.projects]
    if near is not None:
        named = [each for each in sets if near.key == f"gateway/{each.gateway}/{each.project}"]
        sets = named or sets
    return (sets[0] if sets else None), ""
