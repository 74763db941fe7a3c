"""The list of names in the Script Console, from the key press until it is drawn: 500 handlers, 300 clients, against 100 ms."""

import statistics
import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from client.toolkit.code_editor import CodeEditor
from designer.lab_run import LabRun
from designer.program import FIRST_CLIENTS
from gateway_core.api import HandlerScope, Identity, MessageHandler, User
from tests.benchmarks.figures import Figure
from tests.benchmarks.open_program import benchmark_application, open_program

_BOUND_MS = 100.0
_PATIENCE_S = 20.0
_TEXT = "def work(line):\n    total = line['count'] * 2  # of this shift\n    return total\n\n\n" * 100
_LIBRARY = "".join(
    f"def step{number}(line, count={number}):\n    'Does it.'\n    return line\n\n\n" for number in range(100)
)
_CALL = "system.util.sendMessage('ACME', "
_PLACES = {
    "handlers": (_CALL, "'"),
    "open clients": (_CALL + "'alarm', clientSessionId=", "'"),
    "hosts": (_CALL + "'alarm', hostName=", "'"),
    "functions of system.util": ("system.util", "."),
    "a library of 100 functions": ("project.steps", "."),
}


def measure(*, quick: bool = False) -> list[Figure]:
    """The median of several times for each kind of name, with the longest beside it; all in one run of the program."""
    handlers, clients, rounds = (20, 10, 1) if quick else (500, 300, 15)
    application = benchmark_application()
    with open_program(application) as run:
        sessions = [_open(run, number) for number in range(clients)]
        _grow(run, handlers)
        editor = run.parts.editors.console.editor
        _wait_for_windows(run)
        QTest.qWait(500 if quick else 3_000)  # until the process beside has started, too
        editor.setFocus()
        figures = []
        for name, (before, key) in _PLACES.items():
            times = [_list_ms(application, editor, before, key) for _ in range(rounds)]
            usual = statistics.median(times)
            detail = f"{usual:.1f} ms, longest of {rounds} {max(times):.1f} ms; {handlers} handlers, {clients} clients"
            figures.append(Figure(f"names listed: {name}", usual / _BOUND_MS, 1.0, detail))
        for session in sessions:
            run.network.close_session(session).result(10)
    return figures


def _wait_for_windows(run: LabRun) -> None:
    """A window that opens takes the keys, and with them the list."""
    until_s = time.monotonic() + 30
    while len(run.clients.windows) < FIRST_CLIENTS and time.monotonic() < until_s:
        QTest.qWait(50)


def _open(run: LabRun, number: int) -> str:
    identity = Identity(f"user{number % 7}", (f"Role {number % 5}",), f"PC-{number}")
    return run.network.open_client(f"Client {number}", "plant-gw", "ACME", identity).result(10).id


def _grow(run: LabRun, handlers: int) -> None:
    """Put many handlers, users and a large library into the lab in force."""
    lab = run.network.lab
    names = [f"handler{number}" for number in range(handlers)]
    script = "print payload['line'], payload.get('count', 0)\n"
    made = {name: MessageHandler(name, HandlerScope.CLIENT, script) for name in names}
    local = lab.gateways[0]
    acme = local.projects["ACME"]
    acme = replace(acme, client_handlers={**acme.client_handlers, **made}, library={**acme.library, "steps": _LIBRARY})
    local = replace(local, projects={**local.projects, "ACME": acme})
    users = tuple(User(f"user{number}", roles=(f"Role {number % 9}",)) for number in range(200))
    run.network.replace_lab(replace(lab, gateways=(local, *lab.gateways[1:]), users=(*lab.users, *users))).result(30)


def _list_ms(application: QApplication, editor: CodeEditor, before: str, key: str) -> float:
    """From the key press until the list is drawn."""
    editor.set_text(_TEXT + before)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.qWait(50)
    watch = _Paint(editor.completion.list.viewport())
    started = time.perf_counter()
    QTest.keyClicks(editor, key)
    while not watch.painted_s:
        application.processEvents()
        if time.perf_counter() - started > _PATIENCE_S:
            raise TimeoutError(f"no list after {before}{key}")
    editor.completion.close_list()
    QTest.qWait(20)
    return (watch.painted_s - started) * 1000


class _Paint(QObject):
    """Knows when a widget was painted first."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted_s = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.painted_s:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self.painted_s = time.perf_counter()
