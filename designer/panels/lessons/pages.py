"""The pages of one lesson as values: what it is about, a page for each step, what was learnt. No widgets, no files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from designer.panels.lessons.model import Line, LineKind, Page, asked_text, kind_word, score_text
from gateway_core.api import CommMode, GradeReport, Lesson, LessonProgress, LessonStep, StepKind, fault_text

SCRIPT, HANDLER, CLIENT, COMM, SOLUTION, COPY, PUT = (
    f"lesson:{what}" for what in ("script", "handler", "client", "comm", "solution", "copy", "put")
)
INTRO = 0


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What a check came to. `failed` counts the lesson's tasks from 1, 0: none; `judged` are those that were looked at.

    `shown` says of the hints of each failure of that task how many are shown; it lasts as long as no other task fails.
    """

    report: GradeReport
    judged: tuple[int, ...]
    failed: int = 0
    shown: Mapping[tuple[str, ...], int] = field(default_factory=dict)

    @property
    def hints(self) -> tuple[str, ...]:
        """The failure's hints; none where nothing failed."""
        return self.report.failure.hints if self.report.failure else ()

    @property
    def stage(self) -> int:
        """How many of them are shown."""
        return self.shown.get(self.hints, 0)


@dataclass(frozen=True, slots=True)
class Situation:
    """How the lab stands: who is logged in at the designer, and its comm mode."""

    user: str = ""
    comm: CommMode = CommMode.READ_ONLY


@dataclass(frozen=True, slots=True)
class LessonState:
    """Where somebody is in a lesson. `page` 0 is what it is about, the last one after the steps what was learnt."""

    lesson: Lesson
    page: int
    done: LessonProgress
    situation: Situation = Situation()
    outcome: CheckOutcome | None = None
    shows_solution: bool = False
    next_text: str = ""
    has_next: bool = False

    @property
    def step(self) -> LessonStep | None:
        """The step of this page."""
        steps = self.lesson.steps
        return steps[self.page - 1] if INTRO < self.page <= len(steps) else None

    @property
    def is_finished(self) -> bool:
        """Whether this is the page after the last step."""
        return self.page > len(self.lesson.steps)

    @property
    def tasks(self) -> tuple[int, ...]:
        """The tasks of this step, counted from 1."""
        return tuple(number for number, task in enumerate(self.lesson.tasks, 1) if task.step == self.page)


def page_of(state: LessonState) -> Page:
    """What is shown."""
    if state.step is not None:
        return _step_page(state, state.step)
    return _finished_page(state) if state.is_finished else _intro_page(state)


def _intro_page(state: LessonState) -> Page:
    lesson, translate = state.lesson, QCoreApplication.translate
    text = translate("Lessons", "{minutes} minutes, {steps} steps, {tasks} tasks")
    place = text.format(minutes=lesson.minutes, steps=len(lesson.steps), tasks=len(lesson.tasks))
    goals = (
        Line(LineKind.HEADING, translate("Lessons", "What you will learn")),
        *(Line(LineKind.OPEN, goal) for goal in lesson.goals),
    )
    above = (Line(LineKind.HEADING, lesson.title),)
    return Page("0", lesson.title, place, above, lesson.intro, goals, forward=translate("Lessons", "&Begin"))


def _step_page(state: LessonState, step: LessonStep) -> Page:
    lesson, translate = state.lesson, QCoreApplication.translate
    text = translate("Lessons", "Step {number} of {all}")
    heading = translate("Lessons", "{kind}: {title}").format(kind=kind_word(step.kind), title=step.title)
    is_last = state.page == len(lesson.steps)
    return Page(
        key=str(state.page),
        title=lesson.title,
        place=text.format(number=state.page, all=len(lesson.steps)),
        above=(Line(LineKind.HEADING, heading), *_circumstances(state, step)),
        markdown=step.text,
        below=(*_task_lines(state), *_failure_lines(state), *_solution_lines(state)),
        back=translate("Lessons", "B&ack"),
        forward=translate("Lessons", "&Finish") if is_last else translate("Lessons", "&Next"),
        has_tasks=bool(state.tasks),
        hint=_hint_word(state),
    )


def _finished_page(state: LessonState) -> Page:
    lesson, done, translate = state.lesson, state.done, QCoreApplication.translate
    left = [task.title for number, task in enumerate(lesson.tasks, 1) if number not in done.tasks]
    if done.passed:
        above = (
            Line(LineKind.HEADING, translate("Lessons", "Lesson finished")),
            Line(LineKind.TEXT, translate("Lessons", "What you have learnt:")),
            *(Line(LineKind.DONE, goal) for goal in lesson.goals),
        )
    else:
        above = (
            Line(LineKind.HEADING, translate("Lessons", "Nearly finished")),
            Line(LineKind.TEXT, translate("Lessons", "These tasks are not done yet. Go back to them with Back.")),
            *(Line(LineKind.OPEN, title) for title in left),
        )
    back, forward = translate("Lessons", "B&ack"), translate("Lessons", "&Next Lesson") if state.has_next else ""
    place = translate("Lessons", "The end")
    below = (*_score_lines(done), *_next_lines(state))
    return Page("end", lesson.title, place, above, "", below, back=back, forward=forward)


def _score_lines(done: LessonProgress) -> tuple[Line, ...]:
    translate = QCoreApplication.translate
    texts = []
    if score := score_text(done.predicted):
        texts.append(translate("Lessons", "Predictions: {score}.").format(score=score))
    if done.hints:
        texts.append(translate("Lessons", "Hints that you asked for: {count}.").format(count=sum(done.hints.values())))
    if done.solution_shown:
        texts.append(translate("Lessons", "You have looked at the solution."))
    return tuple(Line(LineKind.TEXT, text) for text in texts)


def _next_lines(state: LessonState) -> tuple[Line, ...]:
    heading = QCoreApplication.translate("Lessons", "What comes next")
    return (Line(LineKind.HEADING, heading), Line(LineKind.TEXT, state.next_text)) if state.next_text else ()


def _circumstances(state: LessonState, step: LessonStep) -> tuple[Line, ...]:
    """Who runs the script, in which comm mode, what is broken on purpose; the ways to it."""
    around, translate = step.circumstances, QCoreApplication.translate
    lines = []
    client = around.runs_as.partition(":")[2]
    if around.runs_as == "designer" and state.situation.user:
        text = translate("Lessons", "The designer runs it. You are logged in there as {user}.")
        lines.append(Line(LineKind.QUIET, text.format(user=state.situation.user)))
    elif client:
        text = translate("Lessons", "{client} runs it, in its own window.")
        lines.append(Line(LineKind.QUIET, text.format(client=client)))
    if step.kind is StepKind.PREDICT:
        lines.append(Line(LineKind.QUIET, asked_text(step)))
    lines += [Line(LineKind.QUIET, fault_text(fault)) for fault in around.faults]
    return (*lines, *_links(state, step))


def _links(state: LessonState, step: LessonStep) -> tuple[Line, ...]:
    translate, link = QCoreApplication.translate, LineKind.LINK
    lines = []
    if step.script:
        text = translate("Lessons", "Open the script “{name}”").format(name=step.script)
        lines.append(Line(link, text, SCRIPT))
    if state.lesson.handler is not None and state.tasks:
        text = translate("Lessons", "Open the handler “{name}”").format(name=state.lesson.handler.name)
        lines.append(Line(link, text, HANDLER))
    runs = step.kind is not StepKind.PREDICT
    if runs and step.script and step.circumstances.runs_as.startswith("client:"):
        text = translate("Lessons", "Put it into the window of {client}")
        lines.append(Line(link, text.format(client=step.circumstances.runs_as.partition(":")[2]), CLIENT))
    if runs and step.circumstances.runs_as == "designer" and state.situation.comm is not step.circumstances.comm:
        text = translate("Lessons", "Switch to {mode} now")
        lines.append(Line(link, text.format(mode=comm_words(step.circumstances.comm)), COMM))
    return tuple(lines)


def comm_words(mode: CommMode) -> str:
    """A comm mode as its button has it."""
    translate = QCoreApplication.translate
    words = {
        CommMode.OFF: translate("Lessons", "Comm Off"),
        CommMode.READ_ONLY: translate("Lessons", "Comm Read-Only"),
        CommMode.READ_WRITE: translate("Lessons", "Comm Read/Write"),
    }
    return words[mode]


def _task_lines(state: LessonState) -> tuple[Line, ...]:
    if not state.tasks:
        return ()
    heading = QCoreApplication.translate("Lessons", "To reach")
    failed = state.outcome.failed if state.outcome else 0
    lines = []
    for number in _shown_tasks(state):
        lines.append(_task_line(state, number))
        if number == failed:
            lines += _about_failure(state)
    return (Line(LineKind.HEADING, heading), *lines)


def _shown_tasks(state: LessonState) -> Sequence[int]:
    """Those of this step, and one of an earlier step that does not hold any more."""
    failed = state.outcome.failed if state.outcome else 0
    return [failed, *state.tasks] if failed and failed not in state.tasks else state.tasks


def _task_line(state: LessonState, number: int) -> Line:
    title = state.lesson.tasks[number - 1].title
    if state.outcome is not None and state.outcome.failed == number:
        text = QCoreApplication.translate("Lessons", "Not yet: {title}").format(title=title)
        return Line(LineKind.FAILED, text)
    if number in state.done.tasks:
        return Line(LineKind.DONE, QCoreApplication.translate("Lessons", "Done: {title}").format(title=title))
    return Line(LineKind.OPEN, title)


def _failure_lines(state: LessonState) -> tuple[Line, ...]:
    outcome, translate = state.outcome, QCoreApplication.translate
    if outcome is None:
        return ()
    if outcome.report.failure is None:
        is_last = state.page == len(state.lesson.steps)
        finish = translate("Lessons", "Checked: all of this is done. Go on with Finish.")
        go_on = translate("Lessons", "Checked: all of this is done. Go on with Next.")
        return (Line(LineKind.DONE, finish if is_last else go_on),)
    lines = [] if outcome.failed else _about_failure(state)
    if not state.shows_solution:
        lines.append(Line(LineKind.LINK, translate("Lessons", "Show the solution"), SOLUTION))
    return tuple(lines)


def _about_failure(state: LessonState) -> list[Line]:
    """What the first failure is, and the hints that are shown; they stand below the task that it is about."""
    outcome = state.outcome
    failure = outcome.report.failure if outcome else None
    if outcome is None or failure is None:
        return []
    texts = [*_failure_texts(failure.when, failure.expected, failure.actual)]
    for number, hint in enumerate(outcome.hints[: outcome.stage], 1):
        text = QCoreApplication.translate("Lessons", "Hint {number} of {all}: {hint}")
        texts.append(text.format(number=number, all=len(outcome.hints), hint=hint))
    return [Line(LineKind.TEXT, text) for text in texts]


def _failure_texts(when: str, expected: str, actual: str) -> tuple[str, ...]:
    """What was to happen, and what did, each a line of its own."""
    translate = QCoreApplication.translate
    if not expected:
        return (translate("Lessons", "When {when}: {actual}").format(when=when, actual=actual) if when else actual,)
    text = (
        translate("Lessons", "Expected when {when}: {expected}")
        if when
        else translate("Lessons", "Expected: {expected}")
    )
    happened = translate("Lessons", "What happened: {actual}")
    return (text.format(when=when, expected=_ended(expected)), happened.format(actual=_ended(actual)))


def _ended(text: str) -> str:
    """With one full stop, or with the ellipsis where the text was cut."""
    return text if text.endswith("…") else f"{text.rstrip('.')}."


def _solution_lines(state: LessonState) -> tuple[Line, ...]:
    if not state.shows_solution:
        return ()
    translate, handler = QCoreApplication.translate, state.lesson.handler
    script = handler.name if handler is not None else state.step.script if state.step is not None else ""
    where = (
        translate("Lessons", "“{name}”").format(name=script) if script else translate("Lessons", "the Script Console")
    )
    return (
        Line(LineKind.HEADING, translate("Lessons", "A solution")),
        Line(LineKind.LINK, translate("Lessons", "Copy the solution"), COPY),
        Line(LineKind.LINK, translate("Lessons", "Put it into {where}").format(where=where), PUT),
        Line(LineKind.CODE, state.lesson.solution.rstrip()),
    )


def _hint_word(state: LessonState) -> str:
    outcome = state.outcome
    if outcome is None or outcome.stage >= len(outcome.hints):
        return ""
    text = QCoreApplication.translate("Lessons", "&Hint {number} of {all}")
    return text.format(number=outcome.stage + 1, all=len(outcome.hints))
