"""What the Edit menu works on: the widget with the focus, or the line inside of it, and never another one.

Knows no panel: a widget that can be cut from, copied from or pasted into has methods of these names.
"""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QLabel, QWidget

_SEVERAL = (
    QAbstractItemView.SelectionMode.MultiSelection,
    QAbstractItemView.SelectionMode.ExtendedSelection,
    QAbstractItemView.SelectionMode.ContiguousSelection,
)


def edit_target(front: QWidget | None) -> QWidget | None:
    """The widget with the focus; where it is a box that can be typed into, its line. Where none has it, `front`."""
    focused: QWidget | None = QApplication.focusWidget()
    if focused is None:
        return front
    line = focused.lineEdit() if isinstance(focused, QComboBox | QAbstractSpinBox) else None
    return line or focused


def carry_out(name: str, target: QWidget | None) -> None:
    """Cut, copy or paste there; nothing where that makes no sense."""
    command = getattr(target, name, None)
    if callable(command):
        command()
    elif name == "copy" and isinstance(target, QLabel) and target.hasSelectedText():
        QGuiApplication.clipboard().setText(target.selectedText())


def select_all(target: QWidget | None) -> None:
    """Choose all of a text, or all rows where several can be chosen; nothing elsewhere."""
    if isinstance(target, QAbstractItemView):
        if target.selectionMode() in _SEVERAL:
            target.selectAll()
        return
    carry_out("selectAll", target)
