"""A handler whose text defines `handleMessage` and never calls it, because something stands before the `def` (H2)."""

from collections.abc import Iterator

from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.text_scopes import TextScopes
from gateway_core.lab.message_lint.text_values import TextPlace
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.syntax_tree import symbols

_NAME = "handleMessage"


def handler_form_findings(scopes: TextScopes) -> Iterator[ScriptFinding]:
    """A warning at the `def`; silent where the text begins with it, or uses the name anywhere else."""
    statements = scopes.module.node.children
    for statement in statements[1:]:
        if statement.type != symbols.funcdef or statement.children[1].value != _NAME:
            continue
        if len(scopes.uses.get(_NAME, ())) == 1:
            name = statement.children[1]
            text = "This handler only defines handleMessage and never calls it, so nothing of it runs."
            advice = (
                "Make the def line the first statement, with what stands before it inside, or take the def line away."
            )
            yield call_finding(
                "handler-never-called", TextPlace(name.lineno, name.column, name.column + len(_NAME)), text, advice
            )
