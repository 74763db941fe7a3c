"""The child's heart: hands each frame from the parent to whom it concerns."""

from gateway_core.script_host import interpreter
from gateway_core.script_host.calls import Calls
from gateway_core.script_host.contexts import Context
from gateway_core.script_host.jvm import Jvm
from gateway_core.script_host.output import Output, PrintStream
from gateway_core.script_host.reader import Reader
from gateway_core.script_host.runs import CONTEXT_CLOSED, CurrentRun, Run, ended
from gateway_core.script_host.upkeep import Upkeep
from gateway_core.script_host.workers import Stacks, Workers


class Parent(object):
    """What all contexts share on their way to the parent."""

    def __init__(self, channel, reader):
        self.channel = channel
        self.current = CurrentRun()
        self.upkeep = Upkeep()
        self.stacks = Stacks()
        self.calls = Calls(channel, reader, self.current)
        self.handles = {}
        self.handle_numbers = interpreter.Counter()
        self._jvms = {}

    def jvm(self, name):
        """The JVM of that name, which begins with its first context."""
        return self._jvms.setdefault(name, Jvm())

    def keep_jvms(self, contexts):
        """Forget all JVMs but those of these contexts."""
        self._jvms = {name: jvm for name, jvm in self._jvms.items() if any(each.jvm is jvm for each in contexts)}


class Host(object):
    """Contexts and runs of this process. `work()` never returns."""

    def __init__(self, channel):
        self._channel = channel
        self._reader = Reader(channel, self._take)
        self._parent = Parent(channel, self._reader)
        self._workers = Workers(self._reader, self._parent.stacks)
        self._contexts = {}
        self._runs = {}
        self._by_op = {
            "open": self._open,
            "libraries": self._replace_libraries,
            "close": self._close,
            "run": self._run,
            "stop": self._stop,
            "stop_threads": self._stop_threads_of,
            "reset": self._reset,
            "reply": self._parent.calls.reply,
            "answer": self._answer,
        }
        interpreter.take_prints(PrintStream(self._parent.current))  # of the standard library, too
        interpreter.take_uncaught(self._tell_uncaught)
        interpreter.on_fork(channel.mute)

    def work(self):
        """Take frames until the parent is gone."""
        self._reader.watch(self._has_runs)

    def _take(self, frame):
        self._by_op[frame["op"]](frame)

    def _has_runs(self):
        return bool(self._runs)

    def _open(self, frame):
        self._contexts[frame["context"]] = Context(frame, self._parent)

    def _replace_libraries(self, frame):
        context = self._contexts.get(frame["context"])
        if context is not None:
            context.replace_libraries(frame["libraries"])

    def _close(self, frame):
        context = self._contexts.pop(frame["context"], None)
        if context is None:
            return
        context.is_closed = True
        self._parent.keep_jvms(self._contexts.values())
        for run in list(self._runs.values()):
            if run.context is context:
                self._parent.upkeep.keep_stopping(run)
        self._stop_threads(context)

    def _run(self, frame):
        context = self._contexts.get(frame["context"])
        if context is None:
            output = Output(self._channel, self._parent.upkeep, frame["run"], frame["context"])
            output.send(ended(frame["run"], "stopped", note=CONTEXT_CLOSED))
            return
        run = Run(frame, context, context.new_output(frame["run"]))
        self._runs[run.id] = run
        self._workers.start(_Work(run, self._parent.current, self._runs, self._workers))

    def _stop(self, frame):
        run = self._runs.get(frame["run"])
        if run is not None:
            self._parent.upkeep.keep_stopping(run)

    def _tell_uncaught(self, error, name):
        context = self._parent.current.owner()
        if context is not None:
            context.tell_uncaught(error, name)

    def _stop_threads_of(self, frame):
        context = self._contexts.get(frame["context"])
        if context is not None:
            self._stop_threads(context)

    def _stop_threads(self, context):
        for thread in list(context.threads):
            self._parent.upkeep.keep_stopping(thread)

    def _reset(self, frame):
        context = self._contexts.get(frame["context"])
        if context is not None:
            context.reset_console()

    def _answer(self, frame):
        handle = self._parent.handles.pop(frame["handle"], None)
        if handle is not None:
            handle.arrive(frame)
        # After what it queued: so the parent knows that nothing more follows from this answer.
        self._channel.send({"op": "answered", "handle": frame["handle"], "context": frame["context"], "run": 0})


class _Work(object):
    """One run for a worker thread."""

    def __init__(self, run, current, runs, workers):
        self._run = run
        self._current = current
        self._runs = runs
        self._workers = workers

    def __call__(self):
        self._current.set(self._run)
        ending = self._run.carry_out()
        self._current.set(None)
        self._runs.pop(self._run.id, None)
        self._workers.nearly_done()
        self._run.send_end(ending)
