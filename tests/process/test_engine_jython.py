"""A lab whose scripts run in a real Jython: messages, requests, stopping, and the end of its one process."""

import time

import pytest

from gateway_core.api import DeliveryEnded, EngineHealth, EngineWish, HostLost, MessageCall, Outcome, RequestCall
from gateway_core.model.engine import Engine
from gateway_core.scripting.engines import JYTHON_STOP_GRACE_S
from tests.support.engine_play import EnginePlay
from tests.support.stage_play import lab_with

pytestmark = pytest.mark.needs("jython")

PID = "from java.lang import ProcessHandle\nprint ProcessHandle.current().pid()"
LAB = lab_with(
    client={"greet": "print 'hello', payload['name']"},
    gateway={"add": "return payload['a'] + payload['b']"},
    engine=Engine.JYTHON,
)


@pytest.fixture(scope="module")
def play():
    made = EnginePlay(EngineWish(), LAB)
    assert made.settled().health is EngineHealth.READY, made.network.engine()
    yield made
    made.close()


def test_the_state_has_the_version_that_runs(play):
    version = play.output("import sys\nprint '%d.%d.%d' % sys.version_info[:3]").strip()
    assert play.network.engine().version == version


def test_everybody_lives_in_one_process(play):
    assert len({play.output(PID, session) for session in (play.designer, *play.clients)}) == 1


def test_a_message_reaches_every_client_that_it_is_for(play):
    text = "print len(system.util.sendMessage('P', 'greet', {'name': 'Jython'}, 'C'))"
    ended = play.run(text)
    assert play.network.settle(20)
    assert play.printed(ended.run_id) == "2\n"
    done = [event.delivery for event in play.events if isinstance(event, DeliveryEnded)]
    assert [found.output for found in done[-2:]] == ["hello Jython\n"] * 2


def test_a_request_waits_for_the_gateway_in_the_same_process_r5(play):
    assert play.output("print system.util.sendRequest('P', 'add', {'a': 40, 'b': 2})") == "42\n"


def test_a_script_that_loops_is_stopped_and_the_process_goes_on(play):
    pid = play.output(PID)
    run = play.start("print 'begun'\nwhile True: pass", play.clients[0])
    play.until(lambda: "begun" in play.printed(run))
    play.network.stop_script(run).result()
    assert play.finish(run).outcome is Outcome.STOPPED
    assert play.output(PID) == pid


def test_a_client_that_is_closed_in_the_middle_of_a_loop_costs_nobody_else_anything(play):
    pid = play.output(PID)
    extra = play.network.open_client("c", "gw", "P", play.clients[0].identity).result()
    run = play.start("print 'begun'\nwhile True: pass", extra)
    play.until(lambda: "begun" in play.printed(run))
    play.network.close_session(extra.id).result()
    time.sleep(JYTHON_STOP_GRACE_S + 0.5)
    assert play.output(PID) == pid


def test_a_script_that_ends_java_takes_everybody_along_and_the_next_one_starts_anew(play):
    pid = play.output(PID)
    waiting = play.start("import time\nprint 'begun'\ntime.sleep(60)", play.clients[0])
    play.until(lambda: "begun" in play.printed(waiting))
    play.run("from java.lang import Runtime\nRuntime.getRuntime().halt(7)")
    error = play.finish(waiting).error
    assert error.type == "ScriptHostLost"
    assert error.message.endswith("(exit status 7). All scripts of the lab ran in that process.")
    assert any(isinstance(event, HostLost) for event in play.events)
    assert play.output(PID) != pid


def test_a_call_without_a_script_is_handled_by_jython_too(play):
    send = play.network.send(play.designer.endpoint, MessageCall("P", "greet", scope="C")).result()
    play.network.send(play.designer.endpoint, RequestCall("P", "add")).result()
    assert play.network.settle(20)
    errors = [event.delivery.error for event in play.events if isinstance(event, DeliveryEnded)]
    assert {found.type for found in errors if found is not None} == {"KeyError"}
    assert send.receipts


def test_between_the_engines_back_and_forth_the_clients_stay(play):
    play.network.use_engine(EngineWish(Engine.BUILTIN)).result()
    assert play.output("print 7 / 2") == "3\n"
    play.network.use_engine(EngineWish()).result()
    assert play.settled().health is EngineHealth.READY
    assert play.output("print 7 / 2", play.clients[1]) == "3\n"
