"""The hits of Find in Lab as a tree: a text a branch, a line a leaf, and a box to check for each while something is replaced."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from client.toolkit.empty_text import paint_empty_text
from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from designer.document.lab_search import FileHits
from designer.panels.find_in_lab.delegate import SPOT, HitDelegate
from designer.panels.find_in_lab.model import OpenWish, shown_row

_WISH = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHECKED = Qt.CheckState.Checked


class HitTree(QTreeWidget):
    """Shows `FileHits`.

    Signals: `hit_opened` (an `OpenWish`) by Enter, a double click, or `go_next` and `go_previous`.
    """

    hit_opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = (
            self.tr("Looks through all scripts of the lab."),
            self.tr("Type above what to find. What you have not saved yet is looked through as it stands."),
        )
        self._has_boxes = False
        self._code = code_font()
        self.setAccessibleName(self.tr("Hits in the lab"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setItemDelegate(HitDelegate(look.themes, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemActivated.connect(self._on_activated)

    def add_file(self, title: str, file: FileHits) -> None:
        """Add the hits of one text, its branch open."""
        branch = QTreeWidgetItem([title])
        branch.setFlags(branch.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        for hit in file.hits:
            row = shown_row(hit)
            number = f"{hit.line:>5}  "
            leaf = QTreeWidgetItem(branch, [number + row.text])
            leaf.setData(0, _WISH, OpenWish(file, hit))
            leaf.setData(0, SPOT, (len(number) + row.start, len(number) + row.end))
            leaf.setFont(0, self._code)
            leaf.setToolTip(0, plain_tip(hit.row.strip()[:500]))
        if self._has_boxes:
            self._give_boxes(branch)
        self.addTopLevelItem(branch)
        branch.setExpanded(True)

    def show_boxes(self, *, shown: bool) -> None:
        """Whether hits have boxes, at first all checked."""
        if shown == self._has_boxes:
            return
        self._has_boxes = shown
        for number in range(self.topLevelItemCount()):
            branch = self.topLevelItem(number)
            assert branch is not None
            if shown:
                self._give_boxes(branch)
            else:
                _each(branch, None)

    def checked(self) -> tuple[FileHits, ...]:
        """The texts with those of their hits that are checked; texts without any are left out."""
        found = []
        for number in range(self.topLevelItemCount()):
            branch = self.topLevelItem(number)
            assert branch is not None
            wishes = [leaf.data(0, _WISH) for leaf in _leaves_of(branch) if leaf.checkState(0) == _CHECKED]
            if wishes:
                found.append(FileHits(wishes[0].file.source, tuple(wish.hit for wish in wishes)))
        return tuple(found)

    def go_next(self) -> None:
        """Open the hit after the current one; after the last the first."""
        self._go(list(self._leaves()))

    def go_previous(self) -> None:
        """Open the hit before the current one; before the first the last."""
        self._go(list(reversed(list(self._leaves()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the hit on every system, though on some it would edit the item."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self._on_activated(item)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.topLevelItemCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            paint_empty_text(painter, self.viewport().rect(), self.font(), self._empty)
            painter.end()

    def _give_boxes(self, branch: QTreeWidgetItem) -> None:
        _each(branch, _CHECKED)

    def _leaves(self) -> Iterator[QTreeWidgetItem]:
        items = QTreeWidgetItemIterator(self)
        while (item := items.value()) is not None:
            if item.parent() is not None:
                yield item
            items += 1

    def _go(self, leaves: list[QTreeWidgetItem]) -> None:
        """Open what follows the current item in this order."""
        if not leaves:
            return
        current = self.currentItem()
        at = next((number for number, leaf in enumerate(leaves) if leaf is current), -1)
        following = leaves[(at + 1) % len(leaves)]
        self.setCurrentItem(following)
        self._on_activated(following)

    def _on_activated(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        wish = item.data(0, _WISH)
        if isinstance(wish, OpenWish):
            self.hit_opened.emit(wish)
        elif item.childCount():
            item.setExpanded(not item.isExpanded())


def _leaves_of(branch: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for number in range(branch.childCount()):
        leaf = branch.child(number)
        assert leaf is not None
        yield leaf


def _each(branch: QTreeWidgetItem, state: Qt.CheckState | None) -> None:
    """Give every leaf of a branch a box in that state, or take it away; the branch's own follows from them."""
    for leaf in _leaves_of(branch):
        leaf.setData(0, Qt.ItemDataRole.CheckStateRole, state)
    if state is None:
        branch.setData(0, Qt.ItemDataRole.CheckStateRole, None)
