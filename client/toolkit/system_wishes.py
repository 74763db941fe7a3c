"""What the system asks of the look of programs: dark or light, high contrast. As far as Qt tells it, and live.

Must not know any theme.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication


class SystemWishes(QObject):
    """The wishes of the system that `app` runs on. Signals: `changed` (None)."""

    changed = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_changed)
        if hasattr(self._hints, "accessibility"):  # Qt 6.10 and newer tell the system's wish for contrast
            self._hints.accessibility().contrastPreferenceChanged.connect(self._on_changed)

    def is_dark(self) -> bool:
        """Whether a dark look is wanted."""
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def has_high_contrast(self) -> bool:
        """Whether more contrast is wanted."""
        if not hasattr(self._hints, "accessibility"):
            return False
        return self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def tell(self, scheme: Qt.ColorScheme) -> None:
        """Have the frames that the system draws match; `Unknown`: as the system likes. Some platforms cannot."""
        if scheme is Qt.ColorScheme.Unknown:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(scheme)

    def _on_changed(self, _value: object) -> None:
        self.changed.emit(None)
