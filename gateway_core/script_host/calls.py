"""Calls from scripts to the parent: send, block the calling thread until the reply is there, raise what it says."""

from gateway_core.script_host import interpreter, java_classes, json_text, wire

# Their answers are values of scripts; those of other calls are texts of ours.
_ANSWERED_BY_SCRIPTS = frozenset(["sendRequest", "box", "readTags"])


class Calls(object):
    """All calls of this process that wait for their replies."""

    def __init__(self, channel, reader, current):
        self._channel = channel
        self._reader = reader
        self._current = current
        self._numbers = interpreter.Counter()
        self._waiting = {}

    def call(self, context, name, arguments):
        """Make the call and wait; `arguments` are plain JSON values."""
        if self._channel.is_mute:  # a forked process has no parent that would answer
            interpreter.end_process(0)
        interpreter.need_stack()
        run, number, reply = self._current.get(), self._numbers.next_number(), Reply()
        frame = {
            "op": "call",
            "call": number,
            "run": run.id if run else 0,
            "context": context.id,
            "line": run.line() if run else 0,
            "name": name,
            "arguments": arguments,
        }
        self._waiting[number] = reply
        try:
            context.output().send(frame)
            self._wait(reply)
        finally:
            self._waiting.pop(number, None)
        return reply.value() if name in _ANSWERED_BY_SCRIPTS else reply.plain_value()

    def wait_for(self, reply):
        """Block the calling thread until the reply is there, or its run is stopped."""
        interpreter.need_stack()
        self._wait(reply)

    def _wait(self, reply):
        run, bell = self._current.get(), reply.new_bell()
        if run is None:
            self._reader.wait(reply.has_come, bell)
        else:
            run.wait(bell, self._wait_in_run, run, reply, bell)

    def reply(self, frame):
        """Hand a `reply` frame to the thread that waits for it."""
        reply = self._waiting.get(frame["call"])
        if reply is not None:
            reply.arrive(frame)

    def _wait_in_run(self, run, reply, bell):
        self._current.set(None)  # what it reads for others is not done by this run
        try:
            self._reader.wait(lambda: reply.has_come() or run.stop_wanted, bell)
        finally:
            self._current.set(run)


class Reply(object):
    """A `reply` or `answer` that is awaited."""

    def __init__(self):
        self._bells = []
        self._frame = None  # type: dict | None

    def has_come(self):
        """Whether it is there."""
        return self._frame is not None

    def new_bell(self):
        """A bell that rings when it is there, unless it is there already."""
        bell = interpreter.Bell()
        self._bells.append(bell)
        return bell

    def arrive(self, frame):
        """It is there now."""
        self._frame = frame
        for bell in self._bells:
            bell.ring()

    def error(self):
        """The exception that it brings, or None."""
        error = (self._frame or {}).get("error")
        return java_classes.from_error(error) if error else None

    def value(self):
        """The value that it brings, fresh each time; raises the exception that it brings instead."""
        return wire.decode(self._text())

    def plain_value(self):
        """The same where it is plain JSON and no value of a script."""
        return json_text.read(self._text())

    def _text(self):
        error = self.error()
        if error is not None:
            raise error
        return (self._frame or {})["value"]
