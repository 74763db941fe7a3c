"""Texts that assign to `True` and `False`, which Python 2 allows and Python 3 can't parse: found in their tokens."""

import itertools

from .markers import TRUTHS
from .source_tokens import kinds

_BINDING_WORDS = frozenset({"for", "del", "global"})
_LINE_STARTS = frozenset({kinds.NEWLINE, kinds.INDENT, kinds.DEDENT})


def assigned_truths(tokens):
    """Both names if the text gives either another meaning, none otherwise."""
    before = None
    for token, after in itertools.pairwise(tokens):
        if token.text in TRUTHS and token.depth == 0 and _is_bound(before, after):
            return TRUTHS
        before = token
    return frozenset()


def _is_bound(before, after):
    if before is not None and (before.text == "." or before.text in _BINDING_WORDS):
        return before.text != "."
    begins = before is None or before.kind in _LINE_STARTS
    return after.text == "=" or (begins and after.text == ",")
