"""A filter at work on a log: every way to judge a row agrees with judging the sends one by one."""

from array import array
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.api import (
    Delivery,
    DeliveryEnded,
    Effect,
    Endpoint,
    EndpointKind,
    FilterError,
    Filters,
    MessageCall,
    MessageLog,
    Payload,
    Reason,
    RequestCall,
    RowFilter,
    ScriptError,
    Send,
    SendKind,
    Sent,
    parse_filter,
)
from gateway_core.journal.filter_terms import quoted
from gateway_core.journal.log_columns import LogChunk, LogColumns
from gateway_core.journal.send_shapes import SendShape, shape_of
from tests.support.times import local_ms

DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "gw", "D0000000")
GATEWAY = Endpoint(EndpointKind.GATEWAY, "gw", "gw")
PACKING = Endpoint(EndpointKind.CLIENT, "Packing 1", "gw", "A0000001")
NOW = local_ms(2026, 3, 5, 12, 0)
FULL = MessageCall(
    "ACME",
    "testHandler",
    Payload(
        '{"first": "Hello", "order": {"id": 5, "tags": ["a", "b"]}, "who": {"$type": "unicode", "value": "\u00e9va"}}'
    ),
    "GC",
    Filters("A0000001", "bob", "Operator", "PACK-01"),
    ("agent", "gw"),
)
SENDS = (
    Send(1, 1, local_ms(2026, 3, 4, 9, 0), SendKind.MESSAGE, DESIGNER, FULL, (), (GATEWAY, PACKING), endpoints=5),
    Send(2, 2, local_ms(2026, 3, 5, 10, 21, 30), SendKind.MESSAGE, PACKING, MessageCall("ACME", "alarm"), endpoints=5),
    Send(
        3,
        3,
        local_ms(2026, 3, 5, 11, 59),
        SendKind.REQUEST,
        GATEWAY,
        RequestCall("Util", "test", host="H"),
        (),
        (GATEWAY,),
        endpoints=4,
    ),
)
ENDS = (
    Delivery(1, GATEWAY, Reason.FAILED, 0, 0, 0, 2.5, "", ScriptError("NameError", "name 'x' is not defined")),
    Delivery(
        1, PACKING, Reason.DONE, 0, 0, 0, 250.0, "hello from Packing", None, None, (Effect("box", Payload("[]")),)
    ),
    Delivery(3, GATEWAY, Reason.DONE, 0, 0, 0, 1.0, "x"),
)


def shown(text: str) -> list[int]:
    read = parse_filter(text)
    assert not isinstance(read, FilterError), read.sentence
    row_filter, log = RowFilter(read, NOW), MessageLog()
    events = [*(Sent(send.seq, 0, send) for send in SENDS), *(DeliveryEnded(9, 0, end) for end in ENDS)]
    row_filter.take(events)
    log.take(events)
    return [log.row(row).id for row in row_filter.rows(log.columns, 0, len(log))]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", [1, 2, 3]),
        ("handler:test*", [1, 3]),
        ("handler:TESTHANDLER", [1]),
        ("handler=TESTHANDLER", []),
        ("handler!=alarm", [1, 3]),
        ("handler:a?arm", [2]),
        ("project:acme", [1, 2]),
        ("from:designer", [1]),
        ("from:client", [2]),
        ('from:"packing 1"', [2]),
        ("from:A0000001", [2]),
        ("from!=designer", [2, 3]),
        ("kind:request", [3]),
        ("scope:GC", [1]),
        ("user:bob", [1]),
        ('user=""', [2, 3]),
        ("role:oper*", [1]),
        ("hasRole!=Operator", [2, 3]),
        ("session:A0000001", [1]),
        ("host:H", [3]),
        ("server:agent", [1]),
        ('server=""', [2, 3]),
        ("server!=gw", [2, 3]),
        ("outcome:failed", [1]),
        ("outcome:nobody", [2]),
        ("outcome!=failed", [2, 3]),
        ("outcome:done", [3]),
        ("outcome:no*", [2]),
        ("selected:2", [1]),
        ("selected>0", [1, 3]),
        ("selected<=1", [2, 3]),
        ("endpoints!=5", [3]),
        ("duration:>100", [1]),
        ("duration:>=0.25s", [1]),
        ("duration<5", [3]),
        ("time:today", [2, 3]),
        ("time:yesterday", [1]),
        ("time:10:21", [2]),
        ("time:10:22", []),
        ("time:>10:21", [2, 3]),
        ("time:>=11:00", [3]),
        ("time:<10:21:30", [1]),
        ("time:<=10:21:30", [1, 2]),
        ("time:2026-03-04", [1]),
        ("time:2026-03-05T10:21:30.000", [2]),
        ("time!=today", [1]),
        ("time:-2h", [2, 3]),
        ("time!=-2h", [1]),
        ("time:<-2h", [1]),
        ("time:<=-2h", [1]),
        ("time:>=-2h", [2, 3]),
        ("id:2", [2]),
        ("id>1", [2, 3]),
        ("id!=2", [1, 3]),
        ("gateway:gw", [1, 3]),
        ("client:pack*", [1]),
        ("client:A0000001", [1]),
        ('client!="Packing 1"', [2, 3]),
        ("payload:hello", [1]),
        ("payload:\u00e9va", [1]),
        ('payload="{}"', [2, 3]),
        ("payload.first:hello", [1]),
        ("payload.first=hello", []),
        ("payload.order.id:5", [1]),
        ("payload.order.id>4", [1]),
        ("payload.order.id>5", []),
        ("payload.order.tags.1:b", [1]),
        ("payload.order.tags.*:a", [1]),
        ("payload.who:\u00c9VA", [1]),
        ("output:hello", [1]),
        ("output:x", [3]),
        ("error:NameError", [1]),
        ('error:"not defined"', [1]),
        ("hello", [1]),
        ("alarm", [2]),
        ("bob", [1]),
        ("packing", [2]),
        ("not alarm", [1, 3]),
        ("handler:test* and outcome:failed and user:bob", [1]),
        ("handler:alarm or outcome:done", [2, 3]),
        ("(handler:alarm or payload:hello) and id<9 and not output:x", [1, 2]),
        ("not (user:bob or kind:request)", [2]),
    ],
)
def test_a_term_finds_its_sends(text, ids):
    assert shown(text) == ids


@pytest.mark.parametrize(
    ("wire", "key"),
    [
        ('{"row 2": "yes"}', "row 2"),
        ('{"[2]": "yes"}', "[2]"),
        ('{"\'a\'": "yes"}', "'a'"),
        ('{"$type": "dict", "value": [["it\'s", "yes"]]}', "it's"),
        ('{"$type": "dict", "value": [[{"$type": "unicode", "value": "\\"it\'s\\n"}, "yes"]]}', "\"it's\n"),
        ('{"$type": "dict", "value": [[5, "yes"]]}', "5"),
        ('{"$type": "tuple", "value": ["no", "no", "yes"]}', "2"),
    ],
)
def test_a_path_names_any_key_as_it_is_whatever_quotes_and_brackets_it_has(wire, key):
    call = MessageCall("ACME", "alarm", Payload(wire))
    row_filter = RowFilter(parse_filter(f"payload.{quoted(key)}:yes"), NOW)
    log, sent = MessageLog(), [Sent(1, 0, Send(1, 1, NOW, SendKind.MESSAGE, GATEWAY, call))]
    row_filter.take(sent)
    log.take(sent)
    assert list(row_filter.rows(log.columns, 0, 1)) == [0]


def test_a_row_that_changes_is_judged_by_what_it_says_now():
    row_filter, log = RowFilter(parse_filter("outcome:done"), NOW), MessageLog()
    log.take([Sent(3, 0, SENDS[2])])
    assert list(row_filter.rows(log.columns, 0, 1)) == []
    log.take([DeliveryEnded(9, 0, ENDS[2])])
    assert list(row_filter.rows(log.columns, 0, 1)) == [0]


@pytest.mark.parametrize("text", ["time:-15m", "time=-1d", "time:>-15m", "time:>=11:00", "not time:<-15m"])
def test_what_is_sent_after_the_filter_was_written_is_of_the_last_minutes_too(text):
    row_filter, log = RowFilter(parse_filter(text), NOW), MessageLog()
    log.take([Sent(3, 0, replace(SENDS[2], time_ms=NOW + 60_000))])
    assert list(row_filter.rows(log.columns, 0, 1)) == [0]


def test_what_the_journal_has_found_counts_for_rows_that_were_there_before():
    row_filter, log = RowFilter(parse_filter("payload:hello and id>0"), NOW), MessageLog()
    log.take([Sent(send.seq, 0, send) for send in SENDS])
    (term,) = row_filter.searches
    assert list(row_filter.rows(log.columns, 0, 3)) == []
    row_filter.add_found(term, [1])
    assert list(row_filter.rows(log.columns, 0, 3)) == [0]


def test_times_are_right_after_the_clock_was_put_back():
    columns = LogColumns()
    log = MessageLog()
    log.columns = columns
    moments = [NOW, NOW - 3_600_000, NOW - 60_000]
    calls = MessageCall("P", "h")
    log.take(Sent(n, 0, Send(n, n, at, SendKind.MESSAGE, GATEWAY, calls)) for n, at in enumerate(moments, 1))
    assert not columns.times_rise
    assert list(RowFilter(parse_filter("time:>11:30"), NOW).rows(columns, 0, 3)) == [0, 2]


@given(st.integers(1, 5_000), st.data())
def test_few_and_many_shapes_are_judged_alike(count, data):
    columns = LogColumns()
    base = shape_of(SENDS[1])
    shapes = [SendShape(base.kind, base.sender, "P", f"h{number}", "CG") for number in range(count)]
    codes = data.draw(st.lists(st.integers(0, count - 1), max_size=50))
    size = len(codes)
    ids, zeros = array("q", range(size)), array("I", bytes(4 * size))
    columns.prepend(
        LogChunk(
            ids,
            ids,
            shapes,
            array("I", codes),
            zeros,
            zeros,
            array("i", zeros),
            bytes(size),
            bytes(size),
            array("d", ids),
            False,
        )
    )
    rows = RowFilter(parse_filter("handler:*7"), NOW).rows(columns, 0, size)
    assert list(rows) == [at for at, code in enumerate(codes) if str(code).endswith("7")]
