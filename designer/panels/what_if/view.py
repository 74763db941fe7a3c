"""What If: a bar that says so, the call's arguments, and the verdicts before and now beside each other. Knows no gateway."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import give_menu, word_button
from client.toolkit.folding_row import FoldingRow
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme, ThemeController
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.send_form.model import Choice
from designer.panels.what_if.cells import WhatIfTableView
from designer.panels.what_if.fields import ArgumentFields, ArgumentsArea
from designer.panels.what_if.model import ArgumentField, Part, WhatIfLine
from designer.panels.what_if.table import NAME, WhatIfTable, both_sentences
from gateway_core.api import Argument

_WIDTHS_EM = (12, 8, 15, 12, 13, 11, 10, 18)


@dataclass(frozen=True, slots=True)
class WhatIfState:
    """All that is shown. `names` are those that fit a cell, by what it is about; `notes` say what to know."""

    fields: tuple[ArgumentField, ...] = ()
    choices: Mapping[Argument, Sequence[Choice]] = field(default_factory=dict)
    placeholders: Mapping[Argument, str] = field(default_factory=dict)
    lines: tuple[WhatIfLine, ...] = ()
    summary: str = ""
    notes: tuple[str, ...] = ()
    is_supposed: bool = False
    names: Mapping[Part, tuple[str, ...]] = field(default_factory=dict)


class VerdictsColumn(QWidget):
    """Never lower than what stands in it needs at its width; a splitter does not ask how texts wrap."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            self.setMinimumHeight(max(layout.minimumHeightForWidth(self.width()), 0))  # -1 where no text wraps
        return done


class SupposingBar(QFrame):
    """Says that all below is supposed, and what to know about it."""

    def __init__(self, themes: ThemeController) -> None:
        super().__init__()
        self._themes = themes
        self.setAccessibleName(self.tr("What If"))
        self.text = WrappedLabel(self.tr("◌ What if – only supposed. Nothing is sent or changed."))
        self.text.setFont(strong_font())
        self.notes = WrappedLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self.notes)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show what to know, a line each."""
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.setAccessibleDescription(" ".join((self.text.text(), *notes)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed stripe, as of something that is only sketched, at the left edge, and a line below."""
        super().paintEvent(event)
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("selection"))
        pen = QPen(theme.color("accent"), 4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(2, 0, 2, self.height())
        painter.setPen(QPen(theme.color("line"), 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class WhatIfView(QWidget):
    """Shows a `WhatIfState`.

    Signals: `argument_edited` (an `ArgumentEdit`), `argument_reset` (the `Argument`), `cell_edited` (a `CellEdit`),
    `order_changed`, `reset_requested`, `copy_requested`, `console_requested`, `form_requested` (None with each).
    """

    argument_edited = Signal(object)
    argument_reset = Signal(object)
    cell_edited = Signal(object)
    order_changed = Signal(object)
    reset_requested = Signal(object)
    copy_requested = Signal(object)
    console_requested = Signal(object)
    form_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._names: Mapping[Part, tuple[str, ...]] = {}
        self.bar = SupposingBar(look.themes)
        self.fields = ArgumentFields(look.icons)
        self.fields.edited.connect(self.argument_edited)
        self.fields.reset_requested.connect(self.argument_reset)
        self.summary = WrappedLabel()
        self.summary.setFont(strong_font())
        self.summary.setAccessibleName(self.tr("What it comes to"))
        self.model = WhatIfTable(look.themes, self)
        self.model.cell_edited.connect(self.cell_edited)
        self.table = self._made_table(look)
        self.sentences = WrappedLabel()
        self.sentences.setContentsMargins(8, 4, 8, 4)
        self.sentences.setAccessibleName(self.tr("Why, now and before"))
        self.sentences.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out(look)
        self.setFocusProxy(self.table)
        look.themes.changed.connect(self._on_theme_changed)

    @property
    def is_moved_first(self) -> bool:
        """Whether verdicts that moved stand first."""
        return self.moved_first.isChecked()

    def show_state(self, state: WhatIfState) -> None:
        """Show all that is supposed; the chosen row stays chosen."""
        self._names = state.names
        self.bar.show_notes(state.notes)
        self.fields.show_fields(state.fields, state.choices, state.placeholders)
        self.summary.setText(state.summary)
        self.reset.setEnabled(state.is_supposed)
        self._show_lines(state.lines)

    def _show_lines(self, lines: tuple[WhatIfLine, ...]) -> None:
        """Row by row where they are the same endpoints, so that an open cell and the place stay."""
        chosen = self._chosen_key()
        rows = self.model.rows
        if [line.key for line in rows] == [line.key for line in lines]:
            self.model.replace_rows({at: line for at, line in enumerate(lines) if line != rows[at]})
        else:
            self.model.set_rows(lines)
            position = next((at for at, line in enumerate(lines) if line.key == chosen), 0)
            if lines:
                column = self.table.currentIndex().column()
                self.table.setCurrentIndex(self.model.index(position, max(column, NAME)))
        self._show_sentences()

    def _chosen_key(self) -> str:
        row = self.table.currentIndex().row()
        return self.model.rows[row].key if 0 <= row < len(self.model.rows) else ""

    def _show_sentences(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.model.rows):
            self.sentences.setText("")
            return
        line = self.model.rows[row]
        if line.sentence == line.sentence_before:
            self.sentences.setText(f"{line.name}: {both_sentences(line)}")
            return
        text = self.tr("{name}, before: {before}\nWhat if: {now}")
        self.sentences.setText(text.format(name=line.name, before=line.sentence_before, now=line.sentence))

    def _made_table(self, look: Look) -> WhatIfTableView:
        table = WhatIfTableView(look.themes, self._names_for)
        table.setAccessibleName(self.tr("What if"))
        table.setModel(self.model)
        table.hide_reasons_column()
        table.set_column_widths_em(_WIDTHS_EM)
        table.set_empty_text(
            self.tr("Who would receive a call that is a little different."),
            self.tr("Choose a message in the message log, or put the cursor into a call."),
        )
        table.row_chosen.connect(self._on_row_chosen)
        return table

    def _lay_out(self, look: Look) -> None:
        below = VerdictsColumn()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.summary.setContentsMargins(8, 4, 8, 0)
        column.addWidget(self.summary)
        column.addWidget(self._made_buttons(look))
        column.addWidget(self.table, 1)
        column.addWidget(self.sentences)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setAccessibleName(self.tr("Arguments and verdicts"))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(ArgumentsArea(self.fields))
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([175, 475])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(splitter, 1)

    def _made_buttons(self, look: Look) -> QWidget:
        self.reset = word_button(look.icons, "rotate-ccw", self.tr("Reset"), self.tr("Take back all that is supposed"))
        self.reset.clicked.connect(self._on_reset_clicked)
        self.moved_first = QCheckBox(self.tr("&Moved first"))
        self.moved_first.setToolTip(self.tr("Show first what moved"))
        self.moved_first.setAccessibleName(self.tr("Show first what moved"))
        self.moved_first.toggled.connect(self._on_order_toggled)
        tip = self.tr("Do something with the changed call")
        self.use = word_button(look.icons, "code", self.tr("Use Call"), tip)
        give_menu(self.use, self._made_menu(self.use))
        row = FoldingRow((self.reset, self.moved_first, self.use))
        row.setContentsMargins(8, 0, 8, 0)
        return row

    def _made_menu(self, parent: QToolButton) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(self.tr("&Copy as Script"), self._on_copy)
        menu.addAction(self.tr("&Put into the Console"), self._on_console)
        menu.addAction(self.tr("&Send It Really…"), self._on_form)
        return menu

    def _names_for(self, part: Part) -> tuple[str, ...]:
        return self._names.get(part, ())

    def _on_row_chosen(self, _row: int | None) -> None:
        self._show_sentences()

    def _on_order_toggled(self, _checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.order_changed.emit(None)

    def _on_reset_clicked(self) -> None:
        self.reset_requested.emit(None)

    def _on_copy(self) -> None:
        self.copy_requested.emit(None)

    def _on_console(self) -> None:
        self.console_requested.emit(None)

    def _on_form(self) -> None:
        self.form_requested.emit(None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
        self.bar.update()
