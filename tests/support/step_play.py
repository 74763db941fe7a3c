"""Sends with all that was decided about them, for tests of what goes through their steps."""

from gateway_core.api import Filters, MessageCall, Trace
from tests.support.random_sends import trace_in, two_projects
from tests.support.router_play import RouterPlay


def two_clients() -> RouterPlay:
    """A lab in which bob and eve have a client each."""
    play = two_projects()
    play.client("a", user="bob", host="PACK-01")
    play.client("b", user="eve", host="PACK-02")
    return play


def ended_trace(user: str = "bob") -> Trace:
    """A message that has come to its end: one client handled it, the other one was another user's."""
    play = two_clients()
    send = play.send(MessageCall("P", "both", filters=Filters(user=user)))
    play.end_all()
    return trace_in(play, send)


class HeldSend:
    """A message to both clients, or to one user's, that is held at each that gets it."""

    def __init__(self, user: str = "") -> None:
        self.play = two_clients()
        self.play.router.queues.hold(self.play.now, on=True)
        self.send = self.play.send(MessageCall("P", "both", scope="C", filters=Filters(user=user)))

    def trace(self) -> Trace:
        """All that is known of it now."""
        return trace_in(self.play, self.send)

    def release(self, name: str) -> None:
        """Let it go at one client, where its handler runs to its end."""
        held = next(each for each in self.play.router.queues.holding.held() if each.endpoint.name == name)
        self.play.router.queues.release(self.send.id, held.endpoint, self.play.now)
        self.play.collect()
        self.play.end_all()

    def close(self, name: str) -> None:
        """Close a client."""
        world = self.play.router.registry.world()
        session = next(each for each in world.sessions if each.name == name)
        self.play.router.close_session(session.id, self.play.now)
        self.play.collect()
