"""Joins the dialog Settings with the user's choice of engine, the search for Jython, and the labs that are known."""

from pathlib import Path

from client.toolkit.dialogs.ask import Dialogs
from designer.engine_choice import EngineChoice
from designer.known_labs import KnownLabs
from designer.notices import error_sentence
from designer.panels.settings.model import search_text
from designer.panels.settings.view import SettingsDialog
from designer.workplace import Workplace
from gateway_core.api import CommandError, JythonFound, JythonMissing


class SettingsPresenter:
    """Lives as long as its dialog is open."""

    def __init__(
        self, view: SettingsDialog, workplace: Workplace, choice: EngineChoice, dialogs: Dialogs, known: KnownLabs
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._choice = choice
        self._dialogs = dialogs
        self._known = known
        self._asked = ""
        view.labs.show_labs(known.trusted(), reopens=known.reopens_last, clients=known.reopens_clients)
        view.check_requested.connect(self._on_check_requested)
        view.browse_requested.connect(self._on_browse_requested)
        view.accepted.connect(self._on_accepted)

    def _on_check_requested(self, path: str) -> None:
        self._asked = path
        self._view.show_searching()
        bridge = self._workplace.bridge
        bridge.run(bridge.network.find_jython(path), self._on_found, self._on_not_looked)

    def _on_found(self, found: JythonFound | JythonMissing) -> None:
        asked_for_this = self._view.wish().jython == self._asked
        self._view.show_result(search_text(found) if asked_for_this else "")

    def _on_not_looked(self, error: CommandError) -> None:
        self._view.show_result(f"✖ {error}")

    def _on_browse_requested(self, _value: None) -> None:
        start = Path(self._view.wish().jython or Path.home())
        name_filter = self._view.tr("Jython (*.jar jython jython.exe jython.bat);;All files (*)")
        file = self._dialogs.open_file(self._view, self._view.tr("Choose Jython"), start, name_filter)
        if file is not None:
            self._view.show_path(str(file))

    def _on_accepted(self) -> None:
        labs = self._view.labs
        self._known.set_reopening(last=labs.reopen.isChecked(), clients=labs.clients.isChecked())
        try:
            for lab in labs.forgotten:
                self._known.forget(lab)
            self._choice.choose(self._view.wish())
        except OSError as error:
            self._workplace.notices.show_error(CommandError(error_sentence(error)))
