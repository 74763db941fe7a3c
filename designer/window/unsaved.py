"""What is not saved when something closes: asks whether to save it, and saves it. Knows tabs, no menu."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.toolkit.dialogs.ask import Dialogs, Question, UnsavedAnswer
from designer.lab_edits import LabEdits
from designer.window.tabs.tab import Tab


class UnsavedWork:
    """Texts in tabs that the lab does not have, and a lab that the disk did not take. `over` is what dialogs stand over."""

    def __init__(self, edits: LabEdits, dialogs: Dialogs, over: QWidget) -> None:
        self._edits = edits
        self._dialogs = dialogs
        self._over = over

    def may_close(self, tab: Tab) -> bool:
        """Whether a tab may be closed: nothing is lost by it, or it is saved now, or the user agrees to lose it."""
        if not tab.is_changed:
            return True
        translate = QCoreApplication.translate
        text = translate("UnsavedWork", "“{name}” has changes that are not saved.").format(name=tab.title)
        question = Question(translate("UnsavedWork", "Unsaved changes"), text, translate("UnsavedWork", "Save"))
        return self._settled(question, (tab,))

    def may_close_all(self, tabs: Sequence[Tab]) -> bool:
        """The same for everything that is open, and for the lab itself."""
        translate = QCoreApplication.translate
        names = [tab.title for tab in tabs if tab.is_changed]
        document = self._edits.document
        if document.is_dirty:  # the disk did not take the last change
            names.append(translate("UnsavedWork", "the lab “{title}”").format(title=document.lab.title))
        if not names:
            return True
        text = translate("UnsavedWork", "These are not saved: {names}.").format(names=", ".join(names))
        question = Question(translate("UnsavedWork", "Unsaved changes"), text, translate("UnsavedWork", "Save All"))
        return self._settled(question, tabs)

    def save_all(self, tabs: Sequence[Tab]) -> bool:
        """Put every changed text into the lab, and the lab onto the disk; false if one of it was refused."""
        saved = [tab.save() for tab in tabs if tab.is_changed]
        return all(saved) and (not self._edits.document.is_dirty or self._edits.save())

    def _settled(self, question: Question, tabs: Sequence[Tab]) -> bool:
        answer = self._dialogs.unsaved(self._over.window(), question)
        return answer is UnsavedAnswer.DISCARD or (answer is UnsavedAnswer.SAVE and self.save_all(tabs))
