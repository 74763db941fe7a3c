"""What an `exec` without `in` does to a function's names, in the second pass.

Names that the function binds get what `exec` gave them; names that it does not bind may be made by `exec` alone, which
only running tells, so they are looked up where they are read.
"""

import ast

from .syntax_builder import assign, call, constant, name, place, stored_name

_MADE = ".made"


def keeping(made, node):
    """The statements instead of an `exec`: keep its namespace, then a place for what depends on it."""
    nothing = ast.Pass(**place(node))
    return [assign(stored_name(_MADE, node), made, node), ast.If(constant(True, node), [nothing], [], **place(node))]


def let_exec_make_names(function, restoring, global_names):
    """Change every reading of a name that `function` does not bind; fill the places that `keeping` left."""
    bound = _bound_names(function)
    _Lookups(bound).visit(ast.Module(function.body, []))
    for statement in restoring:
        statement.body += [_restored(identifier, statement) for identifier in sorted(bound.difference(global_names))]


def _restored(identifier, node):
    """`if identifier in made: identifier = made[identifier]`."""
    test = ast.Compare(constant(identifier, node), [ast.In()], [name(_MADE, node)], **place(node))
    value = ast.Subscript(name(_MADE, node), constant(identifier, node), ast.Load(), **place(node))
    return ast.If(test, [assign(stored_name(identifier, node), value, node)], [], **place(node))


def _bound_names(function):
    arguments = function.args
    every = [*arguments.args, *(extra for extra in (arguments.vararg, arguments.kwarg) if extra is not None)]
    collector = _Bindings({argument.arg for argument in every})
    for statement in function.body:
        collector.visit(statement)
    return {identifier for identifier in collector.names if not identifier.startswith(".")}


class _Bindings(ast.NodeVisitor):
    """The names that a function's own statements bind."""

    def __init__(self, names):
        self.names = names

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            self.names.add(node.id)

    def visit_FunctionDef(self, node):
        self.names.add(node.name)

    visit_ClassDef = visit_FunctionDef

    def visit_alias(self, node):
        self.names.add(node.asname or node.name.partition(".")[0])

    def visit_Lambda(self, node):
        """Its names are its own."""

    visit_GeneratorExp = visit_SetComp = visit_DictComp = visit_Lambda


class _Lookups(ast.NodeTransformer):
    """Stays in the function itself: inner functions see no names that `exec` made."""

    def __init__(self, bound):
        self._bound = bound

    def visit_FunctionDef(self, node):
        return node

    def visit_Lambda(self, node):
        return node

    visit_ListComp = visit_GeneratorExp = visit_ClassDef = visit_Lambda

    def visit_Name(self, node):
        if not isinstance(node.ctx, ast.Load) or node.id in self._bound or node.id.startswith("."):
            return node
        made = call(".locals", [], node)
        test = ast.Compare(constant(node.id, node), [ast.In()], [made], **place(node))
        value = ast.Subscript(call(".locals", [], node), constant(node.id, node), ast.Load(), **place(node))
        return ast.IfExp(test, value, name(node.id, node), **place(node))
