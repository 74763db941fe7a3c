"""What runs on the wrong thread: windows off the EDT, requests on it, functions called instead of handed over (H5).

The manual says this: a function that is handed to `invokeAsynchronous` must keep off windows and boxes. Of handlers'
threads it does not speak; that windows belong to the EDT there too follows from how Java draws them.
"""

from collections.abc import Iterable, Iterator

from fissix.pgen2 import token

from gateway_core.lab.message_lint.codes import Severity
from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.function_rules import system_name
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import REQUEST, NamedCall
from gateway_core.lab.message_lint.text_scopes import BindingKind, Scope, TextScopes
from gateway_core.lab.message_lint.text_values import place_of
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.syntax_tree import Node, arguments_of, is_name, keyword_of, symbols
from gateway_core.model.parts import Threading
from gateway_core.script_host.system.function_table import BY_NAME

_ASYNCHRONOUS = "system.util.invokeAsynchronous"
_THREAD = "threading.Thread"
_REQUEST = f"system.util.{REQUEST}"
_TAKES_FUNCTION = (_ASYNCHRONOUS, "system.util.invokeLater")
_GUI_PARTS = ("gui", "nav")
_BOXES = frozenset(
    {"chooseColor", "confirm", "errorBox", "inputBox", "messageBox", "passwordBox", "warningBox", "openDiagnostics"}
)
_NO_WINDOW = frozenset({"color", "getQuality", "getScreens", "getWindowNames", "isTouchscreenModeEnabled"})
_HANDLER_NAME = "handleMessage"
_LATER = "hand a function that calls it to system.util.invokeLater."


def thread_findings(
    call: NamedCall, scopes: TextScopes, place: LintPlace | None, asynchronous: frozenset[int]
) -> Iterator[ScriptFinding]:
    """What is to be said of the thread on which a call runs for certain."""
    if _is_of_gui(call.full_name):
        yield from _off_edt(call, scopes, place, asynchronous)
    elif call.full_name == _REQUEST and _handler_threading(call.scope, place) is Threading.EDT:
        _name, where = system_name(call.node, call.scope, scopes)
        text = "This handler runs on the EDT, so the client's windows stand still until the request is answered."
        advice = "Set the handler's threading to Shared or Dedicated, or use system.util.sendRequestAsync."
        yield call_finding("request-on-edt", where, text, advice)
    elif call.full_name in _TAKES_FUNCTION:
        yield from _called_too_early(call, scopes)


def _is_of_gui(full_name: str) -> bool:
    head, _, rest = full_name.partition(".")
    part, _, name = rest.partition(".")
    return head == "system" and part in _GUI_PARTS and name not in _NO_WINDOW and full_name in BY_NAME


def _off_edt(
    call: NamedCall, scopes: TextScopes, place: LintPlace | None, asynchronous: frozenset[int]
) -> Iterator[ScriptFinding]:
    name, where = system_name(call.node, call.scope, scopes)
    is_box = name.rpartition(".")[2] in _BOXES
    severity: Severity = "note" if is_box else "warning"
    if id(call.scope.node) in asynchronous and (place is None or place.scope != "gateway"):
        harmless = " It is harmless in this emulator." if is_box else ""
        text = f"{name} runs on a thread of its own here, and the manual wants all of the GUI on the EDT.{harmless}"
        yield call_finding("gui-off-edt", where, text, _LATER[:1].upper() + _LATER[1:], severity=severity)
    elif _handler_threading(call.scope, place) in (Threading.SHARED, Threading.DEDICATED):
        what = (
            "boxes belong to the EDT in a real client; it is harmless here" if is_box else "windows belong to the EDT"
        )
        text = f"{name} runs on the handler's own thread, and {what}."
        advice = f"Set the handler's threading to EDT, or {_LATER}"
        yield call_finding("gui-off-edt", where, text, advice, severity=severity)


def _handler_threading(scope: Scope, place: LintPlace | None) -> Threading | None:
    """The threading of the client handler right in whose body this is; None anywhere else."""
    if place is None or place.scope != "client":
        return None
    is_stored_form = scope.outer is scope.module and scope.node.type == symbols.funcdef
    is_body = scope is scope.module or (is_stored_form and scope.node.children[1].value == _HANDLER_NAME)
    return place.threading if is_body else None


def _called_too_early(call: NamedCall, scopes: TextScopes) -> Iterator[ScriptFinding]:
    """`invokeLater(show())`: the function is called, and what it returns, which is none, is handed over."""
    for value in _first_argument(call):
        name = _called_name(value, call.scope, scopes)
        if name:
            text = f"{name}() is called here at once, and what it returns, which is no function, is handed over."
            advice = f"Hand over {name} without brackets, or a function of your own that calls it."
            yield call_finding("called-too-early", place_of(value), text, advice)


def _called_name(value: Node, scope: Scope, scopes: TextScopes) -> str:
    """What an expression calls, where that gives no function for certain: one of `system`, or of the text."""
    trailers = value.children[1:] if value.type == symbols.power else []
    starts = [trailer.children[0].type if trailer.type == symbols.trailer else None for trailer in trailers]
    if not starts or starts.pop() != token.LPAR or any(start != token.DOT for start in starts):
        return ""
    head = value.children[0]
    if not is_name(head):
        return ""
    found = [] if starts else scope.find(head.value)
    if len(found) == 1 and found[0].kind is BindingKind.FUNCTION:
        return "" if _gives_something(found[0].node) else str(head.value)
    attributes = (trailer.children[1].value for trailer in trailers[:-1])
    full = ".".join([scopes.full_name(head, scope), *attributes])
    return full if full in BY_NAME else ""


def _gives_something(function: Node) -> bool:
    """Whether a function returns a value anywhere, or makes a generator."""
    waiting = [function.children[-1]]
    while waiting:
        node = waiting.pop()
        if node.type in (symbols.return_stmt, symbols.yield_expr) or is_name(node, "yield"):
            return True
        if node.type not in (symbols.funcdef, symbols.classdef, symbols.lambdef):
            waiting.extend(node.children)
    return False


def asynchronous_functions(named: Iterable[NamedCall]) -> Iterator[int]:
    """The ids of the functions and lambdas that are handed to `invokeAsynchronous`, or to a thread of the script's own."""
    for call in named:
        for value in _handed_over(call):
            if value.type == symbols.lambdef:
                yield id(value)
            found = call.scope.find(value.value) if is_name(value) else []
            if len(found) == 1 and found[0].kind is BindingKind.FUNCTION:
                yield id(found[0].node)


def _handed_over(call: NamedCall) -> Iterator[Node]:
    if call.full_name == _ASYNCHRONOUS:
        yield from _first_argument(call)
    elif call.full_name == _THREAD:
        yield from (each.children[2] for each in arguments_of(call.brackets) if keyword_of(each) == "target")


def _first_argument(call: NamedCall) -> Iterator[Node]:
    for argument in arguments_of(call.brackets)[:1]:
        yield argument.children[2] if keyword_of(argument) else argument
