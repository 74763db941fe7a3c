"""Requests at the router: who answers, what fails how, time-outs and late answers (R2 to R10, R14)."""

import pytest

from gateway_core.api import AnswerOutcome, CommMode, HandlerScope, Outcome, Payload, Reason, RequestCall, ScriptError
from gateway_core.routing.ledger import ReplyTo
from tests.support.labs import gateway_of, handler, lab_of, project
from tests.support.router_play import RouterPlay

P = project(
    "P",
    client=[handler("h")],
    gateway=[handler("h", HandlerScope.GATEWAY), handler("off", HandlerScope.GATEWAY, enabled=False)],
)


def new_play(**settings) -> RouterPlay:
    return RouterPlay(
        lab_of(gateway_of("gw", P), gateway_of("agent", P), gateway_of("down", P, online=False), **settings)
    )


def only_run(play):
    (run,) = play.runs.values()
    return run


def outcomes(play, send):
    return [event.answer.outcome for event in play.answers(send)]


def test_r2_a_request_goes_to_the_gateway_handler_alone_and_r4_its_value_comes_back():
    play = new_play()
    play.client("a")
    send = play.request(RequestCall("P", "h"))
    assert [endpoint.name for endpoint in send.selected] == ["gw"]
    play.end(only_run(play), returned=Payload('{"a": 1}'))
    (reply,) = play.replies()
    assert (reply.to, reply.value, reply.failure) == (ReplyTo(play.gateway, call=1), Payload('{"a": 1}'), None)
    assert outcomes(play, send) == [AnswerOutcome.RETURNED]


@pytest.mark.parametrize(("of_project", "name"), [("Nowhere", "h"), ("P", "nope")])
def test_r6_no_project_or_handler_raises_with_the_text_of_m12(of_project, name):
    play = new_play()
    send = play.request(RequestCall(of_project, name))
    (reply,) = play.replies()
    assert reply.failure.type == "MessageHandlerException"
    text = f'The message handler "{name}" could not be found! Check your event script message handlers.'
    assert reply.failure.message == text
    assert outcomes(play, send) == [AnswerOutcome.FAILED]


def test_h1_a_request_to_a_handler_that_is_off_says_so():
    play = new_play()
    send = play.request(RequestCall("P", "off"))
    assert "switched off" in play.replies()[0].failure.message
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.HANDLER_OFF]


def test_r7_a_failing_handler_reaches_the_caller_with_type_text_and_line_and_the_gateways_log():
    play = new_play()
    send = play.request(RequestCall("P", "h"))
    error = ScriptError("KeyError", "'x'", 3, "Traceback…\nKeyError: 'x'")
    play.end(only_run(play), Outcome.FAILED, error=error)
    failure = play.replies()[0].failure
    assert failure.type == "MessageHandlerException"
    assert all(part in failure.message for part in ("KeyError", "'x'", "line 3"))
    assert failure.cause == error
    assert [(log.where, log.text) for log in play.logs()] == [(play.gateway, error.traceback)]
    assert outcomes(play, send) == [AnswerOutcome.FAILED]


def test_r8_the_labs_setting_is_the_time_out_and_is_marked_as_undocumented():
    play = new_play(request_timeout_s=7.0)
    send = play.request(RequestCall("P", "h"))
    assert [(watch.send_id, watch.timeout_s) for watch in play.watches()] == [(send.id, 7.0)]
    play.router.requests.expire(send.id, play.now)
    play.collect()
    assert "not documented" in play.replies()[0].failure.message


def test_r9_the_caller_gets_a_time_out_and_the_late_answer_is_noted_and_dropped():
    play = new_play()
    send = play.request(RequestCall("P", "h", timeout_s=0.5))
    play.router.requests.expire(send.id, play.now)
    play.collect()
    (reply,) = play.replies()
    assert reply.failure.type == "TimeoutExpiredException"
    assert all(part in reply.failure.message for part in ('"h"', "gw", "0.5 seconds"))
    assert not play.router.is_idle
    play.end(only_run(play), returned=Payload("1"))
    assert len(play.replies()) == 1
    assert outcomes(play, send) == [AnswerOutcome.TIMED_OUT, AnswerOutcome.LATE]
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.DONE]
    assert play.router.is_idle


def test_r9_a_time_out_after_the_answer_means_nothing():
    play = new_play()
    send = play.request(RequestCall("P", "h"))
    play.end(only_run(play), returned=Payload("1"))
    play.router.requests.expire(send.id, play.now)
    play.collect()
    assert outcomes(play, send) == [AnswerOutcome.RETURNED]


def test_r10_an_unknown_gateway_raises_at_once():
    play = new_play()
    send = play.request(RequestCall("P", "h", remote_server="agnt"))
    failure = play.replies()[0].failure
    assert failure.type == "GatewayException"
    assert "agnt" in failure.message
    assert outcomes(play, send) == [AnswerOutcome.FAILED]
    assert play.router.is_idle


def test_r10_a_gateway_that_is_down_lets_the_request_time_out():
    play = new_play()
    send = play.request(RequestCall("P", "h", remote_server="down", timeout_s=2))
    assert play.replies() == []
    assert not play.router.is_idle
    play.router.requests.expire(send.id, play.now)
    play.collect()
    assert play.replies()[0].failure.type == "TimeoutExpiredException"
    assert play.router.is_idle


def test_a_request_to_a_remote_gateway_is_answered_there():
    play = new_play()
    send = play.request(RequestCall("P", "h", remote_server="agent"))
    assert [endpoint.name for endpoint in send.selected] == ["agent"]


def test_r3_a_request_with_a_host_name_still_goes_to_the_gateway():
    play = new_play()
    play.client("a", host="H")
    assert [endpoint.kind for endpoint in play.request(RequestCall("P", "h", host="H")).selected] == ["gateway"]


def test_r3_read_literally_the_client_answers_and_none_open_is_an_error():
    play = new_play(request_host_name="client")
    send = play.request(RequestCall("P", "h", host="H"))
    assert play.replies()[0].failure.type == "MessageHandlerException"
    assert send.selected == ()
    session = play.client("a", host="H")
    send = play.request(RequestCall("P", "h", host="H"))
    assert send.selected == (session.endpoint,)
    play.end(only_run(play), returned=Payload("5"))
    assert play.replies()[-1].value == Payload("5")


def test_r3_without_a_host_name_the_literal_lab_asks_the_gateway_too():
    play = new_play(request_host_name="client")
    play.client("a", host="H")
    assert [endpoint.kind for endpoint in play.request(RequestCall("P", "h")).selected] == ["gateway"]


def test_d2_a_request_is_blocked_by_the_comm_mode_too():
    play = new_play()
    designer = play.designer(CommMode.READ_ONLY)
    send = play.request(RequestCall("P", "h"), designer.endpoint)
    failure = play.replies()[0].failure
    assert failure.type == "GatewayException"
    assert "Read/Write" in failure.message
    assert send.blocked_by == "read-only"


def test_r13_a_return_value_that_cannot_travel_is_that_error_at_the_caller():
    play = new_play()
    play.request(RequestCall("P", "h"))
    error = ScriptError("java.io.NotSerializableException", "return value['f'] is a function", 1)
    play.end(only_run(play), Outcome.FAILED, error=error, return_refused=True)
    assert play.replies()[0].failure.type == "java.io.NotSerializableException"
    assert play.logs()[0].where == play.gateway


def test_r14_a_cancelled_request_tells_its_handle_and_drops_the_answer():
    play = new_play()
    to = ReplyTo(play.gateway, handle=4)
    send = play.router.send_request(play.gateway, RequestCall("P", "h"), play.now, to)
    play.collect()
    play.router.requests.cancel(to, play.now)
    play.collect()
    assert play.replies()[0].failure.type == "java.util.concurrent.CancellationException"
    play.end(only_run(play), returned=Payload("1"))
    assert len(play.replies()) == 1
    assert send.id == 1


def test_an_answering_client_that_closes_fails_the_request():
    play = new_play(request_host_name="client")
    session = play.client("a", host="H")
    play.request(RequestCall("P", "h", host="H"))
    play.router.close_session(session.id, play.now)
    play.collect()
    assert play.replies()[0].failure.type == "MessageHandlerException"
    assert play.router.is_idle
