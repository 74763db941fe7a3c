"""A journal that outlives its run: what was sent is found again, judged in its own world, and never lost or in the way."""

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from gateway_core.api import (
    CommandError,
    Endpoint,
    EndpointKind,
    Filters,
    JournalTrimmed,
    LogWritten,
    MessageCall,
    MessageLog,
    NetworkOptions,
    Payload,
    Reason,
    RequestCall,
    RowFilter,
    Trace,
    forget_messages,
    parse_filter,
)
from gateway_core.journal.store import Journal
from tests.support.stage_play import lab_with
from tests.support.watched_network import Watched, wait_for

ROOT = Path(__file__).parents[2]
LAB = lab_with(
    client={"h": "print 'handled', payload.get('n')", "bad": "raise ValueError('no')"}, gateway={"ask": "return 5"}
)


@pytest.fixture
def run(tmp_path):
    """Opens the lab with the journal of its earlier runs; ends the run before."""
    runs: list[Watched] = []

    def start(lab=LAB, name="lab.sqlite", **options) -> Watched:
        for earlier in runs:
            earlier.network.stop()
        runs.append(Watched(lab, NetworkOptions(tmp_path / name, **options)))
        return runs[-1]

    yield start
    for one in runs:
        one.network.stop()


def send(one: Watched, where, **filters) -> Trace:
    sent = one.network.send(
        where.endpoint, MessageCall("P", filters.pop("handler", "h"), Payload('{"n": 7}'), "C", Filters(**filters))
    ).result()
    assert one.network.settle(10)
    return one.network.trace(sent.id).result()


def test_a_send_of_an_earlier_run_has_the_same_trace_as_then(run):
    one = run()
    bob = one.client("a")
    one.client("b")
    before = [send(one, bob), send(one, bob, host="nowhere"), send(one, bob, handler="bad")]
    two = run(replace(LAB, gateways=(replace(LAB.gateways[0], projects={}),)))
    assert [two.network.trace(trace.send.id).result() for trace in before] == before
    assert [verdict.reason for verdict in before[1].verdicts][-2:] == [Reason.OTHER_HOST] * 2


def test_an_edit_of_the_lab_between_two_sends_counts_for_the_second_alone_also_later(run):
    one = run()
    client = one.client()
    before = send(one, client)
    one.network.replace_lab(lab_with(client={})).result()
    after = send(one, client)
    two = run()
    assert two.network.trace(before.send.id).result() == before
    assert two.network.trace(after.send.id).result() == after
    assert after.verdicts != before.verdicts


def test_an_answer_of_an_earlier_run_is_still_known(run):
    one = run()
    sent = one.network.send(one.client().endpoint, RequestCall("P", "ask")).result()
    assert one.network.settle(10)
    before = one.network.trace(sent.id).result()
    assert before.answer is not None
    assert run().network.trace(sent.id).result() == before


def test_ids_go_on_rising(run):
    one = run()
    ids = [send(one, one.client()).send.id for _ in range(3)]
    two = run()
    assert send(two, two.client()).send.id == ids[-1] + 1
    assert [sent.id for sent in two.network.sends().result()] == [*ids, ids[-1] + 1]


def test_what_ran_when_the_lab_was_closed_is_shown_as_stopped(run):
    one = run(lab_with(client={"h": "import time\nwhile 1: time.sleep(0.1)"}))
    sent = one.network.send(one.client().endpoint, MessageCall("P", "h", scope="C")).result()
    two = run()
    (verdict,) = (verdict for verdict in two.network.trace(sent.id).result().verdicts if verdict.selected)
    assert verdict.reason in (Reason.STOPPED, Reason.SESSION_CLOSED)
    log = MessageLog()
    log.prepend(two.network.log_rows().result())
    assert log.row(0).outcome is verdict.reason


def test_older_rows_say_what_the_rows_said_when_they_were_new(run):
    one = run()
    live = MessageLog()
    one.network.subscribe(live.take)
    bob = one.client("a")
    for handler in ("h", "bad", "missing", "h"):
        send(one, bob, handler=handler)
    send(one, bob, host="nowhere")
    one.network.send(bob.endpoint, RequestCall("P", "ask")).result()
    assert one.network.settle(10)
    two = run()
    log = MessageLog()
    chunk = two.network.log_rows(limit=4).result()
    assert chunk.has_more
    log.prepend(chunk)
    chunk = two.network.log_rows(before=chunk.ids[0], limit=4).result()
    assert not chunk.has_more
    log.prepend(chunk)
    assert [log.row(row) for row in range(len(log))] == [live.row(row) for row in range(len(live))]
    assert len(log) == 6


@pytest.mark.parametrize("file", [True, False])
@pytest.mark.parametrize(
    "text",
    ["payload.n:7", "payload:n*7", "output:handled", "error:ValueError", "client:a", "gateway:gw", "handled", "no"],
)
def test_the_journal_finds_what_a_filter_finds_live(watch_in, text, file):
    one = watch_in(file)
    live, row_filter = MessageLog(), RowFilter(parse_filter(text), 0)
    one.network.subscribe(live.take)
    one.network.subscribe(row_filter.take)
    bob = one.client("a")
    for handler in ("h", "bad", "missing"):
        send(one, bob, handler=handler)
    one.network.send(bob.endpoint, RequestCall("P", "ask")).result()
    assert one.network.settle(10)
    later = RowFilter(parse_filter(text), 0)
    for term in later.searches:
        before = None
        while True:
            found = one.network.find_sends(term, before=before).result()
            later.add_found(term, found.ids)
            before = found.before
            if before is None:
                break
    count = len(live)
    assert list(later.rows(live.columns, 0, count)) == list(row_filter.rows(live.columns, 0, count))


@pytest.fixture
def watch_in(tmp_path):
    started: list[Watched] = []

    def start(file: bool) -> Watched:
        started.append(Watched(LAB, NetworkOptions(tmp_path / "lab.sqlite" if file else None)))
        return started[-1]

    yield start
    for one in started:
        one.network.stop()


def test_a_full_journal_lets_the_oldest_go_and_says_so(run):
    one = run(keep_sends=5)
    bob = one.client("a")
    for _ in range(12):
        send(one, bob)
    wait_for(lambda: len(one.network.sends().result()) == 5)
    wait_for(lambda: one.of(JournalTrimmed))
    told = one.of(JournalTrimmed)
    assert sum(event.count for event in told) == 7
    assert told[-1].first_kept == 8
    with pytest.raises(CommandError, match="There is no send 1"):
        one.network.trace(1).result()
    log = MessageLog()
    log.take(one.events)
    assert [log.row(row).id for row in range(len(log))] == [8, 9, 10, 11, 12]


def test_two_programs_on_one_lab_each_keep_their_own(run, tmp_path):
    one = run()
    send(one, one.client())
    other = Watched(LAB, NetworkOptions(tmp_path / "lab.sqlite"))
    try:
        assert "another window" in other.network.journal_notice
        assert send(other, other.client()).send.id == 1
    finally:
        other.network.stop()
    assert len(one.network.sends().result()) == 1
    assert one.network.journal_notice == ""


def test_a_journal_that_is_forgotten_begins_anew_and_one_that_is_open_stays(run, tmp_path):
    one = run()
    send(one, one.client())
    other = Watched(LAB, NetworkOptions(tmp_path / "lab.sqlite"))
    send(other, other.client())
    other.network.stop()
    forget_messages(tmp_path / "lab.sqlite")
    assert not (tmp_path / "lab-2.sqlite").exists()
    assert len(one.network.sends().result()) == 1
    one.network.stop()
    forget_messages(tmp_path / "lab.sqlite")
    two = run()
    assert two.network.sends().result() == ()
    assert two.network.journal_notice == ""
    assert send(two, two.client()).send.id == 1


def _other_database(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE sends (id INTEGER)")
    database.close()


def _torn(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + os.urandom(5_000))


@pytest.mark.parametrize(
    "spoil", [_other_database, _torn, lambda path: path.write_text("no database at all, but some text")]
)
def test_a_file_that_is_no_journal_is_set_aside_and_kept(run, tmp_path, spoil):
    path = tmp_path / "lab.sqlite"
    spoil(path)
    content = path.read_bytes()
    one = run()
    assert send(one, one.client()).send.id == 1
    assert "kept as lab set aside" in one.network.journal_notice
    (aside,) = tmp_path.glob("lab set aside*.sqlite")
    assert aside.read_bytes() == content


def test_a_journal_of_a_newer_version_is_left_alone(run, tmp_path):
    send(one := run(), one.client())
    one.network.stop()
    path = tmp_path / "lab.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version=99")
    database.close()
    content = path.read_bytes()
    two = run()
    assert "newer version" in two.network.journal_notice
    assert send(two, two.client()).send.id == 1
    assert path.read_bytes() == content


def test_a_file_that_nobody_may_write_to_stays_where_it_is(run, tmp_path):
    send(one := run(), one.client())
    one.network.stop()
    path = tmp_path / "lab.sqlite"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA journal_mode=DELETE")
    other.execute("BEGIN EXCLUSIVE")  # another program, a backup say, holds it
    content = path.read_bytes()
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        run()
    other.close()
    assert path.read_bytes() == content
    assert run().network.sends().result()


def test_damage_that_is_found_while_writing_sets_the_file_aside_the_next_time(run, tmp_path):
    one = run()
    client = one.client()
    for _ in range(50):
        one.network.send(
            client.endpoint, MessageCall("P", "missing", Payload('{"a": "%s"}' % ("x" * 2_000)), "C")
        ).result()
    one.network.stop()
    path = tmp_path / "lab.sqlite"
    content = bytearray(path.read_bytes())
    content[8_192:] = os.urandom(len(content) - 8_192)  # the first pages still say what it is
    path.write_bytes(content)
    two = run()
    if not two.network.journal_notice:  # damage in pages that opening does not look at
        send_anything(two)
        assert [event.text for event in two.of(LogWritten) if event.logger == "Journal"]
        two = run()
    assert "set aside" in two.network.journal_notice
    assert send(two, two.client()).send.id == 1


def send_anything(one: Watched) -> None:
    client = one.client()
    one.network.send(client.endpoint, MessageCall("P", "missing", scope="C")).result()
    wait_for(lambda: [event for event in one.of(LogWritten) if event.logger == "Journal"])


def _overwritten(path: Path) -> None:
    """Somebody writes over what is there; the files themselves stay."""
    for end in ("", "-wal", "-shm"):
        with path.with_name(path.name + end).open("r+b") as file:
            file.write(b"garbage!" * 2_000)


def _without_texts(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("DELETE FROM texts")
    database.close()


def test_sends_of_a_journal_that_is_written_over_while_it_is_open_are_said_to_be_unreadable(run, tmp_path):
    send(one := run(), one.client())
    _overwritten(tmp_path / "lab.sqlite")
    send_anything(one)
    with pytest.raises(CommandError, match="The journal cannot be read"):
        one.network.sends().result()


def test_rows_whose_texts_somebody_has_taken_out_are_said_to_be_unreadable(run, tmp_path):
    send(one := run(), one.client())
    _without_texts(tmp_path / "lab.sqlite")
    with pytest.raises(CommandError, match="The journal cannot be read: text 1 is missing"):
        one.network.log_rows().result()


def test_old_lines_of_logs_go_also_where_nobody_sends(tmp_path):
    journal = Journal(tmp_path / "lab.sqlite", keep=2)
    gateway = Endpoint(EndpointKind.GATEWAY, "gw", "gw")
    journal.write(LogWritten(seq, 0, gateway, "INFO", "a", "b") for seq in range(2, 102))
    journal.forget_texts(101)
    assert journal.database.execute("SELECT count(*), min(seq) FROM log").fetchone() == (21, 81)
    journal.close()


def test_a_place_where_no_file_can_be_made_is_an_error_at_once(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        Watched(LAB, NetworkOptions(tmp_path / "file" / "lab.sqlite"))


_SENDER = """
import sys, time
from gateway_core.api import *
network = Network(Lab("L", (Gateway("gw", projects={"P": Project("P")}),)), NetworkOptions(__import__("pathlib").Path(sys.argv[1])))
network.start()
where = network.open_client("a", "gw", "P", Identity()).result().endpoint
while True:
    for _ in range(20):
        sent = network.send(where, MessageCall("P", "h", scope="C")).result()
    print(sent.id, time.time(), flush=True)
    time.sleep(0.005)
"""


@pytest.mark.parametrize("after", [40, 3, 17])
def test_a_kill_leaves_a_journal_with_everything_up_to_a_second_before(run, tmp_path, after):
    command = [sys.executable, "-c", _SENDER, str(tmp_path / "lab.sqlite")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().split() for _ in range(after)]
        process.send_signal(signal.SIGKILL)
    last_s = float(told[-1][1])
    old_enough = [int(number) for number, moment in told if float(moment) < last_s - 1] or [0]
    one = run()
    assert one.network.journal_notice == ""
    ids = [sent.id for sent in one.network.sends(limit=100_000).result()]
    assert ids == list(range(1, len(ids) + 1))
    assert len(ids) >= old_enough[-1]
    assert send(one, one.client()).send.id == len(ids) + 1


def test_nothing_is_lost_while_another_program_keeps_the_journal_locked(run, tmp_path):
    """A backup, a virus scanner: they are waited for, and messages go on meanwhile."""
    one = run()
    client = one.client()
    other = sqlite3.connect(tmp_path / "lab.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    sent = one.network.send(client.endpoint, MessageCall("P", "h", Payload('{"n": 7}'), "C")).result()
    assert one.network.settle(10)
    said = "The journal cannot be written at the moment: database is locked."
    wait_for(lambda: any(line.text.startswith(said) for line in one.of(LogWritten)), timeout_s=10)
    with pytest.raises(
        CommandError, match="cannot be looked up while the journal cannot be written: database is locked"
    ):
        one.network.trace(sent.id).result()
    other.execute("ROLLBACK")
    other.close()
    wait_for(lambda: any(line.text == "The journal is written again." for line in one.of(LogWritten)), timeout_s=10)
    reasons = [verdict.reason for verdict in one.network.trace(sent.id).result().verdicts if verdict.selected]
    assert reasons == [Reason.DONE]
    assert [each.id for each in run().network.sends().result()] == [sent.id]
