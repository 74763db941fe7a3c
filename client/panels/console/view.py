"""A client's console below its heading, with a button that empties it. Knows no gateway."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from client.toolkit.console_view import ConsoleView
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look


class ConsolePanelView(QWidget):
    """Holds the `ConsoleView` of a client."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Console"))
        heading.setFont(strong_font())
        clear = QToolButton()
        clear.setIcon(look.icons.icon("eraser"))
        clear.setAutoRaise(True)
        clear.setToolTip(self.tr("Clear console"))
        clear.setAccessibleName(self.tr("Clear console"))
        self.console = ConsoleView(look.themes)
        self.console.setPlaceholderText(self.tr("What handlers print, log and raise in this client appears here."))
        heading.setBuddy(self.console)
        tracebacks = QToolButton()
        tracebacks.setAutoRaise(True)
        tracebacks.setDefaultAction(self.console.tracebacks)
        clear.clicked.connect(self.console.clear_all)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(heading, 1)
        row.addWidget(tracebacks)
        row.addWidget(clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.console, 1)
