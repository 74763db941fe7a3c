"""What jedi says of a script's own names and of Python's: asked of a process beside, answered when it is ready.

The process starts with the first question, and ends with `close`. Whoever asks again needs no older answer.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer

_PROGRAM = Path(__file__).with_name("jedi_process.py")
_PATIENCE_MS = 20_000  # a busy machine takes its time for the first answer
_END_MS = 1_000
_MOST_FAILURES = 3
_LONGEST_TEXT = 200_000


@dataclass(frozen=True, slots=True)
class NameQuestion:
    """`ask` is `names`, `tip` or `definition`; the line counts from 1, the column from 0."""

    ask: str
    text: str
    line: int
    column: int


Deliver = Callable[[dict[str, Any]], None]


class PythonNames(QObject):
    """Asks one question after the other; of several of a kind that wait, the last. Answers go to plain objects' methods.

    An answer without anything in it: the process has failed at the question.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._folder: QTemporaryDir | None = None
        self._waiting: dict[str, tuple[NameQuestion, WeakMethod[Deliver]]] = {}
        self._asked: WeakMethod[Deliver] | None = None
        self._number = 0
        self._failures = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_failed)

    @property
    def can_answer(self) -> bool:
        """Whether it is of use to ask; not after the process has failed several times."""
        return self._failures < _MOST_FAILURES

    def start(self) -> None:
        """Start the process, so that the first answer does not have to wait for it."""
        if self._process is None and self.can_answer:
            self._folder = QTemporaryDir()
            self._process = QProcess(self)
            self._process.setStandardErrorFile(QProcess.nullDevice())
            self._process.readyReadStandardOutput.connect(self._on_answered)
            self._process.errorOccurred.connect(self._on_failed)
            self._process.finished.connect(self._on_failed)
            self._process.start(sys.executable, ["-P", str(_PROGRAM), self._folder.path()])

    def ask(self, question: NameQuestion, deliver: Deliver) -> bool:
        """Have `deliver`, a bound method, called with the answer; false if there will be none."""
        if not self.can_answer or len(question.text) > _LONGEST_TEXT:
            return False
        self.start()
        self._waiting[question.ask] = (question, WeakMethod(deliver))
        self._ask_next()
        return True

    def close(self) -> None:
        """End the process; the next question starts another."""
        self._waiting.clear()
        self._asked = None
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()  # it has nothing to lose, and may be busy
            process.waitForFinished(_END_MS)
            process.deleteLater()
        if self._folder is not None:
            self._folder.remove()

    def _ask_next(self) -> None:
        if self._asked is not None or self._process is None or not self._waiting:
            return
        question, self._asked = self._waiting.pop(next(iter(self._waiting)))
        self._number += 1
        fields = {
            "id": self._number,
            "ask": question.ask,
            "text": question.text,
            "line": question.line,
            "column": question.column,
        }
        self._process.write(json.dumps(fields).encode() + b"\n")
        self._patience.start()

    def _on_answered(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if answer["id"] != self._number or self._asked is None:
                continue
            self._patience.stop()
            self._failures = 0
            deliver, self._asked = self._asked(), None
            if deliver is not None:
                deliver(answer)
            self._ask_next()

    def _on_failed(self, *_reason: object) -> None:
        """The process could not start, ended, or thinks for too long: the next question starts another one."""
        self._failures += 1
        asked = self._asked() if self._asked is not None else None
        self.close()
        if asked is not None:
            asked({})
