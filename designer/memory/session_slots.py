"""The files that keep what comes back of each lab: one for each window on that lab, so that two never overwrite each other.

`FOLDER/<digest of the lab's path>/<number>.json`, with a lock beside it as long as its window is open, and the lab itself as
`<number>.lab` where the disk did not take its last edits, with what the disk had as `<number>.base.lab`. Knows files and `LabSession`, nothing else.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile

from designer.document.lab_session import LabSession, TabState, session_of, session_text
from gateway_core.api import Lab, read_lab, replace_file, save_lab

_MOST_SLOTS = 100


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A text that was not saved and waits for its lab: the lab's path and title, the tab, the file that it lies in."""

    lab: Path
    title: str
    tab: TabState
    file: Path


@dataclass(frozen=True, slots=True)
class UnsavedLab:
    """A lab with edits that the disk did not take; `base` is what the files said then, None where that is not known."""

    lab: Lab
    base: Lab | None = None


class SessionSlot:
    """One window's file. `session` is what it said when it was taken. Writing may happen on any thread, one at a time."""

    def __init__(self, file: Path, lock: QLockFile) -> None:
        self.file = file
        self._lock = lock
        self.session = read_session(file)

    @property
    def lab_file(self) -> Path:
        """Where the lab itself is kept while the disk does not take it."""
        return _lab_beside(self.file)

    @property
    def base_file(self) -> Path:
        """Where it is kept what the disk had instead."""
        return _base_beside(self.file)

    def write(self, session: LabSession, unsaved: UnsavedLab | None = None) -> None:
        """Put `session` into the file, whole or not at all, also where the lab cannot be kept. Raises `OSError`, `LabSaveError`."""
        try:
            if unsaved is not None:
                save_lab(unsaved.lab, self.lab_file)
                if unsaved.base is not None:
                    save_lab(unsaved.base, self.base_file)
        finally:
            _write(self.file, session)
        if not session.unsaved_lab:
            self.lab_file.unlink(missing_ok=True)
            self.base_file.unlink(missing_ok=True)

    def unsaved_lab(self) -> UnsavedLab | None:
        """The lab with the edits that the disk did not take, if it was kept."""
        if not self.session.unsaved_lab or not self.lab_file.exists():
            return None
        lab = read_lab(self.lab_file).lab
        base = read_lab(self.base_file).lab if self.base_file.exists() else None
        return UnsavedLab(lab, base) if lab is not None else None

    def release(self) -> None:
        """Let another window have the file."""
        self._lock.unlock()


class SessionSlots:
    """All files of all labs, below one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self, lab: Path) -> SessionSlot | None:
        """The first file of that lab that no other window has; None where none can be had, as on a disk that is full.

        What other windows left unsaved when they came to no good end is in it too: texts, and the lab itself of one of them.
        """
        home = self._home(lab)
        with suppress(OSError):
            home.mkdir(parents=True, exist_ok=True)
            for number in range(_MOST_SLOTS):
                file = home / f"{number}.json"
                lock = _locked(file)
                if lock is not None:
                    slot = SessionSlot(file, lock)
                    _adopt(slot, home)
                    return slot
        return None

    def newest(self, lab: Path) -> LabSession:
        """What that lab's first window left, for its geometry before the window is there."""
        return read_session(self._home(lab) / "0.json")

    def kept_drafts(self) -> tuple[KeptDraft, ...]:
        """Every text that was not saved, of all labs, but for those of windows that are open."""
        found = []
        for file in sorted(self._folder.glob("*/*.json")):
            lock = _locked(file)
            if lock is None:
                continue
            session = read_session(file)
            lock.unlock()
            found += [KeptDraft(Path(session.lab), session.title, tab, file) for tab in session.drafts]
        return tuple(found)

    def discard(self, draft: KeptDraft) -> None:
        """Forget a text that was not saved. Raises `OSError`."""
        lock = _locked(draft.file)
        if lock is not None:
            _write(draft.file, read_session(draft.file).without_drafts([draft.tab.key]))
            lock.unlock()

    def _home(self, lab: Path) -> Path:
        return self._folder / sha256(str(lab.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def read_session(file: Path) -> LabSession:
    """What the file says; an empty session where there is none."""
    try:
        return session_of(file.read_bytes())
    except (OSError, ValueError):
        return LabSession()


def _locked(file: Path) -> QLockFile | None:
    """The file's lock, or None where a living process has it."""
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # however old: only the death of its process makes a lock void
    return lock if lock.tryLock(0) else None


def _adopt(slot: SessionSlot, home: Path) -> None:
    """Take over what windows left unsaved that came to no good end, where the slot has nothing for the same tab."""
    for file in sorted(home.glob("*.json")):
        lock = _locked(file) if file != slot.file else None
        if lock is None:
            continue
        left, own = read_session(file), {tab.key for tab in slot.session.drafts}
        taken = [tab for tab in left.drafts if tab.key not in own]
        takes_lab = left.unsaved_lab and not slot.lab_file.exists() and _lab_beside(file).exists()
        if taken or takes_lab:
            slot.session = replace(slot.session.with_drafts(taken), unsaved_lab=slot.session.unsaved_lab or takes_lab)
            slot.write(slot.session)
            if takes_lab:
                _move_lab(file, slot)
                left = replace(left, unsaved_lab=False)
            _write(file, left.without_drafts(tab.key for tab in taken))
        lock.unlock()


def _move_lab(file: Path, slot: SessionSlot) -> None:
    """The lab goes last: whoever is killed before it, finds all the next time where it was."""
    base = _base_beside(file)
    slot.base_file.unlink(missing_ok=True)
    if base.exists():
        base.replace(slot.base_file)
    _lab_beside(file).replace(slot.lab_file)


def _lab_beside(file: Path) -> Path:
    return file.with_suffix(".lab")


def _base_beside(file: Path) -> Path:
    return file.with_suffix(".base.lab")


def _write(file: Path, session: LabSession) -> None:
    replace_file(file, session_text(session).encode("utf-8", "surrogatepass"))
