"""One page of a lesson with its buttons: back, forward, check, hint. Knows no lesson."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from client.toolkit.buttons import word_button
from client.toolkit.elided_label import ElidedLabel
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from designer.panels.lessons.lesson_text import LessonText
from designer.panels.lessons.model import Page


class LessonPageView(QWidget):
    """Shows one page.

    Signals: `list_requested`, `back_requested`, `forward_requested`, `check_requested`, `stop_requested`, `hint_requested`
    (all None), `link_followed` (a target).
    """

    list_requested = Signal(object)
    back_requested = Signal(object)
    forward_requested = Signal(object)
    check_requested = Signal(object)
    stop_requested = Signal(object)
    hint_requested = Signal(object)
    link_followed = Signal(object)

    def __init__(self, look: Look, panels: Sequence[str]) -> None:
        super().__init__()
        self._is_checking = False
        self.list_button = word_button(
            look.icons, "arrow-left", self.tr("Lessons"), self.tr("Back to the list of lessons")
        )
        self.list_button.setAutoRaise(True)
        self.title = ElidedLabel()
        self.title.setFont(strong_font())
        self.place = ElidedLabel()
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self.title, self.place):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text = LessonText(look, panels)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Checking your work"))
        self.check_button = QPushButton()
        self.hint_button = QPushButton()
        self.back_button = QPushButton()
        self.forward_button = QPushButton()
        self.list_button.clicked.connect(self._on_list_clicked)
        self.check_button.clicked.connect(self._on_check_clicked)
        self.hint_button.clicked.connect(self._on_hint_clicked)
        self.back_button.clicked.connect(self._on_back_clicked)
        self.forward_button.clicked.connect(self._on_forward_clicked)
        self.text.link_followed.connect(self.link_followed)
        self._lay_out()
        self.show_checking(is_checking=False)
        self.setFocusProxy(self.text)

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self.title.setText(page.title)
        self.place.setText(page.place)
        self.text.show_page(page)
        for button, words in (
            (self.back_button, page.back),
            (self.forward_button, page.forward),
            (self.hint_button, page.hint),
        ):
            button.setText(words)
            button.setVisible(bool(words))
        self.check_button.setVisible(page.has_tasks)

    def show_checking(self, *, is_checking: bool) -> None:
        """Whether a check is under way, which can be stopped then."""
        self._is_checking = is_checking
        self.progress.setVisible(is_checking)
        self.check_button.setText(self.tr("&Stop Checking") if is_checking else self.tr("&Check My Work"))
        self.hint_button.setEnabled(not is_checking)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.list_button)
        head.addWidget(self.title, 1)
        tasks = QHBoxLayout()
        tasks.setSpacing(8)
        tasks.addWidget(self.check_button)
        tasks.addWidget(self.hint_button)
        tasks.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.back_button)
        ways.addWidget(self.place, 1)
        ways.addWidget(self.forward_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self.progress)
        column.addLayout(tasks)
        column.addLayout(ways)

    def _on_list_clicked(self) -> None:
        self.list_requested.emit(None)

    def _on_check_clicked(self) -> None:
        (self.stop_requested if self._is_checking else self.check_requested).emit(None)

    def _on_hint_clicked(self) -> None:
        self.hint_requested.emit(None)

    def _on_back_clicked(self) -> None:
        self.back_requested.emit(None)

    def _on_forward_clicked(self) -> None:
        self.forward_requested.emit(None)
