"""What is known of several sends comes together; another question takes the place of the last one."""

import pytest

from designer.window.trace_fetch import TraceFetch
from tests.support.message_play import message, trace_of


@pytest.fixture
def traces(parts, network):
    made = [trace_of(message(parts.workplace.designer, number)) for number in (1, 2, 3)]
    network.answers.traces.update({trace.send.id: trace for trace in made})
    return made


@pytest.fixture
def fetch(parts) -> TraceFetch:
    return TraceFetch(parts.workplace)


def test_the_traces_come_together_in_the_order_of_asking(fetch, traces, qtbot) -> None:
    got = []
    fetch.fetch((3, 1), got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(traces[2], traces[0])]


def test_where_one_is_gone_that_is_said_once_and_nothing_comes(parts, fetch, traces, qtbot) -> None:
    got = []
    fetch.fetch((77, 1, 78), got.append)
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    qtbot.wait(50)
    assert parts.notices.message.text == "There is no send #77."
    assert not got


def test_what_is_gone_of_an_earlier_question_does_not_end_the_next_one(parts, fetch, traces, qtbot) -> None:
    got = []
    fetch.fetch((77,), got.append)
    fetch.fetch((1, 2), got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [tuple(traces[:2])]
    assert parts.notices.message is None
