"""The parts of a lab by their names, and the lab with another part in place of one. No Qt, no files.

A part that is not there is refused with a sentence: somebody else removed or renamed it meanwhile.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from designer.document.refusals import gone
from gateway_core.api import Gateway, Lab, Project

_Part = TypeVar("_Part")


def gateway_of(lab: Lab, name: str) -> Gateway:
    """The gateway of that name."""
    gateway = lab.gateway(name)
    if gateway is None:
        raise gone("gateway", name)
    return gateway


def project_of(lab: Lab, gateway: str, name: str) -> Project:
    """The project of that name on that gateway."""
    projects = gateway_of(lab, gateway).projects
    if name not in projects:
        raise gone("project", name, f"The gateway “{gateway}”")
    return projects[name]


def with_gateway(lab: Lab, name: str, gateway: Gateway) -> Lab:
    """The lab with `gateway` in place of the one called `name`; what refers to it is the caller's business."""
    return replace(lab, gateways=tuple(gateway if each.name == name else each for each in lab.gateways))


def with_projects(lab: Lab, gateway: str, projects: Mapping[str, Project]) -> Lab:
    """The lab with those projects on that gateway."""
    return with_gateway(lab, gateway, replace(gateway_of(lab, gateway), projects=dict(projects)))


def with_project(lab: Lab, gateway: str, name: str, project: Project) -> Lab:
    """The lab with `project` in place of the one called `name`, which may be another name than its own."""
    return with_projects(lab, gateway, in_place_of(gateway_of(lab, gateway).projects, name, project.name, project))


def in_place_of(parts: Mapping[str, _Part], name: str, new: str, part: _Part) -> dict[str, _Part]:
    """The parts with `part`, called `new`, where the one called `name` was."""
    return dict((new, part) if key == name else (key, each) for key, each in parts.items())


def without(parts: Mapping[str, _Part], name: str) -> dict[str, _Part]:
    """The parts without the one of that name."""
    return {key: each for key, each in parts.items() if key != name}


def moved(parts: Sequence[_Part], part: _Part, position: int) -> tuple[_Part, ...]:
    """The parts with one of them at another position; beyond the end means the end."""
    others = [each for each in parts if each is not part]
    others.insert(max(position, 0), part)
    return tuple(others)
