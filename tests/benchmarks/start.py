"""Start: the designer window against a bare QMainWindow program; the help's time, and that it loads no Qt."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figures import Figure

ROOT = Path(__file__).parents[2]
_BARE = """\
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, report)
def report():
    print('shown', flush=True)
    app.quit()
app = QApplication(sys.argv)
window = Window()
window.show()
app.exec()
"""
# The window of the program reports that it was drawn, first empty and then filled; it is one object all the time.
OURS = """\
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from designer import app
class Window(app.DesignerWindow):
    is_drawn = is_filled = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if self.is_filled:
            QTimer.singleShot(0, complete)
        self.is_drawn = True
    def show_now(self):
        super().show_now()
        assert self.is_drawn and self.windowHandle().isExposed()
        print('shown', flush=True)
    def hold(self, content):
        super().hold(content)
        self.is_filled = True
def complete():
    print('complete', flush=True)
    QCoreApplication.quit()
app.DesignerWindow = Window
from designer.__main__ import main
main(sys.argv[1:])
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """From the start of the process to the first drawn window, in turns; beside it the time until it is filled too."""
    turns = 1 if quick else 9
    bare, ours, filled, helps = [], [], [], []
    with tempfile.TemporaryDirectory() as home:
        times_s(OURS, home)  # the very first start writes the sample lab and the bytecode
        for _ in range(turns):
            bare.append(times_s(_BARE, home)["shown"])
            times = times_s(OURS, home)
            ours.append(times["shown"])
            filled.append(times["complete"])
            helps.append(_help_s(home))
    shown, complete, peer, helped = map(statistics.median, (ours, filled, bare, helps))
    detail = f"{shown:.3f} s, bare {peer:.3f} s; complete after {complete:.3f} s, {complete / peer:.2f} times"
    return [
        Figure("designer window visible, to a bare window", shown / peer, 2.0, detail),
        Figure("scopelab --help against 0.2 s", helped / 0.2, 1.0, f"{helped:.3f} s; Qt loaded: {_help_loads_qt()}"),
    ]


def _environment(home: str) -> dict[str, str]:
    """A user of its own, with bytecode as an installation has it; the first program that runs there writes it."""
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": f"{home}/bytecode",
        "PYTHONDONTWRITEBYTECODE": "",
        "HOME": home,
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_DATA_HOME": f"{home}/data",
    }
    return {**os.environ, **own}


def times_s(program: str, home: str, lab: str = "") -> dict[str, float]:
    """When the program said what, in seconds since its start; with the user's own lab, or the one at `lab`."""
    started = time.perf_counter()
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    command = [sys.executable, "-c", program, *(("--lab", lab) if lab else ())]
    with subprocess.Popen(command, cwd=ROOT, env=_environment(home), stdout=pipe, stderr=quiet, text=True) as process:
        assert process.stdout is not None
        return {line.strip(): time.perf_counter() - started for line in process.stdout}


def _help_s(home: str) -> float:
    started = time.perf_counter()
    command = [sys.executable, "-m", "designer", "--help"]
    subprocess.run(command, cwd=ROOT, env=_environment(home), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def _help_loads_qt() -> bool:
    code = (
        "import sys\nfrom designer.__main__ import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    return bool(
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode
    )
