"""The lab that is open in the designer: where it lies, how it stands, what was edited. No Qt, no gateway network."""

from collections.abc import Iterable
from pathlib import Path

from gateway_core.api import Lab, ScriptFile, save_lab, script_at, with_script

MOST_STEPS = 200


class LabDocument:
    """A lab with its path, its edits, and the way back. States are values, so undo is a list of them."""

    def __init__(self, path: Path, lab: Lab) -> None:
        self._path = path
        self._lab = lab
        self._saved = lab
        self._before: list[Lab] = []
        self._after: list[Lab] = []

    @property
    def path(self) -> Path:
        """The folder or `.lab` file."""
        return self._path

    @property
    def lab(self) -> Lab:
        """The lab with all edits."""
        return self._lab

    @property
    def is_dirty(self) -> bool:
        """Whether the lab differs from what was read or saved last."""
        return self._lab != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back that can be made again."""
        return bool(self._after)

    def change(self, lab: Lab) -> bool:
        """Let `lab` be the state from now on; false if it is the same as before."""
        if lab == self._lab:
            return False
        self._before.append(self._lab)
        del self._before[:-MOST_STEPS]
        self._after.clear()
        self._lab = lab
        return True

    def undo(self) -> bool:
        """Take the last edit back; false if there is none."""
        if not self._before:
            return False
        self._after.append(self._lab)
        self._lab = self._before.pop()
        return True

    def redo(self) -> bool:
        """Make the edit that was taken back last again; false if there is none."""
        if not self._after:
            return False
        self._before.append(self._lab)
        self._lab = self._after.pop()
        return True

    def save(self) -> None:
        """Write the lab to its path. Raises what `save_lab` raises; the document stays dirty then."""
        save_lab(self._lab, self._path, self._saved)
        self._saved = self._lab

    def take_files(self, files: Iterable[ScriptFile]) -> tuple[ScriptFile, ...]:
        """Let the scripts say what their files say now; returns those that have unsaved edits here, which stay as they are.

        Undo and redo lead to states with the new text wherever they led to the one that was saved last.
        """
        contested = []
        for file in files:
            saved, mine = script_at(self._saved, file.place), script_at(self._lab, file.place)
            if file.text is None:
                continue
            if mine not in (saved, file.text):
                contested.append(file)
            else:
                self._carry(file, saved)
        return tuple(contested)

    def take_file(self, file: ScriptFile) -> None:
        """Let a script say what its file says, as an edit that can be taken back."""
        assert file.text is not None, "a file that is gone says nothing"
        self._saved = with_script(self._saved, file.place, file.text)
        self.change(with_script(self._lab, file.place, file.text))

    def _carry(self, file: ScriptFile, before: str | None) -> None:
        def carried(lab: Lab) -> Lab:
            if file.text is None or script_at(lab, file.place) != before:
                return lab
            return with_script(lab, file.place, file.text)

        self._lab, self._saved = carried(self._lab), carried(self._saved)
        self._before = [carried(lab) for lab in self._before]
        self._after = [carried(lab) for lab in self._after]
