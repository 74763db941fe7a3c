"""CPython's side of `interpreter`, with its branches for Linux, macOS and Windows. Knows no frames and no scripts."""

import ctypes
import itertools
import os
import select
import signal
import sys
import threading
import time

from gateway_core.script_host import exit_status

try:
    import fcntl
    import resource
except ImportError:  # Windows: the parent limits memory there, with a job object
    fcntl = None  # type: ignore[assignment]
    resource = None  # type: ignore[assignment]

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

ENGINE = "builtin"
Lock, RLock, ThreadLocal = threading.Lock, threading.RLock, threading.local
MEMORY_LIMIT_BYTES = 1536 * 1024 * 1024
STACK_BYTES = 16 * 1024 * 1024
_PR_SET_PDEATHSIG = 1
_OWN_DEPTH = 60
_SHALLOW = 150

# Private copies lie above what `os.closerange(0, 256)` and a script's own files reach.
_FIRST_PRIVATE_FD = 500

_READ_BYTES = 64 * 1024
_LOOKS = 60  # some 100 us on an idle machine


class Pipes(object):
    """What the parent and this process speak through; IOError or OSError where it is broken."""

    def __init__(self, read_fd, write_fd):
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._poll = None
        if hasattr(os, "sched_yield"):
            self._poll = select.poll()
            self._poll.register(read_fd, select.POLLIN)

    def read(self, soon):
        """The bytes that are there; waits for some, none mean that the parent is gone. `soon`: they are expected at once."""
        if soon:
            self._look_for_a_while()
        return os.read(self._read_fd, _READ_BYTES)

    def _look_for_a_while(self):
        """Until something is there, or it seems to take longer: to be woken up costs more than most answers take."""
        if self._poll is not None:
            for _ in range(_LOOKS):
                if self._poll.poll(0):
                    return
                os.sched_yield()  # whoever else wants the processor gets it

    def write(self, data):
        """Write all of `data`."""
        # One call writes all on a blocking pipe, so a stop that is raised in this thread can't cut a frame in two.
        written = os.write(self._write_fd, data)
        while written < len(data):
            data = data[written:]
            written = os.write(self._write_fd, data)

    def close(self):
        """Speak and hear no more."""
        for fd in (self._read_fd, self._write_fd):
            try:
                os.close(fd)
            except OSError:
                continue


def take_pipes():
    """Private copies of standard input and output; then 0 reads nothing and 1 writes where 2 does.

    So `print`, `os.system`, `input()` of a script can't break a frame. They are not inheritable.
    """
    pipes = Pipes(_private_copy(0), _private_copy(1))
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.close(null)
    os.dup2(2, 1)
    return pipes


def _private_copy(fd):
    if fcntl is None:
        return os.dup(fd)
    try:
        return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, _FIRST_PRIVATE_FD)
    except OSError:  # fewer descriptors allowed than that
        return os.dup(fd)


def take_prints(stream):
    """From now on what the standard library prints goes to `stream`."""
    sys.stdout = sys.stderr = stream


class Inherited(object):
    """What threads would inherit from those that start them; nobody asks here, where scripts start no thread unseen."""

    def get(self):
        """Nothing."""

    def set(self, value):
        """Not kept."""


def take_uncaught(_tell):
    """No thread of a script's ends here by an error that the host has not caught."""


def prepare_process():
    """Limits and signals of this process: called once, before any script."""
    threading.stack_size(STACK_BYTES)
    sys.setswitchinterval(0.001)  # the thread that reads frames must not wait long for a busy script
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)  # Python 2 has no such limit
    limit_memory(0)
    _die_with_parent()


def _die_with_parent():
    """Linux: be killed when the parent's thread that started this process is gone.

    The end of the pipe says so, too, but nobody hears it while a script is deep in C and holds the interpreter.
    """
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def limit_memory(threads):
    """Hold this process to its limit of memory, the reserved stacks of its threads not counted.

    Linux keeps to it. macOS accepts it and does not enforce it; Windows has the parent's job object.
    """
    if resource is None:
        return
    wanted = MEMORY_LIMIT_BYTES + threads * STACK_BYTES
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    except (OSError, ValueError):  # macOS refuses a limit below what is in use
        return


def on_fork(in_child):
    """Call `in_child()` in every process that a script forks off this one."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=in_child)


def clock():
    """A clock for durations, in seconds."""
    return time.perf_counter()


def start_thread(function, name):
    """Call `function()` in a new thread; RuntimeError or MemoryError where the system gives none."""
    thread = threading.Thread(target=function, name=name)
    thread.daemon = True
    thread.start()


def thread_id():
    """The running thread, as `raise_in_thread` names it."""
    return threading.get_ident()


def raise_in_thread(thread, exception_class):
    """Raise in another thread at its next bytecode; what it waits for in C goes on until it ends."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(exception_class))


def withdraw_from_thread(thread):
    """Take back an exception that `raise_in_thread` has not delivered yet."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), None)


def need_stack():
    """Raise RecursionError at once where a script is nested so deep that work of ours, which must not fail, won't fit."""
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
    if isinstance(fault, MemoryError):
        end_process(exit_status.OUT_OF_MEMORY)
    # The interpreter's own words go to the parent, who shows the last line of them.
    os.write(2, ("%s: %s\n" % (type(fault).__name__, fault)).encode("utf-8", "replace"))
    end_process(exit_status.OWN_FAULT)


def end_process(status):
    """End this process at once, and with it whatever its scripts have started."""
    if status == exit_status.PARENT_GONE and hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(status)


class Counter(object):
    """Numbers from 1 on, each given out once whatever thread asks."""

    def __init__(self):
        self._numbers = itertools.count(1)

    def next_number(self):
        """The next number."""
        return next(self._numbers)


class Bell(object):
    """What one thread waits for and others ring. A ring that comes before the waiting is not lost; two are as one.

    A bare lock, because it is made at every call and costs a tenth of a `threading.Event`.
    """

    def __init__(self):
        self._lock = threading.Lock()
        self._lock.acquire()

    def ring(self):
        """End the present or else the next waiting."""
        try:
            self._lock.release()
        except RuntimeError:  # it has been rung already
            return

    def wait(self, seconds=None):
        """Wait for a ring; False when none came for `seconds`."""
        limit = -1 if seconds is None else min(seconds, threading.TIMEOUT_MAX)
        return self._lock.acquire(True, limit)
