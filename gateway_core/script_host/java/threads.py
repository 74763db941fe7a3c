"""java.lang.Thread of one context: its threads print, wait and are stopped like the script that starts them."""

import itertools
import threading

from gateway_core.script_host import interpreter, language
from gateway_core.script_host.java.interfaces import Runnable
from gateway_core.script_host.java.objects import narrow, text_argument, whole_argument, wrong_argument
from gateway_core.script_host.java.rare_throwables import IllegalThreadStateException
from gateway_core.script_host.java.throwables import IllegalArgumentException, InterruptedException


class _Running(threading.local):
    """The Thread object of the calling thread; one for a run's thread is made when a script asks for it."""

    thread = None  # type: _Thread | None


def build(context):
    """The classes, for that context."""
    running = _Running()
    numbers = itertools.count()

    class Thread(_Thread):
        """java.lang.Thread: made of something to run, a name, both or neither; a class of a script's has its own `run`."""

        java_name = "java.lang.Thread"
        _context = context
        _running = running

        def __new__(cls, *_arguments, **_keywords):
            """A class of a script's need not call our `__init__`."""
            made = _Thread.__new__(cls)
            made._name = "Thread-%d" % next(numbers)
            made._joining = []
            return made

        @staticmethod
        def currentThread():
            if running.thread is None:
                running.thread = Thread("script")
                running.thread._is_started = True
            return running.thread

        @staticmethod
        def sleep(millis, _nanos=0):
            millis = whole_argument(millis, "sleep", 1, "long")
            if millis < 0:
                raise IllegalArgumentException("timeout value is negative")
            Thread.currentThread()._wait(interpreter.Bell(), millis / 1000.0, "sleep interrupted")

        @staticmethod
        def interrupted():
            thread = Thread.currentThread()
            before, thread._is_interrupted = thread._is_interrupted, False
            return before

    return {"Thread": Thread}


class _Thread(Runnable):
    java_name = "java.lang.Thread"
    MIN_PRIORITY, NORM_PRIORITY, MAX_PRIORITY = 1, 5, 10
    _target = None
    _is_daemon = False
    _is_started = _is_over = _is_interrupted = False
    _waits_for = None

    def __init__(self, *target_and_name):
        texts = [given for given in target_and_name if isinstance(given, str)]
        targets = [given for given in target_and_name if not isinstance(given, str) and given is not None]
        if texts:
            self._name = text_argument(texts[0], "java.lang.Thread")
        if targets and not callable(targets[0]) and not hasattr(targets[0], "run"):
            raise wrong_argument("java.lang.Thread", 1, "java.lang.Runnable, String")
        self._target = targets[0] if targets else None

    def run(self):
        if self._target is not None:
            getattr(self._target, "run", self._target)()

    def start(self):
        if self._is_started:
            raise IllegalThreadStateException
        self._is_started = True
        name = narrow(self._name)
        interpreter.start_thread(self._context.begin_thread(self._work, language.to_text(name)), name)

    def join(self, millis=0):
        bell = interpreter.Bell()
        self._joining.append(bell)
        if self._is_started and not self._is_over:
            self.currentThread()._wait(bell, whole_argument(millis, "join", 1, "long") / 1000.0 or None, None)

    def interrupt(self):
        self._is_interrupted = True
        bell = self._waits_for
        if bell is not None:
            bell.ring()

    def isInterrupted(self):
        return self._is_interrupted

    def isAlive(self):
        return self._is_started and not self._is_over

    def getName(self):
        return language.unicode(self._name)

    def setName(self, name):
        self._name = text_argument(name, "setName")

    def isDaemon(self):
        return self._is_daemon

    def setDaemon(self, is_daemon):
        if self.isAlive():
            raise IllegalThreadStateException
        self._is_daemon = bool(is_daemon)

    def getId(self):
        return language.long(id(self) // 16)

    def getPriority(self):
        return self.NORM_PRIORITY

    def setPriority(self, _priority):
        """All threads are alike here."""

    def toString(self):
        return language.unicode("Thread[%s,5,main]" % self._name)

    def _work(self):
        self._running.thread = self
        try:
            self.run()
        finally:
            self._is_over = True
            for bell in self._joining:
                bell.ring()

    def _wait(self, bell, seconds, interrupted):
        """Wait in this very thread; `interrupt()` ends it with an InterruptedException."""
        self._waits_for = bell
        try:
            if not self._is_interrupted:
                self._context.wait_for_bell(bell, seconds)
        finally:
            self._waits_for = None
        if self._is_interrupted:
            self._is_interrupted = False
            raise InterruptedException(interrupted)
