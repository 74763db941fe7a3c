"""The filter over the message log: its text, what is wrong with it, the builder's button, saved filters. Knows no rows."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import give_menu
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.message_log.filter_edit import FilterEdit
from designer.panels.message_log.saved_filters import SavedFilter
from gateway_core.api import FilterError

_STAR = "★"


class FilterLine(QWidget):
    """Where a filter is written, chosen and built. `bar` stands beside other switches; what is wrong stands below them.

    Signals: `builder_requested`, `save_requested`, `stop_requested` (None), `saved_chosen` (the `SavedFilter`),
    `removal_requested` (the `SavedFilter`).
    """

    builder_requested = Signal(object)
    save_requested = Signal(object)
    stop_requested = Signal(object)
    saved_chosen = Signal(object)
    removal_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = FilterEdit(look.themes)
        self.edit.setAccessibleName(self.tr("Filter of the message log"))
        self.edit.setPlaceholderText(self.tr("Filter, such as handler:test* and outcome:failed"))
        self.builder = self._button(self.tr("Builder"), self.tr("Build the filter from conditions"))
        self.builder.clicked.connect(self._on_builder_clicked)
        self.star = self._button(_STAR, self.tr("Saved filters"))
        self.menu = QMenu(self.star)
        give_menu(self.star, self.menu)
        self.fault = WrappedLabel()
        self.fault.setAccessibleName(self.tr("What is wrong with the filter"))
        self.fault.setContentsMargins(8, 0, 8, 2)
        self.search = self._search_row()
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.star)
        row.addWidget(self.builder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fault)
        column.addWidget(self.search)
        self.fault.hide()
        self.search.hide()
        look.themes.changed.connect(self._on_theme_changed)
        self._on_theme_changed(look.themes.theme)
        self.show_saved(())

    def show_fault(self, fault: FilterError | None) -> None:
        """Say what is wrong with the text, or nothing."""
        self.edit.show_fault(fault)
        self.fault.setText(f"✖ {fault.sentence}" if fault is not None else "")
        self.fault.setVisible(fault is not None)

    def show_search(self, percent: int | None) -> None:
        """Show how much of the journal has been searched; None: nothing is looked for."""
        self.search.setVisible(percent is not None)
        self.progress.setValue(percent or 0)

    def show_saved(self, filters: Sequence[SavedFilter]) -> None:
        """Offer these filters in the star's menu."""
        self.menu.clear()
        for saved in filters:
            action = self.menu.addAction(f"{saved.name}\t{_short(saved.text)}".replace("&", "&&"))
            action.setData(saved)
            action.triggered.connect(self._on_saved_triggered)
        if filters:
            self.menu.addSeparator()
        save = self.menu.addAction(self.tr("Save This Filter…"))
        save.triggered.connect(self._on_save_triggered)
        if filters:
            removal = self.menu.addMenu(self.tr("Remove Saved Filter"))
            for saved in filters:
                action = removal.addAction(saved.name.replace("&", "&&"))
                action.setData(saved)
                action.triggered.connect(self._on_removal_triggered)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return button

    def _search_row(self) -> QWidget:
        row = QWidget()
        self.progress = bar = QProgressBar()
        bar.setRange(0, 100)
        bar.setTextVisible(False)
        bar.setMaximumHeight(8)
        bar.setAccessibleName(self.tr("How much of the journal has been searched"))
        label = QLabel(self.tr("Searching the journal"))
        stop = self._button(self.tr("Stop"), self.tr("Stop searching the journal"))
        stop.clicked.connect(self._on_stop_clicked)
        line = QHBoxLayout(row)
        line.setContentsMargins(8, 0, 8, 2)
        line.addWidget(label)
        line.addWidget(bar, 1)
        line.addWidget(stop)
        return row

    def _chosen(self) -> SavedFilter | None:
        action = self.sender()
        saved = action.data() if isinstance(action, QAction) else None
        return saved if isinstance(saved, SavedFilter) else None

    def _on_saved_triggered(self) -> None:
        if saved := self._chosen():
            self.saved_chosen.emit(saved)

    def _on_removal_triggered(self) -> None:
        if saved := self._chosen():
            self.removal_requested.emit(saved)

    def _on_builder_clicked(self) -> None:
        self.builder_requested.emit(None)

    def _on_save_triggered(self) -> None:
        self.save_requested.emit(None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)

    def _on_theme_changed(self, theme: Theme) -> None:
        look = self.fault.palette()
        look.setColor(self.fault.foregroundRole(), theme.color("failed"))
        self.fault.setPalette(look)


def _short(text: str) -> str:
    return text if len(text) <= 50 else text[:49] + "…"
