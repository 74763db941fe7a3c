"""Functions, classes and modules in the second pass: what Python 2 binds where.

A `global` counts for its whole function; a parameter may be a tuple of names; the names of a list comprehension are the
enclosing scope's; an `exec` without `in` may make names that only running tells; a generator that runs into
StopIteration ends.
"""

import ast
from dataclasses import dataclass, field

from . import markers
from .exec_names import let_exec_make_names
from .list_comprehensions import ListComprehensions, see_class_names
from .statement_pass import StatementPass
from .syntax_builder import assign, call, constant, name, pattern, place


@dataclass(slots=True)
class _Scope:
    """What is known of the function, class or module whose body is being changed."""

    is_class: bool = False
    is_generator: bool = False
    has_exec: bool = False
    global_names: list[str] = field(default_factory=list)
    class_names: set[str] = field(default_factory=set)
    comprehensions: ListComprehensions = field(default_factory=ListComprehensions)


class ScopePass(StatementPass):
    """The whole second pass: changes a module's tree in place."""

    def __init__(self, rewritten):
        super().__init__(rewritten)
        self._patterns = rewritten.patterns
        self._scopes = [_Scope()]

    def visit_FunctionDef(self, node):
        node.decorator_list = [self.visit(decorator) for decorator in node.decorator_list]
        node.name = _without_mark(node.name)
        unpacking = self._parameters(node.args)
        self._scopes[-1].class_names.add(node.name)
        scope, node.body = self._in_scope(node.body)
        if scope.has_exec:
            let_exec_make_names(node)
        node.body[_start(node.body) : _start(node.body)] = [
            assign(pattern(names, argument), name(argument.arg, argument), argument) for argument, names in unpacking
        ]
        if scope.is_generator:
            start = _start(node.body)
            node.body[start:] = [_ending_at_stop_iteration(node.body[start:])]
        return node

    def visit_ClassDef(self, node):
        node.decorator_list = [self.visit(decorator) for decorator in node.decorator_list]
        node.bases = [self.visit(base) for base in node.bases]
        _, node.body = self._in_scope(node.body, is_class=True)
        return node

    def visit_Lambda(self, node):
        unpacking = self._parameters(node.args)
        self._scopes.append(_Scope())
        node.body = self.visit(node.body)
        inner = self._scopes.pop()
        self._scopes[-1].comprehensions.read_all(inner.comprehensions.read_names)
        for argument, names in unpacking:
            node.body = _with_names(names, name(argument.arg, argument), node.body, node)
        return node

    def visit_Yield(self, node):
        self._scopes[-1].is_generator = True
        self.generic_visit(node)
        return node

    def visit_Global(self, node):
        if len(self._scopes) > 1:
            self._scopes[-1].global_names.extend(map(_without_mark, node.names))
        return ast.Pass(**place(node))

    def visit_Module(self, node):
        node.body = self._visit_body(node.body)
        self._scopes[-1].comprehensions.let_all_names_stay()
        return node

    def visit_ListComp(self, node):
        scope = self._scopes[-1]
        if scope.is_class:
            self.generic_visit(node)
            return see_class_names(node, scope.class_names)
        with scope.comprehensions.inside(node):
            self.generic_visit(node)
        return node

    def visit_comprehension(self, node):
        node.target = self.visit(node.target)
        with self._scopes[-1].comprehensions.inside_iterable():
            node.iter = self.visit(node.iter)
        node.ifs = [self.visit(test) for test in node.ifs]
        return node

    def visit_Name(self, node):
        super().visit_Name(node)
        scope = self._scopes[-1]
        if not isinstance(node.ctx, ast.Store):
            scope.comprehensions.read(node.id)
        elif scope.is_class:
            scope.class_names.add(node.id)
        return node

    def visit_AugAssign(self, node):
        if isinstance(node.target, ast.Name):
            self._scopes[-1].comprehensions.read(node.target.id)
        return super().visit_AugAssign(node)

    def _exec(self, node, marked):
        self._scopes[-1].has_exec = self._scopes[-1].has_exec or len(marked.args[0].elts) == 1
        return super()._exec(node, marked)

    def _in_scope(self, body, *, is_class=False):
        scope = _Scope(is_class=is_class)
        self._scopes.append(scope)
        first = body[0]
        body = self._visit_body(body)
        self._scopes.pop()
        if not is_class:
            scope.comprehensions.let_read_names_stay(scope.global_names)
        self._scopes[-1].comprehensions.read_all(scope.comprehensions.read_names)
        if scope.global_names:
            names = list(dict.fromkeys(scope.global_names))
            body.insert(_start(body), ast.Global(names, **place(first)))
        return scope, body

    def _parameters(self, arguments):
        """Rename tuple parameters, visit defaults; the parameters to unpack, each with its names."""
        arguments.defaults = [self.visit(default) for default in arguments.defaults]
        unpacking = []
        for argument in [*arguments.args, *(extra for extra in (arguments.vararg, arguments.kwarg) if extra)]:
            names = self._patterns.get(argument.arg)
            argument.arg = _without_mark(argument.arg)
            if names is not None:
                argument.arg = "." + argument.arg
                unpacking.append((argument, names))
        return unpacking


def _without_mark(identifier):
    return identifier[len(markers.NAME) :] if identifier.startswith(markers.NAME) else identifier


def _ending_at_stop_iteration(body):
    at = body[0]
    end = ast.ExceptHandler(name(".StopIteration", at), None, [ast.Return(None, **place(at))], **place(at))
    return ast.Try(body, [end], [], [], **place(at))


def _start(body):
    """Where a statement may be put before all others: after the docstring."""
    is_docstring = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    return 1 if is_docstring and isinstance(body[0].value.value, str) else 0


def _with_names(names, value, body, node):
    """`body` with the names of a tuple parameter bound: a lambda called with the tuple's items."""
    inner, arguments = body, []
    for index, item in enumerate(names):
        identifier = item if isinstance(item, str) else f".item{index}"
        arguments.append(ast.arg(identifier, **place(node)))
        if not isinstance(item, str):
            inner = _with_names(item, name(identifier, node), inner, node)
    parameters = ast.arguments([], arguments, None, [], [], None, [])
    unpacked = call(".unpack", [value, constant(len(names), node)], node)
    function = ast.Lambda(parameters, inner, **place(node))
    return ast.Call(function, [ast.Starred(unpacked, ast.Load(), **place(node))], [], **place(node))
