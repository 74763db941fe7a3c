"""The functions of `system` that scripts of one scope have: as names to choose, and as the call that is being written."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from client.script_help.cursor_place import OpenCall
from client.toolkit.code_help import CallTip, Completion
from gateway_core.api import SystemFunction, SystemParameter, system_functions

_MOST_SHOWN = 64  # characters of a call in the list; the call tip shows all of it


class SystemNames:
    """What `system` has for a scope: `client`, `designer` or `gateway`."""

    def __init__(self, scope: str) -> None:
        self._scope = scope

    @cached_property
    def functions(self) -> dict[str, SystemFunction]:
        """Those of this scope by full name; made on first use, because a window should not wait for it."""
        ours = (function for function in system_functions() if self._scope in function.scopes)
        return {function.full_name: function for function in ours if function.is_emulated or function.is_on_79}

    def below(self, part: str) -> tuple[Completion, ...]:
        """The functions of a part such as `util`; the parts where that is empty."""
        if not part:
            return tuple(plain_name(name) for name in sorted({each.part for each in self._emulated()}))
        ours = [function for function in self.functions.values() if function.part == part]
        ours.sort(key=_emulated_first)
        return tuple(_function(function) for function in ours)

    def _emulated(self) -> Iterable[SystemFunction]:
        return (function for function in self.functions.values() if function.is_emulated)


def plain_name(name: str, hint: str = "") -> Completion:
    """A name that is put in as it is."""
    return Completion(name, name, name, hint=hint)


def current_parameter(function: SystemFunction, call: OpenCall) -> SystemParameter | None:
    """The parameter that is written, None where the call has none there."""
    way = _fitting_way(function.ways, call)
    number = _number(way, call)
    return way[number] if 0 <= number < len(way) else None


def system_tip(function: SystemFunction, call: OpenCall, now: str) -> CallTip:
    """The call with the current parameter's meaning; `now` is what is in force for it at the moment."""
    way = _fitting_way(function.ways, call)
    number = _number(way, call)
    words = function.help
    if not function.is_emulated:
        words += QCoreApplication.translate("ScriptHelp", " Not emulated here.")
    meaning = way[number].help if 0 <= number < len(way) else ""
    parts, current = tip_parts(function.full_name, [parameter.text for parameter in way], number)
    return CallTip(parts, current, f"{meaning}. {now}" if meaning and now else meaning, words)


def tip_parts(name: str, parameters: Sequence[str], number: int) -> tuple[tuple[str, ...], int]:
    """A signature cut into pieces, and which piece is parameter `number`; -1 where none is."""
    parts = [name + "("]
    current = -1
    for index, parameter in enumerate(parameters):
        if index == number:
            current = len(parts)
        parts.append(parameter)
        if index + 1 < len(parameters):
            parts.append(", ")
    return (*parts, ")"), current


def _emulated_first(function: SystemFunction) -> tuple[bool, str]:
    return not function.is_emulated, function.name.lower()


def _function(function: SystemFunction) -> Completion:
    shown = function.signatures[0]
    if len(shown) > _MOST_SHOWN:
        shown = shown[: shown.rindex(", ", 0, _MOST_SHOWN)] + ", …)"
    if not function.is_emulated:
        shown = QCoreApplication.translate("ScriptHelp", "{call}   – not emulated").format(call=function.name)
    has_parameters = any(function.ways)
    return Completion(function.name, shown, function.name + "()", 1 if has_parameters else 0, function.help)


def _number(way: Sequence[SystemParameter], call: OpenCall) -> int:
    names = [parameter.name for parameter in way]
    return names.index(call.keyword) if call.keyword in names else -1 if call.keyword else call.argument


def _fitting_way(ways: Sequence[tuple[SystemParameter, ...]], call: OpenCall) -> tuple[SystemParameter, ...]:
    """The first parameter list that the call can still become, else the longest."""
    for way in ways:
        if call.keyword and any(parameter.name == call.keyword for parameter in way):
            return way
        if not call.keyword and call.argument < len(way):
            return way
    return max(ways, key=len)
