"""Puts helpers into translated code: its constants hold them, so that calling one needs no look for a name.

In the tree, a helper that is the same in all contexts stands as a literal of bytes with its name. Texts of scripts have
no such literals: their strings are `str` by then.
"""

from types import CodeType

from .context import HELPERS
from .types import unicode

_BY_MARK = {name.encode(): helper for name, helper in HELPERS.items()}


_DOCSTRING = "\udc00 docstring: "  # half of a surrogate pair, which no decoded text has


def unicode_docstring(text):
    """The literal to put where a docstring of type `unicode` stands: Python 3 takes none but its own `str` there."""
    return _DOCSTRING + text


def is_shared_helper(identifier):
    """Whether that name is one of a helper that is put in here."""
    return identifier in HELPERS


def linked(code):
    """`code` with the helpers themselves where their names stood."""
    return code.replace(co_consts=tuple(map(_linked_constant, code.co_consts)))


def _linked_constant(value):
    if type(value) is bytes:
        return _BY_MARK[value]
    if type(value) is str and value.startswith(_DOCSTRING):
        return unicode(value.removeprefix(_DOCSTRING))
    return linked(value) if type(value) is CodeType else value
