"""The supposed call as a script, with its payload, and a sentence on what of it does not go along. Decides no verdict."""

from PySide6.QtCore import QCoreApplication

from designer.panels.send_form.model import code_parts
from designer.panels.what_if.model import Ground, supposed_call
from gateway_core.api import (
    SendValue,
    Supposition,
    ValueKind,
    call_script,
    send_value_line,
    written_payload,
    written_send_value,
)

_NAME = "payload"
_MOST_LETTERS = 60
_WIDTH = 88 - len(f"{_NAME} = ")


def changed_script(ground: Ground, supposition: Supposition) -> str:
    """The changed call as a script; a payload in a text with it, as far as the text tells it."""
    payload = _payload_in_text(ground)
    expression = _expression(payload) if payload is not None else ""
    return call_script(supposition.of_call(ground.written.call), expression)


def left_behind(ground: Ground, supposition: Supposition) -> list[str]:
    """A sentence for each thing that the script does not have."""
    translate, found = QCoreApplication.translate, []
    payload = _payload_in_text(ground)
    code = code_parts(payload) if payload is not None else ()
    if payload is None and ground.text is not None:
        found.append(translate("WhatIf", "Its payload stands in your script: What If cannot read it."))
    elif code:
        text = translate("WhatIf", "Its payload has code that needs your script: {code}.")
        found.append(text.format(code=", ".join(dict.fromkeys(map(_short, code)))))
    left = supposed_call(ground, supposition).open_arguments
    if left:
        text = translate("WhatIf", "Only running can tell {names}, so it is left out.")
        found.append(text.format(names=", ".join(left)))
    if supposition.clients or supposition.gateways or supposition.handlers:
        found.append(translate("WhatIf", "What is supposed of clients, gateways and handlers does not go along."))
    return found


def _short(code: str) -> str:
    """On one line, as far as a bar has room."""
    line = " ".join(code.split())
    return line if len(line) <= _MOST_LETTERS else f"{line[:_MOST_LETTERS]}…"


def _payload_in_text(ground: Ground) -> SendValue | None:
    written = ground.written
    return written_payload(ground.text, written.line, written.last_line) if ground.text is not None else None


def _expression(payload: SendValue) -> str:
    """The payload as it is written; nothing for an empty one (M17)."""
    if payload.kind is ValueKind.DICT and not payload.members:
        return ""
    line = send_value_line(payload)
    if payload.kind is ValueKind.CODE:
        return f"({line})" if "\n" in line else line
    return written_send_value(payload, _WIDTH)
