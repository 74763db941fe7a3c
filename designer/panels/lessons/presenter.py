"""The Lessons panel of one window: the list, and the lesson whose lab is open, if it is one's."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from client.toolkit.dialogs.ask import Question
from client.toolkit.message_bar import BarMessage
from designer.panels.lessons.checking import Checking
from designer.panels.lessons.list_presenter import LessonListPresenter
from designer.panels.lessons.pages import INTRO
from designer.panels.lessons.record import PRACTICE, LearnerRecord
from designer.panels.lessons.shelf import BrokenLesson, LessonShelf
from designer.panels.lessons.view import LessonsView
from designer.panels.lessons.walk import LessonWalk
from designer.window.lesson_desk import FreshLab, LessonDesk
from designer.workplace import Workplace
from gateway_core.api import Event, GradeReport, LearnerProgress, SessionChanged, with_predictions


class LessonsPresenter:
    """Begins, goes on, checks, resets. `walk` is the lesson that is open, `list` presents all of them."""

    def __init__(self, view: LessonsView, workplace: Workplace, desk: LessonDesk, shelf: LessonShelf) -> None:
        self._view = view
        self._workplace = workplace
        self._desk = desk
        self._shelf = shelf
        self._record = LearnerRecord(shelf, workplace.notices)
        self.list = LessonListPresenter(view.list, desk, shelf, self._record)
        self.checking = Checking(view.page, workplace.notices)
        self.walk: LessonWalk | None = None
        self._connect()
        self._take_up()

    def _connect(self) -> None:
        page = self._view.page
        self.list.chosen.connect(self.begin)
        self.list.read.connect(self._tell_next)
        page.forward_requested.connect(self.go_on, Qt.ConnectionType.QueuedConnection)  # it may close this window
        page.list_requested.connect(self.show_list)
        page.back_requested.connect(self.go_back)
        page.check_requested.connect(self.check)
        page.stop_requested.connect(self.stop_check)
        page.hint_requested.connect(self.take_hint)
        page.link_followed.connect(self._on_link_followed)
        self.checking.checked.connect(self._on_checked)
        self._workplace.bridge.events.connect(self._on_events)

    @property
    def progress(self) -> LearnerProgress:
        """All that was done, in all lessons and without one."""
        return self._record.progress

    def close(self) -> None:
        """End what is under way; before the window goes."""
        self.list.close()
        self.checking.close()

    def show_list(self, _value: object = None) -> None:
        """Show all lessons; the one that is open stays where it is."""
        self.list.show()
        self._view.show_list()
        if self.walk is not None:
            self._view.list.choose(self.walk.lesson.id)

    def open_folder(self) -> None:
        """Ask for a folder with lessons, and list them."""
        self._desk.show_lessons()
        self._view.show_list()
        self.list.open_folder()

    def begin(self, lesson_id: str) -> None:
        """Begin a lesson or go on with it."""
        if self.walk is not None and self.walk.lesson.id == lesson_id:
            self.walk.show()
        else:
            self.list.open_lab_of(lesson_id)

    def go_on(self, _value: object = None) -> None:
        """To the next page; from the last one to the next lesson."""
        walk = self._wanted_walk()
        if walk is not None and not walk.state.is_finished:
            self._enter(walk, walk.state.page + 1)
        elif walk is not None and (suggestion := self.list.suggestion()) is not None:
            self.begin(suggestion.lesson)

    def go_back(self, _value: object = None) -> None:
        """To the page before."""
        walk = self._wanted_walk()
        if walk is not None and walk.state.page > INTRO:
            self._enter(walk, walk.state.page - 1)

    def check(self, _value: object = None) -> None:
        """Check the tasks of this step and those before, in a copy of the lab as it was at first."""
        walk = self._wanted_walk()
        if walk is None or self.checking.is_busy or not self._workplace.edits.may_edit():
            return
        if walk.state.tasks:
            self.checking.start(walk.lesson, walk.script(), walk.state.page)
        else:
            self._tell(QCoreApplication.translate("Lessons", "This step has nothing to check. Go on with Next."))

    def stop_check(self, _value: object = None) -> None:
        """Want no result any more."""
        self.checking.stop()

    def take_hint(self, _value: object = None) -> None:
        """Show the next hint about what was not reached."""
        walk = self._wanted_walk()
        if walk is not None and not walk.take_hint():
            sentence = QCoreApplication.translate(
                "Lessons", "There is no hint now. Check your work first; hints are about what it comes to."
            )
            self._tell(sentence)

    def show_solution(self) -> None:
        """Show the lesson's solution, after a question."""
        walk = self._wanted_walk()
        if walk is not None and walk.state.step is None:
            self._tell(QCoreApplication.translate("Lessons", "Go to a step first. The solution is shown there."))
        elif walk is not None:
            walk.show_solution()

    def restore_script(self) -> None:
        """Put the step's script back as it was at first, after a question."""
        walk = self._wanted_walk()
        if walk is not None:
            walk.restore_script()

    def reset(self) -> None:
        """Make the lesson's lab anew and forget what was done in it, after a question."""
        walk = self._wanted_walk()
        if walk is not None and self._may_reset(walk):
            self.checking.close()
            make = partial(self._shelf.begin_anew, walk.lesson)
            self._desk.reset_wanted.emit(FreshLab(self._shelf.lab_of(walk.lesson), make))

    def note_predictions(self, marks: Sequence[tuple[str, bool]]) -> None:
        """Keep what was predicted, in the open lesson if one is: for each party the rule that decided, and whether it was right."""
        if self.walk is not None:
            self.walk.take_progress(with_predictions(self.walk.state.done, marks))
        else:
            self._record.keep(PRACTICE, with_predictions(self._record.of(PRACTICE), marks))

    def _take_up(self) -> None:
        """Go on with the lesson whose lab is open, at its page."""
        found = self._shelf.lesson_of(self._desk.lab)
        if isinstance(found, BrokenLesson):
            self.list.tell_broken((found,))
        elif found is not None:
            self.walk = LessonWalk(found, self._view, self._desk, self._workplace, self._record)
            self.walk.enter(self.walk.state.page)
            self.walk.show()
        self._desk.lesson_opened.emit(self.walk is not None)

    def _enter(self, walk: LessonWalk, page: int) -> None:
        self.checking.stop()
        walk.enter(page)
        self._tell_next()

    def _tell_next(self, _value: object = None) -> None:
        """On its last page a lesson says what comes after it."""
        if self.walk is not None and self.walk.state.is_finished and self.list.lessons:
            suggestion = self.list.suggestion()
            is_same = suggestion is not None and suggestion.lesson == self.walk.lesson.id
            text = "" if is_same else self.list.next_text()
            self.walk.tell_next(text, has_next=suggestion is not None and not is_same)

    def _wanted_walk(self) -> LessonWalk | None:
        """The open lesson, for a command that works on one; where there is none, the message bar says so."""
        if self.walk is None:
            sentence = QCoreApplication.translate(
                "Lessons", "No lesson is open. Begin one in the list of lessons first."
            )
            self._tell(sentence)
        return self.walk

    def _may_reset(self, walk: LessonWalk) -> bool:
        translate, done = QCoreApplication.translate, walk.state.done
        text = translate("Lessons", "Begin “{title}” anew, with a fresh copy of its lab?")
        lost = translate(
            "Lessons",
            "What you have changed in this lab goes, saved or not, its message log, and your progress in this lesson: "
            "{tasks} of {all} tasks done. The text of the Script Console stays.",
        )
        details = lost.format(tasks=len(done.tasks), all=len(walk.lesson.tasks))
        title = translate("Lessons", "Reset Lesson")
        return self._desk.confirm(Question(title, text.format(title=walk.lesson.title), title, details))

    def _tell(self, sentence: str) -> None:
        self._workplace.notices.show(BarMessage(sentence, "info"))

    def _on_checked(self, report: GradeReport) -> None:
        if self.walk is not None:
            self.walk.take(report)

    def _on_events(self, events: Sequence[Event]) -> None:
        if self.walk is not None and any(isinstance(event, SessionChanged) for event in events):
            self.walk.refresh()

    def _on_link_followed(self, target: str) -> None:
        if self.walk is not None:
            self.walk.follow(target)
