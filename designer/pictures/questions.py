"""What the program asks while pictures are taken: nobody answers, so each question is kept and given up."""

from PySide6.QtWidgets import QWidget

from client.toolkit.dialogs.ask import Dialogs, Question, UnsavedAnswer


class Questions:
    """The questions so far, and the `dialogs` that put them here."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.dialogs = Dialogs(confirm=self._confirm, unsaved=self._unsaved)

    def _confirm(self, _parent: QWidget | None, question: Question) -> bool:
        self.asked.append(question)
        return False

    def _unsaved(self, _parent: QWidget | None, question: Question) -> UnsavedAnswer:
        self.asked.append(question)
        return UnsavedAnswer.CANCEL
