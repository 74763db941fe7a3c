"""What editors of scripts are told: the functions of `system` that there are in the script's scope."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from client.script_help.cursor_place import OpenCall, cursor_place
from client.toolkit.code_help import CallTip, Completion, Completions
from gateway_core.api import SystemFunction, SystemParameter, system_functions

_MOST_SHOWN = 64  # characters of a call in the list; the call tip shows all of it
_ROOTS = ("system", "project", "shared")


class ScriptHelp:
    """A `CodeHelp` for scripts of one scope: `client`, `designer` or `gateway`."""

    def __init__(self, scope: str) -> None:
        self._scope = scope

    @cached_property
    def _functions(self) -> dict[str, SystemFunction]:
        """Those of this scope by full name; made on first use, because a window should not wait for it."""
        ours = (function for function in system_functions() if self._scope in function.scopes)
        return {function.full_name: function for function in ours if function.is_emulated or function.is_on_79}

    def completions(self, text: str, position: int) -> Completions:
        """Names below `system`, and the three roots that need no import."""
        place = cursor_place(text, position)
        base, dot, typed = place.name.rpartition(".")
        if not dot:
            return Completions(typed, tuple(_plain(root) for root in _ROOTS) if typed else ())
        root, _, part = base.partition(".")
        if root != "system" or "." in part:
            return Completions(typed)
        return Completions(typed, self._below(part))

    def call_tip(self, text: str, position: int) -> CallTip | None:
        """The call of a function of `system` around the cursor."""
        call = cursor_place(text, position).call
        function = self._functions.get(call.name) if call else None
        return _tip(function, call) if function and call else None

    def function_at(self, text: str, position: int) -> SystemFunction | None:
        """The function that the cursor stands in the name of, or in the call of."""
        end = position
        while end < len(text) and (text[end].isalnum() or text[end] in "_."):
            end += 1
        place = cursor_place(text, end)
        found = self._functions.get(place.name)
        return found or (self._functions.get(place.call.name) if place.call else None)

    def _below(self, part: str) -> tuple[Completion, ...]:
        if not part:
            return tuple(_plain(name) for name in sorted({each.part for each in self._emulated()}))
        ours = [function for function in self._functions.values() if function.part == part]
        ours.sort(key=_emulated_first)
        return tuple(_function(function) for function in ours)

    def _emulated(self) -> Iterable[SystemFunction]:
        return (function for function in self._functions.values() if function.is_emulated)


def _emulated_first(function: SystemFunction) -> tuple[bool, str]:
    return not function.is_emulated, function.name.lower()


def _plain(name: str) -> Completion:
    return Completion(name, name, name)


def _function(function: SystemFunction) -> Completion:
    shown = function.signatures[0]
    if len(shown) > _MOST_SHOWN:
        shown = shown[: shown.rindex(", ", 0, _MOST_SHOWN)] + ", …)"
    if not function.is_emulated:
        shown = QCoreApplication.translate("ScriptHelp", "{call}   – not emulated").format(call=function.name)
    has_parameters = any(function.ways)
    return Completion(function.name, shown, function.name + "()", 1 if has_parameters else 0, function.help)


def _tip(function: SystemFunction, call: OpenCall) -> CallTip:
    way = _fitting_way(function.ways, call)
    names = [parameter.name for parameter in way]
    number = names.index(call.keyword) if call.keyword in names else -1 if call.keyword else call.argument
    parts = [function.full_name + "("]
    current = -1
    for index, parameter in enumerate(way):
        if index == number:
            current = len(parts)
        parts.append(parameter.text)
        if index + 1 < len(way):
            parts.append(", ")
    parts.append(")")
    words = function.help
    if not function.is_emulated:
        words += QCoreApplication.translate("ScriptHelp", " Not emulated here.")
    meaning = way[number].help if 0 <= number < len(way) else ""
    return CallTip(tuple(parts), current, meaning, words)


def _fitting_way(ways: Sequence[tuple[SystemParameter, ...]], call: OpenCall) -> tuple[SystemParameter, ...]:
    """The first parameter list that the call can still become, else the longest."""
    for way in ways:
        if call.keyword and any(parameter.name == call.keyword for parameter in way):
            return way
        if not call.keyword and call.argument < len(way):
            return way
    return max(ways, key=len)
