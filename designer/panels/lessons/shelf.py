"""The lessons that a learner has, what was done in them, and the learner's own copy of each one's lab. Files, no widgets.

A lesson from elsewhere gets an id of its own by its place, so that it is never taken for one that came with the program.
Its lab is copied to where nothing is trusted unasked; the copy of a lab that is trusted is trusted like it.
"""

import shutil
import tempfile
from collections.abc import Generator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from client.toolkit.settings import Settings
from designer.known_labs import KnownLabs
from designer.lesson_places import LessonPlaces
from gateway_core.api import (
    Finding,
    LabSaveError,
    LearnerProgress,
    Lesson,
    LessonProgress,
    copy_lab,
    is_lesson,
    read_lesson,
    read_progress,
    shipped_lesson_folder,
    shipped_lesson_ids,
    write_progress,
)

_FOLDERS = "lessons/folders"
_LAB = "lab"
_MOST_IN_FOLDER = 200


@dataclass(frozen=True, slots=True)
class BrokenLesson:
    """A folder that is no lesson that can be learnt; `findings` say why, and are empty where it is no lesson at all."""

    folder: Path
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundLessons:
    """Lessons in order, and what could not be read."""

    lessons: tuple[Lesson, ...] = ()
    broken: tuple[BrokenLesson, ...] = ()


class LessonShelf:
    """All lessons of one user, for one window. What cannot be kept on the disk lasts as long as the window."""

    def __init__(self, places: LessonPlaces, settings: Settings) -> None:
        self._places = places
        self._settings = settings
        self._known = KnownLabs(settings, places.labs)
        self._unkept: dict[str, LessonProgress | None] = {}

    # ---- lessons ----

    def reading_steps(self) -> Generator[None, None, FoundLessons]:
        """Read all lessons, one a step."""
        lessons, broken = [], []
        for folder in self._folders():
            yield
            found = self._read(folder)
            if isinstance(found, BrokenLesson):
                broken.append(found)
            else:
                lessons.append(found)
        return FoundLessons(tuple(sorted(lessons, key=_order)), tuple(broken))

    def add_folder(self, folder: Path) -> FoundLessons:
        """Add a lesson's folder, or a folder with lessons in it; what is no whole lesson is not added."""
        folders = [folder] if is_lesson(folder) else _lessons_in(folder)
        found = [self._read(each) for each in folders]
        lessons = tuple(each for each in found if not isinstance(each, BrokenLesson))
        broken = tuple(each for each in found if isinstance(each, BrokenLesson))
        known = self._settings.texts(_FOLDERS)
        new = [str(lesson.folder) for lesson in lessons if not _is_shipped(lesson) and str(lesson.folder) not in known]
        self._settings.set_texts(_FOLDERS, (*known, *new))
        return FoundLessons(lessons, broken if found else (BrokenLesson(folder),))

    def forget_folder(self, folder: Path) -> None:
        """List that folder no more; what was done in it is kept."""
        known = self._settings.texts(_FOLDERS)
        self._settings.set_texts(_FOLDERS, tuple(each for each in known if each != str(folder)))

    def lesson_of(self, lab: Path) -> Lesson | BrokenLesson | None:
        """The lesson whose lab is copied to that place; None for any other lab."""
        lesson_id = self._places.id_of(lab)
        if not lesson_id:
            return None
        own = shipped_lesson_folder(lesson_id)
        others = (Path(text) for text in self._settings.texts(_FOLDERS))
        folder = own or next((each for each in others if _own_id(each) == lesson_id), None)
        return self._read(folder) if folder is not None else BrokenLesson(Path(lesson_id))

    # ---- labs ----

    def lab_of(self, lesson: Lesson) -> Path:
        """Where the learner's copy of the lesson's lab lies, whether or not it is there yet."""
        return (self._places.labs if _is_shipped(lesson) else self._places.other_labs) / lesson.id

    def copy_of(self, lesson: Lesson) -> Path:
        """The learner's copy, made if it is not there. Raises `OSError` and `LabSaveError`."""
        path = self.lab_of(lesson)
        if not path.exists():
            self.renew_copy(lesson)
        return path

    def renew_copy(self, lesson: Lesson) -> None:
        """Make the copy anew; the one before is gone when the new one is whole. Raises `OSError` and `LabSaveError`."""
        path = self.lab_of(lesson)
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{lesson.id}-"))
        try:
            copy_lab(lesson.lab, lesson.folder / _LAB, beside / "new")
            if path.exists():
                path.rename(beside / "old")
            (beside / "new").rename(path)
        finally:
            if (beside / "old").exists() and not path.exists():
                (beside / "old").rename(path)
            shutil.rmtree(beside, ignore_errors=True)
        if self._known.has_trusted(lesson.folder / _LAB):
            self._known.trust(path)

    def begin_anew(self, lesson: Lesson) -> None:
        """Make the copy anew and forget what was done; both or neither. Raises `OSError` and `LabSaveError`."""
        before = self.progress()[0].lessons.get(lesson.id)
        self.keep(lesson.id, None)
        try:
            self.renew_copy(lesson)
        except (OSError, LabSaveError):
            self.keep(lesson.id, before)
            raise

    # ---- progress ----

    def progress(self) -> tuple[LearnerProgress, str]:
        """What was done, and a sentence where the file that had it was damaged or cannot be read."""
        reading = read_progress(self._places.progress)
        progress = reading.progress
        for lesson_id, done in self._unkept.items():
            progress = progress.with_lesson(lesson_id, done) if done else progress.without(lesson_id)
        return progress, reading.notice

    def keep(self, lesson_id: str, done: LessonProgress | None) -> None:
        """Keep what was done in a lesson; None: nothing, it is begun anew. Raises `OSError`; see the class."""
        self._unkept[lesson_id] = done
        progress, _notice = self.progress()
        self._places.progress.parent.mkdir(parents=True, exist_ok=True)
        write_progress(self._places.progress, progress)
        self._unkept.clear()

    def _folders(self) -> tuple[Path, ...]:
        shipped = (shipped_lesson_folder(lesson_id) for lesson_id in shipped_lesson_ids())
        others = (Path(text) for text in self._settings.texts(_FOLDERS))
        return (*(folder for folder in shipped if folder is not None), *others)

    def _read(self, folder: Path) -> Lesson | BrokenLesson:
        reading = read_lesson(folder)
        if reading.lesson is None:
            return BrokenLesson(folder, reading.findings)
        lesson = reading.lesson
        return lesson if _is_shipped(lesson) else replace(lesson, id=_own_id(folder))


def _lessons_in(folder: Path) -> list[Path]:
    """The lessons right below a folder."""
    try:
        inside = sorted(folder.iterdir())[:_MOST_IN_FOLDER]
    except OSError:
        return []
    return [each for each in inside if is_lesson(each)]


def _is_shipped(lesson: Lesson) -> bool:
    own = shipped_lesson_folder(lesson.folder.resolve().name)
    return own is not None and own.resolve() == lesson.folder.resolve()


def _own_id(folder: Path) -> str:
    """The id of a lesson from elsewhere: its folder's name, and a few letters that stand for its place."""
    path = folder.resolve()
    return f"{path.name}-{sha256(str(path).encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _order(lesson: Lesson) -> tuple[bool, int, str]:
    return (not _is_shipped(lesson), lesson.order, lesson.id)
