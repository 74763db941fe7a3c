"""All tags of one gateway as whoever asks sees them: its own, those of the asking client, those of the system."""

import fnmatch
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from gateway_core.model.session import EndpointKind
from gateway_core.model.tags import CLIENT_PREFIX, NO_VALUE, Quality, TagDefinition, TagRow, TagValue
from gateway_core.tags.paths import DEFAULT_PROVIDER, TagPath, TagPathError, parsed
from gateway_core.tags.provider import TagProvider, TagRefusalError
from gateway_core.tags.system_tags import Facts, system_row, system_rows

_CLIENT, _SYSTEM = "client", "system"
_MEMORY_TAG, _CLIENT_TAG, _FOLDER = 1, 2, 6  # the numbers of tag types on 7.9
_READ_ONLY, _READ_WRITE = 0, 1  # and of access rights


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: `session` is empty for a script of the gateway."""

    session: str
    facts: Facts


@dataclass(frozen=True, slots=True)
class BrowseWish:
    """What `browseTags` is asked for. `pattern` filters full paths with `*` and `?`; empty texts filter nothing."""

    parent: str
    pattern: str = ""
    tag_type: str = ""
    data_type: str = ""
    recursive: bool = False
    descending: bool = False


class TagSpace:
    """The tags of one gateway."""

    def __init__(self, definitions: Iterable[TagDefinition], now: int) -> None:
        self._clients: dict[str, TagProvider] = {}
        shared, self._client_definitions = _parted(definitions)
        self._default = TagProvider(f"[{DEFAULT_PROVIDER}]", shared, now)

    def redeclare(self, definitions: Iterable[TagDefinition], now: int) -> None:
        """The lab declares other tags from now on."""
        shared, self._client_definitions = _parted(definitions)
        self._default.redeclare(shared, now)
        for provider in self._clients.values():
            provider.redeclare(self._client_definitions, now)

    def forget(self, session: str) -> None:
        """A client is closed: its tags go."""
        self._clients.pop(session, None)

    # -- looking ------------------------------------------------------------------------------------------------

    def read(self, text: str, asker: Asker) -> TagValue:
        """What a script that reads the path gets; what isn't there has no value and the quality `Not_Found`."""
        try:
            path = parsed(text)
        except TagPathError:
            return _not_found(asker)
        row = self._row(path, asker)
        if row is None or (row.is_folder and not path.attribute):
            return _not_found(asker)
        if not path.attribute or path.attribute.lower() == "value":
            return row.value
        found = _PROPERTIES.get(path.attribute.lower())
        return TagValue(found(row), Quality.GOOD, row.value.time_ms) if found else _not_found(asker)

    def exists(self, text: str, asker: Asker) -> bool:
        """Whether there is a tag or folder at the path."""
        try:
            path = parsed(text)
        except TagPathError:
            return False
        return bool(path.names) and self._row(path, asker) is not None

    def rows(self, asker: Asker) -> list[TagRow]:
        """All tags that the asker sees: those of the gateway first, then its own, then those of the system."""
        own = self._provider_of(_CLIENT, asker)
        return [*self._default.rows(), *(own.rows() if own else ()), *system_rows(asker.facts)]

    def browse(self, wish: BrowseWish, asker: Asker) -> list[TagRow]:
        """What lies in a folder, by full path; nothing where there is no such folder. May raise `TagPathError`."""
        path = parsed(wish.parent)
        provider = self._provider_of(path.provider, asker)
        if path.provider.casefold() == _SYSTEM:
            rows: Iterable[TagRow] = system_rows(asker.facts)
        else:
            rows = provider.rows() if provider else ()
        depth, key = len(path.names), path.key
        matches = _matcher(wish.pattern)
        found = [
            row
            for row in rows
            if _is_below(row, key, depth, recursive=wish.recursive) and _is_wanted(row, wish) and matches(row.path)
        ]
        return sorted(found, key=lambda row: row.path.casefold(), reverse=wish.descending)

    # -- changing -----------------------------------------------------------------------------------------------

    def write(self, text: str, wire: str, asker: Asker) -> TagRow:
        """Give a tag a value; the tag as it is then. Raises `ValueError` with half a sentence on why it can't be."""
        path = parsed(text)
        if path.attribute and path.attribute.lower() != "value":
            raise TagRefusalError(f"the property {path.attribute} of a tag can't be written, only its value")
        provider = self._writable(path, asker)
        return provider.row(provider.write(path, wire, asker.facts.now))

    def add(self, parent: str, name: str, definition: TagDefinition | None, asker: Asker) -> TagRow:
        """A new tag or folder; raises `ValueError` with half a sentence on why there can't be one."""
        folder, last = parsed(parent), parsed(name)
        if len(last.names) != 1 or last.provider or last.attribute or folder.attribute:
            raise TagRefusalError(f"{name[:40]!r} is no name for a tag")
        path = TagPath(folder.provider, (*folder.names, *last.names))
        parsed(path.text)  # both together may be too long, or go too deep
        provider = self._writable(path, asker)
        if provider is not self._default:
            raise TagRefusalError("client tags can't be added by a script, for each project has its own")
        return provider.row(provider.add(path, definition, asker.facts.now))

    def edit(self, text: str, change: Callable[[TagDefinition], TagDefinition], asker: Asker) -> TagRow:
        """Another definition for a tag; raises `ValueError` with half a sentence on why it can't be."""
        path = parsed(text)
        provider = self._writable(path, asker)
        node = provider.node(path)
        if provider is not self._default:
            raise TagRefusalError("client tags can't be edited by a script, for each project has its own")
        if node is None or node.definition is None:
            raise TagRefusalError("the tag does not exist")
        return provider.row(provider.edit(path, change(node.definition), asker.facts.now))

    def remove(self, text: str, asker: Asker) -> list[TagRow]:
        """Take a tag or folder away; what went. Raises `ValueError` with half a sentence on why it can't be."""
        path = parsed(text)
        provider = self._writable(path, asker)
        if provider is not self._default:
            raise TagRefusalError("client tags can't be removed by a script, for each project has its own")
        gone = provider.remove(path)
        if path.names and not gone:
            raise TagRefusalError("the tag does not exist")
        return [provider.row(node) for node in gone]

    # -- who holds what -----------------------------------------------------------------------------------------

    def _row(self, path: TagPath, asker: Asker) -> TagRow | None:
        if path.provider.casefold() == _SYSTEM:
            return system_row(path, asker.facts)
        provider = self._provider_of(path.provider, asker)
        node = provider.node(path) if provider and path.names else None
        return provider.row(node) if provider and node else None

    def _provider_of(self, name: str, asker: Asker) -> TagProvider | None:
        name = name.casefold()
        if name in ("", DEFAULT_PROVIDER):
            return self._default
        if name != _CLIENT or asker.facts.kind is EndpointKind.GATEWAY:
            return None
        if asker.session not in self._clients:
            now = asker.facts.now
            self._clients[asker.session] = TagProvider(CLIENT_PREFIX, self._client_definitions, now)
        return self._clients[asker.session]

    def _writable(self, path: TagPath, asker: Asker) -> TagProvider:
        if path.provider.casefold() == _SYSTEM:
            raise TagRefusalError("tags of the system can't be changed")
        provider = self._provider_of(path.provider, asker)
        if provider is not None:
            return provider
        if path.provider.casefold() == _CLIENT:
            raise TagRefusalError("a script of the gateway has no client tags")
        raise TagRefusalError(f"there is no tag provider {path.provider!r}; there are default, Client and System")


def local_definition(definition: TagDefinition) -> TagDefinition:
    """The same with a path inside its provider."""
    return replace(definition, path=parsed(definition.path).text)


def _parted(definitions: Iterable[TagDefinition]) -> tuple[list[TagDefinition], list[TagDefinition]]:
    """The gateway's own tags, and those of each client."""
    found = list(definitions)
    return (
        [local_definition(each) for each in found if not each.is_client],
        [local_definition(each) for each in found if each.is_client],
    )


def _not_found(asker: Asker) -> TagValue:
    return TagValue(NO_VALUE, Quality.NOT_FOUND, asker.facts.now)


def _is_below(row: TagRow, key: tuple[str, ...], depth: int, *, recursive: bool) -> bool:
    names = tuple(row.path.partition("]")[2].casefold().split("/"))
    return names[:depth] == key and (len(names) > depth if recursive else len(names) == depth + 1)


def _is_wanted(row: TagRow, wish: BrowseWish) -> bool:
    if wish.data_type and (row.data_type is None or row.data_type.lower() != wish.data_type.lower()):
        return False
    kinds = ("folder",) if row.is_folder else ("memory", "db")
    return not wish.tag_type or wish.tag_type.lower() in kinds


def _matcher(pattern: str) -> Callable[[str], object]:
    """Whether a full path, or the path within its provider, fits `pattern`."""
    if not pattern:
        return bool
    escaped = pattern.replace("[", "[[]")  # brackets are no wildcard here
    compiled = re.compile(fnmatch.translate(escaped.casefold()))
    return lambda path: compiled.match(path.casefold()) or compiled.match(path.partition("]")[2].casefold())


def _text(text: str) -> str:
    return json.dumps({"$type": "unicode", "value": text})


def _type_number(row: TagRow) -> str:
    if row.is_folder:
        return str(_FOLDER)
    return str(_CLIENT_TAG if row.path.startswith(CLIENT_PREFIX) else _MEMORY_TAG)


def _data_type_number(row: TagRow) -> str:
    return NO_VALUE if row.data_type is None else str(row.data_type.number)


def _time(row: TagRow) -> str:
    return json.dumps({"$type": "date", "value": row.value.time_ms})


_PROPERTIES: dict[str, Callable[[TagRow], str]] = {
    "accessrights": lambda row: str(_READ_ONLY if row.read_only else _READ_WRITE),
    "datatype": _data_type_number,
    "documentation": lambda row: _text(row.documentation),
    "enabled": lambda _row: "true",
    "lastchange": _time,
    "name": lambda row: _text(re.split(r"[/\]]", row.path)[-1]),
    "quality": lambda row: _text(row.value.quality.label),
    "tagtype": _type_number,
    "timestamp": _time,
}
