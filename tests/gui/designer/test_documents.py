"""Labs as documents in the real program: new ones, recent ones, copies, drops, `.lab` files."""

import os
import signal
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from client.toolkit.dialogs.ask import Question, UnsavedAnswer, ask_unsaved
from designer.known_labs import MOST_RECENT
from designer.new_lab import empty_lab
from designer.places import Places
from designer.program import Program
from gateway_core.api import CommMode, read_lab, save_lab
from resources.locator import sample_lab
from tests.support.designer_lab import LAB
from tests.support.signals import send_signal

PATIENCE_MS = 10_000


@pytest.fixture
def own_lab(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, path)
    return path


@pytest.fixture
def started(program, own_lab, qtbot):
    assert program.start(own_lab)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    return program


def action(program, name: str) -> QAction:
    return next(each for each in program.run.parts.menus.actions.all() if each.objectName() == name)


def dialog_of(program, name: str):
    action(program, name).trigger()
    return program.run.parts.labs.dialog


def accept(dialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def recent_entries(program) -> dict[str, bool]:
    menu = program.run.parts.menus.actions.menu("&File/Open &Recent")
    menu.aboutToShow.emit()
    entries = menu.actions()
    return {
        each.text(): each.isEnabled() for each in entries[: next(i for i, e in enumerate(entries) if e.isSeparator())]
    }


def message(program):
    return program.run.parts.notices.message


def type_into_script(program, text: str) -> None:
    program.run.parts.opener.open_script("2 second")
    editor = program.run.parts.editors.current.editor
    editor.selectAll()
    QTest.keyClicks(editor, text)


def test_a_new_lab_is_empty_and_ready_for_a_first_message(started, own_lab) -> None:
    dialog = dialog_of(started, "File/New Lab")
    dialog.lab_title.setText("Water works")
    assert dialog.path() == own_lab.parent / "Water works"
    accept(dialog)
    assert started.run.source.path == own_lab.parent / "Water works"
    assert started.run.source.trusted
    assert read_lab(started.run.source.path).lab == empty_lab("Water works")
    assert started.run.window.windowTitle() == "Scopelab – Water works"


@pytest.mark.parametrize(("index", "name"), [(1, "bottling"), (2, "night-shift")])
def test_a_new_lab_can_begin_as_a_copy_of_a_sample(started, tmp_path, index, name) -> None:
    dialog = dialog_of(started, "File/New Lab")
    dialog.content.setCurrentIndex(index)
    dialog.choose_path(tmp_path / "elsewhere" / "copy")
    accept(dialog)
    assert started.run.source.path == tmp_path / "elsewhere" / "copy"
    assert started.run.source.trusted
    assert read_lab(started.run.source.path).lab == read_lab(sample_lab(name)).lab


@pytest.mark.parametrize("index", [0, 1])
def test_a_new_lab_can_be_one_file(started, tmp_path, index) -> None:
    dialog = dialog_of(started, "File/New Lab")
    dialog.content.setCurrentIndex(index)
    dialog.lab_title.setText("One file")
    dialog.kind.setCurrentIndex(1)
    dialog.choose_path(tmp_path / "one")
    accept(dialog)
    assert started.run.source.path == tmp_path / "one.lab"
    assert zipfile.is_zipfile(tmp_path / "one.lab")
    assert started.run.source.lab.title == "One file"
    assert started.run.source.trusted


def test_a_new_lab_is_offered_a_name_that_is_free(started, own_lab) -> None:
    (own_lab.parent / "My lab").mkdir()
    assert dialog_of(started, "File/New Lab").path() == own_lab.parent / "My lab 2"


@pytest.mark.parametrize(
    ("place", "words"), [("", "whole path"), ("not whole", "whole path"), ("FULL", "not an empty folder")]
)
def test_a_place_that_cannot_be_is_said_in_the_dialog(started, own_lab, place, words) -> None:
    dialog = dialog_of(started, "File/New Lab")
    dialog.place.setText(place.replace("FULL", str(own_lab)))
    accept(dialog)
    assert dialog.isVisible()
    assert words in dialog.problem()
    dialog.reject()
    assert read_lab(own_lab).lab == LAB


def test_a_place_can_be_browsed_for(started, answers, tmp_path) -> None:
    dialog = dialog_of(started, "File/New Lab")
    answers.folder = tmp_path / "browsed"
    dialog.browse.click()
    assert dialog.path() == tmp_path / "browsed"
    dialog.lab_title.setText("Another title")
    assert dialog.path() == tmp_path / "browsed"
    dialog.reject()


def test_a_disk_that_does_not_take_the_new_lab_is_told_and_the_open_one_stays(started, tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    before = started.run
    dialog = dialog_of(started, "File/New Lab")
    dialog.choose_path(tmp_path / "file" / "lab")
    accept(dialog)
    assert started.run is before
    assert message(started) is not None or "cannot be used" in dialog.problem()
    dialog.reject()


def test_labs_that_were_open_are_listed_and_those_that_are_gone_say_so(started, own_lab, tmp_path) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(LAB, other)
    started.open_lab(other)
    assert list(recent_entries(started)) == [f"other – in {other.parent}", f"mine – in {other.parent}"]
    own_lab.rename(tmp_path / "moved")
    assert recent_entries(started) == {
        f"other – in {other.parent}": True,
        f"mine – in {other.parent} (it is not there any more)": False,
    }


def test_a_recent_lab_opens_from_the_menu(started, own_lab, tmp_path) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(replace(LAB, title="Other"), other)
    started.open_lab(other)
    recent_entries(started)
    menu = started.run.parts.menus.actions.menu("&File/Open &Recent")
    menu.actions()[1].trigger()
    assert started.run.source.path == own_lab


def test_the_list_can_be_cleared(started) -> None:
    assert len(recent_entries(started)) == 1
    action(started, "File/Open Recent/Clear List").trigger()
    assert recent_entries(started) == {}


def test_a_start_opens_the_lab_that_was_open_last(started, own_lab) -> None:
    assert started.run.window.close()
    assert started.start(None)
    assert started.run.source.path == own_lab.resolve()


def test_a_start_opens_the_own_lab_if_the_user_wants_that(started, tmp_path) -> None:
    started.known.set_reopening(last=False, clients=True)
    assert started.run.window.close()
    assert started.start(None)
    assert started.run.source.path == tmp_path / "data" / "labs" / "bottling"


def test_a_lab_that_was_open_last_and_is_gone_gives_the_sample_and_a_word(started, own_lab, tmp_path) -> None:
    assert started.run.window.close()
    own_lab.rename(tmp_path / "moved")
    assert started.start(None)
    assert started.run.window.windowTitle() == "Scopelab – Bottling plant"
    assert "mine was not opened" in message(started).text


@pytest.mark.parametrize("name", ["copy", "copy.lab"])
def test_save_lab_as_goes_on_in_the_copy_with_every_text_saved_there(started, own_lab, tmp_path, name) -> None:
    (own_lab / "notes.txt").write_text("beside")
    type_into_script(started, "print 'typed'")
    dialog = dialog_of(started, "File/Save Lab As")
    dialog.kind.setCurrentIndex(int(name.endswith(".lab")))
    dialog.choose_path(tmp_path / name)
    accept(dialog)
    assert started.run.source.path == tmp_path / name
    assert started.run.source.trusted
    assert read_lab(tmp_path / name).lab.scripts["2 second"] == "print 'typed'"
    assert read_lab(own_lab).lab == LAB
    assert started.run.parts.editors.current.title == "2 second"
    assert message(started) is None
    started.open_lab(own_lab)
    assert message(started) is None


def test_save_lab_as_goes_on_in_the_same_comm_mode(started, tmp_path, qtbot) -> None:
    started.run.parts.comm.switch(CommMode.READ_WRITE)
    qtbot.waitUntil(lambda: started.run.parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    dialog = dialog_of(started, "File/Save Lab As")
    dialog.choose_path(tmp_path / "copy")
    accept(dialog)
    assert started.run.source.path == tmp_path / "copy"
    qtbot.waitUntil(lambda: started.run.parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)


def test_save_lab_as_loses_no_text_where_nothing_can_be_kept(program, own_lab, tmp_path) -> None:
    (tmp_path / "data" / "sessions").write_text("in the way")
    assert program.start(own_lab)
    type_into_script(program, "print 'typed'")
    dialog = dialog_of(program, "File/Save Lab As")
    dialog.choose_path(tmp_path / "copy")
    accept(dialog)
    assert read_lab(tmp_path / "copy").lab.scripts["2 second"] == "print 'typed'"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Save All", UnsavedAnswer.SAVE),
        ("Close Without Saving", UnsavedAnswer.DISCARD),
        ("Cancel", UnsavedAnswer.CANCEL),
    ],
)
def test_the_question_about_unsaved_texts_has_three_answers(words, answer) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        next(button for button in box.findChildren(QPushButton) if button.text() == words).click()

    QTimer.singleShot(0, press)
    assert ask_unsaved(None, Question("Unsaved changes", "These are not saved: a.", "Save All")) is answer


def test_a_copy_is_written_and_the_lab_stays_open(started, own_lab, tmp_path) -> None:
    before = started.run
    dialog = dialog_of(started, "File/Save a Copy")
    assert dialog.path() == own_lab.parent / "mine.lab"
    dialog.choose_path(tmp_path / "copy")
    accept(dialog)
    assert started.run is before
    assert read_lab(tmp_path / "copy.lab").lab == LAB
    assert f"written to {tmp_path / 'copy.lab'}" in message(started).text


def test_a_file_that_is_there_is_replaced_only_if_the_user_agrees(started, answers, tmp_path) -> None:
    target = tmp_path / "there.lab"
    target.write_bytes(b"old")
    dialog = dialog_of(started, "File/Save a Copy")
    dialog.choose_path(target)
    answers.confirm = False
    accept(dialog)
    assert target.read_bytes() == b"old"
    answers.confirm = True
    accept(dialog)
    assert read_lab(target).lab == LAB


def test_save_all_saves_every_text(started, own_lab) -> None:
    type_into_script(started, "print 'all'")
    action(started, "File/Save All").trigger()
    assert read_lab(own_lab).lab.scripts["2 second"] == "print 'all'"
    assert "●" not in started.run.parts.editors.tabs.tabText(1)


def test_a_lab_that_is_dropped_onto_the_window_opens_also_over_an_editor(started, tmp_path, qtbot) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(replace(LAB, title="Dropped"), other)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    editor, keys = started.run.parts.editors.console.editor, Qt.KeyboardModifier.NoModifier
    before = editor.text()
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(editor.viewport(), enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(started.run.window, drop)
    assert editor.text() == before
    qtbot.waitUntil(lambda: started.run is not None and started.run.source.lab.title == "Dropped", timeout=PATIENCE_MS)


def test_what_is_no_lab_is_not_taken_when_it_is_dragged(started, tmp_path) -> None:
    (tmp_path / "x.txt").write_text("x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.txt"))])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.setAccepted(False)
    started.run.window.dragEnterEvent(enter)
    assert not enter.isAccepted()


@pytest.fixture
def guest(look, tmp_path, answers) -> Iterator[Program]:
    """The program as it begins for a guest."""
    made = Program(look, Places(tmp_path / "settings.ini", tmp_path / "data", is_guest=True), answers.dialogs())
    assert made.start(None)
    yield made
    if made.run is not None:
        made.run.window.close()
    made.close()


def test_a_guest_is_not_asked_about_what_goes_anyway(guest, answers) -> None:
    answers.unsaved = UnsavedAnswer.CANCEL
    guest.run.parts.opener.open_script("1 first message")
    guest.run.parts.editors.current.editor.set_text("print 'mine'\n")
    assert guest.run.window.close()
    assert answers.asked == []


def test_what_a_guest_typed_is_there_while_the_guest_is(guest, tmp_path) -> None:
    sample = guest.run.source.path
    guest.run.parts.opener.open_script("1 first message")
    guest.run.parts.editors.current.editor.set_text("print 'mine'\n")
    save_lab(LAB, tmp_path / "other")
    guest.open_lab(tmp_path / "other")
    guest.open_lab(sample)
    assert guest.run.parts.editors.current.editor.text() == "print 'mine'\n"


def test_a_guest_is_asked_about_a_lab_that_stays(guest, tmp_path, answers) -> None:
    save_lab(LAB, tmp_path / "stays")
    guest.known.trust(tmp_path / "stays")
    guest.open_lab(tmp_path / "stays")
    type_into_script(guest, "print 'mine'")
    answers.unsaved = UnsavedAnswer.CANCEL
    assert not guest.run.window.close()
    answers.unsaved = UnsavedAnswer.DISCARD


@pytest.mark.skipif(sys.platform == "win32", reason="processes get no such signals there")
def test_a_guest_s_window_is_a_program_of_its_own(started, tmp_path, monkeypatch, qtbot) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    action(started, "File/Guest Window").trigger()
    qtbot.waitUntil(lambda: any(temporary.glob("scopelab-guest-*/data/journals/*")), timeout=20_000)
    (lock,) = temporary.glob("scopelab-guest-*/lock")
    process = int(lock.read_text("utf-8").splitlines()[0])
    assert process != os.getpid()
    qtbot.wait(500)
    send_signal(process, signal.SIGTERM)
    qtbot.waitUntil(lambda: not any(temporary.iterdir()), timeout=20_000)


def test_a_list_of_a_thousand_labs_from_elsewhere_leaves_the_menu_usable(started, tmp_path) -> None:
    settings = started.run.parts.workplace.look.settings
    settings.set_texts("labs/recent", tuple(str(tmp_path / f"lab {number}") for number in range(1_000)))
    entries = recent_entries(started)
    assert len(entries) == MOST_RECENT
    assert not any(entries.values()), "all are gone, and say so"
    other = tmp_path / "data" / "labs" / "other"
    save_lab(LAB, other)
    started.open_lab(other)
    assert len(settings.texts("labs/recent")) == MOST_RECENT
