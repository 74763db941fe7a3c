"""What the text shows of a value without running it: literals, displays, and what can be told of a thing by its making.

Never a guess: what a name may have become since, what a call returns, what a loop fills in, is unknown.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from fissix.pgen2 import token

from gateway_core.lab.message_lint.text_scopes import Binding, BindingKind, Scope, TextScopes
from gateway_core.lab.syntax_tree import Node, arguments_of, first_leaf, is_name, keyword_of, string_prefix, symbols

_DEEPEST = 12
_MOST_VALUES = 500
_CONSTANTS = {"None": None, "True": True, "False": False}
# What calling a built-in makes, by the name of its type as people read it.
_MADE_BY_CALL = {
    "str": "str", "unicode": "unicode", "repr": "str", "int": "int", "long": "long", "len": "int", "float": "float",
    "bool": "bool", "dict": "dict", "list": "list", "tuple": "tuple", "range": "list", "sorted": "list", "set": "set",
    "frozenset": "frozenset", "xrange": "xrange", "open": "file", "file": "file", "complex": "complex", "object": "object",
}  # fmt: skip
_TEXT_TYPES = ("str", "unicode")


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where something stands; lines count from 1, columns from 0, `end_column` is not included."""

    line: int
    column: int
    end_column: int


@dataclass(frozen=True, slots=True)
class TextValue:
    """What is known of one value. `type_name` is Python 2's, or `instance of X`, or empty where nothing is known.

    `is_literal`: `literal` is the value itself (None, bool, number or text). `is_listed`: `items` are all of a list, tuple
    or dictionary, each with its step, an index or the key's text. `source` is the one text literal on one line that it is,
    wherever in the text that stands, quotes and marks included. `written` is how the value stands at `place` where that is a
    single name, number or text in quotes on one line.
    """

    place: TextPlace
    type_name: str = ""
    literal: Any = None
    is_literal: bool = False
    items: tuple[tuple[str, "TextValue"], ...] = ()
    is_listed: bool = False
    source: TextPlace | None = field(default=None, compare=False)
    written: str = field(default="", compare=False)

    @property
    def is_unknown(self) -> bool:
        """Whether not even its type is known."""
        return not self.type_name

    @property
    def is_none(self) -> bool:
        """Whether it is None for certain."""
        return self.is_literal and self.literal is None

    @property
    def text(self) -> str | None:
        """The text that it is, or None if it is none or not known."""
        return self.literal if self.is_literal and isinstance(self.literal, str) else None

    @property
    def is_not_given(self) -> bool:
        """Whether it counts as not given where a text is optional (M5)."""
        return self.is_none or self.text == ""

    @property
    def is_text(self) -> bool:
        """Whether it is a text, known or not."""
        return self.type_name in _TEXT_TYPES


def place_of(node: Node) -> TextPlace:
    """The place of a node, as far as it stands on the line on which it begins."""
    first = leaf = first_leaf(node)
    while node.children:
        node = next(child for child in reversed(node.children) if first_leaf(child).lineno == first.lineno)
        leaf = node
    return TextPlace(first.lineno, first.column, leaf.column + max(len(leaf.value.split("\n", 1)[0]), 1))


class TextValues:
    """The values of one text. `shared_uses` are leaves where naming a list or dictionary does not change it."""

    def __init__(self, scopes: TextScopes, shared_uses: set[int]) -> None:
        self._scopes = scopes
        self._shared_uses = shared_uses
        self._left = 0

    def of(self, node: Node, scope: Scope) -> TextValue:
        """What is known of an expression. Of a very long display the end stays unknown, so that it never takes long."""
        self._left = _MOST_VALUES
        return self._of(node, scope, 0)

    def _of(self, node: Node, scope: Scope, depth: int) -> TextValue:
        place = place_of(node)
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            return TextValue(place)
        look = _LOOKS.get(node.type)
        found = look(self, node, scope, depth) if look is not None else TextValue(place)
        written = "" if node.children or "\n" in node.value else str(node.value)
        return found if found.written == written else replace(found, written=written)

    def _of_string_or_number(self, leaf: Node, _scope: Scope, _depth: int) -> TextValue:
        return _of_literal(leaf, place_of(leaf))

    def _of_lambda(self, node: Node, _scope: Scope, _depth: int) -> TextValue:
        return TextValue(place_of(node), "function")

    def _of_tuple(self, node: Node, scope: Scope, depth: int) -> TextValue:
        """Values with commas between them; their brackets, if there are some, stand around."""
        if node.children[1].type == symbols.comp_for:
            return TextValue(place_of(node), "generator")
        return self._of_items(node.children[::2], "tuple", scope, depth, place_of(node))

    def _of_name(self, leaf: Node, scope: Scope, depth: int) -> TextValue:
        place = place_of(leaf)
        found = scope.find(leaf.value)
        if not found and leaf.value in _CONSTANTS:
            return _literal(_CONSTANTS[leaf.value], place)
        if len(found) != 1 or self._scopes.has_exec:
            return TextValue(place)
        (binding,) = found
        if binding.kind is BindingKind.VALUE:
            value = self._of_bound(leaf, binding, depth)
            # A library's `PROJECT = None` waits for whoever sets it before the function runs: `project.conf.PROJECT = 'x'`.
            is_placeholder = value.is_not_given and binding.scope is not scope
            return TextValue(place) if is_placeholder else value
        return TextValue(place, _kind_of_binding(binding))

    def _of_bound(self, leaf: Node, binding: Binding, depth: int) -> TextValue:
        """What was assigned once, at the top; a list or dictionary that may have changed since keeps its type only."""
        place = place_of(leaf)
        if not binding.is_direct:
            return TextValue(place)
        value = self._of(binding.node, binding.scope, depth + 1)
        if value.type_name in ("list", "dict") and not self._is_untouched(leaf.value):
            return TextValue(place, value.type_name)
        return replace(value, place=place)

    def _is_untouched(self, name: str) -> bool:
        uses = self._scopes.uses.get(name, [])
        others = [leaf for leaf in uses if id(leaf) not in self._shared_uses]
        return len(others) == 1  # the assignment itself

    def _of_atom(self, atom: Node, scope: Scope, depth: int) -> TextValue:
        place = place_of(atom)
        first, inside = atom.children[0], atom.children[1]
        if first.type == token.STRING:
            return _joined([_of_literal(leaf, place) for leaf in atom.children], place)
        if first.type == token.LPAR:
            return self._of_round(inside, scope, depth, place)
        if first.type == token.LSQB:
            return self._of_square(inside, scope, depth, place)
        return self._of_braces(inside, scope, depth, place) if first.type == token.LBRACE else TextValue(place, "str")

    def _of_round(self, inside: Node, scope: Scope, depth: int, place: TextPlace) -> TextValue:
        if inside.type == token.RPAR:
            return TextValue(place, "tuple", is_listed=True)
        return replace(self._of(inside, scope, depth + 1), place=place)

    def _of_square(self, inside: Node, scope: Scope, depth: int, place: TextPlace) -> TextValue:
        if inside.type == token.RSQB:
            return TextValue(place, "list", is_listed=True)
        if inside.type != symbols.listmaker:
            return self._of_items([inside], "list", scope, depth, place)
        if inside.children[1].type == symbols.comp_for:
            return TextValue(place, "list")
        return self._of_items(inside.children[::2], "list", scope, depth, place)

    def _of_braces(self, inside: Node, scope: Scope, depth: int, place: TextPlace) -> TextValue:
        if inside.type == token.RBRACE:
            return TextValue(place, "dict", is_listed=True)
        kinds = [child.type for child in inside.children] if inside.type == symbols.dictsetmaker else []
        if token.COLON not in kinds:
            return TextValue(place, "set")
        if symbols.comp_for in kinds or token.DOUBLESTAR in kinds:
            return TextValue(place, "dict")
        return self._of_pairs(inside.children, scope, depth, place)

    def _of_pairs(self, children: list[Node], scope: Scope, depth: int, place: TextPlace) -> TextValue:
        """A dictionary whose keys are all known; the last of equal keys counts."""
        items: dict[Any, tuple[str, TextValue]] = {}
        for key_node, value_node in zip(children[::4], children[2::4], strict=False):
            key = self._of(key_node, scope, depth + 1)
            if not key.is_literal:
                return TextValue(place, "dict")
            items[key.literal] = (_key_text(key.literal), self._of(value_node, scope, depth + 1))
        return TextValue(place, "dict", items=tuple(items.values()), is_listed=True)

    def _of_items(self, nodes: list[Node], kind: str, scope: Scope, depth: int, place: TextPlace) -> TextValue:
        items = tuple((str(index), self._of(node, scope, depth + 1)) for index, node in enumerate(nodes))
        return TextValue(place, kind, items=items, is_listed=True)

    def _of_factor(self, node: Node, scope: Scope, depth: int) -> TextValue:
        inner = self._of(node.children[1], scope, depth + 1)
        is_number = isinstance(inner.literal, int | float) and not isinstance(inner.literal, bool)
        if node.children[0].type == token.MINUS and is_number:
            return _literal(-inner.literal, place_of(node), inner.type_name)
        return TextValue(place_of(node), inner.type_name if is_number else "")

    def _of_sum(self, node: Node, scope: Scope, depth: int) -> TextValue:
        """`'a' + 'b'`; sums of anything else are not for a linter."""
        if any(sign.type != token.PLUS for sign in node.children[1::2]):
            return TextValue(place_of(node))
        return _joined([self._of(part, scope, depth + 1) for part in node.children[::2]], place_of(node))

    def _of_term(self, node: Node, scope: Scope, depth: int) -> TextValue:
        """`'%s' % x` is a text, whatever x is."""
        is_format = node.children[1].type == token.PERCENT and len(node.children) == 3
        is_plain = is_format and self._of(node.children[0], scope, depth + 1).type_name == "str"
        return TextValue(place_of(node), "str" if is_plain else "")

    def _of_call(self, node: Node, scope: Scope, _depth: int) -> TextValue:
        """A call of a built-in or of a class of the text, by its plain name; other expressions are unknown."""
        place = place_of(node)
        head, trailer = node.children[0], node.children[1]
        is_call = trailer.type == symbols.trailer and trailer.children[0].type == token.LPAR
        if not is_call or len(node.children) != 2 or not is_name(head):
            return TextValue(place)
        name = head.value
        found = scope.find(name)
        if not found and not self._scopes.stars:
            return TextValue(place, _MADE_BY_CALL.get(name, ""))
        if len(found) == 1 and found[0].kind is BindingKind.CLASS and _is_plain_class(found[0].node):
            return TextValue(place, f"instance of {name}")
        return TextValue(place)


_LOOKS: dict[int, Callable[[TextValues, Node, Scope, int], TextValue]] = {
    token.NAME: TextValues._of_name,
    token.STRING: TextValues._of_string_or_number,
    token.NUMBER: TextValues._of_string_or_number,
    symbols.atom: TextValues._of_atom,
    symbols.power: TextValues._of_call,
    symbols.factor: TextValues._of_factor,
    symbols.arith_expr: TextValues._of_sum,
    symbols.term: TextValues._of_term,
    symbols.testlist: TextValues._of_tuple,
    symbols.testlist_star_expr: TextValues._of_tuple,
    symbols.testlist_gexp: TextValues._of_tuple,
    symbols.lambdef: TextValues._of_lambda,
}


def _kind_of_binding(binding: Binding) -> str:
    if binding.kind is BindingKind.FUNCTION:
        return "function"
    if binding.kind is BindingKind.CLASS:
        return "class"
    return "module" if binding.kind is BindingKind.MODULE and binding.full_name in PYTHON_MODULES else ""


# Modules of Python itself: an import of anything else may be a Java package or class.
PYTHON_MODULES = frozenset(
    {
        "base64", "calendar", "codecs", "collections", "copy", "csv", "datetime", "decimal", "functools", "glob",
        "hashlib", "itertools", "json", "logging", "math", "operator", "os", "pickle", "pprint", "random", "re", "shutil",
        "socket", "string", "StringIO", "struct", "sys", "tempfile", "threading", "time", "traceback", "types", "urllib",
        "urllib2", "uuid", "xml", "zipfile",
    }
)  # fmt: skip


def _is_plain_class(node: Node) -> bool:
    """Whether its instances are sure to be no dictionary, date or the like: no base classes, or `object` alone."""
    bases = node.children[3:-2] if node.children[2].type == token.LPAR else []
    return not bases or all(is_name(each, "object") or each.type == token.RPAR for each in bases)


def _of_literal(leaf: Node, place: TextPlace) -> TextValue:
    if leaf.type == token.STRING:
        return _of_string(leaf.value, place)
    written = leaf.value.lower()
    if written.endswith("j"):
        return TextValue(place, "complex")
    try:
        if set(".e") & set(written) and not written.startswith("0x"):
            return _literal(float(written), place, "float")
        digits = written.rstrip("l")
        is_old_octal = len(digits) > 1 and digits[0] == "0" and digits[1:].isdigit()
        number = int(digits, 8) if is_old_octal else int(digits, 0)
        return _literal(number, place, "long" if written.endswith("l") else "int")
    except (ValueError, OverflowError):
        return TextValue(place, "int")


def _of_string(written: str, place: TextPlace) -> TextValue:
    """The text between the quotes; one with a backslash in it is known by its type alone."""
    prefix = string_prefix(written)
    kind = "unicode" if "u" in prefix else "str"
    body = written[len(prefix) :]
    quotes = 3 if body[:3] in ("'''", '"""') else 1
    inside = body[quotes:-quotes]
    value = TextValue(place, kind) if "\\" in inside else _literal(inside, place, kind)
    return value if "\n" in written else replace(value, source=place)


def _joined(parts: list[TextValue], place: TextPlace) -> TextValue:
    """Texts put together; a text that is not known makes the whole a text that is not known."""
    if not all(part.is_text for part in parts):
        return TextValue(place)
    kind = "unicode" if any(part.type_name == "unicode" for part in parts) else "str"
    texts = [part.text for part in parts]
    known = [text for text in texts if text is not None]
    return _literal("".join(known), place, kind) if len(known) == len(texts) else TextValue(place, kind)


def _literal(value: Any, place: TextPlace, type_name: str = "") -> TextValue:
    kind = type_name or {type(None): "NoneType"}.get(type(value), type(value).__name__)
    return TextValue(place, kind, value, is_literal=True)


def _key_text(key: Any) -> str:
    is_endless = isinstance(key, int) and abs(key) > 10**30  # Python refuses to write out very long numbers
    return "…" if is_endless else repr(key)


def argument_names(trailer: Node) -> Iterator[Node]:
    """The leaves in a call that hand a name over as it is: `f(a, b=c)` has `a` and `c`."""
    for argument in arguments_of(trailer):
        if is_name(argument):
            yield argument
        elif keyword_of(argument) and is_name(argument.children[2]):
            yield argument.children[2]
