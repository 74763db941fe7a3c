"""`.lab` files: no member's name, size or content is trusted."""

import stat
import struct
import warnings
import zipfile

import pytest

from gateway_core.lab import limits
from gateway_core.lab.document import read_lab
from tests.support.lab_folders import HANDLER, LAB_TOML, lab_folder, lab_zip, only_finding


@pytest.mark.parametrize(
    "name", ["/etc/x.py", "../x.py", "scripts/../../x.py", "C:/x.py", "scripts\\x.py", "gateways/../lab.toml"]
)
def test_a_member_that_leads_out_of_the_lab_is_found(tmp_path, name):
    finding = only_finding(lab_zip(tmp_path / "x.lab", {name: ""}))
    assert (finding.severity, finding.code, finding.file) == ("error", "leaves-the-lab", name)


def test_a_linked_member_is_found(tmp_path):
    path = lab_zip(tmp_path / "x.lab")
    member = zipfile.ZipInfo("scripts/a.py")
    member.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(member, "/etc/passwd")
    assert only_finding(path).code == "link"


def test_a_member_that_stands_twice_is_found(tmp_path):
    path = lab_zip(tmp_path / "x.lab")
    with zipfile.ZipFile(path, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of what is meant here
        archive.writestr("lab.toml", LAB_TOML)
    assert (only_finding(path).code, only_finding(path).file) == ("duplicate-file", "lab.toml")


def test_a_member_that_unpacks_to_far_more_is_a_bomb(tmp_path):
    finding = only_finding(lab_zip(tmp_path / "x.lab", {"scripts/a.py": b" " * (limits.MAX_SCRIPT_BYTES + 1)}))
    assert (finding.code, finding.file) == ("zip-bomb", "scripts/a.py")


def test_a_script_as_large_as_it_may_be_is_read_however_small_it_packs(tmp_path):
    text = b"#" * limits.MAX_SCRIPT_BYTES
    assert read_lab(lab_zip(tmp_path / "x.lab", {"scripts/a.py": text})).lab.scripts["a"] == text.decode()


def test_members_that_say_they_are_huge_together_are_a_bomb(tmp_path):
    members = {f"docs/{number}.bin": bytes(1024 * 1024) for number in range(65)}
    finding = only_finding(lab_zip(tmp_path / "x.lab", members))
    assert (finding.code, finding.file) == ("zip-bomb", "")


def test_a_member_that_is_larger_than_it_says_is_found(tmp_path):
    path = lab_zip(tmp_path / "x.lab", {"scripts/a.py": b"print 1\n" * 1000})
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<L", 8000), struct.pack("<L", 8)))
    finding = only_finding(path)
    assert (finding.code, finding.file) == ("bad-zip", "scripts/a.py")


def test_a_script_in_a_zip_may_be_no_larger_than_in_a_folder(tmp_path):
    path = tmp_path / "x.lab"
    lab_zip(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("scripts/a.py", b" " * (limits.MAX_SCRIPT_BYTES + 1))
    assert only_finding(path).code == "file-too-large"


def test_an_encrypted_member_is_found(tmp_path):
    path = lab_zip(tmp_path / "x.lab")
    content = bytearray(path.read_bytes())
    for head, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.index(head) + flags
        content[at] |= 1
    path.write_bytes(content)
    assert (only_finding(path).code, only_finding(path).file) == ("encrypted", "lab.toml")


def test_a_damaged_member_is_found(tmp_path):
    path = tmp_path / "x.lab"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("lab.toml", LAB_TOML)
        archive.writestr(HANDLER, "print 12345")
    path.write_bytes(path.read_bytes().replace(b"print 12345", b"print 54321"))
    assert (only_finding(path).code, only_finding(path).file) == ("bad-zip", HANDLER)


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04", b"PK\x05\x06" + b"\xff" * 18])
def test_a_file_that_is_no_zip_is_one_finding(tmp_path, content):
    (tmp_path / "x.lab").write_bytes(content)
    assert (only_finding(tmp_path / "x.lab").code, only_finding(tmp_path / "x.lab").file) == ("bad-zip", "")


def test_a_zip_that_was_cut_off_is_one_finding(tmp_path):
    path = lab_zip(tmp_path / "x.lab")
    path.write_bytes(path.read_bytes()[:-30])
    assert only_finding(path).code == "bad-zip"


def test_too_many_members_end_the_reading(tmp_path):
    members = {f"docs/{number}": "" for number in range(limits.MAX_ENTRIES)}
    assert only_finding(lab_zip(tmp_path / "x.lab", members)).code == "too-many-files"


def test_a_zip_of_the_folder_instead_of_its_content_is_explained(tmp_path):
    path = tmp_path / "x.lab"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bottling/lab.toml", LAB_TOML)
    finding = only_finding(path)
    assert finding.code == "no-lab-file"
    assert "bottling/lab.toml" in finding.text


def test_an_endless_file_is_not_read(tmp_path):
    path = tmp_path / "x.lab"
    with path.open("wb") as file:
        file.truncate(limits.MAX_TOTAL_BYTES + 1)
    assert only_finding(path).code == "lab-too-large"


def test_a_lab_with_a_fault_has_the_same_findings_zipped(tmp_path):
    changes = {"lab.toml": LAB_TOML.replace('"ACME"', '"ACMY"'), "scripts/a.py": b"\xff"}
    zipped = read_lab(lab_zip(tmp_path / "x.lab", changes))
    assert zipped.findings == read_lab(lab_folder(tmp_path / "folder", changes)).findings
    assert len(zipped.findings) == 2
