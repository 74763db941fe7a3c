"""Functions, classes and modules in the second pass: what Python 2 binds where.

A `global` counts for its whole function; a parameter may be a tuple of names; the names of a list comprehension are the
enclosing scope's; an `exec` without `in` may make names that only running tells; a generator that runs into
StopIteration ends.
"""

import ast
import enum

from .error_scopes import ErrorScope
from .exec_names import keeping, let_exec_make_names
from .list_comprehensions import ListComprehensions, see_class_names
from .markers import without_mark
from .statement_pass import StatementPass
from .syntax_builder import assign, call, constant, name, pattern, place


class _Kind(enum.Enum):
    MODULE = 0
    CLASS = 1
    FUNCTION = 2


class _Scope:
    """What is known of the function, class or module whose body is being changed."""

    def __init__(self, kind, errors):
        self.kind = kind
        self.errors = errors
        self.is_generator = False
        self.after_exec: list[ast.If] = []
        self.global_names: list[str] = []
        self.class_names: set[str] = set()
        self.comprehensions = ListComprehensions()


class ScopePass(StatementPass):
    """The whole second pass: changes a module's tree in place."""

    def __init__(self, rewritten):
        super().__init__(rewritten)
        self._patterns = rewritten.patterns
        self._reads_errors = rewritten.reads_errors
        self._scopes = [self._new_scope()]

    def has_own_names(self):
        scope = self._scopes[-1]
        return scope.kind is _Kind.FUNCTION and scope.comprehensions.may_bind_names()

    def may_bind_names(self):
        scope = self._scopes[-1]
        return scope.comprehensions.may_bind_names(in_others=scope.kind is not _Kind.CLASS)

    def visit_FunctionDef(self, node):
        node.decorator_list = [self.visit(decorator) for decorator in node.decorator_list]
        node.name = without_mark(node.name)
        unpacking = self._parameters(node.args)
        self._scopes[-1].class_names.add(node.name)
        scope, node.body = self._in_scope(node.body, _Kind.FUNCTION)
        if scope.after_exec:
            let_exec_make_names(node, scope.after_exec, scope.global_names)
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
        node.name = without_mark(node.name)
        _, node.body = self._in_scope(node.body, _Kind.CLASS)
        return node

    def visit_Lambda(self, node):
        unpacking = self._parameters(node.args)
        outer, inner = self._scopes[-1].comprehensions, self._new_scope(_Kind.FUNCTION)
        self._scopes.append(inner)
        with inner.comprehensions.inside_iterable(outer):
            node.body = self.visit(node.body)
        self._scopes.pop()
        outer.read_all(inner.comprehensions.read_names)
        for argument, names in unpacking:
            node.body = _with_names(names, name(argument.arg, argument), node.body, node)
        return node

    def visit_Yield(self, node):
        self._scopes[-1].is_generator = True
        self.generic_visit(node)
        return node

    def visit_Global(self, node):
        self._scopes[-1].global_names.extend(map(without_mark, node.names))
        return ast.Pass(**place(node))

    def visit_Module(self, node):
        node.body = self._visit_body(node.body)
        scope = self._scopes[-1]
        scope.comprehensions.let_all_names_stay()
        scope.errors.keep_errors()
        _declare_globals(scope, node.body)
        return node

    def visit_ListComp(self, node):
        scope = self._scopes[-1]
        if scope.kind is _Kind.CLASS:
            leaks = scope.comprehensions.may_bind_names(in_others=False)
            with scope.comprehensions.inside_other():
                self.generic_visit(node)
            return see_class_names(node, scope.class_names, leaks=leaks)
        with scope.comprehensions.inside(node):
            self.generic_visit(node)
        return node

    def visit_GeneratorExp(self, node):
        with self._scopes[-1].comprehensions.inside_other():
            self.generic_visit(node)
        return node

    visit_SetComp = visit_DictComp = visit_GeneratorExp

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
        elif scope.kind is _Kind.CLASS:
            scope.class_names.add(node.id)
        return node

    def visit_Raise(self, node):
        return super().visit_Raise(node) if node.exc else self._scopes[-1].errors.raise_again(node)

    def visit_Try(self, node):
        self._scopes[-1].errors.begin_try()
        return super().visit_Try(node)

    def visit_ExceptHandler(self, node):
        with self._scopes[-1].errors.inside(node):
            return super().visit_ExceptHandler(node)

    def visit_AugAssign(self, node):
        if isinstance(node.target, ast.Name):
            self._scopes[-1].comprehensions.read(node.target.id)
        return super().visit_AugAssign(node)

    def _exec(self, node, marked):
        code = marked.args[0].elts
        if len(code) > 1 or (isinstance(code[0], ast.Tuple) and len(code[0].elts) > 1):
            return super()._exec(node, marked)
        return self._making_names(super()._exec(node, marked).value, node)

    def visit_ImportFrom(self, node):
        """In a function, `import *` makes names that only running tells, as `exec` does."""
        if node.names[0].name == "*" and self._scopes[-1].kind is _Kind.FUNCTION:
            text = f"from {'.' * node.level}{node.module or ''} import *"
            return self._making_names(call(".exec", [constant(text, node)], node), node)
        return self.generic_visit(node)

    def visit_alias(self, node):
        node.name = ".".join(map(without_mark, node.name.split(".")))
        node.asname = node.asname and without_mark(node.asname)
        return node

    def _making_names(self, made, node):
        """The statements instead of one that may bind any name."""
        scope = self._scopes[-1]
        if scope.kind is not _Kind.FUNCTION:
            return ast.Expr(made, **place(node))
        statements = keeping(made, node)
        scope.after_exec.append(statements[-1])
        return statements

    def _new_scope(self, kind=_Kind.MODULE):
        return _Scope(kind, ErrorScope(is_read=self._reads_errors))

    def _in_scope(self, body, kind):
        scope = self._new_scope(kind)
        self._scopes.append(scope)
        body = self._visit_body(body)
        self._scopes.pop()
        scope.errors.keep_errors()
        if kind is _Kind.FUNCTION:
            scope.comprehensions.let_read_names_stay(scope.global_names)
        self._scopes[-1].comprehensions.read_all(scope.comprehensions.read_names)
        _declare_globals(scope, body)
        return scope, body

    def _parameters(self, arguments):
        """Rename tuple parameters, visit defaults; the parameters to unpack, each with its names."""
        arguments.defaults = [self.visit(default) for default in arguments.defaults]
        unpacking = []
        for argument in [*arguments.args, *(extra for extra in (arguments.vararg, arguments.kwarg) if extra)]:
            names = self._patterns.get(argument.arg)
            argument.arg = without_mark(argument.arg)
            if names is not None:
                argument.arg = "." + argument.arg
                unpacking.append((argument, names))
        return unpacking


def _ending_at_stop_iteration(body):
    at = body[0]
    end = ast.ExceptHandler(name(".StopIteration", at), None, [ast.Return(None, **place(at))], **place(at))
    return ast.Try(body, [end], [], [], **place(at))


def _declare_globals(scope, body):
    """One `global` before everything, because Python 3 allows none after use."""
    if scope.global_names:
        names = list(dict.fromkeys(scope.global_names))
        body.insert(_start(body), ast.Global(names, **place(body[0])))


def _start(body):
    """Where a statement may be put before all others: after the docstring and what concerns `__future__`."""
    start = _after_docstring(body)
    while start < len(body) and isinstance(body[start], ast.ImportFrom) and body[start].module == "__future__":
        start += 1
    return start


def _after_docstring(body):
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
