"""Calls from scripts to the parent: send, block the calling thread until the reply is there, raise what it says."""

import itertools

from gateway_core.script_host import interpreter, wire
from gateway_core.script_host.java import throwables


class Calls(object):
    """All calls of this process that wait for their replies."""

    def __init__(self, channel, current):
        self._channel = channel
        self._current = current
        self._numbers = itertools.count(1)
        self._waiting = {}

    def call(self, context, name, arguments):
        """Make the call and wait; `arguments` are plain JSON values."""
        if self._channel.is_mute:  # a forked process has no parent that would answer
            interpreter.end_process(0)
        run, number, waiting = self._current.get(), next(self._numbers), Reply()
        frame = {"op": "call", "call": number, "run": run.id if run else 0, "context": context.id}
        frame.update({"line": run.line() if run else 0, "name": name, "arguments": arguments})
        self._waiting[number] = waiting
        try:
            context.output().send(frame)
            waiting.wait(run)
        finally:
            self._waiting.pop(number, None)
        return waiting.value()

    def reply(self, frame):
        """Hand a `reply` frame to the thread that waits for it."""
        waiting = self._waiting.get(frame["call"])
        if waiting is not None:
            waiting.arrive(frame)


class Reply(object):
    """A `reply` or `answer` that is awaited."""

    def __init__(self):
        self._latch = interpreter.Latch()
        self._frame = None  # type: dict | None

    @property
    def is_there(self):
        """Whether it has arrived."""
        return self._frame is not None

    def arrive(self, frame):
        """It is there now."""
        self._frame = frame
        self._latch.open()

    def wait(self, run):
        """Wait for it; `run` is the run of the calling thread, or None."""
        while not self.is_there:
            if run is None:
                self._latch.wait()
            else:
                run.wait(self._latch)

    def error(self):
        """The exception that it brings, or None."""
        error = (self._frame or {}).get("error")
        return throwables.from_error(error) if error else None

    def value(self):
        """The value that it brings, fresh each time; raises the exception that it brings instead."""
        error = self.error()
        if error is not None:
            raise error
        return wire.decode((self._frame or {})["value"])
