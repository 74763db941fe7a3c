"""What of the Project Browser can be put where: handlers, modules, projects, gateways, presets (plain Python, no Qt)."""

from dataclasses import dataclass

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.project_browser.model import BrowserNode, NodeKind, ProjectPlace
from gateway_core.api import HandlerScope, Place, PlaceKind


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where modules stand: a project's Script Library, or the Shared Scripts with both fields empty."""

    gateway: str = ""
    project: str = ""


@dataclass(frozen=True, slots=True)
class Before:
    """The place before another one of the same kind, in an order that the user makes; empty for the end."""

    name: str


Target = HandlerSet | Shelf | Before | str
"""Where something may go: a handler set, a shelf of modules, a place in an order, or a gateway's name for a project."""


@dataclass(frozen=True, slots=True)
class Drop:
    """`node` is put on `onto`; with `is_copy` it also stays where it is."""

    node: BrowserNode
    onto: BrowserNode
    is_copy: bool


def drop_target(node: BrowserNode, onto: BrowserNode) -> Target | None:
    """Where `node` goes if it is put on `onto`; None if it cannot be put there."""
    if node.key == onto.key:
        return None
    if isinstance(node.target, HandlerPlace):
        return _set_of(onto, node.target.set.scope)
    if node.kind is NodeKind.MODULE:
        return _shelf_of(onto)
    if node.kind is NodeKind.PROJECT:
        return _gateway_of(onto)
    if node.kind is onto.kind and node.kind in (NodeKind.GATEWAY, NodeKind.PRESET, NodeKind.USER):
        return Before(onto.label)
    return None


def _set_of(onto: BrowserNode, scope: HandlerScope) -> HandlerSet | None:
    if isinstance(onto.target, HandlerPlace):
        return onto.target.set
    if isinstance(onto.target, HandlerSet):
        return onto.target
    if isinstance(onto.target, ProjectPlace):
        return HandlerSet(onto.target.gateway, onto.target.name, scope)
    return None


def _shelf_of(onto: BrowserNode) -> Shelf | None:
    target = onto.target
    if onto.kind is NodeKind.SHARED:
        return Shelf()
    if isinstance(target, ProjectPlace):
        return Shelf(target.gateway, target.name)
    if isinstance(target, Place) and target.kind in (PlaceKind.LIBRARY, PlaceKind.SHARED):
        return Shelf(target.gateway, target.project)
    return None


def _gateway_of(onto: BrowserNode) -> str | None:
    if onto.kind is NodeKind.GATEWAY:
        return onto.label
    return onto.target.gateway if isinstance(onto.target, ProjectPlace) else None
