"""What an editor may be told about the text at its cursor: names that fit, the call that is being written, definitions.

Values only; who knows the language makes them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

LONGEST_TEXT = 500_000  # characters; looking through more than that would hold up whoever types


@dataclass(frozen=True, slots=True)
class Completion:
    """A name that fits. `shown` is its line in the list, `inserted` what is put in place of what was typed.

    `back` is by how many characters the cursor then goes back, so that it stands between brackets. `hint` stands muted
    beside it, `help` is a sentence.
    """

    name: str
    shown: str
    inserted: str
    back: int = 0
    help: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Completions:
    """All names that fit at a place. `typed` is the part of a name that stands before the cursor already.

    `before` and `after` are how many characters on each side of the cursor a chosen name takes the place of; `before` -1
    means as many as were typed. `opens` says that the list should show itself without being asked for.
    """

    typed: str = ""
    items: tuple[Completion, ...] = ()
    before: int = -1
    after: int = 0
    opens: bool = False

    @property
    def replaced(self) -> int:
        """How many characters before the cursor a chosen name takes the place of."""
        return len(self.typed) if self.before < 0 else self.before


@dataclass(frozen=True, slots=True)
class CallTip:
    """The call around the cursor. `parts` are its signature cut into pieces, `current` the piece that is being written.

    `current` is -1 where no piece is. `current_help` tells what that one means, `help` what the call does.
    """

    parts: tuple[str, ...]
    current: int = -1
    current_help: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class CodeLink:
    """A stretch of the text, in characters, that leads somewhere: to where a name is defined."""

    start: int
    end: int


class CodeHelp(Protocol):
    """Knows the language of an editor's text."""

    def completions(self, text: str, position: int) -> Completions:
        """What fits at `position`, counted in characters, as far as it is known at once."""

    def ask_more(self, text: str, position: int, deliver: Callable[[tuple[Completion, ...]], None]) -> bool:
        """Whether more may fit that takes longer to find; `deliver`, a bound method, is called with it later."""

    def call_tip(self, text: str, position: int) -> CallTip | None:
        """The call around `position`, None where there is none that is known at once."""

    def ask_call_tip(self, text: str, position: int, deliver: Callable[[CallTip | None], None]) -> bool:
        """Whether the call may be known after a while; `deliver`, a bound method, is called with it, or with None."""

    def link_at(self, text: str, position: int) -> CodeLink | None:
        """The name at `position` if it leads somewhere."""
