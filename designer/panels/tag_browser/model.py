"""The tags of one place as a tree of folders (plain Python, no Qt)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from gateway_core.api import PayloadNode, TagRow

DEFAULT_PROVIDER, CLIENT_PROVIDER = "[default]", "[Client]"


@dataclass(slots=True, eq=False)
class TagNode:
    """A tag, a folder, or, at the top, a provider. `path` is full; `row` is None for what only holds others."""

    name: str
    path: str
    row: TagRow | None = None
    parent: "TagNode | None" = None
    position: int = 0
    children: "list[TagNode]" = field(default_factory=list)

    @property
    def is_tag(self) -> bool:
        """Whether it has a value."""
        return self.row is not None and not self.row.is_folder

    @property
    def is_writable(self) -> bool:
        """Whether somebody may give it a value here."""
        return self.is_tag and self.row is not None and not self.row.read_only


class TagTree:
    """All tags of a place. `provider_names` are what people call the providers, by what stands before their paths."""

    def __init__(self, provider_names: dict[str, str]) -> None:
        self._provider_names = provider_names
        self._rows: dict[str, TagRow] = {}
        self._nodes: dict[str, TagNode] = {}
        self._words: tuple[str, ...] = ()
        self.root = TagNode("", "")

    def filter(self, wanted: str) -> None:
        """Show only what has every word of `wanted` in its path, whatever its case; all for an empty one."""
        self._words = tuple(wanted.casefold().split())
        self._build()

    def show(self, rows: Iterable[TagRow]) -> None:
        """Hold these tags and no others."""
        self._rows = {row.path: row for row in rows}
        self._build()

    def take(self, rows: Iterable[TagRow], removed: Iterable[str]) -> list[TagNode] | None:
        """Hold what changed; the nodes that show it, or None if the tree has another shape now."""
        changed = list(rows)
        gone = [path for path in removed if self._rows.pop(path, None) is not None]
        self._rows.update((row.path, row) for row in changed)
        if gone or any(row.path not in self._nodes and self._is_wanted(row.path) for row in changed):
            self._build()
            return None
        nodes = [self._nodes[row.path] for row in changed if row.path in self._nodes]
        for node in nodes:
            node.row = self._rows[node.path]
        return nodes

    def node(self, path: str) -> TagNode | None:
        """The node at that full path."""
        return self._nodes.get(path)

    def _build(self) -> None:
        self.root, self._nodes = TagNode("", ""), {}
        for path in sorted(filter(self._is_wanted, self._rows), key=_sort_key):
            self._node(path).row = self._rows[path]

    def _is_wanted(self, path: str) -> bool:
        folded = path.casefold()
        return all(word in folded for word in self._words)

    def _node(self, path: str) -> TagNode:
        """The node at that path; it and the folders above it are made where they are missing."""
        found = self._nodes.get(path)
        if found is not None:
            return found
        provider, _, inner = path.partition("]")
        if inner:
            above, slash, name = path.rpartition("/")
            parent = self._node(above if slash else f"{provider}]")
            name = name if slash else inner
        else:
            parent, name = self.root, self._provider_names.get(path, path)
        node = self._nodes[path] = TagNode(name, path, None, parent, len(parent.children))
        parent.children.append(node)
        return node


def value_text(row: TagRow) -> str:
    """A tag's value as people read it: a String without quotes, nothing for no value."""
    wire = json.loads(row.value.wire)
    if wire is None:
        return ""
    if isinstance(wire, bool):
        return "true" if wire else "false"
    if isinstance(wire, dict) and wire.get("$type") in ("unicode", "long", "float"):
        return str(wire["value"]).encode("utf-8", "replace").decode("utf-8")  # a script may write half a character
    return PayloadNode("", wire).text


def _sort_key(path: str) -> tuple[bool, list[str]]:
    provider, _, inner = path.partition("]")
    return provider != DEFAULT_PROVIDER[:-1], inner.casefold().split("/")
