"""The journal gives back what was written, from a file and from memory."""

import sqlite3

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
    LogWritten,
    MessageCall,
    Payload,
    Reason,
    RequestCall,
    RequestEnded,
    ScriptError,
    Send,
    SendKind,
    Sent,
)
from gateway_core.journal.store import Journal

GATEWAY = Endpoint(EndpointKind.GATEWAY, "gw", "gw")
CLIENT = Endpoint(EndpointKind.CLIENT, "Packing 1", "gw", "A0000001")
CALL = MessageCall("P", "h", Payload('{"a": "\u00e4"}'), "GC", Filters("A0000001", "bob", "Op", "H"), ("agent", "gw"))
SEND = Send(1, 7, 1000, SendKind.MESSAGE, GATEWAY, CALL, ("type=Gateway", "type=Client"), (GATEWAY, CLIENT), "", 3)
REQUEST = Send(2, 8, 1001, SendKind.REQUEST, CLIENT, RequestCall("P", "h", host="H", timeout_s=2.5), timeout_s=2.5)
ERROR = ScriptError("KeyError", "'x'", 4, "Traceback", Explanation("What.", "Where.", "Why.", "Next."))
DELIVERY = Delivery(
    1, CLIENT, Reason.FAILED, 1000, 1002, 1005, 2.5, "out", ERROR, Payload("1"), (Effect("box", Payload("[]")),), "note"
)


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


def test_a_new_run_starts_with_an_empty_journal(tmp_path):
    path = tmp_path / "journal.sqlite"
    for _ in range(2):
        journal = Journal(path)
        assert journal.send(1) is None
        journal.write([Sent(7, 1000, SEND), LogWritten(8, 1000, GATEWAY, "INFO", "a", "b")])
        journal.close()
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM log").fetchone() == (1,)
    database.close()
