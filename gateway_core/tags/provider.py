"""A tag provider: folders and memory tags in a tree, their values, and what declares and changes them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from gateway_core.model.tags import DataType, Quality, TagDefinition, TagRow, TagValue
from gateway_core.tags.coercion import coerced
from gateway_core.tags.paths import TagPath, parsed

Key = tuple[str, ...]


class TagRefusalError(ValueError):
    """What was asked of a tag can't be done; the sentence says why."""


@dataclass(slots=True)
class Node:
    """A folder, or a tag with its value. `names` is its path as it is written, `definition` None for a folder.

    `is_declared`: the lab's files have it, so it goes with them.
    """

    names: tuple[str, ...]
    definition: TagDefinition | None
    value: TagValue
    is_declared: bool = False
    children: dict[str, "Node"] = field(default_factory=dict)


class TagProvider:
    """The tags of one provider. `prefix` is what stands before their paths: `[default]`. Times are ms since 1970."""

    def __init__(self, prefix: str, definitions: Iterable[TagDefinition], now: int) -> None:
        self.prefix = prefix
        self._nodes: dict[Key, Node] = {(): Node((), None, TagValue("null", Quality.GOOD, now))}
        for definition in definitions:
            self._declare(definition, now)

    # -- looking ------------------------------------------------------------------------------------------------

    def node(self, path: TagPath) -> Node | None:
        """What stands at that path; its property does not count."""
        return self._nodes.get(path.key)

    def rows(self) -> Iterator[TagRow]:
        """All folders and tags, folders before what they hold, each level sorted by name."""
        return self._rows_below(self._nodes[()])

    def row(self, node: Node) -> TagRow:
        """A node for windows."""
        path, found = self.prefix + "/".join(node.names), node.definition
        if found is None:
            return TagRow(path, None, node.value)
        return TagRow(path, found.data_type, node.value, found.documentation, found.read_only)

    def _rows_below(self, parent: Node) -> Iterator[TagRow]:
        for _, node in sorted(parent.children.items()):
            yield self.row(node)
            yield from self._rows_below(node)

    # -- changing -----------------------------------------------------------------------------------------------

    def write(self, path: TagPath, wire: str, now: int) -> Node:
        """Give the tag another value; `CoercionError` or `TagRefusalError` with a sentence if it can't have it."""
        node = self.node(path)
        if node is None or node.definition is None:
            what = "is a folder, which has no value" if node else "does not exist"
            raise TagRefusalError(f"the tag {what}")
        if node.definition.read_only:
            raise TagRefusalError("the tag is read-only")
        node.value = TagValue(coerced(node.definition.data_type, wire), Quality.GOOD, now)
        return node

    def add(self, path: TagPath, definition: TagDefinition | None, now: int) -> Node:
        """A new tag, or a new folder where there is no definition; folders on the way are made."""
        if not path.names:
            raise TagRefusalError("it has no name")
        if path.key in self._nodes:
            raise TagRefusalError("there is one of that name already")
        return self._place(path.names, definition, now)

    def edit(self, path: TagPath, definition: TagDefinition, now: int) -> Node:
        """Another definition for a tag that is there; its value is made to fit."""
        node = self._nodes[path.key]
        wire = coerced(definition.data_type, node.value.wire)
        if wire != node.value.wire:
            node.value = TagValue(wire, Quality.GOOD, now)
        node.definition = definition
        return node

    def remove(self, path: TagPath) -> list[Node]:
        """Take a tag, or a folder with all that it holds, away; what went. The root's path empties the provider."""
        node = self.node(path)
        if node is None:
            return []
        gone = [node, *self._below(node)] if path.names else list(self._below(node))
        for each in gone:
            del self._nodes[_key(each.names)]
        if path.names:
            del self._nodes[path.key[:-1]].children[path.key[-1]]
        else:
            node.children.clear()
        return gone

    def redeclare(self, definitions: Iterable[TagDefinition], now: int) -> None:
        """The lab's files say something else: new tags appear, removed ones go, kept ones of the same type keep values."""
        wanted = {parsed(each.path).key: each for each in definitions}
        former = [key for key, node in self._nodes.items() if node.is_declared and key not in wanted]
        for key in former:
            if key in self._nodes:
                self._withdraw(self._nodes[key])
        for key, definition in wanted.items():
            node = self._nodes.get(key)
            if node is None or node.definition is None:
                self._declare(definition, now)
            elif node.definition.data_type is definition.data_type:
                node.definition, node.is_declared = definition, True
            else:
                node.definition, node.is_declared = definition, True
                node.value = TagValue(definition.value, Quality.GOOD, now)

    def _declare(self, definition: TagDefinition, now: int) -> None:
        path = parsed(definition.path)
        if path.key in self._nodes:  # a folder that a script has made
            self.remove(path)
        for length in range(1, len(path.names)):
            above = self._nodes.get(path.key[:length])
            if (
                above is not None and above.definition is not None
            ):  # a tag that a script has made, where a folder must be
                self.remove(TagPath("", above.names))
        node = self._place(path.names, definition, now)
        node.is_declared = True

    def _withdraw(self, node: Node) -> None:
        """A declared tag goes, and so do the folders that hold nothing without it."""
        names = node.names
        self.remove(TagPath("", names))
        while len(names) > 1:
            names = names[:-1]
            parent = self._nodes.get(_key(names))
            if parent is None or parent.children or parent.definition is not None:
                return
            self.remove(TagPath("", names))

    def _place(self, names: tuple[str, ...], definition: TagDefinition | None, now: int) -> Node:
        parent = self._parent(names[:-1], now)
        wire = definition.value if definition else "null"
        if definition is not None:
            names = (*parent.names, names[-1])
            definition = replace(definition, path="/".join(names))
        node = Node((*parent.names, names[-1]), definition, TagValue(wire, Quality.GOOD, now))
        parent.children[names[-1].casefold()] = node
        self._nodes[_key(node.names)] = node
        return node

    def _parent(self, names: tuple[str, ...], now: int) -> Node:
        """The folder of that path; it is made if it is not there."""
        node = self._nodes.get(_key(names))
        if node is None:
            return self._place(names, None, now)
        if node.definition is not None:
            raise TagRefusalError(f"{'/'.join(node.names)} is a tag, and only folders hold others")
        return node

    def _below(self, node: Node) -> Iterator[Node]:
        for child in node.children.values():
            yield child
            yield from self._below(child)


def data_type_named(name: str) -> DataType | None:
    """The type of that name, upper and lower case alike; None if there is none such."""
    return next((each for each in DataType if each.lower() == name.lower()), None)


def _key(names: Iterable[str]) -> Key:
    return tuple(name.casefold() for name in names)
