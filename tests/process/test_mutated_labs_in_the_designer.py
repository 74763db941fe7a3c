"""Damaged labs in the real designer: it opens them or says why not, fails nowhere, and ends when its window is closed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from designer.places import Places
from gateway_core.api import read_lab
from tests.support.lab_mutations import mutated_lab, tree_of

ROOT = Path(__file__).parents[2]
COUNT = 60
LONGEST_S = 2.0


@pytest.mark.timeout(150)
def test_damaged_labs_open_or_are_refused_with_a_sentence_and_nothing_else_happens(tmp_path) -> None:
    names = ("trusted", "strange")
    labs = [mutated_lab(tmp_path / "labs" / str(seed) / names[seed % 2], 50_000 + seed) for seed in range(COUNT)]
    strange = tmp_path / "labs"
    before = {name: what for name, what in tree_of(strange).items() if "/strange" in name}
    places = Places(tmp_path / "own/settings.ini", tmp_path / "own/data")
    command = [sys.executable, "-m", "tests.support.opening_designer", str(tmp_path / "own"), *map(str, labs)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=140, check=False)
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert (ended.returncode, [each["lab"] for each in told]) == (0, [str(path) for path in labs]), ended.stderr
    assert "Traceback" not in ended.stderr
    assert not list(places.bug_reports.glob("*"))
    for path, each in zip(labs, told, strict=True):
        assert each["opened"] == (read_lab(path).lab is not None), each
        assert each["opened"] or f"{path} was not opened: " in each["said"], each
        assert each["took_s"] < LONGEST_S, each
    assert 10 < sum(each["opened"] for each in told) < COUNT
    assert {name: what for name, what in tree_of(strange).items() if "/strange" in name} == before
