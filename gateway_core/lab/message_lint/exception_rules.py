"""`except Exception` around a request: it lets the Java exceptions of a request through (R11)."""

from collections.abc import Iterator

from fissix.pgen2 import token

from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.text_scopes import Scope, TextScopes
from gateway_core.lab.message_lint.text_values import place_of
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.syntax_tree import Node, is_name, symbols

_CATCH_ALL = frozenset({"Exception", "StandardError"})
_PYTHON_ERRORS = _CATCH_ALL | {
    "ArithmeticError", "AssertionError", "AttributeError", "EOFError", "EnvironmentError", "IOError", "ImportError",
    "IndexError", "KeyError", "KeyboardInterrupt", "LookupError", "NameError", "NotImplementedError", "OSError",
    "OverflowError", "RuntimeError", "StopIteration", "SyntaxError", "SystemError", "SystemExit", "TypeError",
    "UnicodeError", "UnicodeDecodeError", "UnicodeEncodeError", "ValueError", "ZeroDivisionError",
}  # fmt: skip
_ADVICE = (
    "Add a clause: except java.lang.Exception, e: (after import java.lang), or catch both: "
    "except (Exception, java.lang.Exception), e:."
)
_BODY = 2  # the place of the tried statements among a try's children
_OWN_SCOPE = frozenset({symbols.funcdef, symbols.lambdef, symbols.classdef})


def exception_findings(request: Node, scope: Scope, scopes: TextScopes) -> Iterator[ScriptFinding]:
    """Warnings for the clauses around a call of `sendRequest` that look as if they caught all, and do not."""
    clauses = [_clauses(each) for each in _tries_around(request)]
    if not all(_catches_python_alone(each, scope, scopes) for each in clauses):
        return
    for clause in (clause for each in clauses for clause in each):
        for caught in _caught(clause):
            if scopes.full_name(caught, scope) in _CATCH_ALL:
                text = "This does not catch what a request raises (time-out, no handler): these are Java exceptions."
                yield call_finding("java-exception", place_of(caught), text, _ADVICE)


def _tries_around(node: Node) -> Iterator[Node]:
    """The `try` statements, the innermost first, that are there to catch what this raises: within its own function."""
    child, parent = node, node.parent
    while parent is not None and parent.type not in _OWN_SCOPE:
        if parent.type == symbols.try_stmt and parent.children[_BODY] is child and _clauses(parent):
            yield parent
        child, parent = parent, parent.parent


def _clauses(node: Node) -> list[Node]:
    """The `except` clauses of a `try`; a bare one is a mere name."""
    return [child for child in node.children if child.type == symbols.except_clause or is_name(child, "except")]


def _caught(clause: Node) -> list[Node]:
    """The classes that a clause names."""
    if clause.type != symbols.except_clause:
        return []
    named = clause.children[1]
    if named.type == symbols.atom and named.children[1].type == symbols.testlist_gexp:
        return list(named.children[1].children[::2])
    if named.type == symbols.atom and named.children[0].type == token.LPAR and len(named.children) == 3:
        return [named.children[1]]
    return [named]


def _catches_python_alone(clauses: list[Node], scope: Scope, scopes: TextScopes) -> bool:
    """Whether every clause names classes, and each of them is one of Python's errors for certain."""
    if any(star != "system.util" for star in scopes.stars):
        return False  # Exception may be Java's by then
    classes = [_caught(clause) for clause in clauses]
    names = [scopes.full_name(each, scope) for named in classes for each in named]
    return all(classes) and all(name in _PYTHON_ERRORS for name in names)
