"""The start page: three doors, each with a sentence, and below them the ways behind it. Knows no lab."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import word_button
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from designer.panels.start_page.door import Door, DoorText
from designer.panels.start_page.model import StartKind, StartLab, StartWish

_WIDTH_EM = 44
_INDENT = 24


class StartPageView(QScrollArea):
    """Offers what a newcomer may want, and the labs that were open before.

    Signals: `wanted` (a `StartWish`).
    """

    wanted = Signal(object)

    def __init__(self, look: Look, recent: Sequence[StartLab]) -> None:
        super().__init__()
        self._look = look
        self._wishes: dict[QAbstractButton, StartWish] = {}
        self.setAccessibleName(self.tr("Start page"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(12)
        heading = QLabel(self.tr("Who gets a message, who does not, and why"))
        heading.setFont(strong_font())
        heading.setWordWrap(True)
        self._column.addWidget(heading)
        self._add_first_message()
        self._add_open(recent)
        self._add_learn()
        self._column.addStretch(1)
        self.setWidget(page)
        self.setFocusProxy(self.doors[0])

    @property
    def doors(self) -> tuple[Door, ...]:
        """The three large buttons, from above."""
        return tuple(button for button in self._wishes if isinstance(button, Door))

    def button(self, wish: StartWish) -> QAbstractButton:
        """The button that stands for a wish; the large one where there are two. Raises `KeyError` if none does."""
        for button, offered in self._wishes.items():
            if offered == wish:
                return button
        raise KeyError(wish)

    def _add_first_message(self) -> None:
        text = DoorText(
            "message-square",
            self.tr("Send your first message"),
            self.tr("The sample plant, a script that is ready, and three steps: a minute until you see who got it."),
        )
        self._add_door(text, StartWish(StartKind.FIRST_MESSAGE))

    def _add_open(self, recent: Sequence[StartLab]) -> None:
        text = DoorText(
            "folder-open",
            self.tr("Open a lab"),
            self.tr("A lab is a folder of text files, or one .lab file: gateways, projects, handlers, users, clients."),
        )
        self._add_door(text, StartWish(StartKind.OPEN_FOLDER))
        tip = self.tr("Open a .lab file that somebody gave you")
        file = self._way("file", self.tr("Lab File…"), tip, StartWish(StartKind.OPEN_FILE))
        tip = self.tr("Make a lab of your own: an empty one, or a copy of a sample")
        new = self._way("plus", self.tr("New Lab…"), tip, StartWish(StartKind.NEW_LAB))
        tip = self.tr("A small plant to try messages in")
        sample = self._way("folder", self.tr("Sample: Bottling plant"), tip, StartWish(StartKind.SAMPLE, "bottling"))
        self._add_ways((file, new, sample, *map(self._recent, recent)))

    def _add_learn(self) -> None:
        text = DoorText(
            "graduation-cap",
            self.tr("Learn"),
            self.tr(
                "Short lessons, from a first message to a shift change: predict, try, and tasks that check themselves."
            ),
        )
        self._add_door(text, StartWish(StartKind.LESSONS))
        tip = self.tr("Many small scripts that show how real projects use messages")
        shift = self._way("folder", self.tr("Sample: Night shift"), tip, StartWish(StartKind.SAMPLE, "night-shift"))
        tip = self.tr("What each function of system does, with its parameters")
        functions = self._way("code", self.tr("Functions of system"), tip, StartWish(StartKind.FUNCTIONS))
        tip = self.tr("Every command with its keys, to search in")
        keys = self._way("info", self.tr("Keyboard Shortcuts"), tip, StartWish(StartKind.KEYS))
        self._add_ways((shift, functions, keys))

    def _add_door(self, text: DoorText, wish: StartWish) -> None:
        door = Door(self._look, text)
        door.setMaximumWidth(self.fontMetrics().height() * _WIDTH_EM)
        self._offer(door, wish)
        self._column.addWidget(door)

    def _way(self, icon: str, text: str, tip: str, wish: StartWish) -> QToolButton:
        button = word_button(self._look.icons, icon, text, tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._offer(button, wish)
        return button

    def _recent(self, lab: StartLab) -> QToolButton:
        text = lab.name if not lab.problem else self.tr("{name} ({problem})").format(name=lab.name, problem=lab.problem)
        wish = StartWish(StartKind.RECENT, lab.path)
        button = self._way("folder", text.replace("&", "&&"), lab.path, wish)
        button.setEnabled(not lab.problem)
        return button

    def _add_ways(self, buttons: Sequence[QToolButton]) -> None:
        ways = QVBoxLayout()
        ways.setContentsMargins(_INDENT, 0, 0, 8)
        ways.setSpacing(0)
        for button in buttons:
            ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(ways)

    def _offer(self, button: QAbstractButton, wish: StartWish) -> None:
        self._wishes[button] = wish
        button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton):
            self.wanted.emit(self._wishes[button])
