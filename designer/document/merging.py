"""Two edits of one lab brought together part by part.

What only one side has changed is taken, and what both have changed differently is a conflict. Values alone: no Qt, no files.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, TypeVar

from gateway_core.api import Gateway, HandlerScope, Lab, MessageHandler, Project


class PartKind(StrEnum):
    """What a part of a lab is."""

    LAB = "the lab"
    TITLE = "the lab's title"
    SETTING = "the lab's settings"
    VARIABLE = "variable"
    USER = "user"
    PRESET = "client preset"
    GATEWAY = "gateway"
    TAGS = "tags"
    DATABASE = "database"
    PROJECT = "project"
    GATEWAY_HANDLER = "gateway handler"
    CLIENT_HANDLER = "client handler"
    LIBRARY = "library module"
    SHARED = "shared module"
    SCRIPT = "script"
    SEND = "saved send"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a lab by its name, with the gateway and the project that it is in."""

    kind: PartKind
    name: str = ""
    gateway: str = ""
    project: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge. `taken` are the parts that are as the others have them and not as before."""

    lab: Lab
    taken: tuple[Part, ...]
    conflicts: tuple[Part, ...]


def merge(base: Lab, mine: Lab, theirs: Lab, *, takes_theirs: bool = False) -> Merged:
    """Bring together what `mine` and `theirs` have made of `base`. A conflict keeps mine, unless `takes_theirs`.

    If the parts do not go together, such as a client preset on a project that the others have removed, the whole lab is
    the one conflict.
    """
    merging = _Merging(takes_theirs=takes_theirs)
    lab = merging.lab(base, mine, theirs)
    if lab not in (mine, theirs) and not _is_whole(lab):
        return Merged(theirs if takes_theirs else mine, (), (Part(PartKind.LAB),))
    return Merged(lab, tuple(merging.taken), tuple(merging.conflicts))


def _is_whole(lab: Lab) -> bool:
    """Whether there is a gateway, and everything that client presets refer to."""
    return bool(lab.gateways) and all(
        (gateway := lab.gateway(preset.gateway)) is not None
        and preset.project in gateway.projects
        and (not preset.user or lab.user(preset.user) is not None)
        for preset in lab.clients
    )


class _Named(Protocol):
    @property
    def name(self) -> str: ...


_Value = TypeVar("_Value")
_NamedPart = TypeVar("_NamedPart", bound=_Named)
_Inside = Callable[[_Value, _Value, _Value], _Value]


class _Merging:
    """One merge; every method gets the base, mine and theirs."""

    def __init__(self, *, takes_theirs: bool) -> None:
        self._takes_theirs = takes_theirs
        self.taken: list[Part] = []
        self.conflicts: list[Part] = []

    def lab(self, base: Lab, mine: Lab, theirs: Lab) -> Lab:
        def named(kind: PartKind, field: str) -> dict[str, str]:
            return self._named(Part(kind), getattr(base, field), getattr(mine, field), getattr(theirs, field))

        title = self._value(Part(PartKind.TITLE), base.title, mine.title, theirs.title)
        settings = self._value(Part(PartKind.SETTING), *map(_settings, (base, mine, theirs)))
        return Lab(
            title=title,
            gateways=self._listed(
                Part(PartKind.GATEWAY), (base.gateways, mine.gateways, theirs.gateways), self._gateway
            ),
            users=self._listed(Part(PartKind.USER), (base.users, mine.users, theirs.users)),
            clients=self._listed(Part(PartKind.PRESET), (base.clients, mine.clients, theirs.clients)),
            shared=named(PartKind.SHARED, "shared"),
            scripts=named(PartKind.SCRIPT, "scripts"),
            request_timeout_s=settings.request_timeout_s,
            request_host_name=settings.request_host_name,
            engine=settings.engine,
            lint_ignored=settings.lint_ignored,
            sends=named(PartKind.SEND, "sends"),
            variables=named(PartKind.VARIABLE, "variables"),
        )

    def _gateway(self, base: Gateway, mine: Gateway, theirs: Gateway) -> Gateway:
        name = base.name

        def project(*each: Project) -> Project:
            return self._project(name, *each)

        return Gateway(
            name,
            self._value(Part(PartKind.GATEWAY, name), base.online, mine.online, theirs.online),
            self._named(Part(PartKind.PROJECT, gateway=name), base.projects, mine.projects, theirs.projects, project),
            self._value(Part(PartKind.DATABASE, name), base.database_sql, mine.database_sql, theirs.database_sql),
            self._value(Part(PartKind.TAGS, name), base.tags, mine.tags, theirs.tags),
        )

    def _project(self, gateway: str, base: Project, mine: Project, theirs: Project) -> Project:
        name = base.name

        def part(kind: PartKind) -> Part:
            return Part(kind, gateway=gateway, project=name)

        def handlers(kind: PartKind, scope: HandlerScope) -> dict[str, MessageHandler]:
            def handler(*each: MessageHandler) -> MessageHandler:
                return self._handler(replace(part(kind), name=each[0].name), *each)

            return self._named(part(kind), base.handlers(scope), mine.handlers(scope), theirs.handlers(scope), handler)

        return Project(
            name,
            self._value(Part(PartKind.PROJECT, name, gateway), base.title, mine.title, theirs.title),
            handlers(PartKind.GATEWAY_HANDLER, HandlerScope.GATEWAY),
            handlers(PartKind.CLIENT_HANDLER, HandlerScope.CLIENT),
            self._named(part(PartKind.LIBRARY), base.library, mine.library, theirs.library),
        )

    def _handler(
        self, part: Part, base: MessageHandler, mine: MessageHandler, theirs: MessageHandler
    ) -> MessageHandler:
        script = self._value(part, base.script, mine.script, theirs.script)
        options = self._value(part, *((each.threading, each.enabled) for each in (base, mine, theirs)))
        return replace(base, script=script, threading=options[0], enabled=options[1])

    def _listed(
        self,
        part: Part,
        versions: tuple[tuple[_NamedPart, ...], ...],
        inside: _Inside[_NamedPart] | None = None,
    ) -> tuple[_NamedPart, ...]:
        """A list whose order counts."""
        base, mine, theirs = ({each.name: each for each in version} for version in versions)
        merged = self._named(part, base, mine, theirs, inside)
        return tuple(merged[name] for name in _order(list(base), list(mine), list(theirs)) if name in merged)

    def _named(
        self,
        part: Part,
        base: Mapping[str, _Value],
        mine: Mapping[str, _Value],
        theirs: Mapping[str, _Value],
        inside: _Inside[_Value] | None = None,
    ) -> dict[str, _Value]:
        merged: dict[str, _Value] = {}
        for name in {**theirs, **mine, **base}:
            versions = base.get(name), mine.get(name), theirs.get(name)
            if inside is not None and all(version is not None for version in versions):
                merged[name] = inside(*versions)  # type: ignore[arg-type]  # none of them is None
                continue
            found = self._value(replace(part, name=name), *versions)
            if found is not None:
                merged[name] = found
        return merged

    def _value(self, part: Part, base: _Value, mine: _Value, theirs: _Value) -> _Value:
        if mine in (base, theirs):
            self._note(self.taken, part if theirs != mine else None)
            return theirs
        if theirs == base:
            return mine
        self._note(self.conflicts, part)
        return theirs if self._takes_theirs else mine

    def _note(self, parts: list[Part], part: Part | None) -> None:
        if part is not None and part not in parts[-1:]:
            parts.append(part)


def _settings(lab: Lab) -> Lab:
    """The lab's settings and nothing else of it."""
    return replace(lab, title="", gateways=(), users=(), clients=(), shared={}, scripts={}, sends={}, variables={})


def _order(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """All names in the order of the side that has changed it, in mine if both have; what only the other has comes last."""
    is_mine = mine != base and (theirs == base or _among(mine, base) != _among(base, mine))
    first, second = (mine, theirs) if is_mine else (theirs, mine)
    return [*first, *(name for name in second if name not in first)]


def _among(names: list[str], others: list[str]) -> list[str]:
    return [name for name in names if name in others]
