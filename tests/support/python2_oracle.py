"""A real Python 2 that answers what a program prints: one process, fed programs over a pipe.

CPython 2.7 where there is one, else Jython, which says the same apart from what `as_jython_says` takes out.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NAMED = "SCOPELAB_PYTHON2"  # environment variable: the Python 2 to ask

_DRIVER = r"""
import sys
answers = sys.stdout
class Printed:
    softspace = 0
    def __init__(self): self.parts = []
    def write(self, text):
        if isinstance(text, unicode): text = text.encode('utf-8')
        self.softspace = 0
        self.parts.append(text)
while 1:
    head = sys.stdin.readline()
    if not head: break
    program = sys.stdin.read(int(head))
    sys.stdout = printed = Printed()
    try:
        exec compile(program, 'program', 'exec') in {'__name__': '__main__'}
    except Exception, error:
        printed.write('not caught: %s %s' % (error.__class__.__name__, error))
    sys.stdout = answers
    answer = ''.join(printed.parts)
    answers.write('%d\n' % len(answer))
    answers.write(answer)
    answers.flush()
"""


@dataclass(frozen=True, slots=True)
class Oracle:
    """A running Python 2."""

    process: subprocess.Popen[bytes]
    is_jython: bool

    def output(self, program: str) -> str:
        """What `program`, ASCII alone, prints."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{len(program)}\n{program}".encode("ascii"))
        self.process.stdin.flush()
        size = int(self.process.stdout.readline())
        return self.process.stdout.read(size).decode("utf-8", "replace")


def find_python2() -> str | None:
    """The command of a Python 2 on this machine: the named one, CPython 2.7, or Jython."""
    named = os.environ.get(NAMED)
    if named:
        return named
    candidates = [shutil.which(name) for name in ("python2.7", "python2", "jython")]
    return next((found for found in candidates if found is not None and _answers(found)), None)


def _answers(command: str) -> bool:
    """Whether it runs at all: a shim may stand for a Python that is not installed."""
    if Path(command).name == "jython":
        return True
    return subprocess.run([command, "-c", ""], capture_output=True, check=False, timeout=60).returncode == 0


@contextmanager
def running(command: str) -> Iterator[Oracle]:
    """One process of `command` for many programs."""
    with tempfile.TemporaryDirectory() as folder:
        driver = Path(folder) / "driver.py"
        driver.write_text(_DRIVER, "ascii")
        environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
        arguments = [command, str(driver)] if "jython" in Path(command).name else [command, "-W", "ignore", str(driver)]
        pipe = subprocess.PIPE
        with subprocess.Popen(
            arguments, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment
        ) as process:
            try:
                yield Oracle(process, "jython" in Path(command).name)
            finally:
                process.kill()


# Jython words errors otherwise and finds another one first where a call has several; its ints have 32 bits, so a number
# is the same number with or without its L.
_ERROR_WORDS = re.compile(r"^(!) .*$", re.MULTILINE)
_LONG_MARK = re.compile(r"(?<=\d)L\b|u?'L', |\blong\b")


def as_jython_says(output: str) -> str:
    """`output` without what Jython is known to say otherwise."""
    output = _ERROR_WORDS.sub(r"\1", output)
    return _LONG_MARK.sub(lambda match: "int" if match[0] == "long" else "", output)


def jython_agrees_on(statements: str) -> bool:
    """Whether Jython is a fair judge: with `%` it takes a list for one value, CPython 2 for a mapping that names none."""
    return " % " not in statements and " %= " not in statements
