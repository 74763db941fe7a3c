"""What fits in an argument of a call, in quotes or before them: names of the lab, keys of payloads, the call's parameters."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from client.script_help.argument_names import (
    SENDS,
    ArgumentQuestion,
    FittingName,
    fitting_names,
    handlers_in,
    is_list,
    target_scopes,
)
from client.script_help.call_text import call_text, text_end, unescaped
from client.script_help.cursor_place import CursorPlace, OpenBracket, OpenText
from client.script_help.full_names import FullNames
from client.script_help.lab_names import LabNames, ScriptPlace
from client.script_help.literals import body_in, quoted
from client.script_help.payload_keys import PAYLOAD, READERS, PayloadKey, all_keys
from client.script_help.system_names import current_parameter
from client.toolkit.code_help import Completion, Completions
from gateway_core.api import HandlerScope, SystemFunction

_GIVEN = re.compile(r"^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*\{\Z", re.MULTILINE)
_CALL = re.compile(r"([A-Za-z_][\w.]*)[ \t]*\(")
_LONGEST_LINE = 200


class ArgumentHelp:
    """The lab's part in the help with one script."""

    def __init__(self, names: LabNames, place: ScriptPlace, full_names: FullNames) -> None:
        self._full_names = full_names
        self._names = names
        self._place = place

    def question(
        self, text: str, place: CursorPlace, function: SystemFunction | None, parameter: str = ""
    ) -> ArgumentQuestion | None:
        """Which argument of `function` the cursor stands in; another one of that call if `parameter` says so."""
        if function is None or place.call is None:
            return None
        if not parameter:
            current = current_parameter(function, place.call)
            parameter = place.call.keyword or (current.name if current else "")
        call = call_text(text, place.call.start, function, place.text)
        return ArgumentQuestion(function.full_name, parameter, call, self._place, self._names)

    def in_quotes(self, text: str, position: int, place: CursorPlace, function: SystemFunction | None) -> Completions:
        """What fits in the text in quotes around the cursor."""
        written = place.text
        if written is None or len(written.quote) > 1:
            return Completions()
        fitting = self._fitting_text(text, place, function)
        end = text_end(text, position, written)
        body = text[written.start : position]
        is_closed = text[end : end + len(written.quote)] == written.quote
        ending = "" if is_closed else written.quote
        items = tuple(item for each in fitting if (item := _inside(each, written, ending)) is not None)
        return Completions(unescaped(body), items, len(body), end - position, opens=bool(items))

    def unquoted(self, text: str, place: CursorPlace, function: SystemFunction | None) -> tuple[Completion, ...]:
        """The names that fit an argument, or the keys that fit a payload, with their quotes."""
        keys = self._keys_at(text, place, function)
        if keys is not None:
            return tuple(_with_quotes(each, wants_list=False) for each in keys)
        question = self.question(text, place, function)
        if question is None or place.call is None or "{" in place.call.inside:
            return ()
        wants_list = is_list(question) and not place.call.inside
        return tuple(_with_quotes(each, wants_list=wants_list) for each in fitting_names(question))

    def _fitting_text(self, text: str, place: CursorPlace, function: SystemFunction | None) -> Iterable[FittingName]:
        keys = self._keys_at(text, place, function)
        if keys is not None:
            return keys
        question = self.question(text, place, function)
        return () if question is None or place.bracket is None else fitting_names(question)

    def _keys_at(self, text: str, place: CursorPlace, function: SystemFunction | None) -> Iterable[FittingName] | None:
        """The keys of a payload, where one of them may be written; None where the bracket has nothing to do with keys."""
        bracket = place.bracket
        if bracket is None:
            return None
        if _reads_payload(bracket):
            return self._own_keys()
        if bracket.kind != "{":
            return None
        if bracket.has_colon:
            return ()
        question = self.question(text, place, function)
        if question is None:
            question = self._call_that_gets(text, bracket)
        is_payload = question is not None and question.is_send and question.parameter == PAYLOAD
        return self._keys_for(question) if question is not None and is_payload else ()

    def _call_that_gets(self, text: str, bracket: OpenBracket) -> ArgumentQuestion | None:
        """The call that sends the dictionary in that bracket under the name that it is given: `payload = {'`."""
        given = _GIVEN.search(text, max(0, bracket.start - _LONGEST_LINE), bracket.start)
        for call in _CALL.finditer(text) if given else ():
            function = self._full_names.function(text, call[1])
            if given is not None and function is not None and is_send(function):
                arguments = call_text(text, call.end(), function)
                if arguments.sources.get(PAYLOAD) == given[1]:
                    return ArgumentQuestion(function.full_name, PAYLOAD, arguments, self._place, self._names)
        return None

    def _own_keys(self) -> Iterable[FittingName]:
        """The keys that this handler's script reads, and those that it was sent."""
        place = self._place
        if not place.handler:
            return ()
        scripts = [
            project.handlers(place.handler_scope)[place.handler].script
            for gateway in self._names.lab().gateways
            if gateway.name == place.gateway
            for name, project in gateway.projects.items()
            if name == place.project and place.handler in project.handlers(place.handler_scope)
        ]
        return _keys(all_keys(scripts, self._names.payloads(place.project, place.handler)))

    def _keys_for(self, question: ArgumentQuestion) -> Iterable[FittingName]:
        """The keys that the handlers read to which the call goes, and those that they were sent."""
        handler, project = question.call.text("messageHandler"), question.call.text("project")
        scopes = target_scopes(question) or frozenset(HandlerScope)
        found = [each for each in handlers_in(question, scopes) if each.handler.name == handler]
        projects = dict.fromkeys([project, *(each.project for each in found)]) if handler else {}
        sent = [payload for each in projects for payload in self._names.payloads(each, handler)]
        return _keys(all_keys([each.handler.script for each in found], sent))


def is_send(function: SystemFunction | None) -> bool:
    """Whether it sends a message or a request."""
    return function is not None and function.full_name in SENDS


def _reads_payload(bracket: OpenBracket) -> bool:
    """Whether a handler looks up a key there: `payload['`, `payload.get('`."""
    is_item = bracket.kind == "[" and bracket.name == PAYLOAD
    return is_item or (bracket.kind == "(" and bracket.name in READERS and bracket.argument == 0)


def _keys(found: Iterable[PayloadKey]) -> Iterable[FittingName]:
    for key in found:
        if key.type_name:
            words = QCoreApplication.translate("ScriptHelp", "{type}, last {value}")
            yield FittingName(key.name, words.format(type=key.type_name, value=key.value))
        else:
            yield FittingName(key.name, QCoreApplication.translate("ScriptHelp", "read by the handler"))


def _inside(fitting: FittingName, written: OpenText, ending: str) -> Completion | None:
    body = body_in(fitting.name, written)
    if body is None:
        return None
    return Completion(fitting.name, fitting.name, body + ending, help=fitting.help, hint=fitting.hint)


def _with_quotes(fitting: FittingName, *, wants_list: bool) -> Completion:
    literal = quoted(fitting.name)
    inserted = f"[{literal}]" if wants_list else literal
    return Completion(fitting.name, literal, inserted, help=fitting.help, hint=fitting.hint)
