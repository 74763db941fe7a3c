"""Two edits of one lab brought together: what is taken, what is a conflict, and that neither side loses anything unasked."""

import random
from dataclasses import replace

import pytest

from designer.document.gateway_edits import add_gateway
from designer.document.merging import Merged, Part, PartKind, merge
from gateway_core.api import (
    ClientPreset,
    Gateway,
    HandlerScope,
    Lab,
    MessageHandler,
    Place,
    PlaceKind,
    Project,
    Threading,
    User,
    with_script,
)
from tests.support.designer_lab import LAB

GREET = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "greet")
AUDIT = Place(PlaceKind.GATEWAY_HANDLER, "plant-gw", "ACME", "audit")
TIMES = Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "times")


def project(lab: Lab, **changes: object) -> Lab:
    """The lab with changes of its first gateway's project ACME."""
    local = lab.gateways[0]
    acme = replace(local.projects["ACME"], **changes)
    return replace(lab, gateways=(replace(local, projects={**local.projects, "ACME": acme}), *lab.gateways[1:]))


def gateway(lab: Lab, **changes: object) -> Lab:
    return replace(lab, gateways=(replace(lab.gateways[0], **changes), *lab.gateways[1:]))


def handlers(lab: Lab, **changes: MessageHandler | None) -> Lab:
    """The lab with other client handlers of ACME; None takes one away."""
    found = {**lab.gateways[0].projects["ACME"].client_handlers, **changes}
    return project(lab, client_handlers={name: each for name, each in found.items() if each is not None})


ONE_SIDED = {
    "title": replace(LAB, title="New"),
    "settings": replace(LAB, request_timeout_s=2.0, lint_ignored=("x",)),
    "a variable": replace(LAB, variables={"line": "2"}),
    "a user's roles": replace(LAB, users=(replace(LAB.users[0], roles=("Boss",)), *LAB.users[1:])),
    "a new user": replace(LAB, users=(User("sue"), *LAB.users)),
    "the order of presets": replace(LAB, clients=LAB.clients[::-1]),
    "a preset less": replace(LAB, clients=LAB.clients[1:]),
    "a gateway less": replace(LAB, gateways=LAB.gateways[:1]),
    "a new gateway": replace(LAB, gateways=(*LAB.gateways, Gateway("third"))),
    "the order of gateways": replace(LAB, gateways=LAB.gateways[::-1]),
    "a gateway offline": gateway(LAB, online=False),
    "a database": gateway(LAB, database_sql="create table t (a int)"),
    "a project less": gateway(LAB, projects={"ACME": LAB.gateways[0].projects["ACME"]}),
    "a new project": gateway(LAB, projects={**LAB.gateways[0].projects, "Steam": Project("Steam")}),
    "a project's title": project(LAB, title="New"),
    "a module": with_script(LAB, TIMES, "x = 1"),
    "a handler's text": with_script(LAB, GREET, "pass"),
    "a handler's threading": handlers(LAB, fail=MessageHandler("fail", HandlerScope.CLIENT, "", Threading.EDT)),
    "a handler of the other scope": with_script(LAB, AUDIT, "pass"),
    "a handler less": handlers(LAB, stored=None),
    "a new handler": handlers(LAB, new=MessageHandler("new", HandlerScope.CLIENT, "pass")),
    "a shared module": replace(LAB, shared={"util": "x = 1"}),
    "a script": replace(LAB, scripts={**LAB.scripts, "3": "pass"}),
    "a script less": replace(LAB, scripts={"1 first": LAB.scripts["1 first"]}),
    "a saved send": replace(LAB, sends={"s": "pass"}),
}
ORDERS = ("the order of gateways", "the order of presets")


@pytest.mark.parametrize("what", ONE_SIDED)
def test_what_one_side_alone_has_changed_is_as_it_has_it(what):
    changed = ONE_SIDED[what]
    theirs = merge(LAB, LAB, changed)
    assert (theirs.lab, theirs.conflicts) == (changed, ())
    assert what in ORDERS or len(theirs.taken) == 1
    assert merge(LAB, changed, LAB) == Merged(changed, (), ())
    assert merge(LAB, changed, changed).conflicts == ()


def sorted_lists(lab: Lab) -> Lab:
    def by_name(part: Gateway | User | ClientPreset) -> str:
        return part.name

    gateways, users, clients = (tuple(sorted(each, key=by_name)) for each in (lab.gateways, lab.users, lab.clients))
    return replace(lab, gateways=gateways, users=users, clients=clients)


@pytest.mark.parametrize("one", ONE_SIDED)
def test_changes_of_different_parts_are_both_there_whichever_side_made_them(one):
    conflicts = 0
    mine = ONE_SIDED[one]
    for theirs in ONE_SIDED.values():
        there, back = merge(LAB, mine, theirs), merge(LAB, theirs, mine)
        assert set(there.conflicts) == set(back.conflicts)
        conflicts += bool(there.conflicts)
        if not there.conflicts:
            assert sorted_lists(there.lab) == sorted_lists(back.lab)
            taken = set(merge(LAB, LAB, there.lab).taken)
            assert taken == {part for each in (mine, theirs) for part in merge(LAB, LAB, each).taken}
    assert conflicts <= 3


def test_edits_of_two_parts_of_one_handler_go_together():
    mine = with_script(LAB, GREET, "pass")
    theirs = handlers(LAB, greet=replace(LAB.gateways[0].projects["ACME"].client_handlers["greet"], enabled=False))
    merged = merge(LAB, mine, theirs)
    handler = merged.lab.gateways[0].projects["ACME"].client_handlers["greet"]
    assert (handler.script, handler.enabled, merged.conflicts) == ("pass", False, ())


CONFLICTS = {
    "one title": (replace(LAB, title="Mine"), replace(LAB, title="Theirs"), Part(PartKind.TITLE)),
    "one handler's text": (
        with_script(LAB, GREET, "mine"),
        with_script(LAB, GREET, "theirs"),
        Part(PartKind.CLIENT_HANDLER, "greet", "plant-gw", "ACME"),
    ),
    "a handler that the other side has removed": (
        handlers(LAB, greet=None),
        with_script(LAB, GREET, "theirs"),
        Part(PartKind.CLIENT_HANDLER, "greet", "plant-gw", "ACME"),
    ),
    "a project that the other side has removed": (
        replace(gateway(LAB, projects={"Utilities": LAB.gateways[0].projects["Utilities"]}), clients=()),
        with_script(replace(LAB, clients=()), GREET, "theirs"),
        Part(PartKind.PROJECT, "ACME", "plant-gw"),
    ),
    "two new users of one name": (
        replace(LAB, users=(*LAB.users, User("sue", "1"))),
        replace(LAB, users=(*LAB.users, User("sue", "2"))),
        Part(PartKind.USER, "sue"),
    ),
    "one setting": (
        replace(LAB, request_timeout_s=1.0),
        replace(LAB, request_timeout_s=2.0),
        Part(PartKind.SETTING),
    ),
}


@pytest.mark.parametrize("what", CONFLICTS)
def test_one_part_that_both_have_changed_is_a_conflict_with_a_name_and_either_side_can_be_had(what):
    mine, theirs, part = CONFLICTS[what]
    assert merge(LAB, mine, theirs).conflicts == (part,)
    assert merge(LAB, mine, theirs).lab == mine
    assert merge(LAB, mine, theirs, takes_theirs=True).lab == theirs


def test_a_preset_on_a_project_that_the_other_side_has_removed_is_a_conflict_of_the_whole_lab():
    mine = replace(LAB, clients=(*LAB.clients, ClientPreset("new", "plant-gw", "Utilities")))
    theirs = ONE_SIDED["a project less"]
    assert merge(LAB, mine, theirs) == Merged(mine, (), (Part(PartKind.LAB),))
    assert merge(LAB, mine, theirs, takes_theirs=True).lab == theirs


def test_my_order_stays_and_what_the_others_have_added_comes_last():
    mine = replace(LAB, users=LAB.users[::-1])
    theirs = replace(LAB, users=(User("sue"), *LAB.users))
    assert [user.name for user in merge(LAB, mine, theirs).lab.users] == ["eve", "bob", "sue"]


def test_their_order_is_taken_where_mine_is_as_it_was():
    mine = add_gateway(LAB, "mine")
    theirs = replace(LAB, gateways=LAB.gateways[::-1])
    assert [each.name for each in merge(LAB, mine, theirs).lab.gateways] == ["agent-8088", "plant-gw", "mine"]


@pytest.mark.parametrize("seed", range(40))
def test_a_merge_of_many_changes_has_only_what_one_of_the_sides_has(seed):
    """Texts of scripts: each is the base's, mine or theirs, and never the base's where a side alone has changed it."""
    chance = random.Random(seed)
    base = replace(LAB, shared=dict.fromkeys("abcdefgh", "base"))

    def edited(side: str) -> dict[str, str]:
        return {name: chance.choice((side, "base")) for name in "abcdefgh" if chance.random() < 0.8}

    mine, theirs = edited("mine"), edited("theirs")
    merged = merge(base, replace(base, shared=mine), replace(base, shared=theirs))
    contested = {part.name for part in merged.conflicts}
    for name in "abcdefgh":
        here, there, found = mine.get(name), theirs.get(name), merged.lab.shared.get(name)
        both = here != "base" and there not in ("base", here)
        assert (name in contested) == both
        assert found == (here if both or there == "base" else there)
