"""The findings on one script, in small steps: parse it, look for Python 3's forms, what is not on 7.9 (H8), its calls.

Loads the grammar, which takes its time: `lint` imports it at the first use.
"""

from gateway_core.lab.language_level import language_level_findings
from gateway_core.lab.message_lint.ignores import MARK, ignore_comments, silenced, text_lines_steps
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.rules import message_lint_steps
from gateway_core.lab.python2_syntax import Steps, SyntaxFault, parse_steps
from gateway_core.lab.python3_forms import CODE, python3_forms
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.script_names import ScriptNames
from gateway_core.lab.syntax_tree import Node, nodes_in_order
from gateway_core.lab.tree_cycles import taken_apart

_ADVICE = "Correct the line, or the one above it; the language is Python 2, as in Jython 2.5 to 2.7."
_STEP_NODES = 200


def script_lint_steps(text: str, place: LintPlace | None = None) -> Steps:
    """The steps to a tuple of `ScriptFinding`s, by line; where the text cannot be parsed, that alone."""
    tree = yield from parse_steps(text)
    if isinstance(tree, SyntaxFault):
        return (_fault_finding(text, tree),)
    try:
        with taken_apart(tree):
            found = yield from _tree_steps(tree, place)
    except RecursionError:  # a monster of brackets: it can be parsed, and no note is worth a crash
        return ()
    if MARK in text:
        lines = yield from text_lines_steps(text)
        found = silenced(found, ignore_comments(lines, text.split("\n")), place)
    if place is not None:
        found = [each for each in found if each.code not in place.lab.lint_ignored]
    return tuple(sorted(found, key=_place_of))


def _tree_steps(tree: Node, place: LintPlace | None) -> Steps:
    names = ScriptNames()
    nodes = []
    for count, node in enumerate(nodes_in_order(tree)):
        names.take(node)
        nodes.append(node)
        if count % _STEP_NODES == 0:
            yield
    found: list[ScriptFinding] = []
    for count, node in enumerate(nodes):
        found.extend(python3_forms(node))
        found.extend(language_level_findings(node, names))
        if count % _STEP_NODES == 0:
            yield
    if not any(each.code == CODE for each in found):  # Python 3's forms are no calls that could be told of
        found.extend((yield from message_lint_steps(tree, place)))
    return found


def _fault_finding(text: str, fault: SyntaxFault) -> ScriptFinding:
    row = text.split("\n")[fault.line - 1]
    words = f"{fault.text[:1].upper()}{fault.text[1:]}."
    start = min(fault.column, max(len(row) - 1, 0))
    return ScriptFinding("error", "syntax", "H8", fault.line, start, max(len(row), start + 1), words, _ADVICE)


def _place_of(found: ScriptFinding) -> tuple[int, int]:
    return found.line, found.column
