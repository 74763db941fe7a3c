"""All lessons that come with the program, played in its window with real script hosts, and one that is recorded and then played.

`tests/process/test_lessons.py` plays every wrong script; here it is one for each of a lesson's tasks, at most two.
"""

import pytest

from designer.lesson_places import lesson_places
from designer.panels.lesson_recording.view import WrittenDialog
from gateway_core.api import (
    CommMode,
    LearnerProgress,
    LessonProgress,
    read_lesson,
    read_progress,
    save_lab,
    shipped_lesson_folder,
    shipped_lesson_ids,
    write_progress,
)
from tests.support.command_line import scopelab
from tests.support.designer_lab import LAB
from tests.support.learner import Learner

IDS = shipped_lesson_ids()
IN_A_ROW = 4
MOST_WRONGS = 2


def rows():
    """The lessons in rows of a few, each played in one go; the rest goes to the last row."""
    count = len(IDS) // IN_A_ROW
    return [IDS[at * IN_A_ROW : (at + 1) * IN_A_ROW if at < count - 1 else len(IDS)] for at in range(count)]


def lesson_of(lesson_id):
    return read_lesson(shipped_lesson_folder(lesson_id)).lesson


def mistakes(lesson):
    """Wrong scripts, each with the first hint that its author meant for it."""
    caught = [
        [(name, check.hints or task.hints) for check in task.checks for name in check.caught] for task in lesson.tasks
    ]
    return [(lesson.wrongs[each[0][0]], each[0][1][0]) for each in caught if each][:MOST_WRONGS]


@pytest.mark.timeout(400)
@pytest.mark.parametrize("ids", rows(), ids=lambda ids: f"{ids[0]} to {ids[-1]}")
def test_a_learner_plays_lessons_one_after_the_other(program, tmp_path, qtbot, ids) -> None:
    progress = lesson_places(tmp_path / "data" / "labs", tmp_path / "data").progress
    before = IDS[: IDS.index(ids[0])]
    write_progress(progress, LearnerProgress({each: LessonProgress(passed=True) for each in before}))
    assert program.start(None)
    learner = Learner(program, qtbot)
    for number, lesson_id in enumerate(ids):
        if number:
            learner.begin_next(lesson_id)
        else:
            learner.begin(lesson_id)
        play(learner, lesson_of(lesson_id))
        assert read_progress(progress).progress.of(lesson_id).passed
    assert {card.id for card in cards_after(learner) if card.state_text.startswith("✔ done")} == {*before, *ids}


def play(learner: Learner, lesson) -> None:
    """From its first page to its last, with mistakes."""
    learner.wait(
        lambda: (
            {each.name for each in learner.program.run.clients.sessions} == {each.name for each in lesson.lab.clients}
        )
    )
    assert lesson.goals[0] in learner.text()
    while learner.walk.state.page < len(lesson.steps):
        learner.go_on()
    for script, hint in mistakes(lesson):
        learner.write(script)
        learner.check()
        assert "✖ Not yet: " in learner.text()
        assert hint not in learner.text()
        learner.view.page.hint_button.click()
        assert f"Hint 1 of 3: {hint}" in learner.text()
    learner.write(lesson.solution)
    learner.check()
    assert "Checked: all of this is done. Go on with Finish." in learner.text()
    learner.go_on()
    assert "Lesson finished" in learner.text()


def cards_after(learner: Learner):
    """The list of lessons as it is shown."""
    learner.command("Learn/Lessons")
    learner.wait(lambda: learner.view.list.list.count() == len(IDS))
    view = learner.view.list
    found = []
    for lesson_id in IDS:
        view.choose(lesson_id)
        found.append(view.chosen)
    return found


ALL = "system.util.sendMessage('ACME', 'greet', {'who': 'me'})\n"
TO_BOB = "system.util.sendMessage('ACME', 'greet', {'who': 'me'}, user='bob')\n"


def test_a_lesson_is_recorded_checked_and_played(program, answers, tmp_path, qtbot) -> None:
    save_lab(LAB, tmp_path / "data" / "labs" / "mine")
    assert program.start(tmp_path / "data" / "labs" / "mine")
    author = Learner(program, qtbot)
    folder = tmp_path / "course" / "greet-bob"
    record(author, TO_BOB, folder)
    assert scopelab("check", folder).stderr.count("says nothing to learners") == 4
    write_the_rest(folder)
    checked = scopelab("check", folder)
    assert (checked.returncode, checked.stdout) == (0, "Greet bob: no findings\n"), checked.stdout

    learner, answers.folder = author, folder
    learner.command("Learn/Open Lesson Folder")
    learner.view.list.begin_button.click()
    learner.wait(lambda: learner.lab.name.startswith("greet-bob-"))
    learner.wait(lambda: len(program.run.clients.sessions) == 2)
    assert program.run.source.trusted  # what one has recorded is one's own
    while learner.walk.state.page < 5:
        learner.go_on()
    learner.write(ALL)
    learner.check()
    assert "✖ Not yet: greet reaches the same ones" in learner.text()
    learner.write(TO_BOB)
    learner.check()
    assert "Checked: all of this is done." in learner.text()


def record(author: Learner, script: str, folder) -> None:
    """Run the script while a lesson is recorded, and have the lesson written."""
    author.parts.comm.switch(CommMode.READ_WRITE)
    author.wait(lambda: author.parts.comm.mode is CommMode.READ_WRITE and len(author.program.run.clients.sessions) == 2)
    author.command("Learn/Make a Lesson/Record a Lesson")
    recording = author.parts.recording.presenter
    recording.dialog.title.setText("Greet bob")
    recording.dialog.accept()
    author.parts.editors.show_console()
    author.write(script)
    author.command("Project/Run")
    author.wait(lambda: len(recording.notes.sends) == 1 and not author.parts.editors.console.console.state.is_busy)
    author.command("Learn/Make a Lesson/Finish Lesson")
    recording.dialog.summary.setText("A message to one user.")
    recording.dialog.show_place(str(folder))
    recording.dialog.accept()
    author.wait(lambda: isinstance(recording.dialog, WrittenDialog))
    assert recording.dialog.headline.text().startswith("✔ The lesson lies in ")
    recording.dialog.reject()


def write_the_rest(folder) -> None:
    """What only an author can write: texts, and scripts with mistakes, named at the check that they fail on."""
    (folder / "wrong-everybody.py").write_text(ALL)
    (folder / "wrong-nothing.py").write_text("print 'greet'\n")
    lesson, caught = folder / "lesson.toml", 'caught = ["wrong-everybody.py", "wrong-nothing.py"]'
    text = lesson.read_text().replace("exactly = ", f"{caught}\nexactly = ", 1)
    for number, hint in enumerate(("Who is it for?", "A filter says it.", "The filter is called user."), 1):
        text = text.replace(f"Write hint {number} here.", hint)
    lesson.write_text(text.replace("You can say here what a learner can do afterwards.", "You can greet one user."))
