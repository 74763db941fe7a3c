"""Recording a lesson in the designer's window: what is noted, what is asked, what goes wrong, what lies in the folder."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from designer.panels.lesson_recording.model import MOST_SENDS, Notes, remarks
from designer.panels.lesson_recording.view import FinishDialog, WrittenDialog
from gateway_core.api import (
    CommMode,
    EndpointKind,
    Fault,
    FaultKind,
    FaultsChanged,
    Identity,
    LabReplaced,
    MessageCall,
    ScriptStarted,
    Session,
    SessionClosed,
    StepKind,
    grade,
    read_lesson,
    save_lab,
)
from tests.support.action_drivers.make_lesson_menu import SCRIPT, finish_lesson, one_send, recording
from tests.support.action_drivers.stage import Stage
from tests.support.designer_lab import LAB
from tests.support.happenings import DESIGNER, GATEWAY, Happenings

PATIENCE_MS = 30_000


@pytest.fixture
def stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot) -> Stage:
    return Stage(parts, window, document, network, answers, look, tmp_path, tell, qtbot.waitUntil)


def presenter_of(stage):
    return stage.parts.recording.presenter


def ask_to_finish(stage):
    stage.trigger("Learn/Make a Lesson/Finish Lesson")
    return presenter_of(stage).dialog


def test_a_quiet_sign_in_the_status_bar_counts_what_is_sent(stage):
    recording(stage)
    sign = presenter_of(stage).sign
    assert (sign.isVisible(), sign.text.text()) == (True, "● Recording: 0 sends")
    happenings = Happenings(GATEWAY)
    stage.tell(happenings.sent("audit"))
    assert sign.text.text() == "● Recording: 1 send"
    stage.tell(happenings.sent("audit"), happenings.sent("audit"))
    assert sign.text.text() == "● Recording: 3 sends"


def test_what_was_sent_before_is_not_noted(stage):
    stage.parts.recording.presenter  # noqa: B018 - it is there, and records nothing
    stage.tell(Happenings(GATEWAY).sent("audit"))
    recording(stage)
    assert presenter_of(stage).notes.sends == ()


def test_without_a_send_there_is_nothing_to_finish_and_the_recording_goes_on(stage):
    recording(stage)
    presenter_of(stage).sign.stop.click()
    assert "Send a message first" in stage.title_in_bar()
    assert presenter_of(stage).dialog is None
    assert presenter_of(stage).notes is not None


def on(stage):
    """Which commands about recording are on, and why the others are not."""
    names = ("Record a Lesson", "Finish Lesson", "Discard Recording")
    actions = [stage.action(f"Learn/Make a Lesson/{name}") for name in names]
    return ["" if action.isEnabled() else action.statusTip() for action in actions]


def test_each_command_is_on_when_there_is_something_for_it_and_else_says_why_not(stage):
    none, already = "No lesson is being recorded.", "A lesson is being recorded already."
    assert on(stage) == ["", none, none]
    recording(stage)
    assert on(stage) == [
        already,
        "Nothing was sent yet, so there is nothing to make a lesson of. Send a message first.",
        "",
    ]
    stage.tell(Happenings(GATEWAY).sent("audit"))
    assert on(stage) == [already, "", ""]
    stage.trigger("Learn/Make a Lesson/Discard Recording")
    assert on(stage) == ["", none, none]


def test_the_script_that_ran_is_proposed_and_so_are_all_sends_and_steps(stage):
    dialog = finish_lesson(stage)
    wish = dialog.wish()
    assert (wish.title, wish.ids, wish.kinds) == ("My lesson", (1,), tuple(StepKind))
    assert (wish.script.text, wish.script.who) == (SCRIPT, "designer")
    assert dialog.sends.item(0).text() == "#1 audit · message · designer → ACME"
    assert "The lab was changed meanwhile" in dialog.remarks.text()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda dialog: dialog.title.clear(), "Give the lesson a title."),
        (lambda dialog: dialog.sends.item(0).setCheckState(Qt.CheckState.Unchecked), "Tick at least one send."),
        (lambda dialog: [box.setChecked(False) for box in dialog.kinds.values()], "Tick at least one kind of step."),
        (lambda dialog: dialog.show_place(""), "Give the whole path"),
        (lambda dialog: dialog.show_place("/"), "is not an empty folder"),
    ],
)
def test_what_is_missing_is_a_sentence_below_the_fields(stage, change, sentence):
    dialog = finish_lesson(stage)
    change(dialog)
    dialog.accept()
    assert sentence in dialog._problem.text()
    assert dialog.isVisible()


def test_a_place_where_nothing_can_be_written_is_told_and_everything_can_be_tried_again(stage, qtbot):
    dialog = finish_lesson(stage)
    (stage.folder / "file").write_text("in the way")
    dialog.show_place(str(stage.folder / "file" / "lesson"))
    dialog.accept()
    qtbot.waitUntil(lambda: "was not written" in dialog._problem.text(), timeout=PATIENCE_MS)
    assert presenter_of(stage).notes is not None
    assert dialog.title.isEnabled()


def test_a_send_that_nobody_knows_any_more_is_told(stage, qtbot):
    dialog = finish_lesson(stage)
    dialog.show_place(str(stage.folder / "lesson"))
    stage.network.refuse = "There is no send 1 any more."
    dialog.accept()
    qtbot.waitUntil(lambda: "There is no send 1 any more." in dialog._problem.text(), timeout=PATIENCE_MS)


def test_cancel_goes_on_recording_and_discard_forgets_after_a_question(stage):
    dialog = finish_lesson(stage)
    dialog.reject()
    assert presenter_of(stage).sign.isVisible()
    stage.answers.confirm = False
    presenter_of(stage).sign.discard.click()
    assert presenter_of(stage).notes is not None
    stage.answers.confirm = True
    presenter_of(stage).sign.discard.click()
    assert presenter_of(stage).notes is None
    assert not presenter_of(stage).sign.isVisible()


def test_the_window_does_not_close_over_a_recording_without_a_question(stage):
    assert stage.parts.may_close()
    one_send(stage)
    stage.answers.confirm = False
    assert not stage.parts.may_close()
    assert "not written yet" in stage.answers.asked[-1].text


def test_browse_puts_the_chosen_folder_into_its_field(stage):
    dialog = finish_lesson(stage)
    stage.answers.folder = stage.folder / "chosen"
    dialog.browse.click()
    assert dialog.wish().folder == str(stage.folder / "chosen")


def test_clients_that_were_closed_and_sends_that_were_too_many_are_said():
    client = Session("65F7A472", EndpointKind.CLIENT, "Packing 1", "plant-gw", "ACME", Identity("bob"))
    happenings = Happenings(GATEWAY)
    sends = [happenings.sent("audit") for _ in range(MOST_SENDS + 2)]
    notes = Notes("x").with_events([*sends, SessionClosed(0, 0, client)])
    assert (len(notes.sends), notes.left_out) == (MOST_SENDS, 2)
    assert [remark.split(".")[0] for remark in remarks(notes)] == [
        "Packing 1 was closed meanwhile",
        f"Only the first {MOST_SENDS} sends were noted; 2 came after them",
    ]
    assert remarks(replace(notes, left_out=0, closed=())) == ()


def test_what_is_broken_on_purpose_is_said_to_go_into_the_lesson(stage):
    one_send(stage)
    stage.network.set_faults([Fault(FaultKind.CLIENT_LOST, "client:Packing 1")])
    stage.wait(lambda: presenter_of(stage).notes.are_faults_changed)
    dialog = ask_to_finish(stage)
    assert "goes into the lesson" in dialog.remarks.text()
    assert "Fault on purpose: client Packing 1 is lost." in dialog.remarks.text()
    assert "Faults on purpose were changed meanwhile." in dialog.remarks.text()


def test_faults_that_were_there_before_the_first_send_have_changed_nothing():
    happenings, changed = Happenings(GATEWAY), FaultsChanged(0, 0, (Fault(FaultKind.CLIENT_LOST, "client:a"),))
    assert remarks(Notes("x").with_events([changed, happenings.sent("audit")])) == ()
    (remark,) = remarks(Notes("x").with_events([happenings.sent("audit"), changed]))
    assert "changed meanwhile" in remark


def test_very_many_faults_leave_room_for_the_rest_of_the_dialog():
    faults = [Fault(FaultKind.CLIENT_LOST, f"client:{number}") for number in range(30)]
    lines = remarks(Notes("x"), faults)
    assert len(lines) == 7
    assert lines[-1] == "⚠ and 25 more"


def test_nothing_is_said_of_faults_where_there_were_none_all_the_time(stage):
    assert "ault" not in finish_lesson(stage).remarks.text()


def test_a_script_that_ran_twice_is_proposed_once_and_the_latest_first():
    first = ScriptStarted(0, 0, 1, DESIGNER, "Script Console", "a")
    other = ScriptStarted(0, 0, 2, DESIGNER, "Script Console", "b")
    notes = Notes("x").with_events([first, other, first, LabReplaced(0, 0)])
    assert [script.text for script in notes.scripts] == ["b", "a"]


# ---- With real gateways and script hosts ----


@pytest.fixture
def recorder(program, tmp_path, qtbot):
    """The program with a lab of its own, two clients, and a recording that has begun."""
    save_lab(LAB, tmp_path / "data" / "labs" / "mine")
    assert program.start(tmp_path / "data" / "labs" / "mine")
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    program.run.parts.comm.switch(CommMode.READ_WRITE)
    qtbot.waitUntil(lambda: program.run.parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    program.run.parts.recording.begin()
    presenter = program.run.parts.recording.presenter
    presenter.dialog.accept()
    return presenter


def run_and_finish(program, presenter, script: str, folder: Path, qtbot) -> FinishDialog:
    console = program.run.parts.editors.console
    console.editor.set_text(script)
    console.console.run()
    qtbot.waitUntil(lambda: console.console.state.ended is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(presenter.notes.sends) == 1, timeout=PATIENCE_MS)
    presenter.finish()
    presenter.dialog.show_place(str(folder))
    return presenter.dialog


TO_BOB = "print system.util.sendMessage('ACME', 'greet', {'who': 'me'}, user='bob')\n"


def test_what_an_author_does_becomes_a_lesson_that_passes_its_own_check(program, recorder, tmp_path, qtbot):
    dialog = run_and_finish(program, recorder, TO_BOB, tmp_path / "lesson", qtbot)
    dialog.title.setText("Greet bob")
    dialog.summary.setText("A message to one user.")
    dialog.kinds[StepKind.INVESTIGATE].setChecked(False)
    dialog.accept()
    qtbot.waitUntil(lambda: isinstance(recorder.dialog, WrittenDialog), timeout=PATIENCE_MS)
    written = recorder.dialog
    assert written.headline.text().startswith("✔ The lesson lies in ")
    left = [written.left.item(row).text() for row in range(written.left.count())]
    assert [text.split(":")[0] for text in left if "hint" in text] == ["lesson.toml"], "said once"
    assert not any("stands here since" in text for text in left)
    lesson = read_lesson(tmp_path / "lesson").lesson
    assert (lesson.title, lesson.summary, len(lesson.steps)) == ("Greet bob", "A message to one user.", 4)
    assert lesson.solution == TO_BOB
    assert not grade(lesson, TO_BOB.replace("bob", "eve")).passed
    assert not recorder.sign.isVisible()
    written.lessons.click()
    lessons = program.run.parts.late.lessons
    qtbot.waitUntil(lambda: "Greet bob" in [each.title for each in lessons.presenter.list.lessons], timeout=PATIENCE_MS)


def test_a_lesson_that_does_not_hold_is_written_and_says_why(program, recorder, tmp_path, qtbot):
    session = next(each for each in program.run.clients.sessions if each.name == "Packing 1")
    script = f"system.util.sendMessage('ACME', 'greet', scope='C', clientSessionId='{session.id}')\n"
    dialog = run_and_finish(program, recorder, script, tmp_path / "lesson", qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: isinstance(recorder.dialog, WrittenDialog), timeout=PATIENCE_MS)
    assert recorder.dialog.headline.text().startswith("✖ The lesson lies in ")
    assert "The solution does not pass" in recorder.dialog.left.item(0).text()
    recorder.dialog.reject()


def test_cancel_while_a_lesson_is_played_ends_that_and_says_where_the_lesson_lies(program, recorder, tmp_path, qtbot):
    dialog = run_and_finish(program, recorder, TO_BOB, tmp_path / "lesson", qtbot)
    dialog.accept()
    dialog.reject()
    notices = program.run.parts.notices
    qtbot.waitUntil(
        lambda: notices.message is not None and "Its check was stopped" in notices.message.text, timeout=PATIENCE_MS
    )
    assert read_lesson(tmp_path / "lesson").lesson.solution == TO_BOB
    assert recorder.notes is None


def test_the_window_closes_while_a_lesson_is_played(program, recorder, tmp_path, qtbot):
    dialog = run_and_finish(program, recorder, TO_BOB, tmp_path / "lesson", qtbot)
    dialog.accept()
    job = recorder._job
    program.run.window.close()
    assert not job.is_running
    assert program.known.trusts(tmp_path / "lesson" / "lab")


# ---- Whose the lesson is ----


def written_lesson(program, recorder, folder: Path, qtbot) -> None:
    run_and_finish(program, recorder, TO_BOB, folder, qtbot).accept()
    qtbot.waitUntil(lambda: isinstance(recorder.dialog, WrittenDialog), timeout=PATIENCE_MS)


def begin_from_the_list(program, folder: Path, qtbot) -> None:
    lessons = program.run.parts.late.lessons
    program.run.parts.lessons.open()
    qtbot.waitUntil(lambda: lessons.view.list.list.count() >= 17, timeout=PATIENCE_MS)
    lessons.presenter.list.list_folder(folder)
    before = program.run
    lessons.view.list.begin_button.click()
    qtbot.waitUntil(lambda: program.run is not None and program.run is not before, timeout=PATIENCE_MS)


def test_a_lesson_that_was_just_recorded_is_ones_own_and_begins_trusted(program, recorder, tmp_path, qtbot):
    written_lesson(program, recorder, tmp_path / "lesson", qtbot)
    recorder.dialog.lessons.click()
    begin_from_the_list(program, tmp_path / "lesson", qtbot)
    assert program.run.source.path.parent == tmp_path / "data" / "lessons" / "labs"
    assert program.run.source.trusted
    assert program.run.parts.workplace.edits.may_edit()
    assert program.known.trusts(tmp_path / "lesson" / "lab")


def test_a_recorded_lesson_is_trusted_by_its_place_as_any_folder_is(program, recorder, tmp_path, qtbot):
    written_lesson(program, recorder, tmp_path / "lesson", qtbot)
    recorder.dialog.reject()
    shutil.copytree(tmp_path / "lesson", tmp_path / "from elsewhere" / "lesson")
    begin_from_the_list(program, tmp_path / "from elsewhere" / "lesson", qtbot)
    assert not program.run.source.trusted
    (tmp_path / "lesson/lab/scripts/recorded.py").write_text("print 'changed'\n")
    begin_from_the_list(program, tmp_path / "lesson", qtbot)
    assert program.run.source.trusted


def test_a_lesson_whose_check_was_stopped_is_ones_own_too(program, recorder, tmp_path, qtbot):
    dialog = run_and_finish(program, recorder, TO_BOB, tmp_path / "lesson", qtbot)
    dialog.accept()
    dialog.reject()
    qtbot.waitUntil(lambda: recorder.notes is None, timeout=PATIENCE_MS)
    assert program.known.trusts(tmp_path / "lesson" / "lab")


def test_nothing_is_recorded_in_a_lab_that_is_not_trusted_for_its_scripts_would_be_played(program, tmp_path, qtbot):
    save_lab(LAB, tmp_path / "theirs")
    assert program.start(tmp_path / "theirs")
    parts = program.run.parts
    parts.recording.begin()
    presenter = parts.recording.presenter
    assert presenter.dialog is None
    assert "until you trust it" in parts.notices.message.text
    parts.workplace.edits.set_read_only(read_only=False)
    presenter.begin()
    presenter.dialog.accept()
    network, designer = program.run.network, parts.workplace.designer
    network.send(designer, MessageCall("ACME", "greet"))
    qtbot.waitUntil(lambda: len(presenter.notes.sends) == 1, timeout=PATIENCE_MS)
    parts.workplace.edits.set_read_only(read_only=True)
    presenter.finish()
    assert presenter.dialog is None
