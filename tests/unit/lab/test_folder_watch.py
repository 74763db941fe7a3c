"""A watched lab: what its files say as a whole, what of it cannot be taken, and when that is said."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from gateway_core.lab.document import read_lab, save_lab
from gateway_core.lab.folder_watch import FolderState, FolderWatch
from gateway_core.lab.limits import MAX_SCRIPT_BYTES
from gateway_core.lab.unfinished_saving import SAVING_FILE, change_of, note_of
from gateway_core.model.parts import Lab, Threading
from tests.support.lab_folders import HANDLER, LAB_TOML, PROJECT, lab_folder, lab_zip

MODULE = "gateways/gw/projects/ACME/library/lines/packing.py"
TEXTS = {"shared/util.py": "value = 1\n", MODULE: "speed = 1\n", "scripts/broadcast.py": "print 1\n"}


class Watched:
    """A lab's files, their watch, and a pen."""

    def __init__(self, root: Path) -> None:
        self.root = root
        lab = read_lab(root).lab
        assert lab is not None
        self.first = lab
        self.watch = FolderWatch(root, lab)

    def write(self, path: str, content: str | bytes) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    def look(self) -> FolderState:
        """What two looks find, of which the first must find nothing new: each change has to look the same twice."""
        before = self.watch.state
        assert self.watch.look() == before
        return self.watch.look()

    def lab(self) -> Lab:
        """What the files say, which must be without troubles."""
        state = self.look()
        assert (state.refused, state.is_legible) == ((), True)
        return state.lab

    def handler(self, name: str = "testHandler"):
        return self.lab().gateways[0].projects["ACME"].client_handlers.get(name)


@pytest.fixture
def lab(tmp_path: Path) -> Watched:
    """A lab that has been watched for a while."""
    watched = Watched(lab_folder(tmp_path / "lab", TEXTS))
    assert watched.look() == FolderState(watched.first)
    return watched


def test_a_folder_that_nobody_changes_has_no_news(lab):
    os.utime(lab.root / "shared/util.py")
    assert lab.look() == FolderState(lab.first)


def test_every_kind_of_file_is_watched(lab):
    lab.write("lab.toml", LAB_TOML.replace("Test lab", "Theirs"))
    assert lab.lab().title == "Theirs"
    lab.write(PROJECT, 'title = "Bottling"\n[client.messages.testHandler]\nthreading = "edt"\n')
    assert lab.handler().threading is Threading.EDT
    lab.write("gateways/gw/tags.toml", '[[tags]]\npath = "Line/Speed"\ntype = "Int4"\nvalue = 1\n')
    lab.write("gateways/gw/database.sql", "create table t (a int);\n")
    gateway = lab.lab().gateways[0]
    assert (len(gateway.tags), gateway.database_sql) == (1, "create table t (a int);\n")
    lab.write("scripts/broadcast.py", "print 2\n")
    lab.write("sends/alarm.py", "system.util.sendMessage('ACME', 'testHandler')\n")
    lab.write("shared/tools/dates.py", "x = 1\n")
    lab.write(MODULE, "speed = 2\n")
    found = lab.lab()
    assert (found.scripts["broadcast"], list(found.sends), found.shared["tools.dates"]) == (
        "print 2\n",
        ["alarm"],
        "x = 1\n",
    )
    assert found == read_lab(lab.root).lab


def test_a_new_handler_is_there_with_its_options_and_one_that_is_removed_is_gone(lab):
    lab.write(HANDLER.replace("testHandler", "other"), "pass\n")
    lab.write(PROJECT, "[client.messages.other]\nenabled = false\n")
    assert not lab.handler("other").enabled
    (lab.root / HANDLER).unlink()
    assert lab.handler() is None


def test_each_change_counts_once(lab):
    lab.write("shared/util.py", "value = 22\n")
    assert (lab.look().serial, lab.look().serial) == (1, 1)


def test_a_change_before_the_first_look_is_seen_too(tmp_path):
    watched = Watched(lab_folder(tmp_path, TEXTS))
    watched.write("shared/util.py", "value = 2\n")
    assert watched.lab().shared == {"util": "value = 2\n"}


def test_a_file_that_is_replaced_as_a_whole_by_one_of_the_same_size_and_time_is_seen(lab):
    util, status = lab.root / "shared/util.py", (lab.root / "shared/util.py").stat()
    lab.write("shared/.new", "value = 2\n")
    os.utime(lab.root / "shared/.new", ns=(status.st_atime_ns, status.st_mtime_ns))
    (lab.root / "shared/.new").replace(util)
    assert lab.lab().shared == {"util": "value = 2\n"}


def test_a_file_that_is_being_written_is_taken_when_it_rests(lab):
    for text in ("value", "value = 4", "value = 42\n"):
        lab.write("shared/util.py", text)
        assert lab.watch.look().serial == 0
    assert lab.watch.look().lab.shared == {"util": "value = 42\n"}


def test_at_once_a_single_look_tells(lab):
    lab.write("shared/util.py", "value = 2\n")
    assert lab.watch.look(at_once=True).lab.shared == {"util": "value = 2\n"}
    assert lab.look().serial == 1


def test_line_ends_of_windows_alone_are_no_news(lab):
    lab.write("shared/util.py", "value = 1\r\n")
    assert lab.look().serial == 0


@pytest.mark.parametrize("path", ["shared/notes.txt", "shared/.util.py.swp", "notes.py", "files/out.py"])
def test_what_is_no_file_of_the_lab_is_no_news(lab, path):
    lab.write(path, "print 2\n")
    assert lab.look().serial == 0


def test_what_the_owner_of_the_lab_has_written_is_no_news(lab):
    written = replace(lab.first, shared={"util": "value = 2\n"}, title="Mine")
    save_lab(written, lab.root)
    lab.watch.written(written)
    state = lab.watch.state
    assert (state.lab, lab.look(), lab.watch.look(at_once=True)) == (written, state, state)


def test_what_another_program_writes_right_after_the_owner_is_seen(lab):
    written = replace(lab.first, shared={"util": "value = 2\n"})
    save_lab(written, lab.root)
    lab.write("shared/util.py", "value = 3\n")
    lab.watch.written(written)
    assert lab.lab().shared == {"util": "value = 3\n"}


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [(b"a = 1\nb = '\xff'\n", "not-utf-8", 2), (b"def f():\n  return (1,\n", "unfinished", 2)],
)
def test_a_module_that_cannot_be_taken_leaves_its_former_text_and_holds_nothing_else_up(lab, content, code, line):
    lab.write("shared/util.py", content)
    lab.write("scripts/broadcast.py", "print 2\n")
    state = lab.look()
    assert [(found.code, found.file, found.line) for found in state.refused] == [(code, "shared/util.py", line)]
    assert (state.lab.shared, state.lab.scripts) == ({"util": "value = 1\n"}, {"broadcast": "print 2\n"})
    assert lab.look() == state
    lab.write("shared/util.py", "value = 3\n")
    assert lab.lab().shared == {"util": "value = 3\n"}


@pytest.mark.parametrize(
    "path",
    [
        HANDLER.replace("testHandler", "new"),
        "shared/new.py",
        "scripts/new.py",
        "sends/new.py",
        MODULE.replace("packing", "new"),
    ],
)
def test_a_new_script_that_is_no_text_is_not_there_until_it_is_mended(lab, path):
    lab.write(path, b"# \xff\n")
    state = lab.look()
    assert (state.lab, [found.file for found in state.refused]) == (lab.first, [path])
    lab.write(path, b"# new\n")
    assert lab.lab() == read_lab(lab.root).lab != lab.first


@pytest.mark.parametrize(
    ("path", "content", "code"),
    [
        ("lab.toml", b"format = 1\ntitle = 'x", "bad-toml"),
        (PROJECT, b"title = 7\n", "wrong-type"),
        ("shared/util.py", b"#" * (MAX_SCRIPT_BYTES + 1), "file-too-large"),
        ("gateways/gw/database.sql", b"\xff", "not-utf-8"),
    ],
)
def test_a_lab_that_cannot_be_read_as_it_is_stays_as_it_was_until_it_can(lab, path, content, code):
    lab.write("scripts/broadcast.py", "print 2\n")
    lab.write(path, content)
    state = lab.look()
    assert (state.lab, state.is_legible, [found.code for found in state.refused]) == (lab.first, False, [code])
    shutil.rmtree(lab.root)
    lab_folder(lab.root, {**TEXTS, "scripts/broadcast.py": "print 3\n"})
    assert lab.lab().scripts == {"broadcast": "print 3\n"}


def test_a_file_that_is_away_for_a_moment_is_not_gone(lab):
    (lab.root / "shared/util.py").rename(lab.root / "shared/util.bak")
    assert lab.watch.look().serial == 0
    (lab.root / "shared/util.bak").rename(lab.root / "shared/util.py")
    assert lab.look().serial == 0


def test_a_folder_that_is_away_is_said_once_and_nothing_in_it_is_gone(lab):
    away = lab.root.rename(lab.root.with_name("away"))
    state = lab.watch.look()
    assert [found.text for found in state.refused] == ["The lab's folder cannot be watched: No such file or directory."]
    assert (state.lab, state.is_legible, lab.watch.look()) == (lab.first, False, state)
    away.rename(lab.root)
    assert lab.look() == FolderState(lab.first, serial=2)


def test_a_save_of_another_designer_that_was_cut_short_is_seen_as_a_whole(lab):
    changes = [
        change_of("shared/util.py", b"value = 1\n", None),
        change_of("shared/fresh.py", None, b"value = 2\n"),
    ]
    lab.write(SAVING_FILE, note_of(changes))
    assert lab.lab().shared == {"fresh": "value = 2\n"}


def test_a_link_is_trouble_and_not_followed(lab):
    (lab.root / "shared/circle").symlink_to(lab.root)
    (lab.root / "shared/linked.py").symlink_to(lab.root / "shared/util.py")
    state = lab.look()
    assert (state.lab, state.is_legible, {found.code for found in state.refused}) == (lab.first, False, {"link"})


def test_a_lab_in_one_file_is_watched_too(tmp_path):
    watched = Watched(lab_zip(tmp_path / "x.lab"))
    assert watched.lab() == watched.first
    lab_zip(tmp_path / "new.lab", {"scripts/a.py": "print 1\n"}).replace(watched.root)
    assert watched.lab().scripts == {"a": "print 1\n"}
    watched.root.unlink()
    assert "The lab's file cannot be watched" in watched.watch.look().refused[0].text
