"""Terms that no column of a log answers: payload, output, error and who was selected.

The same tests serve what happens now and what the journal holds.
"""

from collections.abc import Callable, Iterator
from typing import Any

from gateway_core.journal.filter_terms import Relation, Term
from gateway_core.journal.filter_values import name_test, number_test, pattern_of, text_test
from gateway_core.messages.payload import Payload, PayloadNode, bytes_text
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import DeliveryEnded, Event, RequestEnded, Sent
from gateway_core.routing.sends import ScriptError, Send

_ORDERED = (Relation.LESS, Relation.MOST, Relation.MORE, Relation.LEAST)
_FIELDS = ("", "text", "payload", "output", "error", "gateway", "client")


def is_in_journal(term: Term) -> bool:
    """Whether the journal has to look for the term."""
    return term.field in _FIELDS


class LiveTest:
    """One term at work on what happens."""

    def __init__(self, term: Term) -> None:
        self._term = term
        self._is_of_payload = term.field in ("", "text", "payload")
        self._is_of_receivers = term.field in ("gateway", "client")
        self._in_payload = payload_test(term) if self._is_of_payload else None
        self._is_receiver = receiver_test(term) if self._is_of_receivers else None

    def holds(self, event: Event) -> int:
        """The id of the send for which the event fulfils the term, 0 if it does not."""
        if isinstance(event, Sent):
            return event.send.id if self._is_in_send(event.send) else 0
        if isinstance(event, DeliveryEnded):
            delivery = event.delivery
            is_there = is_output(self._term, delivery.output) or is_in_error(self._term, delivery.error)
            return delivery.send_id if is_there else 0
        if isinstance(event, RequestEnded):
            return event.send_id if is_in_error(self._term, event.answer.error) else 0
        return 0

    def _is_in_send(self, send: Send) -> bool:
        if self._in_payload is not None:
            return self._in_payload(send.call.payload)
        return self._is_receiver is not None and any(map(self._is_receiver, send.selected))


def is_output(term: Term, output: str) -> bool:
    """Whether the term looks at outputs, and this one is it."""
    return term.field == "output" and bool(output) and text_test(term)(output)


def is_in_error(term: Term, error: ScriptError | None) -> bool:
    """Whether the term looks at errors, and this one is it."""
    return term.field == "error" and error is not None and text_test(term)(f"{error.type}: {error.message}")


def receiver_test(term: Term) -> Callable[[Endpoint], bool]:
    """Whether an endpoint is a gateway or client that the term names."""
    test = name_test(term)
    if term.field == "gateway":
        return lambda endpoint: endpoint.kind is EndpointKind.GATEWAY and test(endpoint.name)
    return lambda endpoint: endpoint.kind is EndpointKind.CLIENT and (test(endpoint.name) or test(endpoint.session))


def payload_test(term: Term) -> Callable[[Payload], bool]:
    """Whether a payload, as people see it, has the text, or the value where the path leads."""
    if not term.path:
        test = text_test(term)
        return lambda payload: test(payload.to_python2())
    is_wanted = _value_test(term)
    return lambda payload: any(map(is_wanted, _values_at(payload.tree(), term.path)))


def _values_at(node: PayloadNode, path: tuple[str, ...]) -> Iterator[PayloadNode]:
    """The values where a path of keys and positions leads; `*` is any key."""
    if not path:
        yield node
        return
    step = pattern_of(path[0]) if "*" in path[0] else None
    for child in node.children():
        if step.fullmatch(child.name) if step else child.name == path[0]:
            yield from _values_at(child, path[1:])


def _value_test(term: Term) -> Callable[[PayloadNode], bool]:
    if term.relation in _ORDERED:
        compare = number_test(term)
        return lambda node: _is_number(node.wire) and compare(float(_plain(node.wire)))
    test = name_test(term)
    return lambda node: test(_plain_text(node))


def _is_number(wire: Any) -> bool:
    return isinstance(_plain(wire), int | float) and not isinstance(wire, bool)


def _plain(wire: Any) -> Any:
    """A long as a number; one with too many digits stays as it is."""
    if isinstance(wire, dict) and wire.get("$type") == "long" and len(wire["value"]) < 300:
        return int(wire["value"])
    return wire


def _plain_text(node: PayloadNode) -> str:
    """A text without its quotes, anything else as it is shown."""
    if node.type_name == "unicode":
        return str(node.wire["value"])
    if isinstance(node.wire, str):
        return bytes_text(node.wire)
    return str(_plain(node.wire)) if _is_number(node.wire) else node.text
