"""The thread that looks after runs from outside: sends what they printed, and repeats a stop that was not heard."""

import time

from gateway_core.script_host import interpreter

_TICK_S = 0.02
_STOP_REPEAT_S = 0.05
_IDLE_TICKS = 50


class Upkeep(object):
    """Started by the first output or stop; asleep while there has been nothing to do for a second."""

    def __init__(self):
        self._lock = interpreter.Lock()
        self._printed = []
        self._stopping = {}  # type: dict
        self._bell = interpreter.Bell()
        self._is_awake = False
        self._is_started = False

    def flush_soon(self, output):
        """Flush this output within some 20 ms; called once for each batch."""
        with self._lock:
            self._printed.append(output)
            self._wake()

    def keep_stopping(self, run):
        """Ask this run to stop, again and again until it is over."""
        run.interrupt()
        with self._lock:
            self._stopping[run] = time.time() + _STOP_REPEAT_S
            self._wake()

    def _wake(self):
        if self._is_awake:
            return
        self._is_awake = True
        if self._is_started:
            self._bell.ring()
        else:
            self._is_started = True
            interpreter.start_thread(self._work, "upkeep")

    def _work(self):
        idle_ticks = 0
        while True:
            time.sleep(_TICK_S)
            with self._lock:
                printed, self._printed = self._printed, []
                idle_ticks = 0 if printed or self._stopping else idle_ticks + 1
                if idle_ticks > _IDLE_TICKS:
                    self._is_awake = False
            for output in printed:
                output.flush()
            self._repeat_stops()
            if idle_ticks > _IDLE_TICKS:
                self._bell.wait()
                idle_ticks = 0

    def _repeat_stops(self):
        now = time.time()
        with self._lock:
            due = [run for run, at in self._stopping.items() if at <= now]
        for run in due:
            goes_on = run.interrupt()
            with self._lock:
                if goes_on:
                    self._stopping[run] = now + _STOP_REPEAT_S
                else:
                    del self._stopping[run]
