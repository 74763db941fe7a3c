"""The item models keep Qt's rules and tell the truth, whatever comes in whatever batches."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtTest import QAbstractItemModelTester

from client.looks.payload_view import PayloadModel
from client.panels.arrivals.model import ArrivalsModel
from client.toolkit.look import Look
from gateway_core.api import Endpoint, EndpointKind, Event, Payload, PayloadNode, Reason
from tests.support.happenings import Happenings

HERE = Endpoint(EndpointKind.CLIENT, "Packing 1", "plant-gw", "65F7A472")
ELSEWHERE = Endpoint(EndpointKind.CLIENT, "Packing 2", "plant-gw", "FFFFFFFF")
byte_text = st.text(st.characters(max_codepoint=255))
plain = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
typed = st.builds(lambda text: {"$type": "unicode", "value": text}, st.text()) | st.builds(
    lambda number: {"$type": "long", "value": str(number)}, st.integers()
)
keys = byte_text.filter(lambda text: not text.startswith("$"))
wires = st.recursive(
    plain | byte_text | typed,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(keys, inner, max_size=4)
        | st.builds(lambda items: {"$type": "tuple", "value": items}, st.lists(inner, max_size=3))
    ),
    max_leaves=12,
)
quiet = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def strict(model: QObject) -> QAbstractItemModelTester:
    """Qt's own examiner: a broken rule is a Qt warning, which fails the test."""
    examiner = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    examiner.setUseFetchMore(False)  # it would fetch in the middle of a reset and complain of that itself
    return examiner


def shown(model: PayloadModel, parent: QModelIndex) -> list[object]:
    """Everything below `parent`, as label, type and members."""
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(index.data(), index.siblingAtColumn(1).data(), shown(model, index)) for index in indexes]


def told(node: PayloadNode) -> list[object]:
    """The same, as the core tells it."""
    return [(child.label, child.type_name, told(child)) for child in node.children()]


@quiet
@given(wire=wires)
def test_a_payload_s_tree_is_the_whole_payload(qapp, wire) -> None:
    model = PayloadModel()
    payload = Payload(json.dumps(wire))
    model.show_payload(payload)
    assert shown(model, QModelIndex()) == told(payload.tree())


@quiet
@given(first=wires, second=wires)
def test_a_payload_s_model_keeps_qt_s_rules(qapp, first, second) -> None:
    model = PayloadModel()
    examiner = strict(model)
    for wire in (first, second):
        model.show_payload(Payload(json.dumps(wire)))
        shown(model, QModelIndex())
    model.show_payload(None)
    assert examiner.model() is model


@pytest.fixture
def arrivals(look: Look) -> ArrivalsModel:
    return ArrivalsModel(look.themes, HERE.session)


def story(steps: list[int]) -> list[Event]:
    """Sends to here and elsewhere, each started and ended in this order at most once."""
    here, events, open_sends = Happenings(HERE), [], []
    for step in steps:
        if step < 3 or not open_sends:
            to = (HERE, ELSEWHERE) if step else (ELSEWHERE,)
            events.append(here.sent(f"h{len(events)}", selected=to))
            if step:
                open_sends.append([here.last_send, 0])
        else:
            entry = open_sends[step % len(open_sends)]
            events.append(
                here.ended(Reason.FAILED if step % 2 else Reason.DONE, send_id=entry[0])
                if entry[1]
                else here.started(entry[0])
            )
            entry[1] += 1
            if entry[1] == 2:
                open_sends.remove(entry)
    return events


def one_by_one(events: list[Event]) -> dict[int, Reason]:
    """The plain reading: what each send's state here is in the end."""
    states: dict[int, Reason] = {}
    for event in events:
        if hasattr(event, "send") and HERE in event.send.selected:
            states[event.send.id] = Reason.QUEUED
        elif hasattr(event, "send_id"):
            states[event.send_id] = Reason.RUNNING
        elif hasattr(event, "delivery"):
            states[event.delivery.send_id] = event.delivery.reason
    return states


@quiet
@given(steps=st.lists(st.integers(0, 9), max_size=60), cuts=st.lists(st.integers(1, 12), min_size=1, max_size=60))
def test_arrivals_end_the_same_however_the_events_are_batched(look, steps, cuts) -> None:
    model = ArrivalsModel(look.themes, HERE.session)
    examiner = strict(model)
    events = story(steps)
    rest = list(events)
    while rest:
        size = cuts[len(rest) % len(cuts)]
        batch, rest = rest[:size], rest[size:]
        model.take(batch)
    assert {row.send.id: row.delivery.reason for row in model.rows} == one_by_one(events)
    assert [row.send.id for row in model.rows] == sorted(row.send.id for row in model.rows)
    assert examiner.model() is model


def test_only_what_is_new_is_told_as_new(arrivals) -> None:
    here = Happenings(HERE)
    first, second = here.sent("a"), here.sent("b")
    assert [arrival.send.call.handler for arrival in arrivals.take([first])] == ["a"]
    assert [arrival.send.call.handler for arrival in arrivals.take([second, here.ended(send_id=1)])] == ["b"]
