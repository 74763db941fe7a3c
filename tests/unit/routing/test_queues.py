"""Queues: H3, M20, M21, and that nothing vanishes when sessions close or hosts are lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import HandlerScope, MessageCall, Outcome, Reason, ScriptEnded, Threading
from gateway_core.routing.events import DeliveryEnded, Sent
from gateway_core.routing.queues import RunResult
from gateway_core.routing.station import FunctionJob
from tests.support.labs import gateway_of, handler, lab_of, project
from tests.support.router_play import RouterPlay

P = project(
    "P",
    client=[
        handler("slow"),
        handler("quick"),
        handler("own", threading=Threading.DEDICATED),
        handler("gui", threading=Threading.EDT),
    ],
    gateway=[handler("slow", HandlerScope.GATEWAY), handler("quick", HandlerScope.GATEWAY)],
)
Q = project("Q", gateway=[handler("quick", HandlerScope.GATEWAY)])


def new_play() -> RouterPlay:
    return RouterPlay(lab_of(gateway_of("gw", P, Q)))


def to_clients(name):
    return MessageCall("P", name, scope="C")


def test_h3_a_slow_shared_handler_holds_up_the_other_shared_one():
    play = new_play()
    session = play.client("a")
    play.send(to_clients("slow"))
    play.send(to_clients("quick"))
    assert play.running_at(session) == ["slow"]
    play.end(next(iter(play.runs.values())))
    assert play.running_at(session) == ["quick"]


def test_h3_a_dedicated_handler_and_the_gui_queue_run_beside_a_slow_shared_one():
    play = new_play()
    session = play.client("a")
    for name in ("slow", "own", "gui"):
        play.send(to_clients(name))
    assert play.running_at(session) == ["slow", "own", "gui"]


def test_h3_one_client_does_not_hold_up_another():
    play = new_play()
    play.client("a")
    play.client("b")
    play.send(to_clients("slow"))
    assert len(play.runs) == 2


def test_h3_a_gateway_has_one_shared_queue_for_each_project():
    play = new_play()
    for of_project, name in (("P", "slow"), ("P", "quick"), ("Q", "quick")):
        play.send(MessageCall(of_project, name, scope="G"))
    assert [run.job.project for run in play.runs.values()] == ["P", "Q"]


def test_m20_one_receiver_gets_messages_in_the_order_in_which_they_were_sent():
    play = new_play()
    play.client("a")
    sends = [play.send(to_clients(name)) for name in ("slow", "quick", "slow", "quick")]
    play.end_all()
    ended = [event.delivery.send_id for event in play.events if isinstance(event, DeliveryEnded)]
    assert ended == [send.id for send in sends]


def test_m21_a_failing_handler_is_logged_at_the_receiver_and_the_sender_hears_nothing():
    play = new_play()
    session = play.client("a")
    send = play.send(to_clients("quick"))
    play.end(next(iter(play.runs.values())), Outcome.FAILED, note="it broke")
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.FAILED]
    assert [(log.where, log.level) for log in play.logs()] == [(session.endpoint, "ERROR")]
    assert play.replies() == []


def test_a_closed_session_ends_its_running_and_queued_messages_as_session_closed():
    play = new_play()
    session = play.client("a")
    sends = [play.send(to_clients("slow")) for _ in range(3)]
    play.router.close_session(session.id, play.now)
    play.collect()
    assert [play.deliveries(send)[0].reason for send in sends] == [Reason.SESSION_CLOSED] * 3
    assert play.router.is_idle


def test_a_late_end_of_a_run_whose_session_is_closed_means_nothing():
    play = new_play()
    session = play.client("a")
    send = play.send(to_clients("slow"))
    (run,) = play.runs.values()
    play.router.close_session(session.id, play.now)
    play.end(run)
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.SESSION_CLOSED]


def test_a_lost_host_fails_what_ran_and_what_waits_runs_next():
    play = new_play()
    session = play.client("a")
    first, second = play.send(to_clients("slow")), play.send(to_clients("quick"))
    play.router.lose_host(session.endpoint, RunResult(Outcome.FAILED, note="gone"), play.now)
    play.runs.clear()
    play.collect()
    assert [delivery.reason for delivery in play.deliveries(first)] == [Reason.FAILED]
    assert play.running_at(session) == ["quick"]
    play.end_all()
    assert [delivery.reason for delivery in play.deliveries(second)] == [Reason.DONE]


def test_functions_of_a_lost_host_are_gone_with_it():
    play = new_play()
    session = play.client("a")
    play.send(to_clients("gui"))
    play.router.queue_function(session.endpoint, "gui", FunctionJob(session.id, 1, "invokeLater"))
    play.router.lose_host(session.endpoint, RunResult(Outcome.FAILED), play.now)
    play.collect()
    assert play.router.is_idle


def test_a_script_that_has_not_begun_can_be_withdrawn():
    play = new_play()
    session = play.client("a")
    play.router.run_script(session.endpoint, "1", "one", keep_names=False)
    second = play.router.run_script(session.endpoint, "2", "two", keep_names=False)
    play.collect()
    assert play.router.withdraw_script(second) == session.endpoint
    play.end_all()
    assert [event.run_id for event in play.events if isinstance(event, ScriptEnded)] == [1]
    assert play.router.is_idle


actions = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.sampled_from(["slow", "quick", "own", "gui", "missing"])),
        st.tuples(st.just("end"), st.sampled_from(list(Outcome))),
        st.tuples(st.just("close"), st.integers(0, 5)),
        st.tuples(st.just("lose"), st.integers(0, 5)),
        st.tuples(st.just("open"), st.just(0)),
    ),
    max_size=60,
)


@settings(max_examples=300)
@given(actions)
def test_every_selected_endpoint_of_every_send_ends_exactly_once(script):
    play = new_play()
    sessions = [play.client("first")]
    for what, detail in script:
        if what == "open":
            sessions.append(play.client("c"))
        elif what == "send":
            play.send(MessageCall("P", detail))
        elif what == "end" and play.runs:
            play.end(next(iter(play.runs.values())), detail)
        elif what in ("close", "lose") and sessions:
            session = sessions[detail % len(sessions)]
            for run in [run for run in play.runs.values() if run.lane.station.endpoint == session.endpoint]:
                del play.runs[run.id]
            if what == "close":
                sessions.remove(session)
                play.router.close_session(session.id, play.now)
            else:
                play.router.lose_host(session.endpoint, RunResult(Outcome.FAILED), play.now)
            play.collect()
    play.end_all()
    sends = [event.send for event in play.events if isinstance(event, Sent)]
    ended = [
        (event.delivery.send_id, event.delivery.endpoint) for event in play.events if isinstance(event, DeliveryEnded)
    ]
    assert sorted(ended, key=repr) == sorted(((s.id, e) for s in sends for e in s.selected), key=repr)
    assert play.router.is_idle
