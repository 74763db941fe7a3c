"""An open window of a client or designer, as a value: what `system.nav` opens and a front end shows as a card."""

import json
from dataclasses import dataclass

from gateway_core.messages.payload import Payload

Parameters = tuple[tuple[str, Payload], ...]


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """One window. `number` is its own in its session; `instance` counts the windows of one path, from 1.

    `is_main` is the main screen window, which is maximized; all others float. `is_front` is the one before all others.
    `parameters` are the dynamic properties of its root container, in the order in which they were first set.
    `opened_by` names the handler or script, empty where nobody knows.
    """

    number: int
    path: str
    instance: int
    title: str
    opened_by: str
    opened_ms: int
    parameters: Parameters = ()
    is_main: bool = False
    is_centered: bool = False
    is_front: bool = False

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition("/")[2]


def parameters_payload(parameters: Parameters) -> Payload:
    """All parameters as one dictionary."""
    names = [name for name, _ in parameters]
    if any(name.startswith("$") for name in names):
        typed = [f'[{{"$type": "unicode", "value": {json.dumps(name)}}}, {value.wire}]' for name, value in parameters]
        return Payload(f'{{"$type": "dict", "value": [{", ".join(typed)}]}}')
    keys = [json.dumps(name.encode("utf-8").decode("latin-1")) for name in names]
    members = (f"{key}: {value.wire}" for key, (_, value) in zip(keys, parameters, strict=True))
    return Payload(f"{{{', '.join(members)}}}")
