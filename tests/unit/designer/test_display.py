"""Whether windows can be shown, found out without Qt ending the process."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from designer.display import display_problem

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")


@pytest.fixture
def x_server(tmp_path: Path):
    """A socket that somebody listens at, where a client of a Wayland screen looks for one."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(tmp_path / "wayland-9"))
        listening.listen()
        yield {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}


def test_without_any_screen_it_says_so() -> None:
    problem = display_problem({})
    assert problem == "No window can be shown: neither DISPLAY nor WAYLAND_DISPLAY names a screen."


@pytest.mark.parametrize("display", [":987", "localhost:987", "unix:987", ":987.0", "no display", "host:", ":"])
def test_a_screen_where_nobody_answers_is_named(display: str) -> None:
    problem = display_problem({"DISPLAY": display})
    assert problem is not None
    assert f"({display})" in problem


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600", "vnc;xcb"])
def test_a_platform_without_a_screen_needs_none(platform: str) -> None:
    assert display_problem({"QT_QPA_PLATFORM": platform}) is None


def test_a_wayland_screen_that_answers_will_do(x_server) -> None:
    assert display_problem(x_server) is None


def test_a_wayland_screen_that_nobody_serves_does_not(tmp_path: Path) -> None:
    assert display_problem({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}) is not None


def test_looking_for_a_screen_where_none_is_imports_no_qt() -> None:
    code = "import sys, designer.display as d; d.display_problem({}); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "False"


def test_a_missing_library_of_the_windows_is_named(tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "QtWidgets.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')"
    )
    code = "from designer.display import display_problem; print(display_problem({'QT_QPA_PLATFORM': 'offscreen'}))"
    paths = os.pathsep.join([str(tmp_path), *sys.path])
    environment = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True, env=environment
    )
    assert "libEGL.so.1 is missing" in done.stdout
    assert "Traceback" not in done.stderr
