"""`scopelab --guest` as a program of its own: it begins with the sample, and nothing of it is left however it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import pytest

from designer.guest import PREFIX
from tests.support.command_line import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment whose folders for data, settings, caches and temporary files are the test's own."""
    places = {"HOME": "home", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "TMPDIR": "tmp"}
    for name in places.values():
        (tmp_path / name).mkdir()
    own = {key: str(tmp_path / name) for key, name in places.items()}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


def start(home: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "designer", "--guest"], cwd=ROOT, env=home, stderr=subprocess.PIPE, text=True
    )


def until(condition: Callable[[], object]) -> None:
    end = monotonic() + 30
    while not condition() and monotonic() < end:
        sleep(0.05)
    assert condition()


def left(home: dict[str, str]) -> list[str]:
    folders = [Path(home[name]) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")]
    return [str(path) for folder in folders for path in folder.rglob("*")]


def guests(home: dict[str, str]) -> list[Path]:
    return list(Path(home["TMPDIR"]).glob(f"{PREFIX}*"))


def wait_until_open(home: dict[str, str], guests_open: int = 1) -> None:
    until(lambda: len([folder for folder in guests(home) if any(folder.glob("data/journals/*"))]) == guests_open)
    sleep(0.5)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_guest_leaves_nothing_behind(home, name) -> None:
    program = start(home)
    wait_until_open(home)
    program.send_signal(getattr(signal, name))
    _out, errors = program.communicate(timeout=30)
    assert program.returncode == 0
    assert "Traceback" not in errors
    assert left(home) == []


def test_a_guest_that_is_to_outlive_its_terminal_does(home) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # what nohup does
    try:
        program = start(home)
    finally:
        signal.signal(signal.SIGHUP, before)
    wait_until_open(home)
    program.send_signal(signal.SIGHUP)
    sleep(1)
    assert program.poll() is None
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=30)
    assert left(home) == []


def test_what_a_killed_guest_leaves_goes_with_the_next_one(home) -> None:
    first = start(home)
    wait_until_open(home)
    first.kill()
    first.communicate(timeout=30)
    (abandoned,) = guests(home)
    second = start(home)
    until(lambda: not abandoned.exists())
    wait_until_open(home)
    second.send_signal(signal.SIGTERM)
    second.communicate(timeout=30)
    assert left(home) == []


def test_two_guests_do_not_get_into_each_other_s_way(home) -> None:
    first = start(home)
    wait_until_open(home)
    second = start(home)
    wait_until_open(home, 2)
    for program in (first, second):
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=30)
        assert program.returncode == 0
    assert left(home) == []
