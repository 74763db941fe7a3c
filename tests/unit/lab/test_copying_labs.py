"""A copy of a lab at another place: comments and files beside it go along, what scripts made does not."""

import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from gateway_core.api import Lab, LabSaveError, copy_lab, read_lab
from resources.locator import sample_lab


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A lab folder with a comment of somebody's, a file beside it, and what scripts and version control left there."""
    folder = tmp_path / "source"
    shutil.copytree(sample_lab(), folder)
    file = folder / "lab.toml"
    file.write_text("# mine\n" + file.read_text("utf-8"), "utf-8")
    (folder / "notes.txt").write_text("beside")
    for path in ("files/out.csv", ".git/config", "gateways/plant-gw/database.sqlite"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("made")
    return folder


@pytest.fixture
def lab(source: Path) -> Lab:
    found = read_lab(source).lab
    assert found is not None
    return found


def members(path: Path) -> set[str]:
    if path.is_dir():
        return {file.relative_to(path).as_posix() for file in path.rglob("*") if file.is_file()}
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def lab_text(path: Path) -> str:
    if path.is_dir():
        return (path / "lab.toml").read_text("utf-8")
    with zipfile.ZipFile(path) as archive:
        return archive.read("lab.toml").decode()


@pytest.mark.parametrize("name", ["copy", "copy.lab"])
def test_a_copy_says_the_same_with_its_comments_and_what_lies_beside(source, lab, tmp_path, name) -> None:
    copy_lab(lab, source, tmp_path / name)
    assert read_lab(tmp_path / name).lab == lab
    assert lab_text(tmp_path / name).startswith("# mine\n")
    assert "notes.txt" in members(tmp_path / name)


@pytest.mark.parametrize("name", ["copy", "copy.lab"])
def test_what_scripts_and_version_control_left_stays_behind(source, lab, tmp_path, name) -> None:
    copy_lab(lab, source, tmp_path / name)
    left = [path for path in members(tmp_path / name) if "out.csv" in path or ".git" in path or "sqlite" in path]
    assert left == []


def test_a_lab_file_becomes_a_folder_again(source, lab, tmp_path) -> None:
    copy_lab(lab, source, tmp_path / "one.lab")
    copy_lab(lab, tmp_path / "one.lab", tmp_path / "two")
    copy_lab(lab, source, tmp_path / "three")
    assert members(tmp_path / "two") == members(tmp_path / "three")


def test_the_copy_has_the_edits_that_the_files_lack(source, lab, tmp_path) -> None:
    copy_lab(replace(lab, title="Another", scripts={"only": "print 1\n"}), source, tmp_path / "copy")
    copied = read_lab(tmp_path / "copy").lab
    assert (copied.title, copied.scripts) == ("Another", {"only": "print 1\n"})
    assert read_lab(source).lab == lab


def test_a_lab_file_that_is_there_is_replaced(source, lab, tmp_path) -> None:
    (tmp_path / "copy.lab").write_bytes(b"old")
    copy_lab(lab, source, tmp_path / "copy.lab")
    assert read_lab(tmp_path / "copy.lab").lab == lab


def test_a_folder_with_something_in_it_is_left_alone(source, lab, tmp_path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    with pytest.raises(LabSaveError, match="not an empty folder"):
        copy_lab(lab, source, full)
    assert members(full) == {"mine.txt"}


@pytest.mark.parametrize(("where", "words"), [(".", "this lab itself"), ("inner", "inside this lab")])
def test_a_lab_is_not_copied_into_itself(source, lab, where, words) -> None:
    before = members(source)
    with pytest.raises(LabSaveError, match=words):
        copy_lab(lab, source, source / where)
    assert members(source) == before


def test_what_goes_wrong_leaves_nothing_behind(source, lab, tmp_path) -> None:
    (source / "lab.toml").write_text("format = [", "utf-8")
    with pytest.raises(LabSaveError):
        copy_lab(lab, source, tmp_path / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source"]
