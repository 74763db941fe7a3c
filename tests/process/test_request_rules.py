"""sendRequest and sendRequestAsync in real scripts with real hosts, by rule id."""

import pytest

from gateway_core.api import AnswerOutcome, CommMode, EndpointKind, Outcome, Reason
from tests.support.labs import gateway_of, scripted
from tests.support.stage_play import delivery, lab_with, logs_at, output_of, play_in

ECHO = {"h": "return payload", "none": "payload", "boom": "x = 1\nraise KeyError('gone')", "bad": "return handle"}
ECHO["bad"] = "def f(): pass\nreturn {'f': f}"
CATCH = "import java.lang\ntry:\n    {call}\nexcept java.lang.Exception, e:\n    print type(e).__name__, e.getMessage()"


def caught(lab, call, sender="designer", **options):
    return play_in(lab, CATCH.format(call=call), sender, **options)


@pytest.mark.parametrize(
    ("payload", "shown"),
    [
        ("{'hoursOn': 15}", "{'hoursOn': 15}"),
        ("{'n': 5L, 'u': u'x', 't': (1,), 'l': [None, True]}", "{'n': 5L, 'u': u'x', 't': (1,), 'l': [None, True]}"),
        ("None", "{}"),
    ],
)
def test_r4_the_result_is_what_the_handler_returns(payload, shown):
    script = f"r = system.util.sendRequest(project='P', messageHandler='h', payload={payload})\nkeys = {payload}\nprint r == (keys or {{}}), type(r).__name__"
    play = play_in(lab_with(gateway=ECHO), script)
    assert play.output == "True dict\n"
    assert delivery(play, "gw").returned.to_python2() == shown
    assert play.traces[0].answer.outcome is AnswerOutcome.RETURNED


def test_r4_nothing_returned_is_none():
    assert output_of(lab_with(gateway=ECHO), "print system.util.sendRequest('P', 'none', {})") == "None\n"


def test_r1_a_fourth_positional_argument_is_the_remote_server_and_warns():
    remote = gateway_of("agent", scripted("P", gateway={"h": "return 'from agent'"}))
    play = play_in(lab_with(gateway=ECHO, remote=remote), "print system.util.sendRequest('P', 'h', {}, 'agent')")
    assert play.output == "from agent\n"
    warnings = [log.text for log in logs_at(play, EndpointKind.DESIGNER) if log.level == "WARN"]
    assert len(warnings) == 1
    assert "remoteServer=" in warnings[0]


def test_r1_the_keyword_does_not_warn():
    remote = gateway_of("agent", scripted("P", gateway={"h": "return 'from agent'"}))
    play = play_in(lab_with(remote=remote), "print system.util.sendRequest('P', 'h', {}, remoteServer='agent')")
    assert (play.output, play.logs) == ("from agent\n", ())


def test_r2_a_client_handler_does_not_answer():
    play = caught(lab_with(client=ECHO), "system.util.sendRequest('P', 'h')")
    assert play.output.startswith("MessageHandlerException")


@pytest.mark.parametrize(("of_project", "name"), [("Nowhere", "h"), ("P", "nope")])
def test_r6_no_such_project_or_handler(of_project, name):
    text = f'The message handler "{name}" could not be found! Check your event script message handlers.'
    play = caught(lab_with(gateway=ECHO), f"system.util.sendRequest('{of_project}', '{name}')")
    assert play.output == f"MessageHandlerException {text}\n"


def test_r7_the_handlers_error_reaches_the_caller_and_its_traceback_the_gateway_log():
    play = caught(lab_with(gateway=ECHO), "system.util.sendRequest('P', 'boom')")
    assert all(part in play.output for part in ("MessageHandlerException", "KeyError", "gone", "line 2"))
    (log,) = logs_at(play, EndpointKind.GATEWAY)
    assert "line 2, in handleMessage" in log.text


def test_r7_an_error_without_a_text_is_told_by_its_type():
    play = caught(lab_with(gateway={"bare": "assert payload"}), "system.util.sendRequest('P', 'bare')")
    assert play.output == 'MessageHandlerException AssertionError (message handler "bare", line 1)\n'


@pytest.mark.parametrize("timeout", ["0", "-1", "'abc'", "float('nan')", "[]"])
def test_r8_a_time_out_that_is_no_positive_number_is_a_value_error(timeout):
    play = play_in(lab_with(gateway=ECHO), f"system.util.sendRequest('P', 'h', timeoutSec={timeout})")
    assert play.ended.error.type == "ValueError"
    assert play.traces == ()


@pytest.mark.parametrize("timeout", ["5", "5L", "2.5", "'5'", "u'2.5'", "None", "''"])
def test_r8_numbers_numeric_strings_and_not_given_are_time_outs(timeout):
    assert output_of(lab_with(gateway=ECHO), f"print system.util.sendRequest('P', 'h', timeoutSec={timeout})") == "{}\n"


def test_r9_a_time_out_raises_the_handler_goes_on_and_its_late_answer_shows():
    lab = lab_with(gateway={"slow": "import time\ntime.sleep(0.6)\nprint 'ready'\nreturn 1"})
    play = caught(lab, "system.util.sendRequest('P', 'slow', timeoutSec=0.2)")
    assert all(part in play.output for part in ("TimeoutExpiredException", "slow", "gw", "0.2"))
    assert play.ended.duration_ms < 590
    assert play.traces[0].answer.outcome is AnswerOutcome.LATE
    assert delivery(play, "gw").output == "ready\n"


def test_r8_and_r9_the_labs_default_time_out_is_in_force():
    lab = lab_with(gateway={"slow": "import time\ntime.sleep(5)"}, request_timeout_s=0.2)
    play = caught(lab, "system.util.sendRequest('P', 'slow')", settle_s=1)
    assert "TimeoutExpiredException" in play.output
    assert "not documented" in play.output


def test_r10_an_unknown_gateway_raises_at_once_and_one_that_is_down_times_out():
    remote = gateway_of("agent", scripted("P", gateway=ECHO), online=False)
    unknown = caught(lab_with(remote=remote), "system.util.sendRequest('P', 'h', remoteServer='nobody', timeoutSec=9)")
    assert unknown.output.startswith("GatewayException")
    assert unknown.ended.duration_ms < 5000
    down = caught(lab_with(remote=remote), "system.util.sendRequest('P', 'h', remoteServer='agent', timeoutSec=0.2)")
    assert down.output.startswith("TimeoutExpiredException")


@pytest.mark.parametrize(
    ("clause", "caught_it"),
    [
        ("except Exception:", False),
        ("except:", True),
        ("except BaseException:", False),
        ("except java.lang.Exception:", True),
        ("except java.lang.Throwable, t:", True),
    ],
)
def test_r11_which_clauses_catch_a_java_exception(clause, caught_it):
    script = f"import java.lang\ntry:\n    system.util.sendRequest('P', 'nope')\n{clause}\n    print 'caught'"
    play = play_in(lab_with(gateway=ECHO), script)
    assert play.output == ("caught\n" if caught_it else "")
    assert (play.ended.error is None) is caught_it


def test_r12_a_scope_keyword_is_ignored_with_a_warning_and_another_is_an_error():
    play = play_in(lab_with(gateway=ECHO), "print system.util.sendRequest('P', 'h', {}, scope='G')")
    assert play.output == "{}\n"
    assert ["scope" in log.text for log in logs_at(play, EndpointKind.DESIGNER)] == [True]
    assert (
        play_in(lab_with(gateway=ECHO), "system.util.sendRequest('P', 'h', hasRole='x')").ended.error.type
        == "TypeError"
    )


def test_r13_a_return_value_that_cannot_travel_is_an_error_at_the_caller_and_in_the_gateways_log():
    play = caught(lab_with(gateway=ECHO), "system.util.sendRequest('P', 'bad')")
    assert "NotSerializableException" in play.output
    assert "['f']" in play.output
    assert len(logs_at(play, EndpointKind.GATEWAY)) == 1


def test_r3_host_name_is_accepted_and_limits_nothing():
    play = play_in(lab_with(gateway=ECHO), "print system.util.sendRequest('P', 'h', {'n': 1}, hostName='NOBODY')")
    assert play.output == "{'n': 1}\n"
    assert play.traces[0].send.call.host == "NOBODY"


def test_r3_read_literally_the_client_with_that_host_answers():
    lab = lab_with(client={"h": "return system.net.getHostName()"}, clients=("a", "b"), request_host_name="client")
    assert output_of(lab, "print system.util.sendRequest('P', 'h', hostName='PC-b')") == "PC-b\n"


def test_d2_a_request_in_read_only_is_blocked():
    play = caught(lab_with(gateway=ECHO), "system.util.sendRequest('P', 'h')", comm=CommMode.READ_ONLY)
    assert play.output.startswith("GatewayException")


def test_r5_only_the_calling_script_waits():
    """While one script waits for an answer, the same client goes on handling messages."""
    lab = lab_with(
        gateway={"slow": "import time\nsystem.util.sendMessage('P', 'h', scope='C')\ntime.sleep(0.5)"},
        client={"h": "print 'meanwhile'"},
    )
    play = play_in(lab, "system.util.sendRequest('P', 'slow')", "client:a")
    message = next(trace for trace in play.traces if trace.send.kind == "message")
    found = next(verdict.delivery for verdict in message.verdicts if verdict.endpoint.name == "a")
    slow = delivery(play, "gw")
    assert found.reason is Reason.DONE
    assert found.ended_ms <= slow.ended_ms


ASYNC = {
    "ok": "return 42",
    "slow": "import time\ntime.sleep(1.0)\nreturn 1",
    "boom": "raise ValueError('no')",
}


@pytest.mark.parametrize(
    ("script", "output"),
    [
        ("h = system.util.sendRequestAsync('P', 'ok')\nprint h.get(), h.block(), h.getError()", "42 True None\n"),
        ("h = system.util.sendRequestAsync('P', 'boom')\nprint h.block(), 'no' in str(h.getError())", "False True\n"),
        (
            (
                "import java.lang\nh = system.util.sendRequestAsync('P', 'boom')\n"
                "try:\n    h.get()\nexcept java.lang.Exception, e:\n    print type(e).__name__"
            ),
            "MessageHandlerException\n",
        ),
        (
            "h = system.util.sendRequestAsync('P', 'slow')\nh.cancel()\nprint h.block(), type(h.getError()).__name__",
            "False CancellationException\n",
        ),
        (
            "h = system.util.sendRequestAsync('P', 'slow', timeoutSec=0.2)\nprint h.block(), type(h.getError()).__name__",
            "False TimeoutExpiredException\n",
        ),
    ],
)
def test_r14_the_handle_of_an_asynchronous_request(script, output):
    assert output_of(lab_with(gateway=ASYNC), script) == output


@pytest.mark.parametrize(("handler", "shown"), [("ok", "success 42"), ("boom", "error MessageHandlerException")])
def test_r14_callbacks_get_one_argument_and_run_on_the_gui_queue(handler, shown):
    script = (
        "def good(value):\n    print 'success', value\n"
        "def bad(error):\n    print 'error', type(error).__name__\n"
        f"system.util.sendRequestAsync('P', '{handler}', onSuccess=good, onError=bad)\n"
    )
    play = play_in(lab_with(gateway=ASYNC), script)
    assert "".join(found.text for found in play.stray).strip() == shown


def test_r14_cancel_calls_on_error_with_a_cancellation_exception():
    script = (
        "def bad(error):\n    print type(error).__name__\n"
        "h = system.util.sendRequestAsync('P', 'slow', onError=bad)\nh.cancel()\n"
    )
    play = play_in(lab_with(gateway=ASYNC), script)
    assert "".join(found.text for found in play.stray) == "CancellationException\n"
    assert play.ended.outcome is Outcome.DONE
