"""Paths of tags: `[provider]Folder/Sub/Tag.Property`, as scripts and labs write them."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

DEFAULT_PROVIDER = "default"
MOST_LETTERS = 1_000
MOST_NAMES = 64
_REMEMBERED = 4096  # paths: scripts read the same tags again and again

_NAME = re.compile(r"\w[\w \-':()]*")
_PROPERTY = re.compile(r"[A-Za-z]\w*")


class TagPathError(ValueError):
    """The text is no path of a tag; the sentence says why."""


@dataclass(frozen=True, slots=True)
class TagPath:
    """A path in its parts. `provider` is empty where none is written; `names` is empty for a provider's root.

    `attribute` is what follows the last dot: `Quality`, say. Empty means the value. `key` is what two spellings of the
    same path have in common: upper and lower case are alike.
    """

    provider: str
    names: tuple[str, ...]
    attribute: str = ""
    key: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the key once, for every look-up needs it."""
        object.__setattr__(self, "key", tuple(name.casefold() for name in self.names))

    @property
    def text(self) -> str:
        """`Line 1/Speed`, without provider and property."""
        return "/".join(self.names)


@lru_cache(_REMEMBERED)
def parsed(text: str) -> TagPath:
    """The path in its parts; `TagPathError` where brackets are not closed, a name is empty or has letters that none may.

    An empty path is that of the root. A slash at its beginning or end does no harm.
    """
    if len(text) > MOST_LETTERS:
        raise TagPathError(f"it has {len(text):,} letters, and a tag path has {MOST_LETTERS:,} at most")
    provider, rest = _provider(text)
    rest = rest.strip("/")
    if not rest:
        return TagPath(provider, ())
    *folders, last = rest.split("/")
    name, dot, found = last.partition(".")
    if dot and not _PROPERTY.fullmatch(found):
        raise TagPathError("what follows the dot is no property; a name has no dot in it")
    names = (*folders, name)
    if len(names) > MOST_NAMES:
        raise TagPathError(f"it goes {len(names)} levels down, and tags lie {MOST_NAMES} levels deep at most")
    for each in names:
        check_name(each)
    return TagPath(provider, names, found)


def _provider(text: str) -> tuple[str, str]:
    if not text.startswith("["):
        return "", text
    provider, closed, rest = text[1:].partition("]")
    if not closed:
        raise TagPathError("the bracket at its beginning is never closed; write [provider]Folder/Tag")
    return provider.strip(), rest


def check_name(name: str) -> None:
    """`TagPathError` unless a tag or folder can have that name."""
    if not name:
        raise TagPathError("a name in it is empty; there is one slash between two names")
    if not _NAME.fullmatch(name):
        text = "may hold letters, digits, blanks and _ - ' : ( ), and begins with a letter, a digit or _"
        raise TagPathError(f"{name[:40]!r} is no name for a tag: it {text}")
