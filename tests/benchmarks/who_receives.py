"""Who receives this? From a key press in the editor until the panel is painted, with 300 open clients, against 50 ms."""

import statistics
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.lab_run import LabRun
from designer.program import FIRST_CLIENTS
from gateway_core.api import Identity
from tests.benchmarks.figures import Figure
from tests.benchmarks.open_program import benchmark_application, open_program

_BOUND_MS = 50.0
_PATIENCE_S = 20.0  # what takes longer has no figure; a busy machine may take some seconds
_CALL = "system.util.sendMessage(project='ACME', messageHandler='testHandler', user=who, hostName='')"
_FUNCTION = "def step{number}(x):\n    y = x + {number}\n    return [y, 'text', {{'key': y}}]\n\n"
_HOST_ROW = 5  # of the conditions
_WORD = "PACK-01 PACK-02 PC-7 "


def measure(*, quick: bool = False) -> list[Figure]:
    """The median and the longest of some eighty keys, in a text of 200 and one of 2,000 lines."""
    application = benchmark_application()
    clients, keys = (10, 5) if quick else (300, 80)
    with open_program(application) as run:
        while len(run.clients.windows) < FIRST_CLIENTS:  # each takes the keyboard as it opens
            QTest.qWait(20)
        sessions = [_open(run, number) for number in range(clients)]
        QTest.qWait(500 if quick else 2_000)
        figures = [_figure(run, application, lines, clients, keys) for lines in (200, 2_000)]
        for session in sessions:
            run.network.close_session(session).result(10)
    return figures


def _open(run: LabRun, number: int) -> str:
    """A client without a window: what is measured is the designer's panel."""
    identity = Identity(f"user{number % 7}", (f"Role {number % 5}",), f"PC-{number}")
    return run.network.open_client(f"Client {number}", "plant-gw", "ACME", identity).result(10).id


def _figure(run: LabRun, application: QApplication, lines: int, clients: int, keys: int) -> Figure:
    functions = "".join(_FUNCTION.format(number=number) for number in range(lines // 4))
    run.parts.editors.show_console()  # a first start has the start page in front
    editor = run.parts.editors.console.editor
    editor.set_text(f"who = 'user3'\n{functions}{_CALL}\n")
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.text().index("hostName='") + len("hostName='"))
    editor.setTextCursor(cursor)
    editor.setFocus()
    QTest.qWait(1_000)
    watch = _Paints(run)
    watch.choose_client()
    times = []
    for number in range(keys):
        times.append(watch.key_ms(application, _WORD[number % len(_WORD)]))
        QTest.qWait(30)
    worst, usual = max(times), statistics.median(times)
    detail = f"median {usual:.1f} ms, longest of {keys} keys {worst:.1f} ms"
    return Figure(f"who receives, {clients} clients, {lines:,} lines", worst / _BOUND_MS, 1.0, detail)


class _Paints(QObject):
    """Notes when one of the panel's tables is painted."""

    def __init__(self, run: LabRun) -> None:
        super().__init__()
        self._editor = run.parts.editors.console.editor
        self._panel = run.parts.panels.who_receives.verdicts
        self._painted_s = 0.0
        for table in (self._panel.table, self._panel.detail.filters):  # which of the two changes, depends on the key
            table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted_s = time.perf_counter()
        return False

    def choose_client(self) -> None:
        """Have the panel say what the call's host name is to a client: that changes with every key."""
        for row in range(len(self._panel.model.rows)):
            self._panel.table.choose_row(row)
            if self._panel.detail.filters.model().rowCount() > _HOST_ROW:
                return

    def key_ms(self, application: QApplication, key: str) -> float:
        """Press a key and wait until the panel has been painted with what it then says."""
        before = self._host_name()
        started = time.perf_counter()
        QTest.keyClicks(self._editor, key)
        while time.perf_counter() - started < _PATIENCE_S:
            application.processEvents()
            if self._host_name() != before and self._painted_s > started:
                return (self._painted_s - started) * 1000
        raise TimeoutError("the panel did not follow the key")

    def _host_name(self) -> object:
        return self._panel.detail.filters.model().index(_HOST_ROW, 1).data()
