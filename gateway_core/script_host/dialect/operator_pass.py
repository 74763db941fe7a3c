"""Operators in the second pass: division, `%`, products and order comparisons as Python 2 has them.

Each has a helper. The common case of two ints is tested in line, which costs a third of a helper's call; where an operand
is more than a name or a number, its value is remembered for that in a name of the function's own.
"""

import ast

from .syntax_builder import call, constant, is_call_of, name, place
from .types import MAX_INT

_ORDER = {ast.Lt: ".lt", ast.LtE: ".le", ast.Gt: ".gt", ast.GtE: ".ge"}
# What makes long numbers out of short ones.
_GROWING = {ast.Pow: ".pow", ast.LShift: ".lshift"}
_HUGE_NAMES = frozenset({"maxint", "maxsize"})
_NO_INTS = (ast.Tuple, ast.List, ast.Dict, ast.Set, ast.ListComp, ast.JoinedStr)
_SHORT = 2**30 - 1  # CPython compares ints up to here fastest
_CALLED_TYPES = {".div": ast.FloorDiv, ".idiv": ast.FloorDiv, ".mod": ast.Mod, ".imod": ast.Mod}


class OperatorPass(ast.NodeTransformer):
    """Makes the tree of one operation from operands that are done; `futures` are the `__future__` features in force."""

    def __init__(self, futures):
        self.futures = futures
        self._remembered = 0

    def has_own_names(self):
        """Whether the present place may bind names that are found fast and seen by nobody: in functions."""
        return False

    def may_bind_names(self):
        """Whether the present place may bind names at all; what a comprehension loops over may not."""
        return True

    # Arithmetic

    def operation(self, node):
        """The binary operation `node`."""
        left, right = node.left, node.right
        if isinstance(node.op, ast.Div) and "division" not in self.futures:
            return node if _is_float(left) or _is_float(right) else self.of_ints(".div", left, right, node)
        if isinstance(node.op, ast.Mod):
            return self._remainder(node)
        if isinstance(node.op, (ast.Add, ast.Sub)):
            return call(".fit", [node], node) if _is_huge(left) or _is_huge(right) else node
        if not isinstance(node.op, ast.Pow) and (_is_small(left) or _is_small(right)):
            return node
        if isinstance(node.op, ast.Mult):
            return self._product(node)
        helper = _GROWING.get(type(node.op))
        return node if helper is None else call(helper, [left, right], node)

    def of_ints(self, helper, left, right, node):
        """`left / right` or `left % right`, by the helper's name."""
        operator = _CALLED_TYPES[helper]()
        return self._unless_ints(helper, left, right, lambda one, two: ast.BinOp(one, operator, two, **place(node)))

    def _remainder(self, node):
        if _is_string(node.left):
            return call(".format", [node.left, node.right], node)
        if isinstance(node.left, ast.Constant):
            return node
        return self.of_ints(".mod", node.left, node.right, node)

    def _product(self, node):
        """The product as it is, unless it is a whole number that may have become a long."""
        if not self.has_own_names():
            return call(".mul", [node.left, node.right], node)
        first, again = self.remembered(node)
        at = place(node)
        tests = [
            ast.Compare(call(".type", [first], node), [ast.IsNot()], [name(".int", node)], **at),
            ast.BoolOp(ast.And(), [
                ast.Compare(constant(-_SHORT, node), [ast.Lt()], [again], **at),
                ast.Compare(again, [ast.Lt()], [constant(_SHORT, node)], **at),
            ], **at),
        ]  # fmt: skip
        return ast.IfExp(ast.BoolOp(ast.Or(), tests, **at), again, call(".fit", [again], node), **at)

    # Comparisons

    def comparison(self, left, operator, right, node):
        """One comparison."""

        def plain(one, two):
            return ast.Compare(one, [operator], [two], **place(node))

        if isinstance(operator, (ast.In, ast.NotIn)) and (is_call_of(left, ".u") or _is_bytes(right)):
            found = call(".contains", [right, left], node)
            return found if isinstance(operator, ast.In) else ast.UnaryOp(ast.Not(), found, **place(node))
        helper = _ORDER.get(type(operator))
        return plain(left, right) if helper is None else self._unless_ints(helper, left, right, plain)

    def comparisons(self, left, operators, rights, node):
        """A chain of them, every value of which is computed once at most."""
        right, *others = rights
        if not others:
            return self.comparison(left, operators[0], right, node)
        if not _is_simple(right) and not self.may_bind_names():
            return self._comparisons_in_function(left, operators, rights, node)
        first, again = self.twice(right)
        parts = [self.comparison(left, operators[0], first, node), self.comparisons(again, operators[1:], others, node)]
        return ast.BoolOp(ast.And(), parts, **place(node))

    def _comparisons_in_function(self, left, operators, rights, node):
        """The chain in a function that is called with its first two values, where no name can be bound."""
        self._remembered += 1
        names = [f".{self._remembered}.{side}" for side in ("left", "right")]
        parameters = [ast.arg(identifier, **place(node)) for identifier in names]
        one, two = (name(identifier, node) for identifier in names)
        parts = [self.comparison(one, operators[0], two, node), self.comparisons(two, operators[1:], rights[1:], node)]
        body = ast.BoolOp(ast.And(), parts, **place(node))
        function = ast.Lambda(ast.arguments([], parameters, None, [], [], None, []), body, **place(node))
        return ast.Call(function, [left, rights[0]], [], **place(node))

    # Values that are needed twice

    def twice(self, node):
        """A value as it is first computed, and as it is found again."""
        return (node, node) if _is_simple(node) else self.remembered(node)

    def remembered(self, node):
        """The same for any value: it is bound to a name that no text can have."""
        if isinstance(node, ast.NamedExpr):
            return node, name(node.target.id, node)
        self._remembered += 1
        identifier = f".{self._remembered}"
        target = ast.Name(identifier, ast.Store(), **place(node))
        return ast.NamedExpr(target, node, **place(node)), name(identifier, node)

    def _unless_ints(self, helper, left, right, plain):
        """`plain(left, right)` where both are ints, else the helper's call."""
        at = place(left)
        is_simple = _is_simple(left) and _is_simple(right)
        if _is_no_int(left) or _is_no_int(right) or not (is_simple or self.has_own_names()):
            return call(helper, [left, right], left)
        # What is computed on the right may give a name on the left another value.
        one, left = (left, left) if _is_int(left) or is_simple else self.remembered(left)
        two, right = self.twice(right)
        types = [call(".type", [item], item) for item in (one, two) if not _is_int(item)]
        if not types:
            return plain(left, right)
        test = ast.Compare(types[0], [ast.Is()] * len(types), [*types[1:], name(".int", left)], **at)
        return ast.IfExp(test, plain(left, right), call(helper, [left, right], left), **at)


def _is_simple(node):
    return isinstance(node, ast.Name) or _is_int(node)


def _is_int(node):
    return isinstance(node, ast.Constant) and type(node.value) is int


def _is_float(node):
    return isinstance(node, ast.Constant) and type(node.value) is float


def _is_no_int(node):
    return (
        isinstance(node, _NO_INTS) or (isinstance(node, ast.Constant) and not _is_int(node)) or is_call_of(node, ".u")
    )


def _is_huge(node):
    """Whether adding to it may leave 64 bits, as far as the text tells; other sums cost nothing extra."""
    if isinstance(node, ast.Attribute):
        return node.attr in _HUGE_NAMES
    if isinstance(node, ast.UnaryOp):
        return _is_huge(node.operand)
    return _is_int(node) and abs(node.value) > MAX_INT // 4


def _is_small(node):
    """Whether this operand keeps a product from being a long."""
    return isinstance(node, (ast.List, ast.Tuple)) or _is_no_int(node)


def _is_bytes(node):
    return isinstance(node, ast.Constant) and type(node.value) is str and not node.value.isascii()


def _is_string(node):
    if isinstance(node, ast.Constant):
        return type(node.value) is str
    return is_call_of(node, ".u")
