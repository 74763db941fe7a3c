"""Work in portions between events."""

import time
from collections.abc import Generator

import pytest
from PySide6.QtCore import QTimer

from client.toolkit.idle_work import PORTION_S, IdleWork


@pytest.fixture
def work(qapp) -> IdleWork:
    return IdleWork()


def counting(last: int, seen: list[int], step_s: float = 0.0) -> Generator[None, None, str]:
    for number in range(last):
        seen.append(number)
        time.sleep(step_s)
        yield
    return "counted"


def test_it_is_done_to_its_end_and_told_what_came_out(work, qtbot) -> None:
    seen: list[int] = []
    with qtbot.waitSignal(work.finished) as told:
        work.start(counting(1_000, seen))
        assert seen == []
        assert work.is_busy
    assert told.args == ["counted"]
    assert seen == list(range(1_000))
    assert not work.is_busy


def test_short_work_can_be_over_at_once(work) -> None:
    told: list[object] = []
    work.finished.connect(told.append)
    work.start(counting(10, []), at_once_s=10.0)
    assert told == ["counted"]
    assert not work.is_busy


def test_long_work_begins_at_once_and_goes_on_in_idle_time(work, qtbot) -> None:
    seen: list[int] = []
    with qtbot.waitSignal(work.finished):
        work.start(counting(20, seen, PORTION_S), at_once_s=5 * PORTION_S)
        assert 0 < len(seen) < 20
    assert len(seen) == 20


def test_other_events_have_their_turn_between_portions(work, qtbot) -> None:
    turns: list[int] = []
    seen: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(len(seen)))
    timer.start(0)
    with qtbot.waitSignal(work.finished):
        work.start(counting(20, seen, PORTION_S))
    timer.stop()
    assert len([count for count in turns if 0 < count < 20]) >= 5


def test_another_piece_takes_the_place_of_the_one_before(work, qtbot) -> None:
    first: list[int] = []
    second: list[int] = []
    told: list[str] = []
    work.finished.connect(told.append)
    work.start(counting(5, first))
    work.start(counting(5, second))
    qtbot.waitUntil(lambda: not work.is_busy)
    assert (first, second, told) == ([], [0, 1, 2, 3, 4], ["counted"])


def test_what_is_stopped_tells_nothing(work, qtbot) -> None:
    told: list[str] = []
    work.finished.connect(told.append)
    work.start(counting(3, []))
    work.stop()
    qtbot.wait(20)
    assert told == []


def test_work_that_somebody_waits_for_is_finished_at_once(work) -> None:
    told: list[object] = []
    seen: list[int] = []
    work.finished.connect(told.append)
    work.start(counting(1_000, seen))
    work.finish()
    assert seen == list(range(1_000))
    assert told == ["counted"]
    assert not work.is_busy
