"""The open lab and its files: writes it, takes what other programs have written, and asks where both have changed the same.

Knows the document and the message bar; whoever changes the document or tells the gateways is another's business.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from client.toolkit.message_bar import BarMessage
from designer.document.lab_document import LabDocument
from designer.document.merging import Part, PartKind
from designer.notices import Notices, error_sentence, finding_text
from designer.part_words import part_names, part_place
from gateway_core.api import Finding, FolderState, FolderWatch, Lab, LabSaveError, place_of, script_at


class LabDisk(QObject):
    """Joins the document to its files.

    `is_trusted`: the lab's scripts run, so a `.lab` file that another program has put in its place is asked about.
    Signals: `saved` (the `Lab`) when it has been written; `decided` (None) when the user has said which side is kept and
    the document is as it is to be.
    """

    saved = Signal(object)
    decided = Signal(object)

    def __init__(self, document: LabDocument, notices: Notices) -> None:
        super().__init__()
        self._document = document
        self._notices = notices
        self.is_trusted = True
        self._folder: FolderWatch | None = None
        self._contested: tuple[Part, ...] = ()
        self._overruled: frozenset[str] = frozenset()  # files that nobody can take, and beside which the user saves
        self._said: BarMessage | None = None

    def follow(self, folder: FolderWatch | None) -> None:
        """Look at the lab's files before each save, so that nothing is written over what another program wrote there."""
        self._folder = folder

    def is_newest(self, state: FolderState) -> bool:
        """Whether the files have not been looked at or written since."""
        return self._folder is None or state.serial == self._folder.state.serial

    def take(self, state: FolderState) -> None:
        """Let the lab be what its files say, as an edit that can be taken back; what has other edits here is asked about."""
        if not state.is_legible:
            self._tell_illegible(state)
            return
        self._take(state.lab)
        if self._contested:
            self._ask()
        elif self._document.is_dirty:
            self.save()  # what was in the way may be mended
        elif not state.refused:
            self._settle()

    def save(self) -> bool:
        """Write the lab to its place; false, with the reason in the message bar, if that did not work."""
        if self._folder is not None:
            state = self._folder.look(at_once=True)
            self._take(state.lab)
            if self._contested:
                self._ask()
                return False
            refused = self._in_the_way(state)
            if refused and self._document.is_dirty:
                self._tell_refused(state, refused)
                return False
        return self._save_over()

    def _in_the_way(self, state: FolderState) -> list[Finding]:
        """What cannot be taken and is not said to stay beside what is saved; a file that is whole counts anew."""
        whole = {
            file for file in self._overruled if (place := place_of(file)) and script_at(state.lab, place) is not None
        }
        self._overruled -= whole
        return [finding for finding in state.refused if finding.file not in self._overruled]

    def _take(self, theirs: Lab) -> None:
        """Take over what the files say, if no edit here stands against it."""
        document, self._contested = self._document, ()
        if theirs == document.saved:
            return
        merged = document.merged(theirs)
        self._contested = merged.conflicts
        if self.is_trusted and document.path.is_file() and theirs != document.lab:
            self._contested = (Part(PartKind.LAB),)  # nobody knows where it comes from
        if not self._contested:
            document.take(merged.lab, theirs, self._step(merged.taken))

    def _step(self, parts: tuple[Part, ...]) -> str:
        if not parts:
            return self.tr("Changes on disk")
        return self.tr("Changes on disk: {names}").format(names=part_names(parts))

    def _ask(self) -> None:
        file: Path = self._document.path
        if file.is_file():
            sentence = self.tr(
                "Another program has changed {file}. Take it, with its scripts, only if you know where it comes from."
            ).format(file=file.name)
        else:
            sentence = self.tr("Changed on disk and not saved here: {names}. Which one is to be kept?")
            sentence = sentence.format(names=part_names(self._contested))
        details = "\n".join(map(part_place, self._contested))
        theirs, mine = self.tr("Take the File's"), self.tr("Keep Mine")
        self._say(BarMessage(sentence, "warning", theirs, details, mine))

    def _say(self, message: BarMessage) -> None:
        """Show a message; what its buttons do depends on what it is about."""
        self._said = message
        if self._contested:
            self._notices.show(message, self._take_theirs, self._keep_mine, is_lasting=True)
        else:
            self._notices.show(message, self._save_again, self._write_over, is_lasting=True)

    def _settle(self) -> None:
        """Take away what was said here of the lab's files: it is so no more."""
        if self._said is not None:
            self._notices.withdraw(self._said)
        self._said = None

    def _tell_refused(self, state: FolderState, refused: Sequence[Finding]) -> None:
        first = refused[0]
        if first.file:
            sentence = self.tr("The lab is not saved, because {file} was changed by another program: {reason}")
            sentence = sentence.format(file=first.place, reason=f"{first.text.rstrip('.')}. {first.advice}".rstrip())
            details = "\n".join(map(finding_text, refused))
            over = self.tr("Keep Mine") if state.is_legible else ""  # nothing is written over a damaged lab
        else:
            sentence = self.tr("The lab is not saved. {reason}").format(reason=f"{first.text} {first.advice}")
            details, over = "", self.tr("Write It There Again")
        self._say(BarMessage(sentence, action=self.tr("Try Again"), details=details, other_action=over))

    def _tell_illegible(self, state: FolderState) -> None:
        first = state.refused[0]
        if first.file:
            sentence = self.tr("The lab's files cannot be read as they are now: {place}: {reason}")
            sentence = sentence.format(place=first.place, reason=first.text)
            advice = self.tr("What is open stays as it is; they are taken as soon as they are whole.")
            sentence = f"{sentence} {advice}"
        else:
            sentence = f"{first.text} {first.advice}"
        details = "\n".join(map(finding_text, state.refused)) if len(state.refused) > 1 else ""
        self._said = BarMessage(sentence, "warning", details=details)
        self._notices.show(self._said)

    def _take_theirs(self) -> None:
        self._decide(takes_theirs=True)

    def _keep_mine(self) -> None:
        self._decide(takes_theirs=False)

    def _decide(self, *, takes_theirs: bool) -> None:
        """Keep one side; the other one is the step before, so that nothing is lost."""
        if self._folder is None or not self._contested:
            return
        theirs, mine = self._folder.state.lab, self._document.merged(self._folder.state.lab).lab
        names = part_names(self._contested)
        self._contested = ()
        merged = self._document.merged(theirs, takes_theirs=True)
        self._document.take(merged.lab, theirs, self.tr("Take {names} from disk").format(names=names))
        if not takes_theirs:
            self._document.change(mine, self.tr("Keep {names}").format(names=names))
        self.save()
        self.decided.emit(None)

    def _save_again(self) -> None:
        self.save()
        self.decided.emit(None)

    def _write_over(self) -> None:
        if self._folder is not None:
            self._overruled |= {finding.file for finding in self._folder.state.refused if finding.file}
        self._save_over()

    def _save_over(self) -> bool:
        """Write the lab, whatever its files say now."""
        try:
            self._document.save()
        except (OSError, LabSaveError) as error:
            sentence = self.tr("The lab is not saved, though the edit is in force. {reason}")
            self._said = BarMessage(sentence.format(reason=error_sentence(error)), action=self.tr("Try Again"))
            self._notices.show(self._said, self._save_again, is_lasting=True)
            return False
        if self._folder is not None:
            self._folder.written(self._document.lab)
        self._settle()
        self.saved.emit(self._document.lab)
        return True
