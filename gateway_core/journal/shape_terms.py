"""Terms that the shape of a send answers: handler, project, sender, kind, scope and the call's filters."""

from collections.abc import Callable

from gateway_core.journal.filter_terms import Relation, Term
from gateway_core.journal.filter_values import name_test, text_test
from gateway_core.journal.send_shapes import SendShape

ShapeTest = Callable[[SendShape], bool]

_NAMES: dict[str, Callable[[SendShape], str]] = {
    "handler": lambda shape: shape.handler,
    "project": lambda shape: shape.project,
    "kind": lambda shape: shape.kind.value,
    "scope": lambda shape: shape.scope,
    "session": lambda shape: shape.session,
    "user": lambda shape: shape.user,
    "role": lambda shape: shape.role,
    "host": lambda shape: shape.host,
}


def is_of_shape(term: Term) -> bool:
    """Whether a row's shape answers the term."""
    return term.field in _NAMES or term.field in ("from", "server")


def shape_test(term: Term) -> ShapeTest:
    """The test of a term that a shape answers; of free text, the part that it answers."""
    if term.field == "":
        return _free_text_test(term)
    test = name_test(term)
    if term.field == "from":
        return _any_test(term, _sender_names)
    if term.field == "server":
        return _any_test(term, _server_names)
    get = _NAMES[term.field]
    return lambda shape: test(get(shape))


def shape_values(field: str, shape: SendShape) -> tuple[str, ...]:
    """What a shape has for a field, as people would write it in a filter."""
    if field == "from":
        return (shape.sender_text,)
    if field == "server":
        return shape.servers
    return (_NAMES[field](shape),) if field in _NAMES else ()


def _any_test(term: Term, names: Callable[[SendShape], tuple[str, ...]]) -> ShapeTest:
    """One of several names is enough; for `!=` none of them may be it."""
    if term.relation is Relation.IS_NOT:
        return lambda shape: term.value not in names(shape)
    test = name_test(term)
    return lambda shape: any(test(name) for name in names(shape))


def _sender_names(shape: SendShape) -> tuple[str, ...]:
    sender = shape.sender
    return (shape.sender_text, sender.name, sender.kind.value, sender.label, sender.session)


def _server_names(shape: SendShape) -> tuple[str, ...]:
    return shape.servers or ("",)


def _free_text_test(term: Term) -> ShapeTest:
    test = text_test(term)
    return lambda shape: any(test(text) for text in (shape.handler, shape.sender_text, shape.filter_text))
