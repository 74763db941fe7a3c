"""An event loop that stays awake for a moment after it had something to do, because the next thing mostly comes at once.

A script that asks its gateway for tags, say, asks again as soon as it has its answer. To wake a sleeping thread takes the
system longer than to answer such a question: measured, a `system.tag.read` takes a script half the time this way.
"""

import asyncio
import os
import selectors
from collections.abc import Sequence

# Some 60 µs: long enough for a script that asks again, short enough for windows, which share this process.
_LOOKS = 30


def attentive_loop() -> asyncio.AbstractEventLoop:
    """A new loop; the system's own kind where there is no way to step back for others between two looks."""
    if not hasattr(os, "sched_yield"):
        return asyncio.new_event_loop()
    return asyncio.SelectorEventLoop(_AttentiveSelector())


class _AttentiveSelector(selectors.DefaultSelector):
    """Looks a few times before it sleeps, if it found something the last time."""

    _is_awake = False

    def select(self, timeout: float | None = None) -> Sequence[tuple[selectors.SelectorKey, int]]:  # type: ignore[override]
        if self._is_awake and (timeout is None or timeout > 0):
            for _ in range(_LOOKS):
                found = super().select(0)
                if found:
                    return found
                os.sched_yield()
        found = super().select(timeout)
        self._is_awake = bool(found)
        return found
