"""The real program in a process of its own: its first window, its end by a signal, nothing left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from client.toolkit.settings import Settings
from designer.window.first_window import FirstWindow

ROOT = Path(__file__).parents[3]
CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from designer.app import run_gui
from designer.places import Places
folder = Path(sys.argv[1])
sys.exit(run_gui(None, Places(folder / "settings.ini", folder / "data")))
"""


def wait_for(path: Path, pattern: str) -> None:
    end = monotonic() + 20
    while not list(path.glob(pattern)) and monotonic() < end:
        sleep(0.02)
    assert list(path.glob(pattern)), f"{pattern} did not come into being"


@pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_in_order(tmp_path: Path, number: signal.Signals) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running = subprocess.Popen(
        [sys.executable, "-c", CODE, str(tmp_path)], cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    wait_for(tmp_path / "data" / "journals", "*.sqlite")
    sleep(0.5)
    running.send_signal(number)
    _out, err = running.communicate(timeout=20)
    assert running.returncode == 0
    assert "Traceback" not in err
    assert list((tmp_path / "data" / "journals").iterdir()) == []


def test_the_first_window_says_what_is_going_on(qapp, qtbot, tmp_path: Path) -> None:
    window = FirstWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.show_now()
    assert window.windowHandle().isExposed()
    assert window.centralWidget().text() == "Opening the lab…"


def test_the_first_window_imports_nothing_heavy() -> None:
    code = (
        "import sys, designer.app; print([n for n in sys.modules if n.split('.')[0] in ('gateway_core', 'pygments')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.strip() == "[]"
