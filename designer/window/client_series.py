"""Launches many clients, a few at a time: how far that is, what stops it, and what it came to. Knows no menu."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from client.toolkit.message_bar import BarMessage
from client.window.client_windows import ClientWindows
from gateway_core.api import ClientPreset, CommandError, Session

_AT_ONCE = 4
_MOMENT_MS = 300  # what is done sooner needs no progress
_BAR_PX = 80


@dataclass(frozen=True, slots=True)
class SeriesOutcome:
    """How many clients of `count` were launched; `refused` are names with the reason each, `left` nobody asked for."""

    count: int
    launched: int
    refused: tuple[tuple[str, str], ...] = ()
    left: int = 0

    def message(self) -> BarMessage:
        """In a sentence or two; a good end offers to arrange the windows."""
        translate, details = QCoreApplication.translate, ""
        if self.left:
            sentence = translate("ClientSeries", "Stopped: {launched} of {count} clients were launched.")
        elif self.refused:
            sentence = translate("ClientSeries", "{launched} of {count} clients were launched.")
        elif self.count == 1:
            sentence = translate("ClientSeries", "1 client was launched.")
        else:
            sentence = translate("ClientSeries", "{launched} clients were launched.")
        sentence = sentence.format(launched=self.launched, count=self.count)
        if len(self.refused) == 1:
            text = translate("ClientSeries", "{name} could not be: {why}")
            sentence += " " + text.format(name=self.refused[0][0], why=self.refused[0][1])
        elif self.refused:
            text = translate("ClientSeries", "{count} could not be; the details say why: {names}.")
            names = ", ".join(name for name, _why in self.refused)
            sentence += " " + text.format(count=len(self.refused), names=names)
            details = "\n".join(f"{name}: {why}" for name, why in self.refused)
        arrange = translate("ClientSeries", "Arrange Clients") if self.launched > 1 else ""
        return BarMessage(sentence, "warning" if self.refused else "info", arrange, details)


class SeriesProgress(QWidget):
    """A few words in the status bar that are there while clients are launched.

    Signals: `stop_requested` (None).
    """

    stop_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Launching clients"))
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How many clients are launched"))
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_BAR_PX, self.fontMetrics().height())
        self.stop = QToolButton()
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Launch no more clients; those that are open stay"))
        self.stop.setAutoRaise(True)
        self.stop.clicked.connect(self._on_stop_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.text, self.bar, self.stop):
            row.addWidget(widget)
        self.hide()

    def show_count(self, done: int, count: int) -> None:
        """How many are launched, or are known not to be."""
        self.text.setText(self.tr("Launching clients: {done} of {count}").format(done=done, count=count))
        self.bar.setRange(0, count)
        self.bar.setValue(done)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)


class ClientSeries(QObject):
    """Opens the clients of presets, a few at a time. `progress` is to be put somewhere in `window`.

    Signals: `ended` (a `SeriesOutcome`).
    """

    ended = Signal(object)

    def __init__(self, clients: ClientWindows, window: QWidget) -> None:
        super().__init__(window)
        self._clients = clients
        self._window = window
        self.progress = SeriesProgress()
        self._waiting: deque[ClientPreset] = deque()
        self._under_way: set[str] = set()
        self._outcome = SeriesOutcome(0, 0)
        self.is_running = False
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_MOMENT_MS)
        self._moment.timeout.connect(self._on_moment_over)
        self.progress.stop_requested.connect(self.stop)
        clients.opened.connect(self._on_opened)

    def start(self, presets: Sequence[ClientPreset]) -> None:
        """Open the clients of these presets, none of which is open."""
        self._waiting.extend(presets)
        self._outcome = SeriesOutcome(len(presets), 0)
        self.is_running = True
        self._moment.start()
        self._go_on()

    def stop(self, _value: object = None) -> None:
        """Ask for no more; those that are on their way come."""
        self._outcome = replace(self._outcome, left=len(self._waiting))
        self._waiting.clear()
        self._go_on()

    def give_up(self) -> None:
        """Want none of them any more, and say nothing of it."""
        self._waiting.clear()
        self._under_way.clear()
        self._rest()

    def _go_on(self) -> None:
        while self._waiting and len(self._under_way) < _AT_ONCE:
            preset = self._waiting.popleft()
            self._under_way.add(preset.name)
            self._clients.open_preset(preset, partial(self._on_refused, preset.name))
        done = self._outcome.launched + len(self._outcome.refused)
        self.progress.show_count(done, self._outcome.count)
        if self.progress.isVisible():
            self._window.raise_()  # else what stops it soon lies below the new windows
        if self.is_running and not self._under_way:
            self._rest()
            self.ended.emit(self._outcome)

    def _rest(self) -> None:
        self.is_running = False
        self._moment.stop()
        self.progress.hide()

    def _on_moment_over(self) -> None:
        """Show how far it is, in front of the windows that are there already."""
        self.progress.show()
        self._window.activateWindow()
        self._window.raise_()

    def _on_opened(self, session: Session) -> None:
        if session.name in self._under_way:
            self._under_way.remove(session.name)
            self._outcome = replace(self._outcome, launched=self._outcome.launched + 1)
            self._go_on()

    def _on_refused(self, name: str, error: CommandError) -> None:
        if name in self._under_way:
            self._under_way.remove(name)
            self._outcome = replace(self._outcome, refused=(*self._outcome.refused, (name, str(error))))
            self._go_on()
