"""The message call of a script as a form, with the place of each argument in the text, and the script with another call.

Runs nothing. A script that cannot be shown as a form gives a sentence that says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fissix.pgen2 import token

from gateway_core.lab.message_lint.message_calls import ASYNC, MESSAGE, REQUEST, NamedCall, named_calls_steps
from gateway_core.lab.message_lint.text_scopes import TextScopes, text_scopes_steps
from gateway_core.lab.message_lint.text_values import argument_names
from gateway_core.lab.python2_syntax import Steps, SyntaxFault, finished, parse_steps
from gateway_core.lab.send_code.code_writing import written_call, written_send_code
from gateway_core.lab.send_code.send_form import PARAMETERS, POSITIONAL, REQUIRED, SendForm, form_of
from gateway_core.lab.send_code.value_reading import SendSpan, ValueReading, dotted_head_of_call, span_of
from gateway_core.lab.send_code.value_writing import send_value_line
from gateway_core.lab.send_code.values import SendValue, ValueKind
from gateway_core.lab.syntax_tree import Node, arguments_of, is_name, keyword_of, symbols
from gateway_core.lab.tree_cycles import taken_apart

_FUNCTIONS = {f"system.util.{name}": name for name in (MESSAGE, REQUEST, ASYNC)}


@dataclass(frozen=True, slots=True)
class SendCode:
    """A script and the first message call in it.

    `places` has the place of each argument, its name included, `values` that of the expression that it gets. `is_plain`: it
    says nothing but what the form says, and may be written anew as a whole. `call_count` is how many message calls it has.
    """

    text: str
    form: SendForm
    call: SendSpan
    places: Mapping[str, SendSpan]
    values: Mapping[str, SendSpan]
    is_plain: bool = False
    call_count: int = 1


@dataclass(frozen=True, slots=True)
class SendCodeFault:
    """Why a script cannot be shown as a form, as a sentence; `line` counts from 1, 0 means none."""

    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    """The call that is shown, and what its text is made of."""

    named: NamedCall
    function: str
    reading: ValueReading


def read_send_code(text: str) -> SendCode | SendCodeFault:
    """The form of the first message call in `text`."""
    found: SendCode | SendCodeFault = finished(read_send_code_steps(text))
    return found


def read_send_code_steps(text: str) -> Steps:
    """The steps to the `SendCode` of `text`, or to its `SendCodeFault`, of about a millisecond each; that of ten thousand values is longer."""
    tree = yield from parse_steps(text)
    if isinstance(tree, SyntaxFault):
        return SendCodeFault(f"Line {tree.line} is not Python 2: {tree.text}.", tree.line)
    with taken_apart(tree):
        scopes: TextScopes = yield from text_scopes_steps(tree)
        try:
            yield
            code = _read(text, tree, scopes)
            yield
        finally:
            scopes.release()
    yield
    return code


def edited_send_code(code: SendCode, form: SendForm) -> str:
    """The script with the form's call in place of its own; arguments that are the same stay as they are written."""
    if code.is_plain:
        return written_send_code(form)
    rows = code.text.split("\n")
    same = [name for name in code.values if form.value(name) == code.form.value(name)]
    if set(form.given) == set(code.values) and form.function == code.form.function and _is_same_style(code, form):
        places = {code.values[name].offsets(rows): name for name in code.values if name not in same}
        text = code.text
        for begin, end in sorted(places, reverse=True):
            text = text[:begin] + send_value_line(form.given[places[begin, end]]) + text[end:]
        return text
    for name in same:
        begin, end = code.values[name].offsets(rows)
        form = form.with_value(name, SendValue(ValueKind.CODE, code.text[begin:end]))
    begin, end = code.call.offsets(rows)
    row = rows[code.call.line - 1]
    indent = row[: len(row) - len(row.lstrip())]
    return code.text[:begin] + written_call(form, indent) + code.text[end:]


def _is_same_style(code: SendCode, form: SendForm) -> bool:
    """Whether the form's arguments go by position as far as those of the code do."""
    return form.by_position == code.form.by_position


def _read(text: str, tree: Node, scopes: TextScopes) -> SendCode | SendCodeFault:
    named = [call for call in finished(named_calls_steps(scopes)) if call.full_name in _FUNCTIONS]
    if not named:
        return SendCodeFault(
            "There is no call of system.util.sendMessage or sendRequest here. Write one, or use the form."
        )
    first = named[0]
    function = _FUNCTIONS[first.full_name]
    line = span_of(first.node).line
    if function == ASYNC:
        return SendCodeFault("The form shows sendMessage and sendRequest, and this is sendRequestAsync.", line)
    found = _Found(first, function, ValueReading(text, scopes, _harmless_uses(first)))
    arguments = _bound(found)
    if isinstance(arguments, SendCodeFault):
        return arguments
    read = {name: found.reading.read(node, first.scope) for name, node in arguments.items()}
    given = {name: value for name, value in read.items() if value.kind is not ValueKind.NONE or name in REQUIRED}
    by_position = sum(1 for node in arguments_of(first.brackets) if not keyword_of(node))
    form = form_of(function, given, by_position)
    inside = {name: span_of(node) for name, node in arguments.items()}
    code = SendCode(text, form, _call_span(first), _places(arguments), inside, call_count=len(named))
    return replace(code, is_plain=_is_plain(tree, found))


def _harmless_uses(call: NamedCall) -> frozenset[int]:
    """The leaves of a call that leave a list or dictionary as it is: its arguments, and the names of parameters."""
    keywords = [node.children[0] for node in arguments_of(call.brackets) if keyword_of(node)]
    return frozenset(id(leaf) for leaf in (*argument_names(call.brackets), *keywords))


def _bound(found: _Found) -> dict[str, Node] | SendCodeFault:
    """Each argument's expression by its parameter, or why the call cannot be shown."""
    parameters, most = PARAMETERS[found.function], POSITIONAL[found.function]
    bound: dict[str, Node] = {}
    for place, node in enumerate(arguments_of(found.named.brackets)):
        line = span_of(node).line
        name = keyword_of(node)
        if not name and node.type == symbols.argument:
            return SendCodeFault("The form can't show arguments with * or ** or a loop in them.", line)
        if not name and place >= most:
            return SendCodeFault(f"{found.function} takes {most} arguments by position, and here are more (M3).", line)
        name = name or parameters[place]
        if name not in parameters:
            known = ", ".join(parameters)
            return SendCodeFault(f"{found.function} has no argument {name} (M3). It knows: {known}.", line)
        if name in bound:
            return SendCodeFault(f"The argument {name} is given twice (M3).", line)
        bound[name] = node.children[2] if keyword_of(node) else node
    return bound


def _places(arguments: Mapping[str, Node]) -> dict[str, SendSpan]:
    places = {}
    for name, node in arguments.items():
        is_keyword = node.parent is not None and node.parent.type == symbols.argument
        places[name] = span_of(node.parent if is_keyword else node)
    return places


def _call_span(call: NamedCall) -> SendSpan:
    """From the beginning of the expression to the closing bracket; what follows that is not replaced."""
    begin, end = span_of(call.node), span_of(call.brackets)
    return SendSpan(begin.line, begin.column, end.end_line, end.end_column)


def _is_plain(tree: Node, found: _Found) -> bool:
    """Whether the script is assignments of values that the call gets, and then the call itself."""
    *before, last = [_only_part(statement) for statement in tree.children if statement.type != token.ENDMARKER]
    call = found.named.node
    if last is not call or dotted_head_of_call(call)[0] != f"system.util.{found.function}":
        return False
    names = {
        part.children[0].value
        for part in before
        if part is not None and part.type == symbols.expr_stmt and len(part.children) == 3 and is_name(part.children[0])
    }
    return len(names) == len(before) and names <= found.reading.followed


def _only_part(statement: Node) -> Node | None:
    """What a line with one simple statement says, else None."""
    is_one = statement.type == symbols.simple_stmt and len(statement.children) == 2
    return statement.children[0] if is_one else None
