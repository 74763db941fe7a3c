"""What scripts ask of their gateway's database, as the calls that there are: who carries them out is imported with the first.

Most labs never ask a database, and none is to wait for it at its start.
"""

from collections.abc import Mapping
from functools import partial
from typing import Final

from gateway_core.routing.ledger import ReplyTo
from gateway_core.runtime.calls.call_kind import CallKind, Frame, Shape
from gateway_core.runtime.core import Core

_STATEMENT: Shape = {"function": str, "query": str, "arguments": list, "wants": str, "database": str, "tx": str}
DATABASE_SHAPES: Final[Mapping[str, Shape]] = {
    "runStatement": _STATEMENT,
    "beginTransaction": {"isolation": int, "timeout_ms": (int, float), "database": str},
    "endTransaction": {"tx": str, "end": str, "function": str},
}


class LateDatabaseCalls:
    """The calls of `DatabaseCalls`."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._made: Mapping[str, CallKind] = {}

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        return {name: CallKind(shape, partial(self._carry_out, name)) for name, shape in DATABASE_SHAPES.items()}

    def _carry_out(self, name: str, to: ReplyTo, frame: Frame) -> None:
        if not self._made:
            # Here and not above: see the module's first lines.
            from gateway_core.runtime.calls.database_calls import DatabaseCalls

            self._made = DatabaseCalls(self._core).kinds()
        self._made[name].carry_out(to, frame)
