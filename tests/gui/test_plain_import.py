"""The program imports as Python does: PySide's own `import` reads the text of every module, which nobody here needs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """\
import linecache
import sys
from PySide6.QtCore import QCoreApplication
from client.toolkit.plain_import import take_plain_import
take_plain_import()
from client.toolkit.times import clock_text
application = QCoreApplication([])
print(clock_text.__code__.co_filename in linecache.cache, len(clock_text(0)), application.applicationPid() > 0)
"""
WITHOUT_QT = """\
from client.toolkit.plain_import import take_plain_import
before = __import__
take_plain_import()
print(__import__ is before)
"""


def test_a_module_is_imported_without_a_look_at_its_text():
    assert _output(PROGRAM) == "False 12 True\n"


def test_without_that_every_text_would_be_read():
    """As long as this holds, PySide's `import` is worth being replaced."""
    assert _output(PROGRAM.replace("take_plain_import()\n", "")) == "True 12 True\n"


def test_where_qt_is_not_loaded_nothing_changes():
    assert _output(WITHOUT_QT) == "True\n"


def _output(code: str) -> str:
    """What the program says, in a process of its own, because `import` is the whole process's."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT).stdout
