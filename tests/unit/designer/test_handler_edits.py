"""Edits of handlers and saved scripts: what they change, what they leave alone, what they refuse (rules A5, H1)."""

import pytest

from designer.document.handler_edits import (
    HandlerPlace,
    HandlerSet,
    add_handler,
    handler_at,
    handlers_of,
    modify_handler,
    remove_handler,
)
from designer.document.refusals import EditRefused
from gateway_core.api import Gateway, HandlerScope, Lab, MessageHandler, Project, Threading

CLIENT, GATEWAY = HandlerScope.CLIENT, HandlerScope.GATEWAY
ACME = HandlerSet("plant-gw", "ACME", CLIENT)
ACME_GATEWAY = HandlerSet("plant-gw", "ACME", GATEWAY)


def handler(name: str, scope: HandlerScope = CLIENT, script: str = "pass") -> MessageHandler:
    return MessageHandler(name, scope, script)


def lab() -> Lab:
    acme = Project(
        "ACME",
        client_handlers={"refresh": handler("refresh"), "alarm": handler("alarm")},
        gateway_handlers={"refresh": handler("refresh", GATEWAY)},
    )
    gateways = (
        Gateway("plant-gw", projects={"ACME": acme, "Utilities": Project("Utilities")}),
        Gateway("agent-8088", projects={"ACME": Project("ACME")}),
    )
    return Lab("Test", gateways, scripts={"first": "print 1"})


def test_an_added_handler_stands_at_the_end_of_its_own_set_only() -> None:
    changed = add_handler(lab(), ACME, handler("popup"))
    assert list(handlers_of(changed, ACME)) == ["refresh", "alarm", "popup"]
    assert list(handlers_of(changed, ACME_GATEWAY)) == ["refresh"]
    assert changed.gateways[1] == lab().gateways[1]


def test_a5_the_same_name_may_stand_in_both_sets() -> None:
    changed = add_handler(lab(), ACME_GATEWAY, handler("alarm", GATEWAY))
    assert handler_at(changed, HandlerPlace(ACME, "alarm")) is not None
    assert handler_at(changed, HandlerPlace(ACME_GATEWAY, "alarm")) is not None


def test_a5_a_name_that_is_taken_in_the_set_is_refused_in_a_sentence() -> None:
    with pytest.raises(EditRefused, match="ACME already has a client message handler “refresh”"):
        add_handler(lab(), ACME, handler("refresh"))


@pytest.mark.parametrize("name", ["", "   "])
def test_an_empty_name_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(EditRefused, match="needs a name"):
        add_handler(lab(), ACME, handler(name))


def test_a_blank_at_the_end_of_a_name_is_refused_because_nobody_sees_it() -> None:
    with pytest.raises(EditRefused, match="begins or ends with a blank"):
        add_handler(lab(), ACME, handler("popup "))


def test_h1_a_gateway_handler_on_the_edt_is_refused() -> None:
    edt = MessageHandler("tick", GATEWAY, threading=Threading.EDT)
    with pytest.raises(EditRefused, match="EDT"):
        add_handler(lab(), ACME_GATEWAY, edt)


def test_h1_a_client_handler_may_run_on_the_edt() -> None:
    edt = MessageHandler("tick", CLIENT, threading=Threading.EDT)
    assert handler_at(add_handler(lab(), ACME, edt), HandlerPlace(ACME, "tick")) == edt


def test_a_renamed_handler_keeps_its_place_in_the_order() -> None:
    changed = modify_handler(lab(), HandlerPlace(ACME, "refresh"), handler("reload", script="print 2"))
    assert list(handlers_of(changed, ACME)) == ["reload", "alarm"]
    assert handlers_of(changed, ACME)["reload"].script == "print 2"


def test_a_handler_may_keep_its_own_name_when_modified() -> None:
    changed = modify_handler(lab(), HandlerPlace(ACME, "alarm"), handler("alarm", script="print 3"))
    assert handlers_of(changed, ACME)["alarm"].script == "print 3"


def test_a5_renaming_to_a_name_that_is_taken_is_refused() -> None:
    with pytest.raises(EditRefused, match="already has"):
        modify_handler(lab(), HandlerPlace(ACME, "alarm"), handler("refresh"))


def test_what_was_removed_elsewhere_cannot_be_modified() -> None:
    with pytest.raises(EditRefused, match="no client message handler “gone” any more"):
        modify_handler(lab(), HandlerPlace(ACME, "gone"), handler("gone"))


def test_a_removed_handler_is_gone_from_its_set_alone() -> None:
    changed = remove_handler(lab(), HandlerPlace(ACME, "refresh"))
    assert list(handlers_of(changed, ACME)) == ["alarm"]
    assert list(handlers_of(changed, ACME_GATEWAY)) == ["refresh"]


def test_what_is_not_there_cannot_be_removed() -> None:
    with pytest.raises(EditRefused, match="any more"):
        remove_handler(lab(), HandlerPlace(ACME, "gone"))


@pytest.mark.parametrize("where", [HandlerSet("nowhere", "ACME", CLIENT), HandlerSet("plant-gw", "Nothing", CLIENT)])
def test_a_project_that_is_not_there_is_said_so(where: HandlerSet) -> None:
    assert handlers_of(lab(), where) == {}
    with pytest.raises(EditRefused, match=r"has no (gateway|project) “.*” any more"):
        add_handler(lab(), where, handler("x"))


def test_an_edit_leaves_the_lab_before_it_as_it_was() -> None:
    before = lab()
    add_handler(before, ACME, handler("popup"))
    remove_handler(before, HandlerPlace(ACME, "alarm"))
    assert before == lab()
