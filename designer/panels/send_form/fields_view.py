"""The left side of the Send form: which function, a field for each argument, the payload. Knows no gateway."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from client.toolkit.look import Look
from designer.panels.send_form.fields import ChoiceField, NamesField, NoteLabel, fits_one_line
from designer.panels.send_form.model import (
    FIRST_FIELDS,
    MESSAGE_FIELDS,
    REQUEST_FIELDS,
    Choice,
    FieldNote,
)
from designer.panels.send_form.payload_editor import PayloadEditor
from gateway_core.api import (
    SendForm,
    SendValue,
    ValueKind,
    send_text,
    send_texts,
    send_value_line,
    system_functions,
    texts_of_value,
    typed_send_value,
)

_SERVERS, _TIMEOUT, _PAYLOAD = "remoteServers", "timeoutSec", "payload"
_NUMBERS = (ValueKind.INT, ValueKind.LONG, ValueKind.FLOAT)
_MESSAGE, _REQUEST = range(2)
_FUNCTIONS = ("sendMessage", "sendRequest")


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """A person gives an argument another value; None: it is not given any more."""

    name: str
    value: SendValue | None


class FieldsView(QWidget):
    """Shows a `SendForm` and says what a person does to it.

    Signals: `field_edited` (a `FieldEdit`), `function_chosen` (`sendMessage` or `sendRequest`).
    """

    field_edited = Signal(object)
    function_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._form = SendForm()
        self._choices: Mapping[str, Sequence[Choice]] = {}
        self.message = QRadioButton(self.tr("&Message"))
        self.message.setToolTip(self.tr("sendMessage: tells handlers at clients, the gateway or both; nobody answers"))
        self.request = QRadioButton(self.tr("&Request"))
        self.request.setToolTip(self.tr("sendRequest: asks a gateway handler and waits for what it returns (R2)"))
        self._kinds = QButtonGroup(self)
        self._kinds.addButton(self.message, _MESSAGE)
        self._kinds.addButton(self.request, _REQUEST)
        self._kinds.idClicked.connect(self._on_kind_clicked)
        self.fields: dict[str, ChoiceField] = {}
        self.labels: dict[str, QLabel] = {}
        self.notes: dict[str, NoteLabel] = {}
        self.servers = NamesField(_SERVERS, self.tr("another gateway"), look)
        self.servers.names_edited.connect(self._on_servers_edited)
        self.payload = PayloadEditor(look)
        self.payload.value_edited.connect(self._on_payload_edited)
        self._lay_out()

    def show_form(self, form: SendForm) -> None:
        """Show another state of the form, as no edit of a person."""
        self._form = form
        (self.request if form.is_request else self.message).setChecked(True)
        shown = (*FIRST_FIELDS, *(REQUEST_FIELDS if form.is_request else MESSAGE_FIELDS))
        for name, label in self.labels.items():
            label.setVisible(name in shown)
            self._widget(name).setVisible(name in shown)
            if name not in shown:
                self.notes[name].show_note(None)
        for name, field in self.fields.items():
            value = form.value(name)
            is_code = value is not None and not _is_shown_as_text(name, value)
            if name != _TIMEOUT or _seconds(field.text()) != value:  # `2.` while somebody types 2.5
                field.set_text(_field_text(name, value))
            field.set_read_only(is_code)
        self._show_servers()
        self.payload.show_value(form.value(_PAYLOAD))

    def show_choices(self, choices: Mapping[str, Sequence[Choice]]) -> None:
        """What fits the fields, as things are now."""
        self._choices = choices
        for name, field in self.fields.items():
            field.set_choices(choices.get(name, ()))
        self._show_servers()

    def show_notes(self, notes: Mapping[str, FieldNote]) -> None:
        """Say what there is to say below the fields."""
        for name, label in self.notes.items():
            label.show_note(notes.get(name) if self.labels[name].isVisibleTo(self) else None)
        self.payload.show_note(notes.get(_PAYLOAD))

    def show_examples(self, examples: Mapping[str, str]) -> None:
        """What an empty field means, in grey inside it."""
        for name, text in examples.items():
            line = self.fields[name].lineEdit()
            assert line is not None, "it is editable"
            line.setPlaceholderText(text)

    def _lay_out(self) -> None:
        kinds = QHBoxLayout()
        kinds.addWidget(self.message)
        kinds.addWidget(self.request)
        kinds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(8)
        column.addLayout(kinds)
        column.addLayout(self._grid(FIRST_FIELDS))
        column.addWidget(self.payload, 1)
        column.addLayout(self._grid(tuple(dict.fromkeys((*MESSAGE_FIELDS, *REQUEST_FIELDS)))))

    def _grid(self, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self.fontMetrics().horizontalAdvance("messageHandler") + 8)
        for row, name in enumerate(names):
            self._add_row(grid, 2 * row, name)
        return grid

    def _add_row(self, grid: QGridLayout, row: int, name: str) -> None:
        tip = _meaning(name)
        label = QLabel(name)
        label.setToolTip(tip)
        widget: QWidget = self.servers
        if name != _SERVERS:
            field = self.fields[name] = ChoiceField(name, "")
            field.text_edited.connect(self._on_text_edited)
            widget = field
        widget.setToolTip(tip)
        widget.setObjectName(name)
        label.setBuddy(widget)
        note = NoteLabel(self._look, self)
        self.labels[name], self.notes[name] = label, note
        top = Qt.AlignmentFlag.AlignTop if name == _SERVERS else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label, row, 0, top)
        grid.addWidget(widget, row, 1)
        grid.addWidget(note, row + 1, 1)

    def _widget(self, name: str) -> QWidget:
        return self.servers if name == _SERVERS else self.fields[name]

    def _show_servers(self) -> None:
        value = self._form.value(_SERVERS)
        names = texts_of_value(value)
        self.servers.setEnabled(value is None or names is not None)
        self.servers.show_names(names or (), self._choices.get(_SERVERS, ()))

    def _on_kind_clicked(self, kind: int) -> None:
        self.function_chosen.emit(_FUNCTIONS[kind])

    def _on_text_edited(self, text: str) -> None:
        sender = self.sender()
        name = sender.objectName() if sender is not None else ""
        if self.fields[name].is_read_only:
            return
        form = self._form.with_value(name, _seconds(text)) if name == _TIMEOUT else self._form.with_text(name, text)
        self.field_edited.emit(FieldEdit(name, form.value(name)))

    def _on_servers_edited(self, names: tuple[str, ...]) -> None:
        self.field_edited.emit(FieldEdit(_SERVERS, send_texts(names) if names else None))

    def _on_payload_edited(self, value: SendValue | None) -> None:
        self.field_edited.emit(FieldEdit(_PAYLOAD, value))


def _seconds(text: str) -> SendValue | None:
    """A number of seconds where the text is one; else the text, of which the findings say what is wrong (R8)."""
    if not text.strip():
        return None
    for kind in (ValueKind.INT, ValueKind.FLOAT):
        value = typed_send_value(kind, text)
        if isinstance(value, SendValue):
            return value
    return send_text(text)


def _is_shown_as_text(name: str, value: SendValue) -> bool:
    """Whether the field can show and change it; else it shows the code."""
    is_number = name == _TIMEOUT and (value.kind in _NUMBERS or value.text.startswith("{{"))
    return is_number or (value.is_text and fits_one_line(value.text))


def _field_text(name: str, value: SendValue | None) -> str:
    if value is None:
        return ""
    return value.text if _is_shown_as_text(name, value) else send_value_line(value)


def _meaning(name: str) -> str:
    """What an argument means, in the words of the table of functions."""
    ways = [way for each in system_functions() if each.name in _FUNCTIONS and each.part == "util" for way in each.ways]
    found = (each.help for way in ways for each in way if each.name == name)
    return f"{name}: {next(found, '')}"
