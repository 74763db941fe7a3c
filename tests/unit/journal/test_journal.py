"""The journal gives back what was written, from a file and from memory, in this run and in later ones."""

import sqlite3
from dataclasses import replace

import pytest

from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    DeliveryEnded,
    Effect,
    Endpoint,
    EndpointKind,
    Explanation,
    Filters,
    GatewayState,
    HandlerScope,
    Identity,
    LogWritten,
    MessageCall,
    MessageHandler,
    Payload,
    Project,
    Reason,
    RequestCall,
    RequestEnded,
    ScriptError,
    Send,
    SendKind,
    Sent,
    Session,
    SessionChanged,
    SessionClosed,
    SessionOpened,
    Threading,
    World,
)
from gateway_core.journal.store import Journal, Trimmed

GATEWAY = Endpoint(EndpointKind.GATEWAY, "gw", "gw")
CLIENT = Endpoint(EndpointKind.CLIENT, "Packing 1", "gw", "A0000001")
CALL = MessageCall("P", "h", Payload('{"a": "\u00e4"}'), "GC", Filters("A0000001", "bob", "Op", "H"), ("agent", "gw"))
SEND = Send(1, 7, 1000, SendKind.MESSAGE, GATEWAY, CALL, ("type=Gateway", "type=Client"), (GATEWAY, CLIENT), "", 3)
REQUEST = Send(2, 8, 1001, SendKind.REQUEST, CLIENT, RequestCall("P", "h", host="H", timeout_s=2.5), timeout_s=2.5)
ERROR = ScriptError("KeyError", "'x'", 4, "Traceback", Explanation("What.", "Where.", "Why.", "Next."))
DELIVERY = Delivery(
    1, CLIENT, Reason.FAILED, 1000, 1002, 1005, 2.5, "out", ERROR, Payload("1"), (Effect("box", Payload("[]")),), "note"
)

SESSION = Session(
    "A0000001", EndpointKind.CLIENT, "Packing 1", "gw", "P", Identity("bob", ("A", "B\n"), "H"), created=1
)
EVE = replace(SESSION, identity=Identity("eve"))
HANDLER = MessageHandler("h", HandlerScope.CLIENT, threading=Threading.EDT)
WORLD = World((GatewayState("gw", projects={"P": Project("P", client_handlers={"h": HANDLER})}),))


def ended(send_id):
    return DeliveryEnded(send_id, 0, replace(DELIVERY, send_id=send_id))


@pytest.fixture(params=["file", "memory"])
def journal(request, tmp_path):
    journal = Journal(tmp_path / "deep" / "journal.sqlite" if request.param == "file" else None)
    yield journal
    journal.close()


def test_sends_deliveries_and_answers_come_back_equal(journal):
    answers = [Answer(AnswerOutcome.TIMED_OUT, None, ERROR), Answer(AnswerOutcome.LATE, Payload("5"))]
    events = [Sent(7, 1000, SEND), Sent(8, 1001, REQUEST), DeliveryEnded(9, 1005, DELIVERY)]
    journal.write([*events, *(RequestEnded(10, 1006, 2, answer) for answer in answers)])
    assert journal.send(1) == SEND
    assert journal.send(2) == REQUEST
    assert journal.deliveries(1) == (DELIVERY,)
    assert journal.answer(2) == answers[-1]


def test_what_is_not_there_is_none_or_empty(journal):
    assert journal.send(1) is None
    assert journal.deliveries(1) == ()
    assert journal.answer(1) is None


def test_sends_come_in_pages_oldest_first(journal):
    sends = [Send(number, number, 0, SendKind.MESSAGE, GATEWAY, CALL) for number in range(1, 8)]
    journal.write(Sent(send.seq, 0, send) for send in sends)
    assert [send.id for send in journal.sends(None, 3)] == [5, 6, 7]
    assert [send.id for send in journal.sends(5, 3)] == [2, 3, 4]


def test_a_new_run_goes_on_with_the_numbers_of_the_one_before(tmp_path):
    path = tmp_path / "journal.sqlite"
    journal = Journal(path)
    journal.write([Sent(7, 1000, SEND), Sent(8, 1001, REQUEST), LogWritten(9, 1000, GATEWAY, "INFO", "a", "b")])
    journal.close()
    journal = Journal(path)
    assert (journal.run.first_seq, journal.run.first_send) == (10, 3)
    assert journal.send(1) == SEND
    journal.close()


def test_numbers_go_on_also_when_nothing_was_sent(tmp_path):
    path = tmp_path / "journal.sqlite"
    for _ in range(3):
        journal = Journal(path)
        assert journal.run.first_send == 1
        journal.close()


def _sends(count, first=1):
    return [
        Sent(number, 0, Send(number, number, 0, SendKind.MESSAGE, GATEWAY, CALL))
        for number in range(first, first + count)
    ]


def test_the_oldest_sends_go_with_all_that_belongs_to_them(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite", keep=10)
    events = [event for sent in _sends(30) for event in (sent, ended(sent.send.id))]
    journal.write(events)
    assert journal.is_too_full
    assert journal.trim() == Trimmed(21, 20, has_more=False)
    assert journal.trim() is None
    assert not journal.is_too_full
    assert [send.id for send in journal.sends(None, 99)] == list(range(21, 31))
    assert [len(journal.deliveries(number)) for number in (20, 21)] == [0, 1]
    journal.close()


def test_very_many_go_in_portions(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite", keep=1)
    journal.write(_sends(1_500))
    assert journal.trim() == Trimmed(1_001, 1_000, has_more=True)
    assert journal.trim() == Trimmed(1_500, 499, has_more=False)
    journal.close()


def test_a_run_of_which_no_send_is_left_leaves_nothing_behind(tmp_path):
    path = tmp_path / "journal.sqlite"
    for first in (1, 9):
        journal = Journal(path, keep=5)
        journal.write(_sends(8, first), [(journal.run.first_seq, WORLD)])
        if first == 1:
            journal.close()
    while journal.trim():
        pass
    tables = {}
    for table in ("runs", "worlds"):
        (tables[table],) = journal.database.execute(f"SELECT count(*) FROM {table}").fetchone()
    assert tables == {"runs": 1, "worlds": 1}
    assert [send.id for send in journal.sends(None, 9)] == [12, 13, 14, 15, 16]
    journal.close()


def test_the_world_of_an_earlier_run_comes_back_with_its_sessions(tmp_path):
    path = tmp_path / "journal.sqlite"
    journal = Journal(path)
    changed = replace(WORLD, gateways=(GatewayState("gw", False),), sessions=())
    first = journal.run.first_seq
    events = [
        SessionOpened(first + 1, 0, SESSION),
        SessionChanged(first + 3, 0, EVE),
        SessionClosed(first + 6, 0, EVE),
        LogWritten(first + 20, 0, GATEWAY, "INFO", "a", "b"),
    ]
    journal.write(events, [(first, WORLD), (first + 5, changed)])
    journal.close()
    journal = Journal(path)
    worlds = [journal.world_at(first + number) for number in (1, 3, 5, 6, 9)]
    assert [world.sessions for world in worlds] == [(), (SESSION,), (EVE,), (EVE,), ()]
    assert [world.gateways[0].online for world in worlds] == [True, True, True, False, False]
    assert worlds[0].gateways[0].projects["P"].client_handlers["h"].threading is Threading.EDT
    assert journal.world_at(journal.run.first_seq + 1) is None
    journal.close()


def test_a_batch_that_could_not_be_written_is_whole_when_it_is_tried_again(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite")
    other = sqlite3.connect(journal.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    batch = [Sent(7, 1000, SEND), DeliveryEnded(9, 1005, DELIVERY)]
    for _ in range(2):
        with pytest.raises(sqlite3.OperationalError):
            journal.write(batch)
    other.execute("ROLLBACK")
    other.close()
    journal.write(batch)
    assert (journal.send(1), journal.deliveries(1)) == (SEND, (DELIVERY,))
    journal.close()


def test_a_batch_that_found_no_room_is_whole_when_there_is_some(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite")
    (pages,) = journal.database.execute("PRAGMA page_count").fetchone()
    journal.database.execute(f"PRAGMA max_page_count={pages}")
    large = replace(SEND, call=replace(CALL, payload=Payload(f'"{"x" * 1_000_000}"')))
    with pytest.raises(sqlite3.OperationalError):
        journal.write([Sent(7, 1000, large)])
    assert journal.send(1) is None
    journal.database.execute("PRAGMA max_page_count=1000000")
    journal.write([Sent(7, 1000, large)])
    assert journal.send(1) == large
    journal.close()
