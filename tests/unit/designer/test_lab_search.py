"""Looking through the scripts of a lab and replacing what was found: pure values."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from client.toolkit.text_pattern import FindWish, TextPattern
from designer.document.lab_search import (
    HANDLER_KINDS,
    MOST_HITS,
    Drafts,
    FileHits,
    ScriptSource,
    changed_text,
    changes_of,
    script_sources,
    search_steps,
    with_texts,
)
from designer.panels.find_in_lab.model import shown_row
from gateway_core.api import Place, PlaceKind
from tests.support.designer_lab import GREET, LAB

ALL = (*HANDLER_KINDS, PlaceKind.LIBRARY, PlaceKind.SHARED, PlaceKind.SCRIPT)
GREET_PLACE = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "greet")
NOTHING = Drafts({})


def found(sources, wish: FindWish) -> list[FileHits]:
    return [hits for hits in search_steps(sources, TextPattern(wish)) if hits is not None]


def test_handlers_come_first_and_every_kind_is_looked_through() -> None:
    lab = replace(LAB, shared={"tools": "x"})
    names = [source.place.name for source in script_sources(lab, ALL, NOTHING)]
    assert names == ["audit", "fail", "greet", "stored", "tools", "1 first", "2 second"]


def test_only_the_kinds_that_are_asked_for_are_looked_through() -> None:
    sources = script_sources(LAB, [PlaceKind.GATEWAY_HANDLER], NOTHING)
    assert [source.place.name for source in sources] == ["audit"]


def test_a_draft_stands_in_place_of_the_lab_s_text_and_the_console_comes_last() -> None:
    sources = script_sources(LAB, ALL, Drafts({GREET_PLACE: "draft"}, "console"))
    assert ScriptSource(GREET_PLACE, "draft", is_draft=True) in sources
    assert GREET.script not in [source.text for source in sources]
    assert sources[-1] == ScriptSource(None, "console")


def test_a_draft_of_a_script_that_is_gone_is_looked_through_too() -> None:
    gone = replace(GREET_PLACE, name="gone")
    assert ScriptSource(gone, "x", is_draft=True) in script_sources(LAB, ALL, Drafts({gone: "x"}))


def test_hits_tell_line_and_place_and_only_texts_with_hits_are_told() -> None:
    (first, second) = found(script_sources(LAB, ALL, NOTHING), FindWish("sendMessage|second", is_regex=True))
    assert (first.source.place.name, second.source.place.name) == ("1 first", "2 second")
    (hit,) = first.hits
    assert (hit.line, hit.row[hit.start : hit.end]) == (2, "sendMessage")


def test_a_search_ends_where_nobody_reads_on() -> None:
    sources = [ScriptSource(None, "aa\n" * MOST_HITS), ScriptSource(None, "a")]
    (only,) = found(sources, FindWish("a"))
    assert len(only.hits) == MOST_HITS


def test_a_text_is_one_step_whether_it_has_hits_or_not() -> None:
    sources = script_sources(LAB, ALL, NOTHING)
    assert len(list(search_steps(sources, TextPattern(FindWish("sending"))))) == len(sources)


def test_several_hits_of_a_line_are_replaced_each_by_its_own_text() -> None:
    pattern = TextPattern(FindWish(r"(\w)=1", is_regex=True))
    text = "a=1 b=1\nc=1\n"
    (file,) = [hits for hits in search_steps([ScriptSource(None, text)], pattern) if hits]
    assert changed_text(text, changes_of(file.hits, pattern, r"\1\1=2")) == "aa=2 bb=2\ncc=2\n"


def test_only_the_hits_that_are_given_are_replaced() -> None:
    pattern = TextPattern(FindWish("a"))
    (file,) = [hits for hits in search_steps([ScriptSource(None, "a a a")], pattern) if hits]
    assert changed_text("a a a", changes_of(file.hits[1:2], pattern, "b")) == "a b a"


def test_texts_are_put_into_the_lab_by_their_places() -> None:
    lab = with_texts(LAB, {GREET_PLACE: "new", Place(PlaceKind.SCRIPT, name="1 first"): "other"})
    assert lab.gateways[0].projects["ACME"].client_handlers["greet"].script == "new"
    assert lab.scripts["1 first"] == "other"


def test_a_row_is_shown_without_its_indentation_and_cut_around_a_far_hit() -> None:
    pattern = TextPattern(FindWish("needle"))
    text = "\t\tneedle here\n" + "x" * 500 + " needle " + "y" * 500
    (file,) = [hits for hits in search_steps([ScriptSource(None, text)], pattern) if hits]
    near, far = (shown_row(hit) for hit in file.hits)
    assert near.text == "needle here"
    for row in (near, far):
        assert row.text[row.start : row.end] == "needle"
    assert far.text.startswith("…x")
    assert far.text.endswith("y…")


@given(
    st.text(st.sampled_from("ab ü😀\n\t"), max_size=80),
    st.text(st.sampled_from("abü😀"), min_size=1, max_size=2),
    st.text(st.sampled_from("abc😀\n"), max_size=3),
)
def test_replacing_all_hits_is_what_python_does_line_by_line(text, letters, replacement) -> None:
    pattern = TextPattern(FindWish(letters, matches_case=True))
    files = found([ScriptSource(None, text)], pattern.wish)
    changes = [change for file in files for change in changes_of(file.hits, pattern, replacement)]
    assert changed_text(text, changes) == text.replace(letters, replacement)


def test_a_long_text_is_looked_through_in_steps() -> None:
    source = ScriptSource(None, "greet\n" * 1_000)
    found = list(search_steps([source], TextPattern(FindWish("greet"))))
    assert found[:-1] == [None] * 10
    assert len(found[-1].hits) == 1_000
