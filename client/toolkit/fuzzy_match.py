"""How well a line of text fits a few typed letters, as in a command palette. Knows no widget."""

import re
from collections.abc import Sequence

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+")
_BEGINS, _WORD_BEGINS, _INITIALS, _INSIDE, _SCATTERED = range(5)


def fuzzy_rank(text: str, typed: str) -> int | None:
    """0 is best; None where `typed` does not fit. Each word of `typed` must fit somewhere in `text`, in any order."""
    ranks = [_rank(text, word) for word in typed.split()]
    known = [rank for rank in ranks if rank is not None]
    return sum(known) if len(known) == len(ranks) else None


def begin_words(text: str, typed: str) -> bool:
    """Whether each word of `typed` begins a word of `text`: for texts so long that letters here and there always fit."""
    words = text.casefold().split()
    return all(any(each.startswith(word) for each in words) for word in typed.casefold().split())


def _rank(text: str, word: str) -> int | None:
    folded, wanted = text.casefold(), word.casefold()
    words = [found.casefold() for found in _WORD.findall(text)]
    if folded.startswith(wanted):
        return _BEGINS
    if any(each.startswith(wanted) for each in words):
        return _WORD_BEGINS
    if len(wanted) > 1 and wanted in "".join(each[0] for each in words):
        return _INITIALS
    if wanted in folded:
        return _INSIDE
    return _SCATTERED if len(wanted) > 2 and _is_scattered(words, wanted) else None


def _is_scattered(words: Sequence[str], wanted: str) -> bool:
    """Whether the letters stand in this order in the text, each run of them at the beginning of a word (`launcl`)."""
    rest = wanted
    for word in words:
        taken = 0
        while taken < len(rest) and taken < len(word) and word[taken] == rest[taken]:
            taken += 1
        rest = rest[taken:]
    return not rest
