"""The parts of a lab in words, for people who are asked about them or see what has changed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.toolkit.name_list import first_names
from designer.document.merging import Part, PartKind

_MOST_NAMED = 3


def part_name(part: Part) -> str:
    """`handler greet`: a part by its name alone."""
    translate = QCoreApplication.translate
    names = {
        PartKind.LAB: translate("PartWords", "the lab as a whole"),
        PartKind.TITLE: translate("PartWords", "the lab's title"),
        PartKind.SETTING: translate("PartWords", "the lab's settings"),
        PartKind.VARIABLE: translate("PartWords", "variable {name}"),
        PartKind.USER: translate("PartWords", "user {name}"),
        PartKind.PRESET: translate("PartWords", "client {name}"),
        PartKind.GATEWAY: translate("PartWords", "gateway {name}"),
        PartKind.TAGS: translate("PartWords", "tags of {name}"),
        PartKind.DATABASE: translate("PartWords", "database of {name}"),
        PartKind.PROJECT: translate("PartWords", "project {name}"),
        PartKind.GATEWAY_HANDLER: translate("PartWords", "handler {name}"),
        PartKind.CLIENT_HANDLER: translate("PartWords", "handler {name}"),
        PartKind.LIBRARY: translate("PartWords", "module project.{name}"),
        PartKind.SHARED: translate("PartWords", "module shared.{name}"),
        PartKind.SCRIPT: translate("PartWords", "script {name}"),
        PartKind.SEND: translate("PartWords", "saved send {name}"),
    }
    return names[part.kind].format(name=part.name)


def part_place(part: Part) -> str:
    """`handler greet · ACME on plant-gw · client`: a part with the place that it stands at."""
    translate = QCoreApplication.translate
    scopes = {
        PartKind.GATEWAY_HANDLER: translate("PartWords", "gateway scope"),
        PartKind.CLIENT_HANDLER: translate("PartWords", "client scope"),
    }
    pieces = [part_name(part)]
    if part.project:
        where = translate("PartWords", "{project} on {gateway}")
        pieces.append(where.format(project=part.project, gateway=part.gateway))
    elif part.gateway:
        pieces.append(translate("PartWords", "on {gateway}").format(gateway=part.gateway))
    if part.kind in scopes:
        pieces.append(scopes[part.kind])
    return " · ".join(pieces)


def part_names(parts: Sequence[Part]) -> str:
    """The first of them by their names, and how many more there are."""
    return first_names([part_name(part) for part in parts], _MOST_NAMED)
