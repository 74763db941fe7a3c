"""Expressions in the second pass: operators, comparisons, calls and literals whose meaning differs in Python 2.

Only what can differ is replaced by a helper's call: division, `%`, order comparisons, methods by their names. Where both
sides are names or numbers, the common case of two ints is tested in line, which costs a third of a call.
"""

import ast

from . import markers, python3_forms
from .method_names import FUNCTION_NAMES, SPECIAL_ATTRIBUTES, SPECIAL_METHODS
from .syntax_builder import call, constant, is_call_of, name, place
from .types import MAX_INT

_ORDER = {ast.Lt: ".lt", ast.LtE: ".le", ast.Gt: ".gt", ast.GtE: ".ge"}
_SPECIAL = frozenset({*_ORDER, ast.In, ast.NotIn})
_NUMBERS = frozenset({int, float})
# What makes long numbers out of short ones.
GROWING = {ast.Mult: ".mul", ast.Pow: ".pow", ast.LShift: ".lshift"}
_HUGE_NAMES = frozenset({"maxint", "maxsize"})


class ExpressionPass(ast.NodeTransformer):
    """Changes a tree in place; `rewritten` is what the source pass found out about the text."""

    def __init__(self, rewritten):
        self.futures = rewritten.futures
        self._class_names = rewritten.class_names
        self._function_names = rewritten.function_names
        self.error_names = set()  # names that an except clause binds
        self._temporaries = 0

    def visit(self, node):
        """Refuse what is Python 3 alone, then change the node."""
        if type(node) in python3_forms.FOREIGN_TYPES:
            python3_forms.refuse(node)
        return super().visit(node)

    # Literals and names

    def visit_Constant(self, node):
        if node.kind == "u":
            return call(".u", [constant(node.value, node)], node)
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
            python3_forms.refuse(chain[-1].op)
        python3_forms.refuse(node.op)
        left = self.visit(chain[-1].left)
        for operation in reversed(chain):
            operation.left = left
            operation.right = self.visit(operation.right)
            left = self._operation(operation)
        return left

    def _operation(self, node):
        if isinstance(node.op, ast.Div) and "division" not in self.futures:
            return self._division(node)
        if isinstance(node.op, ast.Mod):
            return self._remainder(node)
        if isinstance(node.op, (ast.Add, ast.Sub)):
            return call(".fit", [node], node) if _is_huge(node.left) or _is_huge(node.right) else node
        helper = GROWING.get(type(node.op))
        if helper is None or _is_small(node.left) or _is_small(node.right):
            return node
        return call(helper, [node.left, node.right], node)

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

    def _division(self, node):
        if _is_number(node.left, float) or _is_number(node.right, float):
            return node
        helper = call(".div", [node.left, node.right], node)
        if not (_is_simple(node.left) and _is_simple(node.right)):
            return helper
        whole = ast.BinOp(node.left, ast.FloorDiv(), node.right, **place(node))
        return _if_ints(node.left, node.right, whole, helper, node)

    def _remainder(self, node):
        if _is_string(node.left):
            return call(".format", [node.left, node.right], node)
        if _is_number(node.left, int) or _is_number(node.left, float):
            return node
        helper = call(".mod", [node.left, node.right], node)
        if not (_is_simple(node.left) and _is_simple(node.right)):
            return helper
        return _if_ints(node.left, node.right, node, helper, node)

    def visit_Compare(self, node):
        self.generic_visit(node)
        if not any(type(operator) in _SPECIAL for operator in node.ops):
            return node
        if len(node.ops) == 1:
            return self._comparison(node.left, node.ops[0], node.comparators[0], node)
        left, parts = node.left, []
        for operator, right in zip(node.ops[:-1], node.comparators[:-1], strict=True):
            first, again = self._twice(right)
            parts.append(self._comparison(left, operator, first, node))
            left = again
        parts.append(self._comparison(left, node.ops[-1], node.comparators[-1], node))
        return ast.BoolOp(ast.And(), parts, **place(node))

    def _comparison(self, left, operator, right, node):
        plain = ast.Compare(left, [operator], [right], **place(node))
        helper = _ORDER.get(type(operator))
        if isinstance(operator, (ast.In, ast.NotIn)) and (is_call_of(left, ".u") or _is_bytes(right)):
            found = call(".contains", [right, left], node)
            return found if isinstance(operator, ast.In) else ast.UnaryOp(ast.Not(), found, **place(node))
        if helper is None:
            return plain
        slow = call(helper, [left, right], node)
        if _is_simple(left) and _is_simple(right):
            return _if_ints(left, right, plain, slow, node)
        return slow

    def _twice(self, node):
        """A value that is needed twice and computed once: as computed, and as remembered."""
        if _is_simple(node):
            return node, node
        self._temporaries += 1
        remembered = f".{self._temporaries}"
        target = ast.Name(remembered, ast.Store(), **place(node))
        return ast.NamedExpr(target, node, **place(node)), name(remembered, node)

    # Attributes and calls

    def visit_Attribute(self, node):
        node.value = self.visit(node.value)
        node.attr = markers.without_mark(node.attr)
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
        node.slice = self.visit(node.slice)
        owner = node.value
        if isinstance(node.ctx, ast.Load) and isinstance(owner, ast.Name) and owner.id in self.error_names:
            if not isinstance(node.slice, ast.Slice):
                return call(".error_item", [owner, node.slice], node)
        return node

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


def _is_simple(node):
    return isinstance(node, ast.Name) or _is_number(node, int)


def _is_number(node, kind):
    return isinstance(node, ast.Constant) and type(node.value) in _NUMBERS and type(node.value) is kind


def _is_huge(node):
    """Whether adding to it may leave 64 bits, as far as the text tells; other sums cost nothing extra."""
    if isinstance(node, ast.Attribute):
        return node.attr in _HUGE_NAMES
    if isinstance(node, ast.UnaryOp):
        return _is_huge(node.operand)
    return isinstance(node, ast.Constant) and type(node.value) is int and abs(node.value) > MAX_INT // 4


def _is_small(node):
    """Whether this operand keeps a product from being a long."""
    if isinstance(node, ast.Constant):
        return type(node.value) is not int
    return isinstance(node, (ast.List, ast.Tuple)) or is_call_of(node, ".u")


def _is_bytes(node):
    return isinstance(node, ast.Constant) and type(node.value) is str and not node.value.isascii()


def _is_string(node):
    if isinstance(node, ast.Constant):
        return type(node.value) is str
    return is_call_of(node, ".u")


def _if_ints(left, right, plain, helper, node):
    """`plain` where every name among the two holds an int, else `helper`."""
    types = [call(".type", [item], node) for item in (left, right) if isinstance(item, ast.Name)]
    if not types:
        return plain
    int_type = name(".int", node)
    test = ast.Compare(types[0], [ast.Is()] * len(types), [*types[1:], int_type], **place(node))
    return ast.IfExp(test, plain, helper, **place(node))
