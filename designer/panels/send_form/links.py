"""Where the Send form leads: what its tab gives to its presenter."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SendLinks:
    """Where the form leads.

    `sent` hears of each send's id, `to_console` gets a text for the Script Console, `changed` is called when the same text
    would be sent by somebody else or with other values.
    """

    sent: Callable[[int], None]
    to_console: Callable[[str], None]
    changed: Callable[[], None]
