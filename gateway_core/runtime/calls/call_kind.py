"""One kind of call that scripts make: what its arguments must look like, and who carries it out."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint
from gateway_core.routing.ledger import ReplyTo
from gateway_core.runtime.core import Core

Arguments = Mapping[str, Any]
Frame = Mapping[str, Any]
Shape = Mapping[str, type | tuple[type, ...]]


@dataclass(frozen=True, slots=True)
class CallKind:
    """`carry_out(to, frame)` sees to the reply, now or later, by `core.contexts.reply`.

    `shape` gives the type of every argument: a host that speaks properly never fails it, but a script may have written
    to its pipe.
    """

    shape: Shape
    carry_out: Callable[[ReplyTo, Frame], None]


def answered(core: Core, shape: Shape, answer: Callable[[Endpoint, Arguments], Any]) -> CallKind:
    """A call whose answer is there at once: `answer(where, arguments)` gives a plain JSON value."""
    return CallKind(shape, _Answered(core, answer))


def reply_plain(core: Core, to: ReplyTo, value: Any) -> None:
    """End a waiting call with a plain JSON value."""
    core.contexts.reply(to, Payload(json.dumps(value)), None)


class _Answered:
    def __init__(self, core: Core, answer: Callable[[Endpoint, Arguments], Any]) -> None:
        self._core = core
        self._answer = answer

    def __call__(self, to: ReplyTo, frame: Frame) -> None:
        reply_plain(self._core, to, self._answer(to.where, frame["arguments"]))
