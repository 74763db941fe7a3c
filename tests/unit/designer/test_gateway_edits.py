"""Edits of gateways and projects: what follows them, what goes with them, what is refused (rules A1, A5)."""

import pytest

from designer.document.gateway_edits import (
    add_gateway,
    duplicate_gateway,
    move_gateway,
    remove_gateway,
    rename_gateway,
    set_gateway_online,
)
from designer.document.project_edits import (
    add_project,
    copy_project,
    move_project,
    remove_project,
    rename_project,
    set_project_title,
)
from designer.document.refusals import EditRefused
from gateway_core.api import ClientPreset, DataType, Gateway, HandlerScope, Lab, MessageHandler, Project, TagDefinition

ACME = Project("ACME", "Bottling", client_handlers={"alarm": MessageHandler("alarm", HandlerScope.CLIENT)})
TAGS = (TagDefinition("Line 1/Speed", DataType.FLOAT8, "12.5"),)


def lab() -> Lab:
    return Lab(
        "Test",
        (
            Gateway("plant-gw", projects={"ACME": ACME, "Utilities": Project("Utilities")}, database_sql="", tags=TAGS),
            Gateway("agent-8088", projects={"ACME": Project("ACME")}),
        ),
        clients=(
            ClientPreset("Packing", "plant-gw", "ACME"),
            ClientPreset("Office", "plant-gw", "Utilities"),
            ClientPreset("Far", "agent-8088", "ACME"),
        ),
    )


def names(lab: Lab) -> list[str]:
    return [gateway.name for gateway in lab.gateways]


def homes(lab: Lab) -> dict[str, tuple[str, str]]:
    return {client.name: (client.gateway, client.project) for client in lab.clients}


def test_a_new_gateway_stands_behind_the_others_and_has_nothing() -> None:
    changed = add_gateway(lab(), "new-gw")
    assert changed.gateways == (*lab().gateways, Gateway("new-gw"))


@pytest.mark.parametrize("name", ["", "  ", " new", "new ", "a\nb", "x" * 201, "\ud83d", "agent-8088"])
def test_a_name_that_no_gateway_can_have_is_refused_in_a_sentence(name: str) -> None:
    edits = [
        lambda: add_gateway(lab(), name),
        lambda: rename_gateway(lab(), "plant-gw", name),
        lambda: duplicate_gateway(lab(), "plant-gw", name),
    ]
    for edit in edits:
        with pytest.raises(EditRefused, match=r"\.$"):
            edit()


def test_a_renamed_gateway_stays_the_local_one_and_takes_its_clients_along() -> None:
    changed = rename_gateway(lab(), "plant-gw", "north-gw")
    assert names(changed) == ["north-gw", "agent-8088"]
    assert changed.local_gateway.projects == lab().local_gateway.projects
    assert changed.local_gateway.tags == TAGS
    assert homes(changed) == {
        "Packing": ("north-gw", "ACME"),
        "Office": ("north-gw", "Utilities"),
        "Far": ("agent-8088", "ACME"),
    }


def test_a_gateway_may_be_renamed_to_its_own_name() -> None:
    assert rename_gateway(lab(), "plant-gw", "plant-gw") == lab()


def test_a_duplicate_stands_behind_its_original_and_has_all_of_it_but_the_clients() -> None:
    changed = duplicate_gateway(lab(), "plant-gw", "plant-gw2")
    assert names(changed) == ["plant-gw", "plant-gw2", "agent-8088"]
    assert changed.gateways[1].projects == changed.gateways[0].projects
    assert (changed.gateways[1].tags, changed.gateways[1].database_sql) == (TAGS, "")
    assert changed.clients == lab().clients


@pytest.mark.parametrize(("position", "order"), [(0, ["b", "a", "c"]), (1, ["a", "b", "c"]), (9, ["a", "c", "b"])])
def test_a_gateway_that_is_moved_to_the_front_is_the_local_one(position: int, order: list[str]) -> None:
    changed = move_gateway(Lab("", (Gateway("a"), Gateway("b"), Gateway("c"))), "b", position)
    assert names(changed) == order
    assert changed.local_gateway.name == order[0]


def test_a_removed_gateway_takes_its_clients_along_and_the_next_one_is_the_local_one() -> None:
    changed = remove_gateway(lab(), "plant-gw")
    assert changed.local_gateway.name == "agent-8088"
    assert homes(changed) == {"Far": ("agent-8088", "ACME")}


def test_the_only_gateway_stays() -> None:
    with pytest.raises(EditRefused, match=r"only gateway.*Add another"):
        remove_gateway(remove_gateway(lab(), "plant-gw"), "agent-8088")


def test_m24_a_gateway_can_be_off_the_network_and_on_it_again() -> None:
    changed = set_gateway_online(lab(), "agent-8088", online=False)
    assert [gateway.online for gateway in changed.gateways] == [True, False]
    assert set_gateway_online(changed, "agent-8088", online=True) == lab()


@pytest.mark.parametrize(
    "edit",
    [
        lambda lab: rename_gateway(lab, "gone", "x"),
        lambda lab: duplicate_gateway(lab, "gone", "x"),
        lambda lab: move_gateway(lab, "gone", 0),
        lambda lab: remove_gateway(lab, "gone"),
        lambda lab: set_gateway_online(lab, "gone", online=True),
        lambda lab: add_project(lab, "gone", "x"),
        lambda lab: copy_project(lab, "plant-gw", "ACME", "gone", "x"),
        lambda lab: move_project(lab, "plant-gw", "ACME", "gone"),
    ],
)
def test_a_gateway_that_is_gone_is_said_so(edit) -> None:
    with pytest.raises(EditRefused, match="no gateway “gone” any more"):
        edit(lab())


@pytest.mark.parametrize(
    "edit",
    [
        lambda lab: rename_project(lab, "plant-gw", "gone", "x"),
        lambda lab: set_project_title(lab, "plant-gw", "gone", "x"),
        lambda lab: copy_project(lab, "plant-gw", "gone", "plant-gw", "x"),
        lambda lab: move_project(lab, "plant-gw", "gone", "agent-8088"),
        lambda lab: remove_project(lab, "plant-gw", "gone"),
    ],
)
def test_a_project_that_is_gone_is_said_so(edit) -> None:
    with pytest.raises(EditRefused, match="“plant-gw” has no project “gone” any more"):
        edit(lab())


def test_a_new_project_is_empty_and_has_its_title() -> None:
    changed = add_project(lab(), "agent-8088", "Lines", "All lines")
    assert changed.gateways[1].projects["Lines"] == Project("Lines", "All lines")


def test_a5_the_same_project_name_may_stand_on_two_gateways_and_only_once_on_one() -> None:
    assert "Utilities" in add_project(lab(), "agent-8088", "Utilities").gateways[1].projects
    with pytest.raises(EditRefused, match="The gateway “plant-gw” already has a project “ACME”"):
        add_project(lab(), "plant-gw", "ACME")


def test_a_renamed_project_keeps_its_place_and_its_clients_follow() -> None:
    changed = rename_project(lab(), "plant-gw", "ACME", "Bottling")
    assert list(changed.local_gateway.projects) == ["Bottling", "Utilities"]
    assert changed.local_gateway.projects["Bottling"].client_handlers == ACME.client_handlers
    assert homes(changed)["Packing"] == ("plant-gw", "Bottling")
    assert homes(changed)["Far"] == ("agent-8088", "ACME")


def test_a_project_cannot_take_the_name_of_another_one() -> None:
    with pytest.raises(EditRefused, match="already has a project “Utilities”"):
        rename_project(lab(), "plant-gw", "ACME", "Utilities")


def test_the_title_of_a_project_changes_alone() -> None:
    changed = set_project_title(lab(), "plant-gw", "ACME", "New")
    assert changed.local_gateway.projects["ACME"].title == "New"
    assert set_project_title(changed, "plant-gw", "ACME", "Bottling") == lab()


def test_a_title_with_half_a_character_is_refused() -> None:
    with pytest.raises(EditRefused, match="half a character"):
        set_project_title(lab(), "plant-gw", "ACME", "\ud83d")


def test_a_copy_of_a_project_may_stand_on_the_same_gateway_or_on_another_one() -> None:
    near = copy_project(lab(), "plant-gw", "ACME", "plant-gw", "ACME2")
    far = copy_project(lab(), "plant-gw", "ACME", "agent-8088", "Bottling")
    assert near.local_gateway.projects["ACME2"].client_handlers == ACME.client_handlers
    assert far.gateways[1].projects["Bottling"].title == "Bottling"
    assert near.clients == far.clients == lab().clients


def test_a_moved_project_takes_its_clients_to_the_other_gateway() -> None:
    changed = move_project(lab(), "plant-gw", "Utilities", "agent-8088")
    assert list(changed.local_gateway.projects) == ["ACME"]
    assert homes(changed)["Office"] == ("agent-8088", "Utilities")


def test_a_project_cannot_move_where_its_name_is_taken_and_may_stay_where_it_is() -> None:
    with pytest.raises(EditRefused, match="“agent-8088” already has a project “ACME”"):
        move_project(lab(), "plant-gw", "ACME", "agent-8088")
    assert move_project(lab(), "plant-gw", "ACME", "plant-gw") == lab()


def test_a_removed_project_takes_its_clients_along_and_no_others() -> None:
    changed = remove_project(lab(), "plant-gw", "ACME")
    assert list(changed.local_gateway.projects) == ["Utilities"]
    assert list(homes(changed)) == ["Office", "Far"]
