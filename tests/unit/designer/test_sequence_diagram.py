"""The sequence view below its widgets: every mark has its one place, each leads to something, and the file is well formed."""

from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from client.toolkit.theme import load_theme
from designer.panels.sequence.diagram import Diagram, Sizes
from designer.panels.sequence.drawing_file import Drawing, DrawingWork
from designer.panels.sequence.mark_walk import MarkWalk, Step
from designer.panels.sequence.model import SequenceWish, ShownSequence, mark_sentence, sequence_of
from designer.panels.sequence.words import break_text, one_line
from designer.panels.verdicts.model import endpoint_key, verdict_of
from designer.window.mark_opener import endpoint_of, handler_place
from gateway_core.api import (
    Filters,
    LeadsTo,
    LogWritten,
    MarkKind,
    MessageCall,
    Outcome,
    Payload,
    Place,
    PlaceKind,
    RequestCall,
    ScriptError,
    timeline,
)
from tests.support.random_sends import History, actions, readings, trace_in, two_projects

SIZES = Sizes(13, 900)
TAKING_PART = SequenceWish()
NAMES = st.text(max_size=12)


@pytest.fixture
def play():
    return two_projects()


def shown_of(play, *sends, wish=TAKING_PART, events=()) -> ShownSequence:
    return sequence_of([trace_in(play, send) for send in sends], events, wish)


def diagram_of(play, *sends, **more) -> Diagram:
    return Diagram(shown_of(play, *sends, **more), SIZES)


def broadcast(play, clients: int):
    """A message of the designer that all clients have handled, the second of them badly."""
    designer = play.designer()
    for number in range(clients):
        play.client(f"c{number}")
    send = play.send(MessageCall("P", "both", scope="C"), designer.endpoint)
    play.now += 5
    for number, run in enumerate(list(play.runs.values())):
        error = ScriptError("KeyError", "'x'", 3) if number == 1 else None
        play.end(run, Outcome.FAILED if error else Outcome.DONE, error=error, duration_ms=5.0)
    return send


def made(steps):
    """What comes of steps that are done one after the other."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


def svg_of(drawing: Drawing) -> bytes:
    return made(DrawingWork(drawing, load_theme("light")).svg_steps())


def has_handler(play, place: Place) -> bool:
    state = play.router.registry.world().gateway(place.gateway)
    project = state.projects[place.project]
    of_kind = {PlaceKind.GATEWAY_HANDLER: project.gateway_handlers, PlaceKind.CLIENT_HANDLER: project.client_handlers}
    return place.name in of_kind[place.kind]


def labels(shown: ShownSequence) -> list[tuple[str, str]]:
    return [(each.mark.kind.value, each.label) for each in shown.marks]


def test_a_mark_has_a_short_text_that_says_how_it_went(play):
    assert labels(shown_of(play, broadcast(play, 2))) == [
        ("send", "#1 both"),
        ("delivery", "both"),
        ("delivery", "both"),
        ("run", "✔ handled 5.0 ms"),
        ("run", "✖ failed"),
        ("error", "KeyError"),
    ]


def test_a_delivery_that_never_ran_says_why_and_ends_with_a_cross(play):
    play.client("a")
    shown = shown_of(play, play.send(MessageCall("P", "none", scope="C"), play.designer().endpoint))
    (delivery,) = [each for each in shown.marks if each.mark.kind is MarkKind.DELIVERY]
    assert (delivery.label, delivery.is_stopped) == ("✖ no handler", True)


def test_an_answer_in_the_same_millisecond_stands_below_the_run_that_gave_it(play):
    session = play.client("a")
    send = play.request(RequestCall("P", "both"), session.endpoint)
    play.end(next(iter(play.runs.values())), returned=Payload("42"))
    kinds = [each.mark.kind.value for each in shown_of(play, send).marks]
    assert kinds == ["send", "delivery", "run", "answer"]


def late_answer(play, sender, remote_server: str = ""):
    """A request whose answer came half a second too late."""
    send = play.request(RequestCall("P", "both", timeout_s=2, remote_server=remote_server), sender.endpoint)
    play.now += 2_000
    play.router.requests.expire(send.id, play.now)
    play.now += 500
    play.end(next(iter(play.runs.values())), returned=Payload("1"))
    return send


@pytest.mark.parametrize("remote_server", ["", "agent"])
@pytest.mark.parametrize("is_client", [True, False])
def test_a_late_answer_is_told_in_full_in_a_file(qapp, play, is_client, remote_server):
    sender = play.client("a") if is_client else play.designer()
    shown = shown_of(play, late_answer(play, sender, remote_server))
    texts = [each.text or "" for each in ET.fromstring(svg_of(Drawing(shown, ""))).iter() if each.tag.endswith("}text")]
    assert "The answer came after the sender's 2 seconds were over, so nobody got it." in map(str.strip, texts)


def late_mark(diagram: Diagram):
    return next(each for each in diagram.marks if each.shown.mark.kind is MarkKind.LATE_ANSWER)


def test_words_have_the_room_over_lifelines_on_which_nothing_stands(play):
    diagram = diagram_of(play, late_answer(play, play.client("a")))
    assert diagram.free_beside(late_mark(diagram)) == (SIZES.times_width, SIZES.width)


def test_words_end_where_something_else_stands_at_their_height(play):
    asking, running = play.client("a"), play.client("b")
    send = play.request(RequestCall("P", "both", timeout_s=2), asking.endpoint)
    goes_on = play.send(MessageCall("P", "both", scope="C", filters=Filters(running.id)), asking.endpoint)
    play.now += 2_000
    play.router.requests.expire(send.id, play.now)
    play.now += 500
    play.end(next(iter(play.runs.values())), returned=Payload("1"))
    diagram = diagram_of(play, send, goes_on)
    (bar,) = [each for each in diagram.marks if each.shown.mark.kind is MarkKind.RUN and each.shown.is_open]
    late = late_mark(diagram)
    assert bar.column > late.column
    assert diagram.free_beside(late) == (SIZES.times_width, diagram.x_of(bar.column))


def test_the_deliveries_of_one_message_share_a_line_that_goes_from_one_to_the_next(play):
    diagram = diagram_of(play, broadcast(play, 3))
    deliveries = [each for each in diagram.marks if each.shown.mark.kind is MarkKind.DELIVERY]
    assert len({each.begin for each in deliveries}) == 1
    gateway = deliveries[0].column
    ends = [each.to_column for each in deliveries]
    assert [each.from_column for each in deliveries] == [gateway, *ends[:-1]]


def test_a_long_time_is_left_out_and_said_to_be(play):
    designer = play.designer()
    first = play.send(MessageCall("P", "none", scope="C"), designer.endpoint)
    play.now += 90_000
    second = play.send(MessageCall("P", "none", scope="C"), designer.endpoint)
    diagram = diagram_of(play, first, second)
    assert [each.left_out_ms for each in diagram.breaks] == [90_000]
    assert break_text(90_000) == "⋯ 1.5 min later"
    assert diagram.height < 12 * SIZES.em


@pytest.mark.parametrize(
    ("time_ms", "text"), [(400, "⋯ 400 ms later"), (1_950, "⋯ 1.95 s later"), (7_200_000, "⋯ 2.0 h later")]
)
def test_the_time_that_is_left_out_is_said_in_a_unit_that_fits_it(time_ms, text):
    assert break_text(time_ms) == text


def test_what_is_not_over_goes_on_to_the_bottom(play):
    play.client("a")
    diagram = diagram_of(play, play.send(MessageCall("P", "both", scope="C"), play.designer().endpoint))
    (run,) = [each for each in diagram.marks if each.shown.mark.kind is MarkKind.RUN]
    assert run.shown.is_open
    assert run.end == diagram.height


def test_only_those_who_take_part_have_a_lifeline_until_all_are_wanted(play):
    session = play.client("a")
    send = play.request(RequestCall("P", "both"), session.endpoint)
    assert [party.name for party in shown_of(play, send).parties] == ["gw", "a"]
    everybody = shown_of(play, send, wish=SequenceWish(all_parties=True)).parties
    assert [party.name for party in everybody] == ["gw", "agent", "down", "a"]


def test_a_part_of_a_name_leaves_those_parties_and_their_partners(play):
    shown = shown_of(play, broadcast(play, 3), wish=SequenceWish(name="C1"))
    assert [party.name for party in shown.parties] == ["gw", "c1"]
    assert [each.mark.kind.value for each in shown.marks] == ["delivery", "run", "error"]


def test_the_keyboard_goes_through_time_along_a_lifeline_and_to_the_next_one(play):
    diagram = diagram_of(play, broadcast(play, 3))
    walk, kinds = MarkWalk(diagram.marks), [each.shown.mark.kind.value for each in diagram.marks]
    assert kinds == ["send", "delivery", "delivery", "delivery", "run", "run", "run", "error"]
    assert walk.after(-1, Step.LATER) == 0
    assert [walk.after(0, Step.LATER), walk.after(7, Step.LATER), walk.after(0, Step.EARLIER)] == [1, 7, 0]
    assert [walk.after(2, Step.LATER_HERE), walk.after(5, Step.LATER_HERE), walk.after(7, Step.EARLIER_HERE)] == [
        5,
        7,
        5,
    ]
    assert [walk.after(4, Step.RIGHT), walk.after(5, Step.LEFT), walk.after(6, Step.RIGHT)] == [5, 4, 6]
    assert [walk.after(3, Step.FIRST), walk.after(3, Step.LAST)] == [0, 7]


@settings(max_examples=150)
@given(actions, readings)
def test_every_mark_of_the_timeline_has_exactly_one_place(script, reading):
    history = History(two_projects(reading)).perform(script)
    traces, events = history.traces(), history.play.events
    diagram = Diagram(sequence_of(traces, events, SequenceWish()), SIZES)
    told = timeline(traces, events)
    assert sorted(map(repr, told.marks)) == sorted(repr(each.shown.mark) for each in diagram.marks)
    assert sorted(number for row in diagram.rows for number in row.marks) == list(range(len(told.marks)))
    columns = {party.endpoint: at for at, party in enumerate(diagram.shown.parties)}
    for each in diagram.marks:
        mark = each.shown.mark
        assert (each.column, each.to_column) == (columns[mark.where], columns[mark.to or mark.where])
        assert 0 <= each.begin <= each.end <= diagram.height
    in_time = sorted(diagram.marks, key=lambda each: each.shown.mark.time_ms)
    heights = [(each.shown.mark.time_ms, each.begin) for each in in_time]
    assert all(a[1] < b[1] for a, b in pairwise(heights) if a[0] < b[0])


@settings(max_examples=100)
@given(actions, readings, st.floats(0, 1), st.floats(0, 1))
def test_what_is_found_between_two_heights_is_all_that_stands_there(script, reading, top, bottom):
    history = History(two_projects(reading)).perform(script)
    diagram = Diagram(sequence_of(history.traces(), history.play.events, SequenceWish()), SIZES)
    high, low = sorted((top * diagram.height, bottom * diagram.height))
    found = {each.number for each in diagram.marks_between(high, low)}
    assert found >= {each.number for each in diagram.marks if each.begin <= low and each.end >= high}
    assert found <= {each.number for each in diagram.marks if each.begin <= low}


@settings(max_examples=150)
@given(actions, readings)
def test_every_mark_leads_to_something_that_is_there(script, reading):
    history = History(two_projects(reading)).perform(script)
    traces = {trace.send.id: trace for trace in history.traces()}
    lines = {event.seq for event in history.play.events if isinstance(event, LogWritten)}
    for shown in sequence_of(list(traces.values()), history.play.events, SequenceWish()).marks:
        mark, trace = shown.mark, traces[shown.mark.send_id]
        if mark.leads_to is LeadsTo.LOG_ROW:
            assert mark.seq in lines
        elif mark.leads_to is LeadsTo.SCRIPT_LINE:
            assert mark.kind is MarkKind.SEND or has_handler(history.play, handler_place(mark.where, trace.send))
        else:
            assert verdict_of(trace, endpoint_key(endpoint_of(mark, trace))) is not None, mark


@settings(max_examples=60)
@given(actions, readings)
def test_a_click_where_a_mark_is_drawn_means_a_mark_on_that_line(script, reading):
    history = History(two_projects(reading)).perform(script)
    diagram = Diagram(sequence_of(history.traces(), history.play.events, SequenceWish()), SIZES)
    for each in diagram.marks:
        middle = (diagram.x_of(each.from_column) + diagram.x_of(each.to_column)) / 2
        found = diagram.mark_at(middle, each.begin)
        assert found is not None
        assert abs(found.begin - each.begin) < SIZES.em


def with_names(shown: ShownSequence, names: list[str]) -> ShownSequence:
    """The same with other names and texts, as a lab from elsewhere may have them."""
    parties = tuple(replace(each, name=one_line(name)) for each, name in zip(shown.parties, names, strict=False))
    return replace(shown, parties=(*parties, *shown.parties[len(parties) :]))


@settings(max_examples=40)
@given(st.lists(NAMES, min_size=2, max_size=2), NAMES)
def test_the_svg_file_is_well_formed_whatever_the_names_are(qapp, names, title):
    play = two_projects()
    shown = with_names(shown_of(play, broadcast(play, 2)), names)
    root = ET.fromstring(svg_of(Drawing(shown, title)))
    assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_the_svg_file_holds_title_parties_marks_and_legend_as_text(qapp, play):
    root = ET.fromstring(svg_of(Drawing(shown_of(play, broadcast(play, 2)), "#1 both <P>")))
    texts = ["".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")]
    for text in ("#1 both <P>", "designer", "c1", "#1 both", "KeyError", "+5 ms", "Late answer"):
        assert text in texts


def test_what_is_drawn_between_the_steps_of_a_file_does_not_change_it(qapp, play):
    drawing = Drawing(shown_of(play, broadcast(play, 60)), "all")
    work = DrawingWork(drawing, load_theme("light"))
    steps, shares, other = work.svg_steps(), [], DrawingWork(drawing, load_theme("dark"))
    others = other.picture_steps()
    try:
        while True:
            next(steps)
            shares.append(work.share)
            next(others, None)
    except StopIteration as end:
        written = end.value
    assert written == svg_of(drawing)
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1


def test_a_picture_of_three_hundred_parties_is_no_larger_than_programs_can_show(qapp, play):
    drawing = Drawing(shown_of(play, broadcast(play, 300)), "all")
    image = made(DrawingWork(drawing, load_theme("light")).picture_steps())
    assert not image.isNull()
    assert max(image.width(), image.height()) <= 16_000


def test_a_name_keeps_what_joins_its_letters_and_loses_what_turns_or_breaks_a_line():
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert one_line(f" {family} می\u200cخواهم ") == f"{family} می\u200cخواهم"
    assert one_line("a\nb\u202ec\x01") == "a b\ufffdc\ufffd"


def test_a_mark_says_all_in_one_line(play):
    shown = shown_of(play, broadcast(play, 2))
    sentence = mark_sentence(shown.marks[-1], shown.begins_ms)
    assert sentence == "Error, +5 ms, c1: Received, but its handler failed in line 3: KeyError: 'x'"
