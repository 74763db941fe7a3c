"""300 client windows opened in the running program: time until all are drawn, and the memory of the whole process.

In a process of its own, so that no other benchmark's memory counts; beside it as many bare windows with a table each.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.figures import Figure

ROOT = Path(__file__).parents[2]
_MOST_S, _MOST_MB = 3.0, 700.0
_MEMORY = """\
def megabytes():
    with open('/proc/self/status') as status:
        return next(int(line.split()[1]) for line in status if line.startswith('VmHWM')) / 1024
"""
_OURS = (
    _MEMORY
    + """\
import json, sys, time
from PySide6.QtTest import QTest
from tests.benchmarks.open_program import benchmark_application, open_program
application = benchmark_application()
from client.window.client_windows import ClientStart
from gateway_core.api import Identity
count = int(sys.argv[1])
with open_program(application) as run:
    QTest.qWait(2_000)
    clients = run.clients
    names = {f'Client {number}' for number in range(count)}
    started = time.perf_counter()
    for number in range(count):
        identity = Identity(f'user{number % 7}', ('Operator',), f'PC-{number}')
        clients.open_client(ClientStart(f'Client {number}', 'plant-gw', 'ACME', identity))
    def seen():
        shown = zip(clients.sessions, clients.windows, strict=True)
        return {session.name for session, window in shown if window.windowHandle().isExposed()}
    while len(clients.windows) < count or not names <= seen():
        application.processEvents()
    took = time.perf_counter() - started
    print(json.dumps({'s': took, 'mb': megabytes()}))
"""
)
_BARE = (
    _MEMORY
    + """\
import json, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication([])
started = time.perf_counter()
windows = []
for number in range(int(sys.argv[1])):
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(520, 420)
    window.show()
    windows.append(window)
    application.processEvents()
print(json.dumps({'s': time.perf_counter() - started, 'mb': megabytes()}))
"""
)


def measure(*, quick: bool = False) -> list[Figure]:
    """The best of three runs."""
    count, runs = (20, 1) if quick else (300, 3)
    ours = min((_run(_OURS, count) for _ in range(runs)), key=lambda run: run["s"])
    bare = _run(_BARE, count)
    detail = f"{ours['s']:.2f} s; {count} bare windows with a table {bare['s']:.2f} s"
    memory = f"{ours['mb']:.0f} MB at most; bare {bare['mb']:.0f} MB"
    return [
        Figure(f"{count} client windows opened, against 3 s", ours["s"] / _MOST_S, 1.0, detail),
        Figure(f"{count} client windows' memory, against 700 MB", ours["mb"] / _MOST_MB, 1.0, memory),
    ]


def _run(program: str, count: int) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program, str(count)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"The program with {count} windows ended with {done.returncode}: {done.stderr}")
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
