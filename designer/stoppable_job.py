"""Work on a thread of its own that can be told to stop, so that the window goes on. Knows no widget."""

import threading


class StoppableJob:
    """One piece of work, begun once; whoever makes it says in `_run` what it does, and looks at `_stop` there.

    `error` is a sentence where it could not be done.
    """

    def __init__(self, name: str) -> None:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self.error = ""

    @property
    def is_running(self) -> bool:
        """Whether it is still at work."""
        return self._thread.is_alive()

    @property
    def is_stopped(self) -> bool:
        """Whether somebody has told it to stop."""
        return self._stop.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Have it end soon."""
        self._stop.set()

    def close(self, timeout_s: float) -> None:
        """Have it end, and wait for that."""
        self._stop.set()
        self._thread.join(timeout_s)

    def _run(self) -> None:
        raise NotImplementedError
