"""Small words for explanations: types in plain English, names that are near, lists, quotes."""

import difflib
from collections.abc import Iterable

from gateway_core.routing.near_misses import NearMissKind, name_miss

_TYPES = {
    "str": "a text (str)",
    "unicode": "a text (unicode)",
    "int": "a whole number (int)",
    "long": "a whole number (long)",
    "float": "a number with decimals (float)",
    "bool": "True or False (bool)",
    "NoneType": "None (nothing)",
    "None": "None (nothing)",
    "list": "a list",
    "tuple": "a tuple (a list that cannot change)",
    "dict": "a dictionary (dict)",
    "set": "a set",
    "function": "a function",
    "instancemethod": "a method (a function of an object)",
    "builtin_function_or_method": "a built-in function",
    "module": "a module",
    "classobj": "a class",
    "type": "a class",
}
_LONGEST = 80
TEXTS = ("str", "unicode")
NUMBERS = ("int", "long", "float", "bool")


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text that names many."""
    return tuple(text.split())


def kind(type_name: str) -> str:
    """A type in plain words, with its name in Python."""
    known = _TYPES.get(type_name)
    return known or f"an object of the type {type_name}"


def shown(text: str, longest: int = _LONGEST) -> str:
    """A text, cut where it is too long to be read in a sentence."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def ended(text: str) -> str:
    """A text that another sentence may follow."""
    return text if text.endswith((".", "!", "?", "…", ":")) else f"{text}."


def listed(items: Iterable[str], most: int = 10) -> str:
    """`a, b and c`; what goes beyond `most` is counted."""
    every = list(items)
    if len(every) > most:
        return f"{', '.join(every[:most])} and {len(every) - most} more"
    return f"{', '.join(every[:-1])} and {every[-1]}" if len(every) > 1 else "".join(every)


def nearest(name: str, names: Iterable[str]) -> str:
    """The name that was probably meant: other letter case, a slip of the keyboard, or much in common; else empty."""
    candidates = [each for each in names if each != name]
    miss = name_miss(name, candidates)
    if miss is not None and (miss.kind is not NearMissKind.SIMILAR_NAME or _alike(name, miss.value) >= 0.6):
        return miss.value
    close = difflib.get_close_matches(name, candidates, 1, 0.75)
    return close[0] if close else ""


def _alike(first: str, second: str) -> float:
    return difflib.SequenceMatcher(None, first, second).ratio()


def plain_key(written: str) -> str:
    """A key without its quotes and its `u`, for comparing."""
    text = written[1:] if written[:2] in ("u'", 'u"') else written
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text


def differs_by(given: str, right: str) -> str:
    """How two spellings differ, as the end of a sentence: empty if not in capitals or blanks only."""
    if given == right:
        return ""
    if given.strip() == right.strip():
        return "only the blanks around it differ"
    return "only capital and small letters differ" if given.lower() == right.lower() else ""
