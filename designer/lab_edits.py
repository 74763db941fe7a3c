"""Edits of the open lab put in force: into the document, onto the disk, into the running gateways; and back from the disk.

Knows no panel; whoever shows a part of the lab listens to `changed`.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from client.bridge.bridge import Bridge
from client.toolkit.message_bar import BarMessage
from designer.document.lab_document import LabDocument
from designer.notices import Notices, error_sentence, finding_text
from gateway_core.api import FolderNews, FolderWatch, Lab, LabSaveError, ScriptFile, script_at, with_script


class LabEdits(QObject):
    """The one way to change the open lab.

    Signals: `changed` (the new `Lab`) after an edit, an undo or a redo, or when a script's file has changed; `saved` (the
    `Lab`) when it has been written; `access_changed` (whether it may be edited); `trust_requested` (None).
    """

    changed = Signal(object)
    saved = Signal(object)
    access_changed = Signal(object)
    trust_requested = Signal(object)

    def __init__(self, document: LabDocument, bridge: Bridge, notices: Notices) -> None:
        super().__init__()
        self._document = document
        self._bridge = bridge
        self._notices = notices
        self._folder: FolderWatch | None = None
        self._contested: tuple[ScriptFile, ...] = ()
        self._is_read_only = False

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

    def set_read_only(self, *, read_only: bool) -> None:
        """Refuse all edits from now on, or allow them."""
        self._is_read_only = read_only
        self.access_changed.emit(not read_only)

    def may_edit(self) -> bool:
        """Whether the lab may be edited. If not, the message bar says why; ask before a dialog that edits opens."""
        if self._is_read_only:
            sentence = self.tr(
                "This lab comes from elsewhere, so until you trust it nothing in it can be changed and no script runs."
            )
            trust, keep = self.tr("Trust This Lab"), self.tr("Keep Read-Only")
            self._notices.show(BarMessage(sentence, "warning", trust, other_action=keep), self._ask_for_trust)
        return not self._is_read_only

    def follow(self, folder: FolderWatch | None) -> None:
        """Look at the lab's folder before each edit, so that nothing is written over what another program wrote there."""
        self._folder = folder

    def apply(self, lab: Lab, name: str) -> None:
        """Let `lab` be the lab from now on, everywhere. `name` is what the edit is called where it can be taken back."""
        if not self.may_edit():
            return
        base = self.lab
        for file in self._look():
            text = script_at(self.lab, file.place)
            if text is not None and script_at(lab, file.place) == script_at(base, file.place):
                lab = with_script(lab, file.place, text)
        if self._document.change(lab, name):
            self._put_in_force()

    def undo(self) -> None:
        """Take the last edit back, everywhere."""
        self._look()
        if self._document.undo():
            self._put_in_force()

    def redo(self) -> None:
        """Make the edit that was taken back last again, everywhere."""
        self._look()
        if self._document.redo():
            self._put_in_force()

    def travel(self, steps: int) -> None:
        """Make that many edits again that were taken back, or take back that many for a negative number, everywhere."""
        self._look()
        go = self._document.undo if steps < 0 else self._document.redo
        gone = [go() for _ in range(abs(steps))]
        if any(gone):
            self._put_in_force()

    def save(self) -> bool:
        """Write the lab to its place; false, with the reason in the message bar, if that did not work."""
        if self._contested:
            self._ask(self._contested)
            return False
        refused = self._folder.refused if self._folder else ()
        if refused and self._document.is_dirty:
            sentence = self.tr("The lab is not saved, because {file} was changed by another program: {reason}")
            text = sentence.format(file=refused[0].place, reason=refused[0].text)
            details = "\n".join(map(finding_text, refused))
            message = BarMessage(text, action=self.tr("Try Again"), details=details, other_action=self.tr("Keep Mine"))
            self._notices.show(message, self._save_again, self._keep_mine)
            return False
        return self._save_over()

    def take_news(self, news: FolderNews) -> None:
        """Let the scripts say what their files say now; what has unsaved edits here is asked about."""
        if self._folder is not None and news.edition != self._folder.edition:
            return  # the folder was written since; the next look will tell
        before = self.lab
        contested = self._document.take_files(news.files)
        if self.lab != before:
            self._tell_others()
        rest = FolderNews(tuple(file for file in news.files if file.text is None), news.troubles)
        if rest.files or rest.troubles:
            logged = self._bridge.network.take_folder_news(rest)
            self._bridge.run(logged, self._on_in_force, self._notices.show_error)
        if contested:
            self._ask(contested)
        elif news.files and self._document.is_dirty:
            self.save()  # what was in the way may be mended

    def _look(self) -> tuple[ScriptFile, ...]:
        """Take over what happened in the folder up to now."""
        if self._folder is None:
            return ()
        news = self._folder.look(at_once=True)
        self.take_news(news)
        return news.files

    def _ask(self, contested: tuple[ScriptFile, ...]) -> None:
        self._contested = contested
        sentence = self.tr("{files} changed on disk, and has edits here that are not saved. Which one is to be kept?")
        text = sentence.format(files=", ".join(file.path for file in contested))
        message = BarMessage(text, "warning", self.tr("Take the File's"), other_action=self.tr("Keep Mine"))
        self._notices.show(message, partial(self._take_theirs, contested), self._keep_mine)

    def _take_theirs(self, files: tuple[ScriptFile, ...]) -> None:
        self._contested = ()
        for file in files:
            self._document.take_file(file, self.tr("Take {file} from disk").format(file=file.path))
        self._put_in_force()

    def _keep_mine(self) -> None:
        self._contested = ()
        self._save_over()

    def _save_again(self) -> None:
        self._look()
        self.save()

    def _save_over(self) -> bool:
        """Write the lab, whatever its files say now."""
        try:
            self._document.save()
        except (OSError, LabSaveError) as error:
            sentence = self.tr("The lab is not saved, though the edit is in force. {reason}")
            message = BarMessage(sentence.format(reason=error_sentence(error)), action=self.tr("Try Again"))
            self._notices.show(message, self._save_again)
            return False
        if self._folder is not None:
            self._folder.written(self.lab)
        self.saved.emit(self.lab)
        return True

    def _put_in_force(self) -> None:
        self.save()
        self._tell_others()

    def _tell_others(self) -> None:
        network = self._bridge.network
        self._bridge.run(network.replace_lab(self.lab), self._on_in_force, self._notices.show_error)
        self.changed.emit(self.lab)

    def _on_in_force(self, _result: None) -> None:
        """The gateways have it; they say so to everybody with their own event."""

    def _ask_for_trust(self) -> None:
        self.trust_requested.emit(None)
