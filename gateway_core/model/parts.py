"""The parts of an emulated system as values: gateways, projects, handlers, users, clients (rules A1 to A5, H1).

Knows no behaviour and no files: `gateway_core.lab` reads and writes these, `gateway_core.routing` decides with them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gateway_core.model.engine import Engine
from gateway_core.model.tags import TagDefinition


class HandlerScope(StrEnum):
    """The two separate sets of message handlers of a project (A5)."""

    CLIENT = "client"
    GATEWAY = "gateway"


class Threading(StrEnum):
    """How runs of a handler queue up (H1, H3, H5). `EDT` exists for client handlers only."""

    SHARED = "shared"
    DEDICATED = "dedicated"
    EDT = "edt"


class CommMode(StrEnum):
    """A designer's or client's communication mode (D1, C1); only `READ_WRITE` may send (M22)."""

    OFF = "off"
    READ_ONLY = "read-only"
    READ_WRITE = "read-write"


@dataclass(frozen=True, slots=True)
class MessageHandler:
    """A named script that a message starts. `script` is the text that the user wrote (H2)."""

    name: str
    scope: HandlerScope
    script: str = ""
    threading: Threading = Threading.SHARED
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Project:
    """A project of one gateway with its two handler sets, each by handler name (A5).

    `library` maps the dotted module name below `project.` to the module's text.
    """

    name: str
    title: str = ""
    gateway_handlers: Mapping[str, MessageHandler] = field(default_factory=dict)
    client_handlers: Mapping[str, MessageHandler] = field(default_factory=dict)
    library: Mapping[str, str] = field(default_factory=dict)

    def handlers(self, scope: HandlerScope) -> Mapping[str, MessageHandler]:
        """The handler set of `scope`, by name."""
        return self.client_handlers if scope is HandlerScope.CLIENT else self.gateway_handlers


@dataclass(frozen=True, slots=True)
class Gateway:
    """One gateway of the gateway network (A1). `online` false: the others know it but do not reach it (M24, R10).

    `database_sql` makes its database when scripts first ask for it; None: the database begins empty.
    `tags` are those that it has from the start.
    """

    name: str
    online: bool = True
    projects: Mapping[str, Project] = field(default_factory=dict)
    database_sql: str | None = None
    tags: tuple[TagDefinition, ...] = ()


@dataclass(frozen=True, slots=True)
class User:
    """A user who can log in at every gateway of the lab."""

    name: str
    password: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientPreset:
    """A client that the lab offers to open (A2). `user` is a name of the lab's users, or empty."""

    name: str
    gateway: str
    project: str
    user: str = ""
    host: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Lab:
    """Everything that a lab folder says; the first gateway is the local one.

    `shared` maps the dotted module name below `shared.` to its text, `scripts` a saved script's name to its text.
    `request_timeout_s` is R8's default, `request_host_name` is `"gateway"` or `"client"` (R3).
    `engine` is the one that the lab wants its scripts to run with (H8). `lint_ignored` are codes of findings that its
    scripts are not told of. `sends` maps a saved send's name to its text, `variables` the name of a variable to the value
    that it has in sends which give it none.
    """

    title: str
    gateways: tuple[Gateway, ...]
    users: tuple[User, ...] = ()
    clients: tuple[ClientPreset, ...] = ()
    shared: Mapping[str, str] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)
    request_timeout_s: float = 60.0
    request_host_name: str = "gateway"
    engine: Engine = Engine.BUILTIN
    lint_ignored: tuple[str, ...] = ()
    sends: Mapping[str, str] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def local_gateway(self) -> Gateway:
        """The gateway that the designer and, unless a preset says otherwise, the clients stand on."""
        return self.gateways[0]

    def gateway(self, name: str) -> Gateway | None:
        """The gateway of that exact name (M8), or None."""
        return next((gateway for gateway in self.gateways if gateway.name == name), None)

    def user(self, name: str) -> User | None:
        """The user of that exact name (M8), or None."""
        return next((user for user in self.users if user.name == name), None)
