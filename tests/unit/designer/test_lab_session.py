"""What comes back of a lab, as a text and from it; its files; recent labs; the empty lab."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.toolkit.settings import Settings
from designer.document.lab_session import (
    ClientPlace,
    Draft,
    LabSession,
    MapPlace,
    TabState,
    WindowState,
    session_of,
    session_text,
)
from designer.known_labs import MOST_RECENT, KnownLabs
from designer.memory.session_slots import SessionSlots, UnsavedLab
from designer.new_lab import empty_lab
from designer.panels.lab_place.model import file_name, free_path, place_problem, with_kind
from designer.panels.unsaved_texts.model import readable
from gateway_core.api import LabSaveError, Place, PlaceKind, read_lab, save_lab

TAB = TabState("script/a", "a", Place(PlaceKind.SCRIPT, name="a"), 3, 4, 5, Draft("x\ud800ü\0", "y"), is_unsaved=True)
CONSOLE = TabState("script/", "Script Console", draft=Draft("typed"))
SESSION = LabSession(
    lab="/labs/mine",
    title="Mine",
    written_ms=7,
    tabs=(CONSOLE, TAB),
    front="script/a",
    window=WindowState("00", "ff", 1.5, ("users",)),
    clients=(ClientPlace("Packing 1", "00ff"),),
    unsaved_lab=True,
    map_places=(MapPlace("client:Packing 1", -3.5, 20.0),),
)


@pytest.fixture
def slots(tmp_path: Path) -> SessionSlots:
    return SessionSlots(tmp_path / "sessions")


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    return tmp_path / "lab"


def test_a_session_is_the_same_after_its_text() -> None:
    assert session_of(session_text(SESSION)) == SESSION


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda x: (
            st.lists(x)
            | st.dictionaries(
                st.sampled_from(
                    ["format", "tabs", "key", "place", "kind", "draft", "content", "window", "clients", "line"]
                ),
                x,
            )
        ),
    )
)
def test_any_json_gives_a_session(value: object) -> None:
    assert isinstance(
        session_of(json.dumps({"format": 1, "tabs": value, "window": value, "clients": value})), LabSession
    )
    assert isinstance(session_of(json.dumps(value)), LabSession)


@pytest.mark.parametrize(
    "place",
    [
        7,
        {"label": "a", "x": 1},
        {"label": "", "x": 1, "y": 2},
        {"label": "a", "x": 1e9, "y": 2},
        {"label": "a", "x": "1", "y": 2},
        {"label": "a", "x": 1, "y": float("nan")},
    ],
)
def test_a_place_on_the_map_that_is_none_is_left_out(place: object) -> None:
    assert session_of(json.dumps({"format": 1, "map_places": [place]})).map_places == ()


@given(st.binary(max_size=40))
def test_any_bytes_give_a_session(content: bytes) -> None:
    assert session_of(content) == LabSession()


def test_brackets_without_end_give_an_empty_session() -> None:
    assert session_of("[" * 200_000) == LabSession()
    assert readable(replace(TAB, draft=Draft('{"a":' * 100_000))).startswith('{"a"')


@pytest.mark.parametrize("zoom", ["NaN", "1e999", "-1", "1" * 400])
def test_a_zoom_that_is_none_is_that_of_the_system(zoom) -> None:
    assert session_of(f'{{"format": 1, "window": {{"zoom": {zoom}}}}}').window.zoom == 0.0


def test_places_in_a_text_are_such_as_qt_can_count() -> None:
    entry = {"key": "script/a", "line": 2**52, "column": -5, "scrolled": 2**40}
    (tab,) = session_of(json.dumps({"format": 1, "tabs": [entry]})).tabs
    assert (tab.line, tab.column, tab.scrolled) == (2**31 - 1, 0, 2**31 - 1)


def test_only_what_the_lab_was_to_have_counts_as_unsaved() -> None:
    assert SESSION.drafts == (TAB,)
    assert SESSION.without_drafts(["script/a"]).drafts == ()
    assert SESSION.without_drafts(["script/a"]).tabs[0] == CONSOLE


def test_two_windows_on_one_lab_have_a_file_each(slots, lab) -> None:
    first, second = slots.take(lab), slots.take(lab)
    assert first.file != second.file
    first.write(SESSION)
    second.write(LabSession(title="second"))
    first.release()
    assert slots.take(lab).session.title == "Mine"


def test_what_a_window_left_that_came_to_no_good_end_comes_back_once(slots, lab) -> None:
    first, second = slots.take(lab), slots.take(lab)
    second.write(SESSION)
    second.release()
    first.release()
    again = slots.take(lab)
    assert again.file == first.file
    assert again.session.drafts == (TAB,)
    again.release()
    assert [kept.file for kept in slots.kept_drafts()] == [first.file]


def test_two_texts_of_the_same_tab_are_both_kept(slots, lab) -> None:
    first, second = slots.take(lab), slots.take(lab)
    first.write(SESSION)
    second.write(SESSION.with_drafts([replace(TAB, draft=Draft("other"))]))
    second.release()
    first.release()
    slots.take(lab).release()
    assert sorted(kept.tab.draft.content for kept in slots.kept_drafts()) == ["other", TAB.draft.content]


def test_texts_of_windows_that_are_open_are_not_offered(slots, lab) -> None:
    slot = slots.take(lab)
    slot.write(SESSION)
    assert slots.kept_drafts() == ()
    slot.release()
    assert len(slots.kept_drafts()) == 1


def test_a_place_that_cannot_be_written_gives_no_file(tmp_path) -> None:
    (tmp_path / "sessions").write_text("in the way")
    slots = SessionSlots(tmp_path / "sessions")
    assert slots.take(tmp_path / "lab") is None
    assert slots.kept_drafts() == ()


def test_a_lab_that_the_disk_did_not_take_is_kept_beside_until_it_is_saved(slots, lab) -> None:
    slot = slots.take(lab)
    slot.write(SESSION, UnsavedLab(empty_lab("Kept"), empty_lab("On disk")))
    slot.release()
    again = slots.take(lab)
    assert again.unsaved_lab() == UnsavedLab(empty_lab("Kept"), empty_lab("On disk"))
    again.write(replace(SESSION, unsaved_lab=False))
    assert not again.lab_file.exists()
    assert not again.base_file.exists()


def test_a_lab_that_a_second_window_could_not_save_comes_back_in_the_first(slots, lab) -> None:
    first, second = slots.take(lab), slots.take(lab)
    first.write(LabSession())
    kept = UnsavedLab(empty_lab("Kept"), empty_lab("On disk"))
    second.write(SESSION, kept)
    for slot in (first, second):
        slot.release()
    again = slots.take(lab)
    assert again.file == first.file
    assert again.unsaved_lab() == kept
    assert slots.take(lab).unsaved_lab() is None


def test_a_window_with_a_lab_of_its_own_that_was_not_saved_leaves_the_other_one_s_where_it_is(slots, lab) -> None:
    first, second = slots.take(lab), slots.take(lab)
    for slot, title in ((first, "First"), (second, "Second")):
        slot.write(SESSION, UnsavedLab(empty_lab(title)))
        slot.release()
    again = [slots.take(lab), slots.take(lab)]
    assert [slot.unsaved_lab() for slot in again] == [UnsavedLab(empty_lab("First")), UnsavedLab(empty_lab("Second"))]


def test_texts_are_kept_beside_a_lab_that_no_file_can_take(slots, lab) -> None:
    slot = slots.take(lab)
    with pytest.raises(LabSaveError):
        slot.write(SESSION, UnsavedLab(replace(empty_lab("Kept"), scripts={"long": "x" * 2_000_000})))
    slot.release()
    assert slots.take(lab).session.drafts == SESSION.drafts


def test_the_last_ten_labs_are_known_each_once(tmp_path) -> None:
    known = KnownLabs(Settings(tmp_path / "settings.ini"), tmp_path)
    for number in (*range(12), 5):
        known.note_opened(tmp_path / str(number))
    names = [lab.path.name for lab in known.recent()]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert len(names) == MOST_RECENT
    assert {lab.problem for lab in known.recent()} == {"it is not there any more"}


def test_the_empty_lab_can_be_saved_and_read(tmp_path) -> None:
    save_lab(empty_lab("Water"), tmp_path / "water")
    reading = read_lab(tmp_path / "water")
    assert (reading.lab, reading.findings) == (empty_lab("Water"), ())


@pytest.mark.parametrize(
    ("title", "name"),
    [("Plant: A/B", "Plant A B"), ("...", "lab"), ("", "lab"), (" Wasser ü ", "Wasser ü"), ("x\0y", "x y")],
)
def test_a_title_becomes_a_name_that_every_system_takes(title, name) -> None:
    assert file_name(title) == name


def test_a_free_path_gets_a_number(tmp_path) -> None:
    (tmp_path / "Lab.lab").write_text("")
    assert free_path(tmp_path, "Lab", is_file=True) == tmp_path / "Lab 2.lab"
    assert free_path(tmp_path, "Lab", is_file=False) == tmp_path / "Lab"


def test_a_path_follows_the_kind() -> None:
    assert with_kind(Path("/x/a"), is_file=True) == Path("/x/a.lab")
    assert with_kind(Path("/x/a.LAB"), is_file=True) == Path("/x/a.LAB")
    assert with_kind(Path("/x/v1.2"), is_file=False) == Path("/x/v1.2")
    assert with_kind(Path("/x/a.lab"), is_file=False) == Path("/x/a")


def test_a_place_below_a_file_is_a_sentence_and_no_traceback(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    assert isinstance(place_problem(str(tmp_path / "file" / "lab"), is_file=False), str)
    assert place_problem("\0", is_file=False)


@pytest.mark.parametrize(
    ("content", "text"),
    [('{"script": "pass", "enabled": true}', "pass"), ("{broken", "{broken"), ("[1]", "[1]"), ("x", "x")],
)
def test_a_kept_text_is_shown_as_a_person_wrote_it(content, text) -> None:
    assert readable(replace(TAB, draft=Draft(content))) == text
