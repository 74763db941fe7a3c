"""Edits of the open lab put in force: into the document, onto the disk, into the running gateways; and back from the disk.

Knows no panel; whoever shows a part of the lab listens to `changed`.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from client.bridge.bridge import Bridge
from client.toolkit.message_bar import BarMessage
from designer.document.lab_document import LabDocument
from designer.lab_disk import LabDisk
from designer.notices import Notices
from gateway_core.api import FolderNews, FolderWatch, Lab


class LabEdits(QObject):
    """The one way to change the open lab.

    Signals: `changed` (the new `Lab`) after an edit, an undo or a redo, or when its files have changed; `followed` (the
    same) when everybody who shows a part of it has heard so; `saved` (the `Lab`) when it has been written; `access_changed` (whether it may be edited); `trust_requested` (None).
    """

    changed = Signal(object)
    followed = Signal(object)
    saved = Signal(object)
    access_changed = Signal(object)
    trust_requested = Signal(object)

    def __init__(self, document: LabDocument, bridge: Bridge, notices: Notices) -> None:
        super().__init__()
        self._document = document
        self._bridge = bridge
        self._notices = notices
        self._disk = LabDisk(document, notices)
        self._disk.saved.connect(self.saved)
        self._disk.decided.connect(self._on_decided)
        self._is_read_only = False
        self._is_own_change = False

    @property
    def document(self) -> LabDocument:
        """The document behind."""
        return self._document

    @property
    def lab(self) -> Lab:
        """The lab with all edits."""
        return self._document.lab

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be edited, because the lab is not trusted."""
        return self._is_read_only

    @property
    def is_own_change(self) -> bool:
        """Whether what `changed` tells of just now was done here: an edit, an undo or a redo, not another program's."""
        return self._is_own_change

    def set_read_only(self, *, read_only: bool) -> None:
        """Refuse all edits from now on, or allow them."""
        self._is_read_only = read_only
        self._disk.is_trusted = not read_only
        self.access_changed.emit(not read_only)

    def may_edit(self) -> bool:
        """Whether the lab may be edited. If not, the message bar says why; ask before a dialog that edits opens."""
        if self._is_read_only:
            sentence = self.tr("This lab is read-only and no script runs, until you trust it.")
            details = self.tr(
                "This lab comes from elsewhere. What its scripts do, they do as you: trust it if you know who made it.\n"
                "A folder is trusted by its place, a .lab file by its content."
            )
            trust, keep = self.tr("Trust This Lab"), self.tr("Keep Read-Only")
            self._notices.show(BarMessage(sentence, "warning", trust, details, keep), self._ask_for_trust)
        return not self._is_read_only

    def follow(self, folder: FolderWatch | None) -> None:
        """Look at the lab's files before each save, so that nothing is written over what another program wrote there."""
        self._disk.follow(folder)

    def apply(self, lab: Lab, name: str) -> None:
        """Let `lab` be the lab from now on, everywhere. `name` is what the edit is called where it can be taken back."""
        if self.may_edit() and self._document.change(lab, name):
            self._put_in_force()

    def undo(self) -> None:
        """Take the last edit back, everywhere."""
        self.travel(-1)

    def redo(self) -> None:
        """Make the edit that was taken back last again, everywhere."""
        self.travel(1)

    def travel(self, steps: int) -> None:
        """Make that many edits again that were taken back, or take back that many for a negative number, everywhere."""
        if not self.may_edit():
            return
        go = self._document.undo if steps < 0 else self._document.redo
        gone = [go() for _ in range(abs(steps))]
        if any(gone):
            self._put_in_force()

    def save(self) -> bool:
        """Write the lab to its place; false, with the reason in the message bar, if that did not work."""
        before = self.lab
        is_saved = self._disk.save()
        if self.lab != before:
            self._tell_others()
        return is_saved

    def take_news(self, news: FolderNews) -> None:
        """Let the lab be what its files say now; what has other edits here, which are not saved, is asked about."""
        before = self.lab
        if self._disk.is_newest(news.state):
            self._disk.take(news.state)
        if self.lab != before:
            self._tell_others()
        if news.troubles:
            told = FolderNews(replace(news.state, lab=self.lab), news.troubles)
            logged = self._bridge.network.take_folder_news(told)
            self._bridge.run(logged, self._on_in_force, self._notices.show_error)

    def _put_in_force(self) -> None:
        self._disk.save()
        self._is_own_change = True
        self._tell_others()
        self._is_own_change = False

    def _on_decided(self, _value: None) -> None:
        self._tell_others()

    def _tell_others(self) -> None:
        network = self._bridge.network
        self._bridge.run(network.replace_lab(self.lab), self._on_in_force, self._notices.show_error)
        self.changed.emit(self.lab)
        self.followed.emit(self.lab)

    def _on_in_force(self, _result: None) -> None:
        """The gateways have it; they say so to everybody with their own event."""

    def _ask_for_trust(self) -> None:
        self.trust_requested.emit(None)
