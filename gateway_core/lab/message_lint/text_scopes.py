"""Who binds which name in a script's tree, scope by scope, and what a dotted name stands for then.

Python 2's scopes: module, function, class. A bare handler body counts as a module, for nothing stands around it (H2).
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from enum import Enum, auto

from fissix.pgen2 import token

from gateway_core.lab.script_names import imported
from gateway_core.lab.syntax_tree import Node, dotted_text, is_name, symbols

_STEP_NODES = 200
_LONGEST_ALIAS = 8  # names that stand for names that stand for names
_TUPLES = frozenset({symbols.testlist, symbols.testlist_gexp, symbols.testlist_star_expr, symbols.exprlist})
_TARGETS = _TUPLES | {symbols.atom, symbols.listmaker}


class BindingKind(Enum):
    """How a name gets its value."""

    IMPORT = auto()
    MODULE = auto()
    VALUE = auto()
    FUNCTION = auto()
    CLASS = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Binding:
    """One way in which a name gets a value. `full_name` is for imports, `node` for the rest; `scope` is where it stands.

    `is_direct`: it stands at the top of its scope, so it happens exactly once before what follows it.
    """

    kind: BindingKind
    scope: "Scope"
    node: Node = None
    full_name: str = ""
    is_direct: bool = False


@dataclass(slots=True, eq=False)
class Scope:
    """One scope of the text; `node` is its function, class or file."""

    node: Node
    outer: "Scope | None" = None
    names: dict[str, list[Binding]] = field(default_factory=dict)
    global_names: set[str] = field(default_factory=set)

    @property
    def is_class(self) -> bool:
        """Whether inner functions look past it."""
        return bool(self.node.type == symbols.classdef)

    @property
    def module(self) -> "Scope":
        """The scope of the whole text."""
        scope = self
        while scope.outer is not None:
            scope = scope.outer
        return scope

    def bind(self, name: str, binding: Binding) -> None:
        """One more way in which a name gets a value."""
        target = self.module if name in self.global_names else self
        target.names.setdefault(name, []).append(binding)

    def find(self, name: str) -> list[Binding]:
        """All that the name may have been bound to, as seen from here; empty for a built-in or an unknown one."""
        if name in self.global_names:
            return self.module.names.get(name, [])
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names and (scope is self or not scope.is_class):
                return scope.names[name]
            scope = scope.outer
        return []


@dataclass(slots=True)
class TextScopes:
    """What a text's names are: its scopes, the expressions with theirs, and all uses of each name.

    `stars` are the modules of `import *`; `has_exec`: a name may become anything.
    """

    module: Scope
    scopes: list[Scope] = field(default_factory=list)
    expressions: list[tuple[Node, Scope]] = field(default_factory=list)
    uses: dict[str, list[Node]] = field(default_factory=dict)
    stars: list[str] = field(default_factory=list)
    has_exec: bool = False

    def release(self) -> None:
        """Forget what names are bound to: scopes and bindings point at each other, and would wait for the collector."""
        for scope in self.scopes:
            scope.names.clear()

    def full_name(self, node: Node, scope: Scope) -> str:
        """`system.util.sendMessage` for whatever way the text has to say it; empty where that is not certain."""
        rest = ""
        for _ in range(_LONGEST_ALIAS):
            head, after = dotted_head(node)
            if head is None or self.has_exec:
                return ""
            rest = after + rest
            found = scope.find(head)
            if not found:
                return head + rest
            full_names = {binding.full_name for binding in found}
            if len(full_names) == 1 and (full := full_names.pop()):
                return full + rest
            if len(found) > 1 or found[0].kind is not BindingKind.VALUE:
                return ""
            node, scope = found[0].node, found[0].scope
        return ""


def dotted_head(node: Node) -> tuple[str | None, str]:
    """The first name of a dotted expression and what follows it, dots included; (None, "") for anything else."""
    if is_name(node):
        return str(node.value), ""
    if node.type != symbols.power or not is_name(node.children[0]):
        return None, ""
    rest = ""
    for trailer in node.children[1:]:
        if trailer.type != symbols.trailer or trailer.children[0].type != token.DOT:
            return None, ""
        rest += f".{trailer.children[1].value}"
    return str(node.children[0].value), rest


def text_scopes_steps(tree: Node) -> Generator[None, None, TextScopes]:
    """The steps to the scopes of a text. Needs no recursion, so any depth will do."""
    walk = _Walk(tree)
    count = 0
    while walk.waiting:
        walk.take(*walk.waiting.pop())
        count += 1
        if count % _STEP_NODES == 0:
            yield
    return walk.found


class _Walk:
    """One walk through a tree, in the order of the text; `waiting` are the nodes that are still to be seen."""

    def __init__(self, tree: Node) -> None:
        self.found = TextScopes(Scope(tree))
        self.found.scopes.append(self.found.module)
        self.waiting: list[tuple[Node, Scope]] = [(tree, self.found.module)]

    def take(self, node: Node, scope: Scope) -> None:
        """Learn what one node says; its children wait."""
        look = _LOOKS.get(node.type)
        inner = look(self, node, scope) if look is not None else None
        if inner is not None:
            self.found.scopes.append(inner)
        body = node.children[-1] if inner is not None else None  # defaults and base classes stand outside
        for child in reversed(node.children):
            self.waiting.append((child, inner if inner is not None and child is body else scope))

    def bind_targets(self, target: Node, scope: Scope, binding: Binding) -> None:
        """Every name in an assignment's target; those in a tuple get a part of the value only."""
        waiting = [target]
        while waiting:
            node = waiting.pop()
            if is_name(node):
                scope.bind(node.value, binding if node is target else Binding(BindingKind.UNKNOWN, scope))
            elif node.type in _TARGETS:
                waiting.extend(node.children)


def _is_direct(node: Node, scope: Scope) -> bool:
    """Whether a simple statement stands at the top of its scope."""
    above = node.parent.parent if node.parent is not None and node.parent.type == symbols.simple_stmt else None
    if above is None:
        return False
    return above is scope.node or (above.type == symbols.suite and above.parent is scope.node)


def _see_name(walk: _Walk, node: Node, _scope: Scope) -> None:
    walk.found.uses.setdefault(node.value, []).append(node)


def _see_import(walk: _Walk, node: Node, scope: Scope) -> None:
    module = dotted_text(node.children[1])
    if node.type == symbols.import_from and node.children[-1].type == token.STAR:
        walk.found.stars.append(module)
    is_plain = node.type == symbols.import_name
    for _leaf, full, name in imported(node):
        stands_for = name if is_plain and full.partition(".")[0] == name else full
        kind = BindingKind.MODULE if is_plain else BindingKind.IMPORT
        scope.bind(name, Binding(kind, scope, full_name=stands_for))


def _see_assignment(walk: _Walk, node: Node, scope: Scope) -> None:
    children = node.children
    if children[1].type != token.EQUAL:
        walk.bind_targets(children[0], scope, Binding(BindingKind.UNKNOWN, scope))
        return
    binding = Binding(BindingKind.VALUE, scope, children[-1], is_direct=_is_direct(node, scope))
    for target in children[:-1:2]:
        walk.bind_targets(target, scope, binding)


def _see_function(_walk: _Walk, node: Node, scope: Scope) -> Scope:
    is_plain = node.parent is None or node.parent.type != symbols.decorated
    kind = BindingKind.FUNCTION if is_plain else BindingKind.UNKNOWN
    scope.bind(node.children[1].value, Binding(kind, scope, node))
    return _function_scope(node, node.children[2], scope)


def _see_lambda(_walk: _Walk, node: Node, scope: Scope) -> Scope:
    return _function_scope(node, node.children[1] if len(node.children) == 4 else None, scope)


def _function_scope(node: Node, parameters: Node | None, scope: Scope) -> Scope:
    """Its parameters are unknown; names in their defaults count as well, to be on the safe side."""
    inner = Scope(node, scope)
    waiting = [parameters] if parameters is not None else []
    while waiting:
        part = waiting.pop()
        waiting.extend(part.children)
        if is_name(part):
            inner.bind(part.value, Binding(BindingKind.UNKNOWN, inner))
    return inner


def _see_class(_walk: _Walk, node: Node, scope: Scope) -> Scope:
    is_plain = node.parent is None or node.parent.type != symbols.decorated
    kind = BindingKind.CLASS if is_plain else BindingKind.UNKNOWN
    scope.bind(node.children[1].value, Binding(kind, scope, node))
    return Scope(node, scope)


def _see_second(walk: _Walk, node: Node, scope: Scope) -> None:
    walk.bind_targets(node.children[1], scope, Binding(BindingKind.UNKNOWN, scope))


def _see_last(walk: _Walk, node: Node, scope: Scope) -> None:
    if len(node.children) > 2:
        walk.bind_targets(node.children[-1], scope, Binding(BindingKind.UNKNOWN, scope))


def _see_global(_walk: _Walk, node: Node, scope: Scope) -> None:
    for leaf in node.children[1::2]:
        scope.global_names.add(leaf.value)
        scope.module.bind(leaf.value, Binding(BindingKind.UNKNOWN, scope))


def _see_exec(walk: _Walk, _node: Node, _scope: Scope) -> None:
    walk.found.has_exec = True


def _see_expression(walk: _Walk, node: Node, scope: Scope) -> None:
    walk.found.expressions.append((node, scope))


_LOOKS: dict[int, Callable[[_Walk, Node, Scope], Scope | None]] = {
    token.NAME: _see_name,
    symbols.import_name: _see_import,
    symbols.import_from: _see_import,
    symbols.expr_stmt: _see_assignment,
    symbols.funcdef: _see_function,
    symbols.lambdef: _see_lambda,
    symbols.classdef: _see_class,
    symbols.for_stmt: _see_second,
    symbols.comp_for: _see_second,
    symbols.del_stmt: _see_second,
    symbols.except_clause: _see_last,
    symbols.with_item: _see_last,
    symbols.global_stmt: _see_global,
    symbols.exec_stmt: _see_exec,
    symbols.power: _see_expression,
}
