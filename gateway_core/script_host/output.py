"""What one run prints and logs, on its way to the parent: in batches, in order, and not without end."""

from gateway_core.script_host import interpreter

_BATCH_CHARACTERS = 64 * 1024
OUTPUT_LIMIT_CHARACTERS = 1024 * 1024
LOG_LIMIT_LINES = 10000

TEXT_LIMIT_CHARACTERS = 64 * 1024

_OUTPUT_CUT = "\n[Output cut here: this run has printed more than 1 MiB. The script goes on.]\n"
_LOG_CUT = "Log cut here: this run has logged more than 10,000 lines. The script goes on."


def shortened(text):
    """`text`, cut where it is longer than anybody reads."""
    if len(text) <= TEXT_LIMIT_CHARACTERS:
        return text
    return text[:TEXT_LIMIT_CHARACTERS] + "\n[Cut here: the text has %d characters.]" % len(text)


class Output(object):
    """The output and the log of one run, or of what runs outside any run (`run` 0)."""

    def __init__(self, channel, upkeep, run, context):
        self._channel = channel
        self._upkeep = upkeep
        self._run = run
        self._context = context
        self._lock = interpreter.Lock()
        self._parts = []
        self._size = 0
        self._printed = 0
        self._logged = 0

    @property
    def is_mute(self):
        """Whether this is a forked process, which does not speak to the parent."""
        return self._channel.is_mute

    def write(self, text):
        """Print plain text."""
        if self._printed > OUTPUT_LIMIT_CHARACTERS or not text or self._channel.is_mute:
            return
        with self._lock:
            self._printed += len(text)
            if self._printed > OUTPUT_LIMIT_CHARACTERS:
                text = text[: len(text) - (self._printed - OUTPUT_LIMIT_CHARACTERS)] + _OUTPUT_CUT
            self._parts.append(text)
            self._size += len(text)
            if self._size >= _BATCH_CHARACTERS:
                self._channel.send(*self._take())
            elif len(self._parts) == 1:
                self._upkeep.flush_soon(self)

    def log(self, level, logger, text, error=None):
        """One line of the log, after what was printed before it; all plain text. `error` is what it reports, described."""
        if self._logged > LOG_LIMIT_LINES:
            return
        self._logged += 1
        if self._logged > LOG_LIMIT_LINES:
            level, text, error = "WARN", _LOG_CUT, None
        line = {"op": "log", "run": self._run, "context": self._context, "level": level}
        line.update({"logger": shortened(logger), "text": shortened(text), "error": error})
        self.send(line)

    def send(self, frame):
        """Send `frame`, after what was printed before it."""
        with self._lock:
            self._channel.send(*(self._take() + [frame]))

    def flush(self):
        """Send what was printed up to now."""
        with self._lock:
            self._channel.send(*self._take())

    def _take(self):
        parts, self._parts, self._size = self._parts, [], 0
        if not parts:
            return []
        return [{"op": "output", "run": self._run, "context": self._context, "text": "".join(parts)}]


class PrintStream(object):
    """Stands for `sys.stdout` and `sys.stderr`, so that what the standard library prints is the script's output, too."""

    encoding = "utf-8"
    errors = "replace"
    closed = False

    def __init__(self, current):
        self._current = current

    def write(self, text):
        run = self._current.get()
        if run is not None:
            run.output.write(text)
        return len(text)

    def flush(self):
        return

    def isatty(self):
        return False
