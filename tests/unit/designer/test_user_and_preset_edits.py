"""Edits of users, roles, client presets and settings: what follows them, what is refused (rules A1, A2, R3, R8)."""

from dataclasses import replace

import pytest

from designer.document.lab_settings_edits import LabSettings, settings_of, with_settings
from designer.document.preset_edits import (
    add_preset,
    copy_preset,
    modify_preset,
    move_preset,
    preset_of,
    remove_preset,
    rename_host,
)
from designer.document.refusals import EditRefused
from designer.document.user_edits import (
    add_user,
    modify_user,
    move_user,
    remove_role,
    remove_user,
    rename_role,
    roles_of,
)
from gateway_core.api import ClientPreset, Engine, Gateway, Lab, Project, User

BOB = User("bob", "secret", ("Operator", "Shift A"))
EVE = User("eve", roles=("Operator",))
PACKING = ClientPreset("Packing", "plant-gw", "ACME", "bob", "PACK-01", "192.0.2.11")
OFFICE = ClientPreset("Office", "plant-gw", "ACME", "", "PC-7")


def lab() -> Lab:
    gateways = (Gateway("plant-gw", projects={"ACME": Project("ACME")}), Gateway("agent-8088"))
    return Lab("Test", gateways, (BOB, EVE), (PACKING, OFFICE))


def test_a_new_user_stands_behind_the_others() -> None:
    assert add_user(lab(), User("ann")).users == (BOB, EVE, User("ann"))


@pytest.mark.parametrize("name", ["", " ", "bob ", "eve", "a\tb", "x" * 201])
def test_a_name_that_no_user_can_have_is_refused(name: str) -> None:
    with pytest.raises(EditRefused):
        add_user(lab(), User(name))
    with pytest.raises(EditRefused):
        modify_user(lab(), "bob", replace(BOB, name=name))


def test_client_presets_follow_a_renamed_user_and_leave_the_others_alone() -> None:
    changed = modify_user(lab(), "bob", replace(BOB, name="robert"))
    assert changed.users[0].name == "robert"
    assert [client.user for client in changed.clients] == ["robert", ""]


def test_a_user_may_keep_the_name_and_get_other_roles() -> None:
    changed = modify_user(lab(), "bob", replace(BOB, roles=("Boss",)))
    assert changed.user("bob") == User("bob", "secret", ("Boss",))


def test_client_presets_of_a_removed_user_stay_with_nobody_logged_in() -> None:
    changed = remove_user(lab(), "bob")
    assert changed.users == (EVE,)
    assert changed.clients == (replace(PACKING, user=""), OFFICE)


def test_a_user_moves_to_another_position() -> None:
    assert move_user(lab(), "eve", 0).users == (EVE, BOB)


@pytest.mark.parametrize("roles", [("Operator", "Operator"), ("",), (" Operator",), ("\ud83d",)])
def test_roles_that_stand_twice_or_have_no_name_are_refused(roles: tuple[str, ...]) -> None:
    with pytest.raises(EditRefused, match=r"\.$"):
        add_user(lab(), User("ann", roles=roles))


def test_a_password_with_half_a_character_is_refused() -> None:
    with pytest.raises(EditRefused, match="password"):
        add_user(lab(), User("ann", "\ud83d"))


def test_the_roles_of_a_lab_are_those_of_its_users_each_once() -> None:
    assert roles_of(lab()) == ("Operator", "Shift A")


def test_a_renamed_role_is_renamed_at_every_user_and_keeps_its_place() -> None:
    changed = rename_role(lab(), "Operator", "Worker")
    assert [user.roles for user in changed.users] == [("Worker", "Shift A"), ("Worker",)]


def test_a_role_cannot_take_the_name_of_another_one() -> None:
    with pytest.raises(EditRefused, match="already has a role “Shift A”"):
        rename_role(lab(), "Operator", "Shift A")


def test_a_removed_role_is_gone_from_every_user() -> None:
    assert [user.roles for user in remove_role(lab(), "Operator").users] == [("Shift A",), ()]


@pytest.mark.parametrize(
    "edit",
    [
        lambda lab: modify_user(lab, "gone", BOB),
        lambda lab: move_user(lab, "gone", 0),
        lambda lab: remove_user(lab, "gone"),
        lambda lab: rename_role(lab, "gone", "x"),
        lambda lab: remove_role(lab, "gone"),
        lambda lab: modify_preset(lab, "gone", PACKING),
        lambda lab: copy_preset(lab, "gone", "x"),
        lambda lab: move_preset(lab, "gone", 0),
        lambda lab: remove_preset(lab, "gone"),
    ],
)
def test_what_is_gone_is_said_so(edit) -> None:
    with pytest.raises(EditRefused, match=r"no (user|role|client) “gone” any more"):
        edit(lab())


def test_a_new_preset_stands_behind_the_others() -> None:
    new = ClientPreset("Line 2", "plant-gw", "ACME", "eve")
    assert add_preset(lab(), new).clients == (PACKING, OFFICE, new)


@pytest.mark.parametrize(
    ("preset", "sentence"),
    [
        (replace(OFFICE, name=""), "needs a name"),
        (replace(OFFICE, name="Packing"), "already has a client “Packing”"),
        (replace(OFFICE, gateway="gone"), "no gateway “gone”"),
        (replace(OFFICE, project="gone"), "no project “gone”"),
        (replace(OFFICE, gateway="agent-8088"), "“agent-8088” has no project “ACME”"),
        (replace(OFFICE, user="gone"), "no user “gone”"),
        (replace(OFFICE, host="\ud83d"), "host name.*half a character"),
        (replace(OFFICE, address="\ud83d"), "address.*half a character"),
    ],
)
def test_a_preset_that_no_client_could_have_is_refused(preset: ClientPreset, sentence: str) -> None:
    with pytest.raises(EditRefused, match=sentence):
        modify_preset(lab(), "Office", preset)


def test_a_modified_preset_keeps_its_position_under_a_new_name() -> None:
    changed = modify_preset(lab(), "Packing", replace(PACKING, name="Packing 1", user="eve"))
    assert [client.name for client in changed.clients] == ["Packing 1", "Office"]
    assert preset_of(changed, "Packing 1").user == "eve"


def test_saved_sends_follow_the_client_that_makes_them_to_its_new_name() -> None:
    sends = {"one": "# Send as: client:Packing\nx = 1", "two": "# Send as: client:Office\nx = 1", "three": "x = 1"}
    changed = modify_preset(replace(lab(), sends=sends), "Packing", replace(PACKING, name="Packing 1"))
    assert changed.sends == {**sends, "one": "# Send as: client:Packing 1\nx = 1"}


def test_a_copy_of_a_preset_stands_behind_its_original() -> None:
    changed = copy_preset(lab(), "Packing", "Packing 2")
    assert [client.name for client in changed.clients] == ["Packing", "Packing 2", "Office"]
    assert changed.clients[1] == replace(PACKING, name="Packing 2")


def test_a_preset_moves_and_goes() -> None:
    assert move_preset(lab(), "Packing", 1).clients == (OFFICE, PACKING)
    assert remove_preset(lab(), "Packing").clients == (OFFICE,)


def test_a_host_is_renamed_at_all_presets_that_have_it() -> None:
    twice = add_preset(lab(), replace(PACKING, name="Twin"))
    assert [client.host for client in rename_host(twice, "PACK-01", "P1").clients] == ["P1", "PC-7", "P1"]


def test_the_settings_of_a_lab_are_a_value_that_can_be_put_back() -> None:
    settings = LabSettings("New", 5.0, "client", Engine.JYTHON, ("no-such-user",))
    assert settings_of(with_settings(lab(), settings)) == settings
    assert with_settings(with_settings(lab(), settings), settings_of(lab())) == lab()


@pytest.mark.parametrize("seconds", [0, -1, 1_000_001, float("nan"), float("inf")])
def test_r8_a_timeout_that_no_request_can_have_is_refused(seconds: float) -> None:
    with pytest.raises(EditRefused, match="above 0 and at most 1,000,000 seconds"):
        with_settings(lab(), LabSettings("Test", seconds))


def test_r3_another_reading_of_host_name_is_refused() -> None:
    with pytest.raises(EditRefused, match="gateway or client"):
        with_settings(lab(), LabSettings("Test", request_host_name="both"))


def test_a_title_with_half_a_character_is_refused() -> None:
    with pytest.raises(EditRefused, match=r"title.*half a character"):
        with_settings(lab(), LabSettings("\ud83d"))
