"""Fills the dialog Unsaved Texts and carries out what its buttons say."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from client.toolkit.dialogs.ask import Dialogs, Question
from designer.memory.session_slots import KeptDraft
from designer.notices import error_sentence
from designer.panels.unsaved_texts.view import UnsavedTextsDialog


class KeptDrafts(Protocol):
    """Who keeps texts that were not saved."""

    def kept_drafts(self) -> tuple[KeptDraft, ...]:
        """All of them."""

    def discard(self, draft: KeptDraft) -> None:
        """Forget one. Raises `OSError`."""


class UnsavedTextsPresenter(QObject):
    """Lives as long as its dialog. Signals: `lab_requested` (the `Path` of a lab to open)."""

    lab_requested = Signal(object)

    def __init__(self, view: UnsavedTextsDialog, kept: KeptDrafts, dialogs: Dialogs) -> None:
        super().__init__(view)
        self._view = view
        self._kept = kept
        self._dialogs = dialogs
        view.copy_requested.connect(self._on_copy_requested)
        view.open_requested.connect(self._on_open_requested)
        view.discard_requested.connect(self._on_discard_requested)
        view.show_drafts(kept.kept_drafts())

    def _on_copy_requested(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _on_open_requested(self, lab: Path) -> None:
        self._view.accept()
        self.lab_requested.emit(lab)

    def _on_discard_requested(self, draft: KeptDraft) -> None:
        translate = QCoreApplication.translate
        text = translate("UnsavedTexts", "Discard the text of “{name}”? It cannot be brought back.")
        word = translate("UnsavedTexts", "Discard")
        if not self._dialogs.confirm(self._view, Question(word, text.format(name=draft.tab.title), word)):
            return
        try:
            self._kept.discard(draft)
        except OSError as error:
            self._view.show_problem(error_sentence(error))
            return
        self._view.show_drafts(self._kept.kept_drafts())
