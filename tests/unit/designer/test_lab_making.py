"""Labs that are copied from a sample hold its own files and nothing that an installation has made of them."""

from pathlib import Path

import pytest

from designer.lab_making import copy_sample, copy_tree
from gateway_core.api import copy_lab, read_lab
from resources.locator import sample_lab


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The sample as an installation leaves it: with compiled scripts."""
    sample = tmp_path / "installed"
    copy_tree(sample_lab(), sample)
    compiled = sample / "shared" / "__pycache__"
    compiled.mkdir()
    (compiled / "words.cpython-311.pyc").write_bytes(b"compiled")
    return sample


def test_the_sample_of_the_first_start_has_no_compiled_scripts(installed, tmp_path) -> None:
    copy_tree(installed, tmp_path / "own")
    assert list((tmp_path / "own").rglob("__pycache__")) == []
    assert (tmp_path / "own" / "lab.toml").read_bytes() == (installed / "lab.toml").read_bytes()


def test_a_new_lab_made_from_a_sample_has_no_compiled_scripts(installed, tmp_path) -> None:
    lab = read_lab(installed).lab
    assert lab is not None
    copy_lab(lab, installed, tmp_path / "new")
    assert list((tmp_path / "new").rglob("__pycache__")) == []


def test_a_sample_that_cannot_be_copied_leaves_nothing_behind(tmp_path) -> None:
    (tmp_path / "plant").mkdir()
    (tmp_path / "plant" / "mine.txt").write_text("stays")
    with pytest.raises(OSError, match="plant"):
        copy_sample(tmp_path / "plant")
    assert [path.name for path in tmp_path.iterdir()] == ["plant"]
