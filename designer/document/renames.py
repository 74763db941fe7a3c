"""Renames that carry the scripts along: who mentions a name, and the lab with those places changed. No Qt, no files.

The places belong to the lab as it is before the rename, so change the mentions first: `renamed(with_mentions(lab, chosen), …)`.
"""

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from designer.document.gateway_edits import rename_gateway
from designer.document.handler_edits import HandlerPlace, HandlerSet, move_handler
from designer.document.preset_edits import rename_host
from designer.document.project_edits import rename_project
from designer.document.refusals import EditRefused, gone
from designer.document.script_edits import edit_script, move_script
from designer.document.user_edits import modify_user, rename_role
from gateway_core.api import (
    HandlerScope,
    Lab,
    LabName,
    NameKind,
    NameMention,
    Place,
    PlaceKind,
    all_scripts,
    lint_place_of,
    may_mention,
    name_mention_steps,
    script_at,
)

NO_DRAFTS: Mapping[Place, str] = {}
_MOST_READ = 20  # scripts; reading one takes some milliseconds
_MODULE_KINDS = {NameKind.LIBRARY: PlaceKind.LIBRARY, NameKind.SHARED: PlaceKind.SHARED}


@dataclass(frozen=True, slots=True)
class Rename:
    """What is to be called `new` from now on."""

    name: LabName
    new: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a script that mentions the name: `before` is its line now, `after` the line with the new name.

    `is_draft`: it stands in a text that is not in the lab yet.
    """

    place: Place
    at: NameMention
    before: str
    after: str
    is_draft: bool = False

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self.at.line

    @property
    def column(self) -> int:
        """The column, from 0."""
        return self.at.column

    @property
    def is_certain(self) -> bool:
        """Whether it names this very thing; else it may name another one too, or hold for other calls."""
        return self.at.is_certain

    @property
    def can_change(self) -> bool:
        """Whether the name can be replaced in place; else a person must."""
        return self.at.replacement is not None


MentionSteps = Generator[None, None, tuple[Mention, ...]]


@dataclass(frozen=True, slots=True)
class UsedBy:
    """The places in scripts that name a part of the lab; not `is_complete`: there may be more."""

    mentions: tuple[Mention, ...] = ()
    is_complete: bool = True


def mentions(lab: Lab, rename: Rename, texts: Mapping[Place, str] = NO_DRAFTS) -> tuple[Mention, ...]:
    """All places in the lab's scripts that mention the name, and those in `texts`, which are drafts of some of them.

    A draft that differs from the lab's text is looked through beside it.
    """
    return _finished(mention_steps(lab, rename, texts))


def mention_steps(lab: Lab, rename: Rename, texts: Mapping[Place, str] = NO_DRAFTS) -> MentionSteps:
    """The same in steps of about a millisecond each, for a window: a lab may have hundreds of scripts."""
    scripts = all_scripts(lab)
    drafts = {place: text for place, text in texts.items() if scripts.get(place) != text}
    found: list[Mention] = []
    for place, text in scripts.items():
        found += yield from _mentions_in(lab, rename, place, text)
        yield
    for place, text in drafts.items():
        in_draft = yield from _mentions_in(lab, rename, place, text)
        found += (replace(each, is_draft=True) for each in in_draft)
        yield
    return tuple(found)


def used_by(lab: Lab, name: LabName) -> UsedBy:
    """Who would name what is gone, were that part removed. Of many scripts only the first ones are read: it takes no time."""
    scripts = [
        (place, text)
        for place, text in all_scripts(lab).items()
        if may_mention(text, name) and not _goes_with(place, name)
    ]
    found = [
        each
        for place, text in scripts[:_MOST_READ]
        for each in _finished(_mentions_in(lab, Rename(name, name.name), place, text))
    ]
    return UsedBy(tuple(found), len(scripts) <= _MOST_READ)


def with_mentions(lab: Lab, chosen: Iterable[Mention]) -> Lab:
    """The lab with exactly the chosen places changed; those in drafts and those that only a person can change stay."""
    ours = sorted((each for each in chosen if not each.is_draft), key=lambda each: str(each.place))
    for place, there in groupby(ours, key=lambda each: each.place):
        text = script_at(lab, place)
        if text is None:
            raise gone(place.kind.value, place.name)
        lab = edit_script(lab, place, text_with(text, there))
    return lab


def text_with(text: str, chosen: Iterable[Mention]) -> str:
    """A script's text, or its draft, with the chosen places in it changed."""
    lines = text.split("\n")
    for mention in sorted(chosen, key=lambda each: (each.line, each.column), reverse=True):
        at = mention.at
        if at.replacement is None:
            continue
        line = lines[at.line - 1] if at.line <= len(lines) else ""
        if line[at.column : at.end_column] != at.written:
            raise EditRefused(f"“{mention.place.name}” has changed since its calls were looked up. Rename again.")
        lines[at.line - 1] = _replaced(line, at)
    return "\n".join(lines)


def renamed(lab: Lab, rename: Rename) -> Lab:
    """The lab with the thing itself renamed, and what refers to it outside of scripts."""
    return _RENAMES[rename.name.kind](lab, rename.name, rename.new)


def _renamed_gateway(lab: Lab, name: LabName, new: str) -> Lab:
    return rename_gateway(lab, name.name, new)


def _renamed_project(lab: Lab, name: LabName, new: str) -> Lab:
    return rename_project(lab, name.gateway, name.name, new)


def _renamed_handler(lab: Lab, name: LabName, new: str) -> Lab:
    assert name.scope is not None, "a handler stands in one of the two sets"
    where = HandlerSet(name.gateway, name.project, name.scope)
    return move_handler(lab, HandlerPlace(where, name.name), HandlerPlace(where, new))


def _renamed_user(lab: Lab, name: LabName, new: str) -> Lab:
    user = lab.user(name.name)
    if user is None:
        raise gone("user", name.name)
    return modify_user(lab, name.name, replace(user, name=new))


def _renamed_role(lab: Lab, name: LabName, new: str) -> Lab:
    return rename_role(lab, name.name, new)


def _renamed_host(lab: Lab, name: LabName, new: str) -> Lab:
    return rename_host(lab, name.name, new)


def _renamed_module(lab: Lab, name: LabName, new: str) -> Lab:
    place = Place(_MODULE_KINDS[name.kind], name.gateway, name.project, name.name)
    return move_script(lab, place, replace(place, name=new))


_RENAMES: Mapping[NameKind, Callable[[Lab, LabName, str], Lab]] = {
    NameKind.GATEWAY: _renamed_gateway,
    NameKind.PROJECT: _renamed_project,
    NameKind.HANDLER: _renamed_handler,
    NameKind.USER: _renamed_user,
    NameKind.ROLE: _renamed_role,
    NameKind.HOST: _renamed_host,
    NameKind.LIBRARY: _renamed_module,
    NameKind.SHARED: _renamed_module,
}


def _finished(steps: MentionSteps) -> tuple[Mention, ...]:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: tuple[Mention, ...] = end.value
            return found


def _mentions_in(lab: Lab, rename: Rename, place: Place, text: str) -> MentionSteps:
    lines = text.split("\n")
    found = yield from name_mention_steps(text, rename.name, rename.new, lint_place_of(lab, place))
    rows = ((at, lines[at.line - 1]) for at in found)
    return tuple(Mention(place, at, row, _replaced(row, at)) for at, row in rows)


def _replaced(line: str, at: NameMention) -> str:
    replacement = at.written if at.replacement is None else at.replacement
    return line[: at.column] + replacement + line[at.end_column :]


def _goes_with(place: Place, name: LabName) -> bool:
    """Whether the script is a part of what has that name."""
    match name.kind:
        case NameKind.GATEWAY:
            return place.gateway == name.name
        case NameKind.PROJECT:
            return (place.gateway, place.project) == (name.gateway, name.name)
        case NameKind.HANDLER:
            kind = PlaceKind.CLIENT_HANDLER if name.scope is HandlerScope.CLIENT else PlaceKind.GATEWAY_HANDLER
        case NameKind.LIBRARY | NameKind.SHARED:
            kind = _MODULE_KINDS[name.kind]
        case _:
            return False
    return place == Place(kind, name.gateway, name.project, name.name)
