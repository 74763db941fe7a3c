"""The widgets of the Send form's fields: a list to choose from or to type into, with a remark below. Know no gateway."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from designer.panels.send_form.model import Choice, FieldNote

_SHAPES = {"error": "✖", "warning": "⚠", "note": "•", "": "–"}
_TOKENS = {"error": "failed", "warning": "waiting", "note": "muted", "": "muted"}
_LIST_ROWS = 3


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
        self._line.setFont(code_font() if read_only else self.font())

    @property
    def is_read_only(self) -> bool:
        """Whether only the code can change it."""
        return self._line.isReadOnly()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Rolling through the form must not change its values."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_text_edited(self, text: str) -> None:
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
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(self._on_item_changed)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addLayout(row)
        self.setFocusProxy(self.list)
        self._fit()

    def names(self) -> tuple[str, ...]:
        """The names that are ticked, in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)

    def show_names(self, names: Sequence[str], choices: Sequence[Choice]) -> None:
        """Tick these; the list has what fits besides."""
        rest = [choice.value for choice in choices if choice.value not in names]
        wanted = [(name, True) for name in names] + [(name, False) for name in rest]
        if set(self._shown()) == set(wanted) and self.names() == tuple(names):
            return  # nothing jumps under the pointer
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for name, ticked in wanted:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _shown(self) -> list[tuple[str, bool]]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]

    def _fit(self) -> None:
        rows = min(max(self.list.count(), 1), _LIST_ROWS)
        height = max(self.list.sizeHintForRow(0), self.fontMetrics().height())
        self.list.setFixedHeight(height * rows + 2 * self.list.frameWidth() + 2)

    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        self.names_edited.emit(self.names())

    def _on_add(self) -> None:
        name = self.other.text().strip()
        if name and name not in self.names():
            self.other.clear()
            self.names_edited.emit((*self.names(), name))


class NoteLabel(QLabel):
    """A remark below a field: what is wrong with its value, or what it means. Hidden where there is none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._note = FieldNote("")
        self.setWordWrap(True)
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
