"""Predict in the window: on or off, what it asks, what it hides meanwhile, and where its score goes. Knows no gateway."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDockWidget

from client.toolkit.message_bar import BarMessage
from designer.panels.who_receives.presenter import WhoReceivesPresenter
from designer.panels.who_receives.view import WhoReceivesView
from designer.window.editors import Editors
from designer.window.late_panel import LatePanel
from designer.window.lesson_desk import LessonDesk, PredictionTask
from designer.window.window_commands import WindowCommands
from designer.workplace import Workplace
from gateway_core.api import CommMode, EndpointKind

if TYPE_CHECKING:
    from designer.panels.lessons.presenter import LessonsPresenter
    from designer.panels.lessons.view import LessonsView
    from designer.panels.predict.comparison import Comparison
    from designer.panels.predict.desk import Standing
    from designer.panels.predict.presenter import PredictPresenter
    from designer.panels.predict.view import PredictView
    from gateway_core.api import WrittenCall


@dataclass(frozen=True, slots=True)
class PredictingParts:
    """What the commands work on: the panel with its dock, what they hide, who runs scripts, who keeps the score."""

    dock: QDockWidget
    panel: "LatePanel[PredictView, PredictPresenter]"
    lessons: "LatePanel[LessonsView, LessonsPresenter]"
    desk: LessonDesk
    receives: WhoReceivesPresenter
    commands: WindowCommands


class Predicting(QObject):
    """The commands about predictions of one window, and the panel's `PredictDesk`.

    Signals: `switched` (whether somebody predicts), `compared` (a `Comparison`).
    """

    switched = Signal(object)
    compared = Signal(object)

    def __init__(self, workplace: Workplace, editors: Editors) -> None:
        super().__init__(editors)
        self._workplace = workplace
        self._editors = editors
        self._parts: PredictingParts | None = None
        self._task: PredictionTask | None = None
        self._written: WrittenCall | None = None
        self._is_for_lesson = False  # switched on by a step of a lesson, so that a later step may switch it off
        self._lesson_hides = False
        self._note: BarMessage | None = None  # about an exercise
        self.is_on = False

    def serve(self, parts: PredictingParts, receives: WhoReceivesView) -> None:
        """From now on these are worked on; lessons may ask."""
        self._parts = parts
        receives.call_shown.connect(self._on_call_shown)
        parts.desk.answers_hidden.connect(self._on_answers_hidden)
        # Later: the step that asks goes on to bring the panels forward that its text names.
        parts.desk.prediction_asked.connect(self._on_prediction_asked, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Wait for nothing any more; before the window goes."""
        if self._at.panel.is_made:
            self._panel.close()

    # -- commands -----------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Begin to predict, or end it."""
        self._is_for_lesson = False
        self.switch(is_on=not self.is_on)

    def begin_next(self) -> None:
        """Predict the next send, with no ticks yet."""
        self.switch(is_on=True)

    def show_score(self) -> None:
        """Show how the predictions went so far."""
        self._show_dock()
        self._panel.show_score()

    def practise(self) -> None:
        """Write an exercise for the rule that needs it most."""
        self._show_dock()
        self._panel.score.practise_chosen()

    # -- what the panel wants of its window ---------------------------------------------------------------------

    def switch(self, *, is_on: bool) -> None:
        """Begin to predict, or end it."""
        self.is_on = is_on
        if is_on:
            self._panel.show_call(self._written)
            self._ask()
            self._panel.begin()
            self._show_dock()
        else:
            self._panel.end()
            self._forget_note()
        self._hide_answers()
        self.switched.emit(is_on)

    def run(self, runner: str = "") -> None:
        """Run what is in front; a `runner` that is a client runs it in its own window."""
        kind, _, name = runner.partition(":")
        if kind == EndpointKind.CLIENT:
            self._at.desk.client_run_wanted.emit(name)
        else:
            self._at.commands.run()

    def tell(self, comparison: "Comparison") -> None:
        """Keep the score of a prediction."""
        self._at.lessons.presenter.note_predictions(comparison.marks)
        self._forget_note()
        self._hide_answers()
        self.compared.emit(comparison)

    def standing(self) -> "Standing":
        """The score so far, and which lesson comes next because of it."""
        # Here and not above: see designer.later
        from designer.panels.lessons.model import score_of
        from designer.panels.lessons.record import PRACTICE
        from designer.panels.predict.desk import Standing
        from gateway_core.api import prediction_scores

        lessons = self._at.lessons.presenter
        progress, suggestion = lessons.progress, lessons.list.suggestion()
        titles = {lesson.id: lesson.title for lesson in lessons.list.lessons}
        return Standing(
            prediction_scores(progress),
            score_of(progress.of(lessons.walk.lesson.id).predicted) if lessons.walk is not None else None,
            score_of(progress.of(PRACTICE).predicted),
            suggestion.lesson if suggestion else "",
            titles.get(suggestion.lesson, "") if suggestion else "",
            suggestion.rule if suggestion else "",
        )

    def begin_lesson(self, lesson_id: str) -> None:
        """Begin that lesson, or go on with it."""
        self._at.lessons.presenter.begin(lesson_id)

    def write_exercise(self, script: str) -> None:
        """Put the script into the Script Console, which undo takes back, and ask who will get what it sends."""
        if not self._workplace.edits.may_edit():
            return
        self._editors.show_console()
        editor = self._editors.console.editor
        is_replaced = bool(editor.text().strip())
        cursor = QTextCursor(editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(script)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        editor.setTextCursor(cursor)
        self.switch(is_on=True)
        self._panel.ask()
        self._panel.begin()
        text = self.tr("The exercise is in the Script Console. Tick who will be selected, then press Run and Compare.")
        undo = self.tr("Ctrl+Z in the console brings back the text that stood there.")
        self._note = BarMessage(f"{text} {undo}" if is_replaced else text, "info")
        self._workplace.notices.show(self._note)

    # -- within -------------------------------------------------------------------------------------------------

    @property
    def _at(self) -> PredictingParts:
        assert self._parts is not None, "served before anybody can press anything"
        return self._parts

    @property
    def _panel(self) -> "PredictPresenter":
        return self._at.panel.presenter

    def _show_dock(self) -> None:
        self._at.dock.show()
        self._at.dock.raise_()

    def _ask(self) -> None:
        """Ask what the lesson's step asks, else who is selected by the first send."""
        if self._task is None:
            self._panel.ask()
            return
        step = self._task.step
        around = step.circumstances
        is_client = around.runs_as.startswith(f"{EndpointKind.CLIENT}:")
        blocked = around.comm is not CommMode.READ_WRITE
        self._panel.ask(step.asks, step.send, runner=around.runs_as if is_client else "", counts_blocked=blocked)

    def _forget_note(self) -> None:
        """An exercise is over, so what was said about it goes, if nothing else was said since."""
        if self._note is not None and self._workplace.notices.message is self._note:
            self._workplace.notices.clear()
        self._note = None

    def _hide_answers(self) -> None:
        """Hide them while somebody predicts; after a lesson's step that asked, until what was ticked is compared."""
        predicts = self.is_on and (not self._is_for_lesson or self._panel.is_under_way)
        self._at.receives.hide_answers(self._lesson_hides or predicts)

    def _on_call_shown(self, written: "WrittenCall | None") -> None:
        self._written = written
        if self.is_on:
            self._panel.show_call(written)

    def _on_answers_hidden(self, hidden: bool) -> None:  # noqa: FBT001 - a signal's value
        self._lesson_hides = hidden
        self._hide_answers()

    def _on_prediction_asked(self, task: PredictionTask | None) -> None:
        """A step of a lesson asks, or none any more: what was ticked by then stays for the step in which it is run."""
        self._task = task
        if task is not None:
            self._is_for_lesson = True
            self.switch(is_on=True)
        elif self._is_for_lesson and self.is_on and not self._panel.is_under_way:
            self.switch(is_on=False)
        self._hide_answers()
