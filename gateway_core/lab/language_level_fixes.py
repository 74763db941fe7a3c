"""The newer forms of the language that can be rewritten for 7.9 for certain, each with its edits (H8)."""

from collections.abc import Callable

from gateway_core.lab.language_level_forms import (
    BINARY,
    BYTES,
    DICT_COMPREHENSION,
    EXCEPT_AS,
    OCTAL,
    SET,
    SET_COMPREHENSION,
    Form,
)
from gateway_core.lab.script_finding import Fix, TextEdit
from gateway_core.lab.syntax_tree import Node, is_name, string_prefix, symbols

_Edits = tuple[TextEdit, ...]


def form_fixes(form: Form, leaf: Node) -> tuple[Fix, ...]:
    """How the form that begins at `leaf` is rewritten, if that is certain to mean the same."""
    known = _REWRITES.get(form.what)
    if known is None:
        return ()
    title, rewrite = known
    edits = rewrite(leaf)
    return (Fix(title, edits),) if edits else ()


def builtin_fixes(leaf: Node) -> tuple[Fix, ...]:
    """`it.next()` for `next(it)`, where a plain name stands in the brackets; `str` for `bytes`, which is the same there."""
    if leaf.value == "bytes":
        return (Fix("Write str", (_replaced(leaf, "str"),)),)
    call = leaf.next_sibling
    is_call = leaf.value == "next" and call is not None and call.type == symbols.trailer and len(call.children) == 3
    if not is_call or not is_name(call.children[1]) or call.children[0].value != "(":
        return ()
    opening, name, closing = call.children
    if closing.lineno != leaf.lineno:
        return ()
    place = TextEdit(leaf.lineno, leaf.column, closing.column + 1, f"{name.value}.next()")
    return (Fix(f"Write {name.value}.next()", (place,)),) if opening.lineno == leaf.lineno else ()


def _replaced(leaf: Node, text: str) -> TextEdit:
    return TextEdit(leaf.lineno, leaf.column, leaf.column + len(leaf.value), text)


def _last_leaf(node: Node) -> Node:
    while node.children:
        node = node.children[-1]
    return node


def _comma_for_as(leaf: Node) -> _Edits:
    before = _last_leaf(leaf.prev_sibling)
    if before.lineno != leaf.lineno or "\n" in before.value:
        return ()
    end = before.column + len(before.value)
    return (TextEdit(leaf.lineno, end, leaf.column + len(leaf.value), ","),)


def _old_octal(leaf: Node) -> _Edits:
    return (_replaced(leaf, f"0{leaf.value[2:]}"),)


def _hexadecimal(leaf: Node) -> _Edits:
    is_plain = not leaf.value[2:].strip("01")
    return (_replaced(leaf, hex(int(leaf.value, 2))),) if is_plain else ()


def _without_b(leaf: Node) -> _Edits:
    prefix = string_prefix(leaf.value)
    kept = leaf.value[: len(prefix)].replace("b", "").replace("B", "")
    return (TextEdit(leaf.lineno, leaf.column, leaf.column + len(prefix), kept),)


def _set_of_list(brace: Node) -> _Edits:
    return (_replaced(brace, "set(["), _replaced(brace.parent.children[-1], "])"))


def _set_of_generator(brace: Node) -> _Edits:
    return (_replaced(brace, "set("), _replaced(brace.parent.children[-1], ")"))


def _dict_of_pairs(brace: Node) -> _Edits:
    maker = brace.parent.children[1]
    colon, last = maker.children[1], _last_leaf(maker.children[2])
    if "\n" in last.value:
        return ()
    end = last.column + len(last.value)
    closing = TextEdit(last.lineno, end, end, ")")
    return (_replaced(brace, "dict(("), _replaced(colon, ","), closing, _replaced(brace.parent.children[-1], ")"))


_REWRITES: dict[str, tuple[str, Callable[[Node], _Edits]]] = {
    EXCEPT_AS.what: ("Write a comma for as", _comma_for_as),
    OCTAL.what: ("Write the octal number with a zero alone", _old_octal),
    BINARY.what: ("Write the number in hexadecimal", _hexadecimal),
    BYTES.what: ("Leave the b out", _without_b),
    SET.what: ("Write set([…])", _set_of_list),
    SET_COMPREHENSION.what: ("Write set(…)", _set_of_generator),
    DICT_COMPREHENSION.what: ("Write dict((key, value) …)", _dict_of_pairs),
}
