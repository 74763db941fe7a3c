"""The learner's lessons on the disk: their labs and their progress, begun anew, kept by two windows, or not writable."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from designer.lesson_door import LessonDoor
from designer.lesson_places import lesson_places
from designer.panels.lessons.shelf import LessonShelf
from designer.window.lesson_desk import FreshLab
from gateway_core.api import LessonProgress
from tests.support.lesson_folders import write_lesson


@pytest.fixture
def shelf(look, tmp_path) -> LessonShelf:
    return LessonShelf(lesson_places(tmp_path / "labs", tmp_path / "data"), look.settings)


def test_a_lesson_that_begins_anew_has_its_first_lab_and_no_progress(shelf, tmp_path) -> None:
    lesson, done = begun(shelf, tmp_path)
    shelf.begin_anew(lesson)
    assert (shelf.lab_of(lesson) / "lab.toml").read_text() != "mine"
    assert shelf.progress()[0].of(lesson.id) != done


def test_where_no_lab_can_be_made_anew_the_progress_is_not_lost(shelf, tmp_path) -> None:
    lesson, done = begun(shelf, tmp_path)
    too_long = replace(lesson, id="x" * 300)  # for the name of a folder
    shelf.keep(too_long.id, done)
    with pytest.raises(OSError, match="too long"):
        shelf.begin_anew(too_long)
    assert shelf.progress()[0].of(too_long.id) == done


def test_where_no_progress_can_be_forgotten_the_lab_stays_too(shelf, tmp_path) -> None:
    lesson, _done = begun(shelf, tmp_path)
    file = shelf._places.progress
    file.unlink()
    file.mkdir()
    with pytest.raises(OSError, match=r"lessons\.json"):
        shelf.begin_anew(lesson)
    assert (shelf.lab_of(lesson) / "lab.toml").read_text() == "mine"


def begun(shelf, tmp_path):
    """A lesson whose lab was changed and whose first step was done; and what was done."""
    (lesson,) = shelf.add_folder(write_lesson(tmp_path / "a lesson")).lessons
    (shelf.copy_of(lesson) / "lab.toml").write_text("mine")
    done = LessonProgress(step=1)
    shelf.keep(lesson.id, done)
    return lesson, done


def test_two_windows_keep_what_was_done_in_different_lessons(shelf, look, tmp_path) -> None:
    other = LessonShelf(lesson_places(tmp_path / "labs", tmp_path / "data"), look.settings)
    done = shelf.progress()[0].of("x")
    shelf.keep("a", type(done)(step=1))
    other.keep("b", type(done)(step=2))
    shelf.keep("a", type(done)(step=3))
    assert {name: each.step for name, each in shelf.progress()[0].lessons.items()} == {"a": 3, "b": 2}
    shelf.keep("a", None)
    assert set(other.progress()[0].lessons) == {"b"}


def test_a_reset_that_fails_opens_the_lab_again_and_says_why(tmp_path) -> None:
    happened, said = [], []
    parts = SimpleNamespace(notices=SimpleNamespace(show=said.append))
    door = LessonDoor(
        lambda: SimpleNamespace(parts=parts), lambda: happened.append("closed"), happened.append, tmp_path
    )
    (tmp_path / "labs").write_text("a file where a folder is to be")
    door.reset(FreshLab(tmp_path, (tmp_path / "labs/new").mkdir))
    assert happened == ["closed", tmp_path]
    assert said[0].text.startswith("The lesson could not be begun anew. Not a directory: ")
    assert "writable" in said[0].text
