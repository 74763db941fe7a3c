"""Step in the designer's window: held deliveries are seen and let go, and the panel walks through what was decided."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.panels.step_through.tables import NUMBER, PASSED, STANDING
from gateway_core.api import (
    DecisionKind,
    DeliveryEnded,
    DeliveryHeld,
    DeliveryStarted,
    EarlierSend,
    Endpoint,
    HoldingChanged,
    Trace,
)
from tests.support.message_play import message, sent, trace_of
from tests.support.random_sends import trace_in
from tests.support.step_play import HeldSend, ended_trace


@pytest.fixture
def step(parts):
    """The step panel's presenter and view."""
    return parts.late.step


@pytest.fixture
def held(parts, network, tell, qtbot) -> HeldSend:
    """Deliveries are held from now on, and a message to both clients waits; the panel shows it."""
    return hold(parts, network, tell, qtbot, HeldSend())


def hold(parts, network, tell, qtbot, made: HeldSend) -> HeldSend:
    """Deliveries are held from now on, and that message waits; the panel shows it."""
    parts.menus.learn.step.hold.trigger()
    show_now(network, made.trace())
    network.answers.held = made.play.router.queues.holding.held()
    tell(sent(made.send), *(DeliveryHeld(0, 0, delivery) for delivery in network.answers.held))
    qtbot.waitUntil(lambda: parts.late.step.presenter.walk is not None)
    return made


def show_now(network, trace: Trace) -> None:
    network.answers.traces[trace.send.id] = trace


def position(step) -> int | None:
    return step.presenter.walk.position


def go_to(step, kind: DecisionKind, name: str) -> None:
    """Go on with Next until that step."""
    while True:
        present = step.presenter.walk.present
        if present.decision.kind is kind and [endpoint.name for endpoint in present.endpoints] == [name]:
            return
        assert step.view.next.text().strip() == "Next"
        step.view.next.click()


def go_through(parts, network, tell, qtbot, trace: Trace) -> None:
    """Step through a message that is in the log."""
    show_now(network, trace)
    tell(sent(trace.send))
    parts.stepping.step_through(trace.send.id)
    qtbot.waitUntil(lambda: parts.late.step.presenter.walk is not None)


def test_the_panel_says_what_it_is_for_before_there_is_a_message(parts, step) -> None:
    parts.docks.step.raise_()
    assert "one decision at a time" in step.view.accessibleDescription()
    assert "Step in the toolbar" in step.view.accessibleDescription()
    assert not step.view.card.isVisible()


def test_step_in_the_toolbar_holds_deliveries_and_a_bar_says_so(parts, network, qtbot) -> None:
    parts.menus.toolbar.widgetForAction(parts.menus.learn.step.hold).click()
    assert network.called("hold") == [(True,)]
    qtbot.waitUntil(lambda: parts.stepping.held.bar is not None and parts.stepping.held.bar.isVisible())
    assert "none waits yet" in parts.stepping.held.bar.text.text()
    assert not parts.stepping.held.bar.release_all.isEnabled()
    assert step_is_in_front(parts)


def step_is_in_front(parts) -> bool:
    return not parts.docks.step.visibleRegion().isEmpty()


def test_stop_holding_takes_the_bar_away_and_the_button_up(parts, network, held, qtbot) -> None:
    parts.stepping.held.bar.stop.click()
    assert network.called("hold") == [(True,), (False,)]
    qtbot.waitUntil(lambda: not parts.stepping.held.bar.isVisible())
    assert not parts.menus.learn.step.hold.isChecked()


def test_a_network_that_refuses_leaves_the_button_up_and_says_why(parts, network, qtbot) -> None:
    network.refuse = "No."
    parts.menus.learn.step.hold.trigger()
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert parts.notices.message.text == "No."
    assert not parts.menus.learn.step.hold.isChecked()


def test_the_bar_counts_what_waits_and_says_that_no_request_times_out(parts, held, qtbot) -> None:
    qtbot.waitUntil(lambda: "2 wait" in parts.stepping.held.bar.text.text())
    assert "no request times out" in parts.stepping.held.bar.text.text()


def test_release_all_lets_go_each_that_waits(parts, network, held, qtbot) -> None:
    qtbot.waitUntil(parts.stepping.held.bar.release_all.isEnabled)
    parts.stepping.held.bar.release_all.click()
    assert network.called("release_all") == [()]
    assert parts.notices.message is None


def test_release_all_with_nothing_that_waits_says_so(parts, qtbot) -> None:
    parts.stepping.held.release_all()
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert parts.notices.message.text.startswith("No delivery waits to be released.")


def test_release_one_lets_go_the_one_that_waits_longest(parts, network, held, qtbot) -> None:
    qtbot.waitUntil(parts.stepping.held.bar.release.isEnabled)
    parts.stepping.held.bar.release.click()
    assert network.called("release_next") == [()]


def test_the_newest_message_is_shown_while_deliveries_are_held_and_stays_in_front(parts, step, held) -> None:
    assert step.view.headline.text() == f"#{held.send.id} both → P"
    assert step_is_in_front(parts)


def test_without_holding_a_new_message_changes_nothing(parts, network, step, tell, qtbot) -> None:
    go_through(parts, network, tell, qtbot, ended_trace())
    other = message(parts.workplace.designer, 7)
    show_now(network, trace_of(other))
    tell(sent(other))
    assert step.view.headline.text().startswith("#1 ")


def test_next_and_back_show_each_decision_with_both_values_and_its_rule(parts, network, step, tell, qtbot) -> None:
    go_through(parts, network, tell, qtbot, ended_trace())
    go_to(step, DecisionKind.USER, "b")
    card = step.view.card
    assert (card.values.expected.text(), card.values.relation.text(), card.values.actual.text()) == (
        "bob",
        "≠ different",
        "eve",
    )
    text = card.rule.text()
    assert text.startswith("Rule M7: A client is selected if it runs the named project")
    assert text.endswith("(documented in the 7.9 manual)")
    assert card.about.text() == "Filter user – b"
    step.view.back.click()
    assert step.view.card.about.text() == "Project – b"
    assert card.values.relation.text() == "= same"


def test_moving_asks_for_nothing_and_lets_nothing_go(parts, network, step, tell, qtbot) -> None:
    go_through(parts, network, tell, qtbot, ended_trace())
    qtbot.wait(100)
    before = list(network.commands)
    for button in (step.view.next, step.view.last, step.view.back, step.view.first, step.view.next):
        button.click()
    assert network.commands == before


def test_the_last_step_is_where_the_verdicts_stand_and_there_is_no_next(parts, network, step, tell, qtbot) -> None:
    trace = ended_trace()
    go_through(parts, network, tell, qtbot, trace)
    step.view.last.click()
    assert not step.view.next.isEnabled()
    assert not step.view.last.isEnabled()
    model = step.view.standing_model
    shown = {row.name: model.text(row, STANDING) for row in model.rows}
    assert shown["a"] == "✔ handled"
    assert shown["b"] == "– not selected"


def test_what_is_not_decided_yet_says_so(parts, network, step, tell, qtbot) -> None:
    go_through(parts, network, tell, qtbot, ended_trace())
    model = step.view.standing_model
    assert {model.text(row, STANDING) for row in model.rows} == {"? not decided yet"}
    assert not step.view.back.isEnabled()


def test_show_what_comes_lists_the_rest_muted_and_is_remembered(parts, network, step, tell, qtbot) -> None:
    go_through(parts, network, tell, qtbot, ended_trace())
    assert len(step.view.step_model.rows) == 1
    step.view.coming.click()
    model = step.view.step_model
    assert len(model.rows) == len(step.presenter.walk.steps)
    assert model.text(model.rows[0], PASSED) == "✔ goes on"
    assert model.text(model.rows[1], PASSED) == "… to come"
    assert parts.workplace.look.settings.flag("step_through/shows_coming", default=False)


def test_a_step_is_chosen_in_the_list(parts, network, step, tell, qtbot) -> None:
    go_through(parts, network, tell, qtbot, ended_trace())
    step.view.last.click()
    step.view.steps.choose_row(2)
    assert position(step) == 2
    assert step.view.card.place.text().startswith("Step 3 of ")


def test_keys_go_through_the_steps(parts, window, network, step, tell, qtbot) -> None:
    go_through(parts, network, tell, qtbot, ended_trace())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F10)
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert position(step) == 2
    QTest.keyClick(window, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
    assert position(step) == 1
    QTest.keyClick(window, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    assert step.presenter.walk.is_last
    QTest.keyClick(window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert position(step) == 0


def test_next_at_a_held_delivery_lets_that_one_go_and_goes_on_when_its_handler_begins(
    network, step, held, tell, qtbot
) -> None:
    go_to(step, DecisionKind.QUEUE, "a")
    assert step.view.next.text().strip() == "Release"
    step.view.next.click()
    assert [delivery.endpoint.name for (delivery,) in network.called("release")] == ["a"]
    assert "Released at a" in step.view.note.text()
    held.release("a")
    happens(network, held, tell, "a")
    qtbot.waitUntil(lambda: step.presenter.walk.present.decision.kind is DecisionKind.START)
    assert step.presenter.walk.present.endpoints[0].name == "a"
    assert not step.view.note.isVisible()
    step.view.next.click()
    assert step.presenter.walk.present.decision.kind is DecisionKind.END
    step.view.next.click()
    assert step.presenter.walk.present.endpoints[0].name == "b"
    assert len(network.called("release")) == 1


def happens(network, held: HeldSend, tell, name: str) -> None:
    """The window hears what came of the held send at a client."""
    trace = held.trace()
    show_now(network, trace)
    verdict = next(each for each in trace.verdicts if each.endpoint.name == name)
    tell(DeliveryStarted(0, 0, held.send.id, verdict.endpoint), DeliveryEnded(0, 0, verdict.delivery))


def test_next_twice_goes_on_without_waiting(network, step, held) -> None:
    go_to(step, DecisionKind.QUEUE, "a")
    step.view.next.click()
    step.view.next.click()
    assert step.presenter.walk.present.endpoints[0].name == "b"
    assert len(network.called("release")) == 1


def test_release_at_the_last_step_stays_there_and_what_is_new_before_it_is_marked(
    parts, network, tell, qtbot, step
) -> None:
    held = hold(parts, network, tell, qtbot, HeldSend("bob"))
    step.view.last.click()
    known = len(step.presenter.walk.steps)
    assert step.view.card.about.text() == "This gateway? – down"
    assert step.view.next.toolTip() == "Let the delivery at a go; its handler runs"
    step.view.next.click()
    held.release("a")
    happens(network, held, tell, "a")
    qtbot.waitUntil(lambda: len(step.presenter.walk.steps) == known + 2)
    assert step.view.card.about.text() == "This gateway? – down"
    assert step.view.card.place.text() == f"Step {known + 2} of {known + 2}"
    new = [row for row in step.view.step_model.rows if row.is_new]
    assert [(row.who, row.what) for row in new] == [("a", "Handler begins"), ("a", "Handler ends")]
    assert step.view.step_model.text(new[0], NUMBER) == f"● {new[0].number} new"
    assert f"from step {new[0].number} on" in step.view.note.text()


def test_a_new_step_that_was_looked_at_is_new_no_more(parts, network, tell, qtbot, step) -> None:
    held = hold(parts, network, tell, qtbot, HeldSend("bob"))
    step.view.last.click()
    held.release("a")
    happens(network, held, tell, "a")
    qtbot.waitUntil(lambda: any(row.is_new for row in step.view.step_model.rows))
    begins, ends = (at for at, row in enumerate(step.view.step_model.rows) if row.is_new)
    step.view.steps.choose_row(ends)
    step.view.last.click()
    assert [at for at, row in enumerate(step.view.step_model.rows) if row.is_new] == [begins]


def test_a_delivery_behind_others_says_how_many_are_in_front_of_it(parts, network, tell, qtbot, step) -> None:
    made = HeldSend("bob")
    later = made.play.send(made.send.call)
    (in_front,) = made.play.router.deliveries_before(later)
    network.answers.in_front[later.id] = (EarlierSend(made.send, (in_front,)),)
    go_through(parts, network, tell, qtbot, trace_in(made.play, later))
    go_to(step, DecisionKind.QUEUE, "a")
    qtbot.waitUntil(lambda: "behind 1 other;" in step.view.card.sentence.text())
    assert step.view.card.values.actual.text() == "1 before it"
    assert network.called("in_front_of") == [(later.id,)]


def test_what_cannot_be_released_says_why(network, step, held, qtbot) -> None:
    go_to(step, DecisionKind.QUEUE, "a")
    network.refuse = "Message #1 waits behind #0 in the same queue of a. Release #0 first."
    step.view.next.click()
    qtbot.waitUntil(lambda: "Release #0 first." in step.view.note.text())


def test_somebody_who_looks_back_is_left_there_when_a_handler_ends(network, step, held, tell, qtbot) -> None:
    go_to(step, DecisionKind.QUEUE, "a")
    step.view.first.click()
    known = len(step.presenter.walk.steps)
    held.release("b")
    happens(network, held, tell, "b")
    qtbot.waitUntil(lambda: len(step.presenter.walk.steps) == known + 2)
    assert position(step) == 0


def test_what_happens_while_another_panel_is_in_front_is_there_when_the_panel_comes_back(
    parts, network, step, held, tell, qtbot
) -> None:
    known = len(step.presenter.walk.steps)
    parts.docks.who_receives.raise_()
    qtbot.wait(100)  # what was asked before has been answered
    held.release("b")
    happens(network, held, tell, "b")
    qtbot.wait(100)
    assert len(step.presenter.walk.steps) == known
    parts.docks.step.raise_()
    qtbot.waitUntil(lambda: len(step.presenter.walk.steps) == known + 2)


def test_a_client_that_closes_while_it_is_waited_for_ends_its_way(network, step, held, tell, qtbot) -> None:
    go_to(step, DecisionKind.QUEUE, "a")
    held.close("a")
    happens(network, held, tell, "a")
    qtbot.waitUntil(lambda: "closed" in step.view.card.sentence.text())
    assert step.view.next.text().strip() == "Next"
    assert step.view.card.about.text() == "Queue – a"


def test_a_handler_s_own_message_does_not_take_the_panel_away_while_there_is_more_to_come(
    network, step, held, tell
) -> None:
    client: Endpoint = held.play.router.queues.holding.held()[0].endpoint
    own = message(client, 9)
    show_now(network, trace_of(own))
    tell(sent(own))
    assert step.view.headline.text().startswith(f"#{held.send.id} ")


def test_another_message_of_the_designer_takes_the_panel(parts, network, step, held, tell, qtbot) -> None:
    trace = ended_trace()
    own = message(parts.workplace.designer, 9)
    show_now(network, Trace(own, trace.verdicts, None, trace.world))
    tell(sent(own))
    qtbot.waitUntil(lambda: step.view.headline.text().startswith("#9 "))


def test_a_message_whose_lab_nobody_knows_any_more_says_so(parts, network, step, tell, qtbot) -> None:
    trace = ended_trace()
    go_through(parts, network, tell, qtbot, Trace(trace.send, trace.verdicts))
    assert "Nobody knows any more how the lab stood" in step.view.note.text()
    assert not step.view.card.isVisible()
    assert not step.view.next.isEnabled()


def test_a_message_that_is_no_longer_kept_says_so(parts, step, qtbot) -> None:
    parts.stepping.step_through(77)
    qtbot.waitUntil(lambda: "#77 cannot be gone through" in step.view.headline.text())
    assert not step.view.next.isEnabled()


def test_another_message_that_is_lost_is_not_said_of_the_one_that_is_wanted(parts, network, step, tell, qtbot) -> None:
    said = []
    trace = ended_trace()
    show_now(network, trace)
    parts.docks.step.raise_()
    step.presenter.show_send(77)
    step.presenter.show_send(trace.send.id)
    step.view.drawn.connect(lambda _value: said.append(step.view.headline.text()))
    qtbot.waitUntil(lambda: step.presenter.walk is not None)
    qtbot.waitUntil(lambda: bool(said[-1:]) and said[-1].startswith(f"#{trace.send.id} both"))
    assert not [text for text in said if "cannot be gone through" in text]


def test_what_was_known_stays_when_the_journal_lets_the_message_go(network, step, held, tell, qtbot) -> None:
    go_to(step, DecisionKind.PROJECT, "a")
    (first, *_rest) = network.answers.held
    network.answers.traces.clear()
    tell(DeliveryStarted(0, 0, held.send.id, first.endpoint))
    qtbot.waitUntil(lambda: "Nothing new is known" in step.view.note.text())
    assert step.view.card.about.text() == "Project – a"


def test_once_the_journal_can_be_read_again_nothing_is_said_to_be_lost(network, step, held, tell, qtbot) -> None:
    (first, *_rest) = network.answers.held
    known = dict(network.answers.traces)
    network.answers.traces.clear()
    tell(DeliveryStarted(0, 0, held.send.id, first.endpoint))
    qtbot.waitUntil(lambda: "Nothing new is known" in step.view.note.text())
    network.answers.traces.update(known)
    tell(DeliveryStarted(0, 0, held.send.id, first.endpoint))
    qtbot.waitUntil(lambda: not step.view.note.text())


def test_step_through_without_a_chosen_message_says_what_to_do(parts) -> None:
    parts.stepping.step_through_chosen()
    assert "Choose a message in the message log first" in parts.notices.message.text


def test_holding_that_somebody_else_switched_on_is_seen_but_brings_no_panel_to_the_front(parts, tell) -> None:
    tell(HoldingChanged(0, 0, True))
    assert parts.stepping.held.bar.isVisible()
    assert not step_is_in_front(parts)


def test_in_a_low_panel_the_present_step_stays_in_sight_when_its_card_takes_more_room(parts, held, step, qtbot) -> None:
    parts.docks.step.raise_()
    parts.parent().resize(1000, 560)
    QApplication.processEvents()
    view, seen = step.view, set()
    while view.next.text().strip() == "Next" and view.next.isEnabled():
        view.next.click()
        qtbot.wait(1)  # Qt lays out what the card leaves
        present = next(at for at, line in enumerate(view.step_model.rows) if line.is_present)
        row = view.steps.visualRect(view.step_model.index(present, 0))
        seen.add(present)
        assert view.steps.viewport().rect().contains(row.center()), present
    assert len(seen) > 5
