"""The payload of a call in a text, as an expression that stands by itself: names that are certain are followed.

Runs nothing. What only running can tell stays the code that it is.
"""

from collections.abc import Sequence

from gateway_core.lab.message_lint.message_calls import PARAMETERS, NamedCall, named_calls_steps
from gateway_core.lab.message_lint.text_scopes import TextScopes, text_scopes_steps
from gateway_core.lab.message_lint.text_values import argument_names
from gateway_core.lab.python2_syntax import SyntaxFault, finished, parse_steps
from gateway_core.lab.send_code.value_reading import ValueReading, span_of
from gateway_core.lab.send_code.values import SendValue, ValueKind
from gateway_core.lab.syntax_tree import Node, arguments_of, keyword_of, symbols
from gateway_core.lab.tree_cycles import taken_apart

LONGEST_TEXT = 6_000  # characters; of a longer one the call alone is read, or a click would be felt
_PAYLOAD = "payload"
_FUNCTIONS = {f"system.util.{name}": name for name in PARAMETERS}
_NONE, _EMPTY = SendValue(ValueKind.NONE), SendValue(ValueKind.DICT)


def written_payload(text: str, line: int, last_line: int) -> SendValue | None:
    """The payload of the one message call that stands on those lines, an empty one as a dictionary without members.

    None where it cannot be told: the text cannot be parsed, or other than one call begins there. In a long text no name is
    followed.
    """
    if len(text) > LONGEST_TEXT:
        text, line = "\n".join(text.split("\n")[line - 1 : last_line]).lstrip(), 1
    tree = finished(parse_steps(text))
    if isinstance(tree, SyntaxFault):
        return None
    with taken_apart(tree):
        scopes: TextScopes = finished(text_scopes_steps(tree))
        try:
            named = [call for call in finished(named_calls_steps(scopes)) if call.full_name in _FUNCTIONS]
            calls = [call for call in named if span_of(call.node).line == line]
            return _payload_of(calls[0], text, scopes) if len(calls) == 1 else None
        finally:
            scopes.release()


def _payload_of(call: NamedCall, text: str, scopes: TextScopes) -> SendValue | None:
    arguments = arguments_of(call.brackets)
    if any(not keyword_of(each) and each.type == symbols.argument for each in arguments):
        return None
    node = _argument(arguments, _FUNCTIONS[call.full_name])
    if node is None:
        return _EMPTY
    keywords = [each.children[0] for each in arguments if keyword_of(each)]
    harmless = frozenset(id(leaf) for leaf in (*argument_names(call.brackets), *keywords))
    value = ValueReading(text, scopes, harmless).read(node, call.scope)
    return _EMPTY if value == _NONE else value


def _argument(arguments: Sequence[Node], function: str) -> Node | None:
    """The expression of the payload among the arguments of a call; None if none is given."""
    for place, each in enumerate(arguments):
        name = keyword_of(each) or PARAMETERS[function][place : place + 1]
        if name in (_PAYLOAD, (_PAYLOAD,)):
            return each.children[2] if keyword_of(each) else each
    return None
