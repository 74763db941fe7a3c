"""`system.util.exit()`: a client closes with all that it runs; what its senders are told is true. Real hosts, both engines."""

from collections.abc import Iterator

import pytest

from gateway_core.api import Engine, EngineWish, Outcome, Reason
from gateway_core.cli.session_play import Stage
from tests.support.stage_play import deliveries, lab_with

KICK = "print 'bye', payload.get('why', '')\nsystem.util.exit(payload.get('force', False))\nprint 'never'"
HANDLERS = {
    "kick": KICK,
    "shown": "print system.security.getUsername()",
    "later": "def leave():\n\tsystem.util.exit()\nsystem.util.invokeAsynchronous(leave)",
}
both_engines = pytest.mark.parametrize(
    "stage", [Engine.BUILTIN, pytest.param(Engine.JYTHON, marks=pytest.mark.needs("jython"))], indirect=True
)


@pytest.fixture
def stage(request) -> Iterator[Stage]:
    engine = getattr(request, "param", Engine.BUILTIN)
    with Stage(lab_with(client=HANDLERS, clients=("a", "b")), EngineWish(engine)) as stage:
        stage.engine()
        yield stage


def send_to_a(stage: Stage, handler: str, payload: str = "{}"):
    """Send to client a alone, from the designer."""
    return stage.play(
        "test", f"print system.util.sendMessage('P', '{handler}', {payload}, hostName='PC-a')", "designer", 20
    )


def names(stage: Stage) -> list[str]:
    return [session.name for session in stage._network.world().sessions]


@both_engines
def test_a_handler_that_exits_ends_as_session_closed_with_what_it_printed_and_did(stage):
    (trace,) = send_to_a(stage, "kick", "{'why': 'update'}").traces
    ended = deliveries(trace)["a"]
    assert (ended.reason, ended.output) == (Reason.SESSION_CLOSED, "bye update\n")
    assert [(effect.call, effect.arguments.wire) for effect in ended.effects] == [("system.util.exit", "[false]")]
    assert names(stage) == ["designer", "b"]


def test_the_sender_of_a_kick_has_its_receipt_and_nobody_else_notices(stage):
    play = send_to_a(stage, "kick", "{'force': True}")
    assert play.ended.outcome is Outcome.DONE
    assert play.output.count("sendStatus=SENT") == 1
    (trace,) = stage.play("test", "system.util.sendMessage('P', 'shown', {}, 'C')", "designer", 20).traces
    assert {name: end.reason for name, end in deliveries(trace).items()} == {"b": Reason.DONE}


def test_what_waits_behind_the_kick_ends_as_session_closed_too(stage):
    script = "for name in ('kick', 'shown', 'shown'): system.util.sendMessage('P', name, {}, hostName='PC-a')"
    traces = stage.play("test", script, "designer", 20).traces
    ends = [deliveries(trace).get("a") for trace in traces]
    # A send that comes after the end no longer selects the client at all.
    assert {end.reason for end in ends if end} == {Reason.SESSION_CLOSED}


@both_engines
def test_a_script_run_by_hand_in_a_client_is_stopped_by_its_own_exit(stage):
    play = stage.play("test", "print 'one'\nsystem.util.exit()\nprint 'two'", "client:a", 20)
    assert (play.ended.outcome, play.output) == (Outcome.STOPPED, "one\n")
    assert names(stage) == ["designer", "b"]


def test_a_thread_of_its_own_may_close_the_client(stage):
    (trace,) = send_to_a(stage, "later").traces
    assert deliveries(trace)["a"].reason in {Reason.DONE, Reason.SESSION_CLOSED}
    assert names(stage) == ["designer", "b"]


def test_all_clients_are_kicked_by_one_message(stage):
    (trace,) = stage.play("test", "system.util.sendMessage('P', 'kick', {}, 'C')", "designer", 20).traces
    assert {name: end.reason for name, end in deliveries(trace).items()} == dict.fromkeys("ab", Reason.SESSION_CLOSED)
    assert names(stage) == ["designer"]


def test_a_gateway_has_no_exit(stage):
    play = stage.play("test", "system.util.exit()", "gateway:gw", 20)
    assert play.ended.error.type == "AttributeError"
    assert "for clients and designers only" in play.ended.error.message
