"""Forms of the language that Python 2.6 and 2.7 brought, and how each is seen in the tree (H8).

The Jython of Ignition 7.9 reads the grammar of 2.5: its `except` knows the comma alone, its braces hold a dictionary, and
`with` wants its `__future__` import, which has no place in a handler.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fissix.pgen2 import token

from gateway_core.lab.language_level_names import Since
from gateway_core.lab.script_names import ScriptNames
from gateway_core.lab.syntax_tree import Node, dotted_text, first_leaf, is_name, keyword_of, string_prefix, symbols


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the language: what it is called, since when it is there, how it is written on 7.9."""

    what: str
    since: Since
    instead: str


WITH = Form(
    "The with statement without its __future__ import",
    "2.6",
    "write try … finally. A script that is no handler may begin with from __future__ import with_statement instead.",
)
WITH_SEVERAL = Form("A with statement with several items", "2.7", "write one with statement inside the other.")
EXCEPT_AS = Form("except … as", "2.6", "write a comma: except ValueError, error.")
SET = Form("A set in braces", "2.7", "write set([1, 2]).")
SET_COMPREHENSION = Form("A set comprehension", "2.7", "write set([f(x) for x in items]).")
DICT_COMPREHENSION = Form("A dictionary comprehension", "2.7", "write dict([(key, value) for key, value in items]).")
OCTAL = Form("An octal number with 0o", "2.6", "write a zero alone: 0777.")
BINARY = Form("A binary number with 0b", "2.6", "write int('101', 2), or the number in hexadecimal.")
BYTES = Form("A text with b before its quotes", "2.6", "leave the b out; it means nothing in Python 2.")
CLASS_DECORATOR = Form("A decorator of a class", "2.6", "call it below the class: Name = decorator(Name).")
PROPERTY_PARTS = Form(
    "A property's setter as a decorator", "2.6", "write x = property(get_x, set_x) below the two functions."
)
ARGUMENT_AFTER_STAR = Form("A keyword argument after *", "2.6", "put it before the star: f(name=1, *rest).")
FUTURES = {
    "print_function": Form("from __future__ import print_function", "2.6", "use the print statement."),
    "unicode_literals": Form("from __future__ import unicode_literals", "2.6", "write u before the quotes: u'text'."),
}
MICROSECONDS = Form("%f in strftime and strptime", "2.6", "take the microseconds apart: '%06d' % time.microsecond.")

Seen = Iterator[tuple[Form, Node]]


def forms_in(node: Node, names: ScriptNames) -> Seen:
    """The newer forms that begin at this very node, each with the leaf to mark."""
    look = _LOOKS.get(node.type)
    return look(node, names) if look is not None else iter(())


def _in_with(node: Node, names: ScriptNames) -> Seen:
    if "with_statement" not in names.futures:
        yield WITH, node.children[0]
    elif any(child.type == token.COMMA for child in node.children):
        yield WITH_SEVERAL, node.children[0]


def _in_except(node: Node, _names: ScriptNames) -> Seen:
    yield from ((EXCEPT_AS, child) for child in node.children if is_name(child, "as"))


def _in_brackets(node: Node, _names: ScriptNames) -> Seen:
    brace, inside = node.children[0], node.children[1]
    if brace.type != token.LBRACE or inside.type == token.RBRACE:
        return
    is_maker = inside.type == symbols.dictsetmaker
    kinds = {child.type for child in inside.children} if is_maker else set()
    if token.DOUBLESTAR in kinds:  # Python 3's, so no dictionary of any Python 2
        return
    is_comprehension = symbols.comp_for in kinds
    if token.COLON not in kinds:
        yield SET_COMPREHENSION if is_comprehension else SET, brace
    elif is_comprehension:
        yield DICT_COMPREHENSION, brace


def _in_number(leaf: Node, _names: ScriptNames) -> Seen:
    start = leaf.value[:2].lower()
    if start in ("0o", "0b"):
        yield OCTAL if start == "0o" else BINARY, leaf


def _in_string(leaf: Node, _names: ScriptNames) -> Seen:
    if string_prefix(leaf.value) in ("b", "br"):
        yield BYTES, leaf


def _in_decorated(node: Node, _names: ScriptNames) -> Seen:
    decorators, decorated = node.children
    first = decorators.children[0] if decorators.type == symbols.decorators else decorators
    if decorated.type == symbols.classdef:
        yield CLASS_DECORATOR, first_leaf(first)


def _in_decorator(node: Node, _names: ScriptNames) -> Seen:
    text = dotted_text(node.children[1])
    own_name = node.parent.children[-1] if node.parent.type == symbols.decorated else node.parent.parent.children[-1]
    name, _, part = text.rpartition(".")
    if part in ("setter", "deleter", "getter") and own_name.children[1].value == name.rpartition(".")[2]:
        yield PROPERTY_PARTS, node.children[1].children[-1]


def _in_arguments(node: Node, _names: ScriptNames) -> Seen:
    after_star = False
    for argument in node.children:
        if argument.type == symbols.argument and argument.children[0].type == token.STAR:
            after_star = True
        elif after_star and keyword_of(argument):
            yield ARGUMENT_AFTER_STAR, argument.children[0]


def _in_import(node: Node, _names: ScriptNames) -> Seen:
    if dotted_text(node.children[1]) != "__future__":
        return
    for child in node.children[3:]:
        for leaf in child.children or [child]:
            if is_name(leaf) and leaf.value in FUTURES:
                yield FUTURES[leaf.value], leaf


_LOOKS: dict[int, Callable[[Node, ScriptNames], Seen]] = {
    symbols.with_stmt: _in_with,
    symbols.except_clause: _in_except,
    symbols.atom: _in_brackets,
    token.NUMBER: _in_number,
    token.STRING: _in_string,
    symbols.decorated: _in_decorated,
    symbols.decorator: _in_decorator,
    symbols.arglist: _in_arguments,
    symbols.import_from: _in_import,
}
