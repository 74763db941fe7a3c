"""The entries of the Learn menu for lessons: the list, folders of one's own, and what is done with the lesson that is open."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions, allow
from designer.window.lesson_commands import LessonCommands


class LessonActions(QObject):
    """Lessons, and a menu in the menu for the one that is open, which is off while none is."""

    def __init__(self, actions: WindowActions, to: LessonCommands, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        add = actions.add
        tip = self.tr("Short lessons with tasks that check themselves")
        words = self.tr("tutorial course exercise training practice")
        add(ActionSpec(self.tr("&Lessons…"), menu, "Ctrl+F2", "graduation-cap", tip, words=words), to.open)
        tip = self.tr("List a lesson that somebody gave you, or a folder with lessons")
        add(ActionSpec(self.tr("Open Lesson F&older…"), menu, "Ctrl+J, O", "folder-open", tip), to.open_folder)
        this = menu + "/" + self.tr("&This Lesson")
        tip = self.tr("See whether the tasks of this step are done")
        words = self.tr("grade test verify")
        check = add(ActionSpec(self.tr("&Check My Work"), this, "Ctrl+J, C", "", tip, words=words), to.check)
        tip = self.tr("One more hint about what is not done yet")
        hint = add(ActionSpec(self.tr("&Hint"), this, "Ctrl+J, H", "lightbulb", tip), to.take_hint)
        actions.separate(this)
        forward = add(ActionSpec(self.tr("&Next Page"), this, "Ctrl+J, N", "arrow-right"), to.go_on)
        back = add(ActionSpec(self.tr("&Previous Page"), this, "Ctrl+J, P", "arrow-left"), to.go_back)
        actions.separate(this)
        tip = self.tr("Show a script that does all tasks, after a question")
        solution = add(ActionSpec(self.tr("Show &Solution…"), this, "Ctrl+J, S", "", tip), to.show_solution)
        tip = self.tr("Put the text back that the step's script had at first, after a question")
        spec = ActionSpec(self.tr("Put Script &Back…"), this, "Ctrl+J, B", "undo-2", tip)
        restore = add(spec, to.restore_script)
        tip = self.tr("Begin this lesson anew, with a fresh copy of its lab, after a question")
        words = self.tr("restart clean")
        reset = add(ActionSpec(self.tr("&Reset Lesson…"), this, "Ctrl+J, R", "rotate-ccw", tip, words=words), to.reset)
        self._of_this = (check, hint, forward, back, solution, restore, reset)
        to.parts.desk.lesson_opened.connect(self._on_lesson_opened)
        self._on_lesson_opened(to.has_lesson)

    def _on_lesson_opened(self, is_open: bool) -> None:  # noqa: FBT001 - a signal's value
        reason = self.tr("No lesson is open. Begin one in the list of lessons first.")
        for action in self._of_this:
            allow(action, allowed=is_open, reason=reason)
