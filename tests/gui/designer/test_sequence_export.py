"""A sequence of thousands of marks is drawn for a file or the clipboard while the window goes on, and can be stopped."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication

from designer.panels.sequence.model import SequenceWish, sequence_of
from gateway_core.api import MessageCall, Outcome
from tests.support.random_sends import trace_in, two_projects

PATIENCE_MS = 30_000


@pytest.fixture(scope="module")
def large():
    """Six messages that 300 clients have handled."""
    play = two_projects()
    designer = play.designer()
    for number in range(300):
        play.client(f"c{number}")
    sends = []
    for _ in range(6):
        sends.append(play.send(MessageCall("P", "both", scope="C"), designer.endpoint))
        play.now += 5
        for run in list(play.runs.values()):
            play.end(run, Outcome.DONE, duration_ms=5.0)
    return sequence_of([trace_in(play, send) for send in sends], (), SequenceWish())


@pytest.fixture
def shown(parts, large):
    """The view with all of them: far more than is drawn before a click returns."""
    parts.docks.sequence.show()
    parts.docks.sequence.raise_()
    view = parts.late.sequence.view
    view.show_sequence(large, "all")
    return view


def test_a_large_file_is_written_in_steps_that_tell_how_far_they_are(shown, parts, answers, tmp_path, qtbot):
    answers.file = tmp_path / "all.svg"
    shown.save_svg.trigger()
    assert shown.progress.isVisible()
    assert not answers.file.exists()
    qtbot.waitUntil(lambda: 0 < shown.progress.bar.value() < 100, timeout=PATIENCE_MS)
    qtbot.waitUntil(answers.file.exists, timeout=PATIENCE_MS)
    assert not shown.progress.isVisible()
    assert ET.parse(answers.file).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    assert parts.notices.message.text.startswith("The sequence was written to all.svg in")
    assert parts.notices.message.action == "Copy Path"
    parts.bar.action_requested.emit(parts.notices.message)
    assert QGuiApplication.clipboard().text() == str(answers.file)


def test_the_window_answers_while_it_is_drawn(shown, answers, tmp_path, qtbot):
    answers.file = tmp_path / "all.svg"
    shown.save_svg.trigger()
    shown.as_table.click()
    qtbot.waitUntil(shown.table.isVisible, timeout=PATIENCE_MS)
    assert not answers.file.exists()
    qtbot.waitUntil(answers.file.exists, timeout=PATIENCE_MS)


def test_stop_leaves_no_file(shown, parts, answers, tmp_path, qtbot):
    answers.file = tmp_path / "all.svg"
    shown.save_svg.trigger()
    shown.progress.stop.click()
    assert not shown.progress.isVisible()
    assert parts.notices.message.text == "Stopped. Nothing was written or copied."
    qtbot.wait(50)
    assert list(tmp_path.glob("*.svg")) == []


def test_a_second_drawing_waits_for_the_first_one(shown, parts, answers, tmp_path, qtbot):
    answers.file = tmp_path / "all.svg"
    shown.save_svg.trigger()
    shown.copy_picture.trigger()
    assert parts.notices.message.text == "A sequence is still being drawn. Wait until that is done, or stop it."
    qtbot.waitUntil(answers.file.exists, timeout=PATIENCE_MS)


def test_a_large_picture_is_copied_when_it_is_drawn(shown, qtbot):
    QGuiApplication.clipboard().clear()
    shown.copy_picture.trigger()
    assert shown.progress.isVisible()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull(), timeout=PATIENCE_MS)
    assert not shown.progress.isVisible()


def test_the_window_may_close_while_it_is_drawn(shown, answers, tmp_path, window):
    answers.file = tmp_path / "all.svg"
    shown.save_svg.trigger()
    window.close()
    assert not answers.file.exists()
