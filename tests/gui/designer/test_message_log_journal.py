"""The message log and the journal: rows of earlier runs, what is no longer kept, searches that take their time."""

from array import array
from concurrent.futures import Future
from time import thread_time

import pytest
from PySide6.QtGui import QGuiApplication

from designer.panels.message_log.table import NUMBER
from gateway_core.api import (
    Endpoint,
    EndpointKind,
    FoundSends,
    JournalRenewed,
    JournalTrimmed,
    Lab,
    LogChunk,
    Term,
    Trace,
)
from tests.support.designer_lab import LAB
from tests.support.fake_network import FakeNetwork
from tests.support.message_play import message, older_rows, sent, trace_of

DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "D0000000")


class SlowNetwork(FakeNetwork):
    """A fake network whose searches take as long as a test wants: their futures are in `waiting`."""

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.is_slow = False
        self.waiting: list[Future[FoundSends]] = []
        self.traces: list[Future[Trace]] = []

    def trace(self, send_id: int) -> Future[Trace]:
        if not self.is_slow:
            return super().trace(send_id)
        self.traces.append(Future())
        return self.traces[-1]

    def find_sends(self, term: Term, *, before: int | None = None) -> Future[FoundSends]:
        if not self.is_slow:
            return super().find_sends(term, before=before)
        self.waiting.append(Future())
        return self.waiting[-1]


@pytest.fixture
def network() -> SlowNetwork:
    return SlowNetwork(LAB)


@pytest.fixture
def older(network):
    """Five sends of earlier runs, which come in two portions; the fixture must come before the window."""
    network.answers.log_rows = [
        older_rows(*(message(DESIGNER, number) for number in (14, 15)), has_more=True),
        older_rows(*(message(DESIGNER, number) for number in (11, 12, 13))),
    ]


@pytest.fixture
def log(parts):
    return parts.panels.message_log


def numbers(log) -> list[str]:
    return [log.model.text(key, NUMBER) for key in log.model.rows]


def test_rows_of_earlier_runs_are_there_a_moment_after_the_start(older, log, network, qtbot) -> None:
    qtbot.waitUntil(lambda: numbers(log) == ["#11", "#12", "#13", "#14", "#15"])
    assert [before for before, _limit in network.called("log_rows")] == [None, 14]


def test_what_is_no_longer_kept_is_said_above_the_rows(older, log, tell, qtbot) -> None:
    qtbot.waitUntil(lambda: log._note.isVisible() or not log._note.isHidden())
    assert log._note.text() == "⋯ Messages before #11 are no longer kept."
    tell(JournalTrimmed(0, 0, 14, 3))
    assert log._note.text() == "⋯ Messages before #14 are no longer kept."
    assert numbers(log) == ["#14", "#15"]


def test_a_journal_that_was_removed_is_said_above_the_rows(log, tell) -> None:
    tell(sent(message(DESIGNER, 1)), sent(message(DESIGNER, 2)))
    tell(JournalRenewed(0, 0, 3), sent(message(DESIGNER, 3)))
    assert not log._note.isHidden()
    assert log._note.text().startswith("⋯ The journal's file was removed while the lab was open: of messages before #3")
    assert numbers(log) == ["#1", "#2", "#3"]


def test_a_lab_that_has_everything_says_nothing_of_the_kind(log, tell) -> None:
    tell(sent(message(DESIGNER, 1)))
    assert log._note.isHidden()


def test_older_rows_leave_what_is_seen_where_it_is(parts, log, tell, qapp) -> None:
    tell(*(sent(message(DESIGNER, number)) for number in range(1000, 1200)))
    log.table.resize(600, 200)
    log.table.verticalScrollBar().setValue(log.table.verticalScrollBar().maximum() // 2)
    qapp.processEvents()
    seen = numbers(log)[log.table.rowAt(0)]
    parts.message_log._older._on_rows(older_rows(*(message(DESIGNER, number) for number in range(900, 1000))))
    qapp.processEvents()
    assert len(numbers(log)) == 300
    assert numbers(log)[log.table.rowAt(0)] == seen


@pytest.fixture
def search(older, log, qtbot, network):
    """Starts a filter that the journal has to answer; `answers` are its portions."""

    def start(text: str, *answers: FoundSends) -> None:
        qtbot.waitUntil(lambda: len(numbers(log)) == 5)
        network.answers.found = list(answers)
        log.line.edit.show_text(text)

    return start


def test_what_stands_in_payloads_is_found_by_the_journal(search, log, network, qtbot) -> None:
    search("payload.who:all", FoundSends(array("q", [15]), 14), FoundSends(array("q", [12]), None))
    qtbot.waitUntil(lambda: numbers(log) == ["#12", "#15"])
    assert [before for _term, before in network.called("find_sends")] == [None, 14]
    assert log.line.search.isHidden()


def test_messages_that_come_are_judged_by_their_payloads_too(search, log, tell, qtbot) -> None:
    search("payload.who:all", FoundSends(array("q", [12]), None))
    qtbot.waitUntil(lambda: numbers(log) == ["#12"])
    tell(sent(message(DESIGNER, 16)), sent(message(DESIGNER, 17, payload={"who": "nobody"})))
    assert numbers(log) == ["#12", "#16"]


def test_a_search_that_takes_its_time_shows_progress_and_can_be_stopped(older, parts, network, log, qtbot) -> None:
    qtbot.waitUntil(lambda: len(numbers(log)) == 5)
    search = parts.message_log._search
    network.is_slow = True
    log.line.edit.show_text("output:done")
    qtbot.waitUntil(lambda: not log.line.search.isHidden())
    network.waiting[0].set_result(FoundSends(array("q", [13]), 12))
    qtbot.waitUntil(lambda: len(network.waiting) == 2)
    assert numbers(log) == ["#13"], "the newest that is found is shown while the search goes on"
    log.line.stop_requested.emit(None)
    assert not search.is_running
    assert log.line.search.isHidden()
    assert numbers(log) == ["#13"], "what was found so far stays"
    network.waiting[1].set_result(FoundSends(array("q", [14]), None))
    qtbot.wait(50)
    assert numbers(log) == ["#13"]


def test_an_old_send_that_takes_its_time_does_not_show_the_verdicts_of_another(
    parts, network, log, tell, qtbot
) -> None:
    verdicts = parts.late.verdicts.view
    first, second = message(DESIGNER, 1), message(DESIGNER, 2)
    network.answers.traces = {1: trace_of(first)}
    tell(sent(first))
    qtbot.waitUntil(lambda: len(verdicts.model.rows) == 2)
    network.is_slow = True
    tell(sent(second))
    qtbot.waitUntil(lambda: verdicts._headline.text() == "#2 is being looked up…")
    assert len(verdicts.model.rows) == 0
    network.traces[-1].set_result(trace_of(second))
    qtbot.waitUntil(lambda: len(verdicts.model.rows) == 2)
    assert verdicts._headline.text().startswith("#2 greet")


def test_a_send_that_is_no_longer_kept_is_said_to_be_gone(parts, network, log, tell, qtbot) -> None:
    tell(sent(message(DESIGNER, 5)))
    qtbot.waitUntil(lambda: parts.late.verdicts.view._headline.text() == "#5 cannot be looked up any more.")


def test_two_hundred_thousand_chosen_rows_do_not_stop_the_window(parts, log, qapp) -> None:
    chunk = older_rows(*(message(DESIGNER, number) for number in range(1, 2)))
    count = 200_000
    many = LogChunk(
        array("q", range(1, count + 1)),
        array("q", bytes(8 * count)),
        chunk.shapes,
        array("I", bytes(4 * count)),
        array("I", bytes(4 * count)),
        array("I", bytes(4 * count)),
        array("i", bytes(4 * count)),
        bytes(count),
        bytes(count),
        array("d", bytes(8 * count)),
        has_more=False,
    )
    parts.message_log._older._on_rows(many)
    begun = thread_time()
    log.table.selectAll()
    qapp.processEvents()
    assert len(parts.message_log.ids.chosen) == count
    assert thread_time() - begun < 3.0  # header and selection asked row by row took 30 s
    log.table.copy()
    assert QGuiApplication.clipboard().text().endswith("… and 190,000 more rows; Export Messages writes them all")


def test_the_rows_keep_qts_rules_for_models(parts, log, tell, qtmodeltester) -> None:
    tell(*(sent(message(DESIGNER, number)) for number in range(1, 30)))
    qtmodeltester.check(log.model)
    log.line.edit.show_text("id:>5 and id:<20")
    qtmodeltester.check(log.model)
