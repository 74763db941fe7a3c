"""java.util.concurrent.locks.ReentrantLock of one context, whose waiting a stop can end."""

import threading
import time

from gateway_core.script_host import interpreter
from gateway_core.script_host.java.objects import Object
from gateway_core.script_host.java.rare_throwables import IllegalMonitorStateException


def build(context):
    """The class, for that context."""

    class ReentrantLock(_Lock):
        """java.util.concurrent.locks.ReentrantLock: one thread at a time, which may lock it several times."""

        java_name = "java.util.concurrent.locks.ReentrantLock"
        _context = context

    return {"ReentrantLock": ReentrantLock}


class _Lock(Object):
    java_name = "java.util.concurrent.locks.ReentrantLock"

    def __init__(self, isFair=False):
        self._is_fair = bool(isFair)
        self._guard = threading.Lock()
        self._owner = None
        self._holds = 0
        self._bells = []  # of those that wait, the longest waiting first

    def lock(self):
        while not self._taken():
            self._wait(None)

    lockInterruptibly = lock

    def tryLock(self, count=None, unit=None):
        """Whether it could be had at once, or within so long."""
        if count is None:
            return self._taken()
        end = time.monotonic() + count * unit._nanos / 1e9
        while not self._taken():
            left_s = end - time.monotonic()
            if left_s <= 0:
                return False
            self._wait(left_s)
        return True

    def unlock(self):
        if not self.isHeldByCurrentThread():
            raise IllegalMonitorStateException
        with self._guard:
            self._holds -= 1
            if self._holds == 0:
                self._owner = None
                self._ring_next()

    def isFair(self):
        """As it was made; whoever waits longest is always woken first here."""
        return self._is_fair

    def isLocked(self):
        return self._owner is not None

    def isHeldByCurrentThread(self):
        return self._owner == threading.get_ident()

    def getHoldCount(self):
        return self._holds if self.isHeldByCurrentThread() else 0

    def _taken(self):
        with self._guard:
            if self._owner not in (None, threading.get_ident()):
                return False
            self._owner = threading.get_ident()
            self._holds += 1
            return True

    def _wait(self, seconds):
        """Wait until it may be free; a stop that comes meanwhile leaves the ring to the next."""
        bell = interpreter.Bell()
        with self._guard:
            self._bells.append(bell)
            if self._owner is None:
                bell.ring()
        try:
            self._context.wait_for_bell(bell, seconds)
        finally:
            with self._guard:
                self._bells.remove(bell)
                if self._owner is None:
                    self._ring_next()

    def _ring_next(self):
        if self._bells:
            self._bells[0].ring()
