"""Edits of projects: each takes a lab and returns a new one (rules A1, A5). No Qt, no files.

A project belongs to one gateway; the same name may stand on several. What does not make sense raises `EditRefused`.
"""

from dataclasses import replace

from designer.document.lab_parts import gateway_of, project_of, with_project, with_projects, without
from designer.document.refusals import check_name, check_text
from gateway_core.api import ClientPreset, Lab, Project


def add_project(lab: Lab, gateway: str, name: str, title: str = "") -> Lab:
    """Put an empty project on a gateway."""
    _check(lab, gateway, name)
    check_text("title", title)
    return _with_new(lab, gateway, Project(name, title))


def rename_project(lab: Lab, gateway: str, name: str, new: str) -> Lab:
    """Give a project another name; client presets that run it follow."""
    project = project_of(lab, gateway, name)
    if new == name:
        return lab
    _check(lab, gateway, new)
    changed = with_project(lab, gateway, name, replace(project, name=new))
    return replace(changed, clients=_followed(lab, gateway, name, (gateway, new)))


def set_project_title(lab: Lab, gateway: str, name: str, title: str) -> Lab:
    """Give a project another title."""
    check_text("title", title)
    return with_project(lab, gateway, name, replace(project_of(lab, gateway, name), title=title))


def copy_project(lab: Lab, gateway: str, name: str, to_gateway: str, new: str) -> Lab:
    """Put a copy called `new` on a gateway, which may be the same one; client presets stay with the first."""
    project = project_of(lab, gateway, name)
    _check(lab, to_gateway, new)
    return _with_new(lab, to_gateway, replace(project, name=new))


def move_project(lab: Lab, gateway: str, name: str, to_gateway: str) -> Lab:
    """Take a project to another gateway; client presets that run it go there too."""
    project = project_of(lab, gateway, name)
    if to_gateway == gateway:
        return lab
    _check(lab, to_gateway, name)
    left = with_projects(lab, gateway, without(gateway_of(lab, gateway).projects, name))
    return replace(_with_new(left, to_gateway, project), clients=_followed(lab, gateway, name, (to_gateway, name)))


def remove_project(lab: Lab, gateway: str, name: str) -> Lab:
    """Take a project off its gateway, with the client presets that run it."""
    project_of(lab, gateway, name)
    clients = tuple(each for each in lab.clients if not _runs(each, gateway, name))
    return replace(with_projects(lab, gateway, without(gateway_of(lab, gateway).projects, name)), clients=clients)


def _check(lab: Lab, gateway: str, name: str) -> None:
    check_name("project", name, gateway_of(lab, gateway).projects, f"The gateway “{gateway}”")


def _with_new(lab: Lab, gateway: str, project: Project) -> Lab:
    return with_projects(lab, gateway, {**gateway_of(lab, gateway).projects, project.name: project})


def _runs(client: ClientPreset, gateway: str, project: str) -> bool:
    return client.gateway == gateway and client.project == project


def _followed(lab: Lab, gateway: str, project: str, to: tuple[str, str]) -> tuple[ClientPreset, ...]:
    """The client presets, those that ran the project with its new gateway and name."""
    new_gateway, new = to
    return tuple(
        replace(each, gateway=new_gateway, project=new) if _runs(each, gateway, project) else each
        for each in lab.clients
    )
