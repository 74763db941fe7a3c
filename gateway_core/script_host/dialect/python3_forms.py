"""What Python 3's parser accepts and Python 2 does not: refused here, so that a script does not learn it works.

Knows the syntax tree alone; runs before the syntax pass changes anything.
"""

import ast

_FOREIGN = (
    ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await, ast.AnnAssign, ast.NamedExpr, ast.JoinedStr,
    ast.Nonlocal, ast.YieldFrom, ast.Match, ast.TryStar,
)  # fmt: skip

_FUTURES = frozenset({
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
})  # fmt: skip


def refuse_operator(operation):
    """Raise SyntaxError if the operator of this operation is Python 3 alone."""
    if isinstance(operation.op, ast.MatMult):
        raise at("invalid syntax", operation)


def refuse(node):
    """Raise SyntaxError if this node (its children apart) is Python 3 alone."""
    if isinstance(node, _FOREIGN):
        raise at("invalid syntax", node)
    check = _CHECKS.get(type(node))
    if check is not None and check(node):
        raise at("invalid syntax", node)
    if isinstance(node, ast.Call) and any(isinstance(argument, ast.Starred) for argument in node.args[:-1]):
        raise at("only named arguments may follow *expression", node)
    if isinstance(node, ast.ImportFrom) and node.module == "__future__":
        for item in node.names:
            if item.name not in _FUTURES:
                raise at(f"future feature {item.name} is not defined", node)


def at(message, node):
    """A SyntaxError that stands where `node` stands."""
    return SyntaxError(message, ("", getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1, None))


def _has_foreign_parameters(arguments):
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    every += [extra for extra in (arguments.vararg, arguments.kwarg) if extra is not None]
    if arguments.posonlyargs or arguments.kwonlyargs:
        return True
    return any(item.annotation is not None for item in every)


def _has_foreign_arguments(call):
    stars = sum(isinstance(argument, ast.Starred) for argument in call.args)
    double_stars = sum(keyword.arg is None for keyword in call.keywords)
    return stars > 1 or double_stars > 1


def _has_star(sequence):
    return any(isinstance(item, ast.Starred) for item in sequence.elts)


def _has_foreign_decorator(node):
    return not all(_is_dotted(item.func if isinstance(item, ast.Call) else item) for item in node.decorator_list)


def _is_dotted(node):
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _is_foreign_function(node):
    return node.returns is not None or _has_foreign_parameters(node.args) or _has_foreign_decorator(node)


def _is_foreign_class(node):
    has_star = any(isinstance(base, ast.Starred) for base in node.bases)
    return bool(node.keywords) or has_star or _has_foreign_decorator(node)


_CHECKS = {
    ast.FunctionDef: _is_foreign_function,
    ast.Lambda: lambda node: _has_foreign_parameters(node.args),
    ast.ClassDef: _is_foreign_class,
    ast.Call: _has_foreign_arguments,
    ast.Raise: lambda node: node.cause is not None,
    ast.Dict: lambda node: None in node.keys,
    ast.Tuple: _has_star,
    ast.List: _has_star,
    ast.Set: _has_star,
    ast.comprehension: lambda node: bool(node.is_async),
}
FOREIGN_TYPES = frozenset(_FOREIGN) | frozenset(_CHECKS) | {ast.ImportFrom}
