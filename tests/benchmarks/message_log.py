"""Rows into the message log of the real designer window: the longest frame against 33 ms.

First 100,000 in batches, made up, as fast as they come; then real sends to three client windows, script hosts and all.
"""

import threading
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from designer.lab_run import LabRun
from designer.program import FIRST_CLIENTS
from gateway_core.api import CommMode, Endpoint, EndpointKind, Filters, MessageCall, Payload, Send, SendKind, Sent
from tests.benchmarks.figures import Figure
from tests.benchmarks.open_program import benchmark_application, open_program

_FRAME_MS = 33.0
_BATCH = 500
_PAUSE_S = 0.005
_CALM_S = 1.0
_SENDS = """\
for number in range({count}):
    system.util.sendMessage('ACME', 'testHandler', {{'first': number}})
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """The best of three runs: a frame that another program's work has lengthened says nothing of this one."""
    application = benchmark_application()
    count, runs = (2_000, 1) if quick else (100_000, 3)
    sends = 50 if quick else 3_000
    rows, real = [], []
    for _ in range(runs):
        with open_program(application) as run:
            rows.append(_Flood(application, run).longest_frame_of_rows_ms(count))
        with open_program(application) as run:
            real.append(_Flood(application, run).longest_frame_of_sends_ms(sends))
    return [
        _figure(f"{count:,} rows in the message log", rows, 1.0),
        _figure(f"{sends:,} real sends, three client windows", real, 2.0),  # gateways and hosts work beside the window
    ]


def _figure(name: str, frames: list[float], bound: float) -> Figure:
    best = min(frames)
    detail = f"longest frame {best:.1f} ms; all runs: {', '.join(f'{frame:.1f}' for frame in frames)}"
    return Figure(name, best / _FRAME_MS, bound, detail)


class _Flood:
    """Many events, and ticks of the GUI's event loop in between."""

    def __init__(self, application: QApplication, run: LabRun) -> None:
        self._application = application
        self._run = run
        self._frames: list[float] = []
        self._last = 0.0
        self._tick = QTimer()
        self._tick.timeout.connect(self._on_tick)

    def longest_frame_of_rows_ms(self, count: int) -> float:
        """Rows come from a thread of their own, as the gateway thread sends them."""
        self._pass_time(_CALM_S)  # let the start be over
        sender = threading.Thread(target=self._send, args=(count,))
        self._begin()
        sender.start()
        self._wait_for_rows(count)
        sender.join()
        return max(self._frames)

    def longest_frame_of_sends_ms(self, count: int) -> float:
        """A script of the designer sends in a loop; two of the clients receive each message."""
        parts = self._run.parts
        deadline = time.monotonic() + 20
        while len(self._run.clients.windows) < FIRST_CLIENTS and time.monotonic() < deadline:
            self._application.processEvents()
        parts.comm.switch(CommMode.READ_WRITE)
        self._pass_time(_CALM_S)
        parts.editors.console.editor.set_text(_SENDS.format(count=count))
        self._begin()
        parts.commands.run()
        self._wait_for_rows(count)
        return max(self._frames)

    def _begin(self) -> None:
        self._last = time.perf_counter()
        self._tick.start(0)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self._frames.append((now - self._last) * 1000)
        self._last = now

    def _wait_for_rows(self, count: int) -> None:
        model = self._run.parts.panels.message_log.model
        deadline = time.monotonic() + 120
        while model.rowCount() < count and time.monotonic() < deadline:
            self._application.processEvents()
        self._tick.stop()
        assert model.rowCount() == count

    def _pass_time(self, time_s: float) -> None:
        deadline = time.monotonic() + time_s
        while time.monotonic() < deadline:
            self._application.processEvents()

    def _send(self, count: int) -> None:
        sender = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "A0000000")
        call = MessageCall("ACME", "testHandler", Payload('{"a": 1}'), filters=Filters(user="bob"))
        for first in range(0, count, _BATCH):
            sends = (
                Send(number + 1, number, 0, SendKind.MESSAGE, sender, call) for number in range(first, first + _BATCH)
            )
            self._run.bridge._on_network_events([Sent(send.seq, 0, send) for send in sends])
            time.sleep(_PAUSE_S)
