"""Jython's way to live: one process for all, started early, supervised. Its "Java" here is a script, so this is quick."""

import shlex
import signal
import time
from pathlib import Path

import pytest

from gateway_core.api import (
    DeliveryEnded,
    EngineHealth,
    EngineWish,
    HostLost,
    MessageCall,
    Outcome,
    Reason,
    SessionClosed,
    explanation_of,
)
from gateway_core.model.engine import Engine
from gateway_core.scripting.engines import builtin_command
from tests.support.engine_play import EnginePlay
from tests.support.fake_jython import answering, launcher
from tests.support.script_hosts import ends_within, is_alive
from tests.support.signals import send_signal
from tests.support.stage_play import lab_with

PID = "import os\nprint os.getpid()"


def jython(path) -> EngineWish:
    return EngineWish(Engine.JYTHON, str(path))


@pytest.fixture
def play(tmp_path):
    made = EnginePlay(jython(answering(tmp_path)))
    yield made
    made.close()


@pytest.fixture
def missing(tmp_path):
    made = EnginePlay(jython(tmp_path / "nowhere"))
    yield made
    made.close()


def pids(play):
    """The process that each of the designer and the clients lives in."""
    return {int(play.output(PID, session)) for session in (play.designer, *play.clients)}


def test_all_jvms_of_the_lab_live_in_one_process(play):
    assert len(pids(play)) == 1


def test_the_process_is_started_with_the_lab_and_not_by_the_first_script(play):
    assert play.settled().health is EngineHealth.READY


def test_the_state_says_version_and_place(play, tmp_path):
    state = play.settled()
    assert (state.engine, state.where) == (Engine.JYTHON, str(tmp_path / "jython"))
    assert play.healths()[-1] is EngineHealth.READY


def test_in_a_lab_that_is_not_trusted_nothing_is_started(tmp_path):
    play = EnginePlay(jython(answering(tmp_path, java=f"touch {tmp_path / 'started'}")), run_scripts=False)
    time.sleep(0.5)  # what would be started would be there by then
    play.close()
    assert play.network.engine().health is EngineHealth.IDLE
    assert not (tmp_path / "started").exists()


def test_closing_a_client_closes_its_own_context_only(play):
    (pid,) = pids(play)
    play.network.close_session(play.clients[0].id).result()
    assert int(play.output(PID, play.clients[1])) == pid


def test_closing_everybody_keeps_the_process_for_the_next_client(play):
    (pid,) = pids(play)
    for session in (play.designer, *play.clients):
        play.network.close_session(session.id).result()
    opened = play.network.open_client("c", "gw", "P", play.clients[0].identity).result()
    assert int(play.output(PID, opened)) == pid


def test_when_the_process_dies_it_is_said_that_all_scripts_were_in_it(play):
    (pid,) = pids(play)
    run = play.start("import time\ntime.sleep(60)", play.clients[0])
    play.until(lambda: bool(play.network.world()))
    send_signal(pid, signal.SIGKILL)
    ended = play.finish(run)
    assert (ended.outcome, ended.error.type) == (Outcome.FAILED, "ScriptHostLost")
    assert ended.error.message == (
        "The script's process was killed by signal 9 (SIGKILL). All scripts of the lab ran in that process."
    )
    lost = [event for event in play.events if isinstance(event, HostLost)]
    assert {where.name for event in lost for where in event.where} == {"designer", "a", "b"}


def test_after_a_death_the_next_script_starts_a_process_anew(play):
    (pid,) = pids(play)
    send_signal(pid, signal.SIGKILL)
    play.until(lambda: any(isinstance(event, HostLost) for event in tuple(play.events)))
    (new,) = pids(play)
    assert new != pid
    assert play.network.engine().health is EngineHealth.READY


def test_a_script_that_does_not_stop_ends_the_process_after_two_seconds(play):
    (pid,) = pids(play)
    run = play.start("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)\nwhile 1: pass\n")
    play.until(lambda: _is_frozen(pid))
    asked = time.monotonic()
    play.network.stop_script(run).result()
    assert play.finish(run).outcome is Outcome.STOPPED
    assert 1.9 < time.monotonic() - asked < 10
    (lost,) = (event for event in tuple(play.events) if isinstance(event, HostLost))
    assert lost.reason == (
        "The script did not stop when it was asked to, so its process was ended. "
        "All scripts of the lab ran in that process."
    )
    assert play.output("print 6 * 7") == "42\n"


def test_a_stop_while_the_process_is_still_starting_does_not_end_it(tmp_path):
    slow = f"sleep 4; exec {shlex.join(builtin_command())}"  # twice what a running script may take to stop
    play = EnginePlay(jython(answering(tmp_path, java=slow)))
    run = play.start("print 'never'")
    play.network.stop_script(run).result()
    assert play.finish(run).outcome is Outcome.STOPPED
    assert not [event for event in tuple(play.events) if isinstance(event, HostLost)]
    play.close()


def _is_frozen(pid):
    return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] == "T"


def test_the_end_of_the_lab_ends_the_process(tmp_path):
    play = EnginePlay(jython(answering(tmp_path)))
    (pid,) = pids(play)
    play.close()
    assert ends_within(pid, 1)


# Jython is not there


def test_without_jython_the_lab_opens_and_its_scripts_fail_with_what_to_do(missing, tmp_path):
    error = missing.run("print 1").error
    assert error.type == "EngineNotFound"
    assert error.message.startswith(f"There is no Jython at {tmp_path / 'nowhere'}: no such file.")
    for word in ("this one did not run", "File > Settings", "--engine builtin"):
        assert word in error.message
    found = explanation_of(error)
    assert found.what == "The script did not run, because its engine, Jython, is not there."
    assert found.next.endswith("--engine builtin on the command line.")


def test_without_jython_a_handler_fails_likewise_and_never_runs_elsewhere(missing):
    send = missing.network.send(missing.designer.endpoint, MessageCall("P", "h", scope="C")).result()
    assert missing.network.settle(10)
    ended = [event.delivery for event in missing.events if isinstance(event, DeliveryEnded)]
    assert [(found.send_id, found.reason, found.error.type) for found in ended] == [
        (send.id, Reason.FAILED, "EngineNotFound")
    ] * 2


def test_that_jython_is_missing_is_said_once(missing):
    missing.run("print 1")
    missing.run("print 2")
    assert missing.healths().count(EngineHealth.MISSING) <= 1
    assert missing.network.engine().health is EngineHealth.MISSING


def test_a_missing_engine_is_no_lost_host(missing):
    missing.run("print 1")
    assert not any(isinstance(event, HostLost) for event in missing.events)


def test_a_jython_that_is_there_meanwhile_is_found_when_it_is_looked_for_again(missing, tmp_path):
    missing.settled()
    answering(tmp_path, version="2.7.4").rename(tmp_path / "nowhere")
    missing.network.use_engine(jython(tmp_path / "nowhere")).result()
    assert missing.output("print 6 * 7") == "42\n"


@pytest.mark.parametrize(
    ("java", "words"),
    [
        ("echo 'Could not reserve enough space for object heap' >&2; exit 1",
         "did not start: Could not reserve enough space for object heap."),
        ("echo 'Error: Invalid or corrupt jarfile x.jar' >&2; exit 1",
         "did not start: Error: Invalid or corrupt jarfile x.jar."),
        ("echo hello; sleep 60", "beginning with 'hello', so it was ended."),
    ],
)  # fmt: skip
def test_a_java_that_does_not_start_is_said_with_its_last_words(tmp_path, java, words):
    play = EnginePlay(jython(answering(tmp_path, java=java)))
    try:
        assert play.settled().health is EngineHealth.FAILED
        assert words in play.network.engine().problem
        assert words in play.run("print 1").error.message
    finally:
        play.close()


def test_a_lab_that_closes_while_jython_is_looked_for_leaves_nothing_behind(tmp_path):
    path = launcher(tmp_path, f"echo $$ > {tmp_path / 'pid'}\nsleep 60")
    play = EnginePlay(jython(path))
    play.until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text("utf-8").endswith("\n"))
    play.close()
    assert ends_within(int((tmp_path / "pid").read_text("utf-8")), 2)


# Switching


def test_another_engine_stops_what_runs_and_says_so(play):
    run = play.start("import time\ntime.sleep(60)")
    play.until(lambda: play.network.engine().health is EngineHealth.READY)
    play.network.use_engine(EngineWish(Engine.BUILTIN)).result()
    ended = play.finish(run)
    assert (ended.outcome, ended.error) == (Outcome.STOPPED, None)
    assert ended.note == "Stopped, because the script engine is now builtin. Run it again to run it there."


def test_another_engine_ends_the_processes_of_the_one_before(play):
    (pid,) = pids(play)
    assert is_alive(pid)
    play.network.use_engine(EngineWish(Engine.BUILTIN)).result()
    assert ends_within(pid, 2)


def test_after_the_switch_the_same_sessions_run_their_scripts_there(play):
    pids(play)
    play.network.use_engine(EngineWish(Engine.BUILTIN)).result()
    assert len(pids(play)) == 3
    play.network.use_engine(EngineWish(Engine.JYTHON, play.network.engine().where)).result()
    assert not any(isinstance(event, SessionClosed) for event in play.events)


def test_the_same_choice_again_stops_nothing(play):
    (pid,) = pids(play)
    play.network.use_engine(jython(play.network.engine().where)).result()
    assert pids(play) == {pid}


def test_an_edit_of_the_labs_engine_switches_unless_something_else_is_wished(tmp_path):
    answering(tmp_path)
    play = EnginePlay(EngineWish(None, str(tmp_path / "jython")))
    try:
        assert len(pids(play)) == 3
        play.network.replace_lab(lab_with(engine=Engine.JYTHON)).result()
        assert len(pids(play)) == 1
        play.network.use_engine(EngineWish(Engine.BUILTIN)).result()
        play.network.replace_lab(lab_with(engine=Engine.JYTHON, gateway={"h": "pass"})).result()
        assert play.network.engine().engine is Engine.BUILTIN
    finally:
        play.close()


def test_looking_for_jython_changes_nothing(play, tmp_path):
    found = play.network.find_jython(str(tmp_path / "other")).result(10)
    assert found.sentence == f"There is no Jython at {tmp_path / 'other'}: no such file."
    assert play.settled().health is EngineHealth.READY
