"""The dialogs New Lab, Save Lab As and Save a Copy. They ask; making and copying is others' business."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look
from designer.new_lab import LabCopy, NewLab
from designer.panels.lab_place.model import free_path, place_problem, with_kind
from resources.locator import SAMPLES

_FOLDER, _FILE = "folder", "file"


class LabPlaceDialog(FormDialog):
    """Asks for a folder or a `.lab` file below `labs`. Signals: `browse_requested` (None).

    `may_replace` is asked with the path before a file that is there is replaced.
    """

    browse_requested = Signal(object)

    def __init__(self, look: Look, title: str, labs: Path, parent: QWidget | None = None) -> None:
        super().__init__(look.themes, title, parent)
        self.set_least_width(560)
        self._labs = labs
        self._may_replace: Callable[[Path], bool] | None = None
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Folder: many text files, for version control and any editor"), _FOLDER)
        self.kind.addItem(self.tr("One .lab file, for passing on"), _FILE)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.place = QLineEdit()
        self.browse = QPushButton(self.tr("&Browse…"))
        self.browse.clicked.connect(self._on_browse_clicked)

    @property
    def is_file(self) -> bool:
        """Whether one `.lab` file is wanted."""
        return bool(self.kind.currentData() == _FILE)

    def path(self) -> Path:
        """The path that stands there."""
        return with_kind(Path(self.place.text().strip()).expanduser(), is_file=self.is_file)

    def show_path(self, path: Path) -> None:
        """Put a path into its field."""
        self.place.setText(str(with_kind(path, is_file=self.is_file)))

    def ask_before_replacing(self, may_replace: Callable[[Path], bool]) -> None:
        """Who is asked whether a file that is there may be replaced."""
        self._may_replace = may_replace

    def problem(self) -> str:
        return place_problem(self.place.text().strip() and str(self.path()), is_file=self.is_file)

    def accept(self) -> None:
        exists = not self.problem() and self.is_file and self.path().exists()
        if not exists or self._may_replace is None or self._may_replace(self.path()):
            super().accept()

    def add_place(self) -> None:
        """The rows that say where; below what a subclass asks."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.place, 1)
        line.addWidget(self.browse)
        row.setFocusProxy(self.place)
        self.add_field(self.tr("Save as"), self.kind)
        self.add_field(self.tr("Place"), row)
        self.place.setAccessibleName(self.tr("Place"))

    def propose(self, title: str) -> None:
        """Let a free path for a lab of that title stand there."""
        self.show_path(free_path(self._labs, title, is_file=self.is_file))

    def _on_kind_changed(self, _index: int) -> None:
        if self.place.text().strip():
            self.show_path(Path(self.place.text().strip()))

    def _on_browse_clicked(self) -> None:
        self.browse_requested.emit(None)


class NewLabDialog(LabPlaceDialog):
    """Asks what the new lab begins with, what it is called, and where it shall be."""

    def __init__(self, look: Look, labs: Path, parent: QWidget | None = None) -> None:
        super().__init__(look, "", labs, parent)
        title = self.tr("New Lab")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._names = ("Bottling plant", "Night shift")
        self.content = QComboBox()
        self.content.addItem(self.tr("Empty: one gateway, one project, one user, two clients"), "")
        self.content.addItem(self.tr("Sample “Bottling plant”: a small plant to try messages in"), SAMPLES[0])
        self.content.addItem(self.tr("Sample “Night shift”: how real projects use messages"), SAMPLES[1])
        self.content.currentIndexChanged.connect(self._on_content_changed)
        self.lab_title = QLineEdit()
        self.lab_title.textChanged.connect(self._on_title_changed)
        self.place.textEdited.connect(self._on_place_edited)
        self.lab_title.textEdited.connect(self._on_title_edited)
        self._is_own_title = self._is_own_place = False
        self.add_field(self.tr("Begin with"), self.content)
        self.add_field(self.tr("Title"), self.lab_title)
        self.add_place()
        self._on_content_changed(0)
        self.lab_title.selectAll()
        self.lab_title.setFocus()

    def wanted(self) -> NewLab:
        """What the fields ask for."""
        return NewLab(self.path(), self.content.currentData(), self.lab_title.text().strip())

    def show_path(self, path: Path) -> None:
        super().show_path(path)

    def choose_path(self, path: Path) -> None:
        """A path that somebody has chosen: the title does not change it any more."""
        self._is_own_place = True
        self.show_path(path)

    def problem(self) -> str:
        if not self.lab_title.text().strip():
            return self.tr("Give the lab a title.")
        return super().problem()

    def _on_content_changed(self, index: int) -> None:
        if not self._is_own_title:
            self.lab_title.setText(self._names[index - 1] if index else self.tr("My lab"))

    def _on_title_edited(self, _text: str) -> None:
        self._is_own_title = True

    def _on_place_edited(self, _text: str) -> None:
        self._is_own_place = True

    def _on_title_changed(self, title: str) -> None:
        if not self._is_own_place:
            self.propose(title)


class CopyLabDialog(LabPlaceDialog):
    """Asks where a copy of the open lab shall be; `opens`: the copy takes the place of the open one."""

    def __init__(self, look: Look, source: Path, parent: QWidget | None = None, *, opens: bool) -> None:
        super().__init__(look, "", source.parent, parent)
        title = self.tr("Save Lab As") if opens else self.tr("Save a Copy")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._opens = opens
        self.add_place()
        if not opens:
            self.kind.setCurrentIndex(self.kind.findData(_FILE))
        self.propose(source.stem)

    def wanted(self) -> LabCopy:
        """What the fields ask for."""
        return LabCopy(self.path(), self._opens)

    def choose_path(self, path: Path) -> None:
        """A path that somebody has chosen."""
        self.show_path(path)
