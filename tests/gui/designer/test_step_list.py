"""A click on a step chooses that step, although the list shows other rows afterwards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.message_play import sent
from tests.support.step_play import ended_trace


@pytest.fixture
def steps(parts, network, tell, qtbot):
    """The list of steps of a message that was gone through to its end, in a low panel."""
    trace = ended_trace()
    network.answers.traces[trace.send.id] = trace
    tell(sent(trace.send))
    parts.stepping.step_through(trace.send.id)
    step = parts.late.step
    qtbot.waitUntil(lambda: step.presenter.walk is not None)
    parts.parent().resize(1000, 560)
    QApplication.processEvents()
    step.view.last.click()
    qtbot.waitUntil(lambda: step.view.steps.verticalScrollBar().value() > 0)
    return step.view.steps


def middle_of(steps, row: int) -> QPoint:
    steps.scrollTo(steps.model().index(row, 0))
    return steps.visualRect(steps.model().index(row, 0)).center()


def chosen(steps) -> list[int]:
    return [index.row() for index in steps.selectionModel().selectedRows()]


@pytest.mark.parametrize("from_the_end", [2, 3])
def test_the_step_that_was_clicked_is_the_chosen_row(parts, steps, from_the_end):
    row = steps.model().rowCount() - from_the_end
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(steps, row))
    assert parts.late.step.presenter.walk.position == row
    assert chosen(steps) == [row]


def test_a_hand_that_shakes_while_it_clicks_chooses_no_other_step(parts, steps):
    row = steps.model().rowCount() - 3
    place = middle_of(steps, row)
    QTest.mousePress(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(steps.viewport(), place + QPoint(1, 1))
    QTest.mouseRelease(steps.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(1, 1))
    assert parts.late.step.presenter.walk.position == row
    assert chosen(steps) == [row]


def test_the_right_button_chooses_at_once_for_a_menu_takes_the_rest_of_the_click(parts, steps):
    row = steps.model().rowCount() - 3
    QTest.mousePress(steps.viewport(), Qt.MouseButton.RightButton, pos=middle_of(steps, row))
    assert parts.late.step.presenter.walk.position == row


def test_keys_choose_a_step_at_once(parts, steps):
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Up)
    row = steps.model().rowCount() - 1
    assert parts.late.step.presenter.walk.position == row
    assert chosen(steps) == [row]
