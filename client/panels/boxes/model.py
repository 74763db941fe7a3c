"""The boxes of `system.gui` as values: what they ask and what the script's call returns (plain Python)."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gateway_core.api import BoxOpened, Payload


class BoxKind(StrEnum):
    """The functions of `system.gui` that open a box, by their names."""

    MESSAGE = "messageBox"
    WARNING = "warningBox"
    ERROR = "errorBox"
    CONFIRM = "confirm"
    INPUT = "inputBox"
    PASSWORD = "passwordBox"  # noqa: S105 - the name of a function


@dataclass(frozen=True, slots=True)
class BoxRequest:
    """One box. `title` is empty where the script gave none; `default` is the text that an input box begins with.

    `echo` is the character that a password box shows for each one typed.
    """

    box_id: int
    kind: BoxKind
    text: str
    title: str = ""
    default: str = ""
    allow_cancel: bool = False
    echo: str = "*"


def box_request(event: BoxOpened) -> BoxRequest:
    """What to show; a function that is not known here is shown as a plain message."""
    name = event.call.rpartition(".")[2]
    kind = BoxKind(name) if name in tuple(BoxKind) else BoxKind.MESSAGE
    arguments = event.arguments.to_json()
    values = arguments if isinstance(arguments, list) else [arguments]
    text, second = _text(values, 0), _text(values, 1)
    if kind is BoxKind.INPUT:
        return BoxRequest(event.box_id, kind, text, default=second)
    if kind is BoxKind.PASSWORD:
        return BoxRequest(event.box_id, kind, text, title=second, echo=(_text(values, 2) or "*")[0])
    allow_cancel = kind is BoxKind.CONFIRM and len(values) > 2 and bool(values[2])
    return BoxRequest(event.box_id, kind, text, title=second, allow_cancel=allow_cancel)


def choice_answer(choice: bool | None) -> Payload:  # noqa: FBT001 - the value itself is what is answered
    """What `confirm` returns: True, False, or None for Cancel."""
    return Payload(json.dumps(choice))


def text_answer(text: str | None) -> Payload:
    """What `inputBox` and `passwordBox` return: the text as unicode, or None for Cancel."""
    return Payload("null" if text is None else json.dumps({"$type": "unicode", "value": text}))


NOTHING = Payload("null")


def _text(values: list[Any], position: int) -> str:
    value = values[position] if position < len(values) else None
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
