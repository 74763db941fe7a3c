"""A save of several files that was cut short: what it had to do stands in a file beside `lab.toml` until it is done.

To rename a gateway is to write and remove many files. So that a lab is old or new as a whole whenever the program is killed,
the changes are noted first; whoever reads the lab meanwhile sees it as if they were all made, and the next save makes them.
A file that somebody has changed since is left as it is. Other programs need not know of the note.
"""

import base64
import json
import stat
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any

from gateway_core.lab.atomic_files import remove_file, remove_scraps, replace_file, replace_files
from gateway_core.lab.findings import FindingList
from gateway_core.lab.folder_source import folder_files
from gateway_core.lab.layout import place_of
from gateway_core.lab.limits import MAX_ENTRIES, MAX_TOTAL_BYTES, size_limit

SAVING_FILE = ".scopelab-saving"
_FORMAT = 1
_MAX_BYTES = MAX_TOTAL_BYTES * 3 // 2  # base64 makes three bytes four


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file to be written, or removed for `content` None. `former` is the digest of what it held, empty: not there."""

    path: str
    former: str
    content: bytes | None


def change_of(path: str, former: bytes | None, content: bytes | None) -> FileChange:
    """The change of one file that holds `former` now."""
    return FileChange(path, _digest(former), content)


def note_of(changes: Iterable[FileChange]) -> bytes:
    """The note of those changes, as `unfinished` reads it."""
    entries = [
        [each.path, each.former, None if each.content is None else base64.b64encode(each.content).decode()]
        for each in changes
    ]
    return json.dumps({"format": _FORMAT, "changes": entries}).encode()


def carry_out(root: Path, changes: Sequence[FileChange]) -> None:
    """Make all changes in that order, or, killed in between, leave a note of them. Raises OSError."""
    if len(changes) < 2:
        _make(root, changes)
        return
    replace_file(root / SAVING_FILE, note_of(changes))
    try:
        _make(root, changes[:1])
    except OSError:  # nothing has been changed, so there is nothing to finish
        _forget(root)
        raise
    _make(root, changes[1:])
    _forget(root)


def with_unfinished(root: Path, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The lab's files as they would be if a save that was cut short had come to its end."""
    found = dict(files)
    for change in _still_to_make(unfinished(root), files):
        if change.content is None:
            found.pop(change.path, None)
        else:
            found[change.path] = change.content
    return found


def finish_saving(root: Path) -> None:
    """Make what a save that was cut short has left to make. Raises OSError; a damaged lab is left as it is."""
    changes, findings = unfinished(root), FindingList()
    if not changes:
        return
    files = folder_files(root, findings)
    if findings.has_errors:
        return
    _make(root, _still_to_make(changes, files))
    for folder in {root, *((root / change.path).parent for change in changes)}:
        remove_scraps(folder)
    _forget(root)


def unfinished(root: Path) -> tuple[FileChange, ...]:
    """What the note says that a save had to do; nothing if there is no note, or one that no Scopelab has written."""
    note = root / SAVING_FILE
    try:
        status = note.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MAX_BYTES:
            return ()
        data = json.loads(note.read_bytes())
        changes = tuple(_change(entry) for entry in data["changes"]) if data["format"] == _FORMAT else ()
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()
    return changes if len(changes) <= MAX_ENTRIES else ()


def _change(entry: Any) -> FileChange:
    """One entry of the note; `ValueError` for anything that is no change of a lab's file."""
    path, former, content = entry
    place = place_of(path) if isinstance(path, str) and not set(path) & set("\\:\0") else None
    if place is None or not isinstance(former, str):
        raise ValueError(path)
    path.encode()  # half a character is a ValueError too
    decoded = None if content is None else base64.b64decode(content, validate=True)
    if decoded is not None and len(decoded) > size_limit(place):
        raise ValueError(path)
    return FileChange(path, former, decoded)


def _still_to_make(changes: Iterable[FileChange], files: Mapping[str, bytes]) -> list[FileChange]:
    return [change for change in changes if _digest(files.get(change.path)) == change.former]


def _make(root: Path, changes: Iterable[FileChange]) -> None:
    """In that order; files that are written one after the other are synced together."""
    for is_written, some in groupby(changes, key=_is_written):
        if is_written:
            replace_files({root / change.path: change.content for change in some if change.content is not None})
        else:
            for change in some:
                remove_file(root / change.path, root)


def _is_written(change: FileChange) -> bool:
    return change.content is not None


def _forget(root: Path) -> None:
    with suppress(FileNotFoundError):
        (root / SAVING_FILE).unlink()


def _digest(content: bytes | None) -> str:
    return "" if content is None else sha256(content).hexdigest()
