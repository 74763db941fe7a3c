"""Scenes of Predict and Step: ticks, the comparison after the run, the score; the decisions of a message one by one."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QWidget

from designer.panels.predict.tables import Ticks
from designer.pictures.camera import pass_time, wait_for
from designer.pictures.stage import Stage
from designer.window.designer_parts import DesignerParts

_SCRIPT = "system.util.sendMessage('ACME', 'testHandler', {'line': 4}, user='bob')\n"
_WHILE_MS = 300
_WAIT_S = 10.0
_BACK = 4


def _ticks(stage: Stage) -> Iterator[QWidget]:
    """Somebody has ticked two of those who are there, and has not run the script yet."""
    _tick(stage)
    yield stage.window
    _end(stage)


def _compared(stage: Stage) -> Iterator[QWidget]:
    """What was ticked beside what came of it."""
    parts = _tick(stage)
    view = parts.late.predict.view
    parts.predicting.run()
    wait_for(lambda: view.page is view.compared, _WAIT_S)
    pass_time(_WHILE_MS)
    parts.docks.predict.raise_()
    yield stage.window
    _end(stage)


def _score(stage: Stage) -> Iterator[QWidget]:
    """How the predictions went so far, rule by rule."""
    stage.run.parts.predicting.show_score()
    pass_time(_WHILE_MS)
    yield stage.window
    stage.run.parts.docks.verdicts.raise_()


def _step(stage: Stage) -> Iterator[QWidget]:
    """The decisions of the chosen message, some steps before its end."""
    parts = stage.run.parts
    parts.stepping.step_through_chosen()
    view = parts.late.step.view
    wait_for(lambda: view.step_model.rowCount() > 0, _WAIT_S)
    parts.stepping.go_last()
    for _ in range(_BACK):
        parts.stepping.go_back()
    pass_time(_WHILE_MS)
    yield stage.window
    parts.docks.verdicts.raise_()


def _tick(stage: Stage) -> DesignerParts:
    parts = stage.run.parts
    stage.allow_sending()
    stage.type_into_console(_SCRIPT)
    parts.predicting.begin_next()
    pass_time(_WHILE_MS)
    parts.late.predict.view.ticks.ticked.emit(Ticks((0, 1), is_on=True))
    pass_time(_WHILE_MS)
    return parts


def _end(stage: Stage) -> None:
    stage.run.parts.predicting.switch(is_on=False)
    stage.take_back()
    stage.run.parts.docks.verdicts.raise_()


PREDICTIONS: Mapping[str, Callable[[Stage], Iterator[QWidget]]] = {
    "predict-ticks": _ticks,
    "predict-compared": _compared,
    "predict-score": _score,
    "step": _step,
}
