"""A save that was cut short: the note that it leaves, and that no note of anybody else does any harm."""

import json
import os
from pathlib import Path

import pytest

from gateway_core.lab.document import read_lab, save_lab
from gateway_core.lab.unfinished_saving import SAVING_FILE, carry_out, change_of, finish_saving, note_of
from tests.support.lab_folders import HANDLER, files_below, lab_folder

OLD, NEW = HANDLER, HANDLER.replace("testHandler", "renamed")
RENAMED = (change_of(NEW, None, b"print 2\n"), change_of(OLD, b"print payload\n", None))


def scripts(folder: Path) -> dict[str, str]:
    """The client handlers that reading finds."""
    lab = read_lab(folder).lab
    assert lab is not None
    return {name: handler.script for name, handler in lab.gateways[0].projects["ACME"].client_handlers.items()}


def cut_short(folder: Path) -> Path:
    """A lab whose handler was to be renamed when the save was killed before its first change."""
    return lab_folder(folder, {SAVING_FILE: note_of(RENAMED)})


def test_a_save_that_was_cut_short_is_seen_as_a_whole_before_it_is_finished(tmp_path):
    folder = cut_short(tmp_path / "lab")
    before = files_below(folder)
    assert scripts(folder) == {"renamed": "print 2\n"}
    assert files_below(folder) == before


def test_a_save_that_was_cut_short_is_finished_without_scraps(tmp_path):
    folder = cut_short(tmp_path / "lab")
    (folder / HANDLER).with_name(".scopelab-0123456789abcdef.tmp").write_text("half a file")
    finish_saving(folder)
    assert set(files_below(folder)) == {"lab.toml", NEW}
    assert scripts(folder) == {"renamed": "print 2\n"}


def test_the_next_save_finishes_the_one_before(tmp_path):
    folder = cut_short(tmp_path / "lab")
    lab = read_lab(folder).lab
    save_lab(lab, folder)
    assert set(files_below(folder)) == {"lab.toml", NEW}


def test_a_file_that_somebody_has_changed_since_is_left_as_it_is(tmp_path):
    folder = cut_short(tmp_path / "lab")
    (folder / OLD).write_text("print 'mended by hand'\n")
    assert scripts(folder) == {"testHandler": "print 'mended by hand'\n", "renamed": "print 2\n"}
    finish_saving(folder)
    assert scripts(folder) == {"testHandler": "print 'mended by hand'\n", "renamed": "print 2\n"}


def test_a_save_that_comes_to_its_end_leaves_no_note(tmp_path):
    lab_folder(tmp_path)
    carry_out(tmp_path, RENAMED)
    assert set(files_below(tmp_path)) == {"lab.toml", NEW}


def test_a_save_that_cannot_even_begin_leaves_no_note(tmp_path):
    lab_folder(tmp_path)
    with pytest.raises(OSError):
        carry_out(tmp_path, [change_of("lab.toml/below.py", None, b""), *RENAMED])
    assert set(files_below(tmp_path)) == {"lab.toml", OLD}


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"\xff\x00",
        b"[" * 5000,
        b"[]",
        b'{"format": 2, "changes": []}',
        b'{"format": 1, "changes": 7}',
        b'{"format": 1, "changes": [["../outside.py", "", "eA=="]]}',
        b'{"format": 1, "changes": [["/tmp/outside.py", "", "eA=="]]}',
        b'{"format": 1, "changes": [["scripts/../../outside.py", "", "eA=="]]}',
        b'{"format": 1, "changes": [["scripts\\\\..\\\\..\\\\outside.py", "", "eA=="]]}',
        b'{"format": 1, "changes": [[".git/config", "", "eA=="]]}',
        b'{"format": 1, "changes": [["scripts/\\ud800.py", "", "eA=="]]}',
        b'{"format": 1, "changes": [["scripts/a.py", "", 7]]}',
        b'{"format": 1, "changes": [["scripts/a.py", "", "%%%"]]}',
        b'{"format": 1, "changes": [["scripts/a.py"]]}',
    ],
)
def test_a_note_that_no_save_has_written_changes_nothing(tmp_path, note):
    folder = lab_folder(tmp_path / "lab", {SAVING_FILE: note})
    lab, before = read_lab(folder).lab, files_below(tmp_path)
    assert lab == read_lab(lab_folder(tmp_path / "other")).lab
    finish_saving(folder)
    assert {path: text for path, text in files_below(tmp_path).items() if path.startswith("lab/")} == before


def test_a_note_cannot_hold_more_than_a_lab_may(tmp_path):
    text = json.dumps({"format": 1, "changes": [["scripts/a.py", "", "eHh4" * 400_000]]})
    folder = lab_folder(tmp_path, {SAVING_FILE: text})
    assert read_lab(folder).lab.scripts == {}


@pytest.mark.skipif(os.name != "posix", reason="needs links and pipes of POSIX")
def test_a_note_that_is_a_link_or_a_pipe_is_not_opened(tmp_path):
    folder = lab_folder(tmp_path / "lab")
    os.mkfifo(folder / SAVING_FILE)
    assert scripts(folder) == {"testHandler": "print payload\n"}
    (folder / SAVING_FILE).unlink()
    elsewhere = cut_short(tmp_path / "elsewhere")
    (folder / SAVING_FILE).symlink_to(elsewhere / SAVING_FILE)
    assert scripts(folder) == {"testHandler": "print payload\n"}


@pytest.mark.skipif(os.name != "posix", reason="needs links of POSIX")
def test_nothing_is_finished_through_a_link(tmp_path):
    folder = cut_short(tmp_path / "lab")
    outside = tmp_path / "outside"
    (folder / "gateways").rename(outside)
    (folder / "gateways").symlink_to(outside)
    before = files_below(outside)
    finish_saving(folder)
    assert files_below(outside) == before


def test_a_lab_reads_alike_before_and_after_its_save_is_finished(tmp_path):
    folder = cut_short(tmp_path / "lab")
    noted = read_lab(folder).lab
    finish_saving(folder)
    assert read_lab(folder).lab == noted
