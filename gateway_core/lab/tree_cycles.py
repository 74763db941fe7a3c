"""Takes fissix's trees apart when nobody needs them any more, so that their many thousand nodes are gone at once.

Each node knows what it stands in. Python's collector has to find such cycles, and a key that is pressed meanwhile waits for
that: 12 to 57 ms for a text of 2,000 lines.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def taken_apart(tree: Any) -> Iterator[None]:
    """A tree that nobody needs after the block, not even if the block is left in its middle."""
    try:
        yield
    finally:
        take_apart([tree])


def take_apart(trees: Iterable[Any]) -> None:
    """From now on nothing in the trees knows what it stands in, nor what stands in it."""
    waiting = list(trees)
    while waiting:
        node = waiting.pop()
        node.parent = None
        if node.children:
            waiting.extend(node.children)
            node.children = []
