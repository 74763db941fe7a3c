"""The table of `system`'s functions as values for front ends: completion, call tips, the help page."""

from dataclasses import dataclass
from functools import cache

from gateway_core.script_host.system import function_table


@dataclass(frozen=True, slots=True)
class SystemParameter:
    """A parameter. `default` is the literal as it is written, None where the argument is required; `help` may be empty."""

    name: str
    default: str | None
    help: str

    @property
    def text(self) -> str:
        """As it stands in a signature: `title='Error'`."""
        return self.name if self.default is None else f"{self.name}={self.default}"


@dataclass(frozen=True, slots=True)
class SystemFunction:
    """A function of `system`. `ways` are the parameter lists that it can be called with.

    `scopes` are some of `client`, `designer`, `gateway`. `is_on_79` is false for what only later versions of Ignition have.
    """

    full_name: str
    part: str
    name: str
    ways: tuple[tuple[SystemParameter, ...], ...]
    scopes: tuple[str, ...]
    help: str
    is_emulated: bool
    is_on_79: bool

    @property
    def signatures(self) -> tuple[str, ...]:
        """`read(tagPath)`, one for each way."""
        return tuple(f"{self.name}({', '.join(each.text for each in way)})" for way in self.ways)


@cache
def system_functions() -> tuple[SystemFunction, ...]:
    """All functions, emulated or not, in the order of their names; made once, for every editor asks for them."""
    return tuple(_function(row) for row in function_table.FUNCTIONS)


def _function(row: function_table.Function) -> SystemFunction:
    ways = tuple(tuple(SystemParameter(each.name, each.default, each.help) for each in way) for way in row.ways)
    scopes = tuple(row.scopes)
    return SystemFunction(row.full_name, row.part, row.name, ways, scopes, row.help, row.is_emulated, row.is_on_79)
