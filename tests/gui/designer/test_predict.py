"""Predict in the designer's window: ticks, the run, both sides beside each other, the score, exercises."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.toolkit.message_bar import BarMessage
from designer.lesson_places import lesson_places
from designer.panels.predict.model import Together
from designer.panels.predict.tables import MARK, NAME, RULE, WRONG
from designer.panels.predict.tick_page import TickPicture
from designer.panels.predict.view import PredictView
from designer.window.dock_content import DockContent
from designer.window.lesson_desk import PredictionTask
from gateway_core.api import (
    Asked,
    Circumstances,
    CommMode,
    Filters,
    Identity,
    LessonStep,
    MessageCall,
    Outcome,
    Reason,
    ScriptEnded,
    ScriptError,
    Send,
    SendKind,
    Sent,
    StepKind,
    read_progress,
)
from tests.support.designer_lab import GATEWAY
from tests.support.predict_play import TO_CLIENTS, PredictPlay, open_clients


@pytest.fixture
def play(parts, network, tell, qtbot) -> PredictPlay:
    """Two clients are open, and the designer predicts."""
    open_clients(network, "bob", "eve")
    made = PredictPlay(parts, network, tell, qtbot.waitUntil)
    made.begin()
    return made


def answers_are_hidden(parts) -> bool:
    return parts.panels.who_receives.verdicts.isHidden() and not parts.panels.who_receives.hidden_note.isHidden()


def progress(document):
    return read_progress(lesson_places(document.path.parent, document.path.parent).progress).progress


# -- on and off ---------------------------------------------------------------------------------------------------


def test_the_panel_says_what_it_is_for_and_its_button_begins(parts) -> None:
    parts.docks.predict.raise_()
    view = parts.late.predict.view
    assert view.page is view.purpose
    assert "beforehand" in view.purpose.accessibleDescription()
    view.purpose.begin.click()
    assert parts.menus.learn.predict.toggle.isChecked()
    assert view.page is view.ticks


def test_predict_in_the_toolbar_hides_the_answers_until_it_is_off(parts) -> None:
    button = parts.menus.toolbar.widgetForAction(parts.menus.learn.predict.toggle)
    assert not answers_are_hidden(parts)
    button.click()
    assert answers_are_hidden(parts)
    assert not parts.docks.predict.visibleRegion().isEmpty()
    button.click()
    assert not answers_are_hidden(parts)
    assert parts.late.predict.view.page is parts.late.predict.view.purpose


# -- ticks --------------------------------------------------------------------------------------------------------


def test_everybody_can_be_ticked_gateway_by_gateway(play) -> None:
    assert play.names() == ["plant-gw", "Packing 1", "Packing 2", "designer", "agent-8088"]
    assert play.ticked() == []
    assert play.view.ticks.question.text() == "Who will be selected?"


def test_names_that_begin_alike_are_shown_as_a_whole(play, network, qtbot) -> None:
    identity = Identity("zoe", (), "PACK-03")
    network.open_client("Packing hall, second floor", "plant-gw", "ACME", identity).result()
    qtbot.waitUntil(lambda: "Packing hall, second floor" in play.names())
    assert play.view.ticks.table.columnWidth(NAME) >= play.view.ticks.table.sizeHintForColumn(NAME)


def test_space_ticks_all_chosen_rows_and_then_none(play) -> None:
    table = play.view.ticks.table
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert len(play.ticked()) == 5
    assert play.view.ticks.count.text() == "5 of 5 ticked"
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert play.ticked() == []


def test_letters_find_a_name_and_enter_ticks_it(play) -> None:
    table = play.view.ticks.table
    table.choose_row(0)
    QTest.keyClicks(table, "ag")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert play.ticked() == ["agent-8088"]


def test_a_click_on_the_box_ticks_its_row(play) -> None:
    table, model = play.view.ticks.table, play.view.ticks.model
    model.setData(model.index(1, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert play.ticked() == ["Packing 1"]
    assert table.model().data(model.index(1, 0), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value


def test_all_clients_are_ticked_with_one_command(play) -> None:
    play.view.ticks.groups.aboutToShow.emit()
    actions = {action.data().together: action for action in play.view.ticks.groups.actions()}
    actions[Together.CLIENTS].trigger()
    assert play.ticked() == ["Packing 1", "Packing 2"]
    actions[Together.NOBODY].trigger()
    assert play.ticked() == []


def test_a_client_that_opens_comes_into_the_list_and_ticks_stay(play, network, qtbot) -> None:
    play.tick("Packing 2")
    open_clients(network, "ann")
    qtbot.waitUntil(lambda: len(play.names()) == 6)
    assert play.ticked() == ["Packing 2"]


def test_the_call_at_the_cursor_is_the_one_that_is_asked_about(play, parts, qtbot) -> None:
    parts.editors.console.editor.set_text("system.util.sendMessage('ACME', 'greet', user='bob')\n")
    wanted = "Next, line 1: sendMessage(project='ACME', messageHandler='greet', user='bob')"
    qtbot.waitUntil(lambda: play.view.ticks.call.text() == wanted)


def test_where_the_panel_is_low_the_list_gives_way_and_not_the_buttons(look, qtbot) -> None:
    view = PredictView(look)
    content = DockContent(view)
    qtbot.addWidget(content)
    content.resize(380, 270)
    note = "Nothing was sent: the sender’s comm mode is read-only. Choose Read/Write in the toolbar and run again."
    view.ticks.show_picture(TickPicture("Next, line 1: sendMessage()", "Who?", "Tick everybody.", (), note))
    view.show_page(view.ticks)
    content.show()
    qtbot.wait(50)  # laid out
    assert content.verticalScrollBar().maximum() == 0
    assert view.ticks.run.visibleRegion().boundingRect() == view.ticks.run.rect()


# -- run and compare ----------------------------------------------------------------------------------------------


def test_run_and_compare_runs_the_script_in_front_and_shows_the_wrong_ones_first(play) -> None:
    play.tick("Packing 1", "plant-gw")
    play.run()
    play.sent()
    assert play.compared() == [
        ("plant-gw", "ticked", "not selected", False),
        ("Packing 2", "not ticked", "selected", False),
        ("agent-8088", "not ticked", "not selected", True),
        ("designer", "not ticked", "not selected", True),
        ("Packing 1", "ticked", "selected", True),
    ]
    compared = play.view.compared
    assert compared.summary.text() == "3 of 5 right, 2 wrong."
    assert compared.why.text().startswith("You ticked plant-gw. The scope C does not name the gateway")
    assert compared.model.data(compared.model.index(0, MARK)) == "✖ wrong"


def test_the_chosen_row_tells_why_and_by_which_rule_from_where(play) -> None:
    play.tick("Packing 1")
    play.run()
    play.sent(MessageCall("ACME", "greet", filters=Filters(user="eve")))
    names = [name for name, *_ in play.compared()]
    play.view.compared.table.choose_row(names.index("Packing 1"))
    assert play.view.compared.why.text() == "You ticked Packing 1. Its user is bob; the message is for eve."
    text = play.view.compared.rule.text()
    assert text.startswith("Rule M7: A client is selected if it runs the named project")
    assert text.endswith("(documented in the 7.9 manual)")
    play.view.compared.table.choose_row(names.index("Packing 2"))
    assert "Its user is eve, and the message is for eve." in play.view.compared.why.text()


def test_all_right_is_said_and_f5_does_what_the_button_does(play, parts) -> None:
    play.tick("Packing 1", "Packing 2")
    parts.menus.project.run.trigger()
    play.sent()
    play.compared()
    assert play.view.compared.summary.text() == "✔ All 5 right."


def test_the_send_of_the_asked_number_is_compared(play) -> None:
    play.panel.ask(Asked.SELECTED, 2)
    play.panel.begin()
    play.tick("plant-gw")
    play.run()
    play.sent(TO_CLIENTS)
    assert play.view.page is play.view.ticks
    play.sent(MessageCall("ACME", "audit", scope="G"))
    play.compared()
    assert play.view.compared.summary.text() == "✔ All 5 right."


def test_sends_of_handlers_are_not_the_scripts(play) -> None:
    play.run()
    trace = play.made(TO_CLIENTS)
    other = Send(trace.send.id, 0, 1000, SendKind.MESSAGE, GATEWAY, TO_CLIENTS)
    play.tell(Sent(0, 0, other))
    own = play.sent()
    assert len(play.compared()) == 5
    assert play.panel.comparison.trace == own


def test_where_a_handler_runs_is_compared_when_none_waits_any_more(play) -> None:
    play.panel.ask(Asked.RECEIVED)
    play.panel.begin()
    assert play.view.ticks.question.text() == "Where will a handler run?"
    play.tick("Packing 1", "Packing 2")
    play.run()
    trace = play.sent(reason=Reason.QUEUED)
    play.wait(lambda: play.view.ticks.note.text().startswith("… On its way"))
    assert play.view.page is play.view.ticks
    play.comes(trace, Reason.DONE)
    assert {row[2] for row in play.compared() if row[0].startswith("Packing")} == {"handler ran"}


def test_selected_without_a_handler_is_no_receipt(play) -> None:
    play.panel.ask(Asked.RECEIVED)
    play.panel.begin()
    play.run()
    play.sent(MessageCall("ACME", "nobody-has-it", scope="C"))
    play.compared()
    assert play.view.compared.summary.text() == "✔ All 5 right."
    assert {line.rule for line in play.panel.comparison.lines if line.name.startswith("Packing")} == {"M12"}


# -- what is not fair is not counted ------------------------------------------------------------------------------


def test_a_script_that_ends_without_a_send_counts_nothing_and_ticks_stay(play, document) -> None:
    play.tick("Packing 1")
    play.ended(play.run())
    play.wait(lambda: "without a send" in play.view.ticks.note.text())
    assert play.ticked() == ["Packing 1"]
    assert play.view.ticks.run.isEnabled()
    assert progress(document).lessons == {}


def test_a_script_that_fails_before_its_send_says_so(play) -> None:
    error = ScriptError("NameError", "name 'x' is not defined", 1)
    end = ScriptEnded(0, 0, play.run(), play.parts.workplace.designer, Outcome.FAILED, error)
    play.tell(end)
    play.wait(lambda: "It failed: NameError: name 'x' is not defined" in play.view.ticks.note.text())


def test_a_send_that_the_comm_mode_stops_is_not_counted(play, network, document) -> None:
    network.set_comm_mode(play.parts.workplace.designer.session, CommMode.READ_ONLY).result()
    play.tick("Packing 1")
    play.run()
    play.sent()
    play.wait(lambda: "Nothing was sent" in play.view.ticks.note.text())
    assert "Choose Read/Write" in play.view.ticks.note.text()
    assert play.ticked() == ["Packing 1"]
    assert progress(document).lessons == {}


def test_it_counts_where_the_question_is_about_the_comm_mode(play, network) -> None:
    network.set_comm_mode(play.parts.workplace.designer.session, CommMode.READ_ONLY).result()
    play.panel.ask(Asked.RECEIVED, counts_blocked=True)
    play.panel.begin()
    play.run()
    play.sent()
    play.compared()
    assert play.view.compared.summary.text() == "✔ All 5 right."


def test_who_opens_or_closes_between_tick_and_send_does_not_count(play, network) -> None:
    play.tick("Packing 1")
    play.run()
    open_clients(network, "ann")
    second = next(each for each in network.world().sessions if each.name == "Packing 2")
    network.close_session(second.id).result()
    play.sent()
    assert len(play.compared()) == 4
    text = play.view.compared.uncounted.text()
    assert text.startswith("Not counted, because it came after your ticks: Packing 1.")
    assert "closed meanwhile: Packing 2." in text


def test_a_send_that_nobody_knows_leads_back_to_the_ticks(play, network) -> None:
    play.run()
    trace = play.made(TO_CLIENTS)
    network.answers.traces.clear()
    play.tell(Sent(0, 0, trace.send))
    play.wait(lambda: "There is no send #1." in play.view.ticks.note.text())


# -- score --------------------------------------------------------------------------------------------------------


def test_next_prediction_clears_the_ticks_and_keeps_answers_hidden(play, parts) -> None:
    play.tick("Packing 1")
    play.run()
    play.sent()
    play.compared()
    play.view.compared.next.click()
    assert play.view.page is play.view.ticks
    assert play.ticked() == []
    assert answers_are_hidden(parts)


def test_the_score_is_kept_by_rule_and_shown_in_words_with_the_weakest_first(play, document) -> None:
    play.tick("Packing 1", "plant-gw")
    play.run()
    play.sent()
    play.compared()
    kept = progress(document).of("practice").predicted
    assert {rule: (score.right, score.wrong) for rule, score in kept.items()} == {
        "M6": (0, 1),
        "M7": (1, 1),
        "A3": (1, 0),
        "M23": (1, 0),
    }
    play.view.compared.score.click()
    page = play.view.score
    assert play.view.page is page
    assert page.model.data(page.model.index(0, RULE)) == "M6 the letters of the scope"
    assert page.model.data(page.model.index(1, RULE)) == "M7 project and filters of clients"
    assert page.model.data(page.model.index(0, WRONG)) == "✖ 1"
    assert page.headline.text() == "All together: 3 of 5 right. Without a lesson: 3 of 5."
    page.back.click()
    assert play.view.page is play.view.compared


def test_what_went_wrong_leads_to_a_lesson(play, qtbot) -> None:
    play.tick("Packing 1", "plant-gw")
    play.run()
    play.sent()
    play.compared()
    qtbot.waitUntil(lambda: bool(play.parts.late.lessons.presenter.list.lessons))
    play.view.compared.score.click()
    assert "because this went wrong" in play.view.score.advice.text()
    wanted = []
    play.parts.lessons.parts.desk.lab_wanted.connect(wanted.append)
    play.view.score.lesson.click()
    assert len(wanted) == 1


def test_practise_writes_a_call_that_the_rule_decides_and_asks_about_it(play, parts, qtbot) -> None:
    play.tick("plant-gw")
    run_id = play.run()
    play.sent()
    play.ended(run_id)
    play.compared()
    play.view.compared.score.click()
    rules = [row.rule for row in play.view.score.model.rows]
    play.view.score.table.choose_row(rules.index("M6"))
    play.view.score.practise.click()
    qtbot.waitUntil(lambda: play.panel.score.exercise is not None)
    exercise = play.panel.score.exercise
    assert parts.editors.console.editor.text() == exercise.script
    assert (exercise.rule, exercise.decided > 0) == ("M6", True)
    assert play.view.page is play.view.ticks
    play.run()
    play.sent(exercise.call)
    play.compared()
    assert "M6" in {line.rule for line in play.panel.comparison.lines}


def practise(play, qtbot) -> str:
    """An exercise for rule M6; what the message bar says of it."""
    before = play.panel.score.exercise
    play.panel.score.practise("M6")
    qtbot.waitUntil(lambda: play.panel.score.exercise is not before)
    return str(play.parts.notices.message.text)


def test_ones_own_text_that_an_exercise_replaced_comes_back_with_undo_and_the_note_says_so(play, parts, qtbot) -> None:
    editor = parts.editors.console.editor
    editor.set_text("print 'mine'\n")
    assert "Ctrl+Z in the console brings back the text" in practise(play, qtbot)
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "print 'mine'\n"


def test_where_the_console_was_empty_nothing_is_said_of_undo(play, parts, qtbot) -> None:
    parts.editors.console.editor.set_text("\n")
    assert practise(play, qtbot).endswith("then press Run and Compare.")


def test_what_was_said_of_an_exercise_goes_when_predict_is_switched_off(play, parts, qtbot) -> None:
    practise(play, qtbot)
    parts.menus.learn.predict.toggle.trigger()
    assert parts.notices.message is None


def test_what_was_said_of_an_exercise_goes_with_its_comparison_and_another_message_stays(play, parts, qtbot) -> None:
    practise(play, qtbot)
    play.run()
    play.sent(play.panel.score.exercise.call)
    play.compared()
    assert parts.notices.message is None
    practise(play, qtbot)
    other = BarMessage("something else")
    parts.notices.show(other)
    parts.menus.learn.predict.toggle.trigger()
    assert parts.notices.message is other


def test_a_rule_that_no_call_of_this_lab_meets_says_so(play, parts, qtbot) -> None:
    play.panel.score.practise("F1")
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert "No call in this lab is decided by rule F1 (faults on purpose)" in parts.notices.message.text


def test_to_practise_without_a_score_says_what_to_do_first(play, parts) -> None:
    parts.predicting.practise()
    assert "Predict a send first" in parts.notices.message.text


def test_a_step_that_asks_nothing_more_ends_a_prediction_without_ticks_and_keeps_one_with_ticks(
    parts, network, tell, qtbot
) -> None:
    open_clients(network, "bob", "eve")
    play = PredictPlay(parts, network, tell, qtbot.waitUntil)
    desk, switched = parts.lessons.parts.desk, []
    parts.predicting.switched.connect(switched.append)
    task = PredictionTask(None, LessonStep(StepKind.PREDICT, asks=Asked.SELECTED, send=1))
    desk.prediction_asked.emit(task)
    qtbot.waitUntil(lambda: switched == [True])
    desk.prediction_asked.emit(None)
    qtbot.waitUntil(lambda: switched == [True, False])
    desk.prediction_asked.emit(task)
    qtbot.waitUntil(lambda: switched == [True, False, True])
    play.tick("Packing 1")
    desk.prediction_asked.emit(None)
    qtbot.wait(20)
    assert play.ticked() == ["Packing 1"]
    assert answers_are_hidden(parts)
    play.run()
    play.sent()
    play.compared()
    assert not answers_are_hidden(parts)
    desk.prediction_asked.emit(None)
    qtbot.waitUntil(lambda: switched[-1] is False)
    assert play.view.page is play.view.purpose


def test_a_script_that_a_step_wants_a_client_to_run_is_compared_when_that_client_runs_it(
    parts, network, tell, qtbot
) -> None:
    parts.launcher.open_preset("Packing 1")
    qtbot.waitUntil(lambda: len(parts.launcher.clients.windows) == 1)
    play = PredictPlay(parts, network, tell, qtbot.waitUntil)
    step = LessonStep(StepKind.PREDICT, circumstances=Circumstances("client:Packing 1"), asks=Asked.SELECTED, send=1)
    parts.lessons.parts.desk.prediction_asked.emit(PredictionTask(None, step))
    qtbot.waitUntil(lambda: play.view.page is play.view.ticks)
    parts.editors.show_console()
    parts.editors.console.editor.set_text("print 1\n")
    play.tick("plant-gw")
    parts.menus.project.run.trigger()
    qtbot.waitUntil(lambda: "designer ran this, but the question is about a run by" in play.view.ticks.note.text())
    assert play.ticked() == ["plant-gw"]
    play.run()
    where, text, *_ = network.called("run_script")[-1]
    assert (where.label, text) == ("client:Packing 1", "print 1\n")


def test_predict_that_was_switched_on_by_hand_stays_on_when_a_lesson_goes_on(play, parts, qtbot) -> None:
    parts.lessons.parts.desk.prediction_asked.emit(None)
    qtbot.wait(20)
    assert parts.menus.learn.predict.toggle.isChecked()
    assert answers_are_hidden(parts)
