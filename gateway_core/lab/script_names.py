"""What the names of a script stand for, as far as its text shows it: imports, own names, types of literals.

It judges a name by the whole text, not by scopes: a name that is bound anywhere may be the text's own everywhere.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from fissix.pgen2 import token

from gateway_core.lab.syntax_tree import Node, dotted_text, is_name, symbols

_TYPES = {
    "bool": "int", "complex": "complex", "dict": "dict", "float": "float", "frozenset": "set", "int": "int",
    "list": "list", "long": "int", "set": "set", "str": "str", "tuple": "tuple", "unicode": "str",
}  # fmt: skip
_BUILDS_TUPLES = frozenset({symbols.testlist, symbols.testlist_gexp, symbols.testlist_star_expr, symbols.exprlist})
_TARGETS = _BUILDS_TUPLES | {symbols.atom, symbols.listmaker, symbols.star_expr}


@dataclass(slots=True)
class ScriptNames:
    """The names of one script.

    `imports` maps a name to the full name that it was imported for; `bound` a name to what is assigned to it (None: not
    to be known); `functions` are the names that a `def` gives; `stars` are the modules of `import *`.
    """

    imports: dict[str, str] = field(default_factory=dict)
    bound: dict[str, list[Node | None]] = field(default_factory=dict)
    functions: set[str] = field(default_factory=set)
    stars: list[str] = field(default_factory=list)
    modules: set[str] = field(default_factory=set)
    futures: set[str] = field(default_factory=set)

    def take(self, node: Node) -> None:
        """Learn what one node of the text says of names; its children are nodes of their own."""
        collect = _COLLECTORS.get(node.type)
        if collect is not None:
            collect(self, node)

    def full_name(self, name: str) -> str:
        """What a name stands for: its import, itself as a built-in, or nothing where the text makes it its own."""
        if name in self.bound:
            return ""
        return self.imports.get(name, name)

    def type_of(self, node: Node) -> str:
        """`str`, `dict` and so on where the text shows it beyond doubt, else empty."""
        if is_name(node):
            values = self.bound.get(node.value, [])
            kinds = {self.type_of(value) if value is not None and not is_name(value) else "" for value in values}
            return kinds.pop() if len(kinds) == 1 and node.value not in self.imports else ""
        return _literal_type(node) or self._made_by_call(node)

    def _made_by_call(self, node: Node) -> str:
        if node.type != symbols.power or len(node.children) != 2 or not is_name(node.children[0]):
            return ""
        name, trailer = node.children
        is_call = bool(trailer.children) and trailer.children[0].type == token.LPAR
        return self.made_by(name.value) if is_call else ""

    def made_by(self, name: str) -> str:
        """What a call of that name makes: `str` for `str`; empty for what is no built-in type."""
        return _TYPES.get(self.full_name(name), "")

    def bind(self, target: Node, value: Node | None = None) -> None:
        """Every name in an assignment's target is the text's own."""
        waiting = [(target, value)]
        while waiting:
            node, assigned = waiting.pop()
            if is_name(node):
                self.bound.setdefault(node.value, []).append(assigned)
            elif node.type in _TARGETS:
                waiting.extend((child, None) for child in node.children)


_CONDITIONAL = frozenset({symbols.if_stmt, symbols.test, symbols.and_test, symbols.while_stmt})


def _asks_hasattr(node: Node) -> bool:
    """Whether a condition, and not the statements below it, asks `hasattr`."""
    return node.type != symbols.suite and "hasattr(" in str(node)


def is_guarded(node: Node) -> bool:
    """Whether it stands in a `try` that has an `except`, or where `hasattr` was asked: the text is ready for its lack."""
    child, parent = node, node.parent
    while parent is not None:
        if parent.type in _CONDITIONAL and any(_asks_hasattr(each) for each in parent.children if each is not child):
            return True
        if parent.type == symbols.try_stmt and parent.children[2] is child:
            handlers = parent.children[3]
            return bool(handlers.type == symbols.except_clause or is_name(handlers, "except"))
        child, parent = parent, parent.parent
    return False


def imported(node: Node) -> list[tuple[Node, str, str]]:
    """What an import statement imports: (the leaf or node that names it, its full name, the name it gets here)."""
    if node.type == symbols.import_name:
        listed = node.children[1]
        parts = listed.children[::2] if listed.type == symbols.dotted_as_names else [listed]
        return [_imported_module(part) for part in parts]
    module = dotted_text(node.children[1])
    return [(leaf, f"{module}.{leaf.value}", name) for leaf, name in _imported_names(node)] if module else []


def _imported_module(part: Node) -> tuple[Node, str, str]:
    if part.type == symbols.dotted_as_name:
        return part.children[0], dotted_text(part.children[0]), str(part.children[2].value)
    full = dotted_text(part)
    return part, full, full.partition(".")[0]


def _imported_names(node: Node) -> list[tuple[Node, str]]:
    place = next(at for at, child in enumerate(node.children) if is_name(child, "import"))
    found: list[tuple[Node, str]] = []
    waiting = list(reversed(node.children[place + 1 :]))
    while waiting:
        part = waiting.pop()
        if part.type == symbols.import_as_names:
            waiting.extend(reversed(part.children))
        elif part.type == symbols.import_as_name:
            found.append((part.children[0], str(part.children[2].value)))
        elif is_name(part):
            found.append((part, str(part.value)))
    return found


def _collect_import(names: ScriptNames, node: Node) -> None:
    module = dotted_text(node.children[1])
    if module == "__future__":
        names.futures.update(leaf.value for leaf, _name in _imported_names(node))
    if node.type == symbols.import_from and node.children[-1].type == token.STAR:
        names.stars.append(module)
    names.modules.add(module.partition(".")[0])
    for _leaf, full, name in imported(node):
        is_top = node.type == symbols.import_name and full.partition(".")[0] == name
        names.imports[name] = name if is_top else full
        names.modules.add(full.partition(".")[0])
    if node.type == symbols.import_from and not module:
        names.bound.update((name, [None]) for _leaf, name in _imported_names(node))


def _collect_assignment(names: ScriptNames, node: Node) -> None:
    children = node.children
    if children[1].type == token.EQUAL:
        for target in children[:-1:2]:
            names.bind(target, children[-1])


def _collect_function(names: ScriptNames, node: Node) -> None:
    names.bind(node.children[1])
    names.functions.add(node.children[1].value)
    _bind_all_below(names, node.children[2])


def _collect_lambda(names: ScriptNames, node: Node) -> None:
    if len(node.children) == 4:
        _bind_all_below(names, node.children[1])


def _bind_all_below(names: ScriptNames, node: Node) -> None:
    """Parameters, nested as they may be; a default's name counts as well, to be on the safe side."""
    waiting = [node]
    while waiting:
        part = waiting.pop()
        waiting.extend(part.children)
        names.bind(part)


def _collect_second(names: ScriptNames, node: Node) -> None:
    names.bind(node.children[1])


def _collect_rest(names: ScriptNames, node: Node) -> None:
    for child in node.children[1:]:
        names.bind(child)


def _collect_last(names: ScriptNames, node: Node) -> None:
    if len(node.children) > 2:
        names.bind(node.children[-1])


_COLLECTORS: dict[int, Callable[[ScriptNames, Node], None]] = {
    symbols.import_name: _collect_import,
    symbols.import_from: _collect_import,
    symbols.expr_stmt: _collect_assignment,
    symbols.funcdef: _collect_function,
    symbols.lambdef: _collect_lambda,
    symbols.classdef: _collect_second,
    symbols.for_stmt: _collect_second,
    symbols.comp_for: _collect_second,
    symbols.global_stmt: _collect_rest,
    symbols.except_clause: _collect_last,
    symbols.with_item: _collect_last,
}


def _literal_type(node: Node) -> str:
    if node.type == token.STRING:
        return "str"
    if node.type == token.NUMBER:
        return "float" if set(".ejEJ") & set(node.value) and "x" not in node.value.lower() else "int"
    if node.type in _BUILDS_TUPLES:
        return "tuple"
    if node.type == symbols.term:
        return "str" if node.children[1].type == token.PERCENT and _literal_type(node.children[0]) == "str" else ""
    return _bracket_type(node) if node.type == symbols.atom else ""


def _bracket_type(atom: Node) -> str:
    first, inside = atom.children[0], atom.children[1]
    if first.type == token.STRING:
        return "str"
    if first.type == token.LSQB:
        return "list"
    if first.type == token.LBRACE:
        is_dict = inside.type == token.RBRACE or any(child.type == token.COLON for child in inside.children)
        return "dict" if is_dict else "set"
    if first.type == token.LPAR:
        return "tuple" if inside.type == token.RPAR else _inside_type(inside)
    return ""


def _inside_type(node: Node) -> str:
    """What stands in round brackets: a tuple with a comma, a generator with a `for`, else the thing itself."""
    if node.type == symbols.testlist_gexp:
        return "tuple" if node.children[1].type == token.COMMA else ""
    return _literal_type(node)
