"""How many were in front in a queue, as the steps tell it afterwards, is how many stood there when the message came."""

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import DecisionKind, Endpoint, Filters, MessageCall, Outcome, decisions
from gateway_core.routing.station import HandlerJob
from tests.support.random_sends import History, earlier_in, two_projects

CLIENTS = [("open", ("gw", "P", user, [], "")) for user in ("bob", "eve")]
calls = st.builds(
    MessageCall,
    st.just("P"),
    st.sampled_from(["both", "both", "own", "gui"]),
    scope=st.sampled_from(["C", "CG"]),
    filters=st.builds(Filters, user=st.sampled_from(["", "bob"])),
)
sending = st.tuples(st.just("send"), st.tuples(st.just(0), calls))
crowded = st.lists(
    st.one_of(
        sending,
        sending,
        sending,
        st.tuples(st.just("end"), st.tuples(st.integers(0, 5), st.sampled_from(list(Outcome)))),
        st.tuples(st.just("close"), st.integers(0, 5)),
        st.tuples(st.just("hold"), st.booleans()),
        st.tuples(st.just("next"), st.just(0)),
    ),
    min_size=8,
    max_size=25,
)
"""Many messages for few queues."""


@dataclass
class WatchedHistory(History):
    """Time goes on, and with each send it is noted how many stood in the queues that it came into."""

    stood: dict[tuple[int, Endpoint], int] = field(default_factory=dict)

    def _send(self, detail):
        self.play.now += 1
        before = self.queues()
        super()._send(detail)
        send = self.sends[-1]
        for (endpoint, name), ids in self.queues().items():
            if send.id in ids:
                self.stood[send.id, endpoint] = len(before.get((endpoint, name), ()))

    def _end(self, detail):
        self.play.now += 1
        super()._end(detail)

    def queues(self):
        """The ids of the sends in every queue, the running one first."""
        return {
            (station.endpoint, name): [job.send_id for job in jobs_of(lane)]
            for station in self.play.router.registry.stations()
            for name, lane in station.lanes.items()
        }


def jobs_of(lane):
    jobs = [lane.running.job, *lane.waiting] if lane.running else list(lane.waiting)
    return [job for job in jobs if isinstance(job, HandlerJob)]


@settings(max_examples=150)
@given(crowded)
def test_the_steps_count_those_that_stood_in_the_queue_when_the_message_came(script):
    history = WatchedHistory(two_projects()).perform([*CLIENTS, *script])
    earlier = [earlier_in(history.play, send) for send in history.sends]
    for send in history.sends:
        trace = history.trace(send)
        for verdict in trace.verdicts:
            count = history.stood.get((send.id, verdict.endpoint))
            found = [each for each in decisions(trace, verdict.endpoint, earlier) if each.kind is DecisionKind.QUEUE]
            if count is None or not found or not found[0].passed or "held" in found[0].text:
                continue
            assert found[0].actual == (f"{count} before it" if count else "")
