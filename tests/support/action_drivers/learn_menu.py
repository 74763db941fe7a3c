"""What each action of the Learn menu does."""

from tests.support.action_drivers.lesson_menu import LESSONS
from tests.support.action_drivers.make_lesson_menu import MAKE_LESSON
from tests.support.action_drivers.stage import Driver, Stage
from tests.support.message_play import sent
from tests.support.step_play import ended_trace


def gone_through(stage: Stage) -> None:
    """One message is in the log, and the step panel shows its first step."""
    trace = ended_trace()
    stage.network.answers.traces = {trace.send.id: trace}
    stage.tell(sent(trace.send))
    stage.parts.panels.message_log.table.choose_row(0)
    stage.trigger("Messages/Step Through")
    stage.wait(lambda: position(stage) == 0)


def position(stage: Stage) -> int | None:
    walk = stage.parts.late.step.presenter.walk
    return None if walk is None else walk.position


def hold(stage: Stage) -> None:
    action = stage.trigger("Learn/Step")
    assert stage.network.called("hold") == [(True,)]
    stage.wait(action.isChecked)
    stage.wait(lambda: stage.parts.stepping.held.bar is not None and stage.parts.stepping.held.bar.isVisible())


def release_all(stage: Stage) -> None:
    stage.trigger("Learn/Release All")
    assert stage.network.called("release_all") == [()]


def next_step(stage: Stage) -> None:
    gone_through(stage)
    stage.trigger("Learn/Next Step")
    assert position(stage) == 1


def step_back(stage: Stage) -> None:
    next_step(stage)
    stage.trigger("Learn/Step Back")
    assert position(stage) == 0


def last_step(stage: Stage) -> None:
    gone_through(stage)
    stage.trigger("Learn/Last Step")
    assert position(stage) == len(stage.parts.late.step.presenter.walk.steps) - 1


def first_step(stage: Stage) -> None:
    last_step(stage)
    stage.trigger("Learn/First Step")
    assert position(stage) == 0


LEARN: dict[str, Driver] = {
    **LESSONS,
    **MAKE_LESSON,
    "Learn/Step": hold,
    "Learn/Next Step": next_step,
    "Learn/Step Back": step_back,
    "Learn/First Step": first_step,
    "Learn/Last Step": last_step,
    "Learn/Release All": release_all,
}
