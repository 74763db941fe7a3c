"""The bytes of a lab folder's files. Follows no link, waits for no pipe, and looks only where a lab has its files."""

import os
from pathlib import Path

from gateway_core.lab.findings import FindingList
from gateway_core.lab.layout import TOP_NAMES, Place, place_of
from gateway_core.lab.limits import MAX_DEPTH, Budget, size_limit

_USUAL_BYTES = 32_768  # asking for the most that a file may have takes longer than reading what it has


def folder_files(root: Path, findings: FindingList) -> dict[str, bytes]:
    """The lab's own files by path inside the folder; what cannot be read is a finding."""
    return _FolderReading(root, findings).run()


class _FolderReading:
    def __init__(self, root: Path, findings: FindingList) -> None:
        self._root = root
        self._real_root = os.path.realpath(root)
        self._findings = findings
        self._budget = Budget(findings)
        self._files: dict[str, bytes] = {}

    def run(self) -> dict[str, bytes]:
        waiting = [""]
        while waiting and not self._budget.exhausted:
            folder = waiting.pop()
            waiting += [path for entry in self._entries(folder) if (path := self._visit(folder, entry))]
        return self._files

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        entries: list[os.DirEntry[str]] = []
        try:
            with os.scandir(self._root / folder) as found:
                for entry in found:
                    if not self._is_ours(folder, entry.name):
                        continue
                    if not self._budget.entry(folder):
                        return []
                    entries.append(entry)
        except OSError as error:
            self._unreadable(folder, error)
        return sorted(entries, key=_entry_name)

    def _is_ours(self, folder: str, name: str) -> bool:
        return not name.startswith(".") and (bool(folder) or name in TOP_NAMES)

    def _visit(self, folder: str, entry: os.DirEntry[str]) -> str | None:
        """Read a file of the lab's; give back the path of a folder to go on with."""
        path = f"{folder}/{entry.name}" if folder else entry.name
        shown = path.encode("utf-8", "backslashreplace").decode()
        if shown != path:
            advice = "Rename it with letters that every system knows."
            self._findings.error("bad-file-name", (shown, 0), "the file's name is not UTF-8", advice)
            return None
        try:
            return self._visit_plain(path, entry)
        except OSError as error:
            self._unreadable(path, error)
            return None

    def _visit_plain(self, path: str, entry: os.DirEntry[str]) -> str | None:
        place = place_of(path)
        if entry.is_symlink():
            advice = "Put the file or folder itself in its place; a lab holds no links."
            self._findings.error("link", (path, 0), "this is a symbolic link", advice)
        elif entry.is_dir(follow_symlinks=False):
            return self._folder(path, place)
        elif place is not None:
            if entry.is_file(follow_symlinks=False):
                self._read(path, place)
            else:
                advice = "Remove it from the lab."
                self._findings.error("not-a-file", (path, 0), "this is a pipe, socket or device, not a file", advice)
        return None

    def _folder(self, path: str, place: Place | None) -> str | None:
        if place is not None:
            advice = "Rename the folder; a file belongs at this place."
            self._findings.error("not-a-file", (path, 0), "this is a folder, but should be a file", advice)
            return None
        if os.path.commonpath([self._real_root, os.path.realpath(self._root / path)]) != self._real_root:
            advice = "Put the folder itself in its place; a lab holds no links."
            self._findings.error("leaves-the-lab", (path, 0), "this folder leads out of the lab", advice)
            return None
        if path.count("/") >= MAX_DEPTH:
            self._findings.error("too-deep", (path, 0), "the folders are nested too deeply", "Remove this folder.")
            return None
        return path

    def _read(self, path: str, place: Place) -> None:
        with (self._root / path).open("rb") as file:
            content = file.read(_USUAL_BYTES)
            if len(content) == _USUAL_BYTES:
                content += file.read(size_limit(place) + 1 - _USUAL_BYTES)
        if self._budget.file(path, place, len(content)):
            self._files[path] = content

    def _unreadable(self, path: str, error: OSError) -> None:
        reason = error.strerror or type(error).__name__
        advice = "Check that it exists and that you may read it."
        self._findings.error("unreadable", (path, 0), f"this cannot be read: {reason}", advice)


def _entry_name(entry: os.DirEntry[str]) -> str:
    return entry.name
