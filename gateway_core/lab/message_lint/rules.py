"""The findings on the calls of one text, in small steps: who binds what, the calls, and each rule in its turn."""

from collections.abc import Iterator

from gateway_core.lab.message_lint.argument_rules import argument_findings
from gateway_core.lab.message_lint.exception_rules import exception_findings
from gateway_core.lab.message_lint.function_rules import function_findings
from gateway_core.lab.message_lint.handler_form import handler_form_findings
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import REQUEST, NamedCall, TextCall, calls_in_steps, named_calls_steps
from gateway_core.lab.message_lint.name_rules import name_findings
from gateway_core.lab.message_lint.payload_rules import payload_findings
from gateway_core.lab.message_lint.text_scopes import TextScopes, text_scopes_steps
from gateway_core.lab.message_lint.thread_rules import asynchronous_functions, thread_findings
from gateway_core.lab.python2_syntax import Steps
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.syntax_tree import Node

_REQUEST = f"system.util.{REQUEST}"
_STEP_EXPRESSIONS = 20


def message_lint_steps(tree: Node, place: LintPlace | None) -> Steps:
    """The steps to a list of findings on a tree whose nodes still know what they stand in; in no order, each once."""
    scopes: TextScopes = yield from text_scopes_steps(tree)
    found: dict[ScriptFinding, None] = {}
    named: list[NamedCall] = yield from named_calls_steps(scopes)
    for text_call in (yield from calls_in_steps(named, scopes)):
        found.update(dict.fromkeys(_of_message_call(text_call, place)))
        yield
    asynchronous = frozenset(asynchronous_functions(named))
    for count, call in enumerate(named):
        found.update(dict.fromkeys(thread_findings(call, scopes, place, asynchronous)))
        if call.full_name == _REQUEST:
            found.update(dict.fromkeys(exception_findings(call.node, call.scope, scopes)))
        if count % _STEP_EXPRESSIONS == 0:
            yield
    for count, (node, scope) in enumerate(scopes.expressions):
        found.update(dict.fromkeys(function_findings(node, scope, scopes, place)))
        if count % _STEP_EXPRESSIONS == 0:
            yield
    if place is not None and place.is_handler:
        found.update(dict.fromkeys(handler_form_findings(scopes)))
    scopes.release()
    return list(found)


def _of_message_call(call: TextCall, place: LintPlace | None) -> Iterator[ScriptFinding]:
    yield from argument_findings(call)
    yield from payload_findings(call)
    if place is not None:
        yield from name_findings(call, place)
