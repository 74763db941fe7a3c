"""Where a name of a script is defined: the handlers that a call names, functions of libraries, names of the script's own."""

import re
from dataclasses import dataclass, replace

from client.script_help.argument_help import ArgumentHelp, is_send
from client.script_help.argument_names import ArgumentQuestion, handlers_in, target_gateways, target_scopes
from client.script_help.call_text import text_end
from client.script_help.cursor_place import CursorPlace, cursor_place
from client.script_help.full_names import FullNames
from client.script_help.libraries import Libraries
from client.script_help.python_words import KEYWORDS, bound_names, name_at
from client.toolkit.code_help import CodeLink
from gateway_core.api import HandlerScope, Place, PlaceKind

_KINDS = {HandlerScope.CLIENT: PlaceKind.CLIENT_HANDLER, HandlerScope.GATEWAY: PlaceKind.GATEWAY_HANDLER}
_HANDLER = "messageHandler"


@dataclass(frozen=True, slots=True)
class Target:
    """Where something is defined: a script of the lab, the line, from 1, and the column, from 0."""

    place: Place
    line: int = 1
    column: int = 0


@dataclass(frozen=True, slots=True)
class NamedHandler:
    """What a call says of its handler, where the lab has none like that; texts that it does not show are empty.

    `gateway` is where one could be made; it is empty where no gateway has the project.
    """

    gateway: str
    project: str
    scope: HandlerScope
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a name leads to: `targets`, or a handler that is `missing`, or a name of the script's own (`is_own`).

    `link` is the name itself, None where the cursor stands elsewhere in the call.
    """

    targets: tuple[Target, ...] = ()
    missing: NamedHandler | None = None
    is_own: bool = False
    link: CodeLink | None = None


class Definitions:
    """Finds definitions for one editor."""

    def __init__(self, full_names: FullNames, arguments: ArgumentHelp, libraries: Libraries) -> None:
        self._full_names = full_names
        self._arguments = arguments
        self._libraries = libraries

    def find(self, text: str, position: int) -> Found | None:
        """What the name at `position` leads to, else the call around it; None where neither leads anywhere."""
        place = cursor_place(text, position)
        if place.in_comment:
            return None
        if place.text is not None:
            return self._in_quotes(text, position, place)
        return self._at_name(text, position) or self._of_call(text, position, place)

    def _in_quotes(self, text: str, position: int, place: CursorPlace) -> Found | None:
        """A handler's name in quotes is a link; any other text only stands in a call."""
        found = self._of_call(text, position, place)
        function = self._full_names.called(text, place)
        question = self._arguments.question(text, place, function)
        if found is None or place.text is None or question is None or question.parameter != _HANDLER:
            return found
        return replace(found, link=CodeLink(place.text.start, text_end(text, position, place.text)))

    def _at_name(self, text: str, position: int) -> Found | None:
        """A member of a library, or a name of the script's own."""
        start, end = name_at(text, position)
        word = text[start:end]
        if not word or word[0].isdigit() or word in KEYWORDS:
            return None
        link = CodeLink(start, end)
        first = start - len(_dots_before(text, start))
        full = self._full_names.full_name(text, text[first:end])
        member = self._libraries.member(full)
        if member is not None:
            line, column = (member.definition.line, member.definition.column) if member.definition else (1, 0)
            return Found((Target(member.place, line, column),), link=link)
        is_keyword = re.match(r"[ \t]*=(?!=)", text[end:]) and cursor_place(text, start).call is not None
        if first == start and not is_keyword and word in bound_names(text):
            return Found(is_own=True, link=link)
        return None

    def _of_call(self, text: str, position: int, place: CursorPlace) -> Found | None:
        """The handlers that the call around the place selects, or the call whose function's name stands there."""
        function = self._full_names.called(text, place)
        if not is_send(function):
            opening = re.compile(r"[\w.]*[ \t]*\(").match(text, position)
            place = cursor_place(text, opening.end()) if opening else place
            function = self._full_names.called(text, place)
        if not is_send(function):
            return None
        # As if the cursor stood outside of quotes: what stands around it counts too.
        question = self._arguments.question(text, replace(place, text=None), function, _HANDLER)
        return self._handlers(question) if question is not None else None

    def _handlers(self, question: ArgumentQuestion) -> Found:
        name, project = question.call.text(_HANDLER), question.call.text("project")
        scopes = target_scopes(question)
        targets = tuple(
            Target(Place(_KINDS[each.handler.scope], each.gateway, each.project, name))
            for each in handlers_in(question, scopes)
            if each.handler.name == name
        )
        if targets:
            return Found(targets)
        scope = HandlerScope.CLIENT if HandlerScope.CLIENT in scopes or not scopes else HandlerScope.GATEWAY
        having = [gateway.name for gateway in target_gateways(question) if project in gateway.projects]
        return Found(missing=NamedHandler(having[0] if having else "", project, scope, name))


def _dots_before(text: str, start: int) -> str:
    """The dotted names right before a name: `project.util.` before `f`."""
    match = re.search(r"(?:[A-Za-z_]\w*\.)+\Z", text[max(0, start - 200) : start])
    return match[0] if match else ""
