"""A context: one "JVM" as its scripts see it, with its names, its library scripts and its way to the parent."""

import functools

from gateway_core.script_host import interpreter, java_classes, language
from gateway_core.script_host.ignition_classes import IgnitionPackage
from gateway_core.script_host.importing import Importer
from gateway_core.script_host.libraries import Libraries
from gateway_core.script_host.output import Output
from gateway_core.script_host.requests import RequestHandle
from gateway_core.script_host.runs import described
from gateway_core.script_host.system.root import System
from gateway_core.script_host.threads import AsynchronousThread, ThreadModules, ThreadRun


class Context(object):
    """Opened by an `open` frame. `parent` is what all contexts of the process share (`host.Parent`)."""

    def __init__(self, frame, parent):
        self.id = frame["context"]
        self.scope = frame["scope"]
        self.project = frame["project"]
        self.jvm = parent.jvm(frame["jvm"])
        self.is_closed = False
        self._parent = parent
        self.threads = set()  # type: set
        self._stray = Output(parent.channel, parent.upkeep, 0, self.id)
        self._console = None
        self._functions = {}
        self._function_numbers = interpreter.Counter()
        self._libraries = Libraries(self.fresh_names, self._undisturbed)
        self._names = dict(self._libraries.roots, system=System(self))
        threads = ThreadModules(self.begin_thread)
        roots = dict(self._names, **java_classes.emulated_roots(self, self._undisturbed))
        importer = Importer(roots, IgnitionPackage("com", self), self._sleep, self._undisturbed, threads)
        self.builtins = self._names["__builtins__"] = language.make_builtins(self._write, importer.load)
        self.builtins["reload"] = functools.partial(self._reload, self.builtins["reload"])
        self.replace_libraries(frame["libraries"])

    # For the host

    def replace_libraries(self, libraries):
        """The texts of all library scripts from now on."""
        self._libraries.replace(libraries)

    def reset_console(self):
        """Forget what scripts with `keep_names` left."""
        self._console = None

    def new_output(self, run):
        """Where the prints and logs of that run go."""
        return Output(self._parent.channel, self._parent.upkeep, run, self.id)

    # For runs

    def fresh_names(self):
        """New global names with what is there without import (H4)."""
        return dict(self._names, __name__="__main__", __doc__=None)

    def console_names(self):
        """The names that stay between runs until the reset (D3)."""
        if self._console is None:
            self._console = self.fresh_names()
        return self._console

    def take_function(self, number):
        """The function that `later` announced under that number; it is forgotten here."""
        return self._functions.pop(number)

    # For what scripts call

    def current_run(self):
        """The run that the calling thread carries out, if it is one of this context, or None."""
        run = self._parent.current.get()
        return run if run is not None and run.context is self else None

    def output(self):
        """Where the calling thread's prints and logs go."""
        run = self.current_run()
        return self._stray if run is None else run.output

    def call(self, name, arguments):
        """Ask the parent and wait for its answer."""
        return self._parent.calls.call(self, name, arguments)

    def wait_for(self, reply):
        """Wait for what the parent will say."""
        self._parent.calls.wait_for(reply)

    def log(self, level, logger, text):
        """One line of the log; plain text."""
        self.output().log(level, logger, text)

    def request(self, arguments):
        """`sendRequestAsync`: the handle of a request that is on its way."""
        number = self._parent.handle_numbers.next_number()
        handle = self._parent.handles[number] = RequestHandle(self, number)
        try:
            self.call("sendRequestAsync", dict(arguments, handle=number))
        except:
            self._parent.handles.pop(number, None)
            raise
        return handle

    def later(self, function, lane, delay_ms, label):
        """Have `function()` run in that lane after `delay_ms`."""
        number = self._function_numbers.next_number()
        self._functions[number] = function
        run = self.current_run()
        frame = {"op": "later", "context": self.id, "run": run.id if run else 0, "function": number}
        frame.update({"lane": lane, "delay_ms": delay_ms, "label": label})
        self.output().send(frame)

    def run_asynchronously(self, function, label):
        """Have `function()` run beside everything else; the thread that does it, as a script sees it."""
        thread = AsynchronousThread(self, function, language.unicode(label))
        self.later(thread, "async", 0, label)
        return thread

    def tell_uncaught(self, error, name):
        """Log what has ended a thread that was started unseen."""
        if not isinstance(error, language.STOPS + (SystemExit,)):
            told = described(error)
            self._stray.log("ERROR", language.to_text(name), told["traceback"], told)

    def begin_thread(self, function, label):
        """The work of a thread that a script is about to start."""
        return ThreadRun(self, self._parent, function, label)

    def wait_for_bell(self, bell, seconds):
        """Wait for a ring, at most `seconds` unless None; a stop of the calling run ends the waiting."""
        run = self.current_run()
        if run is None:
            bell.wait(seconds)
        else:
            run.wait(bell, bell.wait, seconds)

    def _reload(self, reload_standard, module):
        return self._libraries.reload(module) or reload_standard(module)

    def _write(self, text):
        self.output().write(text)

    def _undisturbed(self, function, *arguments):
        run = self.current_run()
        return function(*arguments) if run is None else run.undisturbed(function, *arguments)

    def _sleep(self, seconds):
        if not isinstance(seconds, (int, float, language.long)):
            raise TypeError("a float is required")
        if seconds < 0:
            raise IOError(22, "Invalid argument")
        self.wait_for_bell(interpreter.Bell(), seconds)
