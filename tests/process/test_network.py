"""The network as its callers see it: sessions, edits while it runs, boxes, shared hosts, a clean end."""

import threading
import time

import pytest

from gateway_core.api import (
    BoxClosed,
    BoxOpened,
    CommandError,
    CommMode,
    DeliveryEnded,
    GuiQueueBlocked,
    HandlerScope,
    Identity,
    LogWritten,
    MessageCall,
    MessageHandler,
    NetworkOptions,
    Outcome,
    OutputWritten,
    Payload,
    Reason,
    RequestCall,
    ScriptEnded,
    SessionChanged,
    Threading,
)
from tests.support.labs import gateway_of, scripted
from tests.support.stage_play import lab_with, with_handler
from tests.support.watched_network import Watched, wait_for


@pytest.fixture
def watch():
    watched = []

    def start(lab, options=None):
        watched.append(Watched(lab, options))
        return watched[-1]

    yield start
    for one in watched:
        one.network.stop()


def test_d3_the_console_keeps_its_names_until_reset(watch):
    one = watch(lab_with())
    designer = one.network.open_designer().result().endpoint
    one.run(designer, "x = 5", keep_names=True)
    assert one.run(designer, "print x", keep_names=True) == "5\n"
    one.network.reset_console(designer).result()
    assert one.run(designer, "print 'x' in globals()", keep_names=True) == "False\n"


def test_a_prediction_says_who_would_get_a_call_and_sends_nothing(watch):
    one = watch(lab_with(client={"h": ""}))
    session = one.client()
    sender = one.network.world().gateways[0].endpoint
    verdicts = one.network.predict(MessageCall("P", "h"), sender)
    assert [(found.endpoint, found.reason) for found in verdicts] == [
        (sender, Reason.HANDLER_MISSING),
        (session.endpoint, Reason.QUEUED),
    ]
    assert one.network.sends().result() == ()


def test_d1_a_designer_starts_in_read_only_and_a_client_in_read_write(watch):
    one = watch(lab_with())
    assert one.network.open_designer().result().comm_mode is CommMode.READ_ONLY
    assert one.client().comm_mode is CommMode.READ_WRITE


def test_a_client_needs_a_gateway_and_a_project_that_exist(watch):
    one = watch(lab_with())
    for gateway, project in (("nowhere", "P"), ("gw", "nothing")):
        with pytest.raises(CommandError):
            one.network.open_client("a", gateway, project, Identity()).result()


def test_commands_for_a_session_that_is_closed_say_so(watch):
    one = watch(lab_with())
    session = one.client()
    one.network.close_session(session.id).result()
    for command in (
        lambda: one.network.close_session(session.id),
        lambda: one.network.change_identity(session.id, Identity()),
        lambda: one.network.set_comm_mode(session.id, CommMode.OFF),
        lambda: one.network.run_script(session.endpoint, "print 1", "x"),
        lambda: one.network.send(session.endpoint, MessageCall("P", "h")),
    ):
        with pytest.raises(CommandError):
            command().result()


def test_an_edited_handler_is_in_force_for_the_next_message_and_sessions_stay(watch):
    lab = lab_with(client={"h": "print 'old'"})
    one = watch(lab)
    session = one.client()
    sender = one.network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint
    one.network.send(sender, MessageCall("P", "h", scope="C")).result()
    one.network.replace_lab(with_handler(lab, MessageHandler("h", HandlerScope.CLIENT, "print 'new'"))).result()
    one.network.send(sender, MessageCall("P", "h", scope="C")).result()
    assert one.network.settle(10)
    assert [event.delivery.output for event in one.of(DeliveryEnded)] == ["old\n", "new\n"]
    assert one.network.world().session(session.id)


def test_an_edited_library_is_loaded_anew(watch):
    one = watch(lab_with(library={"tools": "value = 1"}))
    client = one.client().endpoint
    assert one.run(client, "print project.tools.value") == "1\n"
    one.network.replace_lab(lab_with(library={"tools": "value = 2"})).result()
    assert one.run(client, "print project.tools.value") == "2\n"


def test_a_gateway_can_go_off_line_and_back(watch):
    one = watch(lab_with(remote=gateway_of("agent", scripted("P", gateway={"h": "return 1"}))))
    sender = one.network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint
    call = MessageCall("P", "h", scope="G", remote_servers=("agent",))
    one.network.set_gateway_online("agent", False).result()
    assert one.network.send(sender, call).result().receipts[0].endswith("NOT_SENT")
    one.network.set_gateway_online("agent", True).result()
    assert one.network.send(sender, call).result().receipts[0].endswith("=SENT")
    assert [verdict.reason for verdict in one.network.trace(1).result().verdicts][1] is Reason.REMOTE_DOWN


def test_a_box_in_a_session_with_a_window_waits_for_the_answer(watch):
    one = watch(lab_with())
    client = one.client(has_window=True).endpoint
    run_id = one.network.run_script(client, "print repr(system.gui.inputBox('Name?', 'bob'))", "ask").result()
    wait_for(lambda: one.of(BoxOpened))
    (box,) = one.of(BoxOpened)
    assert (box.call, box.needs_answer, one.of(ScriptEnded)) == ("system.gui.inputBox", True, [])
    one.network.answer_box(box.box_id, Payload('{"$type": "unicode", "value": "Gr\\u00fc\\u00df"}')).result()
    wait_for(lambda: one.of(ScriptEnded))
    assert one.printed(run_id) == "u'Gr\\xfc\\xdf'\n"
    assert [event.box_id for event in one.of(BoxClosed)] == [box.box_id]


def test_a_box_closes_when_its_script_is_stopped(watch):
    one = watch(lab_with())
    client = one.client(has_window=True).endpoint
    run_id = one.network.run_script(client, "system.gui.messageBox('Hello')", "ask").result()
    wait_for(lambda: one.of(BoxOpened))
    one.network.stop_script(run_id).result()
    wait_for(lambda: one.of(ScriptEnded))
    assert one.of(ScriptEnded)[0].outcome is Outcome.STOPPED
    assert len(one.of(BoxClosed)) == 1


def test_h5_a_slow_script_on_the_gui_queue_is_told_and_one_that_waits_for_a_person_is_not(watch):
    slow = MessageHandler("slow", HandlerScope.CLIENT, "import time\ntime.sleep(1.6)", Threading.EDT)
    asks = MessageHandler("asks", HandlerScope.CLIENT, "system.gui.messageBox('?')", Threading.EDT)
    one = watch(with_handler(with_handler(lab_with(), slow), asks))
    first, second = one.client("a", has_window=True), one.client("b", has_window=True)
    sender = one.network.world().gateways[0].endpoint
    for name, session in (("slow", first), ("asks", second)):
        filters = MessageCall("P", name, scope="C").filters
        chosen = type(filters)(session_id=session.id)
        one.network.send(sender, MessageCall("P", name, scope="C", filters=chosen)).result()
    wait_for(lambda: len(one.of(GuiQueueBlocked)) == 2, 5)
    assert [(event.where, event.blocked) for event in one.of(GuiQueueBlocked)] == [
        (first.endpoint, True),
        (first.endpoint, False),
    ]


def test_a_lab_that_is_not_trusted_runs_no_script(watch, tmp_path):
    mark = tmp_path / "ran"
    one = watch(lab_with(client={"h": f"open({str(mark)!r}, 'w')"}), NetworkOptions(run_scripts=False))
    client = one.client()
    sender = one.network.world().gateways[0].endpoint
    one.network.send(sender, MessageCall("P", "h", scope="C")).result()
    one.run(client.endpoint, f"open({str(mark)!r}, 'w')")
    assert one.network.settle(5)
    assert not mark.exists()
    assert "trust" in one.of(ScriptEnded)[0].note


def test_a_lab_that_is_trusted_while_it_is_open_runs_its_scripts_from_then_on(watch):
    one = watch(lab_with(client={"h": "print 'handled'"}), NetworkOptions(run_scripts=False))
    client = one.client()
    one.run(client.endpoint, "print 'before'")
    assert one.network.settle(5)
    one.network.let_scripts_run().result()
    one.run(client.endpoint, "print 'after'")
    one.network.send(one.network.world().gateways[0].endpoint, MessageCall("P", "h", scope="C")).result()
    assert one.network.settle(10)
    assert sorted(event.text for event in one.of(OutputWritten)) == ["after\n", "handled\n"]


def test_clients_beyond_the_limit_share_processes_and_keep_apart(watch):
    lab = lab_with(
        client={"h": "project.state.n += 1\nprint system.util.getClientId(), project.state.n"},
        library={"state": "n = 0"},
    )
    one = watch(lab, NetworkOptions(own_hosts=2))
    clients = [one.client(f"c{number}") for number in range(20)]
    sender = one.network.world().gateways[0].endpoint
    for _ in range(2):
        one.network.send(sender, MessageCall("P", "h", scope="C")).result()
    assert one.network.settle(30)
    outputs = [event.delivery.output for event in one.of(DeliveryEnded)]
    assert sorted(outputs) == sorted(f"{client.id} {count}\n" for client in clients for count in (1, 2))


def test_a_crash_in_a_shared_process_fails_its_runs_and_the_next_ones_work(watch):
    crash = "import os\nif system.util.getClientId() == payload['who']: os._exit(1)\nimport time\ntime.sleep(0.2)\nprint 'ok'"
    one = watch(lab_with(client={"h": crash}), NetworkOptions(own_hosts=0))
    clients = [one.client(f"c{number}") for number in range(6)]
    sender = one.network.world().gateways[0].endpoint
    for who in (clients[0].id, "nobody"):
        one.network.send(sender, MessageCall("P", "h", Payload(f'{{"who": "{who}"}}'), "C")).result()
    assert one.network.settle(30)
    first = [event.delivery for event in one.of(DeliveryEnded) if event.delivery.send_id == 1]
    second = [event.delivery for event in one.of(DeliveryEnded) if event.delivery.send_id == 2]
    assert {found.reason for found in first} <= {Reason.FAILED, Reason.DONE}
    assert next(found for found in first if found.endpoint == clients[0].endpoint).reason is Reason.FAILED
    assert {found.reason for found in second} == {Reason.DONE}


def test_a_request_without_a_script_is_answered_in_the_trace(watch):
    one = watch(lab_with(gateway={"h": "return payload"}))
    sender = one.client().endpoint
    send = one.network.send(sender, RequestCall("P", "h", Payload('{"a": 1}'))).result()
    assert one.network.settle(5)
    assert one.network.trace(send.id).result().answer.value == Payload('{"a": 1}')


def test_an_identity_change_is_told_and_in_force(watch):
    one = watch(lab_with())
    session = one.client()
    changed = one.network.change_identity(session.id, Identity("eve", ("Guest",), "H", "192.0.2.9")).result()
    assert (changed.id, changed.identity.user) == (session.id, "eve")
    assert one.run(session.endpoint, "print system.security.getUsername(), system.net.getHostName()") == "eve H\n"
    assert [event.session for event in one.of(SessionChanged)] == [changed]


def test_a_late_answer_after_a_crash_does_not_reach_the_new_process(watch):
    """The sender's process dies while it waits; its successor's first call must not get the old answer."""
    one = watch(
        lab_with(
            gateway={
                "slow": "import time\ntime.sleep(0.6)\nreturn 'old'",
                "h": "import time\ntime.sleep(0.8)\nreturn 'new'",
            }
        )
    )
    client = one.client().endpoint
    script = "import os, threading\nthreading.Timer(0.2, os._exit, [1]).start()\nsystem.util.sendRequest('P', 'slow')"
    one.run(client, script)
    assert one.run(client, "print system.util.sendRequest('P', 'h')") == "new\n"


def test_stop_is_safe_twice_and_leaves_no_thread_and_no_process(watch):
    before = threading.active_count()
    one = watch(lab_with(client={"h": "while 1: pass"}))
    client = one.client()
    one.network.send(client.endpoint, MessageCall("P", "h", scope="C")).result()
    time.sleep(0.3)
    started = time.monotonic()
    one.network.stop()
    one.network.stop()
    assert time.monotonic() - started < 5
    wait_for(lambda: threading.active_count() <= before)
    with pytest.raises(CommandError):
        one.network.open_designer().result()


def test_a_journal_file_keeps_the_sends(watch, tmp_path):
    one = watch(lab_with(), NetworkOptions(journal=tmp_path / "run.sqlite"))
    sender = one.client().endpoint
    for _ in range(3):
        one.network.send(sender, MessageCall("P", "h")).result()
    assert [send.id for send in one.network.sends(limit=2).result()] == [2, 3]
    assert (tmp_path / "run.sqlite").stat().st_size > 0
    with pytest.raises(CommandError):
        one.network.trace(99).result()


def test_log_lines_say_which_send_they_belong_to(watch):
    one = watch(lab_with(client={"h": "system.util.getLogger('x').info('seen')"}))
    one.client()
    sender = one.network.world().gateways[0].endpoint
    send = one.network.send(sender, MessageCall("P", "h", scope="C")).result()
    assert one.network.settle(5)
    assert [(event.send_id, event.text) for event in one.of(LogWritten)] == [(send.id, "seen")]
