"""Where a learner's copies of lessons' labs lie, and what was done. The start knows no more of lessons than this."""

from dataclasses import dataclass
from pathlib import Path

_PROGRESS_FILE = "lessons.json"


@dataclass(frozen=True, slots=True)
class LessonPlaces:
    """Where copies of labs lie, those of the program's own lessons and those of others, and the file with the progress."""

    labs: Path
    other_labs: Path
    progress: Path

    def id_of(self, lab: Path) -> str:
        """The id of the lesson whose lab is copied to that place; empty for any other lab. Reads nothing."""
        path = lab.resolve()
        return path.name if path.parent in (self.labs.resolve(), self.other_labs.resolve()) else ""


def lesson_places(labs: Path, data: Path) -> LessonPlaces:
    """The places below the folder of the user's labs, which are trusted, and below that of the user's data."""
    return LessonPlaces(labs / "lessons", data / "lessons" / "labs", data / "lessons" / _PROGRESS_FILE)
