"""The except clauses of one scope, in the second pass: where must the handled exception be kept after its clause?

Only where the text asks for it by `sys.exc_info()` and kin, or the scope has a bare `raise` for which Python 3 would know
another exception, or none: then every clause begins with an assignment to a hidden name.
"""

from contextlib import contextmanager

from .markers import HANDLED
from .syntax_builder import assign, call, name, stored_name


class ErrorScope:
    """Filled while the scope's tree is visited. `is_read`: the text asks what is being handled."""

    def __init__(self, *, is_read):
        self._clauses = []
        self._open = []  # for each clause around the present place: has a `try` begun inside it?
        self._is_read = is_read

    @contextmanager
    def inside(self, clause):
        """While an except clause is visited."""
        self._clauses.append(clause)
        self._open.append(False)
        yield
        self._open.pop()

    def begin_try(self):
        """A `try` statement stands at the present place."""
        if self._open:
            self._open[-1] = True

    def raise_again(self, node):
        """A `raise` with nothing after it, at the present place."""
        if self._open and not self._open[-1]:
            return node
        self._is_read = True
        node.exc = call(".again", [], node)
        return node

    def keep_errors(self):
        """At the end of the scope: let its clauses keep what they handle, if anything asks for it."""
        if not self._is_read:
            return
        for clause in self._clauses:
            if clause.type is None:
                clause.type = name(".BaseException", clause)
            clause.name = ".error"
            clause.body.insert(0, assign(stored_name(HANDLED, clause), name(".error", clause), clause))
