"""Functions of `system` that a script cannot have where it stands, that there are not at all, or that belong on the EDT.

What there is for whom stands in the one table of functions. About threads the manual says this: a function that is handed to
`invokeAsynchronous` must keep off windows and boxes. Of handlers' threads it does not speak; that windows belong on the
EDT there too follows from how Java draws them.
"""

from collections.abc import Iterable, Iterator

from gateway_core.lab.message_lint.codes import Severity
from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import NamedCall
from gateway_core.lab.message_lint.text_scopes import BindingKind, Scope, TextScopes
from gateway_core.lab.message_lint.text_values import TextPlace, place_of
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.script_names import is_guarded
from gateway_core.lab.syntax_tree import Node, arguments_of, is_name, keyword_of, symbols
from gateway_core.model.parts import Threading
from gateway_core.routing.near_misses import name_miss
from gateway_core.script_host.system.function_table import BY_NAME, PARTS

_ASYNCHRONOUS = "system.util.invokeAsynchronous"
_GUI_PARTS = ("gui", "nav")
_BOXES = frozenset(
    {"chooseColor", "confirm", "errorBox", "inputBox", "messageBox", "passwordBox", "warningBox", "openDiagnostics"}
)
_NO_WINDOW = frozenset({"color", "getQuality", "getScreens", "getWindowNames", "isTouchscreenModeEnabled"})
_WHERE = {"gateway": "gateway scope", "client": "client scope", "designer": "the designer's scope"}
_HANDLER_NAME = "handleMessage"


def function_findings(node: Node, scope: Scope, scopes: TextScopes, place: LintPlace | None) -> Iterator[ScriptFinding]:
    """What is to be said of the function of `system` that an expression names, if it names one."""
    name, where = _system_name(node, scope, scopes)
    if not name or is_guarded(node):
        return
    row = BY_NAME.get(name)
    caller = place.scope if place is not None else ""
    if row is None:
        yield from _unknown(name, where)
    elif caller and not row.exists_in(caller):
        others = " and ".join(f"{other}s" for other in row.scopes)
        text = f"{name} does not exist in {_WHERE[caller]}, so this raises an AttributeError."
        yield call_finding("not-in-this-scope", where, text, f"It is for {others} only: {_elsewhere(caller)}")
    elif not row.is_on_79:
        text = f"{name} is not on 7.9; later versions have it."
        yield call_finding("not-on-7.9", where, text, "Leave it out, or test it on the version that you use.")
    elif not row.is_emulated:
        text = f"{name} is not emulated: here it raises an AttributeError, on Ignition it runs."
        yield call_finding("not-emulated", where, text, f"On Ignition: {row.help}" if row.help else "")


def _system_name(node: Node, scope: Scope, scopes: TextScopes) -> tuple[str, TextPlace]:
    """`system.part.function` with its place, or an empty text."""
    names = [node.children[0]]
    for trailer in node.children[1:]:
        if trailer.type != symbols.trailer or trailer.children[0].value != ".":
            break
        names.append(trailer.children[1])
    head = scopes.full_name(names[0], scope) if is_name(names[0]) else ""
    full = [*head.split("."), *(leaf.value for leaf in names[1:])] if head else []
    place = place_of(node)
    if len(full) < 3 or full[0] != "system":
        return "", place
    last = names[max(len(names) - (len(full) - 3) - 1, 0)]
    is_on_line = last.lineno == place.line
    end = last.column + len(last.value) if is_on_line else place.end_column
    return ".".join(full[:3]), TextPlace(place.line, place.column, end)


def _unknown(name: str, where: TextPlace) -> Iterator[ScriptFinding]:
    _system, part, last = name.split(".")
    if part not in PARTS:
        miss = name_miss(part, PARTS)
        text = f"7.9 has no system.{part}, so this raises an AttributeError."
        advice = f"Did you mean system.{miss.value}?" if miss else f"There are: {', '.join(PARTS)}."
        yield call_finding("no-such-function", where, text, advice)
    elif not last.isupper() and last[:1].islower():  # constants and classes are not in the table
        miss = name_miss(last, [row.name for row in BY_NAME.values() if row.part == part])
        text = f"7.9 has no function {name}, so this raises an AttributeError."
        advice = f"Did you mean system.{part}.{miss.value}?" if miss else "Look it up in the manual of 7.9."
        yield call_finding("no-such-function", where, text, advice)


def _elsewhere(caller: str) -> str:
    if caller == "gateway":
        return "send a message to a client handler that calls it."
    return "send a message or a request to a gateway handler that calls it."


def edt_findings(
    call: NamedCall, scopes: TextScopes, place: LintPlace | None, asynchronous: frozenset[int]
) -> Iterator[ScriptFinding]:
    """A call of `system.gui` or `system.nav` that is certain to run off the EDT."""
    full, scope = call.full_name, call.scope
    part, _, name = full.removeprefix("system.").partition(".")
    if not full.startswith("system.") or part not in _GUI_PARTS or name in _NO_WINDOW or full not in BY_NAME:
        return
    _name, where = _system_name(call.node, scope, scopes)
    severity: Severity = "note" if name in _BOXES else "warning"
    if id(scope.node) in asynchronous and (place is None or place.scope != "gateway"):
        text = f"{full} runs on a thread of its own here, and the manual wants all of the GUI on the EDT."
        advice = "Hand a function that calls it to system.util.invokeLater."
        yield call_finding("gui-off-edt", where, text, advice, severity=severity)
    elif _runs_off_edt(scope, place):
        text = f"{full} runs on the handler's thread here, and windows belong to the EDT."
        advice = "Set the handler's threading to EDT, or hand a function that calls it to system.util.invokeLater."
        yield call_finding("gui-off-edt", where, text, advice, severity=severity)


def _runs_off_edt(scope: Scope, place: LintPlace | None) -> bool:
    """Whether it stands right in a client handler's text that does not run on the EDT."""
    if place is None or place.scope != "client" or place.threading in (None, Threading.EDT):
        return False
    is_stored_form = scope.outer is scope.module and scope.node.type == symbols.funcdef
    return scope is scope.module or (is_stored_form and scope.node.children[1].value == _HANDLER_NAME)


def asynchronous_functions(named: Iterable[NamedCall]) -> Iterator[int]:
    """The ids of the functions and lambdas that are handed to `invokeAsynchronous`."""
    for call in named:
        for argument in arguments_of(call.brackets)[:1] if call.full_name == _ASYNCHRONOUS else ():
            value = argument.children[2] if keyword_of(argument) else argument
            if value.type == symbols.lambdef:
                yield id(value)
            found = call.scope.find(value.value) if is_name(value) else []
            if len(found) == 1 and found[0].kind is BindingKind.FUNCTION:
                yield id(found[0].node)
