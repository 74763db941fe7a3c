"""The lab that is open in the designer: where it lies, how it stands, what was edited. No Qt, no gateway network."""

from dataclasses import dataclass
from pathlib import Path

from designer.document.merging import Merged, merge
from gateway_core.api import Lab, SavedTexts, save_lab

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class LabStep:
    """An edit on the one stack of all edits: what it is called, such as `Rename handler alarm`, and the lab beyond it.

    Beyond means before the edit where it can be taken back, and after it where it can be made again.
    """

    name: str
    lab: Lab


class LabDocument:
    """A lab with its path, its edits, and the way back. States are values, so undo is a list of them."""

    def __init__(self, path: Path, lab: Lab) -> None:
        self._path = path
        self._lab = lab
        self._saved = lab
        self._texts = SavedTexts()
        self._before: list[LabStep] = []
        self._after: list[LabStep] = []

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
    def saved(self) -> Lab:
        """The lab as it was read or saved last, or as its files were seen to be since."""
        return self._saved

    @property
    def undo_names(self) -> tuple[str, ...]:
        """What can be taken back, the last edit first."""
        return tuple(step.name for step in reversed(self._before))

    @property
    def redo_names(self) -> tuple[str, ...]:
        """What was taken back and can be made again, the next one first."""
        return tuple(step.name for step in reversed(self._after))

    def change(self, lab: Lab, name: str) -> bool:
        """Let `lab` be the state from now on, by an edit of that name; false if it is the same as before."""
        if lab == self._lab:
            return False
        self._before.append(LabStep(name, self._lab))
        del self._before[:-MOST_STEPS]
        self._after.clear()
        self._lab = lab
        return True

    def undo(self) -> bool:
        """Take the last edit back; false if there is none."""
        return self._travel(self._before, self._after)

    def redo(self) -> bool:
        """Make the edit that was taken back last again; false if there is none."""
        return self._travel(self._after, self._before)

    def save(self) -> None:
        """Write the lab to its path. Raises what `save_lab` raises; the document stays dirty then."""
        save_lab(self._lab, self._path, self._saved, self._texts)
        self._saved = self._lab

    def merged(self, theirs: Lab, *, takes_theirs: bool = False) -> Merged:
        """The lab together with what its files say: what they have that was not there when it was saved last is new."""
        return merge(self._saved, self._lab, theirs, takes_theirs=takes_theirs)

    def take(self, lab: Lab, theirs: Lab, name: str) -> bool:
        """Let `lab` be the state from now on, by an edit of that name, and `theirs` what the files are known to say."""
        self._saved = theirs
        return self.change(lab, name)

    def _travel(self, from_steps: list[LabStep], to_steps: list[LabStep]) -> bool:
        if not from_steps:
            return False
        step = from_steps.pop()
        to_steps.append(LabStep(step.name, self._lab))
        self._lab = step.lab
        return True
