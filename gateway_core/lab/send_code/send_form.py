"""What the Send form says: a function and what each of its parameters gets (M1, R1)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from gateway_core.lab.message_lint.message_calls import MESSAGE, REQUEST
from gateway_core.lab.send_code.values import SendValue, send_text
from gateway_core.script_host.call_arguments import MESSAGE_PARAMETERS, REQUEST_PARAMETERS

# By position in this order; `hostName` of a request goes by keyword only (R1).
PARAMETERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {MESSAGE: MESSAGE_PARAMETERS, REQUEST: (*REQUEST_PARAMETERS, "hostName")}
)
POSITIONAL: Mapping[str, int] = MappingProxyType(
    {MESSAGE: len(MESSAGE_PARAMETERS), REQUEST: len(REQUEST_PARAMETERS)},
)
REQUIRED = ("project", "messageHandler")


@dataclass(frozen=True, slots=True)
class SendForm:
    """One call: `arguments` are those that are given, by parameter.

    `by_position` is how many of the first parameters are written without their names. What belongs to the other function
    only is kept, and left out where the call is written.
    """

    function: str = MESSAGE
    arguments: tuple[tuple[str, SendValue], ...] = ()
    by_position: int = 0

    @property
    def is_request(self) -> bool:
        """Whether it asks for an answer (R2)."""
        return self.function == REQUEST

    @property
    def parameters(self) -> tuple[str, ...]:
        """All parameters of its function."""
        return PARAMETERS[self.function]

    @property
    def given(self) -> dict[str, SendValue]:
        """What is given and belongs to its function, in the order of the parameters."""
        arguments = dict(self.arguments)
        return {name: arguments[name] for name in self.parameters if name in arguments}

    def value(self, name: str) -> SendValue | None:
        """What a parameter gets, None if nothing."""
        return dict(self.arguments).get(name)

    def text(self, name: str) -> str:
        """The text that a parameter gets; empty if it gets none, or something that is no text."""
        value = self.value(name)
        return value.text if value is not None and value.is_text else ""

    def with_value(self, name: str, value: SendValue | None) -> "SendForm":
        """The form with another value there, or with none."""
        others = {key: each for key, each in self.arguments if key != name}
        return replace(self, arguments=_in_order(others if value is None else {**others, name: value}))

    def with_text(self, name: str, text: str) -> "SendForm":
        """The form with another text there; an empty one means not given (M5)."""
        if text == self.text(name) and self.value(name) is not None:
            return self
        return self.with_value(name, send_text(text) if text or name in REQUIRED else None)


def form_of(function: str, arguments: Mapping[str, SendValue], by_position: int = 0) -> SendForm:
    """A form with these arguments."""
    return SendForm(function, _in_order(arguments), by_position)


def _in_order(arguments: Mapping[str, SendValue]) -> tuple[tuple[str, SendValue], ...]:
    order = (*MESSAGE_PARAMETERS, *REQUEST_PARAMETERS[3:])
    return tuple((name, arguments[name]) for name in order if name in arguments)
