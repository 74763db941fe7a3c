"""The score by rule, the lesson that comes next because of it, and exercises for one rule."""

from PySide6.QtCore import QCoreApplication

from client.toolkit.idle_work import IdleWork
from client.toolkit.message_bar import BarMessage
from designer.panels.predict.desk import PredictDesk, Standing
from designer.panels.predict.exercise import Exercise, exercise_steps
from designer.panels.predict.score_page import ScorePage, ScorePicture
from designer.panels.predict.tables import RuleRow
from designer.panels.predict.words import rule_words
from designer.workplace import Workplace
from gateway_core.api import PredictionScore


class ScorePresenter:
    """Fills the score page. `exercise` is the one that was made last."""

    def __init__(self, page: ScorePage, workplace: Workplace, desk: PredictDesk) -> None:
        self._page = page
        self._workplace = workplace
        self._desk = desk
        self._rule = ""
        self._made = 0
        self.exercise: Exercise | None = None
        self._search = IdleWork(page)
        self._search.finished.connect(self._on_found)
        page.lesson_requested.connect(self._on_lesson_requested)
        page.practise_requested.connect(self.practise)

    def show(self) -> None:
        """Show the score as it stands now."""
        standing = self._desk.standing()
        rows = sorted((_row(rule, score) for rule, score in standing.by_rule.items()), key=_by_need)
        self._page.show_picture(ScorePicture(_headline(standing), _advice(standing), standing.lesson, rows))

    def practise(self, rule: str) -> None:
        """Look for an exercise for that rule; it comes into the Script Console."""
        self._rule = rule
        self._made += 1
        world = self._workplace.bridge.network.world()
        sender = world.current(self._workplace.designer)
        self._search.start(exercise_steps(rule, world, sender, self._made))

    def practise_chosen(self) -> None:
        """The same for the rule that is chosen, else for the one that needs it most."""
        self.show()
        if self._page.chosen:
            self.practise(self._page.chosen)
            return
        text = QCoreApplication.translate(
            "PredictScore", "There is no score yet. Predict a send first; then practise what went wrong."
        )
        self._workplace.notices.show(BarMessage(text, "info"))

    def close(self) -> None:
        """Look for nothing any more."""
        self._search.stop()

    def _on_found(self, exercise: Exercise | None) -> None:
        self.exercise = exercise
        if exercise is not None:
            self._desk.write_exercise(exercise.script)
            return
        text = QCoreApplication.translate(
            "PredictScore",
            "No call in this lab is decided by rule {rule} ({words}). Start more clients, or try a lesson about it.",
        )
        self._workplace.notices.show(BarMessage(text.format(rule=self._rule, words=rule_words(self._rule)), "info"))

    def _on_lesson_requested(self, lesson_id: str) -> None:
        self._desk.begin_lesson(lesson_id)


def _headline(standing: Standing) -> str:
    translate = QCoreApplication.translate
    right, wrong = (sum(getattr(score, name) for score in standing.by_rule.values()) for name in ("right", "wrong"))
    if not right + wrong:
        return translate("PredictScore", "No predictions yet.")
    parts = [
        _of_all(translate("PredictScore", "All together: {right} of {count} right."), PredictionScore(right, wrong))
    ]
    if standing.in_lesson is not None:
        parts.append(_of_all(translate("PredictScore", "In this lesson: {right} of {count}."), standing.in_lesson))
    if standing.practised.right + standing.practised.wrong:
        parts.append(_of_all(translate("PredictScore", "Without a lesson: {right} of {count}."), standing.practised))
    return " ".join(parts)


def _advice(standing: Standing) -> str:
    translate = QCoreApplication.translate
    if standing.lesson and standing.because:
        text = translate("PredictScore", "Next exercise: lesson “{title}”, because this went wrong: {words} ({rule}).")
        return text.format(title=standing.title, words=rule_words(standing.because), rule=standing.because)
    if standing.lesson:
        return translate("PredictScore", "Next lesson: “{title}”.").format(title=standing.title)
    return ""


def _of_all(text: str, score: PredictionScore) -> str:
    return text.format(right=score.right, count=score.right + score.wrong)


def _row(rule: str, score: PredictionScore) -> RuleRow:
    return RuleRow(rule, rule_words(rule), score.right, score.wrong)


def _by_need(row: RuleRow) -> tuple[int, int, str]:
    return (-row.wrong, row.right, row.rule)
