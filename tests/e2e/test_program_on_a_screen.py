"""The real program on a virtual screen, as a newcomer uses it: a click, a key, and a look at the journal."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.command_line import ROOT

pytestmark = [pytest.mark.needs("Xvfb"), pytest.mark.needs("openbox"), pytest.mark.needs("xdotool")]

MAXIMIZED = "test_a_lesson_begun_in_a_maximized_window_stands_in_sight_below_the_other_panels"


def until(condition, timeout_s=20):
    deadline = time.monotonic() + timeout_s
    while not (found := condition()):
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)
    return found


@contextlib.contextmanager
def running(*command, log=Path(os.devnull), **options):
    with log.open("ab") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture
def screen(tmp_path):
    """A virtual screen with a window manager; the environment for programs on it."""
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
    with running(*command, pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read, encoding="ascii") as answer:
            number = answer.readline().strip()
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment |= {"DISPLAY": f":{number}", "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
        environment |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), "PYTHONPATH": str(ROOT)}
        with running("openbox", env=environment):
            time.sleep(0.5)
            yield environment


def xdotool(environment, *arguments):
    return subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False, timeout=20
    ).stdout.split()


def windows(environment, name):
    return xdotool(environment, "search", "--onlyvisible", "--name", name)


def activated(environment, window):
    """Give a window the focus; whether it has it a moment later, when no other window has come up in between."""
    xdotool(environment, "windowactivate", "--sync", window)
    time.sleep(0.5)
    return xdotool(environment, "getactivewindow") == [window]


def closed_by_key(environment, window):
    """Press Alt+F4 where this window has the focus; a window manager that is busy may not hear the first one."""
    if activated(environment, window):
        xdotool(environment, "key", "alt+F4")
    time.sleep(0.5)
    return not windows(environment, "^Office")


def deliveries(data: Path):
    """What the running program's journal holds."""
    rows = []
    for path in data.rglob("*.sqlite"):
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            rows += database.execute(
                "SELECT texts.text, reason FROM deliveries JOIN texts ON texts.id = deliveries.endpoint"
            ).fetchall()
    return rows


def children_of(pid):
    return [child for path in Path(f"/proc/{pid}/task").glob("*/children") for child in path.read_text().split()]


def test_a_newcomer_switches_to_read_write_presses_f5_and_packing_1_receives(screen, tmp_path):
    with running(sys.executable, "-m", "designer", cwd=tmp_path, env=screen, log=tmp_path / "log") as program:
        designer = until(lambda: windows(screen, "^Scopelab"))[0]
        for name in ("Packing 1", "Packing 2", "Office"):
            until(lambda name=name: windows(screen, f"^{name}"))
        until(lambda: activated(screen, designer))
        xdotool(screen, "key", "ctrl+alt+3")
        time.sleep(0.3)
        xdotool(screen, "key", "F5")
        rows = until(lambda: deliveries(tmp_path / "data"))
        assert [(("Packing 1" in endpoint), reason) for endpoint, reason in rows] == [(True, "done")]
        hosts = children_of(program.pid)
        assert hosts
        xdotool(screen, "key", "ctrl+q")
        assert program.wait(20) == 0
        until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in hosts))


def test_the_designer_s_title_names_the_program_once(screen, tmp_path):
    with running(sys.executable, "-m", "designer", cwd=tmp_path, env=screen):
        designer = until(lambda: windows(screen, "^Scopelab – "))[0]
        assert " ".join(xdotool(screen, "getwindowname", designer)) == "Scopelab – Bottling plant"


def test_closing_a_client_window_leaves_the_rest_going_on(screen, tmp_path):
    with running(sys.executable, "-m", "designer", cwd=tmp_path, env=screen, log=tmp_path / "log") as program:
        client = until(lambda: windows(screen, "^Office"))[0]
        until(lambda: closed_by_key(screen, client))
        assert program.poll() is None
        assert windows(screen, "^Packing 1")


@pytest.mark.skipif(sys.platform != "linux", reason="displays are a matter of X11 and Wayland")
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_display_it_says_so_and_plays_the_sample_lab(tmp_path, display):
    environment = {
        name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}
    }
    environment |= {"DISPLAY": display, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        [sys.executable, "-m", "designer"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
        timeout=60,
    )  # fmt: skip
    assert result.returncode == 0
    assert result.stderr.startswith("No window can be shown")
    assert len(result.stderr.splitlines()) <= 2
    assert "Packing 1" in result.stdout


def test_killing_the_program_leaves_no_script_host_behind(screen, tmp_path):
    with running(sys.executable, "-m", "designer", cwd=tmp_path, env=screen, log=tmp_path / "log") as program:
        designer = until(lambda: windows(screen, "^Scopelab"))[0]
        until(lambda: windows(screen, "^Office"))
        until(lambda: activated(screen, designer))
        xdotool(screen, "key", "F5")
        hosts = until(lambda: children_of(program.pid))
        program.kill()
        program.wait(10)
        until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in hosts))


@pytest.mark.timeout(300)
def test_the_tests_of_the_windows_with_real_hosts_pass_on_a_screen_too(screen, tmp_path):
    """Elsewhere they run without a screen; here a window manager and X11 take part."""
    environment = {**screen, "QT_QPA_PLATFORM": "xcb"}
    chosen = ["tests/gui/designer/test_program.py", "tests/gui/client/test_real_network.py"]
    chosen.append("tests/gui/designer/test_lessons_for_real.py::" + MAXIMIZED)
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert result.returncode == 0, result.stdout[-3000:]
