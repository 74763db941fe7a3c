"""The tables of the plant map have the same content as the map: the same parties, the same ways, the same words."""

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings

from designer.panels.plant_map.model import MapChoice, map_nodes, shown_send, with_parties
from designer.panels.plant_map.node_text import node_text
from designer.panels.plant_map.numbered import NumberedSteps
from designer.panels.plant_map.table import TableTwin
from designer.panels.plant_map.table_model import (
    FAULTS,
    FROM,
    NAME,
    NUMBER,
    OUTCOME,
    STATE,
    TO,
    TOOK,
    VERDICT,
    WHAT,
    WHY,
)
from gateway_core.api import Fault, FaultKind, MessageCall
from tests.support.map_play import handled, lab_world, sent
from tests.support.random_sends import History, actions, readings, two_projects

FAULTY = (Fault(FaultKind.CLIENT_LOST, "client:a"), Fault(FaultKind.FULL_QUEUE, "gateway:g", 2))


@pytest.fixture
def choice(qtbot):
    return MapChoice()


@pytest.fixture
def tables(choice, look, qtbot):
    made = TableTwin(look, choice)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def steps(choice, look, qtbot):
    made = NumberedSteps(look, choice)
    qtbot.addWidget(made)
    return made


def cells(model):
    return [[model.text(row, column) for column in range(model.columnCount())] for row in model.rows]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions, readings)
def test_the_tables_and_the_steps_tell_what_the_map_tells(tables, steps, script, reading):
    for trace in History(two_projects(reading)).perform(script).finish().traces():
        send = shown_send(trace)
        nodes = with_parties(map_nodes(trace.world, FAULTY), send)
        tables.show_nodes(nodes, send)
        steps.show_send(send)
        told = cells(tables.party_lines)
        assert [row[NAME] for row in told] == [node.name for node in nodes]
        for row, node in zip(told, nodes, strict=True):
            mark = send.marks.get(node.key)
            assert (row[VERDICT], row[WHY]) == ((mark.look.text, mark.sentence) if mark else ("", ""))
            words = node_text(node, mark)
            assert all(cell in words for cell in row[:STATE] + row[WHY:FAULTS])
            assert row[STATE].endswith(node.state_word)
            assert all(sentence in row[FAULTS] for sentence in node.faults)
        ways = cells(tables.way_lines)
        assert [int(way[NUMBER]) for way in ways] == [trip.number for trip in send.trips]
        for way, step, trip in zip(ways, cells(steps.lines), send.trips, strict=True):
            assert trip.text == f"{way[FROM]} → {way[TO]}: {way[WHAT]}, {way[OUTCOME].partition(' ')[2]}"
            assert step == [way[NUMBER], f"{trip.look.shape} {trip.text}"]


def show(tables, clients=3):
    send = shown_send(handled(sent(lab_world(clients))))
    tables.show_nodes(map_nodes(lab_world(clients)), send)
    return send


def test_a_party_that_is_chosen_in_the_table_is_chosen_on_the_map_and_the_other_way_round(tables, choice):
    show(tables)
    tables.parties.choose_row(3)
    assert choice.node == tables.party_lines.rows[3].node.key
    choice.choose_node("gateway:plant-gw")
    assert tables.parties.currentIndex().row() == 1
    choice.choose_node("")
    assert not tables.parties.selectionModel().hasSelection()


def test_a_way_that_is_chosen_is_chosen_in_the_table_in_the_steps_and_on_the_map(tables, steps, choice):
    steps.show_send(show(tables))
    tables.ways.choose_row(2)
    assert choice.trip == 3
    assert steps.currentIndex().row() == 2
    steps.choose_row(0)
    assert tables.ways.currentIndex().row() == 0


def test_another_send_has_no_chosen_way(choice):
    choice.show_send(shown_send(sent(lab_world(1), send_id=1)))
    choice.choose_trip(2)
    choice.show_send(shown_send(handled(sent(lab_world(1), send_id=1))))
    assert choice.trip == 2
    choice.show_send(shown_send(sent(lab_world(1), send_id=2)))
    assert choice.trip == 0


def test_what_is_chosen_stays_so_when_others_come(tables, choice):
    show(tables)
    tables.parties.choose_row(4)
    show(tables, 30)
    assert choice.node == tables.party_lines.rows[tables.parties.currentIndex().row()].node.key
    assert tables.parties.selectionModel().isRowSelected(4)


def test_what_is_not_there_yet_is_told(tables):
    trace = sent(lab_world(1), MessageCall("ACME", "hello"))
    tables.show_nodes((), shown_send(trace))
    assert {row[TOOK] for row in cells(tables.way_lines)} == {"0 ms", "not there yet"}


def test_all_is_copied_as_text_and_as_csv(tables):
    show(tables)
    parties, ways = tables.as_text().split("\n\n")
    assert [line.split("\t")[0] for line in parties.splitlines()] == ["Name", "designer", "plant-gw", "agent-8088"] + [
        f"Line {number}" for number in (1, 2, 3)
    ]
    assert ways.splitlines()[0].startswith("No.\tFrom\tTo")
    rows = list(csv.reader(io.StringIO(tables.as_csv())))
    assert rows[0][:3] == ["Name", "Kind", "Verdict"]
    assert ["2", "plant-gw", "plant-gw", "message", "✔ handled", "0 ms", "1 ms"] in rows


def test_empty_tables_copy_as_nothing(tables):
    assert (tables.as_text(), tables.as_csv()) == ("", "")
