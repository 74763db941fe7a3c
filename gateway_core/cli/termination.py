"""A command that its caller gives up (timeout, a closed terminal) is stopped like one that a person interrupts."""

import signal
from types import FrameType
from typing import NoReturn


def interrupt_on_termination() -> None:
    """From now on SIGTERM and SIGHUP raise `KeyboardInterrupt`, so that everything that was begun is cleared away."""
    signal.signal(signal.SIGTERM, _interrupt)
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup wants it ignored
        signal.signal(signal.SIGHUP, _interrupt)


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
