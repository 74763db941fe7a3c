"""The questions that need a dialog: which folder, which file, whether to go on.

Must not know why they are asked. A window gets a `Dialogs` and calls its fields; tests give one with prepared answers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


@dataclass(frozen=True, slots=True)
class Question:
    """Something to confirm. `action` is the word on the button that agrees, such as "Discard"."""

    title: str
    text: str
    action: str
    details: str = ""


def ask_folder(parent: QWidget | None, title: str, start: Path) -> Path | None:
    """Which existing folder; None if cancelled."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen else None


def ask_new_folder(parent: QWidget | None, title: str, proposed: Path) -> Path | None:
    """Where a folder that need not exist yet is to be; None if cancelled. `proposed` stands there at first."""
    option = QFileDialog.Option.DontConfirmOverwrite
    chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(proposed), options=option)
    return Path(chosen) if chosen else None


def ask_open_file(parent: QWidget | None, title: str, start: Path, name_filter: str) -> Path | None:
    """Which existing file; None if cancelled. `name_filter` is Qt's, such as `Labs (*.lab)`."""
    chosen, _filter = QFileDialog.getOpenFileName(parent, title, str(start), name_filter)
    return Path(chosen) if chosen else None


def ask_save_file(parent: QWidget | None, title: str, start: Path, name_filter: str) -> Path | None:
    """Where to save; None if cancelled. The dialog itself asks before it overwrites."""
    chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(start), name_filter)
    return Path(chosen) if chosen else None


def ask_confirm(parent: QWidget | None, question: Question) -> bool:
    """Whether to go on; cancelling is the default."""
    box = QMessageBox(QMessageBox.Icon.Question, question.title, question.text, parent=parent)
    box.setInformativeText(question.details)
    agree = box.addButton(question.action, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QCoreApplication.translate("Dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed


class UnsavedAnswer(Enum):
    """What to do with what is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def ask_unsaved(parent: QWidget | None, question: Question) -> UnsavedAnswer:
    """What to do with what is not saved; saving is the default. The question's action is the word for that."""
    roles = QMessageBox.ButtonRole
    box = QMessageBox(QMessageBox.Icon.Question, question.title, question.text, parent=parent)
    box.setInformativeText(question.details)
    save = box.addButton(question.action, roles.AcceptRole)
    discard = box.addButton(QCoreApplication.translate("Dialogs", "Close Without Saving"), roles.DestructiveRole)
    cancel = box.addButton(QCoreApplication.translate("Dialogs", "Cancel"), roles.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    if clicked is save:
        return UnsavedAnswer.SAVE
    return UnsavedAnswer.DISCARD if clicked is discard else UnsavedAnswer.CANCEL


@dataclass(frozen=True, slots=True)
class Dialogs:
    """The dialogs that a window may open."""

    folder: Callable[[QWidget | None, str, Path], Path | None] = ask_folder
    new_folder: Callable[[QWidget | None, str, Path], Path | None] = ask_new_folder
    open_file: Callable[[QWidget | None, str, Path, str], Path | None] = ask_open_file
    save_file: Callable[[QWidget | None, str, Path, str], Path | None] = ask_save_file
    confirm: Callable[[QWidget | None, Question], bool] = ask_confirm
    unsaved: Callable[[QWidget | None, Question], UnsavedAnswer] = ask_unsaved
