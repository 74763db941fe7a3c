"""Threads beside the runs: those that scripts start by themselves, and what `invokeAsynchronous` returns (H5, H6, H7)."""

import functools
import types

from gateway_core.script_host import interpreter, language
from gateway_core.script_host.runs import Run

_THREAD_CLASSES = ("Thread", "Timer")


class ThreadRun(Run):
    """What a thread carries out that a script has started: prints, waits and is stopped like a run, with the number 0.

    Calling it is the thread's work. `label` is what its error is logged under.
    """

    def __init__(self, context, parent, function, label):
        frame = {"run": 0, "kind": "thread", "name": label, "reply": False}
        Run.__init__(self, frame, context, context.new_output(0))
        self._current = parent.current
        self._stacks = parent.stacks
        self._function = function
        self._label = label
        self._stacks.add_own()

    def __call__(self):
        self._current.set(self)
        self.context.threads.add(self)
        ending = self.carry_out()
        self.context.threads.discard(self)
        self._current.set(None)
        self.output.flush()
        if ending["outcome"] == "failed":
            error = ending["error"]
            self.output.log("ERROR", self._label, error["traceback"], error)
        self._stacks.remove()

    def not_started(self):
        """The system gave no thread."""
        self._stacks.remove()

    def _code(self):
        return None

    def _action(self, _code):
        return self._function


class ThreadModules(object):
    """`thread` and `threading` of one context, whose threads carry out what `begin(function, label)` makes of theirs."""

    def __init__(self, begin):
        self._begin = begin
        self._own = {}  # type: dict

    def adopted(self, name, module):
        """The module of that name as scripts of the context have it."""
        if name not in self._own:
            self._own[name] = self._thread(module) if name == "thread" else self._threading(module)
        return self._own[name]

    def _thread(self, module):
        own, start = types.ModuleType("thread"), module.start_new_thread
        for name in list(module.__dict__):
            own.__dict__[name] = getattr(module, name)  # Java's methods are of no use without their class

        def start_new_thread(function, args, kwargs=None):
            _check_start(function, args)
            work = functools.partial(function, *args, **(kwargs or {}))
            run = self._begin(work, getattr(function, "__name__", "thread"))
            return _start(run, start, run, ())

        own.__dict__.update(start_new_thread=start_new_thread, start_new=start_new_thread)
        return own

    def _threading(self, module):
        for name in _THREAD_CLASSES:
            standard = getattr(module, name)
            if isinstance(standard, type):
                setattr(standard, "start", self._start_of(getattr(standard, "start")))
        return module

    def _start_of(self, start_standard):
        begin = self._begin

        def start(thread):
            if "run" in vars(thread):  # a second start is refused
                start_standard(thread)
            else:
                run = thread.run = begin(thread.run, language.to_text(str(thread.getName())))
                _start(run, start_standard, thread)

        return start


def _start(run, start, *arguments):
    try:
        return start(*arguments)
    except:
        run.not_started()
        raise


def _check_start(function, args):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")


class AsynchronousThread(object):
    """What `invokeAsynchronous` returns in place of a `java.lang.Thread`: its name, whether it runs, and its end."""

    def __init__(self, context, function, name):
        self._context = context
        self._function = function
        self._name = name
        self._bells = []  # type: list
        self._is_over = False
        self._lock = interpreter.Lock()

    def __call__(self):
        function = self._function  # under a name, for what is said of a call with wrong arguments
        try:
            function()
        finally:
            with self._lock:
                self._is_over = True
                bells, self._bells = self._bells, []
            for bell in bells:
                bell.ring()

    def getName(self):
        """What it is called: the description, else the function's name."""
        return self._name

    def setName(self, name):
        """Call it something else."""
        self._name = name

    name = property(getName, setName)

    def isAlive(self):
        """Whether the function has not come to its end."""
        return not self._is_over

    def isDaemon(self):
        """No client or gateway waits for it when it ends."""
        return True

    def join(self, millis=0):
        """Wait until the function has ended, at most so many ms; 0: however long it takes."""
        if not isinstance(millis, (int, float, language.long)) or millis < 0:
            raise ValueError("join() takes a number of ms, zero or more, not %s." % repr(millis))
        bell = interpreter.Bell()
        with self._lock:
            if self._is_over:
                return
            self._bells.append(bell)
        self._context.wait_for_bell(bell, millis / 1000.0 if millis else None)

    def __repr__(self):
        return "<Thread %s, %s>" % (self._name, "running" if self.isAlive() else "ended")
