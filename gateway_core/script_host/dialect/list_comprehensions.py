"""In Python 2 the names of a list comprehension are the enclosing scope's own and stay after it.

Where a scope reads such a name elsewhere, the comprehension is rewritten to bind it there; elsewhere nothing changes.
"""

import ast

from .syntax_builder import name, place, stored_name


def let_names_stay(body, comprehensions, *, always):
    """Rewrite those of `comprehensions`, all found in `body`, whose names `body` reads elsewhere; all if `always`."""
    if not comprehensions:
        return
    iterables = {id(inner) for statement in body for inner in _inside_iterables(statement)}
    used = None if always else _names_read_elsewhere(body, {id(item) for item in comprehensions})
    for comprehension in comprehensions:
        if id(comprehension) not in iterables:
            for generator in comprehension.generators:
                _bind_outside(generator, used)


def see_class_names(comprehension, known):
    """A comprehension in a class's body as a call that is given the class's names: Python 3 hides them from it."""
    bound = {
        node.id for node in ast.walk(comprehension) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    read = {
        node.id for node in ast.walk(comprehension) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    seen = sorted((read & known) - bound)
    if not seen:
        return comprehension
    parameters = [ast.arg(identifier, **place(comprehension)) for identifier in seen]
    function = ast.Lambda(ast.arguments([], parameters, None, [], [], None, []), comprehension, **place(comprehension))
    return ast.Call(function, [name(identifier, comprehension) for identifier in seen], [], **place(comprehension))


def _bind_outside(generator, used):
    """`for x in y` becomes `for .x in y if (x := .x) is x`, for every name in `used` (None: for all)."""
    tests: list[ast.expr] = []
    for target in ast.walk(generator.target):
        if not isinstance(target, ast.Name) or not isinstance(target.ctx, ast.Store):
            continue
        if used is None or target.id in used:
            identifier, target.id = target.id, "." + target.id
            binding = ast.NamedExpr(stored_name(identifier, target), name(target.id, target), **place(target))
            tests.append(ast.Compare(binding, [ast.Is()], [name(identifier, target)], **place(target)))
    generator.ifs[:0] = tests


def _names_read_elsewhere(body, comprehensions):
    names: set[str] = set()
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop()
        if id(node) in comprehensions:
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            names.add(node.id)
        waiting.extend(ast.iter_child_nodes(node))
    return names


def _inside_iterables(statement):
    """List comprehensions in what another comprehension loops over: Python 3 allows no binding there."""
    for node in ast.walk(statement):
        if isinstance(node, ast.comprehension):
            yield from (inner for inner in ast.walk(node.iter) if isinstance(inner, ast.ListComp))
