"""Stopping a script from another thread, by three means, each for what the one before does not reach.

Jython asks a frame's trace function at every line, and that of its thread at every call; so one that raises is set from
outside. An interrupt wakes what waits in Java. `Thread.stop`, where Java still has it, ends what runs in Java's own code.
The first of them raises in lines of scripts alone, so the host and an import are not cut in the middle.
"""

import sys

from java.lang import Class, Thread, ThreadDeath, UnsupportedOperationException
from org.python.core import Py, PyFrame

# The last means may break what Java's own code is in the middle of, so the others get this many attempts before it.
_ATTEMPTS_BEFORE_HARD_STOP = 6

_TRACE_OF_FRAME = Class.getField(PyFrame, "tracefunc")
_FRAME_BELOW = Class.getField(PyFrame, "f_back")


class ScriptStop(BaseException):
    """Raised in a script's thread by the host. `finally` blocks run; `except:` of a script lets it pass."""


STOPS = (ScriptStop, ThreadDeath)


class ScriptThread(object):
    """The calling thread, as others stop it."""

    def __init__(self):
        self.state = Py.getThreadState()
        self.thread = Thread.currentThread()
        self.attempts = 0


def ask(script_thread):
    """Have that thread raise `ScriptStop` at its next line or call of a script's; to be repeated until it does."""
    script_thread.attempts += 1
    _set_trace(script_thread.state, _STOPPING)
    script_thread.thread.interrupt()
    if script_thread.attempts > _ATTEMPTS_BEFORE_HARD_STOP:
        try:
            script_thread.thread.stop()
        except (UnsupportedOperationException, AttributeError):  # Java 20 and later
            return


def withdraw(script_thread):
    """Take back in the thread itself what it has been asked and has not done yet."""
    _set_trace(script_thread.state, None)
    Thread.interrupted()


def _set_trace(state, trace):
    state.tracefunc = trace
    frame = state.frame
    while frame is not None:
        _TRACE_OF_FRAME.set(frame, trace)
        frame = _FRAME_BELOW.get(frame)


def _raise_in_script(frame, event, _argument):
    """A trace function that ends the script and is gone by that."""
    if not frame.f_code.co_filename.startswith("<"):
        return None
    if event not in ("line", "call"):
        return _raise_in_script
    _set_trace(Py.getThreadState(), None)
    raise ScriptStop


def _as_java_has_it(function):
    """The Java object that Jython makes of a trace function."""
    sys.settrace(function)
    made = Py.getThreadState().tracefunc
    sys.settrace(None)
    return made


_STOPPING = _as_java_has_it(_raise_in_script)
