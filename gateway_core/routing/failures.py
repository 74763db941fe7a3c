"""The words of the errors that a send raises at its sender (rules M12, M22, R6, R7, R9, R10)."""

from gateway_core.model.parts import CommMode
from gateway_core.routing.ledger import CallFailure
from gateway_core.routing.sends import ScriptError

_MODES = {CommMode.OFF: "Off", CommMode.READ_ONLY: "Read-Only", CommMode.READ_WRITE: "Read/Write"}


def handler_not_found(handler: str) -> str:
    """The text that a real gateway logs (M12)."""
    return f'The message handler "{handler}" could not be found! Check your event script message handlers.'


def comm_mode_failure(mode: CommMode, function: str) -> CallFailure:
    """Sending while the comm mode does not allow it (M22)."""
    text = (
        f"{function} is blocked because the comm mode is {_MODES[mode]}. Switch it to Read/Write "
        "(in a designer with Project > Comm Read/Write, in a client with system.util.setConnectionMode(3)) and run again."
    )
    return CallFailure("GatewayException", text)


def unknown_gateway_failure(name: str, known: list[str]) -> CallFailure:
    """A request to a name that the gateway network does not have (R10)."""
    text = f'The gateway network has no gateway "{name}". It knows {", ".join(known)}.'
    return CallFailure("GatewayException", text)


def handler_missing_failure(handler: str) -> CallFailure:
    """A request that finds no project or no handler (R6)."""
    return CallFailure("MessageHandlerException", handler_not_found(handler))


def handler_off_failure(handler: str) -> CallFailure:
    """A request whose handler is switched off (H1)."""
    return CallFailure("MessageHandlerException", f'The message handler "{handler}" is switched off.')


def no_client_failure(host: str) -> CallFailure:
    """A request that a client should answer, and none with that host name is open (R3)."""
    return CallFailure("MessageHandlerException", f'No client with the host name "{host}" runs that project.')


def handler_failed_failure(handler: str, error: ScriptError | None, note: str) -> CallFailure:
    """The handler raised or was lost: its error's type, text and line go to the sender (R7)."""
    if error is None:
        return CallFailure(
            "MessageHandlerException", f'The message handler "{handler}" did not finish. {note}'.rstrip()
        )
    where = f", line {error.line}" if error.line else ""
    what = f"{error.type}: {error.message}" if error.message else error.type  # a bare `assert` has no text
    text = f'{what} (message handler "{handler}"{where})'
    return CallFailure("MessageHandlerException", text, error)


def time_out_failure(handler: str, gateway: str, timeout_s: float, *, is_default: bool) -> CallFailure:
    """No answer in time (R9). `is_default`: the lab's setting was in force, which no manual documents (R8)."""
    text = f'The message handler "{handler}" on gateway {gateway} did not answer within {_seconds(timeout_s)}'
    if is_default:
        text += " (request_timeout_s of the lab; the real default is not documented)"
    return CallFailure("TimeoutExpiredException", f"{text}.")


def _seconds(timeout_s: float) -> str:
    return "1 second" if timeout_s == 1 else f"{timeout_s:g} seconds"


def cancelled_failure(handler: str) -> CallFailure:
    """An asynchronous request that its sender cancelled (R14)."""
    return CallFailure("java.util.concurrent.CancellationException", f'The request to "{handler}" was cancelled.')
