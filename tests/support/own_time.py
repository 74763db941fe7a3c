"""Time as a thread has it: a busy machine's other programs do not count, so that limits mean what the thread itself does."""

from pathlib import Path
from time import monotonic

_SCHEDULING = Path("/proc/thread-self/schedstat")  # Linux: ns on a processor, ns waiting for one, number of turns


def own_seconds() -> float:
    """A clock of this thread, in seconds: it stands still while the thread could run but has no processor."""
    try:
        waited_ns = int(_SCHEDULING.read_text("ascii").split()[1])
    except OSError:
        waited_ns = 0
    return monotonic() - waited_ns / 1e9
