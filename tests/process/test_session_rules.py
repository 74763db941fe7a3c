"""Sessions in real scripts: who am I, who else is there, switching users, the GUI queue (A, C, H5)."""

import re

from gateway_core.api import EndpointKind, Reason, Threading
from gateway_core.cli.report import document
from gateway_core.cli.story import story
from gateway_core.model.parts import HandlerScope, MessageHandler
from tests.support.stage_play import deliveries, delivery, lab_with, output_of, play_in, with_handler


def test_c3_a_client_knows_its_user_roles_host_address_project_and_session():
    script = (
        "print system.security.getUsername(), system.security.getRoles()\n"
        "print system.net.getHostName(), system.net.getIpAddress(), system.util.getProjectName()\n"
        "print system.util.getClientId(), type(system.util.getSystemFlags()).__name__"
    )
    who, where, session = output_of(lab_with(), script, "client:a").splitlines()
    assert who == "bob (u'Operator', u'Shift A')"
    assert where == "PC-a 192.0.2.1 P"
    assert re.fullmatch(r"[0-9A-F]{8} int", session)


def test_a4_the_client_id_is_the_session_id_of_the_receipts():
    script = (
        "print system.util.sendMessage('P', 'h', scope='C')[0].split('sessionId=')[1][:8] == system.util.getClientId()"
    )
    assert output_of(lab_with(client={"h": ""}), script, "client:a") == "True\n"


def test_c2_get_session_info_lists_all_sessions_of_the_gateway_with_their_columns():
    script = (
        "info = system.util.getSessionInfo()\n"
        "print [str(name) for name in info.getColumnNames()]\n"
        "for row in info:\n    print row['username'], row['project'], row['address'], row['isDesigner'], len(row['clientId'])"
    )
    lines = output_of(lab_with(clients=("a", "b")), script).splitlines()
    assert lines[0] == "['username', 'project', 'address', 'isDesigner', 'clientId', 'creationTime']"
    assert lines[2:] == ["bob P 192.0.2.1 False 8"] * 2
    assert "True" in lines[1]


def test_c2_both_filters_are_regular_expressions():
    lab = lab_with(clients=("a", "b"))
    script = (
        "for filters in [('b.b',), ('b',), ('eve|bob', 'P'), ('.*', 'Q'), ('.*', '[PQ]'), ()]:\n"
        "    print len(system.util.getSessionInfo(*filters)),"
    )
    assert output_of(lab, script, "client:a") == "3 0 3 0 3 3"


def test_c2_a_filter_that_is_no_regular_expression_says_so():
    error = play_in(lab_with(), "system.util.getSessionInfo('(')").ended.error
    assert error.type == "ValueError"
    assert "regular expression" in error.message


def test_a6_switch_user_keeps_the_session_and_filters_follow_at_once():
    script = (
        "before = system.util.getClientId()\n"
        "print system.security.switchUser('eve', 'wrong'), system.security.switchUser('eve', 'pw2')\n"
        "print system.security.getUsername(), system.security.getRoles(), system.util.getClientId() == before\n"
        "print len(system.util.sendMessage('P', 'h', user='bob')), len(system.util.sendMessage('P', 'h', hasRole='Guest'))"
    )
    assert output_of(lab_with(client={"h": ""}), script, "client:a").splitlines() == [
        "False True",
        "eve (u'Guest',) True",
        "0 1",
    ]


def test_c3_logout_and_validate_user():
    script = (
        "print system.security.validateUser('eve', 'pw2'), system.security.validateUser('eve', 'x')\n"
        "system.security.logout()\nprint repr(system.security.getUsername()), system.security.getRoles()"
    )
    first, second = output_of(lab_with(), script, "client:a").splitlines()
    assert first == "True False"
    assert second.endswith("()")


def test_h5_invoke_later_runs_on_the_gui_queue_behind_what_is_there():
    edt = MessageHandler("gui", HandlerScope.CLIENT, "print 'handler'", Threading.EDT)
    lab = with_handler(lab_with(), edt)
    script = (
        "import time\n"
        "def first():\n    time.sleep(0.2)\n    print 'first'\n"
        "system.util.invokeLater(first)\ntime.sleep(0.05)\nsystem.util.sendMessage('P', 'gui', scope='C')\nprint 'script'"
    )
    play = play_in(lab, script, "client:a")
    assert play.output == "script\n"
    assert [found.text for found in play.stray] == ["first\n"]
    gui = delivery(play)
    assert gui.reason is Reason.DONE
    assert gui.started_ms - gui.queued_ms >= 100


def test_h5_invoke_later_waits_for_its_delay():
    script = "def later():\n    print 'later'\nsystem.util.invokeLater(later, 300)"
    play = play_in(lab_with(), script, "client:a")
    assert play.stray[0].time_ms - play.ended.time_ms >= 250


def test_invoke_asynchronously_runs_beside_the_script():
    script = (
        "import time\ndef work(n):\n    time.sleep(0.2)\n    print 'worked', n\n"
        "system.util.invokeAsynchronous(work, [7])\nprint 'at once'"
    )
    play = play_in(lab_with(), script, "client:a")
    assert (play.output, [found.text for found in play.stray]) == ("at once\n", ["worked 7\n"])
    assert play.ended.duration_ms < 190


def test_what_queued_functions_show_is_told_beside_what_they_print():
    script = (
        "def work():\n    print 'worked'\n    system.gui.messageBox('ready')\n"
        "system.util.invokeLater(work, 100)\nsystem.util.invokeAsynchronous(work)"
    )
    play = play_in(lab_with(), script, "client:a")
    box = {"where": "client:a", "level": "INFO", "logger": "show", "text": "system.gui.messageBox('ready')"}
    assert document(play, "builtin")["log"].count(box) == 2
    assert story(play).count("client:a calls system.gui.messageBox('ready')") == 2


def test_h3_at_real_hosts_a_dedicated_handler_overtakes_a_slow_shared_one():
    lab = with_handler(
        lab_with(client={"slow": "import time\ntime.sleep(0.4)", "quick": "pass"}),
        MessageHandler("own", HandlerScope.CLIENT, "pass", Threading.DEDICATED),
    )
    script = "for name in ('slow', 'quick', 'own'): system.util.sendMessage('P', name, scope='C')"
    play = play_in(lab, script)
    slow, quick, own = (deliveries(trace)["a"] for trace in play.traces)
    assert own.ended_ms < slow.ended_ms <= quick.started_ms


def test_message_boxes_are_effects_and_answer_themselves_without_a_window():
    handler = (
        "system.gui.messageBox('Hello', 'Title')\nprint system.gui.confirm('Sure?'), system.gui.inputBox('Name', 'bob')"
    )
    found = delivery(play_in(lab_with(client={"h": handler}), "system.util.sendMessage('P', 'h')"))
    assert found.output == "True bob\n"
    assert [effect.call for effect in found.effects] == [
        "system.gui.messageBox",
        "system.gui.confirm",
        "system.gui.inputBox",
    ]
    assert found.effects[0].arguments.to_json()[0] == "Hello"


def test_a_function_that_is_not_there_says_so_and_names_the_nearest():
    play = play_in(lab_with(), "system.util.sendMesage('P', 'h')")
    assert "There is no system.util.sendMesage" in play.ended.error.message
    assert "system.util.sendMessage" in play.ended.error.message


def test_system_gui_does_not_exist_in_gateway_scope():
    play = play_in(
        lab_with(gateway={"h": "system.gui.messageBox('x')"}), "system.util.sendMessage('P', 'h', scope='G')"
    )
    assert delivery(play, "gw").error.type == "AttributeError"


def test_a2_two_gateways_have_sessions_of_their_own():
    play = play_in(
        lab_with(gateway={"h": "print system.util.getClientId() or 'none'"}), "system.util.sendMessage('P', 'h')"
    )
    assert play.traces[0].verdicts[0].endpoint.kind is EndpointKind.GATEWAY
