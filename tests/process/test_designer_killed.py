"""The designer is killed while somebody types: what was typed until five seconds before comes back, and the lab opens."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

import pytest

from designer.places import Places
from gateway_core.api import read_lab, save_lab
from tests.support.designer_lab import LAB

ROOT = Path(__file__).parents[2]
MOST_LOST_S = 5.0


class TypingDesigner:
    """One run of the designer in which somebody types. `lines` grows while it runs."""

    def __init__(self, folder: Path, lab: Path) -> None:
        command = [sys.executable, "-m", "tests.support.typing_designer", str(folder), str(lab)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=quiet, text=True)
        self.lines: list[str] = []
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def found(self) -> dict[str, str]:
        """What stood in the tab at the start, and what the bar said."""
        return json.loads(self.lines[0])

    def wait_until_typed(self, words: int) -> None:
        end = monotonic() + 40
        while len(self.lines) <= words and monotonic() < end:
            sleep(0.02)
        assert len(self.lines) > words, "nobody typed"

    def kill(self, how: int) -> int:
        """Kill it; the last number that was typed more than `MOST_LOST_S` before, 0 for none."""
        moment = monotonic()
        self.process.send_signal(how)
        self.process.wait(20)
        self._reader.join(5)
        numbers = [line.split() for line in self.lines[1:] if len(line.split()) == 2]
        return max((int(number) for number, at in numbers if float(at) < moment - MOST_LOST_S), default=0)

    def last(self) -> int:
        return max((int(line.split()[0]) for line in self.lines[1:] if len(line.split()) == 2), default=0)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)
        self.process.stdout.close()


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    path = Places(tmp_path / "settings.ini", tmp_path / "data").labs / "typed"
    save_lab(replace(LAB, clients=()), path)
    return path


@pytest.fixture
def designers(tmp_path: Path, lab: Path) -> Iterator[list[TypingDesigner]]:
    """Those that a test starts; none of them is left."""
    running: list[TypingDesigner] = []
    yield running
    for each in running:
        if each.process.poll() is None:
            each.process.kill()
            each.process.wait(20)


def words_of(text: str) -> int:
    """The last whole number in the text that came back."""
    return max((int(word) for word in text.split() if word.isdigit()), default=0)


@pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")
def test_killed_at_any_moment_at_most_five_seconds_are_lost_and_the_lab_opens(tmp_path, lab, designers) -> None:
    expected = 0
    for typing_s in (0.4, 2.3, 6.2, 1.1):
        designer = TypingDesigner(tmp_path, lab)
        designers.append(designer)
        designer.wait_until_typed(1)
        if expected:
            assert words_of(designer.found["text"]) >= expected
            assert designer.found["message"].startswith("A text that was not saved came back: 2 second")
        sleep(typing_s)
        expected = designer.kill(signal.SIGKILL)
        assert read_lab(lab).lab == replace(LAB, clients=())
    assert len(designers) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")
def test_ended_by_a_signal_nothing_is_lost_and_nobody_is_asked(tmp_path, lab, designers) -> None:
    designer = TypingDesigner(tmp_path, lab)
    designers.append(designer)
    designer.wait_until_typed(20)
    designer.kill(signal.SIGTERM)
    assert designer.process.returncode == 0
    again = TypingDesigner(tmp_path, lab)
    designers.append(again)
    again.wait_until_typed(1)
    assert words_of(again.found["text"]) >= designer.last()
