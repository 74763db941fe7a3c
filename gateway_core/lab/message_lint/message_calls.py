"""The message calls of a text, with what can be told of their arguments without running it: values that others may read.

Who is to be found by a call is another's business; here is only what stands in the text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fissix.pgen2 import token

from gateway_core.lab.message_lint.text_scopes import Scope, TextScopes, text_scopes_steps
from gateway_core.lab.message_lint.text_values import (
    TextPlace,
    TextValue,
    TextValues,
    argument_names,
    place_of,
)
from gateway_core.lab.python2_syntax import Steps, SyntaxFault, finished, parse_steps
from gateway_core.lab.syntax_tree import Node, arguments_of, is_name, keyword_of, symbols
from gateway_core.lab.tree_cycles import taken_apart
from gateway_core.script_host import call_arguments

MESSAGE = "sendMessage"
REQUEST = "sendRequest"
ASYNC = "sendRequestAsync"
PARAMETERS: Mapping[str, tuple[str, ...]] = {
    MESSAGE: call_arguments.MESSAGE_PARAMETERS,
    REQUEST: call_arguments.REQUEST_PARAMETERS,
    ASYNC: call_arguments.ASYNC_PARAMETERS,
}
_STEP_EXPRESSIONS = 50
_FUNCTIONS = {f"system.util.{name}": name for name in PARAMETERS}


@dataclass(frozen=True, slots=True)
class KeywordArgument:
    """`name=value`, and where the name stands."""

    name: str
    place: TextPlace
    value: TextValue


@dataclass(frozen=True, slots=True)
class TextCall:
    """One call of `sendMessage`, `sendRequest` or `sendRequestAsync` in a text.

    `place` is that of its name; its closing bracket stands on `last_line`, before `end_column`. `positional` are the arguments
    up to a `*list`; `has_more`: a `*list` or `**dictionary` may give any others.
    """

    function: str
    place: TextPlace
    last_line: int
    end_column: int
    positional: tuple[TextValue, ...]
    keywords: tuple[KeywordArgument, ...]
    has_more: bool = False

    @property
    def is_request(self) -> bool:
        """Whether it asks for an answer (R2)."""
        return self.function != MESSAGE

    def argument(self, name: str) -> TextValue | None:
        """What the parameter gets; None if the text gives it nothing. With `has_more` it may get something yet."""
        for keyword in self.keywords:
            if keyword.name == name:
                return keyword.value
        parameters = PARAMETERS[self.function]
        position = parameters.index(name) if name in parameters else len(self.positional)
        return self.positional[position] if position < len(self.positional) else None

    def arguments(self) -> Iterator[tuple[str, TextValue]]:
        """All that is given, by the parameter's name, in the order of the text."""
        yield from zip(PARAMETERS[self.function], self.positional, strict=False)
        yield from ((keyword.name, keyword.value) for keyword in self.keywords)


@dataclass(frozen=True, slots=True)
class NamedCall:
    """An expression that calls something by a name that is certain; `brackets` are those around the arguments."""

    node: Node
    scope: Scope
    full_name: str
    brackets: Node


def message_calls(text: str) -> tuple[TextCall, ...]:
    """The calls in a text, in its order; none if it cannot be parsed."""
    calls: tuple[TextCall, ...] | None = finished(message_calls_steps(text))
    return calls or ()


def message_calls_steps(text: str) -> Steps:
    """The steps to the same, of about a millisecond each; None if the text cannot be parsed."""
    tree = yield from parse_steps(text)
    if isinstance(tree, SyntaxFault):
        return None
    with taken_apart(tree):
        scopes = yield from text_scopes_steps(tree)
        named = yield from named_calls_steps(scopes)
        calls = yield from calls_in_steps(named, scopes)
        scopes.release()
    return calls


def named_calls_steps(scopes: TextScopes) -> Steps:
    """The steps to a list of all `NamedCall`s of a text."""
    named = []
    for count, (node, scope) in enumerate(scopes.expressions):
        full, trailer = _call_name(node, scope, scopes)
        if full:
            named.append(NamedCall(node, scope, full, trailer))
        if count % _STEP_EXPRESSIONS == 0:
            yield
    return named


def calls_in_steps(named: Sequence[NamedCall], scopes: TextScopes) -> Steps:
    """The steps to the message calls among those, one step a call."""
    found = [call for call in named if call.full_name in _FUNCTIONS]
    values = TextValues(scopes, {id(leaf) for call in found for leaf in argument_names(call.brackets)})
    calls = []
    for call in found:
        calls.append(_call(call.brackets, _FUNCTIONS[call.full_name], call.scope, values))
        yield
    return tuple(calls)


def _call_name(node: Node, scope: Scope, scopes: TextScopes) -> tuple[str, Node]:
    """The full name of what an expression calls first, and the brackets of that call; ("", None) if it calls nothing."""
    place = 1
    while place < len(node.children) and _is_attribute(node.children[place]):
        place += 1
    if place == len(node.children) or not is_name(node.children[0]):
        return "", None
    trailer = node.children[place]
    if trailer.type != symbols.trailer or trailer.children[0].type != token.LPAR:
        return "", None
    names = [str(part.children[1].value) for part in node.children[1:place]]
    head = scopes.full_name(node.children[0], scope)
    if not names and head == node.children[0].value and f"system.util.{head}" in _FUNCTIONS:
        head = f"system.util.{head}" if "system.util" in scopes.stars else head
    return ".".join([head, *names]) if head else "", trailer


def _is_attribute(trailer: Node) -> bool:
    return bool(trailer.type == symbols.trailer and trailer.children[0].type == token.DOT)


def _call(trailer: Node, name: str, scope: Scope, values: TextValues) -> TextCall:
    positional: list[TextValue] = []
    keywords: list[KeywordArgument] = []
    has_more = False
    for argument in arguments_of(trailer):
        keyword = keyword_of(argument)
        if keyword:
            value = values.of(argument.children[2], scope)
            keywords.append(KeywordArgument(keyword, place_of(argument.children[0]), value))
        elif argument.type == symbols.argument and argument.children[0].type in (token.STAR, token.DOUBLESTAR):
            has_more = True
        elif argument.type == symbols.argument:
            positional.append(TextValue(place_of(argument), "generator"))
        else:
            positional.append(values.of(argument, scope))
    end = trailer.children[-1]
    whole = (_call_place(trailer), end.lineno, end.column + 1)
    return TextCall(name, *whole, tuple(positional), tuple(keywords), has_more)


def _call_place(trailer: Node) -> TextPlace:
    """From the beginning of the expression to the function's name."""
    whole = place_of(trailer.parent)
    before = trailer.prev_sibling
    last = before.children[-1] if before.children else before
    end = last.column + len(last.value) if last.lineno == whole.line else whole.end_column
    return TextPlace(whole.line, whole.column, end)
