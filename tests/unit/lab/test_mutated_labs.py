"""Thousands of damaged labs: no traceback, no hang, nothing written by reading and nothing outside by saving.

`SCOPELAB_MUTATED_LABS=10000` tries that many; each test run tries a few hundred. A seed that fails is named.
"""

import os
import shutil
import time
from pathlib import Path

import pytest

from gateway_core.cli.check_command import check
from gateway_core.errors import LabSaveError
from gateway_core.lab.document import read_lab, save_lab
from tests.support.lab_mutations import mutated_lab, tree_of

COUNT = int(os.environ.get("SCOPELAB_MUTATED_LABS", "160"))
PARTS = 8
LONGEST_S = 2.0
SAVED_ONE_IN = 3  # saving waits for the disk, reading does not


@pytest.mark.timeout(max(120, COUNT))
@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_lab_gives_findings_and_nothing_else(part, tmp_path, capsys) -> None:
    for seed in range(part, COUNT, PARTS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        path = mutated_lab(folder / "lab", seed)
        before = tree_of(folder)
        started = time.process_time()
        reading = read_lab(path)
        code = check(path, as_json=seed % 2 == 0)
        took = time.process_time() - started
        assert took < LONGEST_S, f"seed {seed} took {took:.1f} s"
        assert tree_of(folder) == before, f"seed {seed} was written to"
        assert (code == 2) == (reading.lab is None), f"seed {seed}"
        if reading.lab is None:
            assert any(finding.severity == "error" for finding in reading.findings), f"seed {seed}"
        for finding in reading.findings:
            assert finding.text.strip(), f"seed {seed}"
            assert finding.advice.strip(), f"seed {seed}: {finding}"
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err, f"seed {seed}"
        if reading.lab is not None and seed % SAVED_ONE_IN == part % SAVED_ONE_IN:
            _save_elsewhere_and_back(seed, path, folder, reading)
        _remove(folder)


def _save_elsewhere_and_back(seed: int, path: Path, folder: Path, reading) -> None:
    """What could be read can be saved, or is refused with a sentence, and reads the same again."""
    before = tree_of(folder)
    try:
        save_lab(reading.lab, folder / "copy")
        save_lab(reading.lab, path, reading.lab)
    except (OSError, LabSaveError):
        return
    again = read_lab(folder / "copy")
    assert again.lab == reading.lab, f"seed {seed}: {again.findings[:1]}"
    assert read_lab(path).lab == reading.lab, f"seed {seed}"
    outside = {name: what for name, what in tree_of(folder).items() if not name.startswith(("copy", path.name))}
    assert outside == {name: what for name, what in before.items() if not name.startswith(("copy", path.name))}


def _remove(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink() and path.is_dir():
            path.chmod(0o700)
    shutil.rmtree(folder)
