"""A form's call as Python 2: formatted, with the given arguments alone."""

from gateway_core.lab.send_code.send_form import POSITIONAL, SendForm
from gateway_core.lab.send_code.value_writing import WIDTH, send_value_line, written_send_value
from gateway_core.lab.send_code.values import NONE, SendValue, ValueKind

PAYLOAD = "payload"
_LONG_PAYLOAD = 48
_INDENT = "    "


def written_send_code(form: SendForm) -> str:
    """The whole script: a long payload above, then the call."""
    payload = form.given.get(PAYLOAD)
    is_long = payload is not None and bool(payload.members) and len(send_value_line(payload)) > _LONG_PAYLOAD
    if not is_long or payload is None:
        return f"{written_call(form)}\n"
    above = f"{PAYLOAD} = {written_send_value(payload, WIDTH - len(PAYLOAD) - 3)}\n"
    named = form.with_value(PAYLOAD, SendValue(ValueKind.CODE, PAYLOAD))
    return f"{above}{written_call(named)}\n"


def written_call(form: SendForm, indent: str = "") -> str:
    """The call alone, on one line if it fits; `indent` begins each further line."""
    arguments = _arguments(form)
    function = f"system.util.{form.function}"
    line = f"{function}({', '.join(name + send_value_line(value) for name, value in arguments)})"
    if len(indent) + len(line) <= WIDTH and "\n" not in line:
        return line
    inner = indent + _INDENT
    lines = [
        f"{inner}{name}{written_send_value(value, WIDTH - len(inner) - len(name) - 1, inner)},\n"
        for name, value in arguments
    ]
    return f"{function}(\n{''.join(lines)}{indent})"


def _arguments(form: SendForm) -> list[tuple[str, SendValue]]:
    """What is written, each with its `name=` or nothing before it; None stands for what is left out by position (M5)."""
    given = form.given
    leading = form.parameters[: min(form.by_position, POSITIONAL[form.function])]
    last = max((place for place, name in enumerate(leading) if name in given), default=-1)
    by_position = leading[: last + 1]
    written = [("", given.get(name, NONE)) for name in by_position]
    return written + [(f"{name}=", value) for name, value in given.items() if name not in by_position]
