"""The arguments of a message call that name something of the lab, and how sure it is that they mean that thing.

A handler is named by a call that can select its gateway, its project and its scope (M4, M7, M23, R2).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import MESSAGE, TextCall
from gateway_core.lab.message_lint.targets import possible_scopes, selected_scopes, server_names, target_groups
from gateway_core.lab.message_lint.text_values import TextValue
from gateway_core.lab.renaming.lab_name import LabName, NameKind
from gateway_core.model.parts import Gateway, HandlerScope

_FILTERS = {NameKind.USER: "user", NameKind.ROLE: "hasRole", NameKind.HOST: "hostName"}


@dataclass(frozen=True, slots=True)
class NamingValue:
    """A value that names the thing if it says the thing's name; `is_certain`: nothing else is meant then."""

    value: TextValue
    is_certain: bool = True


def naming_values(call: TextCall, name: LabName, place: LintPlace) -> Iterator[NamingValue]:
    """The values of a call that would name `name`."""
    if name.kind is NameKind.GATEWAY:
        yield from (NamingValue(value) for value in server_names(call))
    elif name.kind is NameKind.HANDLER:
        yield from _handler_values(call, name, place)
    elif name.kind is NameKind.PROJECT:
        yield from _project_values(call, name, place)
    elif name.kind is NameKind.HOST or call.function == MESSAGE:
        value = call.argument(_FILTERS[name.kind])
        if value is not None:
            yield NamingValue(value)


def _project_values(call: TextCall, name: LabName, place: LintPlace) -> Iterator[NamingValue]:
    value = call.argument("project")
    targets = _targets(call, place)
    if value is not None and name.gateway in (gateway.name for gateway in targets):
        others = [gateway for gateway in targets if gateway.name != name.gateway and name.name in gateway.projects]
        yield NamingValue(value, not others)


def _handler_values(call: TextCall, name: LabName, place: LintPlace) -> Iterator[NamingValue]:
    value, project = call.argument("messageHandler"), call.argument("project")
    targets = _targets(call, place)
    possible = possible_scopes(call, place)
    is_meant = name.scope in possible and name.gateway in (gateway.name for gateway in targets)
    if value is None or not is_meant or (project is not None and project.text not in (None, name.project)):
        return
    selected = selected_scopes(call, place)
    is_certain = project is not None and project.text is not None and selected is not None and name.scope in selected
    yield NamingValue(value, is_certain and not _has_twin(name, targets, possible))


def _has_twin(name: LabName, targets: list[Gateway], scopes: frozenset[HandlerScope]) -> bool:
    """Whether the call may also mean another handler of that name, which keeps it."""
    sets = [
        (gateway.name, scope, project.handlers(scope))
        for gateway in targets
        for scope in scopes
        if (project := gateway.projects.get(name.project)) is not None
    ]
    return any(
        name.name in handlers and (gateway, scope) != (name.gateway, name.scope) for gateway, scope, handlers in sets
    )


def _targets(call: TextCall, place: LintPlace) -> list[Gateway]:
    """The gateways that may look at the call."""
    return list({gateway.name: gateway for group in target_groups(call, place) for gateway in group}.values())
