"""Names that parts of a lab have and scripts mention: values only."""

import re
from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum

from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.model.parts import HandlerScope

_FUNCTIONS = ("sendMessage", "sendRequest")
_NOT_PLAIN = re.compile(r"""\\|['"]\s*\+?\s*[uUrR]?['"]""")  # escapes, and texts that are put together


class NameKind(StrEnum):
    """What has the name. `HOST` is the host name of clients; `LIBRARY` and `SHARED` are dotted module names."""

    GATEWAY = "gateway"
    PROJECT = "project"
    HANDLER = "message handler"
    USER = "user"
    ROLE = "role"
    HOST = "host name"
    LIBRARY = "library module"
    SHARED = "shared module"


@dataclass(frozen=True, slots=True)
class LabName:
    """A name of something in the lab, as the lab has it now.

    `gateway` is for projects, handlers and library modules, `project` for the latter two, `scope` for handlers alone.
    """

    kind: NameKind
    name: str
    gateway: str = ""
    project: str = ""
    scope: HandlerScope | None = None


@dataclass(frozen=True, slots=True)
class NameMention:
    """A piece of a line that names something; lines count from 1, columns from 0, `end_column` is not included.

    `written` is the piece, `replacement` what it is with the new name; None: it names it in a way that only a person can
    change. `is_certain` false: it may name something else, for what the call selects is not all in the text.
    """

    line: int
    column: int
    end_column: int
    written: str
    replacement: str | None
    is_certain: bool


MentionSteps = Generator[None, None, tuple[NameMention, ...]]


def name_mentions(text: str, name: LabName, new: str, place: LintPlace) -> tuple[NameMention, ...]:
    """Where a script that stands at `place` mentions `name`, in the order of the text. Comments and payloads do not count."""
    steps = name_mention_steps(text, name, new, place)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: tuple[NameMention, ...] = end.value
            return found


def name_mention_steps(text: str, name: LabName, new: str, place: LintPlace) -> MentionSteps:
    """The same in steps of about a millisecond each, for a window that has other things to do between them."""
    if not may_mention(text, name):  # reading a text takes milliseconds, and a lab has hundreds
        return ()
    # Not at the top: the grammar takes longer to load than `scopelab --help` may take.
    from gateway_core.lab.renaming.mention_finding import mention_finding_steps

    return (yield from mention_finding_steps(text, name, new, place))


def may_mention(text: str, name: LabName) -> bool:
    """Whether it is worth reading the text for it; a quick look that errs on the side of yes."""
    if name.kind in (NameKind.LIBRARY, NameKind.SHARED):
        return name.name.rpartition(".")[2] in text
    if not any(function in text for function in _FUNCTIONS):
        return False
    is_quoted = re.search(rf"['\"]{re.escape(name.name)}['\"]", text)
    return is_quoted is not None or _NOT_PLAIN.search(text) is not None
