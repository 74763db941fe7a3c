"""Threads that carry out runs, kept for the next run while there is work and ended after some idle seconds."""

from gateway_core.script_host import interpreter

_IDLE_S = 5.0
MOST_WORKERS = 256
_MOST_OF_SCRIPTS = 1000


class Stacks(object):
    """How many threads of scripts there are; the process may use the memory of their stacks on top of its own."""

    def __init__(self):
        self._lock = interpreter.Lock()
        self._count = 0

    def add(self):
        """One more is about to start."""
        with self._lock:
            self._count += 1
            interpreter.limit_memory(self._count)

    def remove(self):
        """One has ended, or did not start."""
        with self._lock:
            self._count -= 1
            interpreter.limit_memory(self._count)

    def add_own(self):
        """One that a script starts by itself; RuntimeError if it has too many."""
        if self._count >= MOST_WORKERS + _MOST_OF_SCRIPTS:
            raise RuntimeError("can't start new thread")
        self.add()


class Workers(object):
    """`start(work)` calls `work()` in a thread of its own as soon as there is one; `work` calls `nearly_done` once.

    A lane needs no thread that is always the same: the parent never lets two runs of one lane overlap. Only the thread
    that has the role of reading calls `start`. A worker without work takes that role if nobody has it, and carries out
    itself what it reads.
    """

    def __init__(self, reader, stacks):
        self._reader = reader
        self._stacks = stacks
        self._reading = None
        self._lock = interpreter.Lock()
        self._idle = []
        self._waiting = []
        self._count = 0
        self._nearly_done = 0

    @property
    def count(self):
        """How many threads there are."""
        return self._count

    def start(self, work):
        """Carry out `work` now, or when one of too many threads is done."""
        if self._reading is not None and self._reading.work is None:
            self._reading.work = work
            return
        with self._lock:
            self._waiting.append(work)
            if self._nearly_done >= len(self._waiting):
                return
            if self._idle:
                self._idle.pop().take(self._waiting.pop(0))
                return
            if self._count >= MOST_WORKERS:
                return
            self._count += 1
            self._stacks.add()
        if not _Worker(self).start() and not self._count:
            raise MemoryError
        # Without a new thread the work stays in line for the next worker that is done.

    def nearly_done(self):
        """The calling worker is about to say that its run has ended: what comes next may wait for it.

        So the next run of a conversation goes to the thread that is awake instead of waking another one.
        """
        with self._lock:
            self._nearly_done += 1

    def next_work(self, worker):
        """For a worker that is done: its next work, or None once it has been idle for long."""
        with self._lock:
            if worker.work is not None:
                self._nearly_done -= 1
                worker.work = None
            if self._waiting:
                return self._waiting.pop(0)
            reads = self._reader.take_role()
            if not reads:
                self._idle.append(worker)
        return self._read(worker) if reads else self._rest(worker)

    def _read(self, worker):
        self._reading = worker
        while worker.work is None:
            self._reader.read()
        self._reading = None
        self._reader.leave()
        return worker.work

    def _rest(self, worker):
        if worker.wait(_IDLE_S):
            return worker.work
        with self._lock:
            if worker in self._idle:
                self._idle.remove(worker)
                self._leave()
                return None
        worker.wait(None)
        return worker.work

    def not_started(self):
        """The system gave no thread."""
        with self._lock:
            self._leave()

    def _leave(self):
        self._count -= 1
        self._stacks.remove()


class _Worker(object):
    """One thread and the work that it was given."""

    def __init__(self, workers):
        self.work = None
        self._workers = workers
        self._bell = interpreter.Bell()

    def start(self):
        try:
            interpreter.start_thread(self._carry_out, "script")
        except (RuntimeError, MemoryError):
            self._workers.not_started()
            return False
        return True

    def take(self, work):
        self.work = work
        self._bell.ring()

    def wait(self, seconds):
        return self._bell.wait(seconds)

    def _carry_out(self):
        self.work = self._workers.next_work(self)
        while self.work is not None:
            self.work()
            self.work = self._workers.next_work(self)
