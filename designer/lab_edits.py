"""Edits of the open lab put in force: into the document, onto the disk, into the running gateways.

Knows no panel; whoever shows a part of the lab listens to `changed`.
"""

from PySide6.QtCore import QObject, Signal

from client.bridge.bridge import Bridge
from client.toolkit.message_bar import BarMessage
from designer.document.lab_document import LabDocument
from designer.notices import Notices, error_sentence
from gateway_core.api import Lab, LabSaveError


class LabEdits(QObject):
    """The one way to change the open lab.

    Signals: `changed` (the new `Lab`) after an edit, an undo or a redo.
    """

    changed = Signal(object)

    def __init__(self, document: LabDocument, bridge: Bridge, notices: Notices) -> None:
        super().__init__()
        self._document = document
        self._bridge = bridge
        self._notices = notices

    @property
    def document(self) -> LabDocument:
        """The document behind."""
        return self._document

    @property
    def lab(self) -> Lab:
        """The lab with all edits."""
        return self._document.lab

    def apply(self, lab: Lab) -> None:
        """Let `lab` be the lab from now on, everywhere."""
        if self._document.change(lab):
            self._put_in_force()

    def undo(self) -> None:
        """Take the last edit back, everywhere."""
        if self._document.undo():
            self._put_in_force()

    def redo(self) -> None:
        """Make the edit that was taken back last again, everywhere."""
        if self._document.redo():
            self._put_in_force()

    def save(self) -> bool:
        """Write the lab to its place; false, with the reason in the message bar, if that did not work."""
        try:
            self._document.save()
        except (OSError, LabSaveError) as error:
            sentence = self.tr("The lab is not saved, though the edit is in force. {reason}")
            message = BarMessage(sentence.format(reason=error_sentence(error)), action=self.tr("Try Again"))
            self._notices.show(message, self._save_again)
            return False
        return True

    def _save_again(self) -> None:
        self.save()

    def _put_in_force(self) -> None:
        self.save()
        network = self._bridge.network
        self._bridge.run(network.replace_lab(self.lab), self._on_in_force, self._notices.show_error)
        self.changed.emit(self.lab)

    def _on_in_force(self, _result: None) -> None:
        """The gateways have it; they say so to everybody with their own event."""
