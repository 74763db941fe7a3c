"""One run of a handler, a script or a kept function: carried out in a worker thread, stopped from another one."""

import functools
import sys

from gateway_core.script_host import interpreter, language, wire
from gateway_core.script_host.hints import hints_for
from gateway_core.script_host.java_classes import NotSerializableException
from gateway_core.script_host.output import shortened

_STOPPED = "The script was stopped."
_OUT_OF_MEMORY = "The script asked for more memory than its process may use (1.5 GiB)."
_STATUS_CHARACTERS = 200
_TEXTS = (str, language.unicode)
CONTEXT_CLOSED = "The session was closed before this run began."


class CurrentRun(object):
    """Which run, and which frame of user code, the calling thread carries out."""

    def __init__(self):
        self._local = interpreter.ThreadLocal()
        self._owner = interpreter.Inherited()

    def get(self):
        """The run of the calling thread, or None in a thread that a script started by itself."""
        return getattr(self._local, "run", None)

    def set(self, run):
        """From now on the calling thread carries out `run`; None: none."""
        self._local.run = run
        if run is not None:
            self._owner.set(run.context)

    def owner(self):
        """The context whose script has started the calling thread unseen, or None."""
        return self._owner.get()


class Run(object):
    """What one `run` frame asks for. `context` is the place it runs in, `output` where its prints and logs go."""

    def __init__(self, frame, context, output):
        self.id = frame["run"]
        self.context = context
        self.output = output
        self._frame = frame
        self._lock = interpreter.Lock()
        self._thread = None
        self._bell = None
        self._is_over = False
        self._stop_wanted = False

    @property
    def stop_wanted(self):
        """Whether it has been asked to stop."""
        return self._stop_wanted

    # In the worker thread

    def carry_out(self):
        """Run it; the `ended` frame for `send_end`, whatever the script does."""
        ending = None
        while ending is None:
            try:
                ending = language.within(self.context.builtins, self._attempt)
            except language.STOPS:  # came after the script's last line and before ours
                ending = ended(self.id, "stopped", note=_STOPPED)
            except:  # of the error's own methods, which nobody else calls
                ending = ended(self.id, "failed", error=described(sys.exc_info()[1]))
        while not self._is_over:
            try:
                self._leave()
            except language.STOPS:
                continue
        return ending

    def send_end(self, ending):
        """Tell the parent how it ended."""
        try:
            self.output.send(ending)
        except MemoryError:
            error = described(MemoryError())
            self.output.send(ended(self.id, "failed", error=error, note=_OUT_OF_MEMORY))
        if self.output.is_mute:  # a process that the script forked has nothing more to do
            interpreter.end_process(0)

    def wait(self, bell, function, *arguments):
        """Call `function`, which waits for `bell` in some way, in the script's own thread; a stop rings it."""
        outer, self._bell = self._bell, bell
        try:
            return self.undisturbed(function, *arguments)
        finally:
            self._bell = outer

    def undisturbed(self, function, *arguments):
        """Call `function` in the script's own thread; a stop waits until it is over.

        For what a stop in the middle would break for good, such as Python's import of a module.
        """
        with self._lock:
            if self._stop_wanted:
                self._withdraw()
                raise language.ScriptStop
            thread, self._thread = self._thread, None
        try:
            return function(*arguments)
        finally:
            with self._lock:
                self._thread = thread
                stop_wanted = self._stop_wanted
            if stop_wanted:
                raise language.ScriptStop

    def line(self):
        """The line of the run's own text that the calling thread carries out.

        A kept function may be of another text: then the line is that text's. 0 where neither is known.
        """
        return language.line_of("<" + self._frame["name"] + ">", self.context.builtins, sys._getframe(1))

    # In other threads

    def interrupt(self):
        """Raise `ScriptStop` in the script; false once it is over."""
        with self._lock:
            if self._is_over:
                return False
            self._stop_wanted = True
            if self._thread is not None:
                interpreter.raise_in_thread(self._thread, language.ScriptStop)
            if self._bell is not None:
                self._bell.ring()
            return True

    def _enter(self):
        with self._lock:
            if self._stop_wanted:
                raise language.ScriptStop
            self._thread = interpreter.thread_id()

    def _leave(self):
        with self._lock:
            if self._stop_wanted:
                self._withdraw()
            self._thread = None
            self._is_over = True

    def _withdraw(self):
        if self._thread is not None:
            interpreter.withdraw_from_thread(self._thread)

    def _attempt(self):
        started = interpreter.clock()
        try:
            if self.context.is_closed:
                return ended(self.id, "stopped", note=CONTEXT_CLOSED)
            code = self._code()
            self._enter()
            action = self._action(code)
            language.begin_output(self.context.builtins)
            started = interpreter.clock()
            returned = action()
            return self._returned(returned, interpreter.clock() - started)
        except:  # Java's exceptions are no BaseException
            return self._failed(sys.exc_info()[1], interpreter.clock() - started)

    def _code(self):
        """The text translated; before `_enter`, because a stop in the middle of our own work would break it."""
        frame = self._frame
        if frame["kind"] == "function":
            return None
        return language.compile_text(frame["text"], frame["name"], frame["kind"])

    def _action(self, code):
        """What there is to do, as a function without arguments."""
        frame, context = self._frame, self.context
        if frame["kind"] == "function":
            return context.take_function(frame["function"])
        names = context.console_names() if frame["keep_names"] else context.fresh_names()
        if frame["kind"] == "script":
            return functools.partial(language.execute, code, names)
        language.execute(code, names)
        return functools.partial(names["handleMessage"], wire.decode(frame["payload"]))

    def _returned(self, value, duration_s):
        if not self._frame["reply"]:
            return ended(self.id, "done", duration_s=duration_s)
        try:
            returned = wire.encode(value, "return value")
        except NotSerializableException as refused:
            error = described(refused)
            return ended(self.id, "failed", duration_s=duration_s, error=error, return_refused=True)
        return ended(self.id, "done", duration_s=duration_s, returned=returned)

    def _failed(self, error, duration_s):
        if isinstance(error, language.STOPS) or (self._stop_wanted and language.is_interruption(error)):
            return ended(self.id, "stopped", duration_s=duration_s, note=_STOPPED)
        if isinstance(error, SystemExit):
            return ended(self.id, "stopped", duration_s=duration_s, note=_exit_note(error))
        note = _OUT_OF_MEMORY if language.is_out_of_memory(error) else ""
        return ended(self.id, "failed", duration_s=duration_s, error=described(error), note=note)


def ended(run, outcome, duration_s=0.0, **fields):
    """An `ended` frame; `fields` are those that are not empty."""
    frame = {
        "op": "ended",
        "run": run,
        "outcome": outcome,
        "error": None,
        "returned": None,
        "duration_ms": duration_s * 1000.0,
        "note": "",
        "return_refused": False,
    }
    frame.update(fields)
    return frame


def described(error):
    """The error for people, while it is handled; one that can't even say what it is (a user's `__str__` that fails) by its type alone."""
    try:
        described = language.describe_error(error)
        for part in ("message", "traceback"):
            described[part] = shortened(described[part])
        described["hints"] = hints_for(error)
        return described
    except language.STOPS:
        raise
    except:  # it may ask for anything, even for the end of the process
        return {"type": type(error).__name__, "message": "", "line": 0, "traceback": type(error).__name__}


def _exit_note(error):
    code = error.code
    if isinstance(code, _TEXTS):
        code = language.to_text(code)
        status = code if len(code) <= _STATUS_CHARACTERS else code[:_STATUS_CHARACTERS] + "..."
    else:
        status = "%d" % code if isinstance(code, int) else ""
    return "The script ended itself with sys.exit(%s)." % (status,)
