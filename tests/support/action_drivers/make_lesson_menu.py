"""What each action of the Learn menu does that is about making a lesson; and its dialogs, with something in them."""

from designer.panels.lesson_recording.view import FinishDialog, WrittenDialog
from gateway_core.api import LabReplaced, Trace
from tests.support.action_drivers.stage import Driver, Stage, shuts
from tests.support.happenings import GATEWAY, Happenings

SCRIPT = "system.util.sendMessage('ACME', 'audit', scope='G')\n"
_MENU = "Learn/Make a Lesson"


def recording(stage: Stage) -> None:
    """A lesson is being recorded, and nothing was sent yet."""
    stage.trigger(f"{_MENU}/Record a Lesson")
    stage.parts.recording.presenter.dialog.accept()


def one_send(stage: Stage) -> None:
    """A script ran and made one send, and the lab was changed after that."""
    recording(stage)
    stage.network.run_script(stage.parts.workplace.designer, SCRIPT, "Script Console")
    event = Happenings(GATEWAY).sent("audit", sender=stage.parts.workplace.designer)
    stage.network.answers.traces = {1: Trace(event.send, ())}
    stage.tell(event, LabReplaced(1, 0))
    notes = stage.parts.recording.presenter
    stage.wait(lambda: notes.notes.is_lab_changed)


def finish_lesson(stage: Stage) -> FinishDialog:
    """The dialog that asks what counts."""
    one_send(stage)
    stage.trigger(f"{_MENU}/Finish Lesson")
    return stage.parts.recording.presenter.dialog


def written_lesson(stage: Stage) -> WrittenDialog:
    """The dialog that says what is left to do."""
    presenter = stage.parts.recording.presenter
    presenter._show_written(stage.folder / "lesson", (), has_summary=False)
    return presenter.dialog


def begin(stage: Stage) -> None:
    shuts(
        stage,
        f"{_MENU}/Record a Lesson",
        lambda: stage.parts.recording.presenter.dialog,
        "Record a Lesson",
    )


def finish(stage: Stage) -> None:
    one_send(stage)
    shuts(stage, f"{_MENU}/Finish Lesson", lambda: stage.parts.recording.presenter.dialog, "Finish the Lesson")


def discard(stage: Stage) -> None:
    one_send(stage)
    stage.trigger(f"{_MENU}/Discard Recording")
    assert "Forget what was noted?" in stage.answers.asked[-1].text
    assert stage.parts.recording.presenter.notes is None


MAKE_LESSON: dict[str, Driver] = {
    f"{_MENU}/Record a Lesson": begin,
    f"{_MENU}/Finish Lesson": finish,
    f"{_MENU}/Discard Recording": discard,
}
