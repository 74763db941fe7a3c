"""The sequence view in the designer: what it shows, where its marks lead by mouse and keyboard, what is taken along."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from designer.panels.sequence.presenter import PAUSE_MS
from designer.panels.sequence.table import TEXT, WHAT
from gateway_core.api import (
    DeliveryEnded,
    DeliveryStarted,
    LogWritten,
    MarkKind,
    Outcome,
    Place,
    PlaceKind,
    ScriptEnded,
    ScriptStarted,
)
from tests.support.designer_lab import GATEWAY
from tests.support.message_play import BOB, sent
from tests.support.sequence_play import at_gateway, failed, handled


class Play:
    """The designer with the sequence view in front of its neighbours."""

    def __init__(self, parts, window, network, tell, qtbot) -> None:
        self.parts = parts
        self.window = window
        self.network = network
        self._tell = tell
        self._qtbot = qtbot
        self.designer = parts.workplace.designer

    @property
    def view(self):
        return self.parts.late.sequence.view

    def send(self, *traces, events=()) -> None:
        """These are sent, and each is chosen in the log as it comes."""
        self.network.answers.traces.update({trace.send.id: trace for trace in traces})
        self.network.answers.sends = (*self.network.answers.sends, *(trace.send for trace in traces))
        self._tell(*map(sent, (trace.send for trace in traces)), *events)

    def tell(self, *events) -> None:
        self._tell(*events)

    def see(self) -> None:
        """Bring the dock to the front."""
        self.parts.docks.sequence.show()
        self.parts.docks.sequence.raise_()

    def wait(self, holds) -> None:
        self._qtbot.waitUntil(holds, timeout=5_000)

    def settle(self) -> None:
        """Let pass what a sequence takes to come."""
        self._qtbot.wait(2 * PAUSE_MS)

    def shows(self, *kinds: str) -> None:
        self.wait(lambda: self.kinds() == list(kinds))

    def kinds(self) -> list[str]:
        return [each.mark.kind.value for each in self.view.shown.marks]

    def open(self, kind: MarkKind) -> None:
        """Choose the first mark of a kind by keyboard and press Return."""
        at = [each.mark.kind for each in self.view.shown.marks].index(kind)
        canvas = self.view.canvas
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_Home)
        for _ in range(at):
            QTest.keyClick(canvas, Qt.Key.Key_Down)
        assert canvas.chosen == at
        QTest.keyClick(canvas, Qt.Key.Key_Return)

    def bar(self) -> str:
        message = self.parts.notices.message
        return message.text if message else ""

    def place(self) -> Place | None:
        return self.parts.editors.current.place

    def line(self) -> int:
        return self.parts.editors.current_editor.textCursor().blockNumber() + 1


@pytest.fixture
def play(parts, window, network, tell, qtbot) -> Play:
    return Play(parts, window, network, tell, qtbot)


def is_front(dock) -> bool:
    return not dock.visibleRegion().isEmpty()


def test_the_view_is_made_when_somebody_looks_and_shows_what_was_chosen_before(play):
    play.send(handled(play.designer))
    assert not play.parts.late.sequence.is_made
    play.see()
    play.shows("send", "delivery", "run")
    assert [party.name for party in play.view.shown.parties] == ["designer", "plant-gw", "Packing 1"]
    assert play.view.detail.text() == "#1 greet → ACME"


def test_an_empty_view_says_what_it_is_for_and_the_first_step(play):
    play.see()
    assert play.view.canvas.accessibleDescription().endswith("choose its row in the message log.")
    assert not play.view.save_svg.isEnabled()
    assert not play.view.open.isEnabled()


def test_nothing_is_asked_while_nobody_looks(play):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    play.parts.docks.message_log.raise_()
    play.wait(lambda: not is_front(play.parts.docks.sequence))
    play.network.commands.clear()
    play.send(failed(play.designer, 2))
    play.wait(lambda: play.network.called("trace") == [(2,)])  # the verdicts of the chosen one
    assert play.network.called("sends") == []
    play.see()
    play.shows("send", "delivery", "run", "error")


def test_what_comes_later_is_shown_and_the_chosen_mark_stays_chosen(play):
    done = handled(play.designer)
    delivery = replace(done.verdicts[0].delivery, ended_ms=None, duration_ms=None)
    play.see()
    play.send(replace(done, verdicts=(replace(done.verdicts[0], delivery=delivery), done.verdicts[1])))
    play.shows("send", "delivery", "run")
    play.view.canvas.choose(2)
    assert play.view.shown.marks[2].is_open
    play.network.answers.traces[1] = done
    play.tell(DeliveryEnded(0, 0, done.verdicts[0].delivery))
    play.wait(lambda: not play.view.shown.marks[2].is_open)
    assert play.view.chosen == 2


def with_inner(play):
    """A message, and one that its handler sends 3 ms later."""
    first, inner = handled(play.designer), handled(BOB.endpoint, 2)
    return first, replace(inner, send=replace(inner.send, time_ms=first.send.time_ms + 3))


def test_what_a_handler_sent_is_shown_below_the_message_that_it_handled(play):
    first, inner = with_inner(play)
    play.see()
    play.send(inner)
    play.send(first)
    play.parts.message_log.choose_send(1)
    play.wait(lambda: play.view.detail.text() == "#1 greet → ACME, and what its handlers sent: 1")
    assert "#2 greet" in [each.label for each in play.view.shown.marks]


def test_what_a_mark_leads_to_leaves_the_sequence_that_it_stands_in(play):
    first, inner = with_inner(play)
    play.see()
    play.send(first)
    play.send(inner)
    play.parts.message_log.choose_send(1)
    play.wait(lambda: play.view.detail.text().endswith("what its handlers sent: 1"))
    before = play.kinds()
    place = max(at for at, each in enumerate(play.view.shown.marks) if each.mark.kind is MarkKind.DELIVERY)
    assert play.view.shown.marks[place].mark.send_id == 2
    play.view.mark_activated.emit(play.view.shown.marks[place])
    play.wait(lambda: play.parts.message_log.ids.chosen == (2,))
    play.settle()
    assert play.kinds() == before
    play.parts.sequences.show_chosen()
    play.wait(lambda: play.view.detail.text() == "#2 greet → ACME")


def many(sender, number: int, receivers: int):
    """A handled message that says it was for many."""
    made = handled(sender, number)
    return replace(made, send=replace(made.send, time_ms=1_003, selected=(BOB.endpoint,) * receivers))


def test_what_handlers_sent_is_shown_as_far_as_it_is_not_too_much_and_that_is_said(play):
    first = handled(play.designer)
    play.see()
    play.send(*(many(BOB.endpoint, number, 1_000) for number in (2, 3, 4, 5)))
    play.send(first)
    play.parts.message_log.choose_send(1)
    title = "#1 greet → ACME, and what its handlers sent: 2; they sent more than is shown"
    play.wait(lambda: play.view.detail.text() == title)


def test_of_the_newest_messages_only_as_many_are_followed_as_can_be_shown_at_once(play):
    play.see()
    play.view.follow.click()
    play.send(*(many(play.designer, number, 300) for number in (1, 2, 3)))
    play.wait(lambda: {each.mark.send_id for each in play.view.shown.marks} == {3})


def test_return_on_a_delivery_shows_the_payload_at_its_receiver(play):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    play.open(MarkKind.DELIVERY)
    assert is_front(play.parts.docks.verdicts)
    verdicts = play.parts.late.verdicts.view
    play.wait(lambda: verdicts.model.rowCount() > 0)
    assert verdicts.model.rows[verdicts.table.currentIndex().row()].name == "Packing 1"
    assert verdicts.detail.payload.model().rowCount() == 1


def test_return_on_a_run_opens_its_handler(play):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    play.open(MarkKind.RUN)
    assert play.place() == Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "greet")


def test_return_on_an_error_opens_the_line_that_raised_it(play):
    play.see()
    play.send(failed(play.designer))
    play.shows("send", "delivery", "run", "error")
    play.open(MarkKind.ERROR)
    assert (play.place().name, play.line()) == ("fail", 2)


def test_a_handler_that_is_gone_is_said_to_be(play):
    play.see()
    play.send(handled(play.designer, handler="gone"))
    play.shows("send", "delivery", "run")
    play.open(MarkKind.RUN)
    assert play.bar() == "The handler “gone” of ACME on plant-gw is no longer in the lab."


@pytest.mark.parametrize(
    ("name", "place"), [("1 first", Place(PlaceKind.SCRIPT, name="1 first")), ("Script Console", None)]
)
def test_return_on_a_send_opens_the_script_that_made_it_at_its_line(play, name, place):
    play.tell(ScriptStarted(5, 0, 1, play.designer, name))
    play.tell(ScriptEnded(15, 0, 1, play.designer, Outcome.DONE))
    play.tell(ScriptStarted(16, 0, 2, play.designer, "2 second"))
    play.see()
    play.send(handled(play.designer))
    play.parts.editors.console.editor.set_text("a = 1\nb = 2\n")
    play.shows("send", "delivery", "run")
    play.open(MarkKind.SEND)
    assert (play.place(), play.line()) == (place, 2)


def test_a_send_of_a_script_that_nobody_knows_any_more_shows_what_it_sent(play):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    play.open(MarkKind.SEND)
    assert play.bar() == "The script that sent #1 is not at hand. Here is what it sent."
    assert is_front(play.parts.docks.verdicts)


def test_return_on_a_log_line_shows_it_in_the_gateway_log_whatever_its_filter_says(play):
    line = LogWritten(7, 1002, GATEWAY, "INFO", "audit", "written", send_id=1)
    play.parts.docks.gateway_log.raise_()
    log = play.parts.late.gateway_log.view
    log.filter.setText("something else")
    play.see()
    play.send(at_gateway(play.designer), events=[line])
    play.shows("send", "delivery", "run", "log")
    play.open(MarkKind.LOG)
    assert is_front(play.parts.docks.gateway_log)
    assert log.model.rows[log.table.currentIndex().row()].text == "written"


def test_a_log_line_that_was_cleared_is_said_to_be_gone(play):
    line = LogWritten(7, 1002, GATEWAY, "INFO", "audit", "written", send_id=1)
    play.see()
    play.send(at_gateway(play.designer), events=[line])
    play.shows("send", "delivery", "run", "log")
    play.parts.late.gateway_log.view.clear_requested.emit(None)
    play.open(MarkKind.LOG)
    assert play.bar().startswith("That line is no longer in the gateway log")


def test_the_table_has_the_same_marks_and_return_opens_the_same(play):
    play.see()
    play.send(failed(play.designer))
    play.shows("send", "delivery", "run", "error")
    view = play.view
    view.as_table.click()
    assert view.table.isVisible()
    assert [view.model.text(row, WHAT) for row in view.model.rows] == ["Send", "Delivery", "Handler runs", "Error"]
    assert view.model.text(view.model.rows[3], TEXT) == "Received, but its handler failed in line 2: ValueError: no"
    view.table.choose_row(3)
    assert view.chosen == 3
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert (play.place().name, play.line()) == ("fail", 2)


def test_a_click_chooses_a_mark_and_a_double_click_opens_it(play):
    play.see()
    play.send(failed(play.designer))
    play.shows("send", "delivery", "run", "error")
    canvas = play.view.canvas
    canvas.choose(3)
    canvas.choose(-1)
    where = canvas.place_of(3)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert canvas.chosen == 3
    assert play.view.detail.text().startswith("Error, +5 ms, Packing 1")
    assert canvas.accessibleDescription() == play.view.detail.text()
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (play.place().name, play.line()) == ("fail", 2)


def test_a_double_click_opens_a_mark_that_its_first_click_scrolls_into_view(play):
    play.window.resize(1000, 500)
    play.see()
    play.send(failed(play.designer))
    play.shows("send", "delivery", "run", "error")
    canvas = play.view.canvas
    canvas.choose(3)
    canvas.choose(-1)
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.value() - (canvas.viewport().height() - 2 - canvas.place_of(3).y()))
    at_the_edge, where = bar.value(), canvas.place_of(3)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert bar.value() > at_the_edge
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (play.place().name, play.line()) == ("fail", 2)


def test_a_click_beside_all_marks_chooses_none(play):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    canvas = play.view.canvas
    canvas.choose(0)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, canvas.viewport().height() - 2))
    assert canvas.chosen == -1
    assert not play.view.open.isEnabled()


def test_the_names_stay_in_view_while_the_marks_scroll(play):
    play.window.resize(1000, 500)
    play.see()
    play.send(failed(play.designer))
    play.shows("send", "delivery", "run", "error")
    canvas = play.view.canvas
    head = round(canvas.diagram.sizes.head)
    bar = canvas.verticalScrollBar()
    before, whole = canvas.viewport().grab().copy(0, 0, 600, head).toImage(), canvas.viewport().grab().toImage()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert canvas.viewport().grab().copy(0, 0, 600, head).toImage() == before
    assert canvas.viewport().grab().toImage() != whole


def test_the_newest_messages_are_followed_as_they_come(play):
    play.see()
    play.view.follow.click()
    play.send(handled(play.designer), failed(play.designer, 2))
    play.wait(lambda: {each.mark.send_id for each in play.view.shown.marks} == {1, 2})
    play.send(handled(play.designer, 3))
    play.wait(lambda: {each.mark.send_id for each in play.view.shown.marks} == {1, 2, 3})
    assert play.view.detail.text() == "The newest messages: 3"


def test_a_name_that_nobody_has_leaves_a_sentence_in_place_of_the_marks(play):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    play.view.filter.setText("nobody")
    assert play.view.shown.marks == ()
    assert play.view.canvas.accessibleDescription() == "Nobody with that name takes part. Clear the filter to see all."
    play.view.filter.setText("pack")
    assert play.kinds() == ["delivery", "run"]


def test_a_run_that_begins_is_shown_when_its_event_comes(play):
    done = handled(play.designer)
    waiting = replace(done.verdicts[0].delivery, started_ms=None, ended_ms=None, duration_ms=None)
    play.see()
    play.send(replace(done, verdicts=(replace(done.verdicts[0], delivery=waiting), done.verdicts[1])))
    play.shows("send", "delivery")
    play.network.answers.traces[1] = done
    play.tell(DeliveryStarted(0, 0, 1, BOB.endpoint))
    play.shows("send", "delivery", "run")


def test_a_send_that_is_gone_leaves_an_empty_view_and_a_sentence(play):
    trace = handled(play.designer)
    play.see()
    play.tell(sent(trace.send))
    play.wait(lambda: "There is no send #1." in play.bar())
    assert play.view.shown.marks == ()


def test_the_sequence_is_saved_as_svg_where_the_user_says(play, answers, tmp_path):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    answers.file = tmp_path / "mine"
    play.view.save_svg.trigger()
    assert b"Packing 1" in (tmp_path / "mine.svg").read_bytes()
    assert play.bar().startswith("The sequence was written to mine.svg in")


def test_a_file_that_cannot_be_written_is_said_with_what_to_do(play, answers, tmp_path):
    play.see()
    play.send(handled(play.designer))
    play.shows("send", "delivery", "run")
    (tmp_path / "taken").write_text("a file, no folder", "utf-8")
    answers.file = tmp_path / "taken" / "mine.svg"
    play.view.save_svg.trigger()
    assert play.bar().startswith("mine.svg was not written: ")
    assert play.bar().endswith("Choose another place, or make room there.")


def test_commands_on_a_sequence_that_is_not_there_say_what_to_do(play):
    play.parts.sequences.save_svg()
    assert play.bar() == "There is no sequence yet. Choose a message in the message log first."
    play.parts.notices.clear()
    QGuiApplication.clipboard().setText("kept")
    play.parts.sequences.copy_picture()
    assert QGuiApplication.clipboard().text() == "kept"
    play.parts.sequences.show_chosen()
    assert play.bar() == "Choose a message in the message log first; then this shows its sequence."
