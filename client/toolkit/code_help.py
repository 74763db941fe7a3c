"""What an editor may be told about the text at its cursor: names that fit, and the call that is being written.

Values only; who knows the language makes them.
"""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Completion:
    """A name that fits. `shown` is its line in the list, `inserted` what is put in place of what was typed.

    `back` is by how many characters the cursor then goes back, so that it stands between brackets. `help` is a sentence.
    """

    name: str
    shown: str
    inserted: str
    back: int = 0
    help: str = ""


@dataclass(frozen=True, slots=True)
class Completions:
    """All names that fit at a place. `typed` is the part of a name that stands before the cursor already."""

    typed: str = ""
    items: tuple[Completion, ...] = ()


@dataclass(frozen=True, slots=True)
class CallTip:
    """The call around the cursor. `parts` are its signature cut into pieces, `current` the piece that is being written.

    `current` is -1 where no piece is. `current_help` tells what that one means, `help` what the call does.
    """

    parts: tuple[str, ...]
    current: int = -1
    current_help: str = ""
    help: str = ""


class CodeHelp(Protocol):
    """Knows the language of an editor's text."""

    def completions(self, text: str, position: int) -> Completions:
        """What fits at `position`, counted in characters."""

    def call_tip(self, text: str, position: int) -> CallTip | None:
        """The call around `position`, None where there is none that is known."""
