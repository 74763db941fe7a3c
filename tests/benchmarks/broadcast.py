"""Routing a broadcast to 1,000 clients, receipts and queueing included, against blinker and PyPubSub."""

import itertools

import blinker
from pubsub import pub

from gateway_core.api import Identity, MessageCall
from gateway_core.model.session import EndpointKind, Session
from gateway_core.routing.router import Router
from tests.benchmarks.figures import Figure, interleaved_s
from tests.support.labs import gateway_of, handler, lab_of, project


def measure(*, quick: bool = False) -> list[Figure]:
    """Deliveries a second; the peers call empty functions and make no receipts."""
    clients, rounds = (50, 3) if quick else (1_000, 200)
    receivers = [_receiver() for _ in range(clients)]
    signal = blinker.Signal()
    for receiver in receivers:
        signal.connect(receiver)
        pub.subscribe(receiver, "broadcast")
    ours, theirs, pubsub = interleaved_s(
        [
            _broadcast(clients),
            lambda: signal.send("sender", payload={}),
            lambda: pub.sendMessage("broadcast", payload={}),
        ],
        rounds,
    )
    pub.unsubAll("broadcast")
    return [
        Figure(f"broadcast to {clients:,} against {peer}", ours / time, 1.0, _detail(clients, ours, peer, time))
        for peer, time in (("blinker", theirs), ("PyPubSub", pubsub))
    ]


def _detail(clients: int, ours: float, peer: str, theirs: float) -> str:
    return f"{clients / ours / 1e6:.2f} million deliveries a second, {peer} {clients / theirs / 1e6:.2f} million"


def _receiver():
    def receive(sender=None, payload=None) -> None:
        """Do nothing, as an empty handler does."""

    return receive


def _broadcast(clients: int):
    ids = itertools.count()
    router = Router(lab_of(gateway_of("gw", project("P", client=[handler("h")]))), lambda: f"{next(ids):08X}")
    for number in range(clients):
        identity = Identity("bob", ("Operator",), f"PC-{number}", "192.0.2.1")
        router.registry.open(Session("", EndpointKind.CLIENT, "c", "gw", "P", identity), 0)
    sender = router.registry.world().gateways[0].endpoint
    call = MessageCall("P", "h", scope="C")

    def broadcast() -> None:
        send = router.send_message(sender, call, 0)
        assert len(send.receipts) == clients

    return broadcast
