"""What the trace says equals what happened, under random closing, failing, stopping and crashing of real hosts."""

import collections
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway_core.api import (
    CommMode,
    DeliveryEnded,
    HandlerScope,
    Identity,
    MessageCall,
    MessageHandler,
    Network,
    NetworkOptions,
    Outcome,
    Payload,
    Reason,
    ScriptEnded,
    Sent,
    Threading,
)
from tests.support.labs import gateway_of, lab_of, project

# Each handler first leaves a line outside of everything that is tested: the proof that it ran.
PROOF = "f = open({path!r}, 'a')\nf.write('%s %s\\n' % (payload['n'], {who}))\nf.close()\n"
ENDINGS = {
    "well": "pass",
    "fails": "raise ValueError('on purpose')",
    "slow": "import time\ntime.sleep(0.05)",
    "crashes": "import os\nos._exit(3)",
    "exits": "import sys\nsys.exit(2)",
}


def build(path: Path):
    def handlers(scope, who):
        for name, ending in ENDINGS.items():
            script = PROOF.format(path=str(path), who=who) + ending
            threading = Threading.DEDICATED if name == "slow" else Threading.SHARED
            yield MessageHandler(name, scope, script, threading)

    client = handlers(HandlerScope.CLIENT, "system.util.getClientId()")
    gateway = handlers(HandlerScope.GATEWAY, "'gateway'")
    return lab_of(gateway_of("gw", project("P", client=client, gateway=gateway)))


actions = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.sampled_from([*ENDINGS, "missing"]), st.sampled_from(["C", "G", "CG"])),
        st.tuples(st.just("close"), st.integers(0, 5), st.just("")),
        st.tuples(st.just("open"), st.just(0), st.just("")),
        st.tuples(st.just("stop"), st.integers(0, 5), st.just("")),
        st.tuples(st.just("wait"), st.integers(0, 30), st.just("")),
    ),
    min_size=5,
    max_size=25,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(script=actions, own_hosts=st.sampled_from([0, 8]))
@pytest.mark.timeout(300)
def test_every_send_selection_and_run_is_in_the_trace_exactly_once(tmp_path, script, own_hosts):
    proof = tmp_path / "runs.txt"
    proof.write_text("")
    events = []
    network = Network(build(proof), NetworkOptions(own_hosts=own_hosts))
    network.start()
    network.subscribe(events.extend)
    try:
        sender = network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint
        perform(network, sender, script)
        assert network.settle(30)
        traces = [network.trace(send.id).result() for send in network.sends().result()]
    finally:
        network.stop()
    ran = collections.Counter(tuple(line.split()) for line in proof.read_text().splitlines())
    check(traces, events, ran)


def perform(network, sender, script):
    clients = [network.open_client("first", "gw", "P", Identity("bob")).result()]
    count = 0
    for what, detail, scope in script:
        if what == "send":
            count += 1
            network.send(sender, MessageCall("P", detail, Payload(f'{{"n": {count}}}'), scope)).result()
        elif what == "open":
            clients.append(network.open_client("more", "gw", "P", Identity("eve")).result())
        elif what == "close" and clients:
            network.close_session(clients.pop(detail % len(clients)).id).result()
        elif what == "stop" and clients:
            network.stop_runs(clients[detail % len(clients)].endpoint).result()
        elif what == "wait":
            time.sleep(detail / 1000)


def check(traces, events, ran):
    sent = [event.send for event in events if isinstance(event, Sent)]
    assert [trace.send for trace in traces] == sent
    ended = collections.Counter(
        (e.delivery.send_id, e.delivery.endpoint) for e in events if isinstance(e, DeliveryEnded)
    )
    assert ended == collections.Counter((send.id, endpoint) for send in sent for endpoint in send.selected)
    for number, trace in enumerate(traces, 1):
        assert len(trace.send.receipts) == len(trace.send.selected)
        for verdict in trace.verdicts:
            assert verdict.selected == (verdict.endpoint in trace.send.selected)
            who = verdict.endpoint.session or "gateway"
            runs = ran.pop((str(number), who), 0)
            assert runs == expected_runs(verdict, runs)
    assert not ran, "a handler ran that no trace knows"


def expected_runs(verdict, runs):
    """How often the handler must have left its line: once if it ended by itself, never if it did not begin."""
    delivery = verdict.delivery
    if delivery is None or delivery.started_ms is None:
        return 0
    if delivery.reason is Reason.DONE or (delivery.error and delivery.error.type == "ValueError"):
        return 1
    # Stopped, crashed or closed in between: it may have been cut off before its first line.
    return min(runs, 1)


def test_scripts_by_hand_end_exactly_once_when_they_are_stopped_or_their_client_closes(tmp_path):
    events = []
    network = Network(build(tmp_path / "none"))
    network.start()
    network.subscribe(events.extend)
    try:
        clients = [network.open_client(name, "gw", "P", Identity()).result() for name in "abc"]
        loop = "while True:\n    pass"
        runs = [network.run_script(client.endpoint, loop, "loop").result() for client in clients]
        queued = network.run_script(clients[0].endpoint, loop, "queued behind").result()
        time.sleep(0.3)
        network.stop_script(queued).result()
        network.stop_script(runs[0]).result()
        network.close_session(clients[1].id).result()
        network.stop_runs(clients[2].endpoint).result()
        assert network.settle(5)
    finally:
        network.stop()
    ends = [event for event in events if isinstance(event, ScriptEnded)]
    assert sorted(event.run_id for event in ends) == sorted([*runs, queued])
    assert {event.outcome for event in ends} == {Outcome.STOPPED}
