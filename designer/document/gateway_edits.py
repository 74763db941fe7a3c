"""Edits of the lab's gateways: each takes a lab and returns a new one (rule A1). No Qt, no files.

The first gateway is the local one, where the designer stands. What does not make sense raises `EditRefused`.
"""

from dataclasses import replace

from designer.document.lab_parts import gateway_of, moved, with_gateway
from designer.document.refusals import EditRefused, check_name
from gateway_core.api import Gateway, Lab


def add_gateway(lab: Lab, name: str) -> Lab:
    """Put a gateway without projects behind the others."""
    _check(lab, name)
    return replace(lab, gateways=(*lab.gateways, Gateway(name)))


def rename_gateway(lab: Lab, name: str, new: str) -> Lab:
    """Give a gateway another name; its projects, tags and database go with it, and client presets follow."""
    gateway = gateway_of(lab, name)
    if new == name:
        return lab
    _check(lab, new)
    clients = tuple(replace(each, gateway=new) if each.gateway == name else each for each in lab.clients)
    return replace(with_gateway(lab, name, replace(gateway, name=new)), clients=clients)


def duplicate_gateway(lab: Lab, name: str, new: str) -> Lab:
    """Put a copy with the same projects, tags and database behind a gateway; client presets stay where they are."""
    gateway = gateway_of(lab, name)
    _check(lab, new)
    place = lab.gateways.index(gateway) + 1
    return replace(lab, gateways=(*lab.gateways[:place], replace(gateway, name=new), *lab.gateways[place:]))


def move_gateway(lab: Lab, name: str, position: int) -> Lab:
    """Put a gateway at that position; position 0 makes it the local one."""
    return replace(lab, gateways=moved(lab.gateways, gateway_of(lab, name), position))


def remove_gateway(lab: Lab, name: str) -> Lab:
    """Take a gateway out of the lab, with its projects and the client presets that stand on it."""
    gateway_of(lab, name)
    if len(lab.gateways) == 1:
        raise EditRefused(f"“{name}” is the only gateway, and a lab needs one. Add another gateway first.")
    gateways = tuple(each for each in lab.gateways if each.name != name)
    return replace(lab, gateways=gateways, clients=tuple(each for each in lab.clients if each.gateway != name))


def set_gateway_online(lab: Lab, name: str, *, online: bool) -> Lab:
    """Take a gateway off the gateway network, or put it back (M24, R10)."""
    return with_gateway(lab, name, replace(gateway_of(lab, name), online=online))


def _check(lab: Lab, name: str) -> None:
    check_name("gateway", name, [gateway.name for gateway in lab.gateways])
