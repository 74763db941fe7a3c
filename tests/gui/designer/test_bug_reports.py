"""Bugs of Scopelab's own: noticed on every thread, told quietly and once, kept on this computer."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from designer.bugs.report import report_of
from designer.bugs.store import MOST, BugStore
from designer.bugs.watch import BugWatch, FoundBug


class SurpriseError(Exception):
    """What nobody expects."""


@pytest.fixture
def found() -> list[FoundBug]:
    return []


@pytest.fixture
def watch(tmp_path: Path, found: list[FoundBug], qapp) -> Iterator[BugWatch]:
    made = BugWatch(BugStore(tmp_path / "bugs"), lambda: ("Edit/Undo", "Project/Run"))
    made.found.connect(found.append)
    made.start()
    yield made
    made.stop()


def raise_it(words: str = "oh no") -> None:
    raise SurpriseError(words)


def caught(words: str = "oh no") -> SurpriseError:
    with pytest.raises(SurpriseError) as error:
        raise_it(words)
    return error.value


def fail(watch: BugWatch, words: str = "oh no") -> None:
    error = caught(words)
    watch._on_exception(type(error), error, error.__traceback__)


def test_an_exception_is_found_with_all_that_a_report_needs(watch, found, qtbot) -> None:
    fail(watch)
    qtbot.waitUntil(lambda: len(found) == 1)
    text = found[0].text
    for piece in (
        "SurpriseError in",
        "oh no",
        "PySide6-Essentials",
        "Python 3",
        "Edit/Undo",
        "Project/Run",
        "raise_it",
    ):
        assert piece in text
    assert str(Path.home()) not in text


def test_the_same_bug_again_is_counted_and_not_told_again(watch, found, qtbot) -> None:
    fail(watch, "first")
    fail(watch, "second")
    qtbot.waitUntil(lambda: len(found) == 1)
    qtbot.wait(20)
    assert len(found) == 1
    (kept,) = watch.store.all()
    assert kept.count == 2
    assert "second" in kept.text


def test_a_thread_s_exception_is_found_too(watch, found, qtbot) -> None:
    thread = threading.Thread(target=raise_it, name="worker-7")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(found) == 1)
    assert "In: worker-7" in found[0].text


def test_what_is_caught_and_logged_is_found_too(watch, found, qtbot) -> None:
    try:
        raise_it()
    except SurpriseError:
        logging.getLogger("client.bridge.bridge").exception("A command failed in a way that is not foreseen")
    qtbot.waitUntil(lambda: len(found) == 1)
    assert "In: client.bridge.bridge" in found[0].text


def test_what_fails_while_something_is_deleted_is_found_too(watch, found, qtbot) -> None:
    class Bad:
        def __del__(self) -> None:
            raise_it()

    Bad()
    qtbot.waitUntil(lambda: len(found) == 1)
    assert "Surprise" in found[0].text


def test_only_the_newest_few_reports_are_kept(tmp_path) -> None:
    store = BugStore(tmp_path / "bugs")
    for number in range(MOST + 5):
        store.keep(f"{number:08X}", f"report {number}")
    assert len(store.all()) == MOST
    store.clear()
    assert store.all() == ()


def test_a_folder_that_cannot_be_written_is_no_second_bug(tmp_path) -> None:
    (tmp_path / "bugs").write_text("a file in the way")
    store = BugStore(tmp_path / "bugs")
    assert store.keep("1", "text") == 0
    assert store.all() == ()


def test_the_mark_is_that_of_the_place_and_not_of_the_words() -> None:
    assert report_of(caught("a"), "here").mark == report_of(caught("b"), "there").mark


def test_the_bar_says_it_and_copies_the_report(program, qtbot) -> None:
    assert program.start(None)
    program.bugs.start()
    try:
        with qtbot.captureExceptions():
            fail(program.bugs)
            qtbot.waitUntil(lambda: program.run.parts.notices.message is not None)
    finally:
        program.bugs.stop()
    parts = program.run.parts
    assert "Scopelab has a bug here" in parts.notices.message.text
    assert "Your work goes on." in parts.notices.message.text
    parts.bar.action_requested.emit(parts.notices.message)
    assert "Surprise" in QGuiApplication.clipboard().text()
    parts.bug_reports.open()
    dialog = parts.bug_reports.dialog
    assert dialog.list.count() == 1
    dialog.clear_button.click()
    assert dialog.list.count() == 0
    assert not dialog.copy_button.isEnabled()
    dialog.reject()
