"""Who would receive a call that stands in a text: what is certain, what depends, compared with every value it may have."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import (
    ClientPreset,
    Endpoint,
    EndpointKind,
    Fault,
    FaultKind,
    Filters,
    Gateway,
    GatewayState,
    HandlerScope,
    Identity,
    Lab,
    MessageCall,
    MessageHandler,
    Project,
    Reason,
    RequestCall,
    Session,
    User,
    World,
    WrittenCall,
    predict,
    with_presets,
)
from gateway_core.routing.faults import faults_on_the_way
from gateway_core.routing.verdicts import judge

HANDLER = MessageHandler("alarm", HandlerScope.CLIENT)
ACME = Project("ACME", "", {"alarm": replace(HANDLER, scope=HandlerScope.GATEWAY)}, {"alarm": HANDLER})
UTILITIES = Project("Utilities")
SENDER = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
DESIGNER = Session("0A1B2C3D", EndpointKind.DESIGNER, "designer", "plant-gw", "", Identity("ann"))


def client(number: int, gateway: str, project: str, user: str, role: str, host: str) -> Session:
    return Session(f"{number:08X}", EndpointKind.CLIENT, f"c{number}", gateway, project, Identity(user, (role,), host))


SESSIONS = (
    DESIGNER,
    client(1, "plant-gw", "ACME", "bob", "Operator", "PACK-01"),
    client(2, "plant-gw", "ACME", "eve", "Operator", "PACK-02"),
    client(3, "plant-gw", "Utilities", "bob", "Maintenance", "PACK-01"),
    client(4, "agent", "ACME", "eve", "Maintenance", "PACK-02"),
)
WORLD = World(
    (
        GatewayState("plant-gw", True, {"ACME": ACME, "Utilities": UTILITIES}),
        GatewayState("agent", True, {"ACME": ACME}),
        GatewayState("far", False, {"ACME": ACME}),
    ),
    SESSIONS,
)
# Every value that makes a difference in this world, and one that nobody has.
VALUES = {
    "project": ("ACME", "Utilities", "nobody's"),
    "scope": ("", "C", "G", "CG", "x"),
    "clientSessionId": ("", "00000001", "00000004", "FFFFFFFF"),
    "user": ("", "bob", "eve", "zoe"),
    "hasRole": ("", "Operator", "Maintenance", "Nobody"),
    "hostName": ("", "PACK-01", "PACK-02", "ELSEWHERE"),
    "remoteServers": ((), ("plant-gw",), ("agent",), ("far",), ("nowhere",), ("agent", "plant-gw")),
    "remoteServer": ("", "plant-gw", "agent", "far", "nowhere"),
}
MESSAGE = ("project", "scope", "clientSessionId", "user", "hasRole", "hostName", "remoteServers")
REQUEST = ("project", "hostName", "remoteServer")


def call_of(names: tuple[str, ...], values: dict[str, object]) -> MessageCall | RequestCall:
    if names is REQUEST:
        return RequestCall(
            str(values.get("project", "")),
            "alarm",
            host=str(values.get("hostName", "")),
            remote_server=str(values.get("remoteServer", "")),
        )
    filters = Filters(*(str(values.get(name, "")) for name in ("clientSessionId", "user", "hasRole", "hostName")))
    servers = values.get("remoteServers", ())
    assert isinstance(servers, tuple)
    scope = str(values.get("scope", ""))
    return MessageCall(str(values.get("project", "")), "alarm", scope=scope, filters=filters, remote_servers=servers)


@st.composite
def written_calls(draw, names: tuple[str, ...]) -> tuple[WrittenCall, list[MessageCall | RequestCall]]:
    """A written call with up to three open arguments, and all the calls that it may turn out to be."""
    values = {name: draw(st.sampled_from(VALUES[name])) for name in names}
    is_open = draw(st.lists(st.sampled_from(names), unique=True, max_size=3))
    known = {name: value for name, value in values.items() if name not in is_open}
    choices = product(*(VALUES[name] for name in is_open))
    calls = [call_of(names, known | dict(zip(is_open, choice, strict=True))) for choice in choices]
    ordered = tuple(name for name in names if name in is_open)
    function = "sendRequest" if names is REQUEST else "sendMessage"
    return WrittenCall(function, 1, 1, call_of(names, known), ordered), calls


def check(written: WrittenCall, calls: list[MessageCall | RequestCall], world: World) -> None:
    judged = [[verdict.selected for verdict in judge(call, SENDER, world)] for call in calls]
    for position, prediction in enumerate(predict(written, SENDER, world)):
        selected = {each[position] for each in judged}
        name = prediction.verdict.endpoint.label
        assert prediction.verdict.selected == (True in selected), name
        assert prediction.is_certain == (selected == {True}), name


@settings(max_examples=300)
@given(written_calls(MESSAGE))
def test_a_message_selects_for_certain_whom_every_value_selects_and_perhaps_whom_some_do(found) -> None:
    check(*found, WORLD)


@pytest.mark.parametrize("reading", ["gateway", "client"])
@settings(max_examples=150)
@given(found=written_calls(REQUEST))
def test_so_does_a_request_in_both_readings_of_its_host(found, reading) -> None:
    written, calls = found
    world = replace(WORLD, request_host_name=reading)
    if reading == "client" and len(SESSIONS) > 1:
        # One client answers for all (R3); whose turn it is among several is not asked here.
        world = replace(world, sessions=(DESIGNER, SESSIONS[1], SESSIONS[4]))
    check(written, calls, world)


def test_a_certain_call_is_judged_as_if_it_were_made() -> None:
    call = MessageCall("ACME", "alarm", filters=Filters(user="bob"))
    found = predict(WrittenCall("sendMessage", 1, 1, call), SENDER, WORLD)
    assert [each.verdict for each in found] == list(judge(call, SENDER, WORLD))


def test_a_handler_that_only_running_can_name_leaves_open_whether_it_is_there() -> None:
    call = MessageCall("ACME", "", scope="C")
    found = predict(WrittenCall("sendMessage", 1, 1, call, ("messageHandler",)), SENDER, WORLD)
    selected = [each.verdict for each in found if each.verdict.selected]
    assert [(each.endpoint.name, each.reason) for each in selected] == [("c1", Reason.QUEUED), ("c2", Reason.QUEUED)]


def test_a_preset_without_an_open_client_counts_as_if_it_were_open_and_says_so() -> None:
    lab = Lab(
        "lab",
        (Gateway("plant-gw", projects={"ACME": ACME}),),
        users=(User("bob", "bob", ("Operator",)),),
        clients=(
            ClientPreset("c1", "plant-gw", "ACME", "bob", "PACK-01"),
            ClientPreset("Spare", "plant-gw", "ACME", "bob", "PACK-09"),
        ),
    )
    call = MessageCall("ACME", "alarm", filters=Filters(role="Operator"))
    found = predict(WrittenCall("sendMessage", 1, 1, call), SENDER, with_presets(WORLD, lab))
    spare = found[-1]
    assert (spare.verdict.endpoint.name, spare.is_open, spare.verdict.selected) == ("Spare", False, True)
    assert sum(not each.is_open for each in found) == 1


# -- faults on purpose -------------------------------------------------------------------------------------------

FAR = SESSIONS[4].endpoint
NEAR = SESSIONS[1].endpoint
SLOW, FAILING = FaultKind.SLOW_HANDLER, FaultKind.HANDLER_ERROR


@pytest.mark.parametrize(
    ("fault", "met_near", "met_far"),
    [
        (Fault(FaultKind.CLIENT_LOST, "client:c1"), True, False),
        (Fault(FaultKind.FULL_QUEUE, "client:c4", 1.0), False, True),
        (Fault(FAILING, "", 0.0, "alarm"), True, True),
        (Fault(FAILING, "client:c1", 0.0, "alarm"), True, False),
        (Fault(FAILING, "", 0.0, "other"), False, False),
        (Fault(FaultKind.SLOW_GATEWAY, "gateway:agent", 1.0), False, True),
        (Fault(FaultKind.SLOW_GATEWAY, "gateway:plant-gw", 1.0), False, True),
        (Fault(FaultKind.GATEWAY_DOWN, "gateway:agent"), False, False),
    ],
)
def test_f1_a_fault_is_met_where_it_is_and_on_the_way_there(fault, met_near, met_far):
    assert bool(faults_on_the_way([fault], SENDER, NEAR, "alarm")) is met_near
    assert bool(faults_on_the_way([fault], SENDER, FAR, "alarm")) is met_far


@pytest.mark.parametrize("turned", [False, True])
def test_f1_a_fault_of_one_receiver_goes_before_the_same_kind_everywhere(turned):
    own, general = Fault(SLOW, "client:c1", 5.0, "alarm"), Fault(SLOW, "", 1.0, "alarm")
    both = [general, own] if turned else [own, general]
    assert faults_on_the_way(both, SENDER, NEAR, "alarm") == (own,)
    assert faults_on_the_way(both, SENDER, SESSIONS[2].endpoint, "alarm") == (general,)


def test_f1_a_prediction_names_the_faults_of_those_who_would_receive_it_and_says_who_is_broken():
    written = WrittenCall("sendMessage", 1, 1, MessageCall("ACME", "alarm", filters=Filters(user="bob")))
    faults = [Fault(FaultKind.CLIENT_LOST, "client:c1"), Fault(FaultKind.CLIENT_LOST, "client:c2")]
    found = predict(written, SENDER, WORLD, faults)
    assert {each.verdict.endpoint.name: each.is_broken for each in found if each.faults} == {"c1": True}
