"""The line in which a filter is written: completion, a wave below what is wrong, the filters of before. Knows no rows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView, QWidget

from client.toolkit.code_help import Completion
from client.toolkit.completion_list import NAME_ROLE, CompletionModel, CompletionRow
from client.toolkit.theme import ThemeController
from gateway_core.api import FilterCompletion, FilterError, complete_filter

_APPLY_MS = 150  # after the last key; so long one does not see the rows jump with every letter
_MOST_REMEMBERED = 30
_MOST_VISIBLE = 12
_MOST_PX = 620
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UP, _DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


class FilterEdit(QLineEdit):
    """A filter as text. Tab takes what the list offers; Up and Down bring filters of before; Escape clears.

    Signals: `filter_edited` (the text, a moment after the last key), `left` (None) when Escape finds nothing to clear,
    `entered` (None) when the focus comes: the moment to say which values occur.
    """

    filter_edited = Signal(object)
    left = Signal(object)
    entered = Signal(object)

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._values: Mapping[str, Sequence[str]] = {}
        self._past: list[str] = []
        self._past_at = 0
        self._found: FilterCompletion | None = None
        self._fault: tuple[int, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_APPLY_MS)
        self._timer.timeout.connect(self._on_due)
        self._choices = CompletionModel()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What may be written here"))
        self.list.setUniformItemSizes(True)
        self._row = CompletionRow(self.list)
        self.completions = QCompleter(self._choices, self)
        self.completions.setPopup(self.list)
        self.list.setItemDelegate(self._row)  # after the completer has put its own in
        self.completions.setCompletionRole(NAME_ROLE)
        self.completions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completions.setMaxVisibleItems(_MOST_VISIBLE)
        self.completions.setWrapAround(False)
        self.completions.setWidget(self)
        self.completions.activated.connect(self._on_activated)
        self.list.installEventFilter(self)
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)
        self.setClearButtonEnabled(True)

    def set_values(self, values: Mapping[str, Sequence[str]]) -> None:
        """What occurs in the log, by field, for completion."""
        self._values = values

    def set_past(self, texts: Sequence[str]) -> None:
        """The filters of before, the latest last."""
        self._past = list(texts)
        self._past_at = len(self._past)

    @property
    def past(self) -> tuple[str, ...]:
        """The filters that were used, the latest last."""
        return tuple(self._past)

    def show_text(self, text: str) -> None:
        """Put another filter here and say so at once."""
        self.setText(text)
        self._timer.stop()
        self._on_due()

    def show_fault(self, fault: FilterError | None) -> None:
        """Underline what is wrong, or nothing."""
        self._fault = (fault.position, fault.length) if fault is not None else None
        self._underline()

    def remember(self) -> None:
        """Keep the filter among those of before."""
        text = self.text().strip()
        if text:
            self._past = [*(each for each in self._past if each != text), text][-_MOST_REMEMBERED:]
        self._past_at = len(self._past)

    def open_list(self) -> None:
        """Show what may be written at the cursor; nothing where that is nothing but what stands there."""
        found = complete_filter(self.text(), self.cursorPosition(), self._values)
        typed = self.text()[found.start : found.end]
        choices = [choice for choice in found.choices if choice.text != typed]
        if not choices:
            self.list.hide()
            return
        self._found = FilterCompletion(found.start, found.end, tuple(choices))
        self._choices.show_items(
            tuple(Completion(each.label, each.label, each.text, help=each.help, hint=each.help) for each in choices)
        )
        place = self.cursorRect()
        width = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width() + 24
        place.setWidth(min(width, _MOST_PX))
        self.completions.complete(place)
        self.list.setCurrentIndex(QModelIndex())  # a view that gets the focus chooses its first row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the open list: Tab takes the chosen one or the first, Enter the chosen one or uses the text."""
        if watched is not self.list or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        row = self.list.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape:
            self.list.hide()
        elif event.key() == Qt.Key.Key_Tab:
            self.list.hide()
            self._take(max(0, row))
        elif event.key() in _ENTER:
            self.list.hide()
            if row >= 0:
                self._take(row)
            else:
                self._use()
        else:
            return super().eventFilter(watched, event)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._clear_or_leave()
        elif key in _ENTER:
            self._use()
        elif (key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier) or (
            key == _DOWN and self._past_at >= len(self._past)
        ):
            self.open_list()
        elif key in (_UP, _DOWN):
            self._travel(-1 if key == _UP else 1)
        else:
            super().keyPressEvent(event)

    def _use(self) -> None:
        self._timer.stop()
        self._on_due()
        self.remember()

    def _clear_or_leave(self) -> None:
        if self.text():
            self.remember()
            self.show_text("")
        else:
            self.left.emit(None)

    def _travel(self, step: int) -> None:
        at = max(0, min(len(self._past), self._past_at + step))
        if at == self._past_at:
            return
        self._past_at = at
        self.show_text(self._past[at] if at < len(self._past) else "")

    def _take(self, position: int) -> None:
        found = self._found
        if found is None or not 0 <= position < len(found.choices):
            return
        chosen = found.choices[position].text
        self.setText(self.text()[: found.start] + chosen + self.text()[found.end :])
        self.setCursorPosition(found.start + len(chosen))
        self._timer.start()
        if chosen.endswith(":"):
            self.open_list()

    def _underline(self) -> None:
        """A line edit draws formats that come as those of an input method do."""
        attributes: list[QInputMethodEvent.Attribute] = []
        if self._fault is not None:
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(self._themes.theme.color("failed"))
            kind = QInputMethodEvent.AttributeType.TextFormat
            start, length = self._fault
            attributes.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), length, wave))
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))

    @Slot(str)
    def _on_activated(self, _label: str) -> None:
        self._take(self.list.currentIndex().row())

    def _on_text_edited(self, _text: str) -> None:
        self._timer.start()
        self.open_list()

    def _on_text_changed(self, text: str) -> None:
        if not text and not self._timer.isActive():
            self._timer.start()  # the button inside has cleared it

    def _on_due(self) -> None:
        self.filter_edited.emit(self.text())
