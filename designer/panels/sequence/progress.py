"""How far a drawing of a sequence is that is written or copied, and what stops it. Knows no gateway."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget


class DrawingProgress(QWidget):
    """A row that is there while a drawing is made.

    Signals: `stop_requested` (None).
    """

    stop_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Drawing the sequence"))
        self._word = QLabel(self.tr("Drawing…"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How much of the sequence is drawn"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop drawing; nothing is written or copied"))
        self.stop.clicked.connect(self._on_stop_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(8)
        row.addWidget(self._word)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def show_share(self, share: float | None) -> None:
        """How much is done, from 0 to 1; None: nothing is drawn now."""
        if share is not None:
            self.bar.setValue(round(100 * share))
        self.setVisible(share is not None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)
