"""The findings on the calls of one text, in small steps: who binds what, the calls, and each rule in its turn."""

from collections.abc import Iterator

from gateway_core.lab.message_lint.argument_rules import argument_findings
from gateway_core.lab.message_lint.exception_rules import exception_findings
from gateway_core.lab.message_lint.function_rules import asynchronous_functions, edt_findings, function_findings
from gateway_core.lab.message_lint.handler_form import handler_form_findings
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import REQUEST, call_name, calls_in_steps
from gateway_core.lab.message_lint.name_rules import name_findings
from gateway_core.lab.message_lint.payload_rules import payload_findings
from gateway_core.lab.message_lint.text_scopes import Scope, TextScopes, text_scopes_steps
from gateway_core.lab.python2_syntax import Steps
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.syntax_tree import Node

_REQUEST = f"system.util.{REQUEST}"
_STEP_EXPRESSIONS = 20


def message_lint_steps(tree: Node, place: LintPlace | None) -> Steps:
    """The steps to a list of findings on a tree whose nodes still know what they stand in; in no order, each once."""
    scopes = yield from text_scopes_steps(tree)
    found: dict[ScriptFinding, None] = {}
    calls = yield from calls_in_steps(scopes)
    for call in calls:
        found.update(dict.fromkeys(argument_findings(call)))
        found.update(dict.fromkeys(payload_findings(call)))
        if place is not None:
            found.update(dict.fromkeys(name_findings(call, place)))
        yield
    asynchronous = frozenset(asynchronous_functions(scopes))
    for count, (node, scope) in enumerate(scopes.expressions):
        found.update(dict.fromkeys(_of_expression(node, scope, scopes, place, asynchronous)))
        if count % _STEP_EXPRESSIONS == 0:
            yield
    if place is not None and place.is_handler:
        found.update(dict.fromkeys(handler_form_findings(scopes)))
    scopes.release()
    return list(found)


def _of_expression(
    node: Node, scope: Scope, scopes: TextScopes, place: LintPlace | None, asynchronous: frozenset[int]
) -> Iterator[ScriptFinding]:
    yield from function_findings(node, scope, scopes, place)
    yield from edt_findings(node, scope, scopes, place, asynchronous)
    full, _trailer = call_name(node, scope, scopes)
    if full == _REQUEST:
        yield from exception_findings(node, scope, scopes)
