"""sendMessage in real scripts with real hosts, by rule id: arguments, payloads, handlers, output."""

import re

import pytest

from gateway_core.api import CommMode, EndpointKind, Outcome, Reason
from tests.support.stage_play import deliveries, delivery, lab_with, logs_at, output_of, play_in

SHOW = {"h": "print repr(payload)"}


@pytest.mark.parametrize(
    "call",
    [
        "'P', 'h', {'k': 1}, 'C', None, 'bob', '', None, None",
        "project='P', messageHandler='h', payload={'k': 1}, scope='C', user='bob'",
        "'P', messageHandler='h', user='bob', payload={'k': 1}",
        "'P', 'h', {'k': 1}, user='bob', clientSessionId='', hasRole=None, hostName=u'', remoteServers=None",
    ],
)
def test_m1_and_m5_arguments_by_position_by_keyword_mixed_and_not_given(call):
    play = play_in(lab_with(client=SHOW, gateway=SHOW), f"print len(system.util.sendMessage({call}))")
    assert play.output == "1\n"
    assert delivery(play).output == "{'k': 1}\n"


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ("", "ValueError: Missing required argument project"),
        ("'P'", "ValueError: Missing required argument messageHandler"),
        ("messageHandler='h'", "ValueError: Missing required argument project"),
        ("'P', 'h', usr='bob'", "TypeError: .*usr.*"),
        ("'P', 'h', {}, 'C', '', '', '', '', [], 1", "TypeError: .*"),
        ("'P', 'h', project='Q'", "TypeError: .*project.*"),
        ("'P', 'h', payload=[1]", "TypeError: .*payload.*"),
        ("'P', 'h', payload='text'", "TypeError: .*payload.*"),
        ("'P', 'h', remoteServers='agent'", r"TypeError: .*\['agent'\].*"),
    ],
)
def test_m2_m3_m17_m25_wrong_arguments_raise_in_the_script_and_send_nothing(call, error):
    kind, _, text = error.partition(": ")
    play = play_in(lab_with(client=SHOW), f"\nsystem.util.sendMessage({call})")
    assert play.ended.outcome is Outcome.FAILED
    assert play.ended.error.type == kind
    assert play.ended.error.line == 2
    assert re.fullmatch(text, play.ended.error.message), play.ended.error.message
    assert play.traces == ()


@pytest.mark.parametrize("payload", ["", ", None", ", {}"])
def test_m17_no_payload_is_an_empty_dictionary_at_the_handler(payload):
    assert delivery(play_in(lab_with(client=SHOW), f"system.util.sendMessage('P', 'h'{payload})")).output == "{}\n"


def test_m13_the_call_returns_at_once_the_list_of_receipts_before_the_handler_is_done():
    lab = lab_with(client={"h": "import time\ntime.sleep(0.5)"})
    play = play_in(lab, "r = system.util.sendMessage('P', 'h', scope='C')\nprint type(r).__name__, len(r), type(r[0])")
    assert play.output in {"list 1 <type 'str'>\n", "list 1 <type 'unicode'>\n"}
    assert play.ended.duration_ms < 400
    assert delivery(play).reason is Reason.DONE


def test_m18_neither_sender_nor_receivers_see_each_others_changes():
    handler = {"h": "payload['list'].append('x')\nprint payload"}
    script = "p = {'list': [1]}\nsystem.util.sendMessage('P', 'h', p, 'C')\np['list'].append(2)\nprint p"
    play = play_in(lab_with(client=handler, clients=("a", "b")), script)
    assert play.output == "{'list': [1, 2]}\n"
    assert {name: found.output for name, found in deliveries(play.traces[0]).items()} == {
        "a": "{'list': [1, 'x']}\n",
        "b": "{'list': [1, 'x']}\n",
    }


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("None", "None"),
        ("True", "True"),
        ("5", "5"),
        ("5L", "5L"),
        ("2 ** 70", "1180591620717411303424L"),
        ("0.1", "0.1"),
        ("float('inf')", "inf"),
        ("'text'", "'text'"),
        ("'\\xff\\x00'", "'\\xff\\x00'"),
        ("u'\\u20ac'", "u'\\u20ac'"),
        ("[1, [2, (3, 'x')]]", "[1, [2, (3, 'x')]]"),
        ("(1,)", "(1,)"),
        ("{1: {'a': None}}", "{1: {'a': None}}"),
    ],
)
def test_m19_what_may_travel_arrives_as_it_was(value, shown):
    play = play_in(
        lab_with(client={"h": "print repr(payload['v'])"}), f"system.util.sendMessage('P', 'h', {{'v': {value}}})"
    )
    assert delivery(play).output == shown + "\n"


def test_m19_dates_and_datasets_travel():
    handler = {"h": "print payload['d'].getTime(), payload['s'].getRowCount(), payload['s'].getValueAt(0, 'b')"}
    script = (
        "from java.util import Date\n"
        "data = system.dataset.toDataSet(['a', 'b'], [[1, 'x'], [2, 'y']])\n"
        "system.util.sendMessage('P', 'h', {'d': Date(1500), 's': data}, 'C')"
    )
    assert delivery(play_in(lab_with(client=handler), script)).output == "1500 2 x\n"


@pytest.mark.parametrize(
    ("setup", "value", "path"),
    [
        ("def f(): pass", "{'a': [1, 2, f]}", "payload['a'][2]"),
        ("import math", "{'m': math}", "payload['m']"),
        ("class C: pass", "{'a': {'b': C()}}", "payload['a']['b']"),
        ("class C(object): pass", "{'c': (0, C())}", "payload['c'][1]"),
        ("x = []\nx.append(x)", "{'x': x}", "payload['x'][0]"),
        ("x = set([1])", "{'x': x}", "payload['x']"),
    ],
)
def test_m19_what_may_not_travel_raises_with_its_path_and_nothing_is_sent(setup, value, path):
    play = play_in(lab_with(client=SHOW), f"{setup}\nsystem.util.sendMessage('P', 'h', {value})")
    assert play.ended.error.type == "java.io.NotSerializableException"
    assert path in play.ended.error.message
    assert play.traces == ()


def test_m20_messages_to_one_client_are_handled_in_the_order_of_sending():
    lab = lab_with(client={"h": "print payload['n'],"})
    play = play_in(lab, "for n in range(30):\n\tsystem.util.sendMessage('P', 'h', {'n': n}, 'C')")
    numbers = [deliveries(trace)["a"] for trace in play.traces]
    starts = [(found.started_ms, found.ended_ms) for found in numbers]
    assert starts == sorted(starts)
    assert [found.output.strip() for found in numbers] == [str(number) for number in range(30)]


def test_m21_a_handler_that_fails_never_affects_the_sender():
    play = play_in(lab_with(client={"h": "raise ValueError('no')"}), "system.util.sendMessage('P', 'h')\nprint 'after'")
    assert (play.ended.outcome, play.output) == (Outcome.DONE, "after\n")
    assert delivery(play).error.message == "no"


def test_m22_in_read_only_a_designer_gets_a_java_exception_that_except_exception_misses():
    script = (
        "import java.lang\n"
        "try:\n"
        "    try:\n"
        "        system.util.sendMessage('P', 'h')\n"
        "    except Exception, e:\n"
        "        print 'python', e\n"
        "except java.lang.Exception, e:\n"
        "    print 'java', e.getMessage()\n"
    )
    play = play_in(lab_with(client=SHOW), script, comm=CommMode.READ_ONLY)
    assert play.output.startswith("java ")
    assert "Read-Only" in play.output
    assert "Read/Write" in play.output
    assert {verdict.reason for verdict in play.traces[0].verdicts} == {Reason.COMM_MODE}


def test_c1_a_client_changes_its_own_comm_mode_and_m22_then_holds_for_it():
    script = (
        "print system.util.getConnectionMode()\n"
        "system.util.setConnectionMode(2)\n"
        "try:\n    system.util.sendMessage('P', 'h')\n"
        "except:\n    print 'blocked'\n"
        "system.util.setConnectionMode(3)\n"
        "print len(system.util.sendMessage('P', 'h', scope='C'))\n"
    )
    assert output_of(lab_with(client=SHOW), script, "client:a") == "3\nblocked\n1\n"


@pytest.mark.parametrize("indent", ["\t", "    ", "  "])
def test_h2_both_forms_of_a_handler_run_with_tabs_and_blanks(indent):
    body = f"if payload['n'] > 1:\n{indent}print 'big'\n{indent}return\nprint 'small'"
    stored = "def handleMessage(payload):\n" + "\n".join(f"\t{line}" for line in body.splitlines())
    for text in (body, stored):
        play = play_in(lab_with(client={"h": text}), "system.util.sendMessage('P', 'h', {'n': 2})")
        assert delivery(play).output == "big\n", text


def test_h4_every_run_has_fresh_names_and_library_state_lasts():
    handler = {
        "h": "try:\n\tx\nexcept NameError:\n\tprint 'fresh',\nx = 1\nproject.counter.n += 1\nprint project.counter.n"
    }
    lab = lab_with(client=handler, library={"counter": "n = 0"})
    play = play_in(lab, "for i in range(2): system.util.sendMessage('P', 'h', scope='C')")
    assert [deliveries(trace)["a"].output for trace in play.traces] == ["fresh 1\n", "fresh 2\n"]


def test_h4_the_library_state_of_one_client_is_not_that_of_another():
    lab = lab_with(
        client={"h": "project.counter.n += 1\nprint project.counter.n"},
        clients=("a", "b"),
        library={"counter": "n = 0"},
    )
    play = play_in(lab, "system.util.sendMessage('P', 'h', scope='C')")
    assert [found.output for found in deliveries(play.traces[0]).values()] == ["1\n", "1\n"]


def test_h6_output_goes_where_it_belongs():
    handler = "print 'seen'\nsystem.util.getLogger('mine').warn('careful')"
    play = play_in(
        lab_with(client={"h": handler}, gateway={"h": handler}), "print 'console'\nsystem.util.sendMessage('P', 'h')"
    )
    assert play.output == "console\n"
    assert {name: found.output for name, found in deliveries(play.traces[0]).items()} == {"gw": "seen\n", "a": "seen\n"}
    for kind in (EndpointKind.CLIENT, EndpointKind.GATEWAY):
        assert [(log.level, log.logger, log.text) for log in logs_at(play, kind)] == [("WARN", "mine", "careful")]


def test_h7_a_traceback_shows_the_users_lines_alone_with_name_and_line():
    handler = "# first\ndef inner():\n    return payload['missing']\n\ninner()"
    error = delivery(play_in(lab_with(client={"h": handler}), "system.util.sendMessage('P', 'h')")).error
    assert (error.type, error.line) == ("KeyError", 3)
    lines = [line.strip() for line in error.traceback.splitlines() if "File" in line]
    assert lines == ['File "<h · client>", line 5, in handleMessage', 'File "<h · client>", line 3, in inner']


def test_the_line_of_a_send_is_that_of_the_call_in_the_users_text():
    play = play_in(lab_with(client=SHOW), "\n\nsystem.util.sendMessage('P',\n    'h')\n")
    assert play.traces[0].send.line == 3


def test_a_handler_may_send_on_and_the_second_send_names_it_as_sender():
    lab = lab_with(
        client={"first": "system.util.sendMessage('P', 'second', {'n': 2}, 'G')"}, gateway={"second": "print payload"}
    )
    play = play_in(lab, "system.util.sendMessage('P', 'first', scope='C')")
    assert [trace.send.sender.label for trace in play.traces] == ["designer", "client:a"]
    assert delivery(play, "gw", 1).output == "{'n': 2}\n"


def test_d3_the_console_keeps_its_names_until_reset_is_not_part_of_a_plain_run():
    lab = lab_with()
    assert output_of(lab, "x = 5\nprint x") == "5\n"
