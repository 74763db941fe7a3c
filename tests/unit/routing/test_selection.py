"""Selection and receipts by rule id: who is selected, in which order, with which strings."""

import pytest

from gateway_core.api import CommMode, Filters, HandlerScope, MessageCall, Reason
from gateway_core.messages.payload import Payload
from gateway_core.routing.events import CommModeBlocked, LogWritten
from tests.support.labs import gateway_of, handler, lab_of, project
from tests.support.router_play import RouterPlay

BOTH = project("P", client=[handler("h")], gateway=[handler("h", HandlerScope.GATEWAY)])


@pytest.fixture
def play() -> RouterPlay:
    return RouterPlay(lab_of(gateway_of("gw", BOTH, project("Q", client=[handler("h")]))))


def names(send):
    return [endpoint.name for endpoint in send.selected]


@pytest.mark.parametrize(
    ("filters", "scope"),
    [
        (Filters(), "CG"),
        (Filters(session_id="A0000000"), "CG"),
        (Filters(user="bob"), "C"),
        (Filters(role="Operator"), "C"),
        (Filters(host="PC-1"), "C"),
    ],
)
def test_m4_the_default_scope_is_c_with_user_role_or_host_and_else_cg(filters, scope):
    assert MessageCall("P", "h", filters=filters).effective_scope == scope


def test_m4_remote_servers_do_not_change_the_default_scope():
    assert MessageCall("P", "h", remote_servers=("gw",)).effective_scope == "CG"


@pytest.mark.parametrize(
    ("scope", "expected"),
    [("C", ["a"]), ("G", ["gw"]), ("CG", ["gw", "a"]), ("GC", ["gw", "a"]), ("cg", []), ("X", []), ("xCy", ["a"])],
)
def test_m6_the_scope_is_a_set_of_upper_case_letters(play, scope, expected):
    play.client("a")
    send = play.send(MessageCall("P", "h", scope=scope))
    assert names(send) == expected
    assert len(send.receipts) == len(expected)


def test_m7_all_given_filters_must_pass(play):
    play.client("right", user="bob", roles=["Operator"], host="H1")
    play.client("user", user="eve", roles=["Operator"], host="H1")
    play.client("role", user="bob", roles=["Guest"], host="H1")
    play.client("host", user="bob", roles=["Operator"], host="H2")
    play.client("project", project="Q", user="bob", roles=["Operator"], host="H1")
    send = play.send(MessageCall("P", "h", filters=Filters(user="bob", role="Operator", host="H1")))
    assert names(send) == ["right"]


def test_m7_a_session_id_selects_that_client_only_if_the_other_filters_pass_too(play):
    session = play.client("a", user="bob")
    play.client("b", user="bob")
    assert names(play.send(MessageCall("P", "h", scope="C", filters=Filters(session_id=session.id)))) == ["a"]
    assert names(play.send(MessageCall("P", "h", filters=Filters(session_id=session.id, user="eve")))) == []


def test_m8_comparisons_are_exact_and_the_address_is_no_host_name(play):
    play.client("a", user="bob", roles=["Op"], host="PC-1", address="192.0.2.1")
    for filters in (
        Filters(user="Bob"),
        Filters(user="bob "),
        Filters(role="op"),
        Filters(host="pc-1"),
        Filters(host="192.0.2.1"),
    ):
        assert names(play.send(MessageCall("P", "h", filters=filters))) == []


def test_m9_filters_do_not_limit_the_gateway(play):
    play.client("a", user="bob")
    send = play.send(MessageCall("P", "h", scope="CG", filters=Filters(user="nobody")))
    assert names(send) == ["gw"]


def test_m10_a_sending_client_receives_its_own_message(play):
    session = play.client("a")
    send = play.send(MessageCall("P", "h", scope="C"), session.endpoint)
    assert send.selected == (session.endpoint,)


def test_m11_an_unknown_project_selects_nobody_without_an_error(play):
    play.client("a")
    send = play.send(MessageCall("Nowhere", "h"))
    assert send.receipts == ()
    assert send.selected == ()


def test_m12_a_missing_handler_is_sent_and_logged_where_it_is_missing(play):
    session = play.client("a")
    send = play.send(MessageCall("P", "nope"))
    assert [receipt.endswith("sendStatus=SENT") for receipt in send.receipts] == [True, True]
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.HANDLER_MISSING] * 2
    text = 'The message handler "nope" could not be found! Check your event script message handlers.'
    assert [(log.where, log.level, log.text) for log in play.logs()] == [
        (play.gateway, "ERROR", text),
        (session.endpoint, "ERROR", text),
    ]


def test_h1_a_handler_that_is_switched_off_is_selected_and_does_not_run():
    play = RouterPlay(lab_of(gateway_of("gw", project("P", client=[handler("h", enabled=False)]))))
    play.client("a")
    send = play.send(MessageCall("P", "h", scope="C"))
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.HANDLER_OFF]
    assert not play.runs


def test_a5_the_same_name_may_stand_in_both_sets_and_each_scope_runs_its_own():
    client, gateway = handler("h", script="c"), handler("h", HandlerScope.GATEWAY, script="g")
    play = RouterPlay(lab_of(gateway_of("gw", project("P", client=[client], gateway=[gateway]))))
    play.client("a")
    play.send(MessageCall("P", "h"))
    assert [run.job.handler.script for run in play.runs.values()] == ["g", "c"]


def test_m13_the_gateway_comes_first_then_clients_in_the_order_of_their_sessions(play):
    for name in "bca":
        play.client(name)
    assert names(play.send(MessageCall("P", "h"))) == ["gw", "b", "c", "a"]


def test_m13_an_identity_change_does_not_move_a_client_in_the_order(play):
    first = play.client("first", user="bob")
    play.client("second", user="bob")
    play.router.registry.change_identity(first.id, first.identity, play.now)
    assert names(play.send(MessageCall("P", "h", filters=Filters(user="bob")))) == ["first", "second"]


def test_m14_and_m15_receipts_are_exact_to_the_character(play):
    session = play.client("a", host="H", address="192.0.2.1")
    send = play.send(MessageCall("P", "testHandler"))
    tail = "filterParams={hostName=, clientSessionId=, scope=CG, user=, hasRole=},sendStatus=SENT"
    assert send.receipts == (
        f"type=Gateway,project=P,messageHandler=testHandler,{tail}",
        (
            f"type=Client,sessionId={session.id},clientAddress=192.0.2.1,clientHostName=H,project=P,"
            f"messageHandler=testHandler,{tail}"
        ),
    )


def test_m15_an_empty_address_and_host_print_as_nothing(play):
    session = play.client("a")
    (receipt,) = play.send(MessageCall("P", "h", scope="C")).receipts
    assert receipt.startswith(f"type=Client,sessionId={session.id},clientAddress=,clientHostName=,project=P,")


def test_m16_filter_params_show_what_was_given_and_the_scope_as_given(play):
    play.client("a", user="bob", roles=["Op"], host="H")
    call = MessageCall("P", "h", scope="GC", filters=Filters(user="bob", role="Op", host="H"))
    params = "filterParams={hostName=H, clientSessionId=, scope=GC, user=bob, hasRole=Op}"
    assert all(params in receipt for receipt in play.send(call).receipts)


def test_m18_every_receiver_gets_the_payload_of_the_moment_of_the_call(play):
    play.client("a")
    payload = Payload('{"a": [1]}')
    play.send(MessageCall("P", "h", payload))
    assert [run.job.payload for run in play.runs.values()] == [payload, payload]


def test_m22_a_blocked_send_reaches_nobody_and_is_recorded(play):
    designer = play.designer(CommMode.READ_ONLY)
    play.client("a")
    send = play.send(MessageCall("P", "h"), designer.endpoint)
    assert (send.blocked_by, send.selected, send.receipts) == ("read-only", (), ())
    assert not play.runs
    assert any(isinstance(event, CommModeBlocked) for event in play.events)


def test_c1_a_client_in_off_cannot_send_and_can_again_in_read_write(play):
    session = play.client("a")
    play.router.change_comm_mode(session.id, CommMode.OFF, play.now)
    assert play.send(MessageCall("P", "h"), session.endpoint).blocked_by == "off"
    play.router.change_comm_mode(session.id, CommMode.READ_WRITE, play.now)
    assert names(play.send(MessageCall("P", "h"), session.endpoint)) == ["gw", "a"]


def test_a3_a_designer_never_receives(play):
    designer = play.designer()
    send = play.send(MessageCall("P", "h"), designer.endpoint)
    assert names(send) == ["gw"]


def test_a6_filters_follow_a_changed_user_at_once(play):
    session = play.client("a", user="bob", roles=["Operator"])
    identity = type(session.identity)("eve", ("Guest",), "", "")
    play.router.registry.change_identity(session.id, identity, play.now)
    assert names(play.send(MessageCall("P", "h", filters=Filters(user="bob")))) == []
    assert names(play.send(MessageCall("P", "h", filters=Filters(role="Operator")))) == []
    assert names(play.send(MessageCall("P", "h", filters=Filters(user="eve", role="Guest")))) == ["a"]


def test_a4_session_ids_are_eight_hex_digits_and_never_given_twice():
    ids = iter(["0000000A", "0000000A", "0000000B"])
    play = RouterPlay(lab_of(gateway_of("gw", BOTH)))
    play.router.registry._new_id = lambda: next(ids)
    assert [play.client("a").id, play.client("b").id] == ["0000000A", "0000000B"]


@pytest.fixture
def two() -> RouterPlay:
    return RouterPlay(lab_of(gateway_of("gw", BOTH), gateway_of("agent", BOTH), gateway_of("down", BOTH, online=False)))


def test_a1_and_m23_each_named_gateway_selects_and_the_local_one_only_if_named(two):
    two.client("here")
    two.client("there", gateway="agent")
    assert names(two.send(MessageCall("P", "h", remote_servers=("agent",)))) == ["agent", "there"]
    assert names(two.send(MessageCall("P", "h", remote_servers=("agent", "gw")))) == ["agent", "there", "gw", "here"]


def test_m24_remote_receipts_are_one_a_name_in_the_given_order_with_their_status(two):
    send = two.send(MessageCall("P", "h", remote_servers=("down", "agent", "nowhere")))
    tail = "project=P,messageHandler=h,filterParams={hostName=, clientSessionId=, scope=CG, user=, hasRole=}"
    assert send.receipts == (
        f"type=RemoteServer,remoteServer=down,{tail},sendStatus=NOT_SENT",
        f"type=RemoteServer,remoteServer=agent,{tail},sendStatus=SENT",
        f"type=RemoteServer,remoteServer=nowhere,{tail},sendStatus=NOT_SENT",
    )
    warnings = [log for log in two.events if isinstance(log, LogWritten)]
    assert [(log.where, log.level) for log in warnings] == [(two.gateway, "WARN")] * 2
    assert "down" in warnings[0].text
    assert "nowhere" in warnings[1].text


def test_m24_a_gateway_that_went_off_line_is_reached_again_once_it_is_back(two):
    two.router.registry.set_online("down", two.now, online=True)
    assert names(two.send(MessageCall("P", "h", remote_servers=("down",)))) == ["down"]


def test_a_name_given_twice_delivers_once_and_has_two_receipts(two):
    send = two.send(MessageCall("P", "h", scope="G", remote_servers=("agent", "agent")))
    assert names(send) == ["agent"]
    assert len(send.receipts) == 2
