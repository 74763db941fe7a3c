"""Files that cannot be read, are too large or too many, or lead out of the folder."""

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway_core.lab import limits
from gateway_core.lab.document import read_lab
from tests.support.lab_folders import HANDLER, LAB_TOML, lab_folder, only_finding

posix = pytest.mark.skipif(os.name != "posix", reason="needs pipes, modes, links or signals of POSIX")

SCRIPTS = "gateways/gw/projects/ACME/client/messages"


def test_a_path_that_is_not_there_is_one_finding_about_the_lab(tmp_path):
    finding = only_finding(tmp_path / "nowhere")
    assert (finding.severity, finding.file, finding.place, finding.code) == ("error", "", "", "no-such-lab")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "\udcff"])
def test_a_path_that_no_system_takes_is_a_finding(tmp_path, name):
    assert only_finding(tmp_path / name).severity == "error"


def test_a_path_through_a_file_is_a_finding(tmp_path):
    assert only_finding(lab_folder(tmp_path) / "lab.toml" / "x").code == "unreadable"


def test_a_folder_without_lab_toml_is_no_lab(tmp_path):
    finding = only_finding(tmp_path)
    assert (finding.code, finding.file) == ("no-lab-file", "lab.toml")


def test_lab_toml_itself_is_not_taken_for_the_lab(tmp_path):
    finding = only_finding(lab_folder(tmp_path) / "lab.toml")
    assert finding.code == "not-a-lab"
    assert "folder" in finding.advice


@posix
def test_a_pipe_is_no_lab_and_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "x.lab")
    assert only_finding(tmp_path / "x.lab").code == "not-a-lab"


@posix
def test_a_pipe_in_a_scripts_place_is_not_waited_for(tmp_path):
    folder = lab_folder(tmp_path, {"scripts/a.py": ""})
    os.mkfifo(folder / "scripts/b.py")
    finding = only_finding(folder)
    assert (finding.code, finding.file) == ("not-a-file", "scripts/b.py")


@pytest.mark.parametrize("place", ["lab.toml", HANDLER, "scripts/a.py"])
def test_a_folder_in_a_files_place_is_found(tmp_path, place):
    folder = lab_folder(tmp_path, {"scripts/a.py": ""})
    (folder / place).unlink()
    (folder / place).mkdir()
    found = [finding for finding in read_lab(folder).findings if finding.code == "not-a-file"]
    assert [finding.file for finding in found] == [place]


@posix
@pytest.mark.parametrize("target", ["/etc/passwd", "../outside.py", "nowhere.py", "testHandler.py"])
def test_a_symbolic_link_is_not_followed(tmp_path, target):
    folder = lab_folder(tmp_path / "lab")
    (folder / SCRIPTS / "link.py").symlink_to(target)
    finding = only_finding(folder)
    assert (finding.severity, finding.code, finding.file) == ("error", "link", f"{SCRIPTS}/link.py")


@posix
@pytest.mark.parametrize("place", ["shared", "gateways/gw/projects/loop"])
def test_a_linked_folder_is_not_entered(tmp_path, place):
    folder = lab_folder(tmp_path / "lab")
    (folder / place).symlink_to(folder)
    assert only_finding(folder).code == "link"


@posix
def test_a_lab_may_itself_be_reached_by_a_link(tmp_path):
    lab_folder(tmp_path / "lab")
    (tmp_path / "link").symlink_to(tmp_path / "lab")
    assert read_lab(tmp_path / "link").findings == ()


def test_bytes_that_are_not_utf_8_are_found_with_their_line(tmp_path):
    finding = only_finding(lab_folder(tmp_path, {HANDLER: b"print 1\nprint '\xe9'\n"}))
    assert (finding.code, finding.file, finding.line) == ("not-utf-8", HANDLER, 2)
    assert "0xE9" in finding.text


def test_lab_toml_that_is_not_utf_8_is_found_with_its_line(tmp_path):
    finding = only_finding(lab_folder(tmp_path, {"lab.toml": b"format = 1\n\n# \xff"}))
    assert (finding.code, finding.file, finding.line) == ("not-utf-8", "lab.toml", 3)


@posix
def test_a_file_name_that_is_not_utf_8_is_found(tmp_path):
    folder = lab_folder(tmp_path)
    (folder / SCRIPTS / os.fsdecode(b"caf\xe9.py")).write_text("")
    finding = only_finding(folder)
    assert (finding.code, finding.file) == ("bad-file-name", f"{SCRIPTS}/caf\\udce9.py")


def test_a_script_that_is_too_large_is_found_and_one_at_the_limit_is_not(tmp_path):
    most = b" " * limits.MAX_SCRIPT_BYTES
    finding = only_finding(lab_folder(tmp_path, {"scripts/a.py": most, "scripts/b.py": most + b" "}))
    assert (finding.code, finding.file) == ("file-too-large", "scripts/b.py")


def test_a_lab_toml_that_is_too_large_is_found(tmp_path):
    padding = "# ".ljust(limits.MAX_TOML_BYTES)
    findings = read_lab(lab_folder(tmp_path, {"lab.toml": f"{LAB_TOML}{padding}"})).findings
    assert [(finding.code, finding.file) for finding in findings] == [("file-too-large", "lab.toml")]


def test_too_many_files_end_the_reading(tmp_path):
    folder = lab_folder(tmp_path)
    (folder / "scripts").mkdir()
    for number in range(limits.MAX_ENTRIES + 1):
        os.close(os.open(folder / "scripts" / f"{number}.txt", os.O_CREAT))
    found = [finding for finding in read_lab(folder).findings if finding.severity == "error"]
    assert [(finding.code, finding.file) for finding in found] == [("too-many-files", "scripts")]


def test_endless_folders_end_the_reading(tmp_path):
    folder = lab_folder(tmp_path)
    (folder / "shared" / "/".join("a" * (limits.MAX_DEPTH + 5))).mkdir(parents=True)
    assert only_finding(folder).code == "too-deep"


def test_two_files_for_one_name_are_found(tmp_path):
    finding = only_finding(lab_folder(tmp_path, {f"{SCRIPTS}/%74estHandler.py": ""}))
    assert finding.code == "duplicate-client-handler"
    assert "'testHandler'" in finding.text


def test_handlers_that_differ_in_case_only_are_a_warning_m8(tmp_path):
    finding = only_finding(lab_folder(tmp_path, {f"{SCRIPTS}/TestHandler.py": ""}))
    assert (finding.severity, finding.code) == ("warning", "names-alike")


@pytest.fixture
def open_folder():
    """A folder that every user of the machine may enter."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@contextmanager
def ordinary_user():
    """Root may read everything, so for a while be somebody who may not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
@pytest.mark.parametrize("place", ["lab.toml", HANDLER, "gateways"])
def test_what_may_not_be_read_is_found(open_folder, place):
    folder = lab_folder(open_folder)
    (folder / place).chmod(0)
    with ordinary_user():
        found = [finding for finding in read_lab(folder).findings if finding.code == "unreadable"]
    (folder / place).chmod(0o755)
    assert [finding.file for finding in found] == [place]
    assert "Permission denied" in found[0].text


@posix
def test_a_lab_folder_that_may_not_be_read_is_one_finding(open_folder):
    folder = lab_folder(open_folder / "lab")
    folder.chmod(0)
    with ordinary_user():
        finding = only_finding(folder)
    folder.chmod(0o755)
    assert (finding.code, finding.file) == ("unreadable", "")
