"""Where a script stands, as far as a finding depends on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from gateway_core.lab.layout import Place, PlaceKind
from gateway_core.model.parts import Gateway, HandlerScope, Lab, MessageHandler, Threading

_SCOPES = {PlaceKind.CLIENT_HANDLER: HandlerScope.CLIENT, PlaceKind.GATEWAY_HANDLER: HandlerScope.GATEWAY}


@dataclass(frozen=True, slots=True)
class LintPlace:
    """The lab of a script, and which part of it the script is.

    `gateway` and `project` are empty where it may be any (a shared library script). `scope` is whose script it is:
    `client`, `gateway` or `designer`; empty for a library, which any of them may call. `threading` is a handler's alone,
    and None says that the script is no handler (H1).
    """

    lab: Lab
    gateway: str = ""
    project: str = ""
    scope: str = ""
    threading: Threading | None = None

    @property
    def is_handler(self) -> bool:
        """Whether it is a message handler (H2)."""
        return self.threading is not None

    def local_gateways(self) -> Sequence[Gateway]:
        """The gateways that the script may stand on; none if the lab has none of that name."""
        if not self.gateway:
            return self.lab.gateways
        found = self.lab.gateway(self.gateway)
        return (found,) if found else ()


def handler_place(lab: Lab, gateway: str, project: str, handler: MessageHandler) -> LintPlace:
    """The place of a message handler."""
    return LintPlace(lab, gateway, project, handler.scope.value, handler.threading)


def designer_place(lab: Lab) -> LintPlace:
    """The place of what the designer runs: the Script Console and the saved scripts (D3)."""
    return LintPlace(lab, lab.local_gateway.name if lab.gateways else "", scope="designer")


def lint_place_of(lab: Lab, place: Place) -> LintPlace:
    """Where the script at a place of the lab's folder stands; a handler that is not there counts as a new one."""
    scope = _SCOPES.get(place.kind)
    if place.kind in (PlaceKind.SCRIPT, PlaceKind.SEND):
        return designer_place(lab)
    if scope is None:
        return LintPlace(lab, place.gateway, place.project)
    gateway = lab.gateway(place.gateway)
    project = gateway.projects.get(place.project) if gateway else None
    handler = project.handlers(scope).get(place.name) if project else None
    return handler_place(lab, place.gateway, place.project, handler or MessageHandler(place.name, scope))
