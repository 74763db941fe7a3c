"""Small pieces of syntax tree that the syntax pass puts in, each standing where the node stood that it replaces."""

import ast

from .linking import is_shared_helper


def place(node):
    """The position of `node`, as keyword arguments of a new one."""
    return {
        "lineno": node.lineno,
        "col_offset": node.col_offset,
        "end_lineno": node.end_lineno,
        "end_col_offset": node.end_col_offset,
    }


def name(identifier, node):
    """The value of a name, or of a helper by its dotted name."""
    if is_shared_helper(identifier):
        return ast.Constant(identifier.encode(), **place(node))
    return ast.Name(identifier, ast.Load(), **place(node))


def stored_name(identifier, node):
    """A name as the target of an assignment."""
    return ast.Name(identifier, ast.Store(), **place(node))


def call(helper, arguments, node, keywords=()):
    """A call of a helper by its dotted name."""
    return ast.Call(name(helper, node), list(arguments), list(keywords), **place(node))


def constant(value, node):
    """A literal."""
    return ast.Constant(value, **place(node))


def assign(target, value, node):
    """`target = value`."""
    return ast.Assign([target], value, **place(node))


def stored(node):
    """`node`, which was parsed as a value, as the target of an assignment; TypeError where it can't be one."""
    if isinstance(node, (ast.Tuple, ast.List)):
        return type(node)([stored(item) for item in node.elts], ast.Store(), **place(node))
    if isinstance(node, ast.Name):
        return stored_name(node.id, node)
    if isinstance(node, ast.Attribute):
        return ast.Attribute(node.value, node.attr, ast.Store(), **place(node))
    if isinstance(node, ast.Subscript):
        return ast.Subscript(node.value, node.slice, ast.Store(), **place(node))
    raise TypeError(node)


def pattern(names, node):
    """Nested tuples of names as the target of an assignment."""
    if isinstance(names, str):
        return stored_name(names, node)
    return ast.Tuple([pattern(item, node) for item in names], ast.Store(), **place(node))


def is_call_of(node, marker):
    """Whether `node` is a call of the name `marker`, or of the helper of that name."""
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Constant):
        return bool(node.func.value == marker.encode())
    return isinstance(node.func, ast.Name) and node.func.id == marker
