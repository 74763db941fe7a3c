"""Finds texts that a window cuts off: of labels, buttons, group titles, tabs, column headers, combo boxes.

What ends with … on purpose is not found where it says the whole in its tool tip. A text that wraps is looked at in the size
at which its window opens: no window of Qt's keeps somebody from making it so narrow that the lines become too many.
"""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from client.toolkit.actions import plain_text
from client.toolkit.elided_label import ElidedLabel
from tests.support.every_window import own_widgets

_TAB_PX, _HEADER_PX = 24, 12  # what the style sheet leaves beside a text


def cut_texts(window: QWidget, *, wrapped: bool = True) -> list[str]:
    """What is cut off as the window stands, a line each; of texts that wrap only if `wrapped`."""
    seen = [widget for widget in own_widgets(window) if widget.isVisible()]
    return [line for widget in seen if wrapped or not _wraps(widget) for line in _cut(widget)]


def _wraps(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        yield from _too_narrow(widget, widget.text(), _room_of(widget))
    elif isinstance(widget, QAbstractButton) and widget.text():
        needs = (widget.minimumSizeHint().width(), widget.fontMetrics().height())
        yield from _too_narrow(widget, widget.text(), needs)
    elif isinstance(widget, QGroupBox):
        yield from _beside(widget, widget.title(), widget.width())
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget).width()
        yield from _beside(widget, widget.currentText(), room, widget.toolTip())
    elif isinstance(widget, QTabBar):
        yield from _of_tabs(widget)
    elif isinstance(widget, QTableView | QTreeView):
        yield from _of_header(widget)


def _room_of(label: QLabel) -> tuple[int, int]:
    """What a label needs: of one that wraps, the height at its width."""
    hint = label.minimumSizeHint()
    if label.wordWrap():
        return hint.width(), label.heightForWidth(label.width())
    return hint.width(), hint.height()


def _too_narrow(widget: QWidget, text: str, needs: tuple[int, int]) -> Iterator[str]:
    width, height = needs
    if widget.width() < width or widget.height() < height:
        yield f"{_named(widget, text)}: {widget.width()} × {widget.height()} of {width} × {height}"


def _beside(widget: QWidget, text: str, room: int, tip: str = "", metrics: QFontMetrics | None = None) -> Iterator[str]:
    needed = (metrics or widget.fontMetrics()).horizontalAdvance(plain_text(text))
    if needed > room and text not in tip:
        yield f"{_named(widget, text)}: {room} of {needed}"


def _of_tabs(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        if bar.isTabVisible(at):
            yield from _beside(bar, bar.tabText(at), bar.tabRect(at).width() - _TAB_PX, bar.tabToolTip(at))


def _of_header(view: QTableView | QTreeView) -> Iterator[str]:
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    model = view.model()
    if model is None or header.isHidden():
        return
    for column in range(model.columnCount(QModelIndex())):
        text, tip = (
            str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        )
        if not header.isSectionHidden(column):
            tip = tip if header.textElideMode() == Qt.TextElideMode.ElideRight else ""
            yield from _beside(header, text, header.sectionSize(column) - _HEADER_PX, tip)


def _named(widget: QWidget, text: str) -> str:
    above = widget.parentWidget()
    owner = widget if isinstance(widget, QHeaderView) or above is None else above
    return f"{type(widget).__name__} “{text}” in {type(owner).__name__}"
