"""The clocks of open requests: each rings when its time-out is over, and all stand still while deliveries are held (R9)."""

import asyncio
from collections.abc import Callable


class RequestClocks:
    """`on_expired(send_id)` is called on the loop's thread when a request's time is over."""

    def __init__(self, on_expired: Callable[[int], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._on_expired = on_expired
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._left_s: dict[int, float] = {}
        self._are_still = False

    def watch(self, send_id: int, timeout_s: float) -> None:
        """Start the clock of a request."""
        self._left_s[send_id] = timeout_s
        if not self._are_still:
            self._run(send_id)

    def unwatch(self, send_id: int) -> None:
        """The request has ended; its time-out means nothing any more."""
        self._left_s.pop(send_id, None)
        if send_id in self._timers:
            self._timers.pop(send_id).cancel()

    def stand_still(self, still: bool) -> None:  # noqa: FBT001 - reads as a setter
        """Stop all clocks where they are, or let them go on from there."""
        if still == self._are_still:
            return
        self._are_still = still
        if not still:
            for send_id in self._left_s:
                self._run(send_id)
            return
        now_s = self._loop.time()
        for send_id, timer in self._timers.items():
            timer.cancel()
            self._left_s[send_id] = max(0.0, timer.when() - now_s)
        self._timers.clear()

    def _run(self, send_id: int) -> None:
        self._timers[send_id] = self._loop.call_later(self._left_s[send_id], self._ring, send_id)

    def _ring(self, send_id: int) -> None:
        self.unwatch(send_id)
        self._on_expired(send_id)
