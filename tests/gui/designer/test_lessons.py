"""The Lessons panel in the designer's window: the list, the pages of a lesson, what a check came to, what may be wrong."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from designer.lesson_places import lesson_places
from designer.panels.lessons.model import CardState, LineKind
from designer.panels.lessons.pages import COMM, INTRO, SCRIPT, SOLUTION
from designer.panels.lessons.shelf import BrokenLesson, LessonShelf
from gateway_core.api import (
    CommMode,
    FaultKind,
    GradeFailure,
    GradeReport,
    LabSaveError,
    SessionChanged,
    TaskGrade,
)
from tests.support.action_drivers.lesson_menu import FAILED, PASSED, take_up
from tests.support.lesson_folders import FILES, HINTS, write_lesson

WITH_SCRIPT = FILES["lesson.toml"].replace('kind = "make"\n', 'kind = "make"\nscript = "1 first"\n')


@pytest.fixture
def shelf(look, tmp_path) -> LessonShelf:
    return LessonShelf(lesson_places(tmp_path / "labs", tmp_path / "data"), look.settings)


@pytest.fixture
def view(parts, qtbot):
    """The panel in sight, with all lessons read."""
    parts.lessons.open()
    made = parts.late.lessons.view
    qtbot.waitUntil(lambda: made.list.list.count() == 17)
    return made


def task_at(step: int) -> str:
    """One more task, of that step."""
    checks = '[[tasks.checks]]\ncheck = "sends"\ncount = 1\n'
    return f'\n[[tasks]]\ntitle = "Another one"\nstep = {step}\n{HINTS}{checks}'


def opened(parts, look, tmp_path, changed=None):
    """A lesson whose lab is open: the small one of the tests."""
    return take_up(parts, look, write_lesson(tmp_path / "a lesson", changed))


def text(parts) -> str:
    return str(parts.late.lessons.view.page.text.toPlainText())


def said(parts) -> str:
    message = parts.notices.message
    return message.text if message is not None else ""


def progress_file(parts) -> Path:
    return parts.lessons.parts.places.progress


# ---- the list ----


def test_the_list_says_of_each_lesson_what_it_is_about_and_how_far_one_is(view) -> None:
    card = view.list.chosen
    assert (card.title, card.state, card.is_next) == ("Your first message", CardState.NEW, True)
    assert card.state_text == "○ not begun · 15 min"
    assert "Begin here: Your first message" in view.list.next_text.text()
    assert "Send a message, see who receives it" in view.list.list.item(0).text()


def test_the_list_says_which_lesson_is_next_because_of_a_rule_that_was_mistaken(parts, view) -> None:
    file = progress_file(parts)
    file.parent.mkdir(parents=True)
    done = {"step": 5, "tasks": [1], "passed": True, "solution_shown": False, "hints": {}}
    wrong = {"predicted": {"M23": {"right": 1, "wrong": 2}}}
    file.write_text(json.dumps({"format": 1, "lessons": {"01-first-message": done | wrong}}))
    presenter = parts.late.lessons.presenter
    presenter._record._progress, _ = presenter._shelf.progress()
    presenter.show_list()
    first = view.list.list.item(0).text()
    assert "✔ done · 1 of 3 predictions right" in first
    assert view.list.next_text.text().endswith(
        "2 of 3 predictions were wrong where this decides: which gateways are named (rule M23, documented and inferred)."
    )


def test_a_lesson_that_is_begun_is_gone_on_with(parts, view) -> None:
    presenter = parts.late.lessons.presenter
    done = presenter._record.of("02-user-filter")
    presenter._record.keep("02-user-filter", type(done)(step=2))
    presenter.show_list()
    view.list.choose("02-user-filter")
    assert view.list.chosen.state_text.startswith("… in progress · 0 of 2 tasks")
    assert view.list.begin_button.text() == "&Go On"


def test_begin_copies_the_lessons_lab_and_asks_for_it(parts, view, qtbot) -> None:
    with qtbot.waitSignal(parts.labs.lab_requested) as wanted:
        view.list.begin_button.click()
    (lab,) = wanted.args
    assert lab == parts.lessons.parts.places.labs / "01-first-message"
    assert (lab / "scripts" / "first message.py").is_file()


def test_a_lab_that_cannot_be_copied_says_why(parts, view, qtbot) -> None:
    parts.lessons.parts.places.labs.parent.mkdir(parents=True, exist_ok=True)
    parts.lessons.parts.places.labs.write_text("a file where a folder is to be")
    view.list.begin_button.click()
    qtbot.waitUntil(lambda: said(parts) != "")
    assert said(parts).startswith("“Your first message” cannot be begun: its lab cannot be copied. ")
    assert "writable" in said(parts)


def test_lessons_of_ones_own_are_listed_also_after_a_restart(parts, view, answers, look, tmp_path) -> None:
    write_lesson(tmp_path / "course" / "shop")
    answers.folder = tmp_path / "course"
    view.list.folder_button.click()
    assert view.list.chosen.title == "Only the screens"
    found = list(LessonShelf(parts.lessons.parts.places, look.settings)._folders())
    assert found[-1] == tmp_path / "course" / "shop"


def test_a_folder_without_a_lesson_says_what_a_lesson_is(parts, view, answers, tmp_path) -> None:
    answers.folder = tmp_path
    view.list.folder_button.click()
    assert "A lesson is a folder with a file lesson.toml" in said(parts)
    assert view.list.list.count() == 17


def test_a_lesson_with_errors_is_not_listed_and_tells_all_of_them(parts, view, answers, tmp_path) -> None:
    answers.folder = write_lesson(tmp_path / "bad", {"lesson.toml": "format = 1\n", "solution.py": None})
    view.list.folder_button.click()
    assert "cannot be learnt" in said(parts)
    assert "solution.py" in parts.notices.message.details
    assert view.list.list.count() == 17


def test_a_lesson_whose_folder_is_gone_is_told_and_can_be_taken_off_the_list(
    look, parts, answers, tmp_path, qtbot
) -> None:
    look.settings.set_texts("lessons/folders", (str(tmp_path / "gone"),))
    parts.lessons.open()
    qtbot.waitUntil(lambda: "cannot be learnt" in said(parts))
    parts.bar.action_requested.emit(parts.notices.message)
    assert look.settings.texts("lessons/folders") == ()


# ---- the pages ----


def test_a_lesson_begins_with_what_it_is_about(parts, look, tmp_path) -> None:
    opened(parts, look, tmp_path)
    page = parts.late.lessons.view.page
    assert "What you will learn" in text(parts)
    assert "You can choose." in text(parts)
    assert (page.forward_button.text(), page.back_button.isVisible()) == ("&Begin", False)


def test_each_step_says_where_it_is_who_runs_it_and_opens_its_script(parts, look, tmp_path) -> None:
    opened(parts, look, tmp_path, {"lesson.toml": WITH_SCRIPT.replace("1 first", "first message")})
    parts.editors.open_script("2 second")
    parts.lessons.go_on()
    assert parts.late.lessons.view.page.place.text() == "Step 1 of 2"
    assert "Predict: Who?" in text(parts)
    assert "The question is: where does a handler run" in text(parts)
    assert "“first message” is not in this lab any more" in said(parts)


def test_a_step_opens_its_script_and_leaves_what_was_written_there(parts, look, tmp_path) -> None:
    changed = {"lesson.toml": WITH_SCRIPT, "lab/scripts/1 first.py": "print 'the lesson'\n"}
    opened(parts, look, tmp_path, changed)
    parts.editors.open_script("1 first")
    parts.editors.current.editor.set_text("print 'mine'\n")
    parts.editors.show_console()
    parts.lessons.go_on()
    parts.lessons.go_on()
    assert parts.editors.current.title == "1 first"
    assert parts.editors.current.editor.text() == "print 'mine'\n"


def test_the_steps_script_is_put_back_after_a_question_and_undo_brings_ones_own_again(
    parts, look, answers, tmp_path
) -> None:
    changed = {"lesson.toml": WITH_SCRIPT, "lab/scripts/1 first.py": "print 'the lesson'\n"}
    opened(parts, look, tmp_path, changed)
    parts.lessons.go_on()
    parts.lessons.go_on()
    editor = parts.editors.current.editor
    editor.set_text("print 'mine'\n")
    answers.confirm = False
    parts.lessons.restore_script()
    assert editor.text() == "print 'mine'\n"
    answers.confirm = True
    parts.lessons.restore_script()
    assert editor.text() == "print 'the lesson'\n"
    editor.undo()
    assert editor.text() == "print 'mine'\n"


def test_while_somebody_predicts_who_receives_this_keeps_its_answer(parts, look, tmp_path) -> None:
    opened(parts, look, tmp_path)
    asked = []
    parts.lessons.parts.desk.prediction_asked.connect(asked.append)
    parts.docks.who_receives.raise_()
    view = parts.panels.who_receives
    parts.lessons.go_on()
    assert view.hidden_note.isVisible()
    assert not view.verdicts.isVisible()
    assert asked[-1].step.script == "first message"
    parts.lessons.go_on()
    assert view.verdicts.isVisible()
    assert not view.hidden_note.isVisible()
    assert asked[-1] is None


def test_the_page_before_a_prediction_gives_its_answer_away_no_more_than_the_prediction_does(
    parts, look, tmp_path
) -> None:
    opened(parts, look, tmp_path)
    parts.docks.who_receives.raise_()
    assert parts.late.lessons.presenter.walk.state.page == INTRO
    assert parts.panels.who_receives.hidden_note.isVisible()
    assert parts.panels.who_receives.hidden_note.text().startswith("Hidden before and while you predict.")
    parts.lessons.go_on()
    parts.lessons.go_on()
    assert not parts.panels.who_receives.hidden_note.isVisible()


def test_a_lesson_that_begins_without_a_prediction_keeps_nothing_back(parts, look, tmp_path) -> None:
    opened(parts, look, tmp_path, {"lesson.toml": FILES["lesson.toml"].replace('kind = "predict"', 'kind = "run"')})
    parts.docks.who_receives.raise_()
    assert not parts.panels.who_receives.hidden_note.isVisible()


def test_a_step_breaks_on_purpose_what_it_wants_broken_and_says_so(parts, look, network, tmp_path) -> None:
    fault = 'faults = [{ fault = "gateway-down", at = "gateway:depot-gw" }]\n'
    broken = FILES["lesson.toml"].replace('kind = "make"\n', 'kind = "make"\n' + fault)
    opened(parts, look, tmp_path, {"lesson.toml": broken})
    parts.lessons.go_on()
    parts.lessons.go_on()
    assert [each.kind for each in network.faults()] == [FaultKind.GATEWAY_DOWN]
    assert "Fault on purpose: gateway depot-gw is down for other gateways." in text(parts)
    parts.lessons.go_back()
    assert network.faults() == ()


def test_the_comm_mode_that_a_step_needs_is_a_click_away_until_it_is_there(
    parts, look, network, tell, tmp_path
) -> None:
    opened(parts, look, tmp_path)
    parts.lessons.go_on()
    parts.lessons.go_on()
    assert "Switch to Comm Read/Write now" in text(parts)
    parts.late.lessons.view.page.text.link_followed.emit(COMM)
    assert network.called("set_comm_mode")[-1][1] is CommMode.READ_WRITE
    tell(SessionChanged(network.next_seq(), 0, network.world().session(parts.workplace.designer.session)))
    assert "Switch to Comm" not in text(parts)


def test_names_of_panels_lead_there(parts, look, tmp_path) -> None:
    changed = {"text.md": FILES["text.md"].replace("Write it.", "Look at the *Gateway Log*, and at *nothing*.")}
    opened(parts, look, tmp_path, changed)
    parts.lessons.go_on()
    parts.lessons.go_on()
    assert not parts.docks.gateway_log.visibleRegion().isEmpty()
    parts.docks.message_log.raise_()
    page = parts.late.lessons.view.page
    assert 'href="panel:Gateway%20Log"' in page.text.toHtml() or 'href="panel:Gateway Log"' in page.text.toHtml()
    assert page.text.toHtml().count("panel:") == 1
    page.text.link_followed.emit("panel:Gateway Log")
    QApplication.processEvents()
    assert not parts.docks.gateway_log.visibleRegion().isEmpty()


def test_a_text_reads_no_file_and_shows_marks_of_html_as_they_are(parts, look, tmp_path) -> None:
    picture = tmp_path / "picture.png"
    QImage(30, 20, QImage.Format.Format_RGB32).save(str(picture))
    changed = {"text.md": FILES["text.md"].replace("A shop.", f"![x]({picture}) <b>bold</b>")}
    opened(parts, look, tmp_path, changed)
    assert "<b>bold</b>" in text(parts)
    page = parts.late.lessons.view.page.text
    shown = page.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(str(picture)))
    assert shown.size() == QSize(1, 1)  # and not what stands in the file


def test_a_page_is_drawn_in_the_colours_of_each_theme(parts, look, tmp_path) -> None:
    opened(parts, look, tmp_path)
    for choice in ("dark", "high-contrast", "light"):
        look.themes.set_choice(choice)
        html = parts.late.lessons.view.page.text.toHtml()
        assert "What you will learn" in html
    parts.lessons.go_on()
    look.themes.set_choice("dark")
    assert look.themes.theme.colors["accent"].lower() in parts.late.lessons.view.page.text.toHtml()


# ---- tasks ----


def test_a_failure_says_what_was_expected_and_what_was_with_three_hints_on_request(parts, look, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path)
    parts.lessons.go_on()
    parts.lessons.go_on()
    presenter.walk.take(FAILED)
    assert "✖ Not yet: The notice reaches the screens" in text(parts)
    assert "Expected: this." in text(parts)
    assert "What happened: that." in text(parts)
    assert "Hint" not in text(parts)
    button = parts.late.lessons.view.page.hint_button
    for number, hint in enumerate(("one", "two", "three"), 1):
        assert button.text() == f"&Hint {number} of 3"
        button.click()
        assert f"Hint {number} of 3: {hint}" in text(parts)
    assert not button.isVisible()
    parts.lessons.take_hint()
    assert "There is no hint now" in said(parts)
    kept = json.loads(progress_file(parts).read_text())["lessons"]
    assert next(iter(kept.values()))["hints"] == {"1": 3}


def test_what_happened_stands_below_the_task_that_failed_and_not_below_the_next_one(parts, look, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path, {"lesson.toml": FILES["lesson.toml"] + task_at(2)})
    parts.lessons.go_on()
    parts.lessons.go_on()
    failure = GradeFailure(1, 1, "this", "that", hints=("one",))
    presenter.walk.take(GradeReport("", "", (TaskGrade("", passed=False),) * 2, failure))
    lines = text(parts).splitlines()
    failed = lines.index("✖ Not yet: The notice reaches the screens")
    assert lines[failed + 1 : failed + 4] == ["Expected: this.", "What happened: that.", "○ Another one"]


def test_a_script_that_breaks_off_is_told_at_the_step_s_own_task(parts, look, tmp_path) -> None:
    step, first = '[[steps]]\nkind = "make"\n', 'title = "The notice reaches the screens"\n'
    changed = FILES["lesson.toml"].replace(step, step + step).replace(first, f"{first}step = 2\n") + task_at(3)
    text_md = FILES["text.md"] + "\n## Make: More\n\nMore.\n"
    presenter = opened(parts, look, tmp_path, {"lesson.toml": changed, "text.md": text_md})
    for _ in range(3):
        parts.lessons.go_on()
    failure = GradeFailure(1, 0, "the script ends without an error", "ValueError in line 1: no")
    presenter.walk.take(GradeReport("", "", (TaskGrade("", passed=False),) * 2, failure))
    assert "Not yet: Another one" in text(parts)
    assert "The notice reaches the screens" not in text(parts)


def test_a_check_that_passes_names_the_button_that_goes_on(parts, look, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path)
    parts.lessons.go_on()
    parts.lessons.go_on()
    presenter.walk.take(PASSED)
    assert parts.late.lessons.view.page.forward_button.text() == "&Finish"
    assert "Go on with Finish." in text(parts)


def test_the_last_page_begins_at_its_beginning_although_what_comes_next_is_told_later(parts, look, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path)
    page = parts.late.lessons.view.page.text
    page.setFixedHeight(60)
    for _ in range(3):
        parts.lessons.go_on()
    presenter.walk.tell_next("Another lesson. " * 40, has_next=True)
    assert page.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().value() == 0


def test_a_failure_under_other_circumstances_names_them(parts, look, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path)
    parts.lessons.go_on()
    parts.lessons.go_on()
    grades = (TaskGrade("", passed=False),)
    presenter.walk.take(GradeReport("", "", grades, GradeFailure(1, 1, "this", "that.", "a third screen is open")))
    assert "Expected when a third screen is open: this." in text(parts)
    presenter.walk.take(GradeReport("", "", grades, GradeFailure(1, 0, "", "It was stopped. Print less.")))
    assert "It was stopped. Print less." in text(parts)


def test_the_solution_is_shown_after_a_question_and_that_is_kept(parts, look, answers, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path)
    parts.lessons.show_solution()
    assert "Go to a step first" in said(parts)
    parts.lessons.go_on()
    parts.lessons.go_on()
    presenter.walk.take(FAILED)
    answers.confirm = False
    parts.late.lessons.view.page.text.link_followed.emit(SOLUTION)
    assert "scope='C'" not in text(parts)
    answers.confirm = True
    parts.late.lessons.view.page.text.link_followed.emit(SOLUTION)
    assert "scope='C'" in text(parts)
    assert presenter.walk.state.done.solution_shown
    assert "Your progress will say" in answers.asked[-1].text


def test_when_all_is_done_the_end_says_what_was_learnt_and_what_comes_next(parts, look, tmp_path, qtbot) -> None:
    presenter = opened(parts, look, tmp_path)
    qtbot.waitUntil(lambda: len(presenter.list.lessons) == 17)
    for _ in range(2):
        parts.lessons.go_on()
    presenter.walk.take(FAILED)
    parts.lessons.take_hint()
    presenter.walk.take(PASSED)
    assert "✔ Done: The notice reaches the screens" in text(parts)
    presenter.note_predictions([("M4", True), ("M4", True), ("A5", False)])
    parts.lessons.go_on()
    assert "Lesson finished" in text(parts)
    assert "✔ You can choose." in text(parts)
    assert "Predictions: 2 of 3 predictions right." in text(parts)
    assert "Hints that you asked for: 1." in text(parts)
    assert "A5" in text(parts)
    with qtbot.waitSignal(parts.labs.lab_requested) as wanted:
        parts.late.lessons.view.page.forward_button.click()
    assert "A5" in next(each for each in presenter.list.lessons if each.id == wanted.args[0].name).rules


def test_the_end_of_a_lesson_with_a_task_left_says_which(parts, look, tmp_path) -> None:
    opened(parts, look, tmp_path)
    for _ in range(3):
        parts.lessons.go_on()
    assert "Nearly finished" in text(parts)
    assert "○ The notice reaches the screens" in text(parts)


def test_a_task_that_does_not_hold_any_more_is_not_done_any_more(parts, look, tmp_path) -> None:
    second = f'\n[[tasks]]\ntitle = "More"\nstep = 2\n{HINTS}[[tasks.checks]]\ncheck = "sends"\ncount = 2\n'
    presenter = opened(parts, look, tmp_path, {"lesson.toml": FILES["lesson.toml"] + second})
    for _ in range(2):
        parts.lessons.go_on()
    yes, no = TaskGrade("", passed=True), TaskGrade("", passed=False)
    presenter.walk.take(GradeReport("", "", (yes, no), GradeFailure(2, 1, "a", "b")))
    assert presenter.walk.state.done.tasks == (1,)
    presenter.walk.take(GradeReport("", "", (no, yes), GradeFailure(1, 1, "a", "b")))
    assert presenter.walk.state.done.tasks == (2,)
    assert not presenter.walk.state.done.passed


def test_commands_on_a_lesson_say_so_where_none_is_open(parts) -> None:
    parts.lessons.check()
    assert said(parts) == "No lesson is open. Begin one in the list of lessons first."


def test_nothing_is_checked_in_a_lab_that_is_not_trusted(parts, look, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path)
    for _ in range(2):
        parts.lessons.go_on()
    parts.workplace.edits.set_read_only(read_only=True)
    parts.lessons.check()
    assert not presenter.checking.is_busy
    assert "until you trust it" in said(parts)


def test_a_link_to_the_script_brings_it_to_the_front(parts, look, tmp_path) -> None:
    changed = {"lesson.toml": WITH_SCRIPT, "lab/scripts/1 first.py": "print 1\n"}
    presenter = opened(parts, look, tmp_path, changed)
    for _ in range(2):
        parts.lessons.go_on()
    parts.editors.show_console()
    parts.late.lessons.view.page.text.link_followed.emit(SCRIPT)
    assert parts.editors.current.title == "1 first"
    assert presenter.walk.script() == parts.editors.current.editor.text()


def test_what_is_checked_is_the_script_in_front_else_the_steps_own(parts, look, tmp_path) -> None:
    changed = {"lesson.toml": WITH_SCRIPT, "lab/scripts/1 first.py": "print 1\n"}
    presenter = opened(parts, look, tmp_path, changed)
    for _ in range(2):
        parts.lessons.go_on()
    parts.editors.current.editor.set_text("print 'in the tab'\n")
    parts.sends.open()
    assert presenter.walk.script() == "print 'in the tab'\n"
    parts.editors.console.editor.set_text("print 'in the console'\n")
    parts.editors.show_console()
    assert presenter.walk.script() == "print 'in the console'\n"


# ---- progress ----


def test_progress_that_was_damaged_is_set_aside_and_told(look, parts, tmp_path) -> None:
    progress_file(parts).parent.mkdir(parents=True)
    progress_file(parts).write_text("{")
    parts.lessons.open()
    assert "damaged" in said(parts)
    assert progress_file(parts).with_name("lessons.json.damaged").exists()


def test_progress_that_cannot_be_kept_lasts_until_the_end_and_is_told_once(parts, look, tmp_path) -> None:
    progress_file(parts).parent.write_text("a file where a folder is to be")
    changed = {"lesson.toml": WITH_SCRIPT.replace("first message", "1 first"), "lab/scripts/1 first.py": "print 1\n"}
    presenter = opened(parts, look, tmp_path, changed)
    parts.lessons.go_on()
    assert "cannot be kept, so it lasts until its lab is closed" in said(parts)
    parts.notices.clear()
    parts.lessons.go_on()
    assert said(parts) == ""
    assert presenter.walk.state.done.step == 2
    assert presenter._record.of(presenter.walk.lesson.id).step == 2


def test_a_score_without_a_lesson_that_cannot_be_kept_is_told_as_such(parts) -> None:
    progress_file(parts).parent.write_text("a file where a folder is to be")
    parts.late.lessons.presenter.note_predictions([("M7", True)])
    assert "Your score cannot be kept, so it lasts until this window is closed." in said(parts)
    assert parts.late.lessons.presenter._record.of("practice").predicted["M7"].right == 1


# ---- copies ----


def test_a_copy_is_made_once_and_made_anew_as_a_whole(shelf, tmp_path) -> None:
    (lesson,) = shelf.add_folder(write_lesson(tmp_path / "shop")).lessons
    lab = shelf.copy_of(lesson)
    script = lab / "scripts" / "first message.py"
    script.write_text("mine")
    assert shelf.copy_of(lesson) == lab
    assert script.read_text() == "mine"
    shelf.renew_copy(lesson)
    assert script.read_text() == FILES["lab/scripts/first message.py"]
    assert [each.name for each in lab.parent.iterdir()] == [lab.name]


def test_a_copy_that_a_full_disk_does_not_take_leaves_the_one_before(shelf, tmp_path) -> None:
    (lesson,) = shelf.add_folder(write_lesson(tmp_path / "shop")).lessons
    script = shelf.copy_of(lesson) / "scripts" / "first message.py"
    script.write_text("mine")
    resource = pytest.importorskip("resource", reason="this system has no such limits")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        with pytest.raises((OSError, LabSaveError)):
            shelf.renew_copy(lesson)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert script.read_text() == "mine"
    assert [each.name for each in shelf.lab_of(lesson).parent.iterdir()] == [lesson.id]


def test_a_lesson_from_elsewhere_is_never_taken_for_a_shipped_one(shelf, tmp_path) -> None:
    (lesson,) = shelf.add_folder(write_lesson(tmp_path / "01-first-message")).lessons
    assert lesson.id.startswith("01-first-message-")
    assert shelf.lab_of(lesson).parent == tmp_path / "data" / "lessons" / "labs"
    assert shelf.lesson_of(shelf.copy_of(lesson)).title == "Only the screens"
    assert shelf.lesson_of(tmp_path) is None


def test_the_lab_of_a_lesson_that_is_gone_says_so(shelf, tmp_path) -> None:
    folder = write_lesson(tmp_path / "shop")
    (lesson,) = shelf.add_folder(folder).lessons
    lab = shelf.copy_of(lesson)
    (folder / "lesson.toml").unlink()
    found = shelf.lesson_of(lab)
    assert isinstance(found, BrokenLesson)
    assert "lesson.toml" in found.findings[0].text


def test_lines_of_a_page_are_told_by_a_sign_and_not_by_colour_alone(parts, look, tmp_path) -> None:
    presenter = opened(parts, look, tmp_path)
    for _ in range(2):
        parts.lessons.go_on()
    signs = {
        LineKind.OPEN: "○ The notice",
        LineKind.FAILED: "✖ Not yet: The notice",
        LineKind.DONE: "✔ Done: The notice",
    }
    assert signs[LineKind.OPEN] in text(parts)
    presenter.walk.take(FAILED)
    assert signs[LineKind.FAILED] in text(parts)
    presenter.walk.take(PASSED)
    assert signs[LineKind.DONE] in text(parts)
