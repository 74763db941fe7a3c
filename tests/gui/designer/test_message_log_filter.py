"""The filter over the message log: typing, completing, building, saving; pause and cleared view."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from designer.panels.message_log.filter_line import FilterLine
from designer.panels.message_log.filter_presenter import FilterPresenter
from designer.panels.message_log.saved_filters import SavedFilter, SavedFilters
from designer.panels.message_log.table import HANDLER, NUMBER
from gateway_core.api import MessageLog, Reason
from tests.support.designer_lab import GATEWAY
from tests.support.message_play import ended, message, sent
from tests.support.times import local_ms

KEYS = Qt.Key


@pytest.fixture
def log(parts):
    parts.docks.message_log.raise_()
    return parts.panels.message_log


@pytest.fixture
def five(parts, tell):
    """Five messages of three handlers; two have failed."""
    designer = parts.workplace.designer
    names = ("testHandler", "testAlarm", "greet", "testHandler", "greet")
    tell(*(sent(message(designer, number, name)) for number, name in enumerate(names, 1)))
    tell(ended(1, Reason.FAILED), ended(2), ended(3, Reason.FAILED))


def numbers(log) -> list[str]:
    return [log.model.text(key, NUMBER) for key in log.model.rows]


def write(log, text: str, qtbot) -> None:
    log.line.edit.clear()
    log.focus_filter()
    qtbot.keyClicks(log.line.edit, text)
    log.line.edit.list.hide()
    qtbot.keyClick(log.line.edit, KEYS.Key_Return)


def test_only_what_passes_the_filter_is_shown_and_counted(five, log, qtbot) -> None:
    write(log, "handler:test* and outcome:failed", qtbot)
    assert numbers(log) == ["#1"]
    assert log._count.text() == "1 of 5"


def test_a_moment_after_the_last_key_the_filter_is_at_work(five, log, qtbot) -> None:
    log.focus_filter()
    qtbot.keyClicks(log.line.edit, "greet")
    qtbot.waitUntil(lambda: numbers(log) == ["#3", "#5"])


def test_escape_shows_everything_again_and_then_goes_back_to_the_rows(five, log, window, qtbot) -> None:
    write(log, "handler:greet", qtbot)
    qtbot.keyClick(log.line.edit, KEYS.Key_Escape)
    assert numbers(log) == ["#1", "#2", "#3", "#4", "#5"]
    qtbot.keyClick(log.line.edit, KEYS.Key_Escape)
    assert window.focusWidget() is log.table


def test_a_mistake_is_said_in_a_sentence_and_the_rows_stay(five, log, qtbot) -> None:
    write(log, "handler:greet", qtbot)
    write(log, "handlr:x", qtbot)
    assert log.line.fault.text().startswith("✖ There is no field handlr. Did you mean handler?")
    assert log.line.fault.isVisible()
    assert numbers(log) == ["#3", "#5"]
    write(log, "handler:test*", qtbot)
    assert log.line.fault.isHidden()


def test_rows_that_come_later_are_judged_too(five, parts, log, tell, qtbot) -> None:
    write(log, "handler:greet", qtbot)
    designer = parts.workplace.designer
    tell(sent(message(designer, 6, "greet")), sent(message(designer, 7, "other")))
    assert numbers(log) == ["#3", "#5", "#6"]


def test_a_row_whose_outcome_changes_comes_into_the_filter_or_leaves_it(five, log, tell, qtbot) -> None:
    write(log, "outcome:waiting", qtbot)
    assert numbers(log) == ["#4", "#5"]
    tell(ended(4))
    assert numbers(log) == ["#5"]
    write(log, "outcome:failed", qtbot)
    tell(ended(5, Reason.FAILED))
    assert numbers(log) == ["#1", "#3", "#5"]


def test_an_empty_result_says_how_to_get_everything_back(five, log, qtbot) -> None:
    write(log, "handler:nobody", qtbot)
    assert numbers(log) == []
    assert "Escape" in log.table.accessibleDescription()


def test_fields_are_completed_with_tab(five, log, qtbot) -> None:
    log.focus_filter()
    qtbot.keyClicks(log.line.edit, "ha")
    qtbot.keyClick(log.line.edit.list, KEYS.Key_Tab)
    assert log.line.edit.text() == "handler:"


def test_values_that_occur_are_offered_and_taken_with_enter(five, log, qtbot) -> None:
    log.focus_filter()
    qtbot.keyClicks(log.line.edit, "handler:test")
    popup = log.line.edit.list
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == [
        "testAlarm",
        "testHandler",
    ]
    qtbot.keyClick(popup, KEYS.Key_Down)
    qtbot.keyClick(popup, KEYS.Key_Down)
    qtbot.keyClick(popup, KEYS.Key_Return)
    assert log.line.edit.text() == "handler:testHandler"
    qtbot.waitUntil(lambda: numbers(log) == ["#1", "#4"])


def test_filters_of_before_come_back_with_the_up_key(five, log, qtbot) -> None:
    write(log, "handler:greet", qtbot)
    write(log, "outcome:failed", qtbot)
    qtbot.keyClick(log.line.edit, KEYS.Key_Escape)
    qtbot.keyClick(log.line.edit, KEYS.Key_Up)
    assert log.line.edit.text() == "outcome:failed"
    qtbot.keyClick(log.line.edit, KEYS.Key_Up)
    assert log.line.edit.text() == "handler:greet"
    assert numbers(log) == ["#3", "#5"]


def star_menu(log) -> dict[str, QAction]:
    return {action.text(): action for action in log.line.menu.actions() if action.text()}


def test_a_filter_is_saved_under_a_name_chosen_and_removed(five, parts, log, qtbot) -> None:
    write(log, "handler:greet", qtbot)
    star_menu(log)["Save This Filter…"].trigger()
    dialog = parts.message_log.filter.save_dialog
    dialog.accept()
    assert dialog.isVisible(), "a name is missing"
    dialog.name.setText("greetings")
    dialog.accept()
    write(log, "outcome:failed", qtbot)
    star_menu(log)["greetings\thandler:greet"].trigger()
    assert log.line.edit.text() == "handler:greet"
    assert numbers(log) == ["#3", "#5"]
    star_menu(log)["Remove Saved Filter"].menu().actions()[0].trigger()
    assert list(star_menu(log)) == ["Save This Filter…"]


def test_saved_filters_are_there_in_the_next_window(look) -> None:
    SavedFilters(look.settings).save(SavedFilter("mine", "user:bob"))
    assert SavedFilters(look.settings).all() == (SavedFilter("mine", "user:bob"),)


def test_enter_uses_what_is_written_where_nothing_of_the_list_is_chosen(five, log, qtbot) -> None:
    log.focus_filter()
    qtbot.keyClicks(log.line.edit, "handler:test*")
    log.line.edit.open_list()
    qtbot.keyClick(log.line.edit.list, KEYS.Key_Return)
    assert log.line.edit.text() == "handler:test*"
    assert numbers(log) == ["#1", "#2", "#4"]
    assert log.line.edit.past == ("handler:test*",)


def test_escape_closes_the_list_first(five, log, qtbot) -> None:
    log.focus_filter()
    qtbot.keyClicks(log.line.edit, "handler:te")
    qtbot.keyClick(log.line.edit.list, KEYS.Key_Escape)
    assert not log.line.edit.list.isVisible()
    assert log.line.edit.text() == "handler:te"


def test_what_is_wrong_is_underlined_where_it_stands(five, log, qtbot) -> None:
    write(log, "user:bob and handlr:x", qtbot)
    good = log.line.edit.grab().toImage()
    log.line.edit.show_fault(None)
    assert log.line.edit.grab().toImage() != good


def test_the_keys_for_find_lead_from_the_rows_to_the_filter(five, log, window, qtbot) -> None:
    log.table.setFocus()
    qtbot.keyClick(log.table, KEYS.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is log.line.edit


def test_a_pause_loses_nothing_and_counts_what_waits(five, parts, log, tell, qtbot) -> None:
    log.table.setFocus()
    qtbot.keyClick(log.table, KEYS.Key_Space)
    assert log.pause.isChecked()
    designer = parts.workplace.designer
    tell(sent(message(designer, 6)), sent(message(designer, 7)))
    assert len(numbers(log)) == 5
    assert log.pause.text() == "Resume (2 new)"
    qtbot.keyClick(log.table, KEYS.Key_Space)
    assert numbers(log) == ["#1", "#2", "#3", "#4", "#5", "#6", "#7"]
    assert log.pause.text() == "Pause"


def test_outcomes_go_on_during_a_pause(five, log, tell) -> None:
    log.pause.click()
    tell(ended(4, Reason.FAILED))
    row = log.model.log_row(3)
    assert row.outcome is Reason.FAILED


def test_a_cleared_view_begins_anew_and_comes_back_with_show_all(five, parts, log, tell, qtbot) -> None:
    parts.message_log.clear_view()
    assert numbers(log) == []
    tell(sent(message(parts.workplace.designer, 6)))
    assert numbers(log) == ["#6"]
    qtbot.mouseClick(log.show_all, Qt.MouseButton.LeftButton)
    assert len(numbers(log)) == 6
    assert log.show_all.isHidden()


def test_the_chosen_row_stays_chosen_under_another_filter(five, log, qtbot) -> None:
    log.table.choose_row(2)
    write(log, "handler:greet", qtbot)
    assert log.model.log_row(log.table.currentIndex().row()).id == 3


def test_columns_can_be_hidden_and_shown_and_are_remembered(five, parts, log, look) -> None:
    action = log.table.header_menu().actions()[HANDLER]
    action.toggle()
    assert log.table.isColumnHidden(HANDLER)
    log.table.setColumnWidth(NUMBER, 123)
    parts.message_log.close()
    assert look.settings.texts("message_log/hidden_columns")[0] == str(HANDLER)
    digit = log.table.fontMetrics().horizontalAdvance("0")
    assert float(look.settings.texts("message_log/column_widths")[NUMBER]) == pytest.approx(123 / digit, abs=0.1)


@pytest.fixture
def builder(five, parts, log):
    def open_with(text: str):
        log.line.edit.show_text(text)
        log.line.builder.click()
        return parts.message_log.filter.builder

    yield open_with
    if parts.message_log.filter.builder is not None:
        parts.message_log.filter.builder.close()


def test_the_builder_reads_the_filter_and_writes_it_back(builder, log) -> None:
    opened = builder("handler:test* and not outcome:failed")
    assert [row.field.currentText() for row in opened.rows] == ["handler", "outcome"]
    assert [row.value.currentText() for row in opened.rows] == ["test*", "failed"]
    assert opened.rows[1].negation.currentText() == "is not"
    opened.rows[0].value.setEditText("greet")
    assert log.line.edit.text() == "handler:greet and not outcome:failed"
    assert numbers(log) == ["#5"]


def test_the_builder_adds_and_removes_conditions_and_joins_them_by_or(builder, log, qtbot) -> None:
    opened = builder("handler:greet")
    qtbot.mouseClick(opened.add, Qt.MouseButton.LeftButton)
    row = opened.rows[1]
    row.field.setCurrentText("id")
    row.relation.setCurrentIndex(row.relation.findText("at most"))
    row.value.setEditText("1")
    opened.joint.setCurrentIndex(1)
    assert log.line.edit.text() == "handler:greet or id<=1"
    assert numbers(log) == ["#1", "#3", "#5"]
    row.removal_requested.emit(row)
    assert log.line.edit.text() == "handler:greet"


def test_the_builder_offers_the_values_that_occur(builder) -> None:
    row = builder("").rows[0]
    assert row.field.currentText() == "handler"
    assert [row.value.itemText(at) for at in range(row.value.count())] == ["greet", "testAlarm", "testHandler"]
    row.field.setCurrentText("outcome")
    assert "no handler" in [row.value.itemText(at) for at in range(row.value.count())]


def test_the_builder_takes_paths_into_payloads(builder, log) -> None:
    row = builder("").rows[0]
    row.field.setCurrentText("payload")
    row.path.setText("order.id")
    row.value.setEditText("5")
    assert log.line.edit.text() == "payload.order.id:5"


@pytest.mark.parametrize(
    "condition", ['user=""', 'server!=""', 'payload."a.b".c:5', 'payload."it\'s \\"so\\"".*>1', "payload={}", '"a b"']
)
def test_the_builder_changes_no_condition_but_the_one_that_is_edited(builder, log, condition) -> None:
    opened = builder(f"{condition} and id>1")
    opened.rows[1].value.setEditText("2")
    assert log.line.edit.text() == f"{condition} and id>2"


@pytest.mark.parametrize(
    ("typed", "path"),
    [('"a.b".c', '"a.b".c'), ("row 2", '"row 2"'), ("a:b", '"a:b"'), ("a..b", "a.b"), ('"a', '"\\"a"')],
)
def test_the_builder_takes_any_key_in_a_path(builder, log, qtbot, typed, path) -> None:
    row = builder("").rows[0]
    row.field.setCurrentText("payload")
    qtbot.keyClicks(row.path, typed)
    row.value.setEditText("5")
    assert log.line.edit.text() == f"payload.{path}:5"


def test_the_builder_leaves_a_filter_with_groups_alone_until_something_is_set(builder, log) -> None:
    text = "handler:greet and (id:3 or id:5)"
    opened = builder(text)
    assert "parentheses" in opened.notice.text()
    assert log.line.edit.text() == text


def test_the_builder_says_what_is_no_value(builder) -> None:
    opened = builder("")
    opened.rows[0].field.setCurrentText("id")
    opened.rows[0].value.setEditText("many")
    assert opened.notice.text().startswith("✖ many is no number.")


def test_where_there_is_little_room_the_switches_stand_below_the_filter(parts, log, qapp) -> None:
    parts.docks.message_log.setFloating(True)
    for width, is_below in ((1200, False), (360, True)):
        parts.docks.message_log.resize(width, 300)
        qapp.processEvents()
        assert (log.pause.mapTo(log, log.pause.rect().topLeft()).y() > log.line.edit.height()) is is_below


class FakeClock:
    """A clock that stands until a test puts it on."""

    def __init__(self) -> None:
        self.now_ms = local_ms(2026, 3, 5, 23, 59)

    def __call__(self) -> int:
        return self.now_ms


@pytest.fixture
def at_night(look, qtbot):
    """A filter line with a presenter shortly before midnight: it, its clock, and the filters that were put to work."""
    line, clock, made = FilterLine(look), FakeClock(), []
    qtbot.addWidget(line)
    presenter = FilterPresenter(line, look, dict, clock)
    presenter.filter_changed.connect(made.append)
    return presenter, clock, made


def test_today_is_the_next_day_after_midnight(at_night) -> None:
    presenter, clock, made = at_night
    presenter.show_text("time:today")
    presenter._minutes.timeout.emit()
    assert len(made) == 1
    clock.now_ms += 120_000
    presenter._minutes.timeout.emit()
    log = MessageLog()
    log.take([sent(replace(message(GATEWAY, 1), time_ms=clock.now_ms))])
    assert [list(shown.rows(log.columns, 0, 1)) for shown in made] == [[], [0]]


def test_a_filter_that_no_day_changes_is_left_alone(at_night) -> None:
    presenter, _clock, made = at_night
    presenter.show_text("time:today")
    presenter.show_text("time:2026-03-05 and handler:greet")
    assert not presenter._minutes.isActive()
    presenter.show_text("time:2026-03-05 and handler:greet ")
    assert len(made) == 2


def test_enter_counts_the_last_minutes_from_now(at_night) -> None:
    presenter, clock, made = at_night
    log = MessageLog()
    log.take([sent(replace(message(GATEWAY, 1), time_ms=clock.now_ms))])
    presenter.show_text("time:-15m")
    clock.now_ms += 1_000_000
    presenter.show_text("time:-15m")
    assert [list(shown.rows(log.columns, 0, 1)) for shown in made] == [[0], []]
