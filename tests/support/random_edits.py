"""Edits of every kind of a lab, chosen by chance: what the designer can do to a lab, without its windows.

Whoever asks brings the chance: a seed, or hypothesis, which finds the shortest way to a fault.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from designer.document.gateway_edits import (
    add_gateway,
    duplicate_gateway,
    move_gateway,
    remove_gateway,
    rename_gateway,
    set_gateway_online,
)
from designer.document.handler_edits import (
    HandlerPlace,
    HandlerSet,
    add_handler,
    copy_handler,
    handlers_of,
    modify_handler,
    move_handler,
    remove_handler,
)
from designer.document.lab_settings_edits import LabSettings, with_settings
from designer.document.preset_edits import (
    add_preset,
    copy_preset,
    modify_preset,
    move_preset,
    remove_preset,
    rename_host,
)
from designer.document.project_edits import (
    add_project,
    copy_project,
    move_project,
    remove_project,
    rename_project,
    set_project_title,
)
from designer.document.refusals import EditRefused
from designer.document.renames import Rename, mentions, renamed, with_mentions
from designer.document.script_edits import add_script, copy_script, edit_script, move_script, remove_script
from designer.document.user_edits import add_user, modify_user, move_user, remove_role, remove_user, rename_role
from gateway_core.api import (
    ClientPreset,
    DataType,
    Engine,
    Gateway,
    HandlerScope,
    Lab,
    LabName,
    MessageHandler,
    NameKind,
    Place,
    PlaceKind,
    Project,
    TagDefinition,
    Threading,
    User,
    all_scripts,
)

NAMES = [
    "a",
    "A",
    "gw",
    "ACME",
    "é",
    "e\u0301",
    "CON",
    "a/b",
    "a.b",
    "x%41",
    "two words",
    "😀",
    " blank",
    "",
    "a\nb",
    "y" * 200,
]
CALL = "system.util.sendMessage('ACME', 'a', user='a', remoteServers=['gw'])\nproject.a.f(shared.gw)\n"
TEXTS = ["", "print 1\n", "a\r\nb", "\ufeff", "\ud83d", "'", CALL, CALL + "(", '"""', "\x00\x7f\u2028"]


def start() -> Lab:
    handler = MessageHandler("a", HandlerScope.CLIENT, CALL, Threading.EDT)
    acme = Project("ACME", "Bottling", {}, {"a": handler}, {"a": CALL})
    tags = (TagDefinition("Line 1/Speed", DataType.FLOAT8, "12.5"),)
    gateways = (Gateway("gw", True, {"ACME": acme}, "create table t (x)", tags), Gateway("a"))
    clients = (ClientPreset("a", "gw", "ACME", "a", "A"),)
    return Lab("Test", gateways, (User("a", "", ("A", "ACME")),), clients, {"gw": CALL}, {"a": CALL})


_One = TypeVar("_One")


class Chance(Protocol):
    """Where the choices come from."""

    def one_of(self, values: Sequence[_One]) -> _One:
        """One of them."""

    def whole(self, least: int, most: int) -> int:
        """A number from `least` to `most`."""

    def real(self, least: float, most: float) -> float:
        """A number from `least` to `most`."""


class SeededChance:
    """Chooses alike for each seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def one_of(self, values: Sequence[_One]) -> _One:
        return self._random.choice(values)

    def whole(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def real(self, least: float, most: float) -> float:
        return self._random.uniform(least, most)


def chosen(chance: Chance, present) -> str:
    """Mostly one that is there, else any."""
    names = [*present]
    return chance.one_of(names if names and chance.whole(0, 9) else NAMES)


class Hand:
    """Draws the parts of one edit."""

    def __init__(self, chance: Chance, lab: Lab) -> None:
        self._chance = chance
        self.lab = lab

    @property
    def new(self) -> str:
        return self._chance.one_of(NAMES)

    @property
    def text(self) -> str:
        return self._chance.one_of(TEXTS)

    @property
    def flag(self) -> bool:
        return self._chance.one_of((False, True))

    @property
    def position(self) -> int:
        return self._chance.whole(0, 4)

    @property
    def gateway(self) -> str:
        return chosen(self._chance, [gateway.name for gateway in self.lab.gateways])

    @property
    def project(self) -> tuple[str, str]:
        gateway = self.gateway
        found = self.lab.gateway(gateway)
        return gateway, chosen(self._chance, found.projects if found else [])

    @property
    def handler(self) -> HandlerPlace:
        scope = self._chance.one_of(tuple(HandlerScope))
        where = HandlerSet(*self.project, scope)
        return HandlerPlace(where, chosen(self._chance, handlers_of(self.lab, where)))

    @property
    def new_handler(self) -> MessageHandler:
        threading = self._chance.one_of(tuple(Threading))
        return MessageHandler(self.new, HandlerScope.CLIENT, self.text, threading, self.flag)

    @property
    def script(self) -> Place:
        kind = self._chance.one_of([PlaceKind.SCRIPT, PlaceKind.LIBRARY, PlaceKind.SHARED])
        home = self.project if kind is PlaceKind.LIBRARY else ("", "")
        present = [place.name for place in all_scripts(self.lab) if replace(place, name="") == Place(kind, *home)]
        return Place(kind, *home, chosen(self._chance, present))

    @property
    def user(self) -> str:
        return chosen(self._chance, [user.name for user in self.lab.users])

    @property
    def new_user(self) -> User:
        return User(self.new, self.text, (self.new,))

    @property
    def preset(self) -> str:
        return chosen(self._chance, [client.name for client in self.lab.clients])

    @property
    def new_preset(self) -> ClientPreset:
        return ClientPreset(self.new, *self.project, self.user, self.text, self.text)

    @property
    def role(self) -> str:
        return chosen(self._chance, [role for user in self.lab.users for role in user.roles])

    @property
    def settings(self) -> LabSettings:
        seconds = self._chance.real(-1, 2e6)
        engine = self._chance.one_of(tuple(Engine))
        return LabSettings(self.text, seconds, self._chance.one_of(["gateway", "client"]), engine, (self.text,))

    @property
    def name(self) -> LabName:
        kind = self._chance.one_of(tuple(NameKind))
        name = self._chance.one_of(["a", "gw", "ACME", "A"])
        return LabName(kind, name, *self.project, self._chance.one_of(tuple(HandlerScope)))


def carried_rename(hand: Hand) -> Lab:
    """Rename something, and everything that mentions it."""
    rename = Rename(hand.name, hand.new)
    return renamed(with_mentions(hand.lab, mentions(hand.lab, rename)), rename)


EDITS: list[Callable[[Hand], Lab]] = [
    lambda hand: add_gateway(hand.lab, hand.new),
    lambda hand: rename_gateway(hand.lab, hand.gateway, hand.new),
    lambda hand: duplicate_gateway(hand.lab, hand.gateway, hand.new),
    lambda hand: move_gateway(hand.lab, hand.gateway, hand.position),
    lambda hand: remove_gateway(hand.lab, hand.gateway),
    lambda hand: set_gateway_online(hand.lab, hand.gateway, online=hand.flag),
    lambda hand: add_project(hand.lab, hand.gateway, hand.new, hand.text),
    lambda hand: rename_project(hand.lab, *hand.project, hand.new),
    lambda hand: set_project_title(hand.lab, *hand.project, hand.text),
    lambda hand: copy_project(hand.lab, *hand.project, hand.gateway, hand.new),
    lambda hand: move_project(hand.lab, *hand.project, hand.gateway),
    lambda hand: remove_project(hand.lab, *hand.project),
    lambda hand: add_handler(hand.lab, hand.handler.set, hand.new_handler),
    lambda hand: modify_handler(hand.lab, hand.handler, hand.new_handler),
    lambda hand: copy_handler(hand.lab, hand.handler, hand.handler),
    lambda hand: move_handler(hand.lab, hand.handler, hand.handler),
    lambda hand: remove_handler(hand.lab, hand.handler),
    lambda hand: add_script(hand.lab, hand.script, hand.text),
    lambda hand: edit_script(hand.lab, hand.script, hand.text),
    lambda hand: copy_script(hand.lab, hand.script, hand.script),
    lambda hand: move_script(hand.lab, hand.script, hand.script),
    lambda hand: remove_script(hand.lab, hand.script),
    lambda hand: add_user(hand.lab, hand.new_user),
    lambda hand: modify_user(hand.lab, hand.user, hand.new_user),
    lambda hand: move_user(hand.lab, hand.user, hand.position),
    lambda hand: remove_user(hand.lab, hand.user),
    lambda hand: rename_role(hand.lab, hand.role, hand.new),
    lambda hand: remove_role(hand.lab, hand.role),
    lambda hand: add_preset(hand.lab, hand.new_preset),
    lambda hand: modify_preset(hand.lab, hand.preset, hand.new_preset),
    lambda hand: copy_preset(hand.lab, hand.preset, hand.new),
    lambda hand: move_preset(hand.lab, hand.preset, hand.position),
    lambda hand: remove_preset(hand.lab, hand.preset),
    lambda hand: rename_host(hand.lab, hand.text, hand.text),
    lambda hand: with_settings(hand.lab, hand.settings),
    carried_rename,
]


def edit_once(chance: Chance, lab: Lab) -> Lab:
    """The lab after one edit of any kind; the same if that was refused, in a sentence."""
    try:
        return chance.one_of(EDITS)(Hand(chance, lab))
    except EditRefused as refusal:
        assert str(refusal).endswith(".")  # noqa: PT017 - a refusal is a fine answer
        return lab
