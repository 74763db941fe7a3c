"""Edits of client presets: each takes a lab and returns a new one (rule A2). No Qt, no files.

A preset stands on a project of a gateway that the lab has. What does not make sense raises `EditRefused`.
"""

from collections.abc import Iterable
from dataclasses import replace

from designer.document.lab_parts import moved, project_of
from designer.document.refusals import check_name, check_text, gone
from gateway_core.api import ClientPreset, Lab, read_saved_send, written_saved_send

CLIENT_SENDER = "client:"  # before the name of the client that makes a saved send


def preset_of(lab: Lab, name: str) -> ClientPreset:
    """The client preset of that name."""
    preset = next((each for each in lab.clients if each.name == name), None)
    if preset is None:
        raise gone("client", name)
    return preset


def add_preset(lab: Lab, preset: ClientPreset) -> Lab:
    """Put a client preset behind the others."""
    _check(lab, preset, lab.clients)
    return replace(lab, clients=(*lab.clients, preset))


def modify_preset(lab: Lab, name: str, preset: ClientPreset) -> Lab:
    """Put `preset` in the place of the one called `name`; saved sends that it makes follow a new name."""
    before = preset_of(lab, name)
    _check(lab, preset, (each for each in lab.clients if each is not before))
    sends = {send: _with_sender(text, name, preset.name) for send, text in lab.sends.items()}
    return replace(lab, clients=tuple(preset if each is before else each for each in lab.clients), sends=sends)


def copy_preset(lab: Lab, name: str, new: str) -> Lab:
    """Put a copy called `new` behind a client preset."""
    preset = preset_of(lab, name)
    copy = replace(preset, name=new)
    _check(lab, copy, lab.clients)
    place = lab.clients.index(preset) + 1
    return replace(lab, clients=(*lab.clients[:place], copy, *lab.clients[place:]))


def move_preset(lab: Lab, name: str, position: int) -> Lab:
    """Put a client preset at that position."""
    return replace(lab, clients=moved(lab.clients, preset_of(lab, name), position))


def remove_preset(lab: Lab, name: str) -> Lab:
    """Take a client preset out of the lab."""
    preset_of(lab, name)
    return replace(lab, clients=tuple(each for each in lab.clients if each.name != name))


def rename_host(lab: Lab, host: str, new: str) -> Lab:
    """Give all client presets of that host name another one."""
    check_text("host name", new)
    return replace(lab, clients=tuple(replace(each, host=new) if each.host == host else each for each in lab.clients))


def _with_sender(text: str, name: str, new: str) -> str:
    send = read_saved_send(text)
    if name == new or send.sender != f"{CLIENT_SENDER}{name}":
        return text
    return written_saved_send(replace(send, sender=f"{CLIENT_SENDER}{new}"))


def _check(lab: Lab, preset: ClientPreset, others: Iterable[ClientPreset]) -> None:
    check_name("client", preset.name, [each.name for each in others])
    project_of(lab, preset.gateway, preset.project)
    if preset.user and lab.user(preset.user) is None:
        raise gone("user", preset.user)
    check_text("host name", preset.host)
    check_text("address", preset.address)
