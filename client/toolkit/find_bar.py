"""The bar above a text in which one says what to find, and what to put in its place. Knows no menu.

Enter finds the next one, Shift+Enter the one before, Esc closes the bar and leaves the hit selected.
"""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from client.toolkit.focus_chain import others_after
from client.toolkit.text_find import FindState, TextFind
from client.toolkit.text_pattern import FindWish
from client.toolkit.theme import Theme, ThemeController

_LONGEST_WORD = 200


class FindBar(QFrame):
    """The bar of one editor; hidden until `open_bar`.

    Signals: `laid_out` (None) when it takes another height or none: its editor is to make room.
    """

    laid_out = Signal(object)

    def __init__(self, editor: QPlainTextEdit, themes: ThemeController) -> None:
        super().__init__(editor)
        self._editor = editor
        self._themes = themes
        self.finder = TextFind(editor)
        self.hide()
        self.setAccessibleName(self.tr("Find in the text"))
        self.pattern = _field(self, self.tr("Find"))
        self.replacement = _field(self, self.tr("Replace by"))
        self.case = self._option("Aa", self.tr("Match case"))
        self.words = self._option("W", self.tr("Whole words only"))
        self.regex = self._option(".*", self.tr("Regular expression"))
        self.selection = self._option("[ ]", self.tr("Only in what is selected now"))
        self.count = QLabel()
        self.count.setAccessibleName(self.tr("Hits"))
        self.previous_button = self._button("", self.tr("Previous hit (Shift+Enter)"))
        self.previous_button.setArrowType(Qt.ArrowType.UpArrow)
        self.next_button = self._button("", self.tr("Next hit (Enter)"))
        self.next_button.setArrowType(Qt.ArrowType.DownArrow)
        self.close_button = self._button("×", self.tr("Close (Esc)"))
        self.replace_button = self._button(self.tr("Replace"), self.tr("Replace this hit and go on (Enter)"))
        self.all_button = self._button(self.tr("Replace All"), self.tr("Replace all hits, as one step of undo"))
        self._second = QWidget(self)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(self.tr("What is wrong with the pattern"))
        self.problem.hide()
        self._lay_out()
        self._connect()
        self._take_face()
        self._show_state(self.finder.state)

    def open_bar(self, *, replacing: bool = False) -> None:
        """Show the bar with the selected word in it, ready to type."""
        cursor = self._editor.textCursor()
        selected = cursor.selectedText()
        has_lines = "\u2029" in selected
        self._second.setVisible(replacing and not self._editor.isReadOnly())
        self.show()
        self.raise_()
        self.laid_out.emit(None)
        self.selection.setChecked(has_lines)
        if selected and not has_lines and len(selected) <= _LONGEST_WORD:
            self.pattern.setText(selected)
        self.pattern.setFocus()
        self.pattern.selectAll()
        self.finder.look_for(self._wish(), in_selection=self.selection.isChecked())

    def close_bar(self) -> None:
        """Hide it and look for nothing any more."""
        self.hide()
        self.finder.stop()
        self.laid_out.emit(None)
        self._editor.setFocus()

    def go_next(self) -> None:
        """To the next hit; asks what to find where nothing was looked for yet."""
        self._go(self.finder.go_next)

    def go_previous(self) -> None:
        """To the hit before; asks what to find where nothing was looked for yet."""
        self._go(self.finder.go_previous)

    def _go(self, step: Callable[[], None]) -> None:
        """While the bar is closed, look for what was looked for last just for this step: no hits are tinted then."""
        if not self.isHidden():
            step()
        elif not self.pattern.text():
            self.open_bar()
        else:
            self.finder.look_for(self._wish())
            step()
            self.finder.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a field does not take; none of them may reach the editor behind."""
        key = event.key()
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.close_bar()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter(is_back=is_back)
        elif key == Qt.Key.Key_F3:
            self.finder.go_previous() if is_back else self.finder.go_next()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Keep to the face of windows, in the size of the editor, whose own face is that of code."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self.isHidden():
            self.laid_out.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.setPen(QPen(theme.color("line"), 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Tab goes round inside the bar: the text around it, where Tab indents, would not let it on."""
        others = others_after(self.focusWidget() or self)
        for widget in others if next else reversed(others):
            if self.isAncestorOf(widget) and _takes_tab(widget):
                widget.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
                return True
        return False

    def _wish(self) -> FindWish:
        return FindWish(self.pattern.text(), self.case.isChecked(), self.words.isChecked(), self.regex.isChecked())

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _option(self, sign: str, tip: str) -> QToolButton:
        button = self._button(sign, tip)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout(self._second)
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
        first.addWidget(self.pattern, 1)
        for widget in (self.case, self.words, self.regex, self.selection):
            first.addWidget(widget)
        first.addSpacing(4)
        first.addWidget(self.count)
        for widget in (self.previous_button, self.next_button, self.close_button):
            first.addWidget(widget)
        second.addWidget(self.replacement, 1)
        second.addWidget(self.replace_button)
        second.addWidget(self.all_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 2, 4, 3)
        grid.setVerticalSpacing(2)
        grid.addLayout(first, 0, 0)
        grid.addWidget(self.problem, 1, 0)
        grid.addWidget(self._second, 2, 0)
        # Tab leads from what is looked for to what replaces it, then to the options, as in other editors.
        options = (self.case, self.words, self.regex, self.selection, self.previous_button, self.next_button)
        buttons = (self.replace_button, self.all_button, self.close_button)
        for before, after in pairwise((self.pattern, self.replacement, *options, *buttons)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.pattern.textChanged.connect(self._on_wish_changed)
        for option in (self.case, self.words, self.regex):
            option.toggled.connect(self._on_wish_changed)
        self.selection.toggled.connect(self._on_selection_toggled)
        self.previous_button.clicked.connect(self.finder.go_previous)
        self.next_button.clicked.connect(self.finder.go_next)
        self.close_button.clicked.connect(self.close_bar)
        self.replace_button.clicked.connect(self._on_replace_clicked)
        self.all_button.clicked.connect(self._on_all_clicked)
        self.finder.changed.connect(self._show_state)
        self._themes.changed.connect(self._on_theme_changed)

    def _take_face(self) -> None:
        face = QFont()
        face.setFamilies(QApplication.font().families() or [QApplication.font().family()])
        self.setFont(face)

    def _show_state(self, state: FindState) -> None:
        if state.error:
            text = self.tr("–")
        elif not state.is_looking:
            text = ""
        elif not state.count:
            text = self.tr("no hits")
        else:
            count = f"{state.count}+" if state.has_more else str(state.count)
            text = self.tr("{number} of {count}").format(number=state.current or "–", count=count)
            if state.wrapped:
                text += self.tr(", begun anew")
        self.count.setText(text)
        tip = self.tr("The way led over the end of the text.") if state.wrapped else ""
        self.count.setToolTip(tip)
        self.count.setAccessibleDescription(tip or text)
        self._show_problem(state.error)
        has_hits = state.count > 0
        for button in (self.previous_button, self.next_button, self.replace_button, self.all_button):
            button.setEnabled(has_hits)
        _color(self.count, self._themes.theme, "failed" if state.is_looking and not has_hits else "muted")
        _color(self.problem, self._themes.theme, "failed")

    def _show_problem(self, sentence: str) -> None:
        self.problem.setText(f"✖ {sentence}" if sentence else "")
        if self.problem.isHidden() == bool(sentence):
            self.problem.setVisible(bool(sentence))
            self.laid_out.emit(None)

    def _on_enter(self, *, is_back: bool) -> None:
        if self.replacement.hasFocus():
            self._on_replace_clicked()
        elif is_back:
            self.finder.go_previous()
        else:
            self.finder.go_next()

    def _on_wish_changed(self, _value: object) -> None:
        if self.isHidden():
            return
        at = self._editor.textCursor().selectionStart()
        self.finder.look_for_other(self._wish())
        self.finder.go_near(at)

    def _on_selection_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not self.isHidden():
            self.finder.look_for(self._wish(), in_selection=checked)

    def _on_replace_clicked(self) -> None:
        self.finder.replace(self.replacement.text())

    def _on_all_clicked(self) -> None:
        count = self.finder.replace_all(self.replacement.text())
        self.count.setText(self.tr("{count} replaced").format(count=count))

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._show_state(self.finder.state)
        self.update()


def _color(label: QLabel, theme: Theme, token: str) -> None:
    colors = label.palette()
    colors.setColor(label.foregroundRole(), theme.color(token))
    label.setPalette(colors)


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _field(bar: QWidget, name: str) -> QLineEdit:
    field = QLineEdit(bar)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setMinimumWidth(60)
    return field
