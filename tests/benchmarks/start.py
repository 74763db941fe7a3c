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
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def measure(*, quick: bool = False) -> list[Figure]:
    """Process start to the first turn of the event loop with the window shown, both programs in turns."""
    turns = 1 if quick else 9
    bare, ours, helps = [], [], []
    with tempfile.TemporaryDirectory() as home:
        arguments = ["-m", "designer", "--exit-when-shown", "--data-folder", home]
        _run_s(arguments)  # the first start writes the sample lab
        for _ in range(turns):
            bare.append(_run_s(["-c", _BARE]))
            ours.append(_run_s(arguments))
            helps.append(_run_s(["-m", "designer", "--help"]))
    shown, peer, helped = statistics.median(ours), statistics.median(bare), statistics.median(helps)
    return [
        Figure("designer visible against a bare window", shown / peer, 2.0, f"{shown:.3f} s, bare {peer:.3f} s"),
        Figure(
            "scopelab --help against 0.2 s", helped / 0.2, 1.0, f"{helped:.3f} s; PySide6 loaded: {_help_loads_qt()}"
        ),
    ]


def _run_s(arguments: list[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
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
