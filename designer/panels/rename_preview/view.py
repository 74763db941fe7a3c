"""The places in scripts that mention a name which is about to change, each with a check box. Knows no gateway."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.column_names import name_columns
from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from client.toolkit.wrapped_label import WrappedLabel
from designer.document.renames import Mention

_WHERE, _BEFORE, _AFTER = range(3)
_FLAGS = Qt.ItemFlag
_MOST_ROWS, _WIDTH_PX, _ROW_PX, _LEAST_EM = 14, 860, 8, 16
_IN_FRONT = 20  # characters that are left before what changes, of a line that is too long to be seen as a whole


@dataclass(frozen=True, slots=True)
class Hit:
    """A mention, and its script for people."""

    mention: Mention
    where: str


class RenamePreview(QDialog):
    """Asks which mentions of `old` become `new`.

    Signals: `chosen` (the tuple of `Mention` that are to change; empty for Rename Only). Cancelling says nothing.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, hits: Sequence[Hit], names: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hits = tuple(hits)
        old, new = names
        title = self.tr("Rename {old} to {new}").format(old=old, new=new)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        text = self.tr("Scripts mention “{old}”. Choose the places that shall say “{new}” from now on.")
        label = WrappedLabel(text.format(old=old, new=new))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Places that mention the name"))
        name_columns(self.list, (self.tr("Where"), self.tr("Before"), self.tr("After")))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.addTopLevelItems([self._item(hit) for hit in self._hits])
        header = self.list.header()
        header.setMinimumSectionSize(_LEAST_EM * self.fontMetrics().horizontalAdvance("0"))
        header.setStretchLastSection(True)
        header.setSectionResizeMode(_WHERE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_BEFORE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_AFTER, QHeaderView.ResizeMode.Stretch)
        self.doubt = WrappedLabel(self._doubt())
        self.change = QPushButton()
        self.only = QPushButton(self.tr("Rename Only"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.change, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.only, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.accepted.connect(self._on_change)
        self.buttons.rejected.connect(self.reject)
        self.only.clicked.connect(self._on_only)
        self.change.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addWidget(self.doubt)
        self.doubt.setVisible(bool(self.doubt.text()))
        column.addWidget(self.buttons)
        self.list.itemChanged.connect(self._on_item_changed)
        self.list.itemDoubleClicked.connect(self._on_item_double_clicked)
        self._show_count()
        rows = min(len(self._hits), _MOST_ROWS)
        self.resize(_WIDTH_PX, self.sizeHint().height() - self.list.sizeHint().height() + self._height_of(rows))

    def _height_of(self, rows: int) -> int:
        """What the list needs for that many rows and one more."""
        return self.list.header().sizeHint().height() + (rows + 1) * (self.fontMetrics().height() + _ROW_PX)

    def checked(self) -> tuple[Mention, ...]:
        """The mentions that are to change."""
        on = Qt.CheckState.Checked
        items = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        pairs = zip(items, self._hits, strict=True)
        return tuple(hit.mention for item, hit in pairs if item is not None and item.checkState(_WHERE) == on)

    def _item(self, hit: Hit) -> QTreeWidgetItem:
        mention = hit.mention
        words = self.tr("{where}, line {line}").format(where=hit.where, line=mention.line)
        if mention.is_draft and mention.place.name:  # the Script Console and the Send form are never saved as such
            words += " " + self.tr("(not saved yet)")
        item = QTreeWidgetItem([words, *around_change(mention.before.strip(), mention.after.strip())])
        flags = _FLAGS.ItemIsSelectable | _FLAGS.ItemIsEnabled
        item.setFlags(flags | _FLAGS.ItemIsUserCheckable if mention.can_change else flags)
        is_on = mention.can_change and mention.is_certain
        item.setCheckState(_WHERE, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        if not mention.can_change:
            item.setText(_AFTER, self.tr("– change this one by hand"))
        doubt = self.tr("This may mean another one of that name: {reasons}.").format(reasons=self._reasons())
        tip = "" if mention.is_certain else doubt
        for column, code in ((_WHERE, ""), (_BEFORE, mention.before), (_AFTER, mention.after)):
            item.setToolTip(column, plain_tip("\n".join(part for part in (code.strip(), tip) if part)))
        if not mention.is_certain:
            item.setText(_WHERE, words + " " + self.tr("(perhaps)"))
        item.setFont(_BEFORE, code_font())
        item.setFont(_AFTER, code_font())
        return item

    def _reasons(self) -> str:
        return self.tr(
            "the call reaches several, only running tells its project or scope, the name stands in a variable, or the "
            "script has a syntax error"
        )

    def _doubt(self) -> str:
        """What it means that some places are marked; empty where none is."""
        if all(hit.mention.is_certain for hit in self._hits):
            return ""
        text = self.tr(
            "A place marked (perhaps) may mean another one of that name: {reasons}. Check those that you mean."
        )
        return text.format(reasons=self._reasons())

    def _show_count(self) -> None:
        count = len(self.checked())
        text = self.tr("Change 1 Call") if count == 1 else self.tr("Change {count} Calls").format(count=count)
        self.change.setText(text)
        self.change.setEnabled(count > 0)

    def _on_item_changed(self, _item: QTreeWidgetItem, _column: int) -> None:
        self._show_count()

    def _on_item_double_clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.flags() & _FLAGS.ItemIsUserCheckable:
            is_on = item.checkState(_WHERE) == Qt.CheckState.Checked
            item.setCheckState(_WHERE, Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _on_change(self) -> None:
        self.chosen.emit(self.checked())
        self.accept()

    def _on_only(self) -> None:
        self.chosen.emit(())
        self.accept()


def around_change(before: str, after: str) -> tuple[str, str]:
    """Both lines from shortly before the place where they begin to differ, so that the change itself is seen."""
    first = next((at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), 0)
    cut = max(first - _IN_FRONT, 0)
    return (before, after) if cut == 0 else (f"…{before[cut:]}", f"…{after[cut:]}")
