"""Forms of Python 3 that fissix's grammar lets pass and no Python 2 reads: each is an error, with how it is written (H8)."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from fissix.pgen2 import token

from gateway_core.lab.script_finding import Fix, ScriptFinding, TextEdit
from gateway_core.lab.syntax_tree import Node, arguments_of, first_leaf, is_name, keyword_of, string_prefix, symbols

CODE = "syntax"
RULE = "H8"
_Seen = Iterator[tuple[Node, str, str]]
_ANNOTATION = ("An annotation", "Leave it out; a comment can say the type.")
_STAR = ("A star in front of one of several values", "Take them apart with slices: first, rest = x[0], x[1:].")
_PLAIN = {
    symbols.annassign: _ANNOTATION,
    symbols.tname: _ANNOTATION,
    symbols.async_stmt: ("async", "Leave it out, or use system.util.invokeLater for what is to run later."),
    symbols.async_funcdef: ("async", "Leave it out, or use system.util.invokeLater for what is to run later."),
    symbols.namedexpr_test: ("The operator :=", "Assign on a line of its own before."),
    symbols.star_expr: _STAR,
    symbols.yield_arg: ("yield from", "Write a loop: for item in items: yield item."),
}


def python3_forms(node: Node) -> Iterator[ScriptFinding]:
    """An error for each form of Python 3 that begins at this very node."""
    if node.type in _PLAIN:
        yield _error(first_leaf(node), *_PLAIN[node.type])
    look = _LOOKS.get(node.type)
    if look is not None:
        for place, what, advice in look(node):
            yield replace(_error(first_leaf(place), what, advice), fixes=_fixes(place))


def _error(leaf: Node, what: str, advice: str) -> ScriptFinding:
    end = leaf.column + len(leaf.value.split("\n", 1)[0])
    text = f"{what} is Python 3's; Python 2 cannot read it."
    return ScriptFinding("error", CODE, RULE, leaf.lineno, leaf.column, end, text, advice)


def _fixes(leaf: Node) -> tuple[Fix, ...]:
    """What can be written otherwise for certain: a number without `_`, a text with `r` for `rb`."""
    if leaf.type == token.NUMBER:
        text, title = leaf.value.replace("_", ""), "Write the digits without _"
    elif leaf.type == token.STRING and string_prefix(leaf.value) == "rb":
        text, title = leaf.value[:2].replace("b", "").replace("B", ""), "Write r alone"
    else:
        return ()
    end = leaf.column + (len(leaf.value) if leaf.type == token.NUMBER else 2)
    return (Fix(title, (TextEdit(leaf.lineno, leaf.column, end, text),)),)


def _in_string(leaf: Node) -> _Seen:
    prefix = string_prefix(leaf.value)
    if "f" in prefix:
        yield leaf, "A text with f before its quotes", "Use %: '%s is %d' % (name, value)."
    elif prefix == "rb":
        yield leaf, "The prefix rb", "Write r alone."


def _in_number(leaf: Node) -> _Seen:
    if "_" in leaf.value:
        yield leaf, "A number with _ in it", "Write the digits without it."


def _in_global(node: Node) -> _Seen:
    if is_name(node.children[0], "nonlocal"):
        yield node, "nonlocal", "Keep the value in a list or a dictionary of the outer function."


def _in_raise(node: Node) -> _Seen:
    if any(is_name(child, "from") for child in node.children):
        yield node.children[2], "raise … from", "Leave the part from the word from on out."


def _in_function(node: Node) -> _Seen:
    yield from ((child, *_ANNOTATION) for child in node.children if child.type == token.RARROW)


def _in_parameters(node: Node) -> _Seen:
    """`*` alone, or anything but `**` after `*name`."""
    star = next((at for at, child in enumerate(node.children) if child.type == token.STAR), None)
    if star is None:
        return
    rest = node.children[star + 1 :]
    is_bare = not rest or rest[0].type == token.COMMA
    after = [child for child in rest[1:] if child.type != token.COMMA]
    if is_bare or (after and after[0].type != token.DOUBLESTAR):
        yield node.children[star], "A parameter that goes by keyword alone", "Give it a default, in front of the star."


def _in_class(node: Node) -> _Seen:
    for child in node.children[2:]:
        arguments = child.children if child.type == symbols.arglist else [child]
        named = next((item for item in arguments if keyword_of(item)), None)
        if named is not None:
            yield named, "A keyword among a class's bases", "Write __metaclass__ = Name in the class's body."


def _in_term(node: Node) -> _Seen:
    yield from ((child, "The operator @", "Call a function.") for child in node.children if child.type == token.AT)


def _in_dictionary(node: Node) -> _Seen:
    for child in node.children:
        if child.type == token.DOUBLESTAR:
            yield child, "** in a dictionary", "Copy it, then call update."


def _in_call(node: Node) -> _Seen:
    if node.children[0].type != token.LPAR:
        return
    given = [item for item in arguments_of(node) if item.type == symbols.argument]
    for kind in (token.STAR, token.DOUBLESTAR):
        stars = [item for item in given if item.children[0].type == kind]
        if len(stars) > 1:
            yield stars[1], "A second star in a call", "Join the lists before: f(*(a + b))."


_LOOKS: dict[int, Callable[[Node], _Seen]] = {
    token.STRING: _in_string,
    token.NUMBER: _in_number,
    symbols.global_stmt: _in_global,
    symbols.raise_stmt: _in_raise,
    symbols.funcdef: _in_function,
    symbols.typedargslist: _in_parameters,
    symbols.varargslist: _in_parameters,
    symbols.classdef: _in_class,
    symbols.term: _in_term,
    symbols.dictsetmaker: _in_dictionary,
    symbols.trailer: _in_call,
}
