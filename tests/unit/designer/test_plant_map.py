"""The plant map's values: nodes, ways, where they stand and run, and when messages fly."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from designer.panels.plant_map.flights import LONGEST_MS, MOST_SENDS, SHORTEST_MS, Flights, flight_ms, schedule
from designer.panels.plant_map.layout import MapLayout, node_rect
from designer.panels.plant_map.model import NodeState, map_nodes, shown_send, with_parties
from designer.panels.plant_map.node_text import node_text
from designer.panels.plant_map.places import MapPlaces
from designer.panels.plant_map.routes import trip_points
from gateway_core.api import (
    EndpointKind,
    Fault,
    FaultKind,
    Filters,
    GatewayState,
    LegKind,
    MessageCall,
    RequestCall,
    World,
    legs,
    verdict_text,
)
from tests.support.map_play import client, handled, lab_world, sent
from tests.support.random_sends import History, actions, readings, two_projects

TO_ALL = MessageCall("ACME", "hello", remote_servers=("plant-gw", "agent-8088"))
ASKED = RequestCall("ACME", "hello", remote_server="agent-8088")


def names(nodes):
    return [node.name for node in nodes]


def plan_of(world, layout=None):
    return (layout or MapLayout()).plan(map_nodes(world))


def with_clients(world, sessions):
    return replace(world, sessions=(world.sessions[0], *sessions))


# -- nodes ------------------------------------------------------------------------------------------------------


def test_everybody_in_the_lab_is_on_the_map():
    assert names(map_nodes(lab_world(2))) == ["designer", "plant-gw", "agent-8088", "Line 1", "Line 2"]


def test_a_client_says_who_is_there_with_which_roles_and_where():
    node = map_nodes(lab_world(1))[-1]
    assert node.lines == ("eve · Maintenance, Shift B", "PC-001")


def test_a_gateway_off_line_is_down():
    world = lab_world(0)
    down = replace(world, gateways=(world.gateways[0], replace(world.gateways[1], online=False)))
    assert [(node.state, node.state_word) for node in map_nodes(down)][1:] == [
        (NodeState.OPEN, ""), (NodeState.DOWN, "down"),
    ]  # fmt: skip


def test_a_client_whose_window_is_frozen_does_not_respond():
    world = lab_world(1)
    assert map_nodes(world, (), {world.sessions[1].endpoint})[-1].state_word == "not responding"


@pytest.mark.parametrize(
    ("fault", "faulty"),
    [
        (Fault(FaultKind.CLIENT_LOST, "client:Line 1"), ["Line 1"]),
        (Fault(FaultKind.SLOW_GATEWAY, "gateway:agent-8088"), ["agent-8088"]),
        (Fault(FaultKind.HANDLER_ERROR, "", handler="hello"), ["plant-gw", "agent-8088", "Line 1", "Line 2"]),
        (Fault(FaultKind.HANDLER_ERROR, "", handler="other"), []),
    ],
)
def test_a_fault_on_purpose_marks_where_it_is(fault, faulty):
    nodes = map_nodes(lab_world(2), (fault,))
    assert [node.name for node in nodes if node.state is NodeState.FAULTY] == faulty
    assert all(node.faults[0].startswith("Fault on purpose") for node in nodes if node.state is NodeState.FAULTY)


def test_who_is_gone_stays_on_the_map_of_a_send_that_reached_them():
    world = lab_world(2)
    send = shown_send(handled(sent(world)))
    left = with_parties(map_nodes(with_clients(world, world.sessions[1:2])), send)
    assert (left[-1].name, left[-1].state) == ("Line 2", NodeState.GONE)


def test_a_nodes_words_tell_all_of_it():
    world = lab_world(2)
    send = shown_send(sent(world, MessageCall("ACME", "hello", filters=Filters(user="sue"))))
    node = map_nodes(world, (Fault(FaultKind.CLIENT_LOST, "client:Line 1"),))[3]
    assert node_text(node, send.marks[node.key]).splitlines() == [
        "Line 1 (client)", "Project: ACME", "User: eve", "Roles: Maintenance, Shift B", "Host: PC-001",
        "State: fault on purpose", "Fault on purpose: client Line 1 is lost.",
        "– not selected. Its user is eve; the message is for sue.",
    ]  # fmt: skip


# -- ways -------------------------------------------------------------------------------------------------------


def test_ways_are_told_in_words():
    send = shown_send(handled(sent(lab_world(1)), failed={"Line 1"}))
    assert [trip.text for trip in send.trips] == [
        "designer → plant-gw: call, came through",
        "plant-gw → plant-gw: message, handled",
        "plant-gw → Line 1: message, failed",
    ]


def test_an_answer_comes_back_the_way_that_the_request_went():
    send = shown_send(handled(sent(lab_world(0), ASKED)))
    assert [trip.text for trip in send.trips][-2:] == [
        "agent-8088 → plant-gw: answer, answered",
        "plant-gw → designer: answer, answered",
    ]


@settings(max_examples=150)
@given(actions, readings)
def test_ways_and_marks_agree_with_the_trace(script, reading):
    for trace in History(two_projects(reading)).perform(script).finish().traces():
        send = shown_send(trace)
        real = legs(trace)
        assert [(trip.kind, trip.from_endpoint, trip.to_endpoint, trip.ends_ms) for trip in send.trips] == [
            (leg.kind, leg.from_endpoint, leg.to_endpoint, leg.ends_ms) for leg in real
        ]
        assert [trip.number for trip in send.trips] == list(range(1, len(real) + 1))
        assert {mark.sentence for mark in send.marks.values()} == {verdict_text(each) for each in trace.verdicts}
        assert len(send.marks) == len(trace.verdicts)
        shown = {node.key for node in with_parties(map_nodes(trace.world), send)}
        assert {key for trip in send.trips for key in (trip.from_key, trip.to_key)} <= shown


# -- where they stand -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 3, 30, 300])
def test_no_node_stands_on_another_one(count):
    world = lab_world(count, remote=count // 4)
    rects = [node_rect(center) for center in plan_of(world).centers.values()]
    assert len(rects) == count + 3
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[:at])


@settings(max_examples=60)
@given(st.integers(1, 12), st.integers(0, 30))
def test_any_number_of_gateways_finds_room(gateways, clients):
    names_ = [f"gw {number}" for number in range(gateways)]
    world = World(tuple(GatewayState(name) for name in names_), tuple(
        client(number, names_[number % gateways], "AB"[number % 2]) for number in range(clients)
    ))  # fmt: skip
    rects = [node_rect(center) for center in plan_of(world).centers.values()]
    assert len(rects) == gateways + clients
    assert not any(one.intersects(other) for at, one in enumerate(rects) for other in rects[:at])


def test_clients_of_a_project_stand_in_a_frame_of_their_own():
    plan = plan_of(lab_world(10))
    assert [(group.project, group.count) for group in plan.groups] == [("ACME", 8), ("Utilities", 2)]
    assert not plan.groups[0].area.intersects(plan.groups[1].area)
    inside = [key for key, center in plan.centers.items() if plan.groups[0].area.contains(node_rect(center))]
    assert len(inside) == 8


@settings(max_examples=60)
@given(st.lists(st.integers(0, 12), min_size=1, max_size=30))
def test_who_comes_and_goes_moves_nobody_as_long_as_there_is_room(changes):
    """Twelve have been there, so there is room for twelve; at least eight are there all the time."""
    layout, everybody = MapLayout(), [client(number) for number in range(1, 13)]
    world = lab_world(0)
    first = plan_of(with_clients(world, everybody), layout).centers
    there = list(everybody)
    before = first
    for at in changes:
        there = [each for each in there if each != everybody[at - 1]] if at and len(there) > 8 else list(everybody)
        now = plan_of(with_clients(world, there), layout).centers
        assert all(now[key] == before[key] for key in now.keys() & before.keys())
        before = now


def test_a_client_that_changes_user_stays_where_it_is():
    layout, world = MapLayout(), lab_world(3)
    before = plan_of(world, layout).centers
    changed = replace(world.sessions[2], identity=replace(world.sessions[2].identity, user="new"))
    assert plan_of(with_clients(world, (world.sessions[1], changed, world.sessions[3])), layout).centers == before


def test_a_node_stands_where_somebody_put_it_and_others_stay():
    world = lab_world(3)
    before = plan_of(world).centers
    after = plan_of(world, MapLayout({"client:Line 2": QPointF(7, 900)})).centers
    moved = world.sessions[2].id
    assert after[moved] == QPointF(7, 900)
    assert {key: at for key, at in after.items() if key != moved} == {
        key: at for key, at in before.items() if key != moved
    }


def test_of_two_of_the_same_name_only_one_goes_where_that_name_was_put():
    twins = (client(1), replace(client(2), name="Line 1"))
    centers = plan_of(with_clients(lab_world(0), twins), MapLayout({"client:Line 1": QPointF(0, 900)})).centers
    assert centers[twins[0].id] == QPointF(0, 900)
    assert centers[twins[1].id] != QPointF(0, 900)


def test_where_most_have_left_the_others_move_together():
    layout, world = MapLayout(), lab_world(300)
    plan_of(world, layout)
    few = with_clients(world, world.sessions[-5:])
    assert plan_of(few, layout) == plan_of(few)


def test_laying_out_again_closes_the_gaps():
    layout, world = MapLayout({"client:Line 1": QPointF(1, 900)}), lab_world(40)
    plan_of(world, layout)
    few = with_clients(world, world.sessions[1:4])
    layout.forget()
    assert plan_of(few, layout) == plan_of(few)


def test_places_tell_when_they_change(qtbot):
    places = MapPlaces()
    with qtbot.waitSignal(places.changed):
        places.put("client:a", QPointF(1, 2))
    with qtbot.waitSignal(places.changed):
        places.clear()
    assert dict(places.all) == {}


@pytest.mark.parametrize("count", [3, 30, 300])
def test_ways_run_from_edge_to_edge_and_behind_nobody(count):
    world = lab_world(count, remote=count // 4)
    plan = plan_of(world)
    for trip in shown_send(handled(sent(world, TO_ALL))).trips:
        corners = trip_points(trip, plan)
        origin, target = plan.rect(trip.from_key), plan.rect(trip.to_key)
        assert origin.adjusted(-1, -40, 1, 1).contains(corners[0])
        assert target.adjusted(-1, -1, 1, 1).contains(corners[-1])
        others = [plan.rect(key) for key in plan.centers if key not in (trip.from_key, trip.to_key)]
        samples = [one + (two - one) * (step / 20) for one, two in pairwise(corners) for step in range(21)]
        assert not any(area.contains(point) for area in others for point in samples)


def test_an_answer_runs_beside_the_request():
    world = lab_world(0)
    plan = plan_of(world)
    trips = shown_send(handled(sent(world, ASKED))).trips
    there = trip_points(next(trip for trip in trips if trip.kind is LegKind.SEND), plan)
    back = trip_points(trips[-1], plan)
    assert back[0] - there[-1] == back[-1] - there[0] != QPointF()


# -- when they fly ----------------------------------------------------------------------------------------------


@given(st.integers(0, 10_000_000))
def test_every_way_is_flown_in_400_to_900_ms(real_ms):
    assert SHORTEST_MS <= flight_ms(real_ms) <= LONGEST_MS
    assert flight_ms(real_ms + 1) >= flight_ms(real_ms)


@settings(max_examples=100)
@given(actions, readings)
def test_nothing_sets_out_before_it_has_come(script, reading):
    for trace in History(two_projects(reading)).perform(script).finish().traces():
        trips = shown_send(trace).trips
        times = schedule(trips)
        for trip in trips:
            starts_ms, ends_ms = times[trip.kind, trip.from_key, trip.to_key]
            assert SHORTEST_MS <= ends_ms - starts_ms <= LONGEST_MS
            if trip.kind in (LegKind.SEND, LegKind.FORWARD) or starts_ms == 0:
                continue
            assert any(times[way][1] <= starts_ms for way in times if way[2] == trip.from_key)


def test_the_designers_call_flies_first_then_what_its_gateway_passes_on_then_what_clients_get():
    flights = Flights()
    assert flights.start(shown_send(handled(sent(lab_world(3), TO_ALL))), 0.0)
    begin = flights.sight(1.0)
    assert [moving.trip.kind for moving in begin.moving] == [LegKind.SEND]
    middle = flights.sight(500.0)
    assert {moving.trip.kind for moving in middle.moving} == {LegKind.FORWARD, LegKind.DELIVER}
    assert [trip.kind for trip in middle.landed] == [LegKind.SEND]
    assert flights.sight(5_000.0).moving == ()


def test_what_has_landed_is_forgotten_once_it_is_shown_and_otherwise_after_a_while():
    flights = Flights()
    flights.start(shown_send(handled(sent(lab_world(1), send_id=7))), 0.0)
    assert not flights.end(100.0, shown=7)
    assert flights.has(7)
    assert flights.end(2_000.0, shown=7)
    flights.start(shown_send(handled(sent(lab_world(1), send_id=8))), 0.0)
    assert not flights.end(2_000.0, shown=7)
    assert flights.end(4_000.0, shown=7)
    assert flights.is_idle


def test_a_flood_does_not_pile_up():
    flights = Flights()
    started = [flights.start(shown_send(sent(lab_world(1), send_id=number)), 0.0) for number in range(1, 1_001)]
    assert started.count(True) == MOST_SENDS


def test_an_answer_that_comes_later_sets_out_when_it_is_known():
    world, flights = lab_world(0), Flights()
    asked = sent(world, ASKED)
    flights.start(shown_send(asked), 0.0)
    flights.update(shown_send(handled(asked)), 3_000.0)
    moving = flights.sight(3_100.0).moving
    assert [(each.trip.kind, each.trip.from_endpoint.name) for each in moving] == [(LegKind.ANSWER, "agent-8088")]


def test_how_a_way_ended_is_told_as_soon_as_it_is_known():
    world, flights = lab_world(1), Flights()
    flights.start(shown_send(sent(world)), 0.0)
    to_client = [trip for trip in flights.sight(5_000.0).landed if trip.to_endpoint.kind is EndpointKind.CLIENT]
    assert [trip.look.text for trip in to_client] == ["… queued"]
    flights.update(shown_send(handled(sent(world))), 5_000.0)
    to_client = [trip for trip in flights.sight(5_000.0).landed if trip.to_endpoint.kind is EndpointKind.CLIENT]
    assert [trip.look.text for trip in to_client] == ["✔ handled"]
