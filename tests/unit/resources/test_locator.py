"""The files that come with the program are found."""

import subprocess
import sys
from pathlib import Path

import pytest

from resources import locator


@pytest.mark.parametrize("folder", [locator.labs, locator.themes, locator.icons, locator.fonts])
def test_each_kind_of_file_has_its_folder_with_something_in_it(folder):
    assert any(folder().iterdir())


def test_the_sample_lab_is_a_folder_with_a_lab_file():
    assert (locator.sample_lab() / "lab.toml").is_file()


def test_files_are_found_from_any_working_directory(tmp_path):
    code = "from resources.locator import sample_lab; print(sample_lab())"
    root = Path(locator.__file__).parents[1]
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()) == locator.sample_lab()
