"""Names that an `exec` without `in` makes in a function: only running tells, so they are looked up where they are read."""

import ast

from .syntax_builder import call, constant, name, place


def let_exec_make_names(function):
    """Change every reading of a name that `function` does not bind: first what `exec` made, then as written."""
    bound = _bound_names(function)
    _Lookups(bound).visit(ast.Module(function.body, []))


def _bound_names(function):
    arguments = function.args
    every = [*arguments.args, *(extra for extra in (arguments.vararg, arguments.kwarg) if extra is not None)]
    names = {argument.arg for argument in every}
    for node in ast.walk(ast.Module(function.body, [])):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
    return names


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
