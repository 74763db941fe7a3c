"""One client window: what arrives, what it prints, who it is, what runs as it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from client.panels.arrivals.model import HANDLER, OUTCOME, SENDER, filters_text
from client.panels.identity.model import IdentityForm
from client.toolkit.times import clock_text
from client.window.client_window import ClientWindow
from gateway_core.api import (
    CommMode,
    CommModeBlocked,
    Endpoint,
    EndpointKind,
    Filters,
    GuiQueueBlocked,
    HostLost,
    Identity,
    MessageCall,
    Outcome,
    Reason,
    RequestCall,
    ScriptEnded,
    ScriptError,
    ScriptStarted,
    SessionChanged,
    SessionClosed,
)
from tests.support.happenings import GATEWAY, NOON_MS, Happenings

NAME_ERROR = ScriptError("NameError", "name 'level' is not defined", 3, "  line 3\nNameError: name 'level'")


@pytest.fixture
def client(windows, window) -> Happenings:
    return Happenings(windows.sessions[0].endpoint)


def rows(window: ClientWindow) -> list[tuple[str, ...]]:
    model = window.arrivals_model
    return [tuple(model.text(row, column) for column in range(1, 5)) for row in model.rows]


def console_text(window: ClientWindow) -> str:
    window.console.console.flush()
    return window.console.console.toPlainText()


def test_the_title_says_name_project_and_gateway(window) -> None:
    assert window.windowTitle() == "Packing 1 – ACME on plant-gw"


def test_the_header_says_who_the_client_is(window, client) -> None:
    view = window.identity
    shown = [label.text() for label in (view.user, view.roles, view.host, view.address, view.session, view.health)]
    assert shown == ["bob", "Operator, Shift A", "PACK-01", "192.0.2.11", client.where.session, "● running"]
    assert not view.mode.isVisible()


def test_the_header_says_that_deliveries_are_held_as_long_as_they_are(window, network, qtbot) -> None:
    view = window.identity
    assert not view.holding.isVisible()
    network.hold(True)
    qtbot.waitUntil(view.holding.isVisible)
    assert view.holding.text() == "⏸ deliveries held"
    network.hold(False)
    qtbot.waitUntil(view.holding.isHidden)


def test_an_arrival_is_a_row_that_follows_its_delivery(window, client, tell) -> None:
    tell(client.sent("testHandler", filters=Filters(user="bob")))
    assert rows(window) == [("testHandler", "designer", "user=bob", "… queued")]
    tell(client.started())
    assert rows(window)[0][3] == "… running"
    tell(client.ended())
    assert rows(window)[0][3] == "✔ handled 0.8 ms"


def test_a_whole_delivery_in_one_batch_is_one_finished_row(window, client, tell) -> None:
    tell(client.sent("alarm", sender=GATEWAY), client.started(), client.ended())
    assert rows(window) == [("alarm", "gateway plant-gw", "everyone", "✔ handled 0.8 ms")]


def test_a_failed_handler_shows_the_type_of_its_error_and_more_on_hovering(window, client, tell) -> None:
    tell(client.sent("alarm"), client.ended(Reason.FAILED, NAME_ERROR))
    assert rows(window)[0][3] == "✖ NameError"
    tip = window.arrivals_model.index(0, OUTCOME).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith('The script uses the name "level", and nothing has that name here.\nLine 3.')
    assert tip.endswith("NameError: name 'level' is not defined")


def test_a_narrow_window_keeps_room_for_handler_and_outcome(window, client, tell) -> None:
    tell(client.sent("testHandler", filters=Filters(user="bob")))
    window.resize(900, 420)
    assert not any(window.arrivals.isColumnHidden(column) for column in range(5))
    window.resize(400, 420)
    hidden = [column for column in range(5) if window.arrivals.isColumnHidden(column)]
    assert SENDER in hidden
    assert not {HANDLER, OUTCOME} & set(hidden)
    tip = window.arrivals_model.index(0, HANDLER).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "testHandler from designer to user=bob"


def test_what_goes_to_others_alone_is_no_arrival_here(window, client, tell) -> None:
    other = Endpoint(EndpointKind.CLIENT, "Packing 2", "plant-gw", "FFFFFFFF")
    tell(client.sent("alarm", selected=(GATEWAY, other)))
    assert rows(window) == []


def test_a_thousand_arrivals_keep_their_order(window, network, client, qtbot) -> None:
    sends = [client.sent(f"h{number}") for number in range(1_000)]
    network.emit(*sends)
    qtbot.waitUntil(lambda: len(window.arrivals_model.rows) == 1_000)
    assert [row.send.call.handler for row in window.arrivals_model.rows] == [f"h{n}" for n in range(1_000)]


def test_times_are_local_and_to_the_millisecond() -> None:
    offset_s = QTimeZone.systemTimeZone().standardTimeOffset(_moment())
    seconds = (NOON_MS // 1000 + offset_s) % 86_400
    expected = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.113"
    assert clock_text(NOON_MS) == expected


def _moment():
    return QDateTime.fromMSecsSinceEpoch(NOON_MS)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (MessageCall("ACME", "h"), "everyone"),
        (MessageCall("ACME", "h", filters=Filters(user="bob", role="Operator")), "user=bob, role=Operator"),
        (MessageCall("ACME", "h", filters=Filters("65F7A472", host="PACK-01")), "session=65F7A472, host=PACK-01"),
        (RequestCall("ACME", "h", host="PACK-01"), "host=PACK-01"),
        (RequestCall("ACME", "h"), "everyone"),
    ],
)
def test_filters_are_told_in_words(call, words) -> None:
    assert filters_text(call) == words


def payload_cells(window: ClientWindow) -> list[tuple[str, str]]:
    model = window.payload.tree.model()
    return [(model.index(row, 0).data(), model.index(row, 2).data()) for row in range(model.rowCount())]


def test_the_newest_arrival_s_payload_is_shown(window, client, tell) -> None:
    tell(client.sent("a", '{"n": 1}'))
    tell(client.sent("b", '{"n": 2}'))
    assert payload_cells(window) == [("n", "2")]
    assert window.payload.tree.accessibleName() == "Payload of b"


def test_an_older_arrival_that_was_chosen_stays_chosen(window, client, tell) -> None:
    tell(client.sent("a", '{"n": 1}'), client.sent("b", '{"n": 2}'))
    window.arrivals.choose_row(0)
    tell(client.sent("c", '{"n": 3}'))
    assert payload_cells(window) == [("n", "1")]


def test_the_console_has_prints_logs_and_errors_in_order(window, client, tell) -> None:
    tell(client.printed("Hello\n"), client.logged("WARN", "level is high"))
    tell(client.logged("ERROR", "Traceback\nNameError: x\n"))
    time = clock_text(NOON_MS)
    assert console_text(window) == (
        f"Hello\n{time} WARN  packing  level is high\n{time} ERROR packing  Traceback\nNameError: x\n"
    )


def test_an_arrival_is_announced_without_taking_the_focus(window, client, tell) -> None:
    focus = window.focusWidget()
    tell(client.sent("alarm"))
    assert window.toast.isVisible()
    assert window.toast.text() == "alarm from designer"
    assert window.focusWidget() is focus


def test_many_arrivals_at_once_are_announced_together(window, client, tell) -> None:
    tell(*(client.sent("alarm") for _ in range(20)))
    assert window.toast.text() == "20 messages arrived"


def test_a_held_gui_queue_shows_not_responding(window, client, tell) -> None:
    """H5."""
    tell(GuiQueueBlocked(0, 0, client.where, True))
    assert window.identity.health.text() == "▲ not responding"
    tell(GuiQueueBlocked(0, 0, client.where, False))
    assert window.identity.health.text() == "● running"


def test_a_lost_host_is_told_in_the_bar_and_the_window_goes_on(window, client, tell) -> None:
    tell(HostLost(0, 0, (client.where,), "The script of Packing 1 ended its own process."))
    assert window.bar.message.text.startswith("The script of Packing 1 ended its own process. The client goes on")
    tell(client.sent("alarm"))
    assert len(window.arrivals_model.rows) == 1


def test_a_session_that_ends_elsewhere_shows_closed(window, windows, tell) -> None:
    tell(SessionClosed(0, 0, windows.sessions[0]))
    assert window.identity.health.text() == "■ closed"
    assert not window.identity.edit_button.isEnabled()


def test_a_client_that_an_edit_of_the_lab_has_closed_says_why(window, windows, tell) -> None:
    tell(SessionClosed(0, 0, windows.sessions[0], "The project ACME is not on gateway plant-gw any more."))
    assert window.bar.message.text == "This client was closed. The project ACME is not on gateway plant-gw any more."


def test_changing_the_identity_keeps_the_session(window, windows, network, client, qtbot) -> None:
    """A6."""
    window.identity.edit()
    form = window.identity.form
    form.user.setEditText("eve")
    assert form.roles.text() == "Maintenance", "the lab's user brings the lab's roles"
    form.host.setText(" PACK-09 ")
    qtbot.keyClick(form.host, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.identity.user.text() == "eve")
    assert network.called("change_identity") == [
        (client.where.session, Identity("eve", ("Maintenance",), "PACK-09", "192.0.2.11"))
    ]
    assert window.identity.session.text() == client.where.session
    qtbot.waitUntil(lambda: not window.identity.is_editing)


def test_a_name_that_is_typed_after_ctrl_i_replaces_the_user(window, client, qtbot) -> None:
    window.identity.edit()
    field = window.identity.form.user.lineEdit()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "guest")
    assert window.identity.form.user.currentText() == "guest"


def test_a_free_user_has_the_roles_that_were_typed(window, network, client, qtbot) -> None:
    window.identity.change_requested.emit(IdentityForm("zoe", "Shift B,, Operator ,Shift B", "H", ""))
    assert network.called("change_identity")[0][1] == Identity("zoe", ("Shift B", "Operator"), "H", "")


def test_a_role_with_a_comma_in_its_name_stays_one_role_when_the_host_is_changed(
    window, windows, network, tell, qtbot
) -> None:
    session = replace(windows.sessions[0], identity=Identity("zoe", ("Shift A, nights", "Operator"), "H"))
    tell(SessionChanged(0, 0, session))
    window.identity.edit()
    window.identity.form.host.setText("PACK-09")
    window.identity.form.submit()
    assert network.called("change_identity")[0][1] == Identity("zoe", ("Shift A, nights", "Operator"), "PACK-09")


def test_a_refused_identity_is_told_and_the_form_stays(window, network, client, qtbot) -> None:
    window.identity.edit()
    network.refuse = "The session has ended; open the client anew."
    window.identity.form.submit()
    qtbot.waitUntil(lambda: window.bar.message is not None)
    assert window.bar.message.text == "The session has ended; open the client anew."
    assert window.identity.is_editing


def test_esc_leaves_the_identity_as_it_was(window, network, qtbot) -> None:
    window.identity.edit()
    window.identity.form.user.setEditText("eve")
    qtbot.keyClick(window.identity.form.user, Qt.Key.Key_Escape)
    assert not window.identity.is_editing
    assert network.called("change_identity") == []
    assert window.identity.user.text() == "bob"


def trigger(window: ClientWindow, text: str) -> None:
    action = next(one for one in window.actions_list.all() if one.text().replace("&", "") == text)
    action.trigger()


def test_f5_runs_the_script_as_this_client(window, network, client, qtbot, tell) -> None:
    window.show_script_panel()
    window.script.editor.set_text("print 1")
    trigger(window, "Run Script")
    assert network.called("run_script") == [(client.where, "print 1", "script", False)]
    qtbot.waitUntil(window.script.stop_button.isEnabled)
    assert not window.script.run_button.isEnabled()
    tell(ScriptEnded(0, 0, 1, client.where, Outcome.DONE, duration_ms=5.6))
    assert window.script.run_button.isEnabled()
    assert window.script.status.text() == "✔ done in 5.6 ms"


def test_a_low_window_grows_for_a_script_and_a_high_one_stays(window, qtbot) -> None:
    window.resize(520, 335)
    trigger(window, "Script as This Client")
    qtbot.waitUntil(lambda: window.height() > 380)
    trigger(window, "Script as This Client")
    window.resize(520, 700)
    trigger(window, "Script as This Client")
    assert window.height() == 700


def test_stop_stops_the_run(window, network, client, qtbot, tell) -> None:
    trigger(window, "Run Script")
    qtbot.waitUntil(window.script.stop_button.isEnabled)
    qtbot.mouseClick(window.script.stop_button, Qt.MouseButton.LeftButton)
    assert network.called("stop_script") == [(1,)]
    note = "The script was stopped."
    tell(ScriptEnded(0, 0, 1, client.where, Outcome.STOPPED, note=note))
    assert note in console_text(window)
    assert not window.script.stop_button.isEnabled()


def test_stop_in_the_menu_is_on_while_something_runs_and_run_while_nothing_does(window, client, qtbot, tell) -> None:
    run, stop = (
        next(one for one in window.actions_list.all() if one.objectName() == name)
        for name in ("Client/Run Script", "Client/Stop Script")
    )
    assert (run.isEnabled(), stop.isEnabled()) == (True, False)
    assert stop.statusTip() == "No script runs as this client."
    run.trigger()
    qtbot.waitUntil(stop.isEnabled)
    assert not run.isEnabled()
    tell(ScriptEnded(0, 0, 1, client.where, Outcome.DONE))
    assert (run.isEnabled(), stop.isEnabled()) == (True, False)


def test_a_script_s_error_marks_its_line_and_stands_in_the_console(window, client, qtbot, tell) -> None:
    """H7."""
    window.script.editor.set_text("a\nb\nlevel\n")
    trigger(window, "Run Script")
    qtbot.waitUntil(window.script.stop_button.isEnabled)
    tell(ScriptEnded(0, 0, 1, client.where, Outcome.FAILED, NAME_ERROR))
    assert window.script.editor.error_line == 3
    assert "NameError: name 'level'" in console_text(window)


def test_h8_what_is_not_on_7_9_stands_below_the_script_and_f8_leads_there(window, qtbot) -> None:
    window.show_script_panel()
    window.script.editor.set_text("import os\nimport json\n")
    findings = window.script.findings
    qtbot.waitUntil(lambda: [row.place for row in findings.model.rows] == ["2"])
    assert findings.isVisible()
    trigger(window, "Next Finding")
    assert window.script.editor.textCursor().blockNumber() == 1
    window.script.editor.set_text("import os\nimport os, json\nnext(x)\n")
    qtbot.waitUntil(lambda: len(findings.model.rows) == 2)
    trigger(window, "Previous Finding")
    assert window.script.editor.textCursor().blockNumber() == 2


def test_a_script_that_may_not_run_is_told_in_the_bar(window, network, qtbot) -> None:
    network.refuse = "This lab is not trusted, so no script of it runs."
    trigger(window, "Run Script")
    qtbot.waitUntil(lambda: window.bar.message is not None)
    assert window.script.run_button.isEnabled()


def test_a_blocked_send_offers_to_switch_the_comm_mode(window, network, client, qtbot, tell) -> None:
    """M22, C1."""
    trigger(window, "Comm Read-Only")
    qtbot.waitUntil(window.identity.mode.isVisible)
    tell(CommModeBlocked(0, 0, client.where, CommMode.READ_ONLY))
    assert "comm mode of this client is Read-Only" in window.bar.message.text
    switch = next(one for one in window.bar.findChildren(QPushButton) if one.text() == "Switch to Read/Write")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.bar.message is not None and window.bar.message.severity == "info")
    modes = [arguments[1] for arguments in network.called("set_comm_mode")]
    assert modes == [CommMode.READ_ONLY, CommMode.READ_WRITE]
    assert not window.identity.mode.isVisible()
    tell(ScriptStarted(0, 0, 1, client.where, "script"))
    assert window.bar.message is None


def test_every_action_has_a_menu_place_and_a_shortcut_of_its_own(window) -> None:
    actions = window.actions_list.all()
    keys = [action.shortcut().toString() for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    in_menus = {action for menu in window.menuBar().actions() for action in menu.menu().actions()}
    assert set(actions) <= in_menus


def test_every_widget_that_takes_the_focus_has_a_name_for_everybody(window) -> None:
    window.show_script_panel()
    window.identity.edit()
    taking = [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(window)
    ]
    nameless = [
        one
        for one in taking
        if not (one.accessibleName() or (isinstance(one, QAbstractButton | QLabel) and one.text()))
        and not one.objectName().startswith("qt_")
        and one.parent().metaObject().className() not in {"QComboBox", "QSpinBox"}
    ]
    assert nameless == []


def test_the_zoom_is_kept_for_the_next_window(window, look) -> None:
    trigger(window, "Zoom In")
    assert look.settings.number("client/zoom", 1.0) == window.zoom.factor > 1.0


def test_tab_follows_the_reading_order(window, client, tell) -> None:
    window.show_script_panel()
    tell(client.sent("alarm"))
    stops = [window.identity.edit_button]
    while True:
        following = stops[-1].nextInFocusChain()
        while not (following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisibleTo(window)):
            following = following.nextInFocusChain()
        if following in stops:
            break
        stops.append(following)
    names = [stop.accessibleName() or stop.text() for stop in stops if not stop.objectName().startswith("qt_")]
    assert names == [
        "Change identity",
        "Arrived messages",
        "Payload of alarm",
        "Tracebacks",
        "Clear console",
        "Console",
        "Run",
        "Stop",
        "Script that runs as this client",
    ]


def test_m12_a_script_as_this_client_is_told_of_the_lab_s_names(window, qtbot) -> None:
    window.show_script_panel()
    window.script.editor.set_text("system.util.sendMessage('Nowhere', 'x')")
    model = window.script.findings.model
    qtbot.waitUntil(lambda: [model.text(row, 0) for row in model.rows] == ["⚠ 1"])
    assert "no project 'Nowhere'" in model.text(model.rows[0], 2)
