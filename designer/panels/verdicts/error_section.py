"""An error among the details of an endpoint: in plain words, the traceback behind a button. Knows no gateway."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from client.toolkit.code_text import CodeText
from client.toolkit.fonts import strong_font
from client.toolkit.theme import Theme, ThemeController
from client.toolkit.wrapped_label import WrappedLabel
from gateway_core.api import Explanation


class ErrorSection(QWidget):
    """Shows an `Explanation` and its traceback, or a note alone; hidden without either."""

    def __init__(self, themes: ThemeController) -> None:
        super().__init__()
        self._themes = themes
        self._words: Explanation | None = None
        title = QLabel(self.tr("Error"))
        title.setFont(strong_font())
        self.what = _sentence(self.tr("What happened"))
        self.where = _sentence(self.tr("Where"))
        self.why = _sentence(self.tr("Why"))
        self.next = _sentence(self.tr("What to do next"))
        self._grid = QWidget()
        rows = QGridLayout(self._grid)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        captions = ((self.tr("Where"), self.where), (self.tr("Why"), self.why), (self.tr("Next"), self.next))
        for row, (caption, sentence) in enumerate(captions):
            label = QLabel(caption)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            rows.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(sentence, row, 1)
        self.toggle = QToolButton()
        self.toggle.setText(self.tr("Traceback"))
        self.toggle.setAccessibleName(self.tr("Show the traceback"))
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.toggled.connect(self._on_toggled)
        self.copy = QToolButton()
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the error with its traceback"))
        self.copy.setAutoRaise(True)
        self.copy.clicked.connect(self._on_copy_clicked)
        self._traceback = CodeText(self.tr("Traceback"))
        self._lay_out(title)
        self._on_toggled(shown=False)
        themes.changed.connect(self._on_theme_changed)
        self._on_theme_changed(themes.theme)

    def show_error(self, words: Explanation | None, traceback: str) -> None:
        """Show an error, a note alone (`words` None), or nothing."""
        self._words = words
        self.setVisible(bool(words or traceback))
        self._grid.setVisible(words is not None)
        self.toggle.setVisible(words is not None)
        self.what.setVisible(words is not None)
        if words is not None:
            self.what.setText(words.what)
            self.where.setText(words.where)
            self.why.setText(words.why)
            self.next.setText(words.next)
        self._traceback.setPlainText(traceback)
        self._on_toggled(shown=self.toggle.isChecked())

    @property
    def text(self) -> str:
        """All that there is to read, the traceback too; empty if nothing is shown."""
        if self.isHidden():
            return ""
        words = f"{self._words.text}\n\n" if self._words else ""
        return words + self._traceback.toPlainText()

    def _lay_out(self, title: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.toggle)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        for widget in (title, self.what, self._grid):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._traceback)

    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - the signal's own
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._traceback.setVisible(shown or self._words is None)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _on_theme_changed(self, theme: Theme) -> None:
        colors = self.what.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.color("failed"))
        self.what.setPalette(colors)


def _sentence(name: str) -> QLabel:
    """A text that wraps, can be selected with mouse and keyboard, and has a name for screen readers."""
    label = WrappedLabel()
    label.setAccessibleName(name)
    flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(flags)
    return label
