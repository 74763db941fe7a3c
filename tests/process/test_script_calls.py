"""What scripts ask of the gateway: the call frames, the answers as scripts see them, exceptions of both languages."""

import json

import pytest

from gateway_core.scripting.frames import Frame
from tests.support.script_hosts import BOTH_ENGINES, Answer, HostPlay, JvmKey, Played

pytestmark = pytest.mark.parametrize("play", BOTH_ENGINES, indirect=True)

CLIENT = JvmKey("65F7A472", may_share=True)


def failing(kind: str, message: str, cause: dict[str, object] | None = None) -> Answer:
    """An answer that raises in the script."""
    return lambda _: {"error": {"type": kind, "message": message, "cause": cause}}


def giving(value: object) -> Answer:
    """An answer with a value."""
    return lambda _: {"value": json.dumps(value)}


@pytest.fixture
def client(play: HostPlay) -> HostPlay:
    """A host with a client's context named `client`."""
    play.open("client", CLIENT, "client")
    return play


def test_send_message_hands_over_what_was_given(play: HostPlay) -> None:
    text = (
        "\nsystem.util.sendMessage('ACME', 'test', {'n': 1}, scope='C', user=u'bob', hasRole='Größe', "
        "remoteServers=['agent-8088'])"
    )
    call = play.play(text).calls[0]
    assert (call["line"], call["arguments"]) == (
        2,
        {
            "project": "ACME", "handler": "test", "payload": '{"n": 1}', "scope": "C", "session_id": "", "user": "bob",
            "role": "Größe", "host": "", "remote_servers": ["agent-8088"],
        },
    )  # fmt: skip


def test_m13_the_receipts_are_a_list_of_strings(play: HostPlay) -> None:
    play.answers["sendMessage"] = giving(["type=Gateway,project=Größe", "type=Client"])
    played = play.play("r = system.util.sendMessage('ACME', 'test')\nprint type(r[0]), len(r), r[0]")
    assert played.output == "<type 'unicode'> 2 type=Gateway,project=Größe\n"


def test_m19_nothing_is_sent_when_the_payload_cannot_travel(play: HostPlay) -> None:
    played = play.play("system.util.sendMessage('ACME', 'test', {'a': [1, open]})")
    assert played.error["type"] == "java.io.NotSerializableException"
    assert played.error["message"].startswith("payload['a'][1] is ")
    assert played.calls == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("system.util.sendMessage('ACME')", "ValueError"),
        ("system.util.sendMessage('ACME', 'test', [1])", "TypeError"),
        ("system.util.sendMessage('ACME', 'test', remoteServers='a')", "TypeError"),
        ("system.util.sendRequest('ACME', 'test', timeoutSec=0)", "ValueError"),
    ],
)
def test_arguments_that_are_refused_send_nothing(play: HostPlay, text: str, kind: str) -> None:
    played = play.play(text)
    assert (played.error["type"], played.calls) == (kind, [])


def test_a_call_in_a_library_counts_for_the_line_of_the_script(play: HostPlay) -> None:
    play.open(libraries={"project": {"lib": "\n\n\ndef go(): system.util.sendMessage('ACME', 'test')"}})
    assert play.play("x = 1\nproject.lib.go()").calls[0]["line"] == 2


def test_r4_the_answer_of_a_request_is_what_the_handler_returned(play: HostPlay) -> None:
    play.answers["sendRequest"] = lambda _: {
        "value": '{"$type": "tuple", "value": [1, {"$type": "unicode", "value": "x"}]}'
    }
    assert play.play("print system.util.sendRequest('ACME', 'test')").output == "(1, u'x')\n"


def test_r1_a_fourth_argument_warns_in_the_log(play: HostPlay) -> None:
    play.answers["sendRequest"] = giving(None)
    played = play.play("system.util.sendRequest('ACME', 'test', {}, 'agent-8088')")
    assert played.calls[0]["arguments"]["remote_server"] == "agent-8088"
    assert (played.logs[0]["level"], played.order) == ("WARN", ["log", "call", "ended"])


def test_r8_a_timeout_goes_over_as_seconds(play: HostPlay) -> None:
    play.answers["sendRequest"] = giving(None)
    played = play.play("system.util.sendRequest('ACME', 'test', timeoutSec='2.5')\nsystem.util.sendRequest('A', 'b')")
    assert [call["arguments"]["timeout_s"] for call in played.calls] == [2.5, None]


CATCHING = """import java.lang
try:
  system.util.sendRequest('ACME', 'test')
except Exception, e:
  print 'Python caught', e
except java.lang.Throwable, e:
  print e.getMessage(), e.getCause(), isinstance(e, java.lang.Exception)
"""


@pytest.mark.parametrize(
    "kind", ["MessageHandlerException", "TimeoutExpiredException", "GatewayException", "CancellationException"]
)
def test_r11_java_exceptions_are_caught_by_java_classes_only(play: HostPlay, kind: str) -> None:
    play.answers["sendRequest"] = failing(kind, "No luck")
    assert play.play(CATCHING).output == "No luck None True\n"


def test_r11_a_bare_except_catches_java_exceptions(play: HostPlay) -> None:
    play.answers["sendRequest"] = failing("GatewayException", "Down")
    text = "try:\n  system.util.sendRequest('ACME', 'test')\nexcept:\n  print 'caught'"
    assert play.play(text).output == "caught\n"


def test_r11_an_uncaught_java_exception_is_named_as_java_names_it(play: HostPlay) -> None:
    play.answers["sendRequest"] = failing("TimeoutExpiredException", "Too späte")
    error = play.play("\nsystem.util.sendRequest('ACME', 'test')").error
    assert (error["type"], error["message"], error["line"]) == ("TimeoutExpiredException", "Too späte", 2)


def test_r7_the_cause_tells_the_handlers_own_error(play: HostPlay) -> None:
    cause = {"type": "KeyError", "message": "'x'", "line": 3, "traceback": "Traceback…\nKeyError: 'x'"}
    play.answers["sendRequest"] = failing("MessageHandlerException", "The handler failed.", cause)
    text = "import java.lang\ntry:\n  system.util.sendRequest('ACME', 'test')\nexcept java.lang.Exception, e:\n"
    played = play.play(text + "  print e.getCause(), e.getCause().line\n  e.getCause().printStackTrace()")
    assert played.output == "KeyError: 'x' 3\nTraceback…\nKeyError: 'x'\n"


def test_a_python_error_of_the_gateway_is_that_python_error(play: HostPlay) -> None:
    play.answers["sendMessage"] = failing("ValueError", "Not like that")
    text = "try:\n  system.util.sendMessage('ACME', 'test')\nexcept ValueError, e:\n  print e"
    assert play.play(text).output == "Not like that\n"


def test_r5_while_one_script_waits_for_an_answer_others_run(play: HostPlay) -> None:
    waiting = play.start("system.util.sendRequest('ACME', 'test')\nprint 'answered'", lane="one")
    assert play.play("print 'busy'", lane="two").output == "busy\n"
    play.until(lambda: bool(play.played(waiting).calls))
    call = play.played(waiting).calls[0]["call"]
    play.send({"op": "reply", "call": call, "value": "null"})
    assert play.finish(waiting).output == "answered\n"


def answer(played: Played, **end: object) -> Frame:
    """The `answer` frame to the request that a run made first."""
    call = played.calls[0]
    return {"op": "answer", "handle": call["arguments"]["handle"], "context": call["context"], **end}


ASYNC = """handle = system.util.sendRequestAsync('ACME', 'test', {}, timeoutSec=5)
def good(value): print 'good', value
def bad(error): print 'bad', error
handle.onSuccess(good)
handle.onError(bad)
"""


def test_r14_the_handle_gives_the_answer(play: HostPlay) -> None:
    play.answers["sendRequestAsync"] = giving(None)
    run = play.start(ASYNC + "print handle.block(), handle.get(), handle.getError()")
    play.until(lambda: bool(play.played(run).calls))
    play.send(answer(play.played(run), value="[5]"))
    assert play.finish(run).output == "True [5] None\n"


def test_r14_the_handle_raises_the_error(play: HostPlay) -> None:
    play.answers["sendRequestAsync"] = giving(None)
    run = play.start(ASYNC + "print handle.block(), handle.getError()\nhandle.get()")
    play.until(lambda: bool(play.played(run).calls))
    error = {"type": "MessageHandlerException", "message": "No", "cause": None}
    play.send(answer(play.played(run), error=error))
    played = play.finish(run)
    assert (played.output, played.error["type"]) == ("False MessageHandlerException: No\n", "MessageHandlerException")


@pytest.mark.parametrize(
    ("end", "printed"),
    [
        ({"value": "[5]"}, "good [5]\n"),
        ({"error": {"type": "CancellationException", "message": "gone", "cause": None}},
         "bad java.util.concurrent.CancellationException: gone\n"),
    ],
)  # fmt: skip
def test_r14_the_callback_that_fits_is_queued_on_the_gui_lane_with_one_argument(
    client: HostPlay, end: dict[str, object], printed: str
) -> None:
    client.answers["sendRequestAsync"] = giving(None)
    run = client.start(ASYNC + "handle.block()", context="client")
    client.until(lambda: bool(client.played(run).calls))
    client.send(answer(client.played(run), **end), CLIENT)
    client.finish(run)
    client.until(lambda: bool(client.later_frames))
    later = client.later_frames[0]
    assert (len(client.later_frames), later["lane"]) == (1, "gui")
    called = client.play("", context="client", kind="function", function=later["function"])
    assert called.output == printed


def test_r14_cancel_asks_for_the_cancellation(play: HostPlay) -> None:
    play.answers["sendRequestAsync"] = play.answers["cancelRequest"] = giving(None)
    played = play.play(ASYNC + "handle.cancel()")
    assert [call["name"] for call in played.calls] == ["sendRequestAsync", "cancelRequest"]
    assert played.calls[0]["arguments"]["handle"] == played.calls[1]["arguments"]["handle"]


def test_h5_invoke_later_keeps_the_function_and_its_delay(client: HostPlay) -> None:
    played = client.play("x = 5\ndef show(): print x\nsystem.util.invokeLater(show, 250)", context="client")
    later = played.later[0]
    assert (later["lane"], later["delay_ms"], later["label"]) == ("gui", 250, "show")
    assert client.play("", context="client", kind="function", function=later["function"]).output == "5\n"


def test_invoke_asynchronous_passes_its_arguments(play: HostPlay) -> None:
    text = "def show(a, b=0): print a, b\nsystem.util.invokeAsynchronous(show, [1], {'b': 2})"
    later = play.play(text).later[0]
    assert later["lane"] == "async"
    assert play.play("", kind="function", function=later["function"]).output == "1 2\n"


def test_invoke_later_of_a_call_instead_of_a_function_is_explained(client: HostPlay) -> None:
    error = client.play("def f(): pass\nsystem.util.invokeLater(f())", context="client").error
    assert error["message"].startswith("invokeLater() needs a function: write its name without parentheses")


def test_c3_a_client_knows_who_it_is(client: HostPlay) -> None:
    text = (
        "print system.security.getUsername(), system.security.getRoles(), system.util.getClientId()\n"
        "print system.net.getHostName(), system.net.getIpAddress(), system.util.getSystemFlags()"
    )
    expected = "bob (u'Operator', u'Shift \\xc4') 65F7A472\nPACK-01 192.0.2.11 4\n"
    assert client.play(text, context="client").output == expected


def test_c3_logins_go_over_as_text_and_come_back_as_bool(client: HostPlay) -> None:
    client.answers["switchUser"] = giving(True)
    client.answers["validateUser"] = giving(False)
    client.answers["logout"] = giving(None)
    text = (
        "print system.security.switchUser('eve', 'Größe'), system.security.validateUser('a', 'b')\n"
        "print system.security.logout()"
    )
    played = client.play(text, context="client")
    assert played.output == "True False\nNone\n"
    assert played.calls[0]["arguments"] == {"user": "eve", "password": "Größe"}


def test_c2_session_info_is_a_table_of_sessions(client: HostPlay) -> None:
    others = [["eve", "ACME", "", False, "00000001", 0], ["bob", "Utilities", "", False, "00000002", 0]]
    bob = ["bob", "ACME", "192.0.2.11", False, "65F7A472", 1700000000000]
    client.answers["getSessionInfo"] = giving([*others, bob])
    text = (
        "table = system.util.getSessionInfo('b.*', 'ACME')\nfor row in table:\n"
        "  print row['username'], row[1], row['isDesigner'], row['clientId'], row['creationTime'].getTime()\n"
        "print len(table), table.getColumnNames()[5]"
    )
    played = client.play(text, context="client")
    assert played.output == "bob ACME False 65F7A472 1700000000000\n1 creationTime\n"


def test_c1_connection_modes_are_one_two_and_three(client: HostPlay) -> None:
    client.answers["setConnectionMode"] = giving(None)
    client.answers["getConnectionMode"] = giving(2)
    text = "system.util.setConnectionMode(2)\nprint system.util.getConnectionMode()\nsystem.util.setConnectionMode(4)"
    played = client.play(text, context="client")
    assert (played.output, played.error["type"]) == ("2\n", "ValueError")


@pytest.mark.parametrize(
    ("call", "arguments", "printed"),
    [
        ("messageBox('Hello')", '["Hello"]', "None\n"),
        ("warningBox('Hello', 'Look')", '["Hello", "Look"]', "None\n"),
        ("errorBox(message=5)", '["5"]', "None\n"),
        ("confirm('Sure?')", '["Sure?"]', "True\n"),
        ("confirm('Sure?', allowCancel=True)", '["Sure?", "Confirm", true]', "True\n"),
        ("inputBox('Name?', 'bob')", '["Name?", "bob"]', "bob\n"),
    ],
)
def test_boxes_tell_their_arguments_and_their_default(
    client: HostPlay, call: str, arguments: str, printed: str
) -> None:
    client.answers["box"] = lambda given: {"value": given["default"]}
    played = client.play(f"print system.gui.{call}", context="client")
    assert (played.calls[0]["arguments"]["arguments"], played.output) == (arguments, printed)


def test_m19_dates_and_datasets_travel(play: HostPlay) -> None:
    text = (
        "d = system.dataset.toDataSet(['name', 'n'], [['a', 1], [u'b', None]])\n"
        "system.util.sendMessage('ACME', 'test', {'d': d, 'p': system.dataset.toPyDataSet(d), 't': system.date.now()})"
    )
    payload = json.loads(play.play(text).calls[0]["arguments"]["payload"])
    assert payload["d"]["value"]["types"] == ["String", "Integer"]
    assert (payload["p"]["$type"], payload["t"]["$type"]) == ("pydataset", "date")


def test_loggers_have_six_levels_and_forms(play: HostPlay) -> None:
    text = "log = system.util.getLogger('Line 1')\n" + "".join(
        f"log.{level}('a')\nlog.{level}f('%s %d', 'b', 2)\nassert log.is{level.title()}Enabled()\n"
        for level in ("trace", "debug", "info", "warn", "error", "fatal")
    )
    logs = play.play(text).logs
    assert [line["level"] for line in logs[::2]] == ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"]
    assert {(line["logger"], line["text"]) for line in logs} == {("Line 1", "a"), ("Line 1", "b 2")}


def test_a_logged_exception_brings_its_traceback(play: HostPlay) -> None:
    text = "try:\n  1 / 0\nexcept Exception, e:\n  system.util.getLogger('a').error('Failed', e)"
    assert play.play(text).logs[0]["text"].startswith("Failed\nTraceback (most recent call last):\n")
