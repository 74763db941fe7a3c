"""Find in Lab: what to find and where, what to put in its place, the hits. Knows no lab."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import give_menu
from client.toolkit.look import Look
from client.toolkit.text_pattern import FindWish
from client.toolkit.wrapped_label import WrappedLabel
from designer.document.lab_search import HANDLER_KINDS, LIBRARY_KINDS, FileHits
from designer.panels.find_in_lab.model import ReplaceWish, SearchScope, SearchStatus
from designer.panels.find_in_lab.tree import HitTree
from gateway_core.api import PlaceKind

SETTLED_MS = 250


class FindInLabView(QWidget):
    """Asks for a search and shows its hits.

    Signals: `search_requested` (None), `stop_requested` (None), `replace_requested` (a `ReplaceWish`), `hit_opened` (an
    `OpenWish`).
    """

    search_requested = Signal(object)
    stop_requested = Signal(object)
    replace_requested = Signal(object)
    hit_opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.pattern = self._field(self.tr("Find in the lab"))
        self.replacement = self._field(self.tr("Replace by"))
        self.case = self._option("Aa", self.tr("Match case"))
        self.words = self._option("W", self.tr("Whole words only"))
        self.regex = self._option(".*", self.tr("Regular expression"))
        self.scope_button = QToolButton()
        self._kinds = self._add_scope()
        self.stop_button = self._button(self.tr("Stop"), self.tr("Stop looking (Esc)"))
        self.replace_button = self._button(
            self.tr("Replace Checked"), self.tr("Replace the hits that are checked, as one step")
        )
        self.status = WrappedLabel()
        self.status.setAccessibleName(self.tr("What was found"))
        self.problem = WrappedLabel()
        self.problem.setAccessibleName(self.tr("What is wrong with the pattern"))
        self.problem.hide()
        self.tree = HitTree(look, self)
        self.tree.hit_opened.connect(self.hit_opened)
        self._second = QWidget(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)
        self._lay_out()
        self._connect()
        self.show_status(SearchStatus())

    def open_with(self, word: str, *, replacing: bool) -> None:
        """Be ready for typing, with a word in the field if there is one; `replacing` shows the second row."""
        self._second.setVisible(replacing)
        self.tree.show_boxes(shown=replacing)
        if word and word != self.pattern.text():
            self.pattern.setText(word)
        self.pattern.setFocus()
        self.pattern.selectAll()

    def wish(self) -> FindWish:
        """What is looked for."""
        return FindWish(self.pattern.text(), self.case.isChecked(), self.words.isChecked(), self.regex.isChecked())

    def scope(self) -> SearchScope:
        """What is looked through."""
        chosen = [kinds for action, kinds in self._kinds.items() if action.isChecked()]
        kinds = frozenset(kind for group in chosen for kind in group)
        return SearchScope(kinds, PlaceKind.SCRIPT in kinds)

    def clear(self) -> None:
        """Show no hits."""
        self.tree.clear()

    def add_file(self, title: str, file: FileHits) -> None:
        """Show the hits of one more text."""
        self.tree.add_file(title, file)

    def show_status(self, status: SearchStatus) -> None:
        """Show how far the search has come."""
        self.stop_button.setVisible(status.is_busy)
        self.status.setText(self._status_text(status))
        self.problem.setText(f"✖ {status.error}" if status.error else "")
        self.problem.setVisible(bool(status.error))
        colors = self.problem.palette()
        colors.setColor(self.problem.foregroundRole(), self._look.themes.theme.color("failed"))
        self.problem.setPalette(colors)
        self.replace_button.setEnabled(status.hits > 0 and not status.is_busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks again at once, Down leads to the hits, Esc stops."""
        in_fields = self.pattern.hasFocus() or self.replacement.hasFocus()
        if event.key() == Qt.Key.Key_Escape:
            self.stop_requested.emit(None)
        elif in_fields and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_settled()
        elif in_fields and event.key() == Qt.Key.Key_Down:
            self.tree.setFocus()
        else:
            super().keyPressEvent(event)

    def _status_text(self, status: SearchStatus) -> str:
        if status.remark:
            return status.remark
        if status.error or not self.pattern.text():
            return ""
        if status.is_busy:
            text = self.tr("… {hits} hits in {files} scripts")
        elif not status.hits:
            text = self.tr("no hits")
        elif status.is_cut_off:
            text = self.tr("the first {hits} hits, in {files} scripts")
        elif status.hits == 1:
            text = self.tr("1 hit in 1 script")
        elif status.files == 1:
            text = self.tr("{hits} hits in 1 script")
        else:
            text = self.tr("{hits} hits in {files} scripts")
        return text.format(hits=status.hits, files=status.files)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(120)
        return field

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return button

    def _option(self, sign: str, tip: str) -> QToolButton:
        button = self._button(sign, tip)
        button.setCheckable(True)
        return button

    def _add_scope(self) -> dict[QAction, tuple[PlaceKind, ...]]:
        gateway, client = HANDLER_KINDS
        rows = (
            (self.tr("Gateway handlers"), (gateway,)),
            (self.tr("Client handlers"), (client,)),
            (self.tr("Script libraries"), LIBRARY_KINDS),
            (self.tr("Saved scripts and the Script Console"), (PlaceKind.SCRIPT,)),
        )
        menu = QMenu(self.scope_button)
        menu.setAccessibleName(self.tr("What is looked through"))
        kinds: dict[QAction, tuple[PlaceKind, ...]] = {}
        for text, group in rows:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._on_option_toggled)
            kinds[action] = group
        self.scope_button.setText(self.tr("In"))
        self.scope_button.setToolTip(self.tr("Choose what is looked through"))
        self.scope_button.setAccessibleName(self.tr("Choose what is looked through"))
        give_menu(self.scope_button, menu)
        self.scope_button.setAutoRaise(True)
        return kinds

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout(self._second)
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
        first.addWidget(self.pattern, 1)
        for widget in (self.case, self.words, self.regex, self.scope_button, self.stop_button):
            first.addWidget(widget)
        second.addWidget(self.replacement, 1)
        second.addWidget(self.replace_button)
        rows = QGridLayout()
        rows.setContentsMargins(4, 4, 4, 4)
        rows.setSpacing(4)
        rows.addLayout(first, 0, 0)
        rows.addWidget(self._second, 1, 0)
        rows.addWidget(self.problem, 2, 0)
        rows.addWidget(self.status, 3, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(rows)
        column.addWidget(self.tree, 1)
        self._second.hide()
        self.setFocusProxy(self.pattern)
        # Tab leads from what is looked for to what replaces it, then to the options, as in other editors.
        fields, options = (self.pattern, self.replacement), (self.case, self.words, self.regex, self.scope_button)
        for before, after in pairwise((*fields, *options, self.stop_button, self.replace_button, self.tree)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.pattern.textChanged.connect(self._on_edited)
        for option in (self.case, self.words, self.regex):
            option.toggled.connect(self._on_option_toggled)
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.replace_button.clicked.connect(self._on_replace_clicked)

    def _on_edited(self, _text: str) -> None:
        self._settling.start()

    def _on_option_toggled(self, _checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._on_settled()

    def _on_settled(self) -> None:
        self._settling.stop()
        self.search_requested.emit(None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)

    def _on_replace_clicked(self) -> None:
        self.replace_requested.emit(ReplaceWish(self.replacement.text(), self.tree.checked()))
