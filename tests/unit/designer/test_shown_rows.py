"""Which rows of the log are shown, whatever comes in whatever order: filter, pause, cleared view, older rows, trimming."""

from array import array
from dataclasses import dataclass, field

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from designer.panels.message_log.shown_rows import ShownRows
from gateway_core.api import (
    Endpoint,
    EndpointKind,
    Event,
    Filter,
    JournalTrimmed,
    MessageLog,
    Reason,
    RowFilter,
    parse_filter,
)
from tests.support.message_play import ended, message, older_rows, sent

DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "D0000000")
FIRST = 1_000  # the first number of this run; older rows have smaller ones


@dataclass
class FakeSink:
    """Keeps the rows as a table does, and says what it was told."""

    rows: array = field(default_factory=lambda: array("q"))
    told: list[str] = field(default_factory=list)

    def insert(self, at: int, keys: array) -> None:
        self.rows[at:at] = keys
        self.told.append("insert")

    def remove(self, first: int, last: int) -> None:
        assert 0 <= first <= last < len(self.rows)
        del self.rows[first : last + 1]
        self.told.append("remove")

    def show_changed(self, first: int, last: int) -> None:
        assert 0 <= first <= last < len(self.rows)
        self.told.append("change")

    def reset(self, keys: array) -> None:
        self.rows = keys
        self.told.append("reset")


class Play:
    """A log with its shown rows, told what happens."""

    def __init__(self) -> None:
        self.log = MessageLog()
        self.sink = FakeSink()
        self.shown = ShownRows(self.log, self.sink)
        self.filter: RowFilter | None = None
        self.next_id = FIRST
        self.oldest = FIRST

    def happen(self, *events: Event) -> None:
        if self.filter is not None:
            self.filter.take(events)
        self.shown.follow(self.log.take(events))

    def send(self, *handlers: str) -> None:
        first = self.next_id
        self.next_id += len(handlers)
        self.happen(*(sent(message(DESIGNER, first + at, name)) for at, name in enumerate(handlers)))

    def end(self, send_id: int, reason: Reason) -> None:
        self.happen(ended(send_id, reason))

    def older(self, *handlers: str) -> None:
        first = self.oldest - len(handlers)
        self.oldest = first
        sends = (message(DESIGNER, first + at, name) for at, name in enumerate(handlers))
        self.shown.follow(self.log.prepend(older_rows(*sends)))

    def trim(self, count: int) -> None:
        if len(self.log):
            kept = self.log.row(min(count, len(self.log) - 1)).id
            self.happen(JournalTrimmed(0, 0, kept, count))

    def use(self, text: str) -> None:
        found = parse_filter(text)
        assert isinstance(found, Filter)
        self.filter = RowFilter(found, 0) if text else None
        self.shown.set_filter(self.filter)

    @property
    def ids(self) -> list[int]:
        return [self.log.row(key + self.shown.origin).id for key in self.sink.rows]


@pytest.fixture
def play() -> Play:
    return Play()


def test_everything_is_shown_at_first(play) -> None:
    play.send("a", "b")
    assert play.ids == [1000, 1001]


def test_a_filter_lets_rows_through_that_were_there_and_that_come(play) -> None:
    play.send("a", "b")
    play.use("handler:b")
    play.send("b", "a")
    assert play.ids == [1001, 1002]


def test_rows_that_come_during_a_pause_wait_and_are_counted_as_the_filter_says(play) -> None:
    play.use("handler:b")
    play.send("b")
    play.shown.pause()
    play.send("a", "b", "b")
    assert (play.ids, play.shown.waiting) == ([1000], 2)
    play.shown.resume()
    assert (play.ids, play.shown.waiting) == ([1000, 1002, 1003], 0)


def test_older_rows_come_before_all_others_and_the_rows_there_are_not_touched(play) -> None:
    play.send("a")
    play.sink.told.clear()
    play.older("x", "y")
    assert play.ids == [998, 999, 1000]
    assert play.sink.told == ["insert"]


def test_trimmed_rows_go(play) -> None:
    play.send("a", "b", "c")
    play.trim(2)
    assert play.ids == [1002]
    play.send("d")
    assert play.ids == [1002, 1003]


def test_rows_that_were_trimmed_while_they_waited_wait_no_more(play) -> None:
    play.shown.pause()
    play.send("a", "b", "c")
    play.trim(2)
    assert play.shown.waiting == 1
    play.shown.resume()
    assert play.ids == [1002]


def test_an_outcome_that_changes_is_told_and_nothing_else(play) -> None:
    play.send("a", "b")
    play.sink.told.clear()
    play.end(1000, Reason.DONE)
    assert play.sink.told == ["change"]


def test_many_rows_that_leave_at_once_do_so_as_a_whole(play) -> None:
    play.send(*["a"] * 200)
    play.use("outcome:waiting")
    play.sink.told.clear()
    play.happen(*(ended(FIRST + at) for at in range(0, 200, 2)))
    assert play.ids == list(range(FIRST + 1, FIRST + 200, 2))
    assert play.sink.told[0] == "reset"


HANDLERS = st.lists(st.sampled_from(["a", "b"]), min_size=1, max_size=5)
STEPS = st.one_of(
    st.tuples(st.just("send"), HANDLERS),
    st.tuples(st.just("older"), HANDLERS),
    st.tuples(st.just("end"), st.tuples(st.integers(0, 30), st.sampled_from([Reason.DONE, Reason.FAILED]))),
    st.tuples(st.just("use"), st.sampled_from(["", "handler:b", "outcome:failed", "not outcome:failed", "id:>1002"])),
    st.tuples(st.just("trim"), st.integers(1, 4)),
    st.tuples(st.sampled_from(["pause", "resume", "clear", "show_all", "refresh"]), st.none()),
)


@settings(max_examples=150)
@given(steps=st.lists(STEPS, max_size=25))
@example(steps=[("pause", None), ("send", ["a", "a"]), ("trim", 1), ("older", ["a"]), ("use", "")])
def test_whatever_happens_exactly_the_right_rows_are_shown_in_order(steps) -> None:
    play, bounds = Play(), Bounds()
    for name, value in steps:
        if name in ("send", "older"):
            getattr(play, name)(*value)
        elif name == "end":
            if play.log.row_of(FIRST + value[0]) >= 0:
                play.end(FIRST + value[0], value[1])
        elif name in ("use", "trim"):
            getattr(play, name)(value)
        else:
            getattr(play.shown, name)()
            bounds.follow(name, play.next_id)
        assert play.ids == [each for each in _passing(play) if bounds.least <= each < bounds.below]


@dataclass
class Bounds:
    """Between which numbers rows are shown, by what a person did."""

    least: float = 0
    below: float = float("inf")

    def follow(self, name: str, next_id: int) -> None:
        is_paused = self.below < float("inf")
        if name == "clear":
            self.least = next_id
        elif name == "show_all":
            self.least = 0
        if name == "resume":
            self.below = float("inf")
        elif (name == "clear") is is_paused and name in ("clear", "pause"):
            self.below = next_id


def _passing(play: Play) -> list[int]:
    columns = play.log.columns
    rows = range(len(columns)) if play.filter is None else play.filter.rows(columns, 0, len(columns))
    return [columns.ids[row] for row in rows]
