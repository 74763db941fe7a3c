"""What scripts ask of their surroundings: the other gateways, effects that leave no trace here, their client's own end."""

from collections.abc import Mapping
from typing import Any

from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import LogWritten
from gateway_core.routing.ledger import ReplyTo
from gateway_core.routing.sends import Effect
from gateway_core.runtime.calls.call_kind import Arguments, CallKind, Frame, answered, reply_plain
from gateway_core.runtime.commands import Commands
from gateway_core.runtime.core import Core
from gateway_core.scripting.frames import NonsenseError, clean_text

_EFFECT = {"call": str, "arguments": str}


class SurroundingCalls:
    """Answers about gateways, and what is only noted because nothing leaves this machine."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        core = self._core
        return {
            "getRemoteServers": answered(core, {"running_only": bool}, self._remote_servers),
            "getGatewayStatus": answered(core, {"gateway": str}, self._gateway_status),
            "noteEffect": CallKind(_EFFECT, self._note_effect),
            "sendEmail": CallKind({**_EFFECT, "line": str}, self._send_email),
            "exit": CallKind(_EFFECT, self._exit),
        }

    def _remote_servers(self, where: Endpoint, given: Arguments) -> list[str]:
        """The other gateways in the lab's order, as this one sees them."""
        others = [state for state in self._core.router.registry.world().gateways if state.name != where.gateway]
        return [state.name for state in others if state.online or not given["running_only"]]

    def _gateway_status(self, where: Endpoint, given: Arguments) -> str:
        """`running`, `down` or `unknown`; for itself a gateway always runs."""
        for state in self._core.router.registry.world().gateways:
            if state.name.lower() == given["gateway"].lower():
                return "running" if state.online or state.name == where.gateway else "down"
        return "unknown"

    def _note_effect(self, to: ReplyTo, frame: Frame) -> None:
        self._note(frame)
        reply_plain(self._core, to, None)

    def _note(self, frame: Frame) -> None:
        given = frame["arguments"]
        self._core.note_effect(frame["run"], Effect(given["call"], Payload(given["arguments"])))

    def _send_email(self, to: ReplyTo, frame: Frame) -> None:
        self._note(frame)
        self._log_at_gateway(to.where, "Email", frame["arguments"]["line"])
        reply_plain(self._core, to, None)

    def _log_at_gateway(self, where: Endpoint, logger: str, text: str) -> None:
        gateway = Endpoint(EndpointKind.GATEWAY, where.gateway, where.gateway)
        self._core.router.ledger.emit(LogWritten, self._core.now(), gateway, "INFO", logger, clean_text(text))

    def _exit(self, to: ReplyTo, frame: Mapping[str, Any]) -> None:
        """The client closes with everything that it runs, the asking script included: nobody waits for a reply."""
        if to.where.kind is not EndpointKind.CLIENT:
            raise NonsenseError("an exit of what is no client")
        self._note(frame)
        Commands(self._core).close_session(to.where.session)
