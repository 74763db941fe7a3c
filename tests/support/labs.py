"""Small labs for tests: values, no files."""

from collections.abc import Iterable, Mapping

from gateway_core.api import ClientPreset, Gateway, HandlerScope, Lab, MessageHandler, Project, Threading, User


def handler(
    name: str,
    scope: HandlerScope = HandlerScope.CLIENT,
    script: str = "pass",
    threading: Threading = Threading.SHARED,
    *,
    enabled: bool = True,
) -> MessageHandler:
    """A handler that does nothing, unless told otherwise."""
    return MessageHandler(name, scope, script, threading, enabled)


def project(
    name: str,
    *,
    client: Iterable[MessageHandler] = (),
    gateway: Iterable[MessageHandler] = (),
    library: Mapping[str, str] | None = None,
) -> Project:
    """A project with these handlers."""
    return Project(
        name,
        "",
        {found.name: found for found in gateway},
        {found.name: found for found in client},
        library or {},
    )


def scripted(
    name: str,
    *,
    client: Mapping[str, str] | None = None,
    gateway: Mapping[str, str] | None = None,
    library: Mapping[str, str] | None = None,
) -> Project:
    """A project whose handlers are given as name to script, all shared."""
    return project(
        name,
        client=[handler(key, HandlerScope.CLIENT, text) for key, text in (client or {}).items()],
        gateway=[handler(key, HandlerScope.GATEWAY, text) for key, text in (gateway or {}).items()],
        library=library,
    )


def lab_of(
    *gateways: Gateway, users: Iterable[User] = (), clients: Iterable[ClientPreset] = (), **settings: object
) -> Lab:
    """A lab of these gateways."""
    return Lab("Test lab", tuple(gateways), tuple(users), tuple(clients), **settings)  # type: ignore[arg-type]


def gateway_of(name: str, *projects: Project, online: bool = True) -> Gateway:
    """A gateway with these projects."""
    return Gateway(name, online, {found.name: found for found in projects})
