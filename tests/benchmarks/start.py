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
_SHOWN = "print('shown', flush=True)"
_BARE = f"""\
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
def report():
    {_SHOWN}
    app.quit()
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
QTimer.singleShot(0, report)
app.exec()
"""
_OURS = f"""\
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from designer import app
def report():
    {_SHOWN}
    QCoreApplication.quit()
class Program(app.Program):
    def start(self, lab):
        started = super().start(lab)
        QTimer.singleShot(0, report)
        return started
app.Program = Program
app.run_gui(None, app.Places(Path(sys.argv[1]) / "settings.ini", Path(sys.argv[1]) / "data"))
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """From the start of the process to the first turn of the event loop with the window shown, in turns."""
    turns = 1 if quick else 9
    bare, ours, helps = [], [], []
    with tempfile.TemporaryDirectory() as home:
        _shown_s(_OURS, home)  # the very first start writes the sample lab
        for _ in range(turns):
            bare.append(_shown_s(_BARE, home))
            ours.append(_shown_s(_OURS, home))
            helps.append(_help_s())
    shown, peer, helped = statistics.median(ours), statistics.median(bare), statistics.median(helps)
    return [
        Figure("designer visible against a bare window", shown / peer, 2.0, f"{shown:.3f} s, bare {peer:.3f} s"),
        Figure("scopelab --help against 0.2 s", helped / 0.2, 1.0, f"{helped:.3f} s; Qt loaded: {_help_loads_qt()}"),
    ]


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def _shown_s(program: str, home: str) -> float:
    started = time.perf_counter()
    command = [sys.executable, "-c", program, home]
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, cwd=ROOT, env=_environment(), stdout=pipe, stderr=quiet, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "shown\n"
        return time.perf_counter() - started


def _help_s() -> float:
    started = time.perf_counter()
    command = [sys.executable, "-m", "designer", "--help"]
    subprocess.run(command, cwd=ROOT, env=_environment(), check=True, stdout=subprocess.DEVNULL)
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
