"""The Send form of one designer window: its tab, opened by the Project menu or with a saved send from the Project Browser."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from client.toolkit.dialogs.ask import Dialogs
from designer.panels.send_form.links import SendLinks
from designer.window.editors import Editors
from designer.window.tabs.send_tab import SEND_KEY, SendTab
from designer.workplace import Workplace
from gateway_core.api import SavedSend


class SendForms(QObject):
    """What opens the Send form; there is at most one.

    `told_send` hears of the id of each send that it makes, `changed` when it would send the same text in another way.
    """

    def __init__(
        self,
        editors: Editors,
        workplace: Workplace,
        dialogs: Dialogs,
        told_send: Callable[[int], None],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(editors)
        self._editors = editors
        self._workplace = workplace
        self._dialogs = dialogs
        self._told_send = told_send
        self._changed = changed
        self._tab = self._new_tab()
        editors.add(self._tab, is_raised=False)

    def open(self) -> None:
        """Show the Send form; one that was closed, with what it held."""
        if self._editors.show(SEND_KEY):
            return
        content = self._tab.content()
        self._tab = self._new_tab()
        self._editors.add(self._tab)
        if content is not None:
            self._tab.take(content)

    def open_new(self) -> None:
        """Show the Send form with a new send in it."""
        self.open_send("")

    def open_send(self, name: str) -> None:
        """Show the Send form with a saved send in it; a new one for an empty name."""
        self.open()
        tab = self._editors.current
        if isinstance(tab, SendTab):
            tab.form.saved.open(name)

    def open_as_new(self, send: SavedSend) -> None:
        """Show the Send form with this send in it, as a new one without a name; asks first if that loses something."""
        self.open()
        tab = self._editors.current
        if isinstance(tab, SendTab) and tab.form.saved.open(""):
            tab.form.show(send)

    def put_into_console(self, text: str) -> None:
        """Let the Script Console have that text; undo there brings back the one before."""
        self._editors.show_console()
        editor = self._editors.console.editor
        editor.selectAll()
        editor.insertPlainText(text)

    def _new_tab(self) -> SendTab:
        links = SendLinks(self._told_send, self.put_into_console, self._changed)
        return SendTab(self._workplace, self._dialogs, links, self._on_filled)

    def _on_filled(self, tab: SendTab) -> None:
        tab.view.state_shown.connect(self._editors.follow_state)
        self._editors.join(tab)
