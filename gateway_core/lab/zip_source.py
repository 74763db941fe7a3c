"""The bytes of the files in a `.lab` file, which is a zip: no member's name, size or content is trusted.

Nothing is unpacked to disk. Members that are none of the lab's are never unpacked at all.
"""

import stat
import zipfile
import zlib
from pathlib import Path

from gateway_core.lab.findings import FindingList
from gateway_core.lab.layout import LAB_FILE, Place, place_of
from gateway_core.lab.limits import MAX_TOTAL_BYTES, Budget, size_limit

_MAX_RATIO = 200  # of a member that is too large anyway: then it was made to harm
_ENCRYPTED = 0x1

# What zipfile raises for archives that are damaged, odd or hostile.
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, LookupError)
_ADVICE = "Get the file once more from where it came from."


def zip_files(path: Path, findings: FindingList) -> dict[str, bytes]:
    """The lab's own files by member name; what cannot be read is a finding."""
    try:
        if path.stat().st_size > MAX_TOTAL_BYTES:
            text = f"the file is larger than {MAX_TOTAL_BYTES // 1024:,} KiB, too large for a lab"
            findings.error("lab-too-large", ("", 0), text, "Check that this is a lab.")
            return {}
        with zipfile.ZipFile(path) as archive:
            return _ZipReading(archive, findings).run()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        text = f"this cannot be read: {reason}"
        findings.error("unreadable", ("", 0), text, "Check that it exists and that you may read it.")
    except (*_DAMAGE, MemoryError, OverflowError) as error:
        findings.error("bad-zip", ("", 0), f"this is not a sound .lab (zip) file: {error}", _ADVICE)
    return {}


class _ZipReading:
    def __init__(self, archive: zipfile.ZipFile, findings: FindingList) -> None:
        self._archive = archive
        self._findings = findings
        self._budget = Budget(findings)
        self._files: dict[str, bytes] = {}

    def run(self) -> dict[str, bytes]:
        members = self._archive.infolist()
        declared = sum(member.file_size for member in members)
        if declared > MAX_TOTAL_BYTES:
            text = f"unpacked, this file would be larger than {MAX_TOTAL_BYTES // 1024:,} KiB"
            self._findings.error("zip-bomb", ("", 0), text, "Don't unpack it, and ask where it came from.")
            return {}
        seen: set[str] = set()
        for member in members:
            if not self._budget.entry(""):
                break
            self._visit(member, seen)
        inner = next((name for name in seen if name.endswith(f"/{LAB_FILE}")), None)
        if LAB_FILE not in seen and inner:
            text = f"there is no {LAB_FILE} at the top of the zip, but {inner}"
            self._findings.error("no-lab-file", ("", 0), text, "Pack the content of the folder, not the folder.")
        return self._files

    def _visit(self, member: zipfile.ZipInfo, seen: set[str]) -> None:
        name = member.filename
        shown = name.encode("utf-8", "backslashreplace").decode()
        if fault := _name_fault(name):
            advice = "Don't unpack the file, and ask where it came from."
            self._findings.error("leaves-the-lab", (shown, 0), fault, advice)
        elif name in seen:
            self._findings.error("duplicate-file", (shown, 0), "the file is in the zip twice", "Pack the lab anew.")
        elif stat.S_ISLNK(member.external_attr >> 16):
            advice = "Put the file itself in its place; a lab holds no links."
            self._findings.error("link", (shown, 0), "this is a symbolic link", advice)
        elif not member.is_dir() and (place := place_of(name)):
            self._read(member, place)
        seen.add(name)

    def _read(self, member: zipfile.ZipInfo, place: Place) -> None:
        name = member.filename
        if member.flag_bits & _ENCRYPTED:
            self._findings.error("encrypted", (name, 0), "this is encrypted", "Pack the lab without a password.")
            return
        if member.file_size > max(size_limit(place), _MAX_RATIO * member.compress_size):
            text = f"unpacked, this is more than {_MAX_RATIO} times as large"
            self._findings.error("zip-bomb", (name, 0), text, "Don't unpack it, and ask where it came from.")
            return
        try:
            with self._archive.open(member) as file:
                content = file.read(size_limit(place) + 1)
        except (*_DAMAGE, OSError) as error:
            self._findings.error("bad-zip", (name, 0), f"this cannot be unpacked: {error}", _ADVICE)
            return
        if self._budget.file(name, place, len(content)):
            self._files[name] = content


def _name_fault(name: str) -> str:
    """What is wrong with a member's name, or nothing."""
    if name.startswith("/") or (len(name) > 1 and name[1] == ":"):
        return "the member's path is absolute"
    if "\\" in name:
        return "the member's path has backslashes"
    if ".." in name.split("/"):
        return "the member's path leads out of the lab"
    return ""
