"""Reading fissix's tree of a script: its nodes in order, their first letters, small questions about them."""

from collections.abc import Iterator
from typing import Any

from fissix.pgen2 import token

from gateway_core.script_host.dialect.python2_grammar import pygram

Node = Any  # fissix has no types: a node has `type`, `children`, `parent`; a leaf `value`, `lineno`, `column` besides
symbols = pygram.python_symbols


def nodes_in_order(tree: Node) -> Iterator[Node]:
    """Every node and leaf, as the text reads. Needs no recursion, so any depth will do."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


def first_leaf(node: Node) -> Node:
    """The leaf that the node begins with."""
    while node.children:
        node = node.children[0]
    return node


def is_name(node: Node, *values: str) -> bool:
    """Whether it is a name, or one of these names."""
    return bool(node.type == token.NAME and (not values or node.value in values))


def dotted_text(node: Node) -> str:
    """`a.b` for a name or a dotted name; empty for anything else."""
    if node.type == token.NAME:
        return str(node.value)
    if node.type == symbols.dotted_name:
        return "".join(leaf.value for leaf in node.children)
    return ""


def arguments_of(trailer: Node) -> list[Node]:
    """The arguments between a call's brackets."""
    inside = trailer.children[1:-1]
    if inside and inside[0].type == symbols.arglist:
        inside = inside[0].children
    return [node for node in inside if node.type != token.COMMA]


def keyword_of(argument: Node) -> str:
    """The name in `name=value`, empty for another argument; the grammar takes `a.b=value` too, which names nothing."""
    is_named = argument.type == symbols.argument and argument.children[1].type == token.EQUAL
    return str(argument.children[0].value) if is_named and is_name(argument.children[0]) else ""


def string_prefix(literal: str) -> str:
    """The letters before a literal's quotes, in lower case."""
    quotes = (place for place in (literal.find("'"), literal.find('"')) if place >= 0)
    return literal[: min(quotes, default=0)].lower()
