"""What each action of the Learn menu does that is about lessons; and a lesson's lab that is open in the designer."""

from pathlib import Path

from client.toolkit.look import Look
from designer.lesson_places import LessonPlaces
from designer.panels.lessons.presenter import LessonsPresenter
from designer.panels.lessons.shelf import LessonShelf
from designer.window.designer_parts import DesignerParts
from gateway_core.api import GradeFailure, GradeReport, TaskGrade
from tests.support.action_drivers.stage import Driver, Stage
from tests.support.lesson_folders import SHOP, write_lesson

HINTS = ("one", "two", "three")
FAILED = GradeReport("", "", (TaskGrade("", passed=False),), GradeFailure(1, 1, "this", "that", "", HINTS))
PASSED = GradeReport("", "", (TaskGrade("", passed=True),), None)


class ShelfWithOpenLesson(LessonShelf):
    """A shelf whose copy of one lesson's lab lies where the open lab does."""

    def __init__(self, places: LessonPlaces, look: Look, folder: Path, lab: Path) -> None:
        super().__init__(places, look.settings)
        self._open_folder, self._open_lab = folder, lab

    def lesson_of(self, lab: Path):
        return self._read(self._open_folder) if lab == self._open_lab else super().lesson_of(lab)


def take_up(parts: DesignerParts, look: Look, folder: Path) -> LessonsPresenter:
    """The lesson in `folder` is the one whose lab is open."""
    late, of_lessons = parts.late.lessons, parts.lessons.parts
    presenter = late.presenter
    presenter._shelf = ShelfWithOpenLesson(of_lessons.places, look, folder, of_lessons.desk.lab)
    presenter._take_up()
    return presenter


def lesson(stage: Stage, step: int = 2) -> LessonsPresenter:
    """The small lesson of the tests, at one of its steps."""
    made = {"lab/gateways/shop-gw/projects/Shop/project.toml": None, f"{SHOP}/gateway/messages/stock.py": None}
    presenter = take_up(stage.parts, stage.look, write_lesson(stage.folder / "a lesson", made))
    assert presenter.walk is not None
    while presenter.walk.state.page < step:
        presenter.go_on()
    return presenter


def lessons(stage: Stage) -> None:
    stage.trigger("Learn/Lessons")
    view = stage.parts.late.lessons.view
    stage.wait(lambda: view.list.list.count() == 17)
    assert not view.visibleRegion().isEmpty()


def folder(stage: Stage) -> None:
    write_lesson(stage.folder / "mine" / "shop")
    stage.answers.folder = stage.folder / "mine"
    stage.trigger("Learn/Open Lesson Folder")
    view = stage.parts.late.lessons.view
    stage.wait(lambda: view.list.chosen is not None and view.list.chosen.title == "Only the screens")


def check(stage: Stage) -> None:
    """The first step has nothing to check."""
    lesson(stage, step=1)
    stage.trigger("Learn/This Lesson/Check My Work")
    assert "nothing to check" in stage.title_in_bar()


def hint(stage: Stage) -> None:
    presenter = lesson(stage)
    presenter.walk.take(FAILED)
    stage.trigger("Learn/This Lesson/Hint")
    assert "Hint 1 of 3: one" in text_of(stage)


def next_page(stage: Stage) -> None:
    presenter = lesson(stage, step=0)
    stage.trigger("Learn/This Lesson/Next Page")
    assert presenter.walk.state.page == 1


def previous_page(stage: Stage) -> None:
    presenter = lesson(stage, step=2)
    stage.trigger("Learn/This Lesson/Previous Page")
    assert presenter.walk.state.page == 1


def solution(stage: Stage) -> None:
    lesson(stage)
    stage.trigger("Learn/This Lesson/Show Solution")
    assert "scope='C'" in text_of(stage)


def put_back(stage: Stage) -> None:
    """The second step of this lesson begins with no script."""
    lesson(stage)
    stage.trigger("Learn/This Lesson/Put Script Back")
    assert "no script of its own" in stage.title_in_bar()


def reset(stage: Stage) -> None:
    lesson(stage)
    wanted = []
    stage.parts.lessons.parts.desk.reset_wanted.connect(wanted.append)
    stage.trigger("Learn/This Lesson/Reset Lesson")
    assert len(wanted) == 1
    assert "fresh copy" in stage.answers.asked[-1].text


def text_of(stage: Stage) -> str:
    """What the page of the lesson says."""
    return str(stage.parts.late.lessons.view.page.text.toPlainText())


LESSONS: dict[str, Driver] = {
    "Learn/Lessons": lessons,
    "Learn/Open Lesson Folder": folder,
    "Learn/This Lesson/Check My Work": check,
    "Learn/This Lesson/Hint": hint,
    "Learn/This Lesson/Next Page": next_page,
    "Learn/This Lesson/Previous Page": previous_page,
    "Learn/This Lesson/Show Solution": solution,
    "Learn/This Lesson/Put Script Back": put_back,
    "Learn/This Lesson/Reset Lesson": reset,
}
