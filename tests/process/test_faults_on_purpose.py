"""Faults on purpose in a whole network with real script hosts (F1): each is seen where it strikes, and goes when it is taken away."""

import time

import pytest

from gateway_core.api import (
    CommandError,
    CommMode,
    DeliveryEnded,
    DeliveryStarted,
    Fault,
    FaultKind,
    GuiQueueBlocked,
    HandlerScope,
    HostLost,
    LogWritten,
    MessageCall,
    MessageHandler,
    OutputWritten,
    Reason,
    RequestCall,
    ScriptEnded,
    Threading,
    explanation_of,
    verdict_text,
)
from tests.support.labs import gateway_of, scripted
from tests.support.stage_play import lab_with, with_handler
from tests.support.watched_network import Watched, wait_for

AGENT = gateway_of("agent", scripted("P", client={"h": "print 'there'"}, gateway={"ask": "return 6 * 7"}))
TO_CLIENTS = MessageCall("P", "h", scope="C")


@pytest.fixture
def watched():
    made = Watched(lab_with(client={"h": "print 'alive'"}, gateway={"ask": "return 1"}, remote=AGENT))
    yield made
    made.network.stop()


@pytest.fixture
def designer(watched):
    return watched.network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint


def put(watched, *faults):
    watched.network.set_faults(faults).result()


def sent(watched, sender, call=TO_CLIENTS):
    """The verdicts of a send, selected ones only, when all is over."""
    send = watched.network.send(sender, call).result()
    assert watched.network.settle(15)
    return [verdict for verdict in watched.network.trace(send.id).result().verdicts if verdict.selected]


def test_a_lost_clients_process_ends_and_what_comes_then_fails_until_the_fault_is_gone(watched, designer):
    session = watched.client()
    assert [verdict.reason for verdict in sent(watched, designer)] == [Reason.DONE]
    put(watched, Fault(FaultKind.CLIENT_LOST, "client:a"))
    assert [event.where for event in watched.of(HostLost)] == [(session.endpoint,)]
    (verdict,) = sent(watched, designer)
    assert (verdict.reason, verdict.rule, verdict.delivery.error.type) == (Reason.FAILED, "F1", "ScriptHostLost")
    text = verdict_text(verdict)
    assert text.startswith("Selected and SENT, but nothing came of it there. Fault on purpose: client a is lost")
    put(watched)
    assert [verdict.delivery.output for verdict in sent(watched, designer)] == ["alive\n"]


def test_what_runs_at_a_client_when_it_is_lost_fails_and_nobody_else_is_hit(watched, designer):
    watched.network.replace_lab(lab_with(client={"h": "import time\ntime.sleep(30)", "quick": "print 1"})).result()
    watched.client("a")
    watched.client("b")
    watched.network.send(designer, TO_CLIENTS).result()
    wait_for(lambda: len(watched.of(DeliveryStarted)) == 2)
    put(watched, Fault(FaultKind.CLIENT_LOST, "client:a"))
    wait_for(lambda: watched.of(DeliveryEnded))
    assert [event.delivery.endpoint.name for event in watched.of(DeliveryEnded)] == ["a"]


def test_a_slow_handler_runs_later_and_its_wait_counts_and_is_said(watched, designer):
    watched.client()
    put(watched, Fault(FaultKind.SLOW_HANDLER, "client:a", 0.4, "h"))
    (verdict,) = sent(watched, designer)
    assert (verdict.reason, verdict.delivery.output) == (Reason.DONE, "alive\n")
    assert verdict.delivery.duration_ms >= 400
    assert "the handler was slowed down by 0.4 s" in verdict_text(verdict)


def test_h3_a_slow_handler_holds_up_what_waits_behind_it(watched, designer):
    watched.client()
    put(watched, Fault(FaultKind.SLOW_HANDLER, "", 0.3, "h"))
    watched.network.send(designer, TO_CLIENTS).result()
    verdict = sent(watched, designer)[0]
    assert verdict.delivery.started_ms - verdict.delivery.queued_ms >= 250


def test_h5_a_slow_handler_on_the_gui_queue_freezes_the_window(watched, designer):
    edt = MessageHandler("h", HandlerScope.CLIENT, "pass", Threading.EDT)
    watched.network.replace_lab(with_handler(watched.network.lab, edt)).result()
    watched.client()
    put(watched, Fault(FaultKind.SLOW_HANDLER, "", 1.3, "h"))
    sent(watched, designer)
    assert [event.blocked for event in watched.of(GuiQueueBlocked)] == [True, False]


def test_a_slow_handler_can_be_stopped_before_it_begins(watched, designer):
    session = watched.client()
    put(watched, Fault(FaultKind.SLOW_HANDLER, "", 60, "h"))
    watched.network.send(designer, TO_CLIENTS).result()
    wait_for(lambda: watched.of(DeliveryStarted))
    watched.network.stop_runs(session.endpoint).result()
    assert watched.network.settle(5)
    (ended,) = watched.of(DeliveryEnded)
    assert (ended.delivery.reason, ended.delivery.output) == (Reason.STOPPED, "")


def test_a_client_that_closes_while_its_handler_is_slow_never_runs_it(watched, designer):
    session = watched.client()
    put(watched, Fault(FaultKind.SLOW_HANDLER, "", 0.3, "h"))
    watched.network.send(designer, TO_CLIENTS).result()
    watched.network.close_session(session.id).result()
    assert watched.network.settle(5)
    time.sleep(1.5)
    assert [event.delivery.reason for event in watched.of(DeliveryEnded)] == [Reason.SESSION_CLOSED]
    assert watched.of(OutputWritten) == []


def test_a_handler_that_fails_on_purpose_does_not_run_and_says_why_in_plain_words(watched, designer):
    watched.client()
    put(watched, Fault(FaultKind.HANDLER_ERROR, "client:a", handler="h"))
    (verdict,) = sent(watched, designer)
    text = "Received, but handler h was made to fail, a fault on purpose; its script did not run."
    assert (verdict.rule, verdict.delivery.output, verdict_text(verdict)) == ("F1", "", text)
    assert "its script may be in order" in explanation_of(verdict.delivery.error).why
    assert [log.where.name for log in watched.of(LogWritten)] == ["a"]


def test_a_fault_of_one_partys_handler_leaves_the_others_alone(watched, designer):
    watched.client("a")
    watched.client("b")
    put(watched, Fault(FaultKind.HANDLER_ERROR, "client:a", handler="h"))
    assert [verdict.reason for verdict in sent(watched, designer)] == [Reason.FAILED, Reason.DONE]


def test_r7_a_request_to_a_handler_that_fails_on_purpose_raises_at_the_sender(watched, designer):
    put(watched, Fault(FaultKind.HANDLER_ERROR, "gateway:gw", handler="ask"))
    watched.run(designer, "system.util.sendRequest('P', 'ask')")
    (ended,) = watched.of(ScriptEnded)
    assert "MessageHandlerException" in ended.error.type
    assert "a fault on purpose" in ended.error.message


def test_r9_a_slow_gateway_lets_a_short_request_time_out_and_a_patient_one_get_its_answer(watched, designer):
    put(watched, Fault(FaultKind.SLOW_GATEWAY, "gateway:agent", 0.4))
    ask = "print system.util.sendRequest('P', 'ask', remoteServer='agent', timeoutSec={})"
    assert watched.run(designer, ask.format(5)) == "42\n"
    watched.run(designer, ask.format(0.5))
    assert "TimeoutExpiredException" in watched.of(ScriptEnded)[-1].error.type
    assert watched.network.settle(10)


def test_a_slow_gateways_clients_get_messages_late_and_in_order(watched, designer):
    watched.network.open_client("far", "agent", "P", watched.client().identity).result()
    put(watched, Fault(FaultKind.SLOW_GATEWAY, "gateway:agent", 0.3))
    script = "for n in range(5): system.util.sendMessage('P', 'h', scope='C', remoteServers=['agent', 'gw'])"
    watched.run(designer, script)
    assert watched.network.settle(10)
    far = [e.delivery for e in watched.of(DeliveryEnded) if e.delivery.endpoint.name == "far"]
    assert [delivery.send_id for delivery in far] == sorted(delivery.send_id for delivery in far)
    assert all("over a slow network" in delivery.note for delivery in far)
    assert len(far) == 5


def test_a_full_queue_at_a_client_refuses_what_comes_while_it_is_busy(watched, designer):
    watched.network.replace_lab(lab_with(client={"h": "import time\ntime.sleep(0.5)"})).result()
    watched.client()
    put(watched, Fault(FaultKind.FULL_QUEUE, "client:a", 1))
    watched.run(designer, "for n in range(4): system.util.sendMessage('P', 'h', scope='C')")
    assert watched.network.settle(10)
    reasons = {e.delivery.send_id: e.delivery.reason for e in watched.of(DeliveryEnded)}
    assert [reasons[number] for number in (1, 2, 3, 4)] == [Reason.DONE, Reason.DONE, Reason.FAILED, Reason.FAILED]


def test_a_gateway_down_on_purpose_lets_a_request_time_out_r10(watched, designer):
    put(watched, Fault(FaultKind.GATEWAY_DOWN, "gateway:agent"))
    call = RequestCall("P", "ask", remote_server="agent", timeout_s=0.2)
    send = watched.network.send(designer, call).result()
    assert watched.network.settle(10)
    found = watched.network.trace(send.id).result()
    (down,) = [verdict for verdict in found.verdicts if verdict.endpoint.name == "agent"]
    assert verdict_text(down).endswith("it is down, a fault on purpose.")


def test_faults_can_be_read_and_a_wrong_one_changes_nothing(watched):
    fault = Fault(FaultKind.SLOW_GATEWAY, "gateway:agent", 1)
    put(watched, fault)
    with pytest.raises(CommandError, match="cannot be put on “gateway:nowhere”"):
        put(watched, Fault(FaultKind.GATEWAY_DOWN, "gateway:nowhere"))
    assert watched.network.faults() == (fault,)
