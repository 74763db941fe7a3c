"""The strip of findings below an editor: a row each, with the line, what is the matter and how to write it instead.

It appears with the first finding and then keeps its place, so that the text does not jump while somebody types. A click or
Enter leads to the place; the row of the cursor's line is the current one. What may be switched off can be, from its menu.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from client.looks.outcome_look import DONE_SHAPE
from client.panels.findings.fix_menu import FixMenu
from client.panels.findings.model import FindingsState, IgnoreWish
from client.toolkit.code_editor import CodeEditor
from client.toolkit.code_editor_marks import CodeMark, MarkLook
from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import ThemeController
from gateway_core.api import Fix, ScriptFinding

SETTLED_MS = 300
_LOOKS = {"error": MarkLook("failed", "✖"), "warning": MarkLook("waiting", "⚠"), "note": MarkLook("muted", "•")}
_CALM = MarkLook("muted", DONE_SHAPE)


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One row: how it looks, where, of what kind, what, what to write instead; `tip` tells the code besides."""

    look: MarkLook
    place: str
    kind: str
    text: str
    advice: str
    tip: str = ""


class FindingsModel(BatchTableModel[FindingRow]):
    """The rows of the strip."""

    def __init__(self, themes: ThemeController, parent: QWidget) -> None:
        headings = (parent.tr("Line"), parent.tr("Kind"), parent.tr("Finding"), parent.tr("Instead"))
        super().__init__(headings, parent)
        self._themes = themes

    def text(self, row: FindingRow, column: int) -> str:
        return (f"{row.look.shape} {row.place}".rstrip(), row.kind, row.text, row.advice)[column]

    def look(self, row: FindingRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._themes.theme.color(row.look.token) if column < 2 else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or f"{row.text}\n{row.advice}".rstrip()
        return None


class FindingsView(QWidget):
    """Shows a `FindingsState` for one editor, below which it is to stand; `most_rows` is how tall it may become.

    The layout that holds both gives the editor no stretch, so that the room is shared where there is little of it.

    Signals: `text_settled` (None) when the text has changed and then stayed for a while; `ignore_requested` (an
    `IgnoreWish`) when somebody wants to hear no more of a finding; `fixes_requested` (None) when somebody asks what can be
    done about the finding at the cursor.
    """

    text_settled = Signal(object)
    ignore_requested = Signal(object)
    fixes_requested = Signal(object)

    def __init__(self, editor: CodeEditor, look: Look, most_rows: int = 4) -> None:
        super().__init__()
        self.editor = editor
        self.fix_menu = FixMenu(editor)
        self._most_rows = most_rows
        self._tallest = 0
        self._state = FindingsState()
        self.model = FindingsModel(look.themes, self)
        self.table = DataTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Findings in the script"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().hide()
        for column in (0, 1):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.stretch_columns((2, 3))
        self.table.clicked.connect(self._on_clicked)
        self.table.row_activated.connect(self._on_row_activated)
        self._ignore = QAction(self.tr("Ignore This Here") + "\tAlt+F8", self.table)
        self._ignore.triggered.connect(self._on_ignore_triggered)
        self._fix = QAction(self.tr("Show Fixes") + "\tAlt+Return", self.table)
        self._fix.triggered.connect(self._on_fix_triggered)
        self.table.addActions([self._fix, self._ignore])
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)
        for widget in (self, self.table):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.hide()
        editor.edited.connect(self._on_edited)
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editor.marks.ignore_requested.connect(self._on_ignore_requested)
        editor.marks.fixes_requested.connect(self._on_fixes_requested)
        look.themes.changed.connect(self._on_theme_changed)

    @property
    def is_settling(self) -> bool:
        """Whether the text has changed a moment ago, so that `text_settled` is to come."""
        return self._settling.isActive()

    def finding(self, index: int) -> ScriptFinding | None:
        """The finding of a mark, if it is one that is shown."""
        return self._state.findings[index] if 0 <= index < len(self._state.findings) else None

    def open_fixes(self, fixes: Sequence[Fix]) -> None:
        """Offer what can be done about the finding at the cursor."""
        if fixes:
            self.fix_menu.open(fixes)
        elif self.editor.marks.index_at_cursor() is not None:
            self._tell(self.tr("There is no ready fix for this: it has to be mended by hand."))

    def add_fixes(self, menu: QMenu, fixes: Sequence[Fix]) -> None:
        """Put them at the top of a menu."""
        if fixes:
            first = menu.actions()[0]
            own = QMenu(menu)
            self.fix_menu.fill(own, fixes)
            menu.insertActions(first, own.actions())
            menu.insertSeparator(first)

    def tell_cannot_ignore(self) -> None:
        """Say that the chosen finding stays."""
        self._tell(self.tr("This can't be ignored: it has to be mended."))

    def show_state(self, state: FindingsState) -> None:
        """Show what was found, below the text and in it."""
        self._state = state
        self.editor.marks.show([_mark(finding) for finding in state.findings])
        rows = [self._row(finding) for finding in state.findings]
        rows += self._remarks(state)
        self._tallest = max(self._tallest, min(len(rows), self._most_rows))
        if self._tallest and not rows:
            rows.append(FindingRow(_CALM, "", "", self.tr("Nothing found in the script."), ""))
        self.model.set_rows(rows)
        self.table.clearSpans()
        for at, row in enumerate(rows):
            if not row.advice:
                self.table.setSpan(at, 2, 1, 2)
        self.setVisible(bool(self._tallest))
        self._fit_height()
        self._on_cursor_moved()
        self.table.scrollTo(self.model.index(_first_error(state.findings), 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()

    def _tell(self, sentence: str) -> None:
        place = self.editor.viewport().mapToGlobal(self.editor.cursorRect().bottomLeft())
        QToolTip.showText(place, plain_tip(sentence), self.editor)

    def _fit_height(self) -> None:
        """As high as its rows; where the text beside it would be squeezed, down to one row."""
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(min(self._tallest, 1) * row + 2)
        self.table.setMaximumHeight(self._tallest * row + 2)

    def _remarks(self, state: FindingsState) -> Sequence[FindingRow]:
        if state.is_too_long:
            text = self.tr("The script is too long to be looked through while you type.")
            return (FindingRow(_CALM, "", "", text, self.tr("“scopelab check” looks through it as a whole.")),)
        if state.left_out:
            text = self.tr("{count} more findings are not shown.").format(count=state.left_out)
            return (FindingRow(_CALM, "", "", text, self.tr("“scopelab check” prints them all.")),)
        return ()

    def _row(self, finding: ScriptFinding) -> FindingRow:
        kinds = {"error": self.tr("error"), "warning": self.tr("warning"), "note": self.tr("note")}
        kind = self.tr("not on 7.9") if finding.code == "not-on-7.9" else kinds[finding.severity]
        look = _LOOKS[finding.severity]
        return FindingRow(look, str(finding.line), kind, finding.text, finding.advice, _tip(finding))

    def _go_to(self, row: int) -> None:
        self.editor.marks.go_to(row)
        self.editor.setFocus()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._go_to(index.row())

    def _on_row_activated(self, row: int) -> None:
        self._go_to(row)

    def _on_fix_triggered(self) -> None:
        self._go_to(self.table.currentIndex().row())
        self.fixes_requested.emit(None)

    def _on_fixes_requested(self, _index: int) -> None:
        self.fixes_requested.emit(None)

    def _on_ignore_triggered(self) -> None:
        self._on_ignore_requested(self.table.currentIndex().row())

    def _on_ignore_requested(self, index: int | None) -> None:
        if index is not None and 0 <= index < len(self._state.findings):
            line = self.editor.marks.line_of(index)
            self.ignore_requested.emit(IgnoreWish(line, self._state.findings[index].code))

    def _on_edited(self, _value: None) -> None:
        self._settling.start()

    def _on_settled(self) -> None:
        self.text_settled.emit(None)

    def _on_cursor_moved(self) -> None:
        row = self.editor.marks.index_at_cursor()
        if row is None:
            self.table.clearSelection()
        else:
            self.table.choose_row(row)

    def _on_theme_changed(self, _theme: object) -> None:
        self.table.viewport().update()


def _first_error(findings: Sequence[ScriptFinding]) -> int:
    """What must not be out of sight among many notes; the first finding where there is none."""
    return next((at for at, finding in enumerate(findings) if finding.severity == "error"), 0)


def _tip(finding: ScriptFinding) -> str:
    """The finding in full; its last line is what a comment or lab.toml switches it off by."""
    code = " · ".join(part for part in (finding.code, finding.rule) if part)
    return "\n".join(part for part in (finding.text, finding.advice, code) if part)


def _mark(finding: ScriptFinding) -> CodeMark:
    look = _LOOKS[finding.severity]
    tip = _tip(finding)
    if finding.fixes:
        offer = QCoreApplication.translate("FindingsView", "Alt+Enter: {fix}")
        tip += "\n" + offer.format(fix=finding.fixes[0].title)
    return CodeMark(finding.line, finding.column, finding.end_column, look, tip)
