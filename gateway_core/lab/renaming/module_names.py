"""Where a text names a module of a library: `project.util.tags` in imports and dotted expressions (design.md section 3)."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from fissix.pgen2 import token

from gateway_core.lab.message_lint.text_scopes import Scope, TextScopes
from gateway_core.lab.script_names import imported
from gateway_core.lab.syntax_tree import Node, dotted_text, is_name, nodes_in_order, symbols


@dataclass(frozen=True, slots=True)
class ModuleSpan:
    """From the leaf `first` to the leaf `last` stands the module's name; `replacement` is None where no edit in place will do."""

    first: Node
    last: Node
    replacement: str | None


@dataclass(frozen=True, slots=True)
class ModuleRename:
    """A module below `root` (`project` or `shared`) gets another name; `known` are all module names there."""

    root: str
    old: str
    new: str
    known: Collection[str]

    def matches(self, names: Sequence[str]) -> bool:
        """Whether a dotted name begins with that module, and not with a module inside the package of that name."""
        if names[:1] != [self.root]:
            return False
        dotted = ".".join(names[1:]) + "."
        modules = [module for module in {*self.known, self.old} if dotted.startswith(f"{module}.")]
        return max(modules, key=len, default="") == self.old


def module_spans(scopes: TextScopes, rename: ModuleRename) -> Iterator[ModuleSpan]:
    """All places in the text that name the module."""
    for node in nodes_in_order(scopes.module.node):
        if node.type == symbols.import_from:
            yield from _imported_out_of(node, rename)
            yield from _imported_itself(node, rename)
        elif node.type == symbols.dotted_name and node.parent.type != symbols.import_from:
            yield from _dotted(node.children[::2], rename)
    for node, scope in scopes.expressions:
        if is_name(node.children[0], rename.root) and _is_root(rename.root, scope):
            yield from _dotted([node.children[0], *_attributes(node)], rename)


def _is_root(root: str, scope: Scope) -> bool:
    """Whether the name stands for the library, with or without an import, and is no variable of the text's own."""
    return all(binding.full_name == root for binding in scope.find(root))


def _attributes(node: Node) -> Iterator[Node]:
    for trailer in node.children[1:]:
        if trailer.type != symbols.trailer or trailer.children[0].type != token.DOT:
            return
        yield trailer.children[1]


def _dotted(leaves: Sequence[Node], rename: ModuleRename) -> Iterator[ModuleSpan]:
    if rename.matches([leaf.value for leaf in leaves]):
        last = leaves[len(rename.old.split("."))]
        yield ModuleSpan(leaves[0], last, f"{rename.root}.{rename.new}" if last.lineno == leaves[0].lineno else None)


def _imported_out_of(node: Node, rename: ModuleRename) -> Iterator[ModuleSpan]:
    """`from project.util import f`; a module inside the package of that name is none of its own names."""
    names = [full.removeprefix(f"{rename.root}.") for _leaf, full, _name in imported(node)]
    inner = [name for name in names if name in rename.known]
    if node.children[1].type == symbols.dotted_name and (not names or len(inner) < len(names)):
        for span in _dotted(node.children[1].children[::2], rename):
            yield replace(span, replacement=None) if inner else span


def _imported_itself(node: Node, rename: ModuleRename) -> Iterator[ModuleSpan]:
    """`from project.pkg import util`: what the text calls it stays, so that the rest of the text goes on."""
    named = imported(node)
    for leaf, full, name in named:
        if full != f"{rename.root}.{rename.old}":
            continue
        package, _, module = rename.new.rpartition(".")
        has_alias = leaf.parent.type == symbols.import_as_name
        written = module if has_alias or module == name else f"{module} as {name}"
        home = ".".join(filter(None, (rename.root, package)))
        if dotted_text(node.children[1]) == home:
            yield ModuleSpan(leaf, leaf, written)
        else:
            first = node.children[1].children[0] if node.children[1].children else node.children[1]
            can_change = len(named) == 1 and leaf.lineno == first.lineno and node.children[3].type != token.LPAR
            yield ModuleSpan(first, leaf, f"{home} import {written}" if can_change else None)
