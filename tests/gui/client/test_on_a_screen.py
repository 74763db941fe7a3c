"""Client windows on a real screen, with the frames that a window manager draws."""

import json
import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def places(tmp_path_factory) -> list[QRect]:
    """The screen, the designer, three clients."""
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"]
    folder = tmp_path_factory.mktemp("screen")
    program = [sys.executable, "-m", "tests.support.screen_play", str(folder)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    played = subprocess.run(
        [*screen, *program], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=60
    )
    assert played.returncode == 0, played.stdout + played.stderr
    return [QRect(*numbers) for numbers in json.loads((folder / "places.json").read_text("utf-8"))]


@pytest.mark.needs("xvfb-run")
@pytest.mark.needs("openbox")
def test_arranged_clients_stand_on_the_screen_with_their_frames(places) -> None:
    screen, _, *clients = places
    assert len(clients) == 3
    assert [client for client in clients if not screen.contains(client)] == []


@pytest.mark.needs("xvfb-run")
@pytest.mark.needs("openbox")
def test_arranged_clients_cover_neither_the_designer_nor_each_other(places) -> None:
    windows = places[1:]
    assert [pair for pair in combinations(windows, 2) if pair[0].intersects(pair[1])] == []
