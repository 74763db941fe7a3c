"""Jython's side of `interpreter`: one Java process for all contexts. Knows no frames and no scripts."""

import sys

import _threading
import thread
from jarray import zeros
from java.io import (
    ByteArrayInputStream,
    FileDescriptor,
    FileInputStream,
    FileOutputStream,
    OutputStream,
    PrintStream,
)
from java.io import IOException as JavaIOException
from java.lang import (
    Class,
    ClassNotFoundException,
    InheritableThreadLocal,
    InterruptedException,
    OutOfMemoryError,
    Runnable,
    Runtime,
    System,
    Thread,
)
from java.util.concurrent import Semaphore, TimeUnit
from java.util.concurrent.atomic import AtomicLong
from org.python.core import PyException

from gateway_core.script_host import exit_status
from gateway_core.script_host.jython import stop

__all__ = [
    "ENGINE",
    "Bell",
    "Counter",
    "Inherited",
    "Lock",
    "Pipes",
    "RLock",
    "ThreadLocal",
    "clock",
    "end_by_fault",
    "end_process",
    "limit_memory",
    "need_stack",
    "on_fork",
    "prepare_process",
    "raise_in_thread",
    "start_thread",
    "take_pipes",
    "take_prints",
    "take_uncaught",
    "thread_id",
    "withdraw_from_thread",
]

ENGINE = "jython"
# The module `threading` takes long to load.
Lock, RLock, ThreadLocal = _threading.Lock, _threading.RLock, thread._local
_READ_BYTES = 64 * 1024
_OWN_DEPTH = 60
_SHALLOW = 150

# Where faults of ours are said: the standard error that this process was started with.
_LAST_WORDS = System.err


class Pipes(object):
    """What the parent and this process speak through; IOError where it is broken.

    Plain streams: an interrupt, which wakes scripts, would close a channel.
    """

    def __init__(self, source, sink):
        self._source = source
        self._sink = sink
        self._buffer = zeros(_READ_BYTES, "b")

    def read(self, _soon):
        """The bytes that are there; waits for some, none mean that the parent is gone."""
        try:
            count = self._source.read(self._buffer)
        except JavaIOException:
            raise IOError("the pipe is broken")
        return self._buffer[:count].tostring() if count > 0 else ""

    def write(self, data):
        """Write all of `data`."""
        try:
            self._sink.write(data)
        except JavaIOException:
            raise IOError("the pipe is broken")

    def close(self):
        """Speak and hear no more."""
        self._source.close()
        self._sink.close()


def take_pipes():
    """Private streams in place of standard input and output; then both lead nowhere.

    So `print`, `System.out`, `os.system`, `raw_input()` of a script can't break a frame.
    """
    shared = FileOutputStream(FileDescriptor.out)
    try:
        sink = FileOutputStream("/dev/fd/1")
    except JavaIOException:  # Windows
        sink = shared
    else:
        shared.close()  # Java lets the descriptor lead to /dev/null
    source = FileInputStream(getattr(FileDescriptor, "in"))
    System.setIn(ByteArrayInputStream(zeros(0, "b")))
    return Pipes(source, sink)


def take_prints(stream):
    """From now on everything that is printed goes to `stream`, also by Java's classes."""
    sys.stdout = sys.stderr = stream
    printed = PrintStream(_ToStream(stream), True, "UTF-8")
    System.setOut(printed)
    System.setErr(printed)


class _ToStream(OutputStream):
    """Java's bytes as text for a stream of ours."""

    def __init__(self, stream):
        OutputStream.__init__(self)
        self._stream = stream

    def write(self, *arguments):
        data = arguments[0]
        if isinstance(data, int):
            data = chr(data & 0xFF)
        else:
            start, count = arguments[1:] if len(arguments) > 1 else (0, len(data))
            data = data[start : start + count].tostring()
        self._stream.write(data.decode("utf-8", "replace"))


class Inherited(object):
    """A value that a thread has and that those threads inherit which it starts, also by Java's own classes."""

    def __init__(self):
        self._local = InheritableThreadLocal()

    def get(self):
        """The value of the calling thread, or None."""
        return self._local.get()

    def set(self, value):
        """From now on."""
        self._local.set(value)


def take_uncaught(tell):
    """From now on `tell(error, name)` hears of what ends a thread of Java's, with the thread's name, in that thread."""
    Thread.setDefaultUncaughtExceptionHandler(_Uncaught(tell))


class _Uncaught(Thread.UncaughtExceptionHandler):
    def __init__(self, tell):
        self._tell = tell

    def uncaughtException(self, thread, thrown):
        try:
            if isinstance(thrown, PyException):
                exec("raise kind, error, traceback", _parts_of(thrown))
            raise thrown
        except:
            self._tell(sys.exc_info()[1], thread.getName())


def _parts_of(thrown):
    return {"kind": thrown.type, "error": thrown.value, "traceback": thrown.traceback}


def prepare_process():
    """Limits of this process stand in the options that Java was started with."""


def limit_memory(_threads):
    """Java's own limit holds, whatever the number of threads."""


def on_fork(_in_child):
    """Java does not fork."""


def clock():
    """A clock for durations, in seconds."""
    return System.nanoTime() / 1e9


class _Work(Runnable):
    def __init__(self, function):
        self._function = function

    def run(self):
        self._function()


def start_thread(function, name):
    """Call `function()` in a new thread; MemoryError where the system gives none."""
    thread = Thread(_Work(function), name)
    thread.setDaemon(True)
    thread.start()


def thread_id():
    """The running thread, as `raise_in_thread` names it."""
    return stop.ScriptThread()


def raise_in_thread(thread, _exception_class):
    """Raise `ScriptStop` in another thread."""
    stop.ask(thread)


def withdraw_from_thread(thread):
    """Take back what `raise_in_thread` has not brought about yet; for the thread itself."""
    stop.withdraw(thread)


def need_stack():
    """Raise RuntimeError at once where a script is nested so deep that work of ours, which must not fail, won't fit."""
    try:
        sys._getframe(_SHALLOW)
    except ValueError:  # not even that deep
        return
    _descend(_OWN_DEPTH)


def _descend(levels):
    if levels:
        _descend(levels - 1)


def end_by_fault(fault):
    """End this process because of an error of ours, or for want of memory."""
    if isinstance(fault, (MemoryError, OutOfMemoryError)):
        end_process(exit_status.OUT_OF_MEMORY)
    # These words go to the parent, who shows the last line of them.
    _LAST_WORDS.println("%s: %s" % (type(fault).__name__, fault))
    _LAST_WORDS.flush()
    end_process(exit_status.OWN_FAULT)


def end_process(status):
    """End this process at once, and with it whatever its scripts have started."""
    if status == exit_status.PARENT_GONE:
        _end_descendants()
    Runtime.getRuntime().halt(status)


def _end_descendants():
    try:
        handles = Class.forName("java.lang.ProcessHandle")
    except ClassNotFoundException:  # Java 8
        return
    for handle in handles.current().descendants().toArray():
        handle.destroyForcibly()


class Counter(object):
    """Numbers from 1 on, each given out once whatever thread asks."""

    def __init__(self):
        self._numbers = AtomicLong()

    def next_number(self):
        """The next number."""
        return self._numbers.incrementAndGet()


class Bell(object):
    """What one thread waits for and others ring. A ring that comes before the waiting is not lost; two are as one."""

    def __init__(self):
        self._rings = Semaphore(0)

    def ring(self):
        """End the present or else the next waiting."""
        self._rings.release()

    def wait(self, seconds=None):
        """Wait for a ring; False when none came for `seconds`."""
        if seconds is None:
            self._rings.acquireUninterruptibly()
        elif not self._wait_until(System.nanoTime() + int(min(seconds, 1e9) * 1e9)):
            return False
        self._rings.drainPermits()
        return True

    def _wait_until(self, end_ns):
        while True:
            try:
                return self._rings.tryAcquire(end_ns - System.nanoTime(), TimeUnit.NANOSECONDS)
            except InterruptedException:  # what a script does to this thread ends no waiting of ours
                continue
