"""The questions that need a dialog: which folder, which file, whether to go on.

Must not know why they are asked. A window gets a `Dialogs` and calls its fields; tests give one with prepared answers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from client.toolkit.icons import drawn_icon
from client.toolkit.wrapped_label import wrappable

_SIGN_PX = 32


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


def confirm_box(parent: QWidget | None, question: Question) -> QMessageBox:
    """The box that asks whether to go on; cancelling is the default."""
    roles = QMessageBox.ButtonRole
    box = _box(parent, question)
    box.addButton(question.action, roles.AcceptRole)
    cancel = box.addButton(QCoreApplication.translate("Dialogs", "Cancel"), roles.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    return box


def ask_confirm(parent: QWidget | None, question: Question) -> bool:
    """Whether to go on."""
    return _answer(confirm_box(parent, question)) == QMessageBox.ButtonRole.AcceptRole


class UnsavedAnswer(Enum):
    """What to do with what is not saved."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def unsaved_box(parent: QWidget | None, question: Question) -> QMessageBox:
    """The box that asks what to do with what is not saved; saving is the default, and the question's action the word for it."""
    roles = QMessageBox.ButtonRole
    box = _box(parent, question)
    save = box.addButton(question.action, roles.AcceptRole)
    box.addButton(QCoreApplication.translate("Dialogs", "Close Without Saving"), roles.DestructiveRole)
    cancel = box.addButton(QCoreApplication.translate("Dialogs", "Cancel"), roles.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    return box


def ask_unsaved(parent: QWidget | None, question: Question) -> UnsavedAnswer:
    """What to do with what is not saved."""
    roles = QMessageBox.ButtonRole
    answers = {roles.AcceptRole: UnsavedAnswer.SAVE, roles.DestructiveRole: UnsavedAnswer.DISCARD}
    return answers.get(_answer(unsaved_box(parent, question)), UnsavedAnswer.CANCEL)


def _box(parent: QWidget | None, question: Question) -> QMessageBox:
    """A box with the words of a question, in which a name with < in it is no markup."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, question.title, wrappable(question.text), parent=parent)
    colors = box.palette()
    sign = drawn_icon("circle-question-mark", colors.accent().color(), colors.accent().color())
    box.setIconPixmap(sign.pixmap(_SIGN_PX, _SIGN_PX))
    box.setAccessibleName(question.title)
    box.setInformativeText(wrappable(question.details))
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _answer(box: QMessageBox) -> QMessageBox.ButtonRole:
    """The role of the button that was pressed."""
    box.exec()
    role = box.buttonRole(box.clickedButton())
    box.deleteLater()
    return role


@dataclass(frozen=True, slots=True)
class Dialogs:
    """The dialogs that a window may open."""

    folder: Callable[[QWidget | None, str, Path], Path | None] = ask_folder
    new_folder: Callable[[QWidget | None, str, Path], Path | None] = ask_new_folder
    open_file: Callable[[QWidget | None, str, Path, str], Path | None] = ask_open_file
    save_file: Callable[[QWidget | None, str, Path, str], Path | None] = ask_save_file
    confirm: Callable[[QWidget | None, Question], bool] = ask_confirm
    unsaved: Callable[[QWidget | None, Question], UnsavedAnswer] = ask_unsaved
