"""What scripts show at a client: boxes."""

from collections.abc import Mapping
from typing import Any

from gateway_core.messages.payload import Payload
from gateway_core.routing.ledger import ReplyTo
from gateway_core.routing.sends import Effect
from gateway_core.runtime.calls.call_kind import CallKind
from gateway_core.runtime.core import Core


class BoxCalls:
    """Boxes of `system.gui`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        return {"box": CallKind({"call": str, "arguments": str, "default": str}, self._box)}

    def _box(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        given = frame["arguments"]
        box = (given["call"], Payload(given["arguments"]), Payload(given["default"]))
        self._core.note_effect(frame["run"], Effect(box[0], box[1]))
        self._core.boxes.open(frame["run"], to, box, self._core.now())
