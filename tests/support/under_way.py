"""Says now and then how far a long test run is and which tests are under way, so that one that is cut off can be understood."""

import os
from threading import Event, Thread
from time import monotonic

import pytest

_EVERY_S = 300.0


class UnderWay:
    """A plugin of the process that reports: it hears of every test of every worker."""

    def __init__(self) -> None:
        self._began = monotonic()
        self._running: dict[str, float] = {}
        self._ended = 0
        self._is_over = Event()

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        Thread(target=self._tell, args=(session.config,), name="under way", daemon=True).start()

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._running[nodeid] = monotonic()

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self._running.pop(nodeid, None)
        self._ended += 1

    def pytest_handlecrashitem(self, crashitem: str) -> None:
        self.pytest_runtest_logfinish(crashitem)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        self._is_over.set()
        for line in self.lines() if self._running else ():
            terminalreporter.write_line(line)

    def lines(self) -> list[str]:
        """How long, how many, how busy; then each test under way, the oldest first."""
        now = monotonic()
        busy = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        running = sorted(dict(self._running).items(), key=lambda item: item[1])
        first = f"after {(now - self._began) / 60:.1f} min: {self._ended} tests ended{busy}; under way:"
        return [first, *(f"  {now - began:.0f} s {' '.join(name.split())}" for name, began in running)]

    def _tell(self, config: pytest.Config) -> None:
        reporter = config.pluginmanager.get_plugin("terminalreporter")
        while not self._is_over.wait(_EVERY_S) and reporter is not None:
            for line in ("", *self.lines()):
                reporter.write_line(line)
            reporter.flush()
