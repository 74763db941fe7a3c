"""Designers are killed in the middle of editing: the lab on disk always opens, is whole, and is as new as the last edit."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Queue
from threading import Thread
from time import monotonic, sleep
from typing import Any

import pytest

from designer.places import Places
from gateway_core.api import read_lab, save_lab
from tests.support.editing_designer import SCRIPT, digest
from tests.support.random_edits import start
from tests.support.signals import send_signal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are not forked there")

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("SCOPELAB_KILLS", "100"))
PARTS = 4
MOST_LOST_S = 5.0
PATIENCE_S = 40.0


@dataclass
class Run:
    """What is known of one designer: the labs that may be on disk, and when which number was typed."""

    process: int
    labs: set[str] = field(default_factory=set)
    typed: list[tuple[int, float]] = field(default_factory=list)
    came_back: int = 0
    is_open: bool = False
    edits: int = 0

    def take(self, said: dict[str, Any]) -> None:
        if said["what"] == "open":
            self.is_open, self.labs, self.came_back = True, {said["lab"]}, said["number"]
        elif said["what"] == "to":
            self.labs.add(said["lab"])
        elif said["what"] == "at":
            self.labs, self.edits = {said["lab"]}, self.edits + 1
        elif said["what"] == "typed":
            self.typed.append((said["number"], said["at"]))
        else:
            raise AssertionError(f"it ended by itself: {said}")


class Designers:
    """One designer after the other on one lab."""

    def __init__(self, folder: Path, lab: Path) -> None:
        command = [sys.executable, "-m", "tests.support.editing_designer", str(folder), str(lab)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        pipe = subprocess.PIPE
        self._errors = (folder / "stderr").open("w+")
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=self._errors, text=True
        )
        self._said: Queue[dict[str, Any]] = Queue()
        self._editing: int | None = None
        Thread(target=self._read, daemon=True).start()

    def begin(self, seed: int) -> Run:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{seed}\n")
        self._process.stdin.flush()
        said = self._next()
        assert said["what"] == "began", said
        run = Run(said["process"])
        self._editing = run.process
        return run

    def wait_until_open(self, run: Run) -> None:
        while not run.is_open:
            run.take(self._next())

    def wait_for_edits(self, run: Run, count: int) -> None:
        """However slow the machine is: a kill before the first edit tells little."""
        while run.edits < count:
            run.take(self._next())

    def kill(self, run: Run) -> None:
        """Kill it, and hear everything that it has said before."""
        send_signal(run.process, 9)
        while (said := self._next())["what"] != "ended":
            run.take(said)
        assert said["code"] == -9, f"it ended by itself, with {said['code']}\n{self.errors()}"

    def errors(self) -> str:
        self._errors.seek(0)
        return self._errors.read()

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        if self._editing is not None:
            send_signal(self._editing, 9)  # the test has failed before it was killed
        self._process.wait(PATIENCE_S)
        self._errors.close()

    def _next(self) -> dict[str, Any]:
        said = self._said.get(timeout=PATIENCE_S)
        if said["what"] == "ended":
            self._editing = None
        return said

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(json.loads(line))
        self._process.stdout.close()


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    path = Places(tmp_path / "settings.ini", tmp_path / "data").labs / "edited"
    save_lab(replace(start(), clients=(), scripts={**start().scripts, SCRIPT.name: ""}), path)
    return path


@pytest.fixture
def designers(tmp_path: Path, lab: Path) -> Iterator[Designers]:
    found = Designers(tmp_path, lab)
    yield found
    found.close()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("part", range(PARTS))
def test_killed_at_any_moment_the_lab_opens_and_is_the_one_before_the_last_edit_or_after_it(
    part, tmp_path, lab, designers
) -> None:
    chance = random.Random(part)
    labs, number, edits = {digest(read_lab(lab).lab)}, 0, 0
    for seed in range(part, KILLS, PARTS):
        run = designers.begin(seed)
        if chance.random() < 0.9:
            designers.wait_until_open(run)
            assert labs >= run.labs, "it opened another lab than the one on disk"
            assert run.came_back >= number, "texts were lost that had come back before"
            designers.wait_for_edits(run, chance.randrange(5))
        sleep(chance.uniform(0.0, 0.2))
        moment = monotonic()
        designers.kill(run)
        reading = read_lab(lab)
        assert reading.lab is not None, (seed, reading.findings)
        assert not [finding for finding in reading.findings if finding.severity == "error"]
        if run.is_open:
            number = max((at[0] for at in run.typed if at[1] < moment - MOST_LOST_S), default=run.came_back)
            labs, edits = run.labs, edits + run.edits
        labs = labs & {digest(reading.lab)}
        assert labs, f"seed {seed}: the lab on disk is neither the one before nor the one after the last edit"
    assert edits > KILLS // PARTS
    assert "Traceback" not in designers.errors()
