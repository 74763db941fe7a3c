"""Statements in the second pass: what the source pass marked gets its Python 2 meaning.

Print, exec and raise become helpers' calls; `except:` lets the host's stop signal pass; a `global` counts for its whole
function; a generator that runs into StopIteration ends.
"""

import ast
from dataclasses import dataclass, field

from . import markers, python3_forms
from .expression_pass import ExpressionPass
from .list_comprehensions import let_names_stay
from .syntax_builder import assign, call, constant, is_call_of, name, pattern, place, stored

_PRINT_HELPERS = {
    markers.PRINT: ".print",
    markers.PRINT_OPEN: ".print_open",
    markers.PRINT_TO: ".print_to",
    markers.PRINT_TO_OPEN: ".print_to_open",
}

_TO_FILE = frozenset({markers.PRINT_TO, markers.PRINT_TO_OPEN})
_OPEN = {
    markers.PRINT: ".print_open",
    markers.PRINT_OPEN: ".print_open",
    markers.PRINT_TO: ".print_to_open",
    markers.PRINT_TO_OPEN: ".print_to_open",
}


@dataclass(slots=True)
class _Scope:
    """What is known of the function or class whose body is being changed."""

    is_generator: bool = False
    global_names: list[str] = field(default_factory=list)
    list_comprehensions: list[ast.ListComp] = field(default_factory=list)


class StatementPass(ExpressionPass):
    """Changes a module's tree in place. `patterns` are the tuples that stood as parameters."""

    def __init__(self, futures, patterns):
        super().__init__(futures)
        self._patterns = patterns
        self._scopes = []

    # Marked statements

    def visit_Expr(self, node):
        value = node.value
        if isinstance(value, ast.Constant):
            return node  # a docstring, or nothing at all
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
            if value.func.id in markers.PRINTS:
                return self._print(value)
            if value.func.id == markers.EXEC:
                node.value = call(".exec", self.visit(value.args[0]).elts, value)
                return node
        node.value = self.visit(value)
        return node

    def _print(self, node):
        """One call for the whole line; a call an item where computing a later item may print something itself."""
        marker = node.func.id
        later = node.args[0].elts[2 if marker in _TO_FILE else 1 :]
        items = self.visit(node.args[0]).elts
        stream = [items.pop(0)] if marker in _TO_FILE else []
        if all(isinstance(item, (ast.Constant, ast.Name)) for item in later):
            return _expression(call(_PRINT_HELPERS[marker], [*stream, *items], node))
        first, again = self._twice(stream[0]) if stream else (None, None)
        helpers = [_OPEN[marker]] * (len(items) - 1) + [_PRINT_HELPERS[marker]]
        streams = [[first]] + [[again]] * (len(items) - 1) if stream else [[]] * len(items)
        return [
            _expression(call(helper, [*stream, item], node))
            for helper, stream, item in zip(helpers, streams, items, strict=True)
        ]

    def visit_Raise(self, node):
        if node.exc is None:
            return node
        if is_call_of(node.exc, markers.RAISE):
            values = self.visit(node.exc.args[0]).elts
            if len(values) > 3:
                raise python3_forms.at("invalid syntax", node)
            node.exc = call(".raised", values, node.exc)
            return node
        node.exc = call(".raised", [self.visit(node.exc)], node.exc)
        return node

    def visit_ExceptHandler(self, node):
        target = None
        caught = node.type
        if (
            isinstance(caught, ast.Subscript)
            and isinstance(caught.value, ast.Name)
            and caught.value.id == markers.EXCEPT
        ):
            pair = caught.slice
            if not isinstance(pair, ast.Tuple) or len(pair.elts) != 2:
                raise python3_forms.at("invalid syntax", node)
            node.type, target = pair.elts
        if node.type is not None:
            node.type = call(".caught", [self.visit(node.type)], node.type)
        kept = [] if target is None else [self._keep_error(target, node)]
        node.name = ".error" if kept else None
        node.body = kept + self._visit_body(node.body)
        return node

    def _keep_error(self, target, node):
        try:
            place_for_it = stored(self.visit(target))
        except TypeError:
            raise python3_forms.at("invalid syntax", node) from None
        error = name(".error", target)
        if isinstance(target, (ast.Tuple, ast.List)):
            error = call(".error_items", [error], target)
        elif isinstance(target, ast.Name):
            self.error_names.add(target.id)
            error = call(".bound", [error], target)
        return assign(place_for_it, error, target)

    def visit_Try(self, node):
        node.body = self._visit_body(node.body)
        node.handlers = [self.visit(handler) for handler in node.handlers]
        node.orelse = self._visit_body(node.orelse)
        node.finalbody = self._visit_body(node.finalbody)
        if node.handlers:
            first = node.handlers[0]
            stop = ast.ExceptHandler(name(".ScriptStop", first), None, [ast.Raise(**place(first))], **place(first))
            node.handlers.insert(0, stop)
        return node

    def _visit_body(self, body):
        changed = []
        for statement in body:
            result = self.visit(statement)
            changed.extend(result if isinstance(result, list) else [result])
        return changed

    def visit_If(self, node):
        """Walks along `elif` step by step: long chains must not exhaust the stack."""
        step = node
        while True:
            step.test = self.visit(step.test)
            step.body = self._visit_body(step.body)
            if len(step.orelse) != 1 or not isinstance(step.orelse[0], ast.If):
                break
            step = step.orelse[0]
        step.orelse = self._visit_body(step.orelse)
        return node

    def visit_While(self, node):
        """The test moves into the body: CPython 3.11 warms up a loop only if it ends in a plain jump (twice as fast)."""
        node.test = self.visit(node.test)
        node.body = self._visit_body(node.body)
        node.orelse = self._visit_body(node.orelse)
        if not node.orelse and not isinstance(node.test, ast.Constant):
            node.body = [ast.If(node.test, node.body, [ast.Break(**place(node.test))], **place(node.test))]
            node.test = constant(True, node.test)
        return node

    # Assignments with an operator

    def visit_AugAssign(self, node):
        is_division = isinstance(node.op, ast.Div) and "division" not in self.futures
        python3_forms.refuse(node.op)
        if not is_division and not isinstance(node.op, ast.Mod):
            self.generic_visit(node)
            return node
        operation = ".idiv" if is_division else ".imod"
        value = self.visit(node.value)
        target = node.target
        if isinstance(target, ast.Name):
            self.visit(target)
            return assign(target, call(operation, [name(target.id, target), value], node), node)
        owner = self.visit(target.value)
        if isinstance(target, ast.Attribute):
            arguments = [owner, constant(target.attr, target), name(operation, node), value]
            return ast.Expr(call(".change_attribute", arguments, node), **place(node))
        key = self._key(target.slice)
        return ast.Expr(call(".change_item", [owner, key, name(operation, node), value], node), **place(node))

    def _key(self, key):
        if not isinstance(key, ast.Slice):
            return self.visit(key)
        parts = [constant(None, key) if part is None else self.visit(part) for part in (key.lower, key.upper, key.step)]
        return call(".slice", parts, key)

    # Functions, classes, scopes

    def visit_FunctionDef(self, node):
        node.decorator_list = [self.visit(decorator) for decorator in node.decorator_list]
        node.name = _without_mark(node.name)
        unpacking = self._parameters(node.args)
        scope, node.body = self._in_scope(node.body)
        node.body[_start(node.body) : _start(node.body)] = [
            assign(pattern(names, argument), name(argument.arg, argument), argument) for argument, names in unpacking
        ]
        if scope.is_generator:
            node.body = [self._ending_at_stop_iteration(node)]
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
        self._scopes.pop()
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
        scope = _Scope()
        self._scopes.append(scope)
        node.body = self._visit_body(node.body)
        self._scopes.pop()
        let_names_stay(node.body, scope.list_comprehensions, always=True)
        return node

    def visit_ListComp(self, node):
        self.generic_visit(node)
        if self._scopes:
            self._scopes[-1].list_comprehensions.append(node)
        return node

    def _in_scope(self, body, *, is_class=False):
        scope = _Scope()
        self._scopes.append(scope)
        first = body[0]
        body = self._visit_body(body)
        self._scopes.pop()
        if not is_class:
            let_names_stay(body, scope.list_comprehensions, always=False)
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

    def _ending_at_stop_iteration(self, node):
        at = node.body[0]
        end = ast.ExceptHandler(name(".StopIteration", at), None, [ast.Return(None, **place(at))], **place(at))
        return ast.Try(node.body, [end], [], [], **place(at))


def _expression(value):
    return ast.Expr(value, **place(value))


def _without_mark(identifier):
    return identifier[len(markers.NAME) :] if identifier.startswith(markers.NAME) else identifier


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
