"""What a program that was killed while it saved a single file has left beside it, and that nothing else goes with it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gateway_core.lab.document import read_lab
from gateway_core.lab.leftovers import LONGEST_SAVE_S, remove_leftovers
from tests.support.lab_folders import HANDLER, files_below, lab_folder, lab_zip

LEFT = ".scopelab-0123456789abcdef.tmp"
SAVE_ONE_FILE_AND_DIE = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from gateway_core.lab.document import read_lab, save_lab

def die(event, arguments):
    if event == "os.rename":
        os.kill(os.getpid(), signal.SIGKILL)

folder = Path(sys.argv[1])
lab = read_lab(folder).lab
sys.addaudithook(die)
save_lab(replace(lab, title="New"), folder, lab)
"""


def left_behind(path: Path, *, age_s: float = 60.0) -> Path:
    """A file that nobody has written to for so long."""
    path.write_bytes(b"half a file")
    os.utime(path, (time.time() - age_s,) * 2)
    return path


@pytest.mark.skipif(os.name != "posix", reason="needs a signal of POSIX")
def test_what_a_killed_save_of_one_file_leaves_is_removed_at_the_next_opening(tmp_path):
    folder = lab_folder(tmp_path / "lab")
    before = files_below(folder)
    ended = subprocess.run([sys.executable, "-B", "-c", SAVE_ONE_FILE_AND_DIE, folder], check=False)
    assert ended.returncode == -signal.SIGKILL
    (left,) = set(files_below(folder)) - set(before)
    os.utime(folder / left, (time.time() - 60,) * 2)
    remove_leftovers(folder)
    assert files_below(folder) == before


@pytest.mark.parametrize("place", ["", "gateways", "gateways/gw/projects/ACME/client/messages"])
def test_leftovers_go_from_all_folders_of_a_lab(tmp_path, place):
    folder = lab_folder(tmp_path / "lab")
    left_behind(folder / place / LEFT)
    remove_leftovers(folder)
    assert set(files_below(folder)) == {"lab.toml", HANDLER}


def test_leftovers_beside_a_lab_file_go_and_nothing_else_there(tmp_path):
    path = lab_zip(tmp_path / "x.lab")
    left_behind(tmp_path / LEFT)
    other = left_behind(tmp_path / "letter.tmp")
    remove_leftovers(path)
    assert set(tmp_path.iterdir()) == {path, other}


def test_what_another_program_may_just_be_saving_stays(tmp_path):
    folder = lab_folder(tmp_path / "lab")
    young = left_behind(folder / LEFT, age_s=LONGEST_SAVE_S / 2)
    remove_leftovers(folder)
    assert young.exists()


@pytest.mark.parametrize(
    "path",
    [
        ".scopelab-saving",
        ".scopelab-notes.tmp",
        ".scopelab-0123456789ABCDEF.tmp",
        ".scopelab-0123456789abcdef.tmp.bak",
        "files/.scopelab-0123456789abcdef.tmp",
        ".git/.scopelab-0123456789abcdef.tmp",
    ],
)
def test_what_is_not_ours_by_name_and_place_stays(tmp_path, path):
    folder = lab_folder(tmp_path / "lab", {path: b"mine"})
    os.utime(folder / path, (time.time() - 60,) * 2)
    remove_leftovers(folder)
    assert (folder / path).read_bytes() == b"mine"


@pytest.mark.skipif(os.name != "posix", reason="needs links of POSIX")
def test_nothing_is_removed_through_a_link(tmp_path):
    folder = lab_folder(tmp_path / "lab")
    outside = tmp_path / "outside"
    outside.mkdir()
    left = left_behind(outside / LEFT)
    (folder / "scripts").symlink_to(outside)
    (folder / LEFT.replace("0", "1")).symlink_to(left)
    remove_leftovers(folder)
    assert left.exists()
    assert (folder / LEFT.replace("0", "1")).is_symlink()


def test_a_lab_that_is_gone_is_no_trouble(tmp_path):
    remove_leftovers(tmp_path / "gone")
    assert read_lab(tmp_path / "gone").lab is None
