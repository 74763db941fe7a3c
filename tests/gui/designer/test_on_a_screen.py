"""The Project Browser on a real screen with a window manager: a real mouse and a real keyboard edit the lab."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gateway_core.api import Lab, read_lab

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Where the play left its steps and its lab."""
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"]
    made = tmp_path_factory.mktemp("screen")
    program = [sys.executable, "-m", "tests.support.browser_play", str(made)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    played = subprocess.run(
        [*screen, *program], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=110
    )
    assert played.returncode == 0, played.stdout + played.stderr
    return made


@pytest.fixture
def lab(folder: Path) -> Lab:
    lab = read_lab(folder / "lab").lab
    assert lab is not None
    return lab


pytestmark = [pytest.mark.needs("xvfb-run"), pytest.mark.needs("openbox"), pytest.mark.needs("xdotool")]


def test_mouse_and_keys_do_what_the_menus_do(folder) -> None:
    assert json.loads((folder / "steps.json").read_text("utf-8")) == [
        "Move handler greet to Utilities",
        "Duplicate handler fail",
        "Rename script 2 second to 2 other",
        "Delete handler stored",
        "Add handler newHandler",
        "Rename handler newHandler to alarm",
    ]


def test_what_was_dragged_stands_where_it_was_dropped_in_the_folder(lab) -> None:
    projects = lab.gateway("plant-gw").projects
    assert "greet" in projects["Utilities"].client_handlers
    assert set(projects["ACME"].client_handlers) == {"fail", "alarm"}


def test_what_was_dragged_with_ctrl_stands_in_both_places(lab) -> None:
    acme = lab.gateway("plant-gw").projects["ACME"]
    assert acme.gateway_handlers["fail"].script == acme.client_handlers["fail"].script
