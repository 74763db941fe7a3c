"""One question to the gateways at a time, always the latest one: a flood of reasons to ask makes few questions.

Must not know what is asked.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from client.bridge.bridge import Bridge
from gateway_core.api import CommandError

PAUSE_MS = 40  # from an answer to the next question, so that a flood leaves the window time for everything else

_Wish = TypeVar("_Wish")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Answering(Generic[_Wish, _Answer]):
    """How a wish is asked (None: there is nothing to ask any more), and who takes the answer or its refusal."""

    ask: Callable[[_Wish], "Future[_Answer] | None"]
    on_answer: Callable[[_Answer], object]
    on_refused: Callable[[CommandError], object]


class LatestQuestion(QObject, Generic[_Wish, _Answer]):
    """Asks for one wish at a time.

    A wish that comes while an answer is under way, or in the pause after it, waits; a newer one takes its place. An answer
    that comes while another wish waits is dropped: nobody wants it any more. Wishes that are equal are the same one.
    """

    def __init__(
        self, bridge: Bridge, answering: Answering[_Wish, _Answer], parent: QObject, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._answering = answering
        self._asked: _Wish | None = None  # what is under way and still wanted
        self._waiting: _Wish | None = None
        self._is_under_way = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._on_pause_over)

    def ask(self, wish: _Wish) -> None:
        """Ask now, or as soon as the last answer is there and the pause is over."""
        self._waiting = wish
        if not self._is_under_way and not self._pause.isActive():
            self._ask_waiting()

    def ask_soon(self, wish: _Wish) -> None:
        """Ask after a pause: what comes together with the wish is known by then."""
        if not self._is_under_way and not self._pause.isActive():
            self._pause.start()
        self.ask(wish)

    def forget(self) -> None:
        """Nothing is wanted any more: what is under way is dropped."""
        self._asked = self._waiting = None

    def _ask_waiting(self) -> None:
        wish, self._waiting = self._waiting, None
        future = None if wish is None else self._answering.ask(wish)
        if future is not None:
            self._asked, self._is_under_way = wish, True
            self._bridge.run(future, self._on_answer, self._on_refused)

    def _on_answer(self, answer: _Answer) -> None:
        if self._end():
            self._answering.on_answer(answer)

    def _on_refused(self, error: CommandError) -> None:
        if self._end():
            self._answering.on_refused(error)

    def _end(self) -> bool:
        """The question has its answer. Whether that is still wanted."""
        asked, self._asked, self._is_under_way = self._asked, None, False
        self._pause.start()
        return asked is not None and self._waiting in (None, asked)

    def _on_pause_over(self) -> None:
        self._ask_waiting()
