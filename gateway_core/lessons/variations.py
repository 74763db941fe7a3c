"""The lab of a lesson under other circumstances, or with a learner's handler in it: one lab value out of another."""

from collections.abc import Mapping
from dataclasses import replace

from gateway_core.lessons.lesson import HandlerToWrite, Variation
from gateway_core.model.parts import ClientPreset, Gateway, HandlerScope, Lab, MessageHandler, Project


def varied_lab(lab: Lab, variation: Variation) -> Lab:
    """The lab as the variation wants it."""
    presets = [client for client in lab.clients if client.name not in variation.closed]
    return replace(
        lab,
        gateways=tuple(
            replace(gateway, online=gateway.online and gateway.name not in variation.gateways_down)
            for gateway in lab.gateways
        ),
        users=tuple(replace(user, roles=variation.roles.get(user.name, user.roles)) for user in lab.users),
        clients=(*(_varied_client(client, variation) for client in presets), *variation.clients),
    )


def _varied_client(client: ClientPreset, variation: Variation) -> ClientPreset:
    user, host = variation.users.get(client.name, client.user), variation.hosts.get(client.name, client.host)
    return replace(client, user=user, host=host)


def with_handler(lab: Lab, place: HandlerToWrite, script: str) -> Lab:
    """The lab with that text in that handler; how it runs stays as the lab says."""
    return replace(lab, gateways=tuple(_gateway_with(gateway, place, script) for gateway in lab.gateways))


def _gateway_with(gateway: Gateway, place: HandlerToWrite, script: str) -> Gateway:
    project = gateway.projects.get(place.project)
    if gateway.name != place.gateway or project is None:
        return gateway
    return replace(gateway, projects={**gateway.projects, project.name: _project_with(project, place, script)})


def _project_with(project: Project, place: HandlerToWrite, script: str) -> Project:
    handlers = project.handlers(place.scope)
    former = handlers.get(place.name, MessageHandler(place.name, place.scope))
    changed: Mapping[str, MessageHandler] = {**handlers, place.name: replace(former, script=script)}
    if place.scope is HandlerScope.CLIENT:
        return replace(project, client_handlers=changed)
    return replace(project, gateway_handlers=changed)
