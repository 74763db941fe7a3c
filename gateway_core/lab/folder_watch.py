"""What a lab's files say while the lab is open: another editor saves a script, a pull brings projects, somebody edits lab.toml.

Looks when it is told to, and reads only when some file has another time or size than before. Changes no lab: it says what
the files say as a whole, and whoever owns the lab takes it or not.
"""

import os
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from gateway_core.lab.document import read_lab
from gateway_core.lab.findings import NOT_UTF_8, Finding, FindingList
from gateway_core.lab.layout import TOP_NAMES, Place, PlaceKind, place_of
from gateway_core.lab.limits import MAX_ENTRIES
from gateway_core.lab.script_places import all_scripts, script_at, script_texts, with_script, without_script
from gateway_core.lab.unfinished_saving import SAVING_FILE
from gateway_core.model.parts import Lab

_LIBRARIES = (PlaceKind.SHARED, PlaceKind.LIBRARY)

_Stamps = dict[str, tuple[int, int, int]]  # by path: time of the last change in ns, size, file number


@dataclass(frozen=True, slots=True)
class FolderState:
    """What the files of a lab say.

    `lab` is that as a whole, with the former text of scripts that cannot be taken as they are; what it was before, if it
    cannot be read at all (`is_legible` false). `refused` says what is the matter with either. `serial` counts the changes.
    """

    lab: Lab
    refused: tuple[Finding, ...] = ()
    is_legible: bool = True
    serial: int = 0


class FolderWatch:
    """The folder, or the `.lab` file, of a lab that was read from there as `lab`. Any thread may look."""

    def __init__(self, root: Path, lab: Lab) -> None:
        self._root = root
        self._is_file = root.is_file()
        self._state = FolderState(lab)
        self._looked: _Stamps | None = None  # as the last look found them
        self._read: _Stamps = {}  # as they were when they were read here
        self._is_sure = False
        self._places: dict[str, bool] = {}
        self._lock = threading.Lock()

    @property
    def state(self) -> FolderState:
        """What the last look found."""
        return self._state

    def written(self, lab: Lab) -> None:
        """The files have just been written as `lab`: looks from now on compare with that."""
        with self._lock:
            self._tell(replace(self._state, lab=lab, refused=(), is_legible=True))
            self._is_sure = False  # another program may have written a moment later; a look that has the time will tell
            with suppress(OSError):  # the next look will say so
                self._read = self._stamps()

    def look(self, *, at_once: bool = False) -> FolderState:
        """What the files say now.

        What is still being written would be half a lab, so all must look the same twice, unless `at_once`.
        """
        with self._lock:
            try:
                stamps = self._stamps()
            except OSError as error:
                self._lose(error)
                return self._state
            is_steady = stamps == self._looked
            self._looked = stamps
            if (stamps != self._read and (is_steady or at_once)) or (is_steady and not self._is_sure):
                self._is_sure = is_steady
                self._read_anew(stamps)
            return self._state

    def _stamps(self) -> _Stamps:
        """All files of the lab, by path."""
        if self._is_file:
            status = self._root.stat()
            return {"": (status.st_mtime_ns, status.st_size, status.st_ino)}
        found: _Stamps = {}
        waiting = [""]
        while waiting and len(found) < MAX_ENTRIES:
            folder = waiting.pop()
            with os.scandir(self._root / folder) as entries:
                for entry in entries:
                    path = f"{folder}/{entry.name}" if folder else entry.name
                    if not folder and entry.name not in TOP_NAMES and entry.name != SAVING_FILE:
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting += [] if entry.name.startswith(".") else [path]
                    elif self._is_ours(path):
                        status = entry.stat(follow_symlinks=False)
                        found[path] = (status.st_mtime_ns, status.st_size, status.st_ino)
        return found

    def _is_ours(self, path: str) -> bool:
        if path not in self._places:
            self._places[path] = path == SAVING_FILE or place_of(path) is not None
        return self._places[path]

    def _read_anew(self, stamps: _Stamps) -> None:
        self._read = stamps
        reading, before = read_lab(self._root), self._state.lab
        errors = [finding for finding in reading.findings if finding.severity == "error"]
        lab = reading.lab or _with_former_texts(reading.legible, before, errors)
        if lab is None:
            self._tell(FolderState(before, tuple(errors), is_legible=False))
            return
        unfinished = _unfinished(lab, before)
        for place, _ in unfinished:
            lab = _with_former_text(lab, before, place)
        found = FindingList()
        paths = {place_of(path): path for path in stamps}
        for place, (line, text) in unfinished:
            found.error("unfinished", (paths.get(place, place.name), line), text, _ADVICE)
        self._tell(FolderState(lab if lab != before else before, (*errors, *found.sorted())))

    def _tell(self, state: FolderState) -> None:
        serial = self._state.serial
        if replace(state, serial=serial) != self._state:
            self._state = replace(state, serial=serial + 1)

    def _lose(self, error: OSError) -> None:
        """The files cannot be looked at; nothing of the lab counts as gone."""
        self._looked, self._read = None, {}
        reason = error.strerror or type(error).__name__
        what = "file" if self._is_file else "folder"
        text = f"The lab's {what} cannot be watched: {reason}."
        advice = f"What is open goes on as it is; changes are noticed again when the {what} is back."
        self._tell(
            replace(self._state, refused=(Finding("error", "", 0, text, advice, "unwatched"),), is_legible=False)
        )


_ADVICE = "Finish it; it is taken as soon as it is whole."


def _with_former_texts(lab: Lab | None, before: Lab, errors: Iterable[Finding]) -> Lab | None:
    """The lab with the texts of `before` where a script is not UTF-8; None if that is not all that is wrong."""
    for finding in errors:
        place = place_of(finding.file) if finding.code == NOT_UTF_8 else None
        if lab is None or place is None or place not in all_scripts(lab):
            return None
        lab = _with_former_text(lab, before, place)
    return lab


def _with_former_text(lab: Lab, before: Lab, place: Place) -> Lab:
    text = script_at(before, place)
    return without_script(lab, place) if text is None else with_script(lab, place, text)


def _unfinished(lab: Lab, before: Lab) -> list[tuple[Place, tuple[int, str]]]:
    """The library modules that have changed and cannot be parsed, each with line and reason."""
    # Here and not above: a program that has just started should not wait for the grammar.
    from gateway_core.lab.python2_syntax import syntax_fault

    found = []
    for place, text in script_texts(lab).items():
        is_new = place.kind in _LIBRARIES and text != script_at(before, place)
        if is_new and (fault := syntax_fault(text)):
            found.append((place, (fault.line, fault.text)))
    return found
