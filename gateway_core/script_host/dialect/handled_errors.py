"""Which exception Python 2 calls the one being handled: it lasts after its `except` until the function ends.

Translated code keeps it in a name of its own wherever a function can tell the difference (`error_scopes`); elsewhere
Python 3's own notion, which ends with the clause, is the same.
"""

import sys
import threading
from types import FrameType

from .markers import HANDLED, is_script_frame
from .raising import bound


class HandledErrors:
    """Of one context; every thread has its own."""

    def __init__(self):
        self._cleared = threading.local()

    def current(self):
        """The exception that the calling script handles, or None."""
        active = sys.exc_info()[1]
        cleared = getattr(self._cleared, "error", None)
        found = _found(sys._getframe(1), active)
        return None if found is cleared else found

    def clear(self):
        """`sys.exc_clear()`."""
        self._cleared.error = self.current()

    def again(self):
        """What a `raise` with nothing after it raises."""
        error = self.current()
        if error is None:
            raise TypeError("exceptions must be old-style classes or derived from BaseException, not NoneType")
        return error

    def info(self):
        """`sys.exc_info()`."""
        raised = self.current()
        if raised is None:
            return None, None, None
        error = bound(raised)
        return type(error), error, raised.__traceback__


def _found(frame: FrameType | None, active):
    """The error of the innermost frame of a script that has one: the kept one, or `active`, which Python 3 handles."""
    traceback = getattr(active, "__traceback__", None)
    catcher = None if traceback is None else traceback.tb_frame
    while frame is not None:
        if is_script_frame(frame):
            kept = _kept(frame)
            if kept is not None:
                return kept
            if frame is catcher:
                return active
        frame = frame.f_back
    return active


def _kept(frame):
    code = frame.f_code
    if HANDLED in code.co_varnames or HANDLED in code.co_names:
        return frame.f_locals.get(HANDLED)
    return None
