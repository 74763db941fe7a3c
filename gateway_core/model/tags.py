"""Tags as values: their types, qualities, and what a lab declares of them.

A value of a tag is wire text, as `gateway_core.messages.payload` describes it: `12.5`, `{"$type": "unicode", …}`.
Knows no behaviour: `gateway_core.tags` decides with these.
"""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

CLIENT_PREFIX = "[Client]"
SYSTEM_PREFIX = "[System]"
NO_VALUE = "null"


class DataType(StrEnum):
    """What a tag holds. Scripts that read `.DataType` get the number, which is the place in this list."""

    INT1 = "Int1"
    INT2 = "Int2"
    INT4 = "Int4"
    INT8 = "Int8"
    FLOAT4 = "Float4"
    FLOAT8 = "Float8"
    BOOLEAN = "Boolean"
    STRING = "String"
    DATE_TIME = "DateTime"
    DATA_SET = "DataSet"

    @property
    def number(self) -> int:
        """Its number on 7.9."""
        return list(DataType).index(self)


class Quality(IntEnum):
    """How far a value can be trusted, with the code of 7.9; only `GOOD` is good."""

    GOOD = 192
    NOT_FOUND = 404
    GATEWAY_COMM_OFF = 901

    @property
    def label(self) -> str:
        """`Not_Found`: how scripts print it."""
        return "_".join(word.capitalize() for word in self.name.split("_"))


@dataclass(frozen=True, slots=True)
class TagDefinition:
    """A tag that a lab declares in `tags.toml`: a memory tag.

    `path` is such as `Line 1/Speed`; one that begins with `[Client]` is a tag of every client, each with its own value.
    `value` is the wire text of what it holds at first, already of its type.
    """

    path: str
    data_type: DataType
    value: str = NO_VALUE
    documentation: str = ""
    read_only: bool = False

    @property
    def is_client(self) -> bool:
        """Whether each client has its own value of it."""
        return self.path.startswith(CLIENT_PREFIX)


@dataclass(frozen=True, slots=True)
class TagValue:
    """What reading a tag gives: `wire` text, its quality, and since when it is so (ms since 1970)."""

    wire: str
    quality: Quality
    time_ms: int


@dataclass(frozen=True, slots=True)
class TagRow:
    """One tag or folder as windows show it; `path` is full, with its provider: `[default]Line 1/Speed`.

    `data_type` is None for a folder.
    """

    path: str
    data_type: DataType | None
    value: TagValue
    documentation: str = ""
    read_only: bool = False

    @property
    def is_folder(self) -> bool:
        """Whether it holds other tags and no value."""
        return self.data_type is None
