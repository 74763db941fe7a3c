"""Edits of saved scripts and library modules, and names that are free: what they change, what they refuse."""

import pytest

from designer.document.free_names import free_name
from designer.document.refusals import EditRefused
from designer.document.script_edits import (
    add_script,
    copy_script,
    edit_script,
    move_script,
    remove_script,
    save_script,
    scripts_of,
)
from gateway_core.api import Gateway, HandlerScope, Lab, MessageHandler, Place, PlaceKind, Project, script_at

FIRST = Place(PlaceKind.SCRIPT, name="first")
CONF = Place(PlaceKind.SHARED, name="conf")
UTIL = Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "util.text")
ALARM = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "alarm")
PLACES = pytest.mark.parametrize("place", [FIRST, CONF, UTIL], ids=lambda place: place.kind.value)


def lab() -> Lab:
    handlers = {"alarm": MessageHandler("alarm", HandlerScope.CLIENT, "pass")}
    acme = Project("ACME", client_handlers=handlers, library={"util.text": "x = 1"})
    gateway = Gateway("plant-gw", projects={"ACME": acme, "Utilities": Project("Utilities")})
    return Lab("Test", (gateway,), shared={"conf": "y = 2"}, scripts={"first": "print 1"})


def other(place: Place, name: str) -> Place:
    return Place(place.kind, place.gateway, place.project, name)


@PLACES
def test_a_new_script_joins_the_others(place: Place) -> None:
    changed = add_script(lab(), other(place, "new"), "print 2")
    assert list(scripts_of(changed, place)) == [place.name, "new"]
    assert script_at(changed, other(place, "new")) == "print 2"


@PLACES
@pytest.mark.parametrize("name", ["", " ", " a", "x" * 201, "a\x00b"])
def test_a_name_that_no_script_can_have_is_refused(place: Place, name: str) -> None:
    with pytest.raises(EditRefused):
        add_script(lab(), other(place, name))
    with pytest.raises(EditRefused):
        move_script(lab(), place, other(place, name))


@PLACES
def test_a_name_that_is_taken_is_refused(place: Place) -> None:
    with pytest.raises(EditRefused, match=f"already has a .*“{place.name}”"):
        add_script(lab(), place)


@pytest.mark.parametrize("name", ["my util", "1st", "a..b", ".a", "a.", "a.import", "print", "straße", "a-b"])
@pytest.mark.parametrize("place", [CONF, UTIL], ids=["shared", "library"])
def test_a_module_has_a_name_that_python_2_can_import(place: Place, name: str) -> None:
    with pytest.raises(EditRefused, match="of the module name"):
        add_script(lab(), other(place, name))


def test_what_is_a_word_of_python_3_alone_may_be_a_module() -> None:
    assert "async" in add_script(lab(), other(CONF, "async")).shared


def test_a_saved_script_may_have_any_name_that_reads_well() -> None:
    assert "to all, now!" in add_script(lab(), other(FIRST, "to all, now!")).scripts


@pytest.mark.parametrize("place", [FIRST, CONF, UTIL, ALARM], ids=lambda place: place.kind.value)
def test_a_script_of_any_kind_gets_another_text_with_single_line_feeds(place: Place) -> None:
    assert script_at(edit_script(lab(), place, "a\r\nb\rc\n"), place) == "a\nb\nc\n"


@pytest.mark.parametrize("place", [FIRST, CONF, UTIL, ALARM], ids=lambda place: place.kind.value)
def test_a_script_that_is_gone_has_no_text_to_edit(place: Place) -> None:
    with pytest.raises(EditRefused, match="“gone” any more"):
        edit_script(lab(), other(place, "gone"), "")


@pytest.mark.parametrize(("text", "why"), [("x" * 1_048_577, "larger than 1,024 KiB"), ("\ud83d", "half a character")])
def test_a_text_that_no_file_of_a_lab_can_hold_is_refused(text: str, why: str) -> None:
    with pytest.raises(EditRefused, match=why):
        edit_script(lab(), FIRST, text)


@PLACES
def test_a_renamed_script_keeps_its_text_and_its_place_in_the_order(place: Place) -> None:
    two = add_script(lab(), other(place, "second"))
    changed = move_script(two, place, other(place, "renamed"))
    assert list(scripts_of(changed, place)) == ["renamed", "second"]
    assert script_at(changed, other(place, "renamed")) == script_at(lab(), place)


def test_a_module_moves_from_a_project_to_another_one_or_to_shared() -> None:
    elsewhere = Place(PlaceKind.LIBRARY, "plant-gw", "Utilities", "util.text")
    moved = move_script(lab(), UTIL, elsewhere)
    assert (script_at(moved, UTIL), script_at(moved, elsewhere)) == (None, "x = 1")
    shared = move_script(lab(), UTIL, other(CONF, "text"))
    assert (script_at(shared, UTIL), shared.shared["text"]) == (None, "x = 1")


@PLACES
def test_a_copy_leaves_the_first_one_where_it_is(place: Place) -> None:
    changed = copy_script(lab(), place, other(place, "copy"))
    assert script_at(changed, place) == script_at(changed, other(place, "copy")) == script_at(lab(), place)


@PLACES
def test_a_removed_script_is_gone_and_cannot_be_removed_twice(place: Place) -> None:
    changed = remove_script(lab(), place)
    assert script_at(changed, place) is None
    with pytest.raises(EditRefused, match=f"“{place.name}” any more"):
        remove_script(changed, place)


def test_a_saved_script_takes_the_place_of_the_one_with_its_name() -> None:
    changed = save_script(save_script(lab(), "second", "print 2"), "first", "print 0")
    assert changed.scripts == {"first": "print 0", "second": "print 2"}


def test_a_script_without_a_name_is_refused() -> None:
    with pytest.raises(EditRefused, match="needs a name"):
        save_script(lab(), " ", "print 1")


def test_a_name_that_is_free_stays_and_one_that_is_taken_gets_the_first_free_number() -> None:
    assert free_name((), "newHandler") == "newHandler"
    assert free_name(["newHandler"], "newHandler") == "newHandler2"
    assert free_name(["newHandler", "newHandler2", "newHandler4"], "newHandler") == "newHandler3"


def test_a_free_name_is_never_too_long() -> None:
    assert free_name(["x" * 200], "x" * 200) == "x" * 199 + "2"
