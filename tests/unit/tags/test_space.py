"""All tags of one gateway: whose are whose, what a lab's new declarations change, what is refused."""

import pytest

from gateway_core.model.session import EndpointKind, Identity
from gateway_core.model.tags import DataType, Quality, TagDefinition
from gateway_core.tags.paths import TagPathError
from gateway_core.tags.provider import TagRefusalError
from gateway_core.tags.space import Asker, TagSpace
from gateway_core.tags.system_tags import Facts

SPEED = TagDefinition("Line 1/Speed", DataType.INT4, "5")
MODE = TagDefinition("[Client]Mode", DataType.INT4, "3")


def client(session="A", now=2):
    return Asker(session, Facts("gw", (), 0, now, EndpointKind.CLIENT, Identity("bob", ("Operator",), "H", "A"), "P"))


GATEWAY = Asker("", Facts("gw", (), 0, 2))


@pytest.fixture
def space():
    return TagSpace([SPEED, MODE], 1)


def value(space, path, asker=None):
    return space.read(path, asker or client()).wire


def test_a_tag_has_its_declared_value_since_the_start(space):
    found = space.read("Line 1/Speed", client())
    assert (found.wire, found.quality, found.time_ms) == ("5", Quality.GOOD, 1)


def test_a_write_changes_value_and_time_for_everybody(space):
    space.write("Line 1/Speed", "6", client("A", now=7))
    found = space.read("[default]line 1/speed", client("B"))
    assert (found.wire, found.time_ms) == ("6", 7)


def test_each_client_has_its_own_value_of_a_client_tag(space):
    space.write("[Client]Mode", "4", client("A"))
    assert (value(space, "[Client]Mode", client("A")), value(space, "[Client]Mode", client("B"))) == ("4", "3")


def test_a_closed_clients_values_are_forgotten(space):
    space.write("[Client]Mode", "4", client("A"))
    space.forget("A")
    assert value(space, "[Client]Mode", client("A")) == "3"


def test_the_gateway_has_no_client_tags(space):
    assert space.read("[Client]Mode", GATEWAY).quality is Quality.NOT_FOUND
    assert space.read("[System]Client/User/Username", GATEWAY).quality is Quality.NOT_FOUND
    assert not [row for row in space.rows(GATEWAY) if "lient" in row.path]


def test_kept_tags_keep_their_values_when_the_lab_declares_others(space):
    space.write("Line 1/Speed", "6", client())
    space.write("[Client]Mode", "4", client())
    space.redeclare([SPEED, MODE, TagDefinition("Line 2/Speed", DataType.INT4, "1")], 9)
    assert [value(space, path) for path in ("Line 1/Speed", "[Client]Mode", "Line 2/Speed")] == ["6", "4", "1"]


def test_removed_tags_go_with_folders_that_hold_nothing_else(space):
    space.redeclare([MODE], 9)
    assert not space.exists("Line 1/Speed", client())
    assert not space.exists("Line 1", client())


def test_a_folder_with_a_scripts_tag_stays(space):
    space.add("Line 1", "Own", TagDefinition("Own", DataType.INT4), client())
    space.redeclare([], 9)
    assert space.exists("Line 1/Own", client())
    assert not space.exists("Line 1/Speed", client())


def test_a_tag_of_another_type_begins_with_its_declared_value(space):
    space.write("Line 1/Speed", "6", client())
    space.redeclare([TagDefinition("Line 1/Speed", DataType.BOOLEAN, "true")], 9)
    assert value(space, "Line 1/Speed") == "true"


def test_a_declared_tag_takes_the_place_of_a_scripts_folder(space):
    space.add("", "Line 3", None, client())
    space.redeclare([SPEED, TagDefinition("Line 3", DataType.INT4, "1")], 9)
    assert value(space, "Line 3") == "1"


def test_a_declared_folder_takes_the_place_of_a_scripts_tag(space):
    space.add("", "Line 3", TagDefinition("Line 3", DataType.INT4), client())
    space.redeclare([SPEED, TagDefinition("Line 3/Speed", DataType.INT4, "1")], 9)
    assert value(space, "Line 3/Speed") == "1"


@pytest.mark.parametrize("parent", ["a/" * 64, "a" * 999])
def test_a_tag_that_no_path_could_name_is_not_added(space, parent):
    with pytest.raises(TagPathError):
        space.add(parent, "Deep", TagDefinition("Deep", DataType.INT4), client())
    assert not space.exists("a", client())


def test_an_empty_path_removes_all_tags(space):
    assert [row.path for row in space.remove("", client())] == ["[default]Line 1", "[default]Line 1/Speed"]
    assert not space.exists("Line 1", client())


def test_a_folder_comes_before_what_it_holds(space):
    paths = [row.path for row in space.rows(client()) if not row.path.startswith("[System]")]
    assert paths == ["[default]Line 1", "[default]Line 1/Speed", "[Client]Mode"]


def test_what_is_refused_changes_nothing(space):
    with pytest.raises(TagRefusalError):
        space.add("Line 1/Speed", "Below", TagDefinition("Below", DataType.INT4), client())
    assert not space.exists("Line 1/Speed/Below", client())


def test_ten_thousand_tags_are_read_and_browsed():
    space = TagSpace([TagDefinition(f"Line {n % 100}/Tag {n}", DataType.INT4, str(n)) for n in range(10_000)], 1)
    assert value(space, "Line 99/Tag 9999") == "9999"
    assert len(space.rows(client())) > 10_000
