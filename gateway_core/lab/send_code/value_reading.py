"""The value of an expression of Python 2 without running it: literals and what is made of them; all else is code.

Never a guess: what is not certain to be that value stays the text that it is.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fissix.pgen2 import token

from gateway_core.lab.message_lint.text_scopes import Binding, BindingKind, Scope, TextScopes
from gateway_core.lab.send_code.text_literals import text_literal
from gateway_core.lab.send_code.value_writing import DATE_FORMAT_MS, DATE_LENGTH
from gateway_core.lab.send_code.values import SendMember, SendValue, ValueKind
from gateway_core.lab.syntax_tree import Node, arguments_of, first_leaf, is_name, keyword_of, nodes_in_order, symbols

_DEEPEST = 40
_LARGEST_INT = 2**63 - 1
_MOST_DIGITS = 4_000
_DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{3})?")
_CONSTANTS = {
    "None": SendValue(ValueKind.NONE),
    "True": SendValue(ValueKind.BOOL, "True"),
    "False": SendValue(ValueKind.BOOL, "False"),
}
_MUTABLE = (ValueKind.LIST, ValueKind.TUPLE, ValueKind.DICT, ValueKind.DATASET)  # a tuple may hold a list
_TUPLES = (symbols.testlist, symbols.testlist_gexp, symbols.testlist_star_expr)


@dataclass(frozen=True, slots=True)
class SendSpan:
    """A place in a text: lines from 1, columns from 0, the end not included."""

    line: int
    column: int
    end_line: int
    end_column: int

    def covers(self, line: int, column: int) -> bool:
        """Whether that place lies in it."""
        return (self.line, self.column) <= (line, column) < (self.end_line, self.end_column)

    def offsets(self, rows: Sequence[str]) -> tuple[int, int]:
        """Its beginning and end as numbers of letters from the beginning of the text, whose lines are `rows`."""
        begin = sum(len(row) + 1 for row in rows[: self.line - 1]) + self.column
        end = sum(len(row) + 1 for row in rows[: self.end_line - 1]) + self.end_column
        return begin, end


def span_of(node: Node) -> SendSpan:
    """The place of a node."""
    first, last = first_leaf(node), node
    while last.children:
        last = last.children[-1]
    lines = last.value.split("\n")
    start = last.column if len(lines) == 1 else 0
    return SendSpan(first.lineno, first.column, last.lineno + len(lines) - 1, start + len(lines[-1]))


class ValueReading:
    """Reads the values of one text. `scopes` tells what its names are; None: none of them is followed.

    `harmless_uses` are leaves where a name stands and its list or dictionary stays as it is.
    """

    def __init__(
        self, text: str, scopes: TextScopes | None = None, harmless_uses: frozenset[int] = frozenset()
    ) -> None:
        self._rows = text.split("\n")
        self._scopes = scopes
        self._harmless_uses = harmless_uses
        self.followed: set[str] = set()

    def read(self, node: Node, scope: Scope, depth: int = 0) -> SendValue:
        """The value of an expression that stands in `scope`."""
        look = _LOOKS.get(node.type)
        found = look(self, node, scope, depth) if look is not None and depth < _DEEPEST else None
        return found if found is not None else SendValue(ValueKind.CODE, self.source(node))

    def source(self, node: Node) -> str:
        """A node's text as it is written."""
        span = span_of(node)
        lines = self._rows[span.line - 1 : span.end_line]
        lines[-1] = lines[-1][: span.end_column]
        return "\n".join([lines[0][span.column :], *lines[1:]])

    def _name(self, leaf: Node, scope: Scope, depth: int) -> SendValue | None:
        found = scope.find(leaf.value)
        if not found:
            return _CONSTANTS.get(leaf.value)
        if len(found) != 1 or not self._may_follow(found[0]):
            return None
        value = self.read(found[0].node, found[0].scope, depth + 1)
        if value.kind is ValueKind.CODE or (value.kind in _MUTABLE and not self._is_untouched(leaf.value)):
            return None
        self.followed.add(leaf.value)
        return value

    def _may_follow(self, binding: Binding) -> bool:
        """Whether the name has this value for certain, and the code in it means the same wherever it stands."""
        if self._scopes is None or self._scopes.has_exec or binding.kind is not BindingKind.VALUE:
            return False
        names = [part.value for part in nodes_in_order(binding.node) if is_name(part)]
        return binding.is_direct and all(len(binding.scope.find(name)) <= 1 for name in names)

    def _is_untouched(self, name: str) -> bool:
        """Whether a list or dictionary is what it was made as: beside its making, it is only handed over."""
        assert self._scopes is not None, "asked for a name that may be followed"
        uses = self._scopes.uses.get(name, [])
        return sum(1 for leaf in uses if id(leaf) not in self._harmless_uses) == 1

    def _number(self, leaf: Node, _scope: Scope, _depth: int) -> SendValue | None:
        return number_value(leaf.value)

    def _string(self, leaf: Node, _scope: Scope, _depth: int) -> SendValue | None:
        return _joined_texts([leaf.value])

    def _factor(self, node: Node, scope: Scope, depth: int) -> SendValue | None:
        sign, inner = node.children[0].value, self.read(node.children[1], scope, depth + 1)
        if sign != "-" or inner.kind not in (ValueKind.INT, ValueKind.LONG, ValueKind.FLOAT) or inner.text[:1] == "-":
            return None
        return SendValue(inner.kind, f"-{inner.text}")

    def _atom(self, atom: Node, scope: Scope, depth: int) -> SendValue | None:
        first, inside = atom.children[0], atom.children[1]
        if first.type == token.STRING:
            return _joined_texts([leaf.value for leaf in atom.children])
        if first.type == token.LPAR:
            return self._round(inside, scope, depth)
        if first.type == token.LSQB:
            return self._square(inside, scope, depth)
        return self._braces(inside, scope, depth) if first.type == token.LBRACE else None

    def _round(self, inside: Node, scope: Scope, depth: int) -> SendValue | None:
        if inside.type == token.RPAR:
            return SendValue(ValueKind.TUPLE)
        value = self.read(inside, scope, depth + 1)
        return None if value.kind is ValueKind.CODE else value  # the code with its brackets

    def _tuple(self, node: Node, scope: Scope, depth: int) -> SendValue | None:
        if node.children[1].type == symbols.comp_for:
            return None
        return SendValue(ValueKind.TUPLE, members=self._members(node.children[::2], scope, depth))

    def _square(self, inside: Node, scope: Scope, depth: int) -> SendValue | None:
        if inside.type == token.RSQB:
            return SendValue(ValueKind.LIST)
        nodes = [inside]
        if inside.type == symbols.listmaker:
            if inside.children[1].type == symbols.comp_for:
                return None
            nodes = inside.children[::2]
        return SendValue(ValueKind.LIST, members=self._members(nodes, scope, depth))

    def _braces(self, inside: Node, scope: Scope, depth: int) -> SendValue | None:
        if inside.type == token.RBRACE:
            return SendValue(ValueKind.DICT)
        kinds = [child.type for child in inside.children] if inside.type == symbols.dictsetmaker else []
        if token.COLON not in kinds or symbols.comp_for in kinds or token.DOUBLESTAR in kinds:
            return None
        keys = [self.read(node, scope, depth + 1) for node in inside.children[::4]]
        values = [self.read(node, scope, depth + 1) for node in inside.children[2::4]]
        members = (SendMember(value, key) for key, value in zip(keys, values, strict=True))
        return SendValue(ValueKind.DICT, members=tuple(members))

    def _members(self, nodes: Sequence[Node], scope: Scope, depth: int) -> tuple[SendMember, ...]:
        return tuple(SendMember(self.read(node, scope, depth + 1)) for node in nodes)

    def _call(self, node: Node, scope: Scope, depth: int) -> SendValue | None:
        """A date or a dataset in the one way in which the form writes it."""
        head, trailer = dotted_head_of_call(node)
        if trailer is None or scope.find("system"):
            return None
        nodes = arguments_of(trailer)
        if any(each.type == symbols.argument or keyword_of(each) for each in nodes):
            return None
        arguments = [self.read(each, scope, depth + 1) for each in nodes]
        if head == "system.date.parse":
            return _date(arguments)
        return _dataset(arguments) if head == "system.dataset.toDataSet" else None


_LOOKS: dict[int, Callable[[ValueReading, Node, Scope, int], SendValue | None]] = {
    token.NAME: ValueReading._name,
    token.NUMBER: ValueReading._number,
    token.STRING: ValueReading._string,
    symbols.atom: ValueReading._atom,
    symbols.factor: ValueReading._factor,
    symbols.power: ValueReading._call,
    **dict.fromkeys(_TUPLES, ValueReading._tuple),
}


def dotted_head_of_call(node: Node) -> tuple[str, Node | None]:
    """`a.b` and its brackets for `a.b(…)` and nothing behind it; ("", None) for anything else."""
    *names, trailer = node.children
    if not names or trailer.type != symbols.trailer or trailer.children[0].type != token.LPAR:
        return "", None
    parts = []
    for part in names:
        if is_name(part):
            parts.append(str(part.value))
        elif part.type == symbols.trailer and part.children[0].type == token.DOT:
            parts.append(str(part.children[1].value))
        else:
            return "", None
    return ".".join(parts), trailer


def number_value(written: str) -> SendValue | None:
    """The value of a number literal; None for one that a form can't show, such as a complex one."""
    digits = written.lower()
    if digits.endswith("j") or "_" in digits or len(digits) > _MOST_DIGITS:
        return None
    try:
        if set(".e") & set(digits) and not digits.startswith("0x"):
            number = repr(float(digits))
            return None if number in ("inf", "nan") else SendValue(ValueKind.FLOAT, number)
        plain = digits.rstrip("l")
        is_old_octal = len(plain) > 1 and plain[0] == "0" and plain[1:].isdigit()
        whole = int(plain, 8) if is_old_octal else int(plain, 0)
    except ValueError:
        return None
    kind = ValueKind.LONG if digits.endswith("l") or whole > _LARGEST_INT else ValueKind.INT
    return SendValue(kind, str(whole))


def _joined_texts(literals: list[str]) -> SendValue | None:
    """Text literals that stand side by side; None where their letters can't be told."""
    read = [text_literal(literal) for literal in literals]
    is_unicode = any(each.is_unicode for each in read)
    texts = [each.letters for each in read if each.is_unicode or not is_unicode or (each.letters or "").isascii()]
    known = [text for text in texts if text is not None]
    if len(known) < len(literals):
        return None
    return SendValue(ValueKind.UNICODE if is_unicode else ValueKind.STR, "".join(known))


def _date(arguments: list[SendValue]) -> SendValue | None:
    if not 1 <= len(arguments) <= 2 or not all(each.kind is ValueKind.STR for each in arguments):
        return None
    text = arguments[0].text
    if not _DATE.fullmatch(text):
        return None
    wanted = [] if len(text) == DATE_LENGTH else [DATE_FORMAT_MS]
    return SendValue(ValueKind.DATE, text) if [each.text for each in arguments[1:]] == wanted else None


def _dataset(arguments: list[SendValue]) -> SendValue | None:
    if len(arguments) != 2 or not all(each.kind is ValueKind.LIST for each in arguments):
        return None
    if not all(member.value.kind is ValueKind.LIST for member in arguments[1].members):
        return None
    return SendValue(ValueKind.DATASET, members=tuple(map(SendMember, arguments)))
