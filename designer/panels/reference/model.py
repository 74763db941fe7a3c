"""Topics to look up, as groups that can be searched (plain Python, no Qt)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: `key` names it in full, `text` is its line in the list, `words` what a search finds it by, `page` rich text.

    `copied` goes to the clipboard on request; `is_less_wanted`: others that are called the same come first.
    """

    key: str
    text: str
    words: str
    page: Callable[[], str]
    copied: str
    is_less_wanted: bool = False


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics under one heading."""

    title: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """All that one window lists, and the page that it begins with."""

    groups: tuple[TopicGroup, ...]
    first: str


def found_groups(groups: Sequence[TopicGroup], wanted: str) -> tuple[TopicGroup, ...]:
    """Those topics that have every word of `wanted`, whatever its case; all for an empty one."""
    words = wanted.lower().split()
    found: list[TopicGroup] = []
    for group in groups:
        topics = tuple(each for each in group.topics if all(word in each.words.lower() for word in words))
        if topics:
            found.append(TopicGroup(group.title, topics))
    return tuple(found)


def best_match(found: Sequence[TopicGroup], wanted: str) -> str:
    """The key that a search for `wanted` means most likely: called so, not less wanted, else the first; or empty."""
    lowered = wanted.strip().lower()

    def unlikely(topic: Topic) -> tuple[bool, bool]:
        return not f".{topic.key.lower()}".endswith(f".{lowered}"), topic.is_less_wanted

    best = min((topic for group in found for topic in group.topics), key=unlikely, default=None)
    return best.key if best is not None else ""
