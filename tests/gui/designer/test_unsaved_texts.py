"""The dialog Unsaved Texts, and what Settings says about labs, in the real program."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.unsaved_texts.view import UnsavedTextsDialog
from gateway_core.api import HandlerScope, save_lab
from tests.support.designer_lab import LAB

GREET = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")


@pytest.fixture
def left(program, tmp_path: Path):
    """The program with the sample open, after it ended while two texts of another lab were not saved."""
    program.known.set_reopening(last=True, clients=False)
    lab = tmp_path / "data" / "labs" / "left"
    save_lab(replace(LAB, title="Left", clients=()), lab)
    assert program.start(lab)
    for open_it in (program.run.parts.opener.open_script, program.run.parts.opener.open_handler):
        open_it("2 second" if open_it == program.run.parts.opener.open_script else GREET)
        editor = program.run.parts.editors.current.editor
        editor.selectAll()
        QTest.keyClicks(editor, "# typed")
    program.close()
    other = tmp_path / "data" / "labs" / "other"
    save_lab(replace(LAB, title="Other", clients=()), other)
    assert program.start(other)
    return program


def opened(program) -> UnsavedTextsDialog:
    program.run.parts.labs.show_unsaved_texts()
    (dialog,) = [each for each in program.run.window.findChildren(UnsavedTextsDialog) if each.isVisible()]
    return dialog


def rows(dialog: UnsavedTextsDialog) -> list[tuple[str, str]]:
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items]


def test_it_lists_the_texts_of_all_labs_and_shows_the_one_that_is_chosen(left) -> None:
    dialog = opened(left)
    assert rows(dialog) == [("2 second", "Left"), ("greet · client", "Left")]
    assert dialog.text.toPlainText() == "# typed"
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    assert dialog.text.toPlainText() == "# typed"
    dialog.reject()


def test_a_text_is_copied(left) -> None:
    dialog = opened(left)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "# typed"
    dialog.reject()


def test_its_lab_opens_and_has_the_text(left) -> None:
    opened(left).open_lab.click()
    assert left.run.source.lab.title == "Left"
    assert left.run.parts.notices.message.text.startswith("2 texts")


def test_a_text_is_given_up_if_the_user_agrees(left, answers) -> None:
    dialog = opened(left)
    answers.confirm = False
    dialog.discard.click()
    assert len(rows(dialog)) == 2
    answers.confirm = True
    dialog.discard.click()
    assert rows(dialog) == [("greet · client", "Left")]
    dialog.discard.click()
    assert rows(dialog) == []
    assert not dialog.copy.isEnabled()
    dialog.reject()


def test_texts_of_a_lab_that_is_gone_stay_listed(left, tmp_path) -> None:
    (tmp_path / "data" / "labs" / "left").rename(tmp_path / "gone")
    dialog = opened(left)
    assert len(rows(dialog)) == 2
    assert not dialog.open_lab.isEnabled()
    assert "not there any more" in dialog.open_lab.toolTip()
    dialog.reject()


def test_a_text_without_a_place_in_the_open_lab_is_listed_and_can_be_given_up(left, tmp_path) -> None:
    (tmp_path / "data" / "labs" / "left" / "scripts" / "2 second.py").unlink()
    left.open_lab(tmp_path / "data" / "labs" / "left")
    dialog = opened(left)
    assert rows(dialog) == [("2 second", "Left")]
    dialog.discard.click()
    assert rows(dialog) == []
    dialog.reject()
    left.open_lab(tmp_path / "data" / "labs" / "other")
    left.open_lab(tmp_path / "data" / "labs" / "left")
    assert left.run.parts.notices.message is None


def test_settings_lists_trusted_labs_and_forgets_one(program, tmp_path) -> None:
    elsewhere = tmp_path / "elsewhere"
    save_lab(LAB, elsewhere)
    assert program.start(elsewhere)
    program.run.parts.workplace.edits.trust_requested.emit(None)
    program.run.parts.engine.open_settings()
    dialog = program.run.parts.engine.dialog
    assert [dialog.labs.trusted.item(row).text() for row in range(dialog.labs.trusted.count())] == [str(elsewhere)]
    assert not dialog.labs.forget.isEnabled()
    dialog.labs.trusted.item(0).setSelected(True)
    dialog.labs.forget.click()
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert not program.known.trusts(elsewhere)
    assert program.run.source.trusted


def test_settings_says_what_comes_back_at_a_start(program, tmp_path) -> None:
    own = tmp_path / "data" / "labs" / "own"
    save_lab(replace(LAB, clients=()), own)
    assert program.start(own)
    program.run.parts.engine.open_settings()
    dialog = program.run.parts.engine.dialog
    assert (dialog.labs.reopen.isChecked(), dialog.labs.clients.isChecked()) == (True, True)
    dialog.labs.reopen.setChecked(False)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert (program.known.reopens_last, program.known.reopens_clients) == (False, True)
