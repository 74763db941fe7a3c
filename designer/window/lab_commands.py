"""What the File menu does with whole labs: asks what is wanted and says it. Opening and copying is the program's."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from client.toolkit.dialogs.ask import Dialogs, Question
from client.toolkit.message_bar import BarMessage
from designer.known_labs import KnownLabs
from designer.panels.lab_place.view import CopyLabDialog, NewLabDialog
from designer.window.editors import Editors
from designer.workplace import Workplace


class LabCommands(QObject):
    """The commands about labs of one designer window. `dialog` is the one that is open.

    Signals: `lab_requested` (the `Path` of a lab to open), `new_lab_requested` (a `NewLab`), `copy_requested` (a `LabCopy`),
    `unsaved_texts_requested` (None).
    """

    lab_requested = Signal(object)
    new_lab_requested = Signal(object)
    copy_requested = Signal(object)
    unsaved_texts_requested = Signal(object)

    def __init__(
        self, window: QMainWindow, workplace: Workplace, editors: Editors, dialogs: Dialogs, known: KnownLabs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._editors = editors
        self._dialogs = dialogs
        self.known = known
        self.dialog: NewLabDialog | CopyLabDialog | None = None

    def new_lab(self) -> None:
        """Ask for a new lab: what it begins with, what it is called, where it shall be."""
        dialog = NewLabDialog(self._workplace.look, self._path.parent, self._window)
        dialog.accepted.connect(self._on_new_lab_accepted)
        self._open(dialog)

    def save_lab_as(self) -> None:
        """Ask where a copy of the lab shall be, which is open from then on."""
        self._ask_for_copy(opens=True)

    def save_copy(self) -> None:
        """Ask where a copy of the lab shall be; this one stays open."""
        self._ask_for_copy(opens=False)

    def open_folder(self) -> None:
        """Ask for a lab folder to open."""
        folder = self._dialogs.folder(self._window, self.tr("Open Lab Folder"), self._path.parent)
        if folder is not None:
            self.lab_requested.emit(folder)

    def open_file(self) -> None:
        """Ask for a `.lab` file to open."""
        title, name_filter = self.tr("Open Lab File"), self.tr("Labs (*.lab *.zip)")
        file = self._dialogs.open_file(self._window, title, self._path.parent, name_filter)
        if file is not None:
            self.lab_requested.emit(file)

    def open_recent_of_action(self) -> None:
        """Open the lab whose menu entry was chosen."""
        action = self.sender()
        if isinstance(action, QAction):
            self.lab_requested.emit(Path(action.data()))

    def open_path(self, lab: Path) -> None:
        """Open the lab there."""
        self.lab_requested.emit(lab)

    def clear_recent(self) -> None:
        """Forget which labs were open."""
        self.known.clear_recent()

    def save_all(self) -> None:
        """Put every text that is not saved into the lab."""
        self._editors.save_all()

    def open_guest(self) -> None:
        """Open a guest's window, a program of its own."""
        started, _process = QProcess.startDetached(sys.executable, ["-m", "designer", "--guest"])
        if not started:
            sentence = self.tr("The guest's window did not start. In a terminal, this does it: scopelab --guest")
            self._workplace.notices.show(BarMessage(sentence))

    def show_unsaved_texts(self) -> None:
        """Show what was not saved in any lab when the program ended."""
        self.unsaved_texts_requested.emit(None)

    @property
    def _path(self) -> Path:
        return self._workplace.edits.document.path.resolve()

    def _ask_for_copy(self, *, opens: bool) -> None:
        if self._workplace.edits.may_edit():
            dialog = CopyLabDialog(self._workplace.look, self._path, self._window, opens=opens)
            dialog.accepted.connect(self._on_copy_accepted)
            self._open(dialog)

    def _open(self, dialog: NewLabDialog | CopyLabDialog) -> None:
        self.dialog = dialog
        dialog.ask_before_replacing(self._may_replace)
        dialog.browse_requested.connect(self._on_browse_requested)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _may_replace(self, path: Path) -> bool:
        text = self.tr("{path} is there already. Replace it?").format(path=path)
        return self._dialogs.confirm(self.dialog, Question(self.tr("Replace"), text, self.tr("Replace")))

    def _on_browse_requested(self, _value: None) -> None:
        if self.dialog is not None:
            chosen = self._dialogs.new_folder(self.dialog, self.dialog.windowTitle(), self.dialog.path())
            if chosen is not None:
                self.dialog.choose_path(chosen)

    def _on_new_lab_accepted(self) -> None:
        if isinstance(self.dialog, NewLabDialog):
            self.new_lab_requested.emit(self.dialog.wanted())

    def _on_copy_accepted(self) -> None:
        if isinstance(self.dialog, CopyLabDialog):
            self.copy_requested.emit(self.dialog.wanted())

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
