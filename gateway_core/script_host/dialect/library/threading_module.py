"""`threading` with the method names that Python 3 dropped."""

import threading
from typing import Any


class _OldNames:
    """How threads were asked before they had properties."""

    name: Any
    daemon: Any
    is_alive: Any

    def getName(self):
        """The thread's name."""
        return self.name

    def setName(self, name):
        """Name the thread."""
        self.name = name

    def isDaemon(self):
        """Whether the process may end while it runs."""
        return self.daemon

    def setDaemon(self, daemon):
        """Let the process end while it runs."""
        self.daemon = daemon

    def isAlive(self):
        """Whether it runs."""
        return self.is_alive()


class Thread(_OldNames, threading.Thread):
    """A thread."""


class Timer(_OldNames, threading.Timer):
    """A thread that waits first."""


class Event(threading.Event):
    """An event."""

    def isSet(self):
        """Whether it is set."""
        return self.is_set()


class Condition(threading.Condition):
    """A condition."""

    notifyAll = threading.Condition.notify_all


class _Current(_OldNames):
    """The running thread, whoever made it."""

    def __init__(self, thread):
        self.__dict__["thread"] = thread

    def __getattr__(self, name):
        return getattr(self.__dict__["thread"], name)

    def __setattr__(self, name, value):
        setattr(self.__dict__["thread"], name, value)


def current_thread():
    """`currentThread`."""
    thread = threading.current_thread()
    return thread if isinstance(thread, _OldNames) else _Current(thread)


def build(_context):
    """The names of the module."""
    names = {name: value for name, value in vars(threading).items() if not name.startswith("_")}
    return names | {
        "Condition": Condition,
        "Event": Event,
        # Each context has classes of its own, because their threads belong to it.
        "Thread": type("Thread", (Thread,), {"__doc__": Thread.__doc__}),
        "Timer": type("Timer", (Timer,), {"__doc__": Timer.__doc__}),
        "activeCount": threading.active_count,
        "currentThread": current_thread,
        "current_thread": current_thread,
    }
