"""The widgets of the Send form's fields: a list to choose from or to type into, with a remark below. Know no gateway."""

import re
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.send_form.model import Choice, FieldNote

_SHAPES = {"error": "✖", "warning": "⚠", "note": "•", "": "–"}
_TOKENS = {"error": "failed", "warning": "waiting", "note": "muted", "": "muted"}

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def fits_one_line(text: str) -> bool:
    """Whether a field of one line shows the text as it is, letters that take no room among them."""
    return _BREAKS.search(text) is None


class ChoiceField(QComboBox):
    """A text with a list of what fits.

    Signals: `text_edited` (the text) when a person has changed it.
    """

    text_edited = Signal(object)

    def __init__(self, name: str, example: str) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        line = self.lineEdit()
        assert line is not None, "it is editable"
        line.setPlaceholderText(example)
        line.setAccessibleName(name)
        line.setClearButtonEnabled(True)
        line.textEdited.connect(self._on_text_edited)
        completer = self.completer()
        assert completer is not None, "it is editable"
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_completed)
        self.activated.connect(self._on_activated)
        self._line = line
        self._told = ""

    def text(self) -> str:
        """What stands in it."""
        return self.currentText()

    def set_text(self, text: str) -> None:
        """Show a text, as no edit of a person."""
        self._told = text
        if self.currentText() != text:
            self.setEditText(text)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """What the list has from now on; the text stays."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        text, cursor = self.text(), self._line.cursorPosition()
        blocked = self._line.blockSignals(True)
        self.blockSignals(True)
        self.clear()
        self.addItems([choice.label for choice in choices])
        self.setEditText(text)
        self._line.setCursorPosition(cursor)
        self.blockSignals(False)
        self._line.blockSignals(blocked)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - a setter
        """Whether only the code can change it."""
        self._line.setReadOnly(read_only)
        self._line.setFont(code_font() if read_only else QFont())  # either follows the window's size

    @property
    def is_read_only(self) -> bool:
        """Whether only the code can change it."""
        return self._line.isReadOnly()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return in the list of completions takes the only one there is, though nobody stepped down to it."""
        completer = self.completer()
        is_return = isinstance(event, QKeyEvent) and event.key() in _RETURNS and event.type() == QEvent.Type.KeyPress
        if is_return and completer is not None and completer.completionCount() == 1:
            popup = completer.popup()
            if popup is not None and watched is popup:
                popup.setCurrentIndex(completer.completionModel().index(0, 0))
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Rolling through the form must not change its values."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_text_edited(self, text: str) -> None:
        if not fits_one_line(text):  # pasted, from a table with the end of its line
            text = " ".join(part for part in _BREAKS.split(text) if part)
            self.setEditText(text)
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            popup.installEventFilter(self)  # before the completer's own, which the list has by now
        self._told = text
        self.text_edited.emit(text)

    def _on_activated(self, row: int) -> None:
        if self._line.isReadOnly():
            self.setEditText(self._told)
        elif 0 <= row < len(self._choices):
            self.setEditText(self._choices[row].value)
            self._tell()

    def _on_completed(self, label: str) -> None:
        value = next((choice.value for choice in self._choices if choice.label == label), label)
        self.setEditText(value)
        self._tell()

    def _tell(self) -> None:
        self._told = self.currentText()
        self.text_edited.emit(self._told)


class NamesField(QWidget):
    """Several names: a box for each one that fits, and a line to add another.

    Signals: `names_edited` (a tuple of names) when a person has changed them.
    """

    names_edited = Signal(object)

    def __init__(self, name: str, example: str, look: Look) -> None:
        super().__init__()
        self._name = name
        self.boxes: tuple[QCheckBox, ...] = ()
        self.other = QLineEdit()
        self.other.setPlaceholderText(example)
        self.other.setAccessibleName(self.tr("Another name for {field}").format(field=name))
        self.other.returnPressed.connect(self._on_add)
        self.add = QToolButton()
        self.add.setIcon(look.icons.icon("plus"))
        self.add.setToolTip(self.tr("Add this name"))
        self.add.setAccessibleName(self.tr("Add this name to {field}").format(field=name))
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.other, 1)
        row.addWidget(self.add)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._column)
        outer.addLayout(row)
        self.setFocusProxy(self.other)

    def names(self) -> tuple[str, ...]:
        """The names that are ticked, in order."""
        return tuple(box.objectName() for box in self.boxes if box.isChecked())

    def show_names(self, names: Sequence[str], choices: Sequence[Choice]) -> None:
        """Tick these; what fits besides is there without a tick."""
        rest = [choice.value for choice in choices if choice.value not in names]
        shown = [box.objectName() for box in self.boxes]
        if set(shown) != {*names, *rest} or [name for name in shown if name in names] != list(names):
            shown = [*names, *rest]  # else nothing jumps under the pointer
            self._make_boxes(shown)
        for box in self.boxes:
            blocked = box.blockSignals(True)
            box.setChecked(box.objectName() in names)
            box.blockSignals(blocked)

    def _make_boxes(self, names: Sequence[str]) -> None:
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = tuple(self._box(name) for name in names)
        for box in self.boxes:
            self._column.addWidget(box)
        for before, after in pairwise((*self.boxes, self.other)):
            QWidget.setTabOrder(before, after)

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(name.replace("&", "&&"), self)
        box.setObjectName(name)
        box.setAccessibleName(f"{self._name}: {name}")
        box.toggled.connect(self._on_toggled)
        return box

    def _on_toggled(self, _checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.names_edited.emit(self.names())

    def _on_add(self) -> None:
        name = self.other.text().strip()
        if name and name not in self.names():
            self.other.clear()
            self.names_edited.emit((*self.names(), name))


class NoteLabel(WrappedLabel):
    """A remark below a field: what is wrong with its value, or what it means. Hidden where there is none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._look = look
        self._note = FieldNote("")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.themes.changed.connect(self._on_theme_changed)

    @property
    def note(self) -> FieldNote:
        """What it says."""
        return self._note

    def show_note(self, note: FieldNote | None) -> None:
        """Say this, or nothing."""
        note = note or FieldNote("")
        if note == self._note:
            return
        self._note = note
        self.setText(f"{_SHAPES[note.severity]} {note.text}" if note.text else "")
        self.setAccessibleName(note.text)
        self._on_theme_changed(self._look.themes.theme)
        self.setVisible(bool(note.text))

    def _on_theme_changed(self, theme: Theme) -> None:
        look = self.palette()
        look.setColor(self.foregroundRole(), theme.color(_TOKENS[self._note.severity]))
        self.setPalette(look)
