"""The dialog Unsaved Texts: a list, the text that is chosen, and what can be done with it. Knows no files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.column_names import name_columns
from client.toolkit.fonts import code_font
from client.toolkit.plain_tip import plain_tip
from client.toolkit.wrapped_label import WrappedLabel
from designer.memory.session_slots import KeptDraft
from designer.panels.unsaved_texts.model import readable

_DRAFT = Qt.ItemDataRole.UserRole
_WIDTH_PX, _HEIGHT_PX = 760, 480


class UnsavedTextsDialog(QDialog):
    """Lists what was not saved.

    Signals: `copy_requested` (the text), `open_requested` (the lab's `Path`), `discard_requested` (the `KeptDraft`).
    """

    copy_requested = Signal(object)
    open_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved Texts"))
        self.setAccessibleName(self.tr("Unsaved Texts"))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._about = WrappedLabel()
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Texts that were not saved"))
        name_columns(self.list, (self.tr("Text"), self.tr("Lab"), self.tr("Place of the lab")))
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(code_font())
        self.text.setAccessibleName(self.tr("The text that is chosen"))
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.setAccessibleName(self.tr("List and text"))
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.text)
        self.copy = QPushButton(self.tr("&Copy Text"))
        self.copy.clicked.connect(self._on_copy_clicked)
        self.open_lab = QPushButton(self.tr("&Open Its Lab"))
        self.open_lab.clicked.connect(self._on_open_clicked)
        self.discard = QPushButton(self.tr("&Discard…"))
        self.discard.clicked.connect(self._on_discard_clicked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.copy, self.open_lab, self.discard):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._about)
        column.addWidget(split, 1)
        column.addWidget(buttons)

    def show_drafts(self, drafts: Sequence[KeptDraft]) -> None:
        """List these."""
        self.list.clear()
        for draft in drafts:
            item = QTreeWidgetItem([draft.tab.title, draft.title, str(draft.lab)])
            item.setData(0, _DRAFT, draft)
            item.setToolTip(2, plain_tip(str(draft.lab)))
            self.list.addTopLevelItem(item)
        none = self.tr("Nothing is left: every text of every lab was saved, or given up.")
        some = self.tr("These texts were not saved when Scopelab ended. They come back when their lab is opened.")
        self._about.setText(some if drafts else none)
        self._split.setVisible(bool(drafts))
        self.resize(self.width(), _HEIGHT_PX if drafts else self.minimumSizeHint().height())
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self._show(self.draft)

    def show_problem(self, sentence: str) -> None:
        """Say what did not work."""
        self._about.setText(f"✖ {sentence}")

    @property
    def draft(self) -> KeptDraft | None:
        """The one that is chosen."""
        item = self.list.currentItem()
        return item.data(0, _DRAFT) if item is not None else None

    def _show(self, draft: KeptDraft | None) -> None:
        self.text.setPlainText(readable(draft.tab) if draft is not None else "")
        self.copy.setEnabled(draft is not None)
        self.discard.setEnabled(draft is not None)
        is_there = draft is not None and _exists(draft.lab)
        self.open_lab.setEnabled(is_there)
        self.open_lab.setToolTip("" if is_there or draft is None else self.tr("The lab is not there any more."))

    def _on_current_changed(self, _current: object, _previous: object) -> None:
        self._show(self.draft)

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(self.text.toPlainText())

    def _on_open_clicked(self) -> None:
        if self.draft is not None:
            self.open_requested.emit(self.draft.lab)

    def _on_discard_clicked(self) -> None:
        if self.draft is not None:
            self.discard_requested.emit(self.draft)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
