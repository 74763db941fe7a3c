"""`system.file` on real disks: what lies where, what leaves the lab's folder, what is odd, large or in the way."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway_core.api import Engine, EngineWish
from gateway_core.cli.session_play import Stage
from tests.support.stage_play import lab_with

both_engines = pytest.mark.parametrize(
    "stage", [Engine.BUILTIN, pytest.param(Engine.JYTHON, marks=pytest.mark.needs("jython"))], indirect=True
)
TRY = """
from java.io import FileNotFoundException, IOException
def tried(function, *arguments):
\ttry:
\t\treturn repr(function(*arguments))[:60]
\texcept FileNotFoundException, error:
\t\treturn 'not found: ' + error.getMessage()
\texcept IOException, error:
\t\treturn error.getMessage()
read, write, exists = system.file.readFileAsString, system.file.writeFile, system.file.fileExists
"""


@pytest.fixture
def lab_folder(tmp_path: Path) -> Path:
    return tmp_path / "lab"


@pytest.fixture
def files(lab_folder: Path) -> Path:
    folder = lab_folder / "files"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def stage(request, lab_folder: Path) -> Iterator[Stage]:
    lab_folder.mkdir(exist_ok=True)
    engine = getattr(request, "param", Engine.BUILTIN)
    with Stage(lab_with(), EngineWish(engine), lab_folder) as stage:
        stage.engine()
        yield stage


def printed(stage: Stage, script: str, sender: str = "client:a") -> list[str]:
    play = stage.play("test", TRY + script, sender, 60)
    assert play.ended.error is None, play.ended.error
    return play.output.splitlines()


def test_the_folder_is_made_when_a_script_first_needs_it(stage, lab_folder):
    assert not (lab_folder / "files").exists()
    printed(stage, "write('a.txt', 'x')")
    assert (lab_folder / "files" / "a.txt").read_bytes() == b"x"


def test_clients_designer_and_gateways_share_the_folder(stage):
    printed(stage, "write('shared.txt', 'of the client')")
    assert printed(stage, "print read('shared.txt')", "designer") == ["of the client"]
    assert printed(stage, "print read('shared.txt')", "gateway:gw") == ["of the client"]


def test_an_absolute_path_below_the_folder_works(files, stage):
    printed(stage, f"write({str(files / 'full.txt')!r}, 'x')")
    assert (files / "full.txt").read_text("utf-8") == "x"


@both_engines
def test_no_link_leads_out_of_the_folder(files, tmp_path, stage):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret", "utf-8")
    (files / "link.txt").symlink_to(outside / "secret.txt")
    (files / "folder").symlink_to(outside)
    (files / "dangling.txt").symlink_to(outside / "new.txt")
    (files / "loop").symlink_to(files / "loop")
    lines = printed(
        stage,
        "for path in ('link.txt', 'folder/secret.txt', 'dangling.txt', 'folder/new.txt', 'loop'):\n"
        "\tprint exists(path), tried(read, path)\n\tprint tried(write, path, 'changed')",
    )
    assert [line for line in lines if "secret'" in line or line == "None"] == []
    assert sum("not in the lab's folder files" in line for line in lines) >= 8
    assert sorted(path.name for path in outside.iterdir()) == ["secret.txt"]
    assert (outside / "secret.txt").read_text("utf-8") == "secret"


def test_a_link_in_place_of_the_folder_is_not_followed(lab_folder, tmp_path, stage):
    outside = tmp_path / "outside"
    outside.mkdir()
    (lab_folder / "files").symlink_to(outside)
    said = "The lab's folder files can't be made or written: its path has a link in it, and a lab holds no links."
    assert printed(stage, "print tried(write, 'a.txt', 'x')")[0].startswith(said)
    assert list(outside.iterdir()) == []


def test_a_link_within_the_folder_is_followed(files, stage):
    (files / "real.txt").write_text("x", "utf-8")
    (files / "link.txt").symlink_to(files / "real.txt")
    assert printed(stage, "print read('link.txt')\nwrite('link.txt', 'y')\nprint read('real.txt')") == ["x", "y"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of Unix")
def test_a_named_pipe_is_refused_and_holds_nobody_up(files, stage):
    os.mkfifo(files / "pipe")
    assert printed(stage, "print tried(read, 'pipe')\nprint tried(write, 'pipe', 'x')") == [
        "readFileAsString() can't use 'pipe': only plain files can be read.",
        "writeFile() can't use 'pipe': only plain files can be written.",
    ]


def test_a_file_in_place_of_the_folder_is_said(lab_folder, stage):
    (lab_folder / "files").write_text("in the way", "utf-8")
    (line,) = printed(stage, "print tried(write, 'a.txt', 'x')")
    assert line.startswith("The lab's folder files can't be made or written: ")
    assert (lab_folder / "files").read_text("utf-8") == "in the way"


def test_a_folder_that_goes_while_the_lab_runs_is_said(files, stage):
    printed(stage, "write('a.txt', 'x')")
    (files / "a.txt").unlink()
    files.rmdir()
    lines = printed(stage, "print tried(read, 'a.txt')\nprint tried(write, 'a.txt', 'x')")
    assert "there is no such file" in lines[0]
    assert "there is no folder for it" in lines[1]


def test_temporary_files_go_when_the_lab_is_closed_and_others_stay(files, lab_folder):
    with Stage(lab_with(), lab_path=lab_folder) as stage:
        script = "write(system.file.getTempFile('.csv'), 'x')\nwrite('kept.txt', 'x')"
        printed(stage, script)
        assert len(list(files.iterdir())) == 2
    assert [path.name for path in files.iterdir()] == ["kept.txt"]


def test_a_lab_without_a_folder_has_its_files_until_it_is_closed():
    with Stage(lab_with()) as stage:
        lines = printed(
            stage, "write('a.txt', 'x')\npath = system.file.getTempFile('')\nprint read('a.txt')\nprint path"
        )
        assert lines[0] == "x"
        assert Path(lines[1]).is_file()
    assert not Path(lines[1]).parent.exists()


@both_engines
def test_large_files_are_written_and_read(files, stage):
    megabytes = 100 if stage.engine().engine is Engine.BUILTIN else 20  # as well, but it takes 20 s
    with (files / "large.bin").open("wb") as large:
        large.truncate(megabytes * 1024 * 1024)
    script = "data = system.file.readFileAsBytes('large.bin')\nwrite('copy.bin', data)\nprint len(data)\n"
    sizes = printed(stage, script + "data = None\nprint len(read('large.bin'))")
    assert {int(size) for size in sizes} == {(files / "copy.bin").stat().st_size} == {megabytes * 1024 * 1024}


def test_more_than_can_be_read_at_once_is_said(files, stage):
    with (files / "huge.bin").open("wb") as huge:
        huge.truncate(10 * 1024 * 1024 * 1024)
    assert printed(stage, "print exists('huge.bin')\nprint tried(read, 'huge.bin')") == [
        "True",
        "readFileAsString() can't use 'huge.bin': it has more than 256 MB, which is too much to read at once.",
    ]
