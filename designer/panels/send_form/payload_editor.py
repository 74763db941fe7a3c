"""A payload as a tree or as the text of a Python 2 expression, both ways. Knows no gateway."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import word_button
from client.toolkit.code_editor import CodeEditor
from client.toolkit.folding_row import FoldingRow, row_of
from client.toolkit.look import Look
from designer.panels.send_form.fields import NoteLabel
from designer.panels.send_form.model import FieldNote
from designer.panels.send_form.payload_tree import PayloadTree
from gateway_core.api import SendValue, ValueKind, read_send_value, written_send_value

_TREE, _TEXT = range(2)
_SMALLEST = QSize(200, 120)


class PayloadEditor(QWidget):
    """Edits one payload; None means that none is given.

    Signals: `value_edited` (the new `SendValue`, or None) when a person has changed it.
    """

    value_edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._value: SendValue | None = None
        self._is_showing = False
        self._is_text_due = False  # written when somebody looks at it
        self.tree = PayloadTree(look)
        self.tree.value_edited.connect(self._on_tree_edited)
        self.tree.refused.connect(self._on_refused)
        self.text = CodeEditor(look.themes, self)
        self.text.setAccessibleName(self.tr("Payload as text"))
        self.text.setTabChangesFocus(True)
        self.text.edited.connect(self._on_text_edited)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.tree)
        self.pages.addWidget(self.text)
        self.pages.setMinimumSize(_SMALLEST)
        self.note = NoteLabel(look, self)
        self.remark = NoteLabel(look, self)
        self.as_tree = self._way(self.tr("Tree"), self.tr("Show the payload as a tree"))
        self.as_text = self._way(self.tr("Text"), self.tr("Show the payload as the text of a Python 2 dictionary"))
        self.as_tree.setChecked(True)
        self._ways = QButtonGroup(self)
        self._ways.addButton(self.as_tree, _TREE)
        self._ways.addButton(self.as_text, _TEXT)
        self._ways.idToggled.connect(self._on_way_toggled)
        self.add = word_button(look.icons, "plus", self.tr("Add"), self.tr("Add a key or a member (Ins)"))
        self.add.clicked.connect(self.tree.add_member)
        self.remove = word_button(look.icons, "trash-2", self.tr("Remove"), self.tr("Remove the chosen row (Del)"))
        self.remove.clicked.connect(self.tree.remove_member)
        self._lay_out()

    @property
    def value(self) -> SendValue | None:
        """The payload."""
        return self._value

    def show_value(self, value: SendValue | None) -> None:
        """Show another payload, as no edit of a person."""
        if value == self._value:
            return
        self._value = value
        self._show()

    def show_note(self, note: FieldNote | None) -> None:
        """Say what is found on the payload, or nothing."""
        self.note.show_note(note)

    def _show(self) -> None:
        """Show the value in both ways; what the tree can't show is text."""
        self._is_showing = True
        is_tree = self._value is None or bool(self._value.members) or self._value.kind is ValueKind.DICT
        self.tree.show_value(self._value if is_tree else None)
        self._is_text_due = True
        self.as_tree.setEnabled(is_tree)
        if not is_tree:
            self.as_text.setChecked(True)
        if self.pages.currentIndex() == _TEXT:
            self._show_text()
        remark = self.tr("The tree can't show this payload: it is no dictionary that the text alone tells.")
        self.remark.show_note(None if is_tree else FieldNote(remark))
        self._is_showing = False

    def _show_text(self) -> None:
        if not self._is_text_due:
            return
        self._is_text_due = False
        before, self._is_showing = self._is_showing, True
        text = "" if self._value is None else written_send_value(self._value)
        if self.text.text() != text:
            self.text.set_text(text)
        self._is_showing = before

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Payload"))
        label.setBuddy(self.tree)
        row = FoldingRow([row_of((label, self.as_tree, self.as_text)), row_of((self.add, self.remove))])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(row)
        column.addWidget(self.pages, 1)
        column.addWidget(self.remark)
        column.addWidget(self.note)

    def _way(self, word: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(word)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.setAutoRaise(True)
        return button

    def _on_way_toggled(self, way: int, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if checked:
            if way == _TEXT:
                self._show_text()
            self.pages.setCurrentIndex(way)
            self.add.setEnabled(way == _TREE)
            self.remove.setEnabled(way == _TREE)

    def _on_tree_edited(self, value: SendValue) -> None:
        self._value = value
        self._show()
        self.value_edited.emit(value)

    def _on_text_edited(self, _value: None) -> None:
        if self._is_showing:
            return
        text = self.text.text().strip()
        value = read_send_value(text) if text else None
        if isinstance(value, str):
            self.remark.show_note(FieldNote(value, "error"))
            return
        self.remark.show_note(None)
        if value != self._value:
            self._value = value
            self.tree.show_value(value)
            self.as_tree.setEnabled(value is None or bool(value.members) or value.kind is ValueKind.DICT)
            self.value_edited.emit(value)

    def _on_refused(self, sentence: str) -> None:
        self.remark.show_note(FieldNote(sentence, "error") if sentence else None)
