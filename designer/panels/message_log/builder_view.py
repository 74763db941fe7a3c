"""The builder of a filter: a line for each condition, `all` or `any` of them. Knows no rows.

It writes the filter's text with every change, and reads the text that it opens with.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.message_log.builder_model import Condition, Conditions, filter_of, path_in, path_text
from gateway_core.api import (
    FieldKind,
    FilterError,
    FilterField,
    Relation,
    Term,
    filter_fields,
    filter_text,
    parse_filter,
)

_WIDTH_EM = 80  # widths of a digit
_RELATION_LETTERS = 10  # room for each, so that the values of all lines begin below one another
_Values = Mapping[str, Sequence[str]]


class ConditionRow(QWidget):
    """One condition: field, path into a payload, relation, value.

    Signals: `changed` (None), `removal_requested` (the row itself).
    """

    changed = Signal(object)
    removal_requested = Signal(object)

    def __init__(self, values: _Values, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self._shown: Condition | None = None  # until somebody changes it
        self.negation = QComboBox()
        self.negation.addItems([self.tr("is"), self.tr("is not")])
        self.field = QComboBox()
        for field in filter_fields():
            self.field.addItem(field.name, field)
            self.field.setItemData(self.field.count() - 1, field.help, Qt.ItemDataRole.ToolTipRole)
        self.path = QLineEdit()
        self.path.setPlaceholderText(self.tr("key, if any"))
        self.relation = QComboBox()
        self.relation.setMinimumContentsLength(_RELATION_LETTERS)
        self.value = QComboBox()
        self.value.setEditable(True)
        self.value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.value.setMinimumContentsLength(16)
        remove = QToolButton()
        remove.setText("✕")
        remove.setAutoRaise(True)
        remove.setToolTip(self.tr("Remove this condition"))
        remove.clicked.connect(self._on_remove_clicked)
        names = {
            self.negation: self.tr("Whether the condition holds"),
            self.field: self.tr("Field"),
            self.path: self.tr("Path of keys in the payload"),
            self.relation: self.tr("Relation"),
            self.value: self.tr("Value"),
            remove: self.tr("Remove this condition"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, name in names.items():
            widget.setAccessibleName(name)
        for widget in (self.field, self.path, self.negation, self.relation):
            row.addWidget(widget)
        row.addWidget(self.value, 1)
        row.addWidget(remove)
        self.stops = (self.field, self.path, self.negation, self.relation, self.value, remove)
        self.field.currentIndexChanged.connect(self._on_field_changed)
        self.path.textEdited.connect(self._on_edited)
        self.negation.currentIndexChanged.connect(self._on_edited)
        self.relation.currentIndexChanged.connect(self._on_edited)
        self.value.editTextChanged.connect(self._on_edited)
        self._show_field()

    @property
    def condition(self) -> Condition | None:
        """The condition; None while it has no value, unless it was shown without one and is as it was."""
        if self._shown is not None:
            return self._shown
        value = self.value.currentText()
        if not value:
            return None
        field = self._field
        path = path_in(self.path.text()) if field.has_path else ()
        relation = Relation(self.relation.currentData())
        name = "" if field.name == "text" and relation is Relation.LIKE else field.name
        return Condition(Term(name, relation, value, path), self.negation.currentIndex() == 1)

    def show_condition(self, condition: Condition) -> None:
        """Show a condition; says nothing of it."""
        blocked = self.blockSignals(True)
        term = condition.term
        self.field.setCurrentIndex(max(0, self.field.findText(term.field or "text")))
        self.path.setText(path_text(term.path))
        self.relation.setCurrentIndex(max(0, self.relation.findData(term.relation)))
        self.value.setEditText(term.value)
        self.negation.setCurrentIndex(1 if condition.is_not else 0)
        self.blockSignals(blocked)
        self._shown = condition

    @property
    def _field(self) -> FilterField:
        field = self.field.currentData()
        assert isinstance(field, FilterField)
        return field

    def _show_field(self) -> None:
        field = self._field
        words = _relation_words(self, field)
        self.relation.clear()
        for relation in field.relations:
            self.relation.addItem(words[relation], relation)
        self.path.setVisible(field.has_path)
        text = self.value.currentText()
        self.value.clear()
        self.value.addItems([value for value in self._values.get(field.name, field.choices) if value])
        self.value.setEditText(text)
        edit = self.value.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(field.example.partition(":")[2])
            edit.setAccessibleName(self.tr("Value"))

    def _on_field_changed(self, _index: int) -> None:
        self._show_field()
        self._on_edited()

    def _on_edited(self, _value: object = None) -> None:
        self._shown = None
        self.changed.emit(None)

    def _on_remove_clicked(self) -> None:
        self.removal_requested.emit(self)


def _relation_words(row: ConditionRow, field: FilterField) -> dict[Relation, str]:
    """What the relations are called; for names `:` takes patterns, in texts it looks anywhere."""
    like = row.tr("like (* and ?)") if field.kind is FieldKind.NAME else row.tr("contains")
    if field.kind not in (FieldKind.NAME, FieldKind.TEXT):
        like = row.tr("equal to")
    return {
        Relation.LIKE: like,
        Relation.IS: row.tr("exactly"),
        Relation.IS_NOT: row.tr("other than"),
        Relation.LESS: row.tr("less than"),
        Relation.MOST: row.tr("at most"),
        Relation.MORE: row.tr("more than"),
        Relation.LEAST: row.tr("at least"),
    }


class FilterBuilder(QDialog):
    """Shows conditions and the text that they make.

    Signals: `text_built` (the filter's text) with every change.
    """

    text_built = Signal(object)

    def __init__(self, look: Look, values: _Values, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._values = values
        self.rows: list[ConditionRow] = []
        title = self.tr("Filter Builder")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.joint = QComboBox()
        self.joint.setAccessibleName(self.tr("How many of the conditions must hold"))
        self.joint.addItems([self.tr("all of these conditions hold"), self.tr("any of these conditions holds")])
        self.joint.currentIndexChanged.connect(self._on_changed)
        self.notice = WrappedLabel()
        self.notice.hide()
        self._column = QVBoxLayout()
        self.add = QPushButton(self.tr("Add Condition"))
        self.add.clicked.connect(self._on_add_clicked)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("The filter, as it is written in the message log"))
        self.text.setReadOnly(True)
        self.text.setFont(code_font())
        self.text.setAccessibleName(self.tr("The filter as text"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(QLabel(self.tr("Show messages of which")))
        head.addWidget(self.joint)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.notice)
        whole.addLayout(head)
        whole.addLayout(self._column)
        whole.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch(1)
        whole.addWidget(self.text)
        whole.addWidget(buttons)
        whole.addStrut(_WIDTH_EM * self.fontMetrics().horizontalAdvance("0"))

    def show_conditions(self, conditions: Conditions | None) -> None:
        """Show conditions; None: the filter is one that only text can say, so this begins anew."""
        if conditions is None:
            self.notice.setText(
                self.tr("The filter has groups in parentheses, which stay as they are until a condition is set here.")
            )
        self.notice.setVisible(conditions is None)
        shown = conditions or Conditions()
        self.joint.setCurrentIndex(1 if shown.any_of else 0)
        for condition in shown.conditions:
            self._add_row().show_condition(condition)
        if not shown.conditions:
            self._add_row()
        self.text.setText(self._built())

    def _add_row(self) -> ConditionRow:
        row = ConditionRow(self._values, self)
        row.changed.connect(self._on_changed)
        row.removal_requested.connect(self._on_removal_requested)
        self.rows.append(row)
        self._column.addWidget(row)
        stops = [self.joint, *(stop for each in self.rows for stop in each.stops), self.add, self.text]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        return row

    def _built(self) -> str:
        conditions = [row.condition for row in self.rows]
        given = [condition for condition in conditions if condition is not None]
        return filter_text(filter_of(given, any_of=self.joint.currentIndex() == 1))

    def _on_changed(self, _value: object = None) -> None:
        text = self._built()
        if text == self.text.text():
            return
        self.text.setText(text)
        fault = parse_filter(text)
        self.notice.setVisible(isinstance(fault, FilterError))
        if isinstance(fault, FilterError):
            self.notice.setText(f"✖ {fault.sentence}")
        self.text_built.emit(text)

    def _on_add_clicked(self) -> None:
        self._add_row().field.setFocus()

    def _on_removal_requested(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._on_changed()
