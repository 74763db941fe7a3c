"""What happens to a lab's scripts on disk while the lab is open: another editor saves one, a pull brings a new one.

Looks when it is told to, and reads only what has another time or size than before. Changes no lab: it says what the
files say, and whoever owns the lab takes it or not. A `.lab` file is not watched.
"""

import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gateway_core.lab.findings import Finding, FindingList
from gateway_core.lab.layout import Place, PlaceKind, place_of
from gateway_core.lab.limits import MAX_ENTRIES, Budget, size_limit
from gateway_core.lab.python2_syntax import syntax_fault
from gateway_core.lab.script_places import script_texts
from gateway_core.lab.texts import decoded_text
from gateway_core.model.parts import Lab

_WATCHED = ("shared", "gateways")
_LIBRARIES = (PlaceKind.SHARED, PlaceKind.LIBRARY)
_HANDLERS = (PlaceKind.GATEWAY_HANDLER, PlaceKind.CLIENT_HANDLER)

_Stamp = tuple[int, int, int]  # time of the last change in ns, size, file number


@dataclass(frozen=True, slots=True)
class ScriptFile:
    """A script's file that changed: what it says now, None if it is gone. `path` is relative to the lab."""

    place: Place
    path: str
    text: str | None


@dataclass(frozen=True, slots=True)
class FolderNews:
    """What a look has found. `troubles` are files that changed and cannot be taken as they are, each said once.

    `edition` counts how often the folder had been written as a whole by then: older news may be of no worth.
    """

    files: tuple[ScriptFile, ...] = ()
    troubles: tuple[Finding, ...] = ()
    edition: int = 0


class FolderWatch:
    """The scripts in the folder of a lab that was read from there as `lab`. Any thread may look."""

    def __init__(self, root: Path, lab: Lab) -> None:
        self._root = root
        self._texts = script_texts(lab)
        self._looked: dict[str, _Stamp] = {}  # as the last look found them
        self._read: dict[str, _Stamp] = {}  # as they were when they were read here
        self._refused: dict[str, Finding] = {}
        self._lost: Finding | None = None
        self._edition = 0
        self._lock = threading.Lock()
        with suppress(OSError):  # the first look will say so
            self._read = dict.fromkeys(self._stamps(), (0, 0, 0))

    @property
    def refused(self) -> tuple[Finding, ...]:
        """The files that say something else than the lab now and could not be taken."""
        return tuple(self._refused.values())

    @property
    def edition(self) -> int:
        """How often the folder has been written as a whole."""
        return self._edition

    def written(self, lab: Lab) -> None:
        """The folder has just been written as `lab`: looks from now on compare with that."""
        with self._lock:
            self._edition += 1
            self._texts = script_texts(lab)
            self._read = {path: self._read[path] if path in self._refused else (0, 0, 0) for path in self._read}

    def look(self, *, at_once: bool = False) -> FolderNews:
        """What has changed since the last look.

        A file that is still being written would be half a text, so each must look the same twice, unless `at_once`.
        """
        with self._lock:
            try:
                stamps = self._stamps()
            except OSError as error:
                return self._lose(error)
            self._lost = None
            steady = [path for path, stamp in stamps.items() if at_once or self._looked.get(path) == stamp]
            changed = [path for path in steady if self._read.get(path) != stamps[path]]
            gone = [path for path in self._read if path not in stamps and (at_once or path not in self._looked)]
            self._looked = stamps
            troubles: list[Finding] = []
            files = [file for path in changed if (file := self._file(path, stamps[path], troubles))]
            return FolderNews((*files, *map(self._gone, gone)), tuple(troubles), self._edition)

    def _stamps(self) -> dict[str, _Stamp]:
        """All script files that are watched, by path."""
        found: dict[str, _Stamp] = {}
        waiting = [top for top in _WATCHED if (self._root / top).is_dir()]
        self._root.stat()
        while waiting and len(found) < MAX_ENTRIES:
            folder = waiting.pop()
            with os.scandir(self._root / folder) as entries:
                for entry in entries:
                    path = f"{folder}/{entry.name}"
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(path)
                    elif _is_script(path) and entry.is_file(follow_symlinks=False):
                        status = entry.stat(follow_symlinks=False)
                        found[path] = (status.st_mtime_ns, status.st_size, status.st_ino)
        return found

    def _file(self, path: str, stamp: _Stamp, troubles: list[Finding]) -> ScriptFile | None:
        """The file if it says something else than before; one that cannot be taken goes to `troubles`."""
        place, found = place_of(path), FindingList()
        assert place is not None, "only scripts are looked at"
        text = self._text(path, place, found)
        if text is None and not found.has_errors:
            return None  # it is not there any more, or another program holds it; the next look will tell
        self._read[path] = stamp
        self._refused.pop(path, None)
        if text is None:
            self._refused[path] = found.sorted()[0]
            troubles.append(self._refused[path])
            return None
        before = self._texts.get(place)
        self._texts[place] = text
        if before is None and place.kind in _HANDLERS:  # its options stand in another file
            advice = "Open the lab again to have it; until then nothing here touches it."
            troubles.append(Finding("warning", path, 0, "This handler is new on disk.", advice, "new-handler"))
            return None
        return ScriptFile(place, path, text) if text != before else None

    def _text(self, path: str, place: Place, found: FindingList) -> str | None:
        try:
            with (self._root / path).open("rb") as file:
                content = file.read(size_limit(place) + 1)
        except OSError:
            return None
        if not Budget(found).file(path, place, len(content)):
            return None
        text = decoded_text(path, content, found)
        if text is None or text == self._texts.get(place) or place.kind not in _LIBRARIES:
            return text
        if fault := syntax_fault(text):
            found.error("unfinished", (path, fault.line), fault.text, "Finish it; it is taken as soon as it is whole.")
            return None
        return text

    def _gone(self, path: str) -> ScriptFile:
        del self._read[path]
        self._refused.pop(path, None)
        place = place_of(path)
        assert place is not None, "only scripts are read"
        self._texts.pop(place, None)
        return ScriptFile(place, path, None)

    def _lose(self, error: OSError) -> FolderNews:
        """The folder cannot be looked at; said once, and nothing in it counts as gone."""
        if self._lost is not None:
            return FolderNews(edition=self._edition)
        reason = error.strerror or type(error).__name__
        text = f"The lab's folder cannot be watched: {reason}."
        advice = "What is open goes on as it is; changes of its files are noticed again when the folder is back."
        self._lost = Finding("error", "", 0, text, advice, "unwatched")
        return FolderNews(troubles=(self._lost,), edition=self._edition)


def _is_script(path: str) -> bool:
    place = place_of(path) if path.endswith(".py") else None
    return place is not None and place.kind in (*_LIBRARIES, *_HANDLERS)
