"""Statements in the second pass: what the source pass marked gets its Python 2 meaning.

Print, exec and raise become helpers' calls; `except:` lets the host's stop signal pass.
"""

import ast

from . import markers, python3_forms
from .expression_pass import ExpressionPass
from .linking import unicode_docstring
from .syntax_builder import assign, call, constant, is_call_of, name, place, stored

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
_IN_PLACE = {ast.Div: ".idiv", ast.Mod: ".imod", ast.Mult: ".imul", ast.Pow: ".ipow", ast.LShift: ".ilshift"}


class StatementPass(ExpressionPass):
    """Changes statements in place; what makes a scope of its own is `scope_pass`'s."""

    # Marked statements

    def visit_Expr(self, node):
        value = node.value
        if isinstance(value, ast.Constant) and value.value is not ...:
            if value.kind == "u":
                node.value = constant(unicode_docstring(value.value), value)
            return node  # a docstring, or nothing at all
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
            if value.func.id in markers.PRINTS:
                return self._print(value)
            if value.func.id == markers.EXEC:
                return self._exec(node, value)
        node.value = self.visit(value)
        return node

    def _exec(self, node, marked):
        values = self.visit(marked.args[0]).elts
        node.value = call(".exec", values, marked)
        return node

    def _print(self, node):
        """One call for the whole line; a call an item where computing a later item may print something itself."""
        marker = node.func.id
        later = node.args[0].elts[2 if marker in _TO_FILE else 1 :]
        items = self.visit(node.args[0]).elts
        stream = [items.pop(0)] if marker in _TO_FILE else []
        if all(isinstance(item, (ast.Constant, ast.Name)) for item in later):
            return _expression(call(_PRINT_HELPERS[marker], [*stream, *items], node))
        first, again = self.twice(stream[0]) if stream else (None, None)
        helpers = [_OPEN[marker]] * (len(items) - 1) + [_PRINT_HELPERS[marker]]
        streams = [[first]] + [[again]] * (len(items) - 1) if stream else [[]] * len(items)
        return [
            _expression(call(helper, [*stream, item], node))
            for helper, stream, item in zip(helpers, streams, items, strict=True)
        ]

    def visit_Raise(self, node):
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

    def visit_withitem(self, node):
        self.generic_visit(node)
        node.context_expr = call(".managed", [node.context_expr], node.context_expr)
        return node

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

    # Assignments

    def visit_Assign(self, node):
        """`a, b = error`: an exception's arguments are its items."""
        self.generic_visit(node)
        is_error = isinstance(node.value, ast.Name) and node.value.id in self.error_names
        if is_error and isinstance(node.targets[0], (ast.Tuple, ast.List)):
            node.value = call(".error_items", [node.value], node.value)
        return node

    def visit_AugAssign(self, node):
        python3_forms.refuse_operator(node)
        operation = _IN_PLACE.get(type(node.op))
        if operation is None or (operation == ".idiv" and "division" in self.futures):
            self.generic_visit(node)
            return node
        value = self.visit(node.value)
        target = node.target
        if isinstance(target, ast.Name):
            self.visit(target)
            return assign(target, self._changed(operation, name(target.id, target), value, node), node)
        owner = self.visit(target.value)
        if isinstance(target, ast.Attribute):
            arguments = [owner, constant(target.attr, target), name(operation, node), value]
            return ast.Expr(call(".change_attribute", arguments, node), **place(node))
        key = self._key(target.slice)
        return ast.Expr(call(".change_item", [owner, key, name(operation, node), value], node), **place(node))

    def _changed(self, operation, former, value, node):
        if operation in (".idiv", ".imod"):
            return self.of_ints(operation, former, value, node)
        return call(operation, [former, value], node)

    def _key(self, key):
        if not isinstance(key, ast.Slice):
            return self.visit(key)
        parts = [constant(None, key) if part is None else self.visit(part) for part in (key.lower, key.upper, key.step)]
        return call(".slice", parts, key)


def _expression(value):
    return ast.Expr(value, **place(value))
