"""Section 6: for every endpoint the first thing that stopped a call, with both values, rule and near miss."""

import re

import pytest

from gateway_core.api import (
    CommMode,
    EndpointKind,
    Filters,
    HandlerScope,
    MessageCall,
    NearMissKind,
    Reason,
    RequestCall,
    rule_source,
    verdict_text,
)
from gateway_core.routing.near_misses import host_miss, name_miss, spelling_miss
from gateway_core.routing.rules import RULES
from gateway_core.routing.verdicts import judge
from tests.support.labs import gateway_of, handler, lab_of, project
from tests.support.router_play import RouterPlay

P = project("P", client=[handler("h"), handler("onlyClient")], gateway=[handler("h", HandlerScope.GATEWAY)])


@pytest.fixture
def play() -> RouterPlay:
    return RouterPlay(
        lab_of(gateway_of("gw", P, project("Q")), gateway_of("agent", P), gateway_of("off", online=False))
    )


def verdict_at(play, call, name, sender=None):
    verdicts = judge(call, sender or play.gateway, play.router.registry.world())
    return next(verdict for verdict in verdicts if verdict.endpoint.name == name)


def test_every_endpoint_has_a_verdict_gateways_first_then_sessions(play):
    play.designer()
    play.client("a")
    verdicts = judge(MessageCall("P", "h"), play.gateway, play.router.registry.world())
    assert [verdict.endpoint.name for verdict in verdicts] == ["gw", "agent", "off", "designer", "a"]


def test_comm_mode_stops_everything_first_m22(play):
    designer = play.designer(CommMode.OFF)
    play.client("a", project="Q")
    verdicts = judge(MessageCall("Nowhere", "h"), designer.endpoint, play.router.registry.world())
    assert {(verdict.reason, verdict.rule, verdict.actual) for verdict in verdicts} == {
        (Reason.COMM_MODE, "M22", "off")
    }


@pytest.mark.parametrize(
    ("call", "name", "reason", "rule"),
    [
        (MessageCall("P", "h"), "agent", Reason.REMOTE_UNKNOWN, "M23"),
        (MessageCall("P", "h", remote_servers=("agnt",)), "agent", Reason.REMOTE_UNKNOWN, "M24"),
        (MessageCall("P", "h", remote_servers=("off",)), "off", Reason.REMOTE_DOWN, "M24"),
        (RequestCall("P", "h", remote_server="off"), "off", Reason.REMOTE_DOWN, "R10"),
        (MessageCall("R", "h"), "gw", Reason.PROJECT_UNKNOWN, "M11"),
        (MessageCall("R", "h"), "designer", Reason.PROJECT_UNKNOWN, "M11"),
        (MessageCall("P", "h"), "designer", Reason.DESIGNER_NEVER_RECEIVES, "A3"),
        (MessageCall("P", "h", scope="C"), "gw", Reason.SCOPE_WITHOUT_GATEWAY, "M6"),
        (MessageCall("P", "h", filters=Filters(user="bob")), "gw", Reason.SCOPE_WITHOUT_GATEWAY, "M4"),
        (MessageCall("P", "h", scope="G"), "a", Reason.SCOPE_WITHOUT_CLIENTS, "M6"),
        (RequestCall("P", "h"), "a", Reason.SCOPE_WITHOUT_CLIENTS, "R2"),
        (MessageCall("Q", "h"), "a", Reason.OTHER_PROJECT, "M7"),
        (MessageCall("P", "h", filters=Filters(session_id="00000000")), "a", Reason.OTHER_SESSION, "M7"),
        (MessageCall("P", "h", filters=Filters(user="eve")), "a", Reason.OTHER_USER, "M7"),
        (MessageCall("P", "h", filters=Filters(role="Guest")), "a", Reason.ROLE_MISSING, "M7"),
        (MessageCall("P", "h", filters=Filters(host="H2")), "a", Reason.OTHER_HOST, "M7"),
        (MessageCall("P", "nope"), "a", Reason.HANDLER_MISSING, "M12"),
        (MessageCall("P", "h"), "a", Reason.QUEUED, "M7"),
        (MessageCall("P", "h"), "gw", Reason.QUEUED, "M9"),
        (RequestCall("P", "h"), "gw", Reason.QUEUED, "R2"),
        (RequestCall("P", "h", host="H"), "gw", Reason.QUEUED, "R3"),
    ],
)
def test_each_reason_has_its_rule_and_a_sentence(play, call, name, reason, rule):
    play.designer()
    play.client("a", user="bob", roles=["Operator"], host="H", address="192.0.2.1")
    verdict = verdict_at(play, call, name)
    assert (verdict.reason, verdict.rule) == (reason, rule)
    assert verdict_text(verdict).endswith((".", "?"))
    assert rule_source(rule)


@pytest.mark.parametrize(
    ("call", "expected", "actual"),
    [
        (MessageCall("P", "h", filters=Filters(user="eve")), "eve", "bob"),
        (MessageCall("P", "h", filters=Filters(role="Guest")), "Guest", "Operator, Shift A"),
        (MessageCall("P", "h", filters=Filters(host="H2")), "H2", "H"),
        (MessageCall("Q", "h"), "Q", "P"),
    ],
)
def test_a_verdict_carries_and_says_both_compared_values(play, call, expected, actual):
    play.client("a", user="bob", roles=["Operator", "Shift A"], host="H")
    verdict = verdict_at(play, call, "a")
    assert (verdict.expected, verdict.actual) == (expected, actual)
    assert expected in verdict_text(verdict)
    assert actual in verdict_text(verdict)


@pytest.mark.parametrize(
    ("call", "kind", "value"),
    [
        (MessageCall("P", "h", filters=Filters(user="Bob")), NearMissKind.CASE, "bob"),
        (MessageCall("P", "h", filters=Filters(user=" bob")), NearMissKind.BLANKS, "bob"),
        (MessageCall("P", "h", filters=Filters(user="BOB ")), NearMissKind.CASE_AND_BLANKS, "bob"),
        (MessageCall("P", "h", filters=Filters(role="operator")), NearMissKind.CASE, "Operator"),
        (MessageCall("P", "h", filters=Filters(host="192.0.2.1")), NearMissKind.ADDRESS_FOR_HOST, "PACK-01"),
        (MessageCall("P", "h", filters=Filters(host="pack-01")), NearMissKind.CASE, "PACK-01"),
        (MessageCall("p", "h", filters=Filters(user="bob")), NearMissKind.CASE, "P"),
        (MessageCall("P", "h", scope="c"), NearMissKind.CASE, "C"),
    ],
)
def test_near_misses_at_a_client_are_said(play, call, kind, value):
    play.client("a", user="bob", roles=["Guest", "Operator"], host="PACK-01", address="192.0.2.1")
    miss = verdict_at(play, call, "a").near_miss
    assert (miss.kind, miss.value) == (kind, value)


def test_a_handler_of_the_other_scope_is_a_near_miss(play):
    verdict = verdict_at(play, MessageCall("P", "onlyClient"), "gw")
    assert (verdict.near_miss.kind, verdict.near_miss.value) == (NearMissKind.OTHER_SCOPE, "client")
    assert "client scope" in verdict_text(verdict)


def test_a_handler_within_two_letters_is_a_near_miss(play):
    play.client("a")
    miss = verdict_at(play, MessageCall("P", "onlyCleint"), "a").near_miss
    assert (miss.kind, miss.value) == (NearMissKind.SIMILAR_NAME, "onlyClient")


def test_a_gateway_name_within_two_letters_is_a_near_miss(play):
    miss = verdict_at(play, MessageCall("P", "h", remote_servers=("agnt",)), "agent").near_miss
    assert (miss.kind, miss.value) == (NearMissKind.SIMILAR_NAME, "agent")


@pytest.mark.parametrize(
    ("given", "names", "found"),
    [
        ("ACMEE", ["ACME", "Utilities"], "ACME"),
        ("AMCE", ["ACME"], "ACME"),
        ("ACXXX", ["ACME"], None),
        ("B", ["A"], None),
        ("ab", ["cd"], None),
        ("", ["A"], None),
        ("acme", ["ACNE", "ACME"], "ACME"),
    ],
)
def test_names_are_near_within_two_letters_and_never_wholly_different(given, names, found):
    miss = name_miss(given, names)
    assert (miss.value if miss else None) == found


def test_a_call_without_a_project_or_a_handler_is_told_as_that(play):
    play.client("a")
    assert verdict_text(verdict_at(play, MessageCall("", "h"), "gw")).startswith("The call names no project.")
    assert verdict_text(verdict_at(play, MessageCall("P", ""), "a")) == "Selected, but the call names no handler."


def test_equal_texts_are_no_near_miss():
    assert spelling_miss("bob", "bob") is None
    assert host_miss("H", "H2", "") is None


def test_a_call_that_names_a_known_gateway_beside_an_unknown_one_goes_to_the_known_one(play):
    verdict = verdict_at(play, MessageCall("P", "h", remote_servers=("agent", "elsewhere")), "gw")
    assert (verdict.reason, verdict.rule, verdict.near_miss) == (Reason.REMOTE_UNKNOWN, "M23", None)


def test_a_client_on_another_gateway_is_not_reached_by_a_local_send(play):
    play.client("there", gateway="agent")
    verdict = verdict_at(play, MessageCall("P", "h"), "there")
    assert (verdict.selected, verdict.reason) == (False, Reason.REMOTE_UNKNOWN)
    assert "gw" in verdict_text(verdict)


def test_r3_the_host_name_of_a_request_is_marked_where_the_gateway_answers(play):
    text = verdict_text(verdict_at(play, RequestCall("P", "h", host="PACK-01"), "gw"))
    assert "hostName PACK-01" in text


def test_r3_read_literally_the_first_client_with_that_host_answers():
    play = RouterPlay(lab_of(gateway_of("gw", P), request_host_name="client"))
    play.client("first", host="H")
    play.client("second", host="H")
    play.client("other", host="X")
    verdicts = judge(RequestCall("P", "h", host="H"), play.gateway, play.router.registry.world())
    found = {verdict.endpoint.name: (verdict.selected, verdict.reason) for verdict in verdicts}
    assert found == {
        "gw": (False, Reason.SCOPE_WITHOUT_GATEWAY),
        "first": (True, Reason.QUEUED),
        "second": (False, Reason.OTHER_SESSION),
        "other": (False, Reason.OTHER_HOST),
    }


def test_every_rule_has_a_source_that_marks_the_emulators_choices():
    assert "emulator's choice" in rule_source("M24")
    assert rule_source("M7") == "documented in the 7.9 manual"
    assert len(RULES) == 6 + 25 + 14 + 8 + 3 + 3 + 1
    assert EndpointKind.DESIGNER.value == "designer"


def test_every_rule_is_told_in_a_few_sentences_that_name_no_other_rule():
    for rule, told in RULES.items():
        assert told.text.endswith("."), rule
        assert len(told.text) < 220, rule
        assert not re.search(r"\b[AMRHDCF]\d", told.text), rule
