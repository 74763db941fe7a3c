"""One lesson from page to page: its circumstances are set up, its script is opened, its progress is kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.toolkit.dialogs.ask import Question
from client.toolkit.message_bar import BarMessage
from designer.panels.lessons.lesson_text import PANEL
from designer.panels.lessons.pages import (
    CLIENT,
    COMM,
    COPY,
    HANDLER,
    INTRO,
    PUT,
    SCRIPT,
    SOLUTION,
    CheckOutcome,
    LessonState,
    Situation,
    page_of,
)
from designer.panels.lessons.record import LearnerRecord
from designer.panels.lessons.view import LessonsView
from designer.window.lesson_desk import LessonDesk, PredictionTask
from designer.workplace import Workplace
from gateway_core.api import Fault, GradeReport, Lesson, LessonProgress, StepKind, with_hint


class LessonWalk:
    """Goes through the lesson whose lab is open. Its texts stay the learner's: a step opens scripts and replaces none."""

    def __init__(
        self, lesson: Lesson, view: LessonsView, desk: LessonDesk, workplace: Workplace, record: LearnerRecord
    ) -> None:
        self._view = view
        self._desk = desk
        self._workplace = workplace
        self._record = record
        done = record.of(lesson.id).within(len(lesson.tasks))
        page = INTRO if done.passed else min(done.step, len(lesson.steps))
        self.state = LessonState(lesson, page, done, self._situation())

    @property
    def lesson(self) -> Lesson:
        """The lesson."""
        return self.state.lesson

    def enter(self, page: int) -> None:
        """Go to a page and set up what it needs."""
        done = self.state.done
        if INTRO < page <= len(self.lesson.steps) and page > done.step:
            done = replace(done, step=page)
        self._change(
            replace(self.state, page=page, done=done, outcome=None, shows_solution=False, situation=self._situation())
        )
        self._set_up()

    def show(self) -> None:
        """Show the page."""
        self._view.show_page(page_of(self.state))

    def refresh(self) -> None:
        """Somebody else may be logged in now, or the comm mode another."""
        situation = self._situation()
        if situation != self.state.situation:
            self._change(replace(self.state, situation=situation))

    def tell_next(self, text: str, *, has_next: bool) -> None:
        """What comes after this lesson."""
        self._change(replace(self.state, next_text=text, has_next=has_next))

    def take_progress(self, done: LessonProgress) -> None:
        """More was done in the lesson than its pages know of."""
        self._change(replace(self.state, done=done))

    # ---- tasks ----

    def script(self) -> str:
        """What is to be checked: the handler that the lesson is about, else the script in front."""
        if self.lesson.handler is not None:
            return self._desk.handler_text(self.lesson.handler)
        step = self.state.step
        return self._desk.script_text(step.script if step else "")

    def take(self, report: GradeReport) -> None:
        """Show what a check came to, and keep what is done."""
        page, lesson = self.state.page, self.lesson
        judged = tuple(number for number, task in enumerate(lesson.tasks, 1) if task.step <= page)
        held = {number for number, grade in zip(judged, report.tasks, strict=True) if grade.passed}
        tasks = tuple(sorted(set(self.state.done.tasks) - set(judged) | held))
        passed = self.state.done.passed or len(tasks) == len(lesson.tasks)
        failed = judged[report.failure.task - 1] if report.failure and report.failure.task else 0
        if failed and report.failure and not report.failure.check and self.state.tasks:
            failed = self.state.tasks[0]  # the script broke off: no task's fault, least of all one of an earlier step
        before = self.state.outcome
        shown = before.shown if before is not None and before.failed == failed else {}
        self._change(
            replace(
                self.state,
                done=replace(self.state.done, tasks=tasks, passed=passed),
                outcome=CheckOutcome(report, judged, failed, shown),
            )
        )

    def take_hint(self) -> bool:
        """Show one more hint; false if there is none."""
        outcome = self.state.outcome
        if outcome is None or outcome.stage >= len(outcome.hints):
            return False
        done = with_hint(self.state.done, outcome.failed)
        shown = {**outcome.shown, outcome.hints: outcome.stage + 1}
        self._change(replace(self.state, done=done, outcome=replace(outcome, shown=shown)))
        return True

    def show_solution(self) -> None:
        """Show the solution, once somebody has said that they want to see it."""
        translate = QCoreApplication.translate
        text = translate("Lessons", "Show the solution? Your progress will say that you have seen it.")
        details = translate("Lessons", "A hint may be enough. Learning goes deeper with an answer of your own.")
        question = Question(translate("Lessons", "Show Solution"), text, translate("Lessons", "Show Solution"), details)
        if self.state.done.solution_shown or self._desk.confirm(question):
            done = replace(self.state.done, solution_shown=True)
            self._change(replace(self.state, done=done, shows_solution=True))

    def restore_script(self) -> None:
        """Put the text back that the step's script, or the lesson's handler, had at first, after a question."""
        step, handler, translate = self.state.step, self.lesson.handler, QCoreApplication.translate
        if handler is not None and self.state.tasks:
            found, name, text = self._desk.open_handler(handler), handler.name, _handler_text(self.lesson)
        elif step is not None and step.script:
            found, name = self._desk.open_script(step.script), step.script
            text = self.lesson.lab.scripts[step.script]
        else:
            self._tell(translate("Lessons", "This step begins with no script of its own."))
            return
        title, word = translate("Lessons", "Begin Script Anew"), translate("Lessons", "Put Back")
        asked = translate("Lessons", "Put back the text that “{name}” had at first? What you have written there goes.")
        self._replace(text, name, Question(title, asked.format(name=name), word), found=found)

    def copy_solution(self) -> None:
        """Put the solution on the clipboard."""
        self._desk.copy(_solution_text(self.lesson), QCoreApplication.translate("Lessons", "The solution is copied."))

    def put_solution(self) -> None:
        """Put the solution where the learner's answer belongs, after a question."""
        step, handler, translate = self.state.step, self.lesson.handler, QCoreApplication.translate
        if handler is not None:
            found, name = self._desk.open_handler(handler), handler.name
        elif step is not None and step.script:
            found, name = self._desk.open_script(step.script), step.script
        else:
            found, name = self._desk.open_console(), translate("Lessons", "Script Console")
        title, word = translate("Lessons", "Put Solution"), translate("Lessons", "Put It There")
        asked = translate("Lessons", "Put the solution into “{name}”? What you have written there goes.")
        self._replace(_solution_text(self.lesson), name, Question(title, asked.format(name=name), word), found=found)

    def follow(self, target: str) -> None:
        """Do what a link says."""
        step, handler = self.state.step, self.lesson.handler
        if target.startswith(PANEL):
            self._desk.show_panel(target.removeprefix(PANEL))
        elif target in self._about_solution:
            self._about_solution[target]()
        elif target == SCRIPT and step is not None:
            self._open_script(step.script)
        elif target == HANDLER and handler is not None and not self._desk.open_handler(handler):
            self._tell_gone(handler.name)
        elif target == CLIENT and step is not None and self._open_script(step.script):
            self._desk.client_wanted.emit(None)
        elif target == COMM and step is not None:
            self._desk.mode_wanted.emit(step.circumstances.comm)

    # ---- within ----

    def _set_up(self) -> None:
        """Open what the step begins with, break what it wants broken, keep answers back while somebody predicts."""
        step = self.state.step
        predicts = step is not None and step.kind is StepKind.PREDICT
        self._desk.answers_hidden.emit(predicts or self._is_before_predicting())
        self._desk.prediction_asked.emit(PredictionTask(self.lesson, step) if step is not None and predicts else None)
        self._set_faults(step.circumstances.faults if step is not None else ())
        if step is None:
            return
        if step.script:
            self._open_script(step.script)
        if self.lesson.handler is not None and self.state.tasks and not self._desk.open_handler(self.lesson.handler):
            self._tell_gone(self.lesson.handler.name)
        self._desk.show_panels_of(step.text)

    def _is_before_predicting(self) -> bool:
        """Whether the page is the one before a prediction whose answer the console's script would give away."""
        first = self.lesson.steps[0].kind if self.lesson.steps else None
        return self.state.page == INTRO and first is StepKind.PREDICT and not self.state.done.passed

    def _open_script(self, name: str) -> bool:
        found = self._desk.open_script(name)
        if not found:
            self._tell_gone(name)
        return found

    def _set_faults(self, faults: tuple[Fault, ...]) -> None:
        network = self._workplace.bridge.network
        if tuple(network.faults()) != faults:
            self._workplace.bridge.run(network.set_faults(faults), _nothing, self._workplace.notices.show_error)

    def _situation(self) -> Situation:
        designer = self._workplace.designer
        session = self._workplace.bridge.network.world().session(designer.session)
        return Situation(session.identity.user, session.comm_mode) if session is not None else Situation()

    def _change(self, state: LessonState) -> None:
        before, self.state = self.state, state
        if state.done != before.done:
            self._record.keep(self.lesson.id, state.done)
        if state != before:
            self.show()

    @property
    def _about_solution(self) -> dict[str, Callable[[], None]]:
        return {SOLUTION: self.show_solution, COPY: self.copy_solution, PUT: self.put_solution}

    def _replace(self, text: str, name: str, question: Question, *, found: bool) -> None:
        """Put another text into the editor in front, which was opened for it, once somebody agrees."""
        details = QCoreApplication.translate("Lessons", "Undo brings it back.")
        if not found:
            self._tell_gone(name)
        elif (
            self._desk.front_text() != text
            and self._desk.confirm(replace(question, details=details))
            and self._workplace.edits.may_edit()
        ):
            self._desk.write_into_front(text)

    def _tell_gone(self, name: str) -> None:
        sentence = QCoreApplication.translate(
            "Lessons", "“{name}” is not in this lab any more. Learn > This Lesson > Reset Lesson… makes the lab anew."
        )
        self._tell(sentence.format(name=name), is_warning=True)

    def _tell(self, sentence: str, *, is_warning: bool = False) -> None:
        self._workplace.notices.show(BarMessage(sentence, "warning" if is_warning else "info"))


def _handler_text(lesson: Lesson) -> str:
    """The handler's script in the lesson's own lab; empty where it has none there."""
    wanted = lesson.handler
    gateway = lesson.lab.gateway(wanted.gateway) if wanted else None
    if wanted is None or gateway is None:
        return ""
    found = gateway.projects[wanted.project].handlers(wanted.scope).get(wanted.name)
    return found.script if found is not None else ""


def _solution_text(lesson: Lesson) -> str:
    return lesson.solution.rstrip() + "\n"


def _nothing(_result: object) -> None:
    """The faults are in force; nothing is left to say."""
