"""10,000 rows a second for a minute into the message log of the real designer window: frames, and whether a row is lost.

The rows come through the bridge as the gateway thread sends them, each with the end of its delivery. A frame is the time
between two ticks of a 16 ms clock on the GUI thread, which paints the log at each tick that finds it changed.
"""

import statistics
import sys
import threading
import time

from PySide6.QtCore import QEventLoop, Qt, QTimer

from designer.lab_run import LabRun
from gateway_core.api import (
    Delivery,
    DeliveryEnded,
    Endpoint,
    EndpointKind,
    Event,
    Filters,
    MessageCall,
    Payload,
    Reason,
    Send,
    SendKind,
    Sent,
)
from tests.benchmarks.figures import Figure
from tests.benchmarks.open_program import benchmark_application, open_program

_FRAME_MS = 33.0
_CLOCK_MS = 16
_ROWS_A_SECOND = 10_000
_BATCH = 100
_CALM_S = 1.0
_CLIENT = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "C0000000")
_DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "A0000000")


def measure(*, quick: bool = False) -> list[Figure]:
    """One run: what takes a minute says enough of the machine's other work."""
    seconds = 1 if quick else 60
    qt = benchmark_application()
    with open_program(qt) as run:
        frames = _Flood(run).frames_ms(seconds)
    late = statistics.quantiles(frames, n=20)[-1]
    count = seconds * _ROWS_A_SECOND
    detail = f"95 % of frames within {late:.1f} ms, longest {max(frames):.1f} ms; all {count:,} rows are there"
    return [Figure(f"{_ROWS_A_SECOND:,} rows a second for {seconds} s", late / _FRAME_MS, 1.0, detail)]


class _Flood:
    """A clock on the GUI thread, and a thread that sends at a steady pace."""

    def __init__(self, run: LabRun) -> None:
        self._run = run
        self._loop = QEventLoop()  # the GUI thread sleeps between events, as in the program
        self._until_s = 0.0
        self._until_rows = 0
        self._frames: list[float] = []
        self._last = 0.0
        self._clock = QTimer()
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._on_tick)

    def frames_ms(self, seconds: int) -> list[float]:
        """How long every frame was until the last row was shown."""
        self._clock.start(_CLOCK_MS)
        self._wait(_CALM_S)
        wanted = self._row_count + seconds * _ROWS_A_SECOND
        sender = threading.Thread(target=self._send, args=(seconds * _ROWS_A_SECOND,))
        self._frames.clear()
        sender.start()
        self._wait(3 * seconds + 10, wanted)
        sender.join()
        self._clock.stop()
        assert self._row_count == wanted, f"{wanted - self._row_count} rows are missing"
        return self._frames

    @property
    def _row_count(self) -> int:
        return self._run.parts.panels.message_log.model.rowCount()

    def _wait(self, time_s: float, rows: int = sys.maxsize) -> None:
        """Until the log has so many rows, and no longer than so long."""
        self._until_s, self._until_rows = time.monotonic() + time_s, rows
        self._loop.exec()

    def _on_tick(self) -> None:
        now = time.perf_counter()
        self._frames.append((now - self._last) * 1000)
        self._last = now
        if self._row_count >= self._until_rows or time.monotonic() > self._until_s:
            self._loop.quit()

    def _send(self, count: int) -> None:
        call = MessageCall("ACME", "testHandler", Payload('{"a": 1}'), filters=Filters(user="bob"))
        started = time.monotonic()
        for first in range(1, count + 1, _BATCH):
            self._run.bridge._on_network_events(_events(range(first, first + _BATCH), call))
            time.sleep(max(0.0, started + (first + _BATCH) / _ROWS_A_SECOND - time.monotonic()))


def _events(numbers: range, call: MessageCall) -> list[Event]:
    now = time.time_ns() // 1_000_000
    events: list[Event] = []
    for number in numbers:
        send = Send(number, number, now, SendKind.MESSAGE, _DESIGNER, call, (), (_CLIENT,), endpoints=5)
        events.append(Sent(number, now, send))
    events += [
        DeliveryEnded(number, now, Delivery(number, _CLIENT, Reason.DONE, now, duration_ms=1.0)) for number in numbers
    ]
    return events
