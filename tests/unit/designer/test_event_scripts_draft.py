"""The draft that an Event Scripts dialog edits (rules A5, H1)."""

import pytest

from designer.document.handler_edits import HandlerSet
from designer.panels.event_scripts.model import EventScriptsDraft
from gateway_core.api import Gateway, HandlerScope, Lab, MessageHandler, Project

CLIENT = HandlerScope.CLIENT
ACME = HandlerSet("plant-gw", "ACME", CLIENT)
UTILITIES = HandlerSet("plant-gw", "Utilities", CLIENT)


def lab() -> Lab:
    handlers = {name: MessageHandler(name, CLIENT) for name in ("alarm", "refresh", "popup")}
    projects = {"ACME": Project("ACME", client_handlers=handlers), "Utilities": Project("Utilities")}
    return Lab("Test", (Gateway("plant-gw", projects=projects), Gateway("agent", projects={"ACME": Project("ACME")})))


@pytest.fixture
def draft() -> EventScriptsDraft:
    return EventScriptsDraft(lab(), ACME)


def names(draft: EventScriptsDraft) -> list[str]:
    return [handler.name for handler in draft.handlers()]


def test_it_begins_with_the_first_handler(draft) -> None:
    assert draft.chosen == "alarm"


def test_it_offers_every_project_of_every_gateway(draft) -> None:
    assert [(each.gateway, each.project) for each in draft.sets()] == [
        ("plant-gw", "ACME"),
        ("plant-gw", "Utilities"),
        ("agent", "ACME"),
    ]


def test_a_new_handler_gets_a_name_that_is_free_and_is_chosen(draft) -> None:
    draft.add()
    draft.add()
    assert names(draft) == ["alarm", "refresh", "popup", "newHandler", "newHandler2"]
    assert draft.chosen == "newHandler2"


def test_renaming_follows_the_chosen_handler(draft) -> None:
    draft.modify(MessageHandler("alert", CLIENT, "print 1"))
    assert draft.chosen == "alert"
    assert names(draft) == ["alert", "refresh", "popup"]


def test_a5_a_taken_name_is_a_problem_and_changes_nothing(draft) -> None:
    draft.modify(MessageHandler("popup", CLIENT))
    assert "already has a client message handler “popup”" in draft.problem
    assert names(draft) == ["alarm", "refresh", "popup"]


def test_a_problem_is_over_when_the_fields_hold(draft) -> None:
    draft.modify(MessageHandler("", CLIENT))
    assert "needs a name" in draft.problem
    draft.modify(MessageHandler("alert", CLIENT))
    assert draft.problem == ""


def test_after_removing_its_neighbour_is_chosen(draft) -> None:
    draft.choose("refresh")
    draft.remove()
    assert draft.chosen == "popup"
    draft.remove()
    assert draft.chosen == "alarm"
    draft.remove()
    assert draft.chosen == ""
    assert draft.handler() is None


def test_another_project_has_its_own_handlers(draft) -> None:
    draft.choose_set(UTILITIES)
    assert draft.chosen == ""
    draft.add()
    assert names(draft) == ["newHandler"]
    draft.choose_set(ACME)
    assert names(draft) == ["alarm", "refresh", "popup"]
