"""What editors of scripts are told: names that fit at the cursor, the call that is being written, what names lead to.

`system` it knows by its table, the lab through `LabNames`, the rest of Python through `PythonNames`, a little later.
"""

from collections.abc import Callable
from dataclasses import replace

from client.script_help.argument_help import ArgumentHelp
from client.script_help.cursor_place import CursorPlace, OpenCall, cursor_place
from client.script_help.definitions import Definitions, Found
from client.script_help.full_names import FullNames
from client.script_help.imports import ImportLine, import_line
from client.script_help.in_force import in_force
from client.script_help.knowledge import Knowledge
from client.script_help.libraries import ROOTS as LIBRARY_ROOTS
from client.script_help.libraries import Libraries
from client.script_help.outline import Definition, outline
from client.script_help.payload_keys import PAYLOAD
from client.script_help.python_help import PythonHelp
from client.script_help.python_words import BUILTINS, DICT_METHODS, KEYWORDS, bound_names
from client.script_help.system_names import SystemNames, plain_name, system_tip, tip_parts
from client.toolkit.code_help import CallTip, CodeLink, Completion, Completions
from gateway_core.api import SystemFunction, java_names, module_names

_OWN_ROOTS = ("system", *LIBRARY_ROOTS, "java")


class ScriptHelp:
    """A `CodeHelp` for scripts of one scope: `client`, `designer` or `gateway`. Without knowledge it tells of `system` alone."""

    def __init__(self, scope: str, knowledge: Knowledge | None = None) -> None:
        self._system = SystemNames(scope)
        self._full_names = FullNames(self._system)
        self._is_handler = bool(knowledge and knowledge.place.handler)
        self._arguments = ArgumentHelp(knowledge.names, knowledge.place, self._full_names) if knowledge else None
        self._libraries = Libraries(knowledge.names, knowledge.place) if knowledge else None
        self._python = PythonHelp(knowledge.python, is_handler=self._is_handler) if knowledge else None
        self._definitions: Definitions | None = None
        if self._arguments is not None and self._libraries is not None:
            self._definitions = Definitions(self._full_names, self._arguments, self._libraries)

    def completions(self, text: str, position: int) -> Completions:
        """What fits at the cursor, but for what Python alone knows."""
        if self._python is not None:
            self._python.start()
        place = cursor_place(text, position)
        if place.in_comment:
            return Completions()
        if place.text is not None:
            function = self._full_names.called(text, place)
            return self._arguments.in_quotes(text, position, place, function) if self._arguments else Completions()
        line = import_line(text, position)
        if line is not None:
            return Completions(line.typed, self._importable(line))
        base, dot, typed = place.name.rpartition(".")
        items = self._below(self._full_names.full_name(text, base)) if dot else self._plain(text, position, place)
        return Completions(typed, items)

    def ask_more(self, text: str, position: int, deliver: Callable[[tuple[Completion, ...]], None]) -> bool:
        """Ask for what Python alone knows: the attributes of values, what modules have."""
        place = cursor_place(text, position)
        if self._python is None or place.text is not None or place.in_comment:
            return False
        line = import_line(text, position)
        base = line.source if line is not None else place.name.rpartition(".")[0]
        source = self._full_names.full_name(text, base)
        is_known = source.partition(".")[0] in _OWN_ROOTS or (base == PAYLOAD and self._is_handler)
        if not base and not _follows_dot(text, position):
            return False
        return not is_known and self._python.ask_names(text, position, deliver)

    def call_tip(self, text: str, position: int) -> CallTip | None:
        """The call around the cursor: of `system`, of a library, of a function of this text."""
        place = cursor_place(text, position)
        function = self._full_names.called(text, place)
        if place.call is None:
            return None
        if function is not None:
            return system_tip(function, place.call, self._now(text, place, function))
        found = self._called_definition(text, place.call)
        return _definition_tip(found, place.call) if found is not None else None

    def ask_call_tip(self, text: str, position: int, deliver: Callable[[CallTip | None], None]) -> bool:
        """Ask whether Python knows the call around the cursor."""
        if self._python is None or cursor_place(text, position).call is None:
            return False
        return self._python.ask_tip(text, position, deliver)

    def function_at(self, text: str, position: int) -> SystemFunction | None:
        """The function of `system` that the cursor stands in the name of, or in the call of."""
        end = position
        while end < len(text) and (text[end].isalnum() or text[end] in "_."):
            end += 1
        place = cursor_place(text, end)
        return self._full_names.function(text, place.name) or self._full_names.called(text, place)

    def link_at(self, text: str, position: int) -> CodeLink | None:
        """The name at the cursor if it leads somewhere."""
        found = self.definition_at(text, position)
        return found.link if found else None

    def definition_at(self, text: str, position: int) -> Found | None:
        """What the name at the cursor means, or the call around it; None where neither is known to lead anywhere."""
        return self._definitions.find(text, position) if self._definitions else None

    def ask_definition(self, text: str, position: int, deliver: Callable[[tuple[int, int] | None], None]) -> bool:
        """Ask where a name of the script's own is defined; the answer is a line, from 1, and a column, from 0."""
        return self._python is not None and self._python.ask_definition(text, position, deliver)

    def _now(self, text: str, place: CursorPlace, function: SystemFunction) -> str:
        """What is in force for the argument at the cursor; what is being written in it counts."""
        if self._arguments is None:
            return ""
        return in_force(self._arguments.question(text, replace(place, text=None), function))

    def _called_definition(self, text: str, call: OpenCall) -> Definition | None:
        full = self._full_names.full_name(text, call.name)
        member = self._libraries.member(full) if self._libraries else None
        if member is not None:
            return member.definition
        return next((each for each in outline(text) if each.name == call.name and each.kind == "function"), None)

    def _below(self, base: str) -> tuple[Completion, ...]:
        """What comes after the dot of a name that means `base`."""
        root, _, part = base.partition(".")
        if root == "system":
            return self._system.below(part) if "." not in part else ()
        if root in LIBRARY_ROOTS and self._libraries is not None:
            modules = tuple(plain_name(name) for name in self._libraries.modules_below(base))
            return (*modules, *(_defined(each) for each in self._libraries.definitions(base)))
        if base == PAYLOAD and self._is_handler:
            return tuple(Completion(name, f"{name}()", f"{name}()", 1) for name in DICT_METHODS)
        return tuple(plain_name(name) for name in java_names(base)) if root == "java" else ()

    def _importable(self, line: ImportLine) -> tuple[Completion, ...]:
        """What an import can name."""
        if not line.source:
            return tuple(plain_name(name) for name in module_names())
        return tuple(Completion(item.name, item.shown, item.name, 0, item.help) for item in self._below(line.source))

    def _plain(self, text: str, position: int, place: CursorPlace) -> tuple[Completion, ...]:
        """What a plain name may become: an argument of the lab's, a parameter, the script's own names, Python's."""
        if _follows_dot(text, position):
            return ()
        function = self._full_names.called(text, place)
        fitting = self._arguments.unquoted(text, place, function) if self._arguments else ()
        own = bound_names(text[: position - len(place.name)] + text[position:])
        payload = (PAYLOAD,) if self._is_handler else ()
        pythons = (*BUILTINS, *KEYWORDS) if place.name else ()
        names = dict.fromkeys((*own, *payload, "system", *LIBRARY_ROOTS, *pythons))
        return (*fitting, *_parameters(function, place), *(plain_name(name) for name in names))


def _follows_dot(text: str, position: int) -> bool:
    """Whether the cursor stands behind a dot and the beginning of a name: `'a'.jo`, `f().`."""
    before = text[:position].rstrip("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return before.endswith(".")


def _parameters(function: SystemFunction | None, place: CursorPlace) -> tuple[Completion, ...]:
    """`user=` and the like, where an argument begins."""
    if function is None or place.call is None or place.call.keyword or place.call.inside:
        return ()
    way = max(function.ways, key=len, default=())
    return tuple(
        Completion(f"{each.name}=", f"{each.name}=", f"{each.name}=", help=each.help, hint=each.help)
        for each in way[place.call.argument :]
    )


def _defined(each: Definition) -> Completion:
    if each.kind != "function":
        return Completion(each.name, each.name, each.name, help=each.help, hint=each.help or each.kind)
    back = 1 if each.parameters else 0
    return Completion(each.name, each.signature, each.name + "()", back, each.help, each.help)


def _definition_tip(found: Definition, call: OpenCall) -> CallTip:
    """A function's call, with the first line of what it says of itself."""
    names = [parameter.partition("=")[0].strip() for parameter in found.parameters]
    number = names.index(call.keyword) if call.keyword in names else -1 if call.keyword else call.argument
    parts, current = tip_parts(call.name, found.parameters, number)
    return CallTip(parts, current, "", found.help)
