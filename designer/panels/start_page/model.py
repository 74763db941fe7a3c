"""What the start page offers, as values. No widgets."""

from dataclasses import dataclass
from enum import StrEnum


class StartKind(StrEnum):
    """What somebody may want who has just come in."""

    FIRST_MESSAGE = "first message"
    OPEN_FOLDER = "open folder"
    OPEN_FILE = "open file"
    NEW_LAB = "new lab"
    SAMPLE = "sample"
    LESSONS = "lessons"
    RECENT = "recent"
    FUNCTIONS = "functions"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class StartWish:
    """What was chosen; `value` is the sample's name or the recent lab's path."""

    kind: StartKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class StartLab:
    """A lab that was open before; `problem` says why it cannot be opened now, empty if it can."""

    name: str
    path: str
    problem: str = ""
