"""A large button with a picture, a few words and a sentence. Knows nothing of what is behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme

_PICTURE_EM = 1.6
_MARGIN, _GAP = 12, 12


@dataclass(frozen=True, slots=True)
class DoorText:
    """What stands on a door; `icon` is the name of its picture."""

    icon: str
    title: str
    sentence: str


class Door(QPushButton):
    """A button as large as its texts, which wrap."""

    def __init__(self, look: Look, text: DoorText) -> None:
        super().__init__()
        self._look = look
        self._icon = text.icon
        self.setAccessibleName(text.title)
        self.setAccessibleDescription(text.sentence)
        self._picture = QLabel()
        self.title = QLabel(text.title)
        self.title.setFont(strong_font())
        self.sentence = QLabel(text.sentence)
        self.sentence.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(_GAP)
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row.addLayout(words, 1)
        for label in (self._picture, self.title, self.sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.themes.changed.connect(self._on_theme_changed)
        self._show_picture()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None, "made with one"
        return layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None, "made with one"
        return layout.minimumSize()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None, "made with one"
        return layout.heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show_picture()

    def _show_picture(self) -> None:
        side = round(self.fontMetrics().height() * _PICTURE_EM)
        self._picture.setPixmap(self._look.icons.icon(self._icon, "accent").pixmap(side, side))

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._show_picture()
