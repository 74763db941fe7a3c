"""A journal whose file somebody removes while the lab is open: it is said, and what comes after is kept in a new file."""

import os
import shutil

import pytest

from gateway_core.api import (
    CommandError,
    Filters,
    JournalRenewed,
    LogWritten,
    MessageCall,
    NetworkOptions,
    Payload,
    Term,
    Trace,
)
from gateway_core.journal.filter_terms import Relation
from tests.support.stage_play import lab_with
from tests.support.watched_network import Watched, wait_for

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other systems keep a file that is open")
LAB = lab_with(client={"h": "print 'handled', payload.get('n')"})


@pytest.fixture
def journal(tmp_path):
    return tmp_path / "journals" / "lab.sqlite"


@pytest.fixture
def run(journal):
    """Opens the lab with that journal; ends the run before."""
    runs: list[Watched] = []

    def start() -> Watched:
        for earlier in runs:
            earlier.network.stop()
        runs.append(Watched(LAB, NetworkOptions(journal)))
        return runs[-1]

    yield start
    for one in runs:
        one.network.stop()


def send(one: Watched, where, user: str = "") -> Trace:
    """One message, with everything about it after its end."""
    call = MessageCall("P", "h", Payload('{"n": 7}'), "C", Filters(user=user))
    sent = one.network.send(where.endpoint, call).result()
    assert one.network.settle(10)
    return one.network.trace(sent.id).result()


def remove_file(journal) -> None:
    journal.unlink()


def remove_folder(journal) -> None:
    shutil.rmtree(journal.parent)


def rename_folder(journal) -> None:
    journal.parent.rename(journal.parent.with_name("elsewhere"))


def put_another_in_place(journal) -> None:
    other = journal.with_name("other")
    other.write_bytes(b"somebody's notes")
    other.replace(journal)


REMOVALS = (remove_file, remove_folder, rename_folder, put_another_in_place)


@pytest.mark.parametrize("remove", REMOVALS)
def test_what_is_sent_after_the_journal_was_removed_is_kept_and_the_loss_is_said_once(run, journal, remove):
    one = run()
    client = one.client()
    first = send(one, client)
    remove(journal)
    later = [send(one, client), send(one, client, "nobody")]
    told = one.of(JournalRenewed)
    assert [event.first_kept for event in told] == [later[0].send.id]
    (line,) = [line for line in one.of(LogWritten) if line.logger == "Journal"]
    assert line.text.startswith("The journal's file was removed while the lab was open")
    two = run()
    assert [each.id for each in two.network.sends().result()] == [each.send.id for each in later]
    assert [two.network.trace(each.send.id).result() for each in later] == later
    assert send(two, two.client()).send.id == later[-1].send.id + 1
    assert first.send.id not in [each.id for each in two.network.sends().result()]


def test_a_send_from_before_the_loss_says_why_it_cannot_be_looked_up(run, journal):
    one = run()
    client = one.client()
    lost = send(one, client).send.id
    remove_file(journal)
    send(one, client)
    with pytest.raises(CommandError, match=f"Send {lost} cannot be looked up any more: the journal's file was removed"):
        one.network.trace(lost).result()


def test_a_search_finds_what_the_new_file_has(run, journal):
    one = run()
    client = one.client()
    send(one, client)
    term = Term("payload", Relation.LIKE, "7", ("n",))
    assert one.network.find_sends(term).result().ids.tolist() == [1]
    remove_file(journal)
    send(one, client)
    assert one.network.find_sends(term).result().ids.tolist() == [2]


def test_where_no_new_file_can_be_made_what_is_sent_waits_for_one(run, journal):
    one = run()
    client = one.client()
    send(one, client)
    shutil.rmtree(journal.parent)
    journal.parent.write_text("in the way")
    sent = one.network.send(client.endpoint, MessageCall("P", "h", Payload('{"n": 7}'), "C")).result()
    said = "The journal cannot be written at the moment"
    wait_for(lambda: any(line.text.startswith(said) for line in one.of(LogWritten)), timeout_s=10)
    journal.parent.unlink()
    wait_for(lambda: any(line.text == "The journal is written again." for line in one.of(LogWritten)), timeout_s=10)
    assert [each.id for each in run().network.sends().result()] == [sent.id]


def test_what_was_put_in_the_place_of_the_journal_is_kept_beside_it(run, journal):
    one = run()
    send(one, one.client())
    put_another_in_place(journal)
    send(one, one.client("b"))
    (aside,) = journal.parent.glob("lab set aside *.sqlite")
    assert aside.read_bytes() == b"somebody's notes"
