"""In Python 2 the names of a list comprehension are the enclosing scope's own and stay after it.

Where a scope reads such a name elsewhere, the comprehension is rewritten to bind it there; elsewhere nothing changes.
"""

import ast
from contextlib import contextmanager

from .syntax_builder import call, constant, name, place, stored_name

_SEE_ALL_NAMES = frozenset({"dir", "eval", "locals", "vars", ".exec", ".locals"})
_CLASS_NAMES = ".class_names"


class ListComprehensions:
    """Those of one scope, and the names that the scope reads; filled while its tree is visited."""

    def __init__(self):
        self.read_names = set()  # anywhere in the scope, and in the scopes inside it
        self._read_elsewhere = set()  # outside of the comprehension that binds the name
        self._found = []
        self._open = []  # what each comprehension around the present place binds
        self._iterables = 0
        self._others = 0

    @contextmanager
    def inside(self, comprehension):
        """While the list comprehension is visited."""
        if not self._iterables:  # in what another comprehension loops over, Python 3 allows no binding
            self._found.append(comprehension)
        self._open.append({target.id for generator in comprehension.generators for target in _targets(generator)})
        yield
        self._open.pop()

    @contextmanager
    def inside_other(self):
        """While a comprehension is visited that is not of the scope's own lists."""
        self._others += 1
        yield
        self._others -= 1

    def may_bind_names(self, *, in_others=True):
        """Whether Python 3 lets an expression bind a name at the present place."""
        return not self._iterables and (in_others or not self._others)

    @contextmanager
    def inside_iterable(self, outer=None):
        """While that is visited which a comprehension of any kind loops over: one of these, or one around `outer`."""
        step = 1 if outer is None else outer._iterables
        self._iterables += step
        yield
        self._iterables -= step

    def read(self, identifier):
        """The name is read at the present place."""
        self.read_names.add(identifier)
        if not any(identifier in bound for bound in self._open):
            self._read_elsewhere.add(identifier)

    def read_all(self, identifiers):
        """A scope that stands at the present place reads these names."""
        if not self._open:
            self.read_names |= identifiers
            self._read_elsewhere |= identifiers
            return
        for identifier in identifiers:
            self.read(identifier)

    def let_all_names_stay(self):
        """Rewrite all of them."""
        for comprehension in self._found:
            for generator in comprehension.generators:
                _bind_outside(generator, None)

    def let_read_names_stay(self, known_outside):
        """Rewrite those whose names are read elsewhere in the scope, or are `known_outside` of it."""
        if self.read_names & _SEE_ALL_NAMES:
            self.let_all_names_stay()
            return
        used = self._read_elsewhere.union(known_outside)
        for comprehension in self._found:
            for generator in comprehension.generators:
                _bind_outside(generator, used)


def see_class_names(comprehension, known, *, leaks):
    """A comprehension in a class's body as a call that is given the class's names: Python 3 hides them from it.

    If it `leaks`, it puts its own names into the class, too.
    """
    bound = {
        node.id for node in ast.walk(comprehension) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    read = {
        node.id for node in ast.walk(comprehension) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    given = {identifier: name(identifier, comprehension) for identifier in sorted((read & known) - bound)}
    if leaks and not read & _SEE_ALL_NAMES:
        given[_CLASS_NAMES] = call(".locals", [], comprehension)
        for generator in comprehension.generators:
            generator.ifs[:0] = [_put_into_class(target) for target in _targets(generator)]
    if not given:
        return comprehension
    parameters = [ast.arg(identifier, **place(comprehension)) for identifier in given]
    function = ast.Lambda(ast.arguments([], parameters, None, [], [], None, []), comprehension, **place(comprehension))
    return ast.Call(function, list(given.values()), [], **place(comprehension))


def _put_into_class(target):
    """A test that always holds and binds the name of `target` in the class whose names the comprehension is given."""
    at = place(target)
    setter = ast.Attribute(name(_CLASS_NAMES, target), "__setitem__", ast.Load(), **at)
    bound = ast.Call(setter, [constant(target.id, target), name(target.id, target)], [], **at)
    return ast.Compare(bound, [ast.Is()], [constant(None, target)], **at)


def _bind_outside(generator, used):
    """`for x in y` becomes `for .x in y if (x := .x) is x`, for every name in `used` (None: for all)."""
    tests: list[ast.expr] = []
    for target in _targets(generator):
        if used is None or target.id in used:
            identifier, target.id = target.id, "." + target.id
            binding = ast.NamedExpr(stored_name(identifier, target), name(target.id, target), **place(target))
            tests.append(ast.Compare(binding, [ast.Is()], [name(identifier, target)], **place(target)))
    generator.ifs[:0] = tests


def _targets(generator):
    """The names that a `for` of a comprehension binds."""
    return [
        node for node in ast.walk(generator.target) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
