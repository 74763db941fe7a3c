"""Hands the script in front to a client's window, ready to run there, or run at once. Which client: that of its first line.

Else the one chosen in the Project Browser, else the first that is open.
"""

import re

from PySide6.QtCore import QObject

from client.toolkit.message_bar import BarMessage
from designer.panels.project_browser.model import NodeKind
from designer.panels.project_browser.presenter import ProjectBrowserPresenter
from designer.window.client_launcher import ClientLauncher
from designer.window.editors import Editors
from designer.window.tabs.script_tab import ScriptTab
from designer.workplace import Workplace
from gateway_core.api import Session

_NAMED = re.compile(r'\s*#\s*Run as:\s*client\s*"([^"\n]+)"')


class ScriptToClient(QObject):
    """The way of a script from the designer to a client; a client that is not open yet is opened first."""

    def __init__(
        self, editors: Editors, browser: ProjectBrowserPresenter, launcher: ClientLauncher, workplace: Workplace
    ) -> None:
        super().__init__(editors)
        self._editors = editors
        self._browser = browser
        self._launcher = launcher
        self._clients = clients = launcher.clients
        self._workplace = workplace
        self._waiting: tuple[str, str] | None = None  # a client's name, and the script that it is to get
        self._runs = False  # whether it is run there at once
        clients.opened.connect(self._on_opened)
        clients.failed.connect(self._on_failed)

    def hand_over(self) -> None:
        """Put the script in front into a client's window, or say why not."""
        text = self._text_in_front()
        self._hand_over(self._name_for(text), text, runs=False)

    def run_at(self, name: str) -> None:
        """Put the script in front into the window of the client of that name and run it there, or say why not."""
        self._hand_over(name, self._text_in_front(), runs=True)

    def _text_in_front(self) -> str:
        tab = self._editors.current
        return tab.editor.text() if isinstance(tab, ScriptTab) else ""

    def _hand_over(self, name: str, text: str, *, runs: bool) -> None:
        sessions = {session.name: session.id for session in self._clients.sessions}
        workplace = self._workplace
        known = {preset.name for preset in workplace.edits.lab.clients} | set(sessions)
        if not text.strip():
            workplace.notices.show(
                BarMessage(self.tr("There is no script in front. Choose a script's tab first."), "info")
            )
        elif not name:
            workplace.notices.show(BarMessage(self.tr("No client is open. Launch one first, with Ctrl+L."), "info"))
        elif name not in known:
            sentence = self.tr(
                "No client of this lab is called “{name}”, as the script's first line says. Mend that line."
            )
            workplace.notices.show(BarMessage(sentence.format(name=name)))
        else:
            self._waiting, self._runs = (name, text), runs
            self._launcher.open_preset(name)
            self._give(name, sessions.get(name, ""))

    def _name_for(self, text: str) -> str:
        named = _NAMED.match(text)
        if named:
            return named[1]
        node, sessions = self._browser.chosen, self._clients.sessions
        if node is not None and node.kind is NodeKind.PRESET:
            return str(node.target)
        if node is not None and node.kind is NodeKind.SESSION:
            sessions = tuple(each for each in sessions if each.id == node.target) or sessions
        return sessions[0].name if sessions else ""

    def _give(self, name: str, session_id: str) -> None:
        window = self._clients.window(session_id) if self._waiting is not None and self._waiting[0] == name else None
        if window is not None and self._waiting is not None:
            window.take_script(self._waiting[1])
            self._waiting = None
            if self._runs:
                window.script.run_requested.emit(None)

    def _on_opened(self, session: Session) -> None:
        self._give(session.name, session.id)

    def _on_failed(self, _message: BarMessage) -> None:
        self._waiting = None
