"""Expressions in the second pass: calls, attributes and literals whose meaning differs in Python 2.

Only what can differ is replaced by a helper's call, such as methods by their names; operators are `operator_pass`'s.
"""

import ast

from . import markers, python3_forms
from .method_names import FUNCTION_NAMES, SPECIAL_ATTRIBUTES, SPECIAL_METHODS
from .operator_pass import OperatorPass
from .syntax_builder import call, constant, is_call_of
from .types import MAX_INT

_SPECIAL = frozenset({ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn})


class ExpressionPass(OperatorPass):
    """Changes a tree in place; `rewritten` is what the source pass found out about the text."""

    def __init__(self, rewritten):
        super().__init__(rewritten.futures)
        self._class_names = rewritten.class_names
        self._function_names = rewritten.function_names
        self.error_names = set()  # names that an except clause binds

    def visit(self, node):
        """Refuse what is Python 3 alone, then change the node."""
        if type(node) in python3_forms.FOREIGN_TYPES:
            python3_forms.refuse(node)
        return super().visit(node)

    # Literals and names

    def visit_Constant(self, node):
        if node.kind == "u":
            return call(".u", [constant(node.value, node)], node)
        if node.value is ...:
            raise python3_forms.at("invalid syntax", node)
        if type(node.value) is bytes:
            return constant(node.value.decode("latin-1"), node)
        if type(node.value) is int and node.value > MAX_INT:
            return call(".long", [node], node)
        return node

    def visit_Name(self, node):
        node.id = markers.without_mark(node.id)
        return node

    def visit_keyword(self, node):
        node.arg = node.arg and markers.without_mark(node.arg)
        node.value = self.visit(node.value)
        return node

    # Operators

    def visit_BinOp(self, node):
        """Walks down chains like `a + b + c` step by step: long ones must not exhaust the stack."""
        chain = [node]
        while isinstance(chain[-1].left, ast.BinOp):
            chain.append(chain[-1].left)
            python3_forms.refuse_operator(chain[-1])
        python3_forms.refuse_operator(node)
        left = self.visit(chain[-1].left)
        for operation in reversed(chain):
            operation.left = left
            operation.right = self.visit(operation.right)
            left = self.operation(operation)
        return left

    def visit_UnaryOp(self, node):
        """A minus belongs to the number that follows it: `-0j`, and the smallest int."""
        operand = node.operand
        if isinstance(node.op, ast.USub) and isinstance(operand, ast.Constant):
            if type(operand.value) is complex:
                return constant(complex(0.0, -operand.value.imag), node)
            if type(operand.value) is int and operand.value == MAX_INT + 1:
                return constant(-operand.value, node)
        self.generic_visit(node)
        return node

    def visit_Compare(self, node):
        self.generic_visit(node)
        if not any(type(operator) in _SPECIAL for operator in node.ops):
            return node
        return self.comparisons(node.left, node.ops, node.comparators, node)

    # Attributes and calls

    def visit_Attribute(self, node):
        node.value = self.visit(node.value)
        node.attr = node.attr.removeprefix(markers.NAME)
        if isinstance(node.ctx, ast.Load) and node.attr in SPECIAL_ATTRIBUTES and not self._is_own(node):
            return call(".attribute", [node.value, constant(node.attr, node)], node)
        if isinstance(node.ctx, ast.Load) and self._is_own(node):
            return call(".class_attribute", [node.value, constant(node.attr, node)], node)
        if node.attr in FUNCTION_NAMES and not isinstance(node.ctx, ast.Load):
            node.value = call(".changeable", [node.value], node)
        return node

    def _is_own(self, node):
        """Whether this is a function of the text asked of a class of the text, as far as names tell."""
        owner = node.value
        return isinstance(owner, ast.Name) and owner.id in self._class_names and node.attr in self._function_names

    def visit_Subscript(self, node):
        node.value = self.visit(node.value)
        node.slice = self._slice(node.slice)
        owner = node.value
        if isinstance(node.ctx, ast.Load) and isinstance(owner, ast.Name) and owner.id in self.error_names:
            return call(".error_item", [owner, self._whole_key(node.slice)], node)
        return node

    def _whole_key(self, key):
        """A subscript as one value; its parts have been visited."""
        if not isinstance(key, ast.Slice):
            return key
        parts = [constant(None, key) if part is None else part for part in (key.lower, key.upper, key.step)]
        return call(".slice", parts, key)

    def _slice(self, node):
        """`...` stands in a subscript or nowhere."""
        if isinstance(node, ast.Constant) and node.value is ...:
            return node
        if isinstance(node, ast.Tuple):
            python3_forms.refuse(node)
            node.elts = [self._slice(item) for item in node.elts]
            return node
        return self.visit(node)

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id in markers.CALLED:
            return self._marked(node)
        node.args = [self.visit(argument) for argument in node.args]
        node.keywords = [self.visit(keyword) for keyword in node.keywords]
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr in SPECIAL_METHODS and not self._is_own(function):
            return call(".m." + function.attr, [self.visit(function.value), *node.args], node, node.keywords)
        node.func = self.visit(function)
        return node

    def visit_Starred(self, node):
        node.value = self.visit(node.value)
        return node

    def _marked(self, node):
        if is_call_of(node, markers.LONG):
            return call(".long", node.args, node)
        if is_call_of(node, markers.REPR):
            values = self.visit(node.args[0])
            shown = values.elts[0] if len(values.elts) == 1 else values
            return call(".repr", [shown], node)
        raise python3_forms.at("invalid syntax", node)  # a statement where an expression belongs
