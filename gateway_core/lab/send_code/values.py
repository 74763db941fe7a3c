"""The arguments of a call as values that a form shows: what a literal of Python 2 says, and code that only running can tell.

Knows no text and no form.
"""

from dataclasses import dataclass
from enum import StrEnum


class ValueKind(StrEnum):
    """Which kind of value; all but `CODE` may travel in a payload as they are (M19)."""

    STR = "str"
    UNICODE = "unicode"
    INT = "int"
    LONG = "long"
    FLOAT = "float"
    BOOL = "bool"
    NONE = "None"
    LIST = "list"
    TUPLE = "tuple"
    DICT = "dict"
    DATE = "date"
    DATASET = "dataset"
    CODE = "code"


TEXT_KINDS = (ValueKind.STR, ValueKind.UNICODE)
NUMBER_KINDS = (ValueKind.INT, ValueKind.LONG, ValueKind.FLOAT)
MEMBER_KINDS = (ValueKind.LIST, ValueKind.TUPLE, ValueKind.DICT, ValueKind.DATASET)


@dataclass(frozen=True, slots=True)
class SendValue:
    """One value. `text` is what a plain one says: the letters of a text, a number without its `L`, `True`, a date.

    `members` are those of a list, tuple or dictionary, in order; of a dataset the list of its headers and the list of its
    rows. Only members of a dictionary have a key. `text` of `CODE` is the expression as it is written.
    """

    kind: ValueKind
    text: str = ""
    members: tuple["SendMember", ...] = ()

    @property
    def is_text(self) -> bool:
        """Whether it is a text."""
        return self.kind in TEXT_KINDS


@dataclass(frozen=True, slots=True)
class SendMember:
    """A value inside another one; `key` is None but in a dictionary."""

    value: SendValue
    key: SendValue | None = None


NONE = SendValue(ValueKind.NONE)
EMPTY_DICT = SendValue(ValueKind.DICT)


def send_text(text: str) -> SendValue:
    """A text, as a `str`."""
    return SendValue(ValueKind.STR, text)


def send_texts(texts: tuple[str, ...]) -> SendValue:
    """A list of texts."""
    return SendValue(ValueKind.LIST, members=tuple(SendMember(send_text(text)) for text in texts))


def texts_of_value(value: SendValue | None) -> tuple[str, ...] | None:
    """The texts of a list or tuple of nothing but texts; None for anything else."""
    if value is None or value.kind not in (ValueKind.LIST, ValueKind.TUPLE):
        return None
    if not all(member.value.is_text for member in value.members):
        return None
    return tuple(member.value.text for member in value.members)
