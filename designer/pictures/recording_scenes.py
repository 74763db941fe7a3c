"""Scenes of recording a lesson: the three dialogs, with what the sample lab has sent in them."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from designer.panels.lesson_recording.model import NotedScript, Notes, remarks
from designer.panels.lesson_recording.view import BeginDialog, FinishDialog, WrittenDialog, WrittenLesson
from designer.pictures.camera import STEP_MS, pass_time
from designer.pictures.stage import Stage
from gateway_core.api import Fault, FaultKind

_TITLE = "Only the operators"
_FOLDER = "/home/ann/lessons/only-the-operators"
_SENDS = 4
_WAIT_S = 10.0
_SLOW = Fault(FaultKind.SLOW_HANDLER, "client:Packing 2", 2.0, "testHandler")
_LEFT = (
    "text.md: write what the learner reads before each task.",
    "lesson.toml: write three hints for each task.",
    "Write two wrong solutions, wrong-1.py and wrong-2.py, and say which hint each of them shall get.",
)


def _begin(stage: Stage) -> QDialog:
    return BeginDialog(stage.program.look, stage.window)


def _finish(stage: Stage) -> QDialog:
    """What was sent lately, of which one send does not count."""
    network = stage.run.network
    rows = stage.run.parts.panels.message_log.model
    ids = [rows.log_row(at).id for at in range(min(_SENDS, rows.rowCount()))]
    sends = tuple(network.trace(send_id).result(_WAIT_S).send for send_id in ids)
    scripts = (NotedScript("4 one role", "", "designer"), NotedScript("2 everybody", "", "designer"))
    notes = Notes(_TITLE, sends, scripts, is_lab_changed=True)
    dialog = FinishDialog(stage.program.look, notes, lambda _wish: "", stage.window)
    dialog.show_remarks(remarks(notes, (_SLOW,)))
    dialog.show_place(_FOLDER)
    return dialog


def _written(stage: Stage) -> QDialog:
    return WrittenDialog(WrittenLesson(_FOLDER, holds=True, left=_LEFT), stage.window)


def _shown(make: Callable[[Stage], QDialog], stage: Stage) -> Iterator[QWidget]:
    """A dialog as it opens; closes it afterwards."""
    dialog = make(stage)
    dialog.open()
    pass_time(2 * STEP_MS)
    yield dialog
    dialog.reject()
    dialog.deleteLater()
    pass_time(STEP_MS)


RECORDING: Mapping[str, Callable[[Stage], Iterator[QWidget]]] = {
    "dialog-record-lesson": partial(_shown, _begin),
    "dialog-finish-lesson": partial(_shown, _finish),
    "dialog-lesson-written": partial(_shown, _written),
}
