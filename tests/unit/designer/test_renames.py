"""Renames that carry the calls along: every script is looked through, and exactly the chosen places change."""

from dataclasses import replace

import pytest

from designer.document.refusals import EditRefused
from designer.document.renames import (
    Mention,
    Rename,
    UsedBy,
    mention_steps,
    mentions,
    renamed,
    text_with,
    used_by,
    with_mentions,
)
from gateway_core.api import (
    ClientPreset,
    Gateway,
    HandlerScope,
    Lab,
    LabName,
    MessageHandler,
    NameKind,
    Place,
    PlaceKind,
    Project,
    User,
    lint_lab,
    script_at,
)

CLIENT, GATEWAY = HandlerScope.CLIENT, HandlerScope.GATEWAY
SEND = "system.util.sendMessage('ACME', 'alarm', user='bob')"
SAVED = Place(PlaceKind.SEND, name="to all")
FIRST = Place(PlaceKind.SCRIPT, name="first")
CONF = Place(PlaceKind.SHARED, name="conf")
UTIL = Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "util")
START = Place(PlaceKind.GATEWAY_HANDLER, "plant-gw", "ACME", "start")
POPUP = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "popup")
ALARM = Rename(LabName(NameKind.HANDLER, "alarm", "plant-gw", "ACME", CLIENT), "alert")


def lab() -> Lab:
    acme = Project(
        "ACME",
        gateway_handlers={"start": MessageHandler("start", GATEWAY, f"project.util.f()\n{SEND}\n")},
        client_handlers={
            "alarm": MessageHandler("alarm", CLIENT, "print payload\n"),
            "popup": MessageHandler("popup", CLIENT, f"if payload:\n\t{SEND}\n\t{SEND}; {SEND}\n"),
        },
        library={"util": f"def f():\n\t{SEND}\n"},
    )
    gateways = (Gateway("plant-gw", projects={"ACME": acme, "Utilities": Project("Utilities")}),)
    clients = (
        ClientPreset("Packing", "plant-gw", "ACME", "bob", "PACK-01"),
        ClientPreset("Office", "plant-gw", "ACME"),
    )
    users = (User("bob", roles=("Operator",)),)
    return Lab(
        "Test",
        gateways,
        users,
        clients,
        shared={"conf": "NAME = 'alarm'\n"},
        scripts={"first": f"{SEND}\n"},
        sends={"to all": SEND.replace("user", "payload={'a': {{n}}}, user")},
    )


def places(found: tuple[Mention, ...]) -> list[tuple[Place, int]]:
    return [(mention.place, mention.line) for mention in found]


def test_every_kind_of_script_is_looked_through_and_in_its_order() -> None:
    found = mentions(lab(), ALARM)
    assert set(places(found)) == {(UTIL, 2), (START, 2), (POPUP, 2), (POPUP, 3), (FIRST, 1), (SAVED, 1)}
    assert [mention.line for mention in found if mention.place == POPUP] == [2, 3, 3]
    assert all(mention.is_certain and mention.can_change and not mention.is_draft for mention in found)


def test_a_window_has_its_turn_at_least_after_each_script() -> None:
    assert len(list(mention_steps(lab(), ALARM, {FIRST: "print 2"}))) >= 7 + 1


def test_a_mention_has_its_line_before_and_after() -> None:
    (mention,) = [each for each in mentions(lab(), ALARM) if each.place == FIRST]
    assert mention.before == SEND
    assert mention.after == SEND.replace("alarm", "alert")
    assert mention.before[mention.column :].startswith("'alarm'")


def test_all_mentions_changed_and_the_handler_renamed_leave_no_call_astray() -> None:
    before = lint_lab(lab())
    changed = renamed(with_mentions(lab(), mentions(lab(), ALARM)), ALARM)
    assert "alert" in changed.local_gateway.projects["ACME"].client_handlers
    assert script_at(changed, POPUP) == script_at(lab(), POPUP).replace("alarm", "alert")
    assert mentions(changed, ALARM) == ()
    assert lint_lab(changed) == before


def test_exactly_the_chosen_places_change() -> None:
    chosen = [each for each in mentions(lab(), ALARM) if each.place == POPUP][1:2]
    changed = with_mentions(lab(), chosen)
    alert = SEND.replace("alarm", "alert")
    assert script_at(changed, POPUP) == f"if payload:\n\t{SEND}\n\t{alert}; {SEND}\n"
    assert script_at(changed, FIRST) == script_at(lab(), FIRST)


def test_nothing_chosen_changes_nothing() -> None:
    assert with_mentions(lab(), ()) == lab()


def test_a_script_that_has_changed_since_is_not_changed_blindly() -> None:
    found = mentions(lab(), ALARM)
    with pytest.raises(EditRefused, match="“first” has changed since"):
        text_with("print 1", [each for each in found if each.place == FIRST])


def test_a_draft_that_differs_is_looked_through_beside_the_text_in_the_lab() -> None:
    draft = f"# a new first line\n{SEND}\n"
    found = mentions(lab(), ALARM, {FIRST: draft, UTIL: script_at(lab(), UTIL)})
    assert [(each.line, each.is_draft) for each in found if each.place == FIRST] == [(1, False), (2, True)]
    assert [each.is_draft for each in found if each.place == UTIL] == [False]


def test_what_stands_in_a_draft_is_changed_there_and_not_in_the_lab() -> None:
    draft = f"# a new first line\n{SEND}\n"
    ours = [each for each in mentions(lab(), ALARM, {FIRST: draft}) if each.is_draft]
    assert with_mentions(lab(), ours) == lab()
    assert text_with(draft, ours) == draft.replace("'alarm'", "'alert'")


def test_a_place_that_only_a_person_can_change_stays_as_it_is() -> None:
    text = "system.util.sendMessage('ACME', 'al' + 'arm')"
    (mention,) = [each for each in mentions(lab(), ALARM, {FIRST: text}) if each.is_draft]
    assert not mention.can_change
    assert mention.before == mention.after == text_with(text, [mention]) == text


def test_the_same_handler_name_in_another_project_is_left_alone() -> None:
    other = Rename(LabName(NameKind.HANDLER, "alarm", "plant-gw", "Utilities", CLIENT), "alert")
    assert mentions(lab(), other) == ()


@pytest.mark.parametrize(
    ("rename", "count"),
    [
        (Rename(LabName(NameKind.PROJECT, "ACME", "plant-gw"), "Bottling"), 7),
        (Rename(LabName(NameKind.USER, "bob"), "robert"), 7),
        (Rename(LabName(NameKind.LIBRARY, "util", "plant-gw", "ACME"), "tools"), 1),
    ],
    ids=lambda each: str(each.name.kind) if isinstance(each, Rename) else "",
)
def test_calls_and_presets_follow_what_is_renamed(rename: Rename, count: int) -> None:
    found = mentions(lab(), rename)
    changed = renamed(with_mentions(lab(), found), rename)
    assert len(found) == count
    assert mentions(changed, rename) == ()
    assert [finding.code for finding in lint_lab(changed)] == [finding.code for finding in lint_lab(lab())]


@pytest.mark.parametrize(
    ("rename", "seen"),
    [
        (Rename(LabName(NameKind.GATEWAY, "plant-gw"), "north-gw"), lambda lab: lab.clients[0].gateway),
        (Rename(LabName(NameKind.PROJECT, "ACME", "plant-gw"), "north-gw"), lambda lab: lab.clients[0].project),
        (Rename(LabName(NameKind.USER, "bob"), "north-gw"), lambda lab: lab.clients[0].user),
        (Rename(LabName(NameKind.ROLE, "Operator"), "north-gw"), lambda lab: lab.users[0].roles[0]),
        (Rename(LabName(NameKind.HOST, "PACK-01"), "north-gw"), lambda lab: lab.clients[0].host),
        (
            Rename(LabName(NameKind.SHARED, "conf"), "settings"),
            lambda lab: {"settings": "north-gw"}[next(iter(lab.shared))],
        ),
    ],
    ids=lambda each: str(each.name.kind) if isinstance(each, Rename) else "",
)
def test_each_kind_of_name_is_renamed_itself_too(rename: Rename, seen) -> None:
    assert seen(renamed(lab(), rename)) == "north-gw"


def test_what_is_gone_cannot_be_renamed() -> None:
    for kind in NameKind:
        name = LabName(kind, "gone", "gone", "gone", CLIENT)
        if kind is not NameKind.HOST:  # nobody needs to have that host name
            with pytest.raises(EditRefused, match="“gone” any more"):
                renamed(lab(), Rename(name, "x"))


@pytest.mark.parametrize(
    ("name", "places"),
    [
        (LabName(NameKind.GATEWAY, "plant-gw"), set()),
        (LabName(NameKind.PROJECT, "ACME", "plant-gw"), {FIRST, SAVED}),
        (LabName(NameKind.PROJECT, "Utilities", "plant-gw"), set()),
        (LabName(NameKind.USER, "bob"), {UTIL, START, POPUP, FIRST, SAVED}),
        (LabName(NameKind.HOST, "PACK-01"), set()),
        (LabName(NameKind.LIBRARY, "util", "plant-gw", "ACME"), {START}),
        (ALARM.name, {UTIL, START, POPUP, FIRST, SAVED}),
    ],
    ids=lambda each: str(each.kind) if isinstance(each, LabName) else "",
)
def test_who_names_a_part_can_be_said_before_it_is_removed(name: LabName, places: set[Place]) -> None:
    uses = used_by(lab(), name)
    assert {mention.place for mention in uses.mentions} == places
    assert uses.is_complete


def test_a_handler_that_sends_to_itself_would_not_miss_itself() -> None:
    own = replace(lab(), scripts={}, sends={}, shared={}, gateways=(own_caller(),))
    assert used_by(own, ALARM.name) == UsedBy()


def own_caller() -> Gateway:
    handlers = {"alarm": MessageHandler("alarm", CLIENT, SEND)}
    return Gateway("plant-gw", projects={"ACME": Project("ACME", client_handlers=handlers)})


def test_of_hundreds_of_scripts_only_the_first_ones_are_read() -> None:
    many = replace(lab(), scripts={f"script {number}": SEND for number in range(500)})
    uses = used_by(many, LabName(NameKind.USER, "bob"))
    assert 0 < len(uses.mentions) < 50
    assert not uses.is_complete
