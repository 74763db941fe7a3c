"""The tokens of a text, by fissix's tokenizer, and what is written instead of each.

Of fissix the tokenizer alone is loaded: starting the package itself takes as long as half a script host.
"""

import importlib.util
import sys
from types import ModuleType

__all__ = ["Token", "kinds", "tokenize"]


def _bare_fissix() -> ModuleType:
    """The package as it is before it starts; ImportError if it is not there."""
    spec = importlib.util.find_spec("fissix")
    if spec is None:
        raise ImportError("The package fissix is missing.")
    return importlib.util.module_from_spec(spec)


_IS_LOADED = "fissix" in sys.modules
if not _IS_LOADED:
    sys.modules["fissix"] = _bare_fissix()
try:
    from fissix.pgen2 import token as kinds
    from fissix.pgen2 import tokenize
finally:
    if not _IS_LOADED:
        del sys.modules["fissix"]  # who wants the rest starts it


class Token:
    """One token of the source, and what is written instead: `before` and `after` stand around `text`."""

    __slots__ = ("after", "before", "depth", "end", "kind", "line", "start", "text")

    def __init__(self, kind, text, place, depth):
        """`place`: where it starts, where it ends, and its line; `depth`: how many brackets are open around it."""
        self.kind = kind
        self.text = text
        self.start, self.end, self.line = place
        self.depth = depth
        self.before = self.after = ""
