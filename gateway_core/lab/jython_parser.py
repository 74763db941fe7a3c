"""fissix's parser with one habit of Jython: after a dot, any word is a name, as in `System.out.print('x')` and `System.in`."""

from collections.abc import Iterator
from contextlib import contextmanager

from fissix.pgen2 import parse, token

from gateway_core.lab.tree_cycles import take_apart


class JythonParser(parse.Parser):  # type: ignore[misc]  # fissix has no types
    """Takes a text's tokens one by one, comments and blank lines left out."""

    _before = ("", "")

    def addtoken(self, kind: int, value: str, context: object) -> bool:
        """One more token; True where it is the last one."""
        is_end = bool(super().addtoken(kind, value, context))
        self._before = (self._before[1], value)
        return is_end

    def classify(self, kind: int, value: str, context: object) -> int:
        """The grammar's number for a token."""
        is_attribute = self._before[1] == "." and self._before[0] not in ("", ".", "from")
        if is_attribute and kind == token.NAME:
            return int(self.grammar.tokens[kind])
        return int(super().classify(kind, value, context))

    @contextmanager
    def dropped_in_pieces(self) -> Iterator[None]:
        """Where the text's end is not reached in the block, what has been made of the tree so far is taken apart."""
        try:
            yield
        finally:
            take_apart(child for _, _, (_, _, _, children) in self.stack for child in children or ())
