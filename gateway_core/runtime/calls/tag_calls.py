"""What scripts ask of tags: reading, writing, browsing, adding, editing, removing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint
from gateway_core.model.tags import NO_VALUE, DataType, TagDefinition, TagRow
from gateway_core.routing.ledger import CallFailure, ReplyTo
from gateway_core.routing.sends import Effect
from gateway_core.routing.station import GUI_LANE
from gateway_core.runtime.calls.call_kind import Arguments, CallKind, Frame, Shape, answered, reply_plain
from gateway_core.runtime.core import Core
from gateway_core.scripting.frames import NonsenseError
from gateway_core.tags.coercion import coerced, told_type
from gateway_core.tags.paths import TagPathError
from gateway_core.tags.provider import TagRefusalError, data_type_named
from gateway_core.tags.space import BrowseWish

_BROWSE: Shape = {
    "parent": str,
    "pattern": str,
    "tag_type": str,
    "data_type": str,
    "recursive": bool,
    "descending": bool,
}
_OF_ONE_TAG = ("system.tag.write", "system.tag.writeToTag", "system.tag.writeSynchronous")
_WRITE: Shape = {"call": str, "paths": list, "values": str}
_ADD: Shape = {
    "parent": str,
    "name": str,
    "is_folder": bool,
    "data_type": str,
    "value": str,
    "documentation": str,
    "read_only": bool,
}
_EDIT: Shape = {
    "path": str,
    "data_type": (str, type(None)),
    "value": (str, type(None)),
    "documentation": (str, type(None)),
    "read_only": (bool, type(None)),
}


class TagCalls:
    """Answers the calls of `system.tag`. A refusal is a sentence, which the host logs or raises."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._tags = core.tags

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        core = self._core
        return {
            "readTags": CallKind({"paths": list}, self._read),
            "writeTags": CallKind(_WRITE, self._write),
            "tagExists": answered(core, {"path": str}, self._exists),
            "browseTags": CallKind(_BROWSE, self._browse),
            "addTag": CallKind(_ADD, self._add),
            "editTag": CallKind(_EDIT, self._edit),
            "removeTags": CallKind({"paths": list}, self._remove),
        }

    def _read(self, to: ReplyTo, frame: Frame) -> None:
        paths = _texts(frame["arguments"]["paths"])
        found = self._tags.read(paths, to.where)
        text = ", ".join(f"[{each.wire}, {each.quality:d}, {each.time_ms}]" for each in found)
        self._core.contexts.reply(to, Payload(f"[{text}]"), None)

    def _exists(self, where: Endpoint, given: Arguments) -> bool:
        return self._tags.space(where).exists(given["path"], self._tags.asker(where))

    def _write(self, to: ReplyTo, frame: Frame) -> None:
        """The refusals, one for each tag: empty where it has the value now."""
        given = frame["arguments"]
        paths, values = _texts(given["paths"]), _parsed(given["values"])
        if not isinstance(values, list) or len(paths) != len(values):
            raise NonsenseError("a write of tags without a value for each")
        blocked = self._edt_refusal(frame) or self._tags.script_refusal(to.where, given["call"])
        if blocked:
            reply_plain(self._core, to, [blocked for _ in paths])
            return
        wires = [json.dumps(value) for value in values]
        refusals = [self._tags.write(path, wire, to.where) for path, wire in zip(paths, wires, strict=True)]
        if not all(refusals):
            is_list = given["call"] not in _OF_ONE_TAG
            shown = [_shown(path) for path in paths]
            arguments = json.dumps([shown, values] if is_list else [shown[0], values[0]])
            self._core.note_effect(frame["run"], Effect(given["call"], Payload(arguments)))
        reply_plain(self._core, to, refusals)

    def _edt_refusal(self, frame: Frame) -> str:
        """Why a synchronous write is none for the thread that it is called from; empty if it may be."""
        run, call = self._core.router.queues.run(frame["run"]), frame["arguments"]["call"]
        if run is None or run.lane.key != GUI_LANE or not call.endswith("Synchronous"):
            return ""
        return f"{call} can't be called from the event dispatch thread. Call it by system.util.invokeAsynchronous."

    def _browse(self, to: ReplyTo, frame: Frame) -> None:
        wish = BrowseWish(*(frame["arguments"][name] for name in _BROWSE))
        try:
            found = self._tags.space(to.where).browse(wish, self._tags.asker(to.where))
        except TagPathError as error:
            self._fail(to, f"{wish.parent[:80]!r} can't be browsed: {error}.")
            return
        reply_plain(self._core, to, [_browsed(row) for row in found])

    def _add(self, to: ReplyTo, frame: Frame) -> None:
        given, where = frame["arguments"], to.where
        called = Effect("system.tag.addTag", Payload(json.dumps([_shown(given["parent"]), _shown(given["name"])])))
        try:
            self._check_mode(where, called.call)
            definition = None if given["is_folder"] else _definition(given)
            row = self._tags.space(where).add(given["parent"], given["name"], definition, self._tags.asker(where))
        except ValueError as error:
            self._fail(to, f"The tag {given['name'][:80]!r} is not added: {error}.")
            return
        self._tags.note(where, [row])
        self._core.note_effect(frame["run"], called)
        reply_plain(self._core, to, None)

    def _edit(self, to: ReplyTo, frame: Frame) -> None:
        given, where = frame["arguments"], to.where
        try:
            self._check_mode(where, "system.tag.editTag")
            row = self._tags.space(where).edit(given["path"], _Change(given), self._tags.asker(where))
        except ValueError as error:
            self._fail(to, f"The tag {given['path'][:80]!r} stays as it is: {error}.")
            return
        self._tags.note(where, [row])
        refusal = "" if given["value"] is None else self._tags.write(given["path"], given["value"], where)
        if refusal:
            self._fail(to, refusal)
            return
        effect = Effect("system.tag.editTag", Payload(json.dumps([_shown(given["path"])])))
        self._core.note_effect(frame["run"], effect)
        reply_plain(self._core, to, None)

    def _remove(self, to: ReplyTo, frame: Frame) -> None:
        paths, where = _texts(frame["arguments"]["paths"]), to.where
        asker, space = self._tags.asker(where), self._tags.space(where)
        refusals = []
        for path in paths:
            try:
                self._check_mode(where, "system.tag.removeTags")
                self._tags.note(where, removed=space.remove(path, asker))
            except ValueError as error:
                refusals.append(f"The tag {path[:80]!r} is not removed: {error}.")
        if refusals:
            self._fail(to, refusals[0])
            return
        effect = Effect("system.tag.removeTags", Payload(json.dumps([[_shown(path) for path in paths]])))
        self._core.note_effect(frame["run"], effect)
        reply_plain(self._core, to, None)

    def _check_mode(self, where: Endpoint, function: str) -> None:
        blocked = self._tags.script_refusal(where, function)
        if blocked:
            raise TagRefusalError(blocked.removesuffix("."))

    def _fail(self, to: ReplyTo, sentence: str) -> None:
        self._core.contexts.reply(to, None, CallFailure("GatewayException", sentence))


@dataclass(frozen=True, slots=True)
class _Change:
    """What `editTag` wants of a definition."""

    given: Arguments

    def __call__(self, definition: TagDefinition) -> TagDefinition:
        given = self.given
        data_type = _data_type(given["data_type"]) if given["data_type"] is not None else definition.data_type
        read_only, documentation = given["read_only"], given["documentation"]
        return replace(
            definition,
            data_type=data_type,
            read_only=definition.read_only if read_only is None else read_only,
            documentation=definition.documentation if documentation is None else documentation,
        )


def _definition(given: Arguments) -> TagDefinition:
    wire = given["value"]
    told = told_type(wire) or DataType.INT4
    data_type = _data_type(given["data_type"]) if given["data_type"] else told
    value = NO_VALUE if wire == NO_VALUE else coerced(data_type, wire)
    return TagDefinition(given["name"], data_type, value, given["documentation"], given["read_only"])


def _data_type(name: str) -> DataType:
    found = data_type_named(name)
    if found is None:
        raise TagRefusalError(f"there is no data type {name[:40]!r}; there are {', '.join(DataType)}")
    return found


def _browsed(row: TagRow) -> dict[str, Any]:
    path = row.path.partition("]")[2]
    return {
        "name": path.rpartition("/")[2],
        "path": path,
        "full_path": row.path,
        "type": "Folder" if row.is_folder else "CLIENT" if row.path.startswith("[Client]") else "DB",
        "data_type": row.data_type or "",
    }


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NonsenseError("a value of a tag that is none") from error


def _texts(values: list[Any]) -> list[str]:
    """A script may have written anything to its pipe."""
    return [str(value) for value in values]


def _shown(path: str) -> str:
    """A path on the wire: a `str` of bytes."""
    return path.encode("utf-8", "replace").decode("latin-1")
