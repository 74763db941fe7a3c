"""What differs between two values of Python 2: a tree of pairs, each with the way in which its two sides differ (no widgets).

Members are compared when somebody asks for them. Keys of a dict pair by themselves; items of a list pair by what they
are, so that one item more at the beginning is one difference and not many.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from gateway_core.api import Answer, Payload, PayloadNode, Trace

_PAIRS = '"$type": "dict"'
_MOST_ALIGNED = 400  # items of a list that are paired by what they are; beyond, by their places
_CONTAINERS = ("dict", "list", "tuple", "Dataset", "PyDataSet")


class Difference(StrEnum):
    """How the two sides of a pair differ; `INSIDE`: they are of one type, and members differ."""

    SAME = "same"
    INSIDE = "inside"
    VALUE = "value"
    TYPE = "type"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"


@dataclass(frozen=True, slots=True)
class Comparable:
    """A value that can be compared, and what it is: `#12 payload`."""

    label: str
    payload: Payload


class ValuePair:
    """One place of the tree: the value there on either side, or None where a side has none."""

    def __init__(self, left: PayloadNode | None, right: PayloadNode | None, parent: "ValuePair | None" = None) -> None:
        self.left = left
        self.right = right
        self.parent = parent
        self.row = 0
        self.difference = _difference(left, right)
        self._members: list[ValuePair] | None = None

    @property
    def label(self) -> str:
        """The key or index; both where the sides have the value at different places."""
        labels = {_place(side): side.label for side in (self.right, self.left) if side is not None}
        return " → ".join(reversed(labels.values()))

    @property
    def members(self) -> "Sequence[ValuePair]":
        """The pairs inside, compared when they are asked for first."""
        if self._members is None:
            self._members = [ValuePair(left, right, self) for left, right in _pairs(self.left, self.right)]
            for row, member in enumerate(self._members):
                member.row = row
        return self._members

    @property
    def has_members(self) -> bool:
        """Whether there is anything inside, without comparing it."""
        return any(next(side.children(), None) is not None for side in (self.left, self.right) if side is not None)

    @classmethod
    def above(cls, pair: "ValuePair") -> "ValuePair":
        """A place above all that holds nothing but `pair`."""
        place = cls(None, None)
        place._members, pair.parent = [pair], place
        return place

    def differences(self) -> "Iterator[ValuePair]":
        """The pairs that differ by themselves, in reading order."""
        if self.difference is Difference.INSIDE:
            for member in self.members:
                yield from member.differences()
        elif self.difference is not Difference.SAME:
            yield self


def compare(left: Payload, right: Payload) -> ValuePair:
    """The pair of two whole payloads."""
    return ValuePair(left.tree(), right.tree())


def comparables(trace: Trace) -> tuple[Comparable, ...]:
    """What there is to compare in one send: its payload, the answer at the sender, what handlers returned."""
    number = f"#{trace.send.id}"
    translate = QCoreApplication.translate
    found = [Comparable(translate("Comparables", "{send} payload").format(send=number), trace.send.call.payload)]
    returned = translate("Comparables", "{send} returned by {name}")
    found += _answers(number, trace.answer)
    for verdict in trace.verdicts:
        delivery = verdict.delivery
        if delivery is not None and delivery.returned is not None:
            title = returned.format(send=number, name=verdict.endpoint.name)
            found.append(Comparable(title, delivery.returned))
    return tuple(found)


def _answers(number: str, answer: Answer | None) -> list[Comparable]:
    title = QCoreApplication.translate("Comparables", "{send} answer").format(send=number)
    return [Comparable(title, answer.value)] if answer and answer.value else []


def _difference(left: PayloadNode | None, right: PayloadNode | None) -> Difference:
    if left is None or right is None:
        return Difference.ONLY_RIGHT if left is None else Difference.ONLY_LEFT
    if left.type_name != right.type_name:
        return Difference.TYPE
    if _identity(left) == _identity(right):
        return Difference.SAME
    return Difference.INSIDE if left.type_name in _CONTAINERS else Difference.VALUE


def _identity(node: PayloadNode) -> str:
    """A text that is equal for equal values of equal types; a dict's order says nothing."""
    text = json.dumps(node.wire, sort_keys=True)
    return json.dumps(_ordered(node.wire), sort_keys=True) if _PAIRS in text else text


def _ordered(wire: Any) -> Any:
    """The same with the pairs of dictionaries whose keys are not all `str` in an order of their own."""
    if isinstance(wire, list):
        return [_ordered(item) for item in wire]
    if not isinstance(wire, dict):
        return wire
    whole = {key: _ordered(item) for key, item in wire.items()}
    if whole.get("$type") == "dict":
        whole["value"].sort(key=_text)
    return whole


def _text(wire: Any) -> str:
    return json.dumps(wire, sort_keys=True)


def _place(node: PayloadNode) -> str:
    """Where it stands: a key as its `repr`, however the dictionary shows it beside its other keys; else the label."""
    return repr(node.name) if node.has_text_name and node.label == node.name else node.label


_Pairs = Iterator[tuple[PayloadNode | None, PayloadNode | None]]


def _pairs(left: PayloadNode | None, right: PayloadNode | None) -> _Pairs:
    ours, theirs = _children(left), _children(right)
    is_keyed = "dict" in (left.type_name if left else "", right.type_name if right else "")
    if is_keyed or not ours or not theirs:
        yield from _paired_by_key(ours, theirs)
    elif max(len(ours), len(theirs)) <= _MOST_ALIGNED:
        yield from _paired_by_value(ours, theirs)
    else:
        yield from _paired_by_place(ours, theirs)


def _children(node: PayloadNode | None) -> list[PayloadNode]:
    return list(node.children()) if node is not None else []


def _paired_by_key(ours: list[PayloadNode], theirs: list[PayloadNode]) -> _Pairs:
    waiting = {_place(node): node for node in theirs}
    for node in ours:
        yield node, waiting.pop(_place(node), None)
    for node in waiting.values():
        yield None, node


def _paired_by_place(ours: Sequence[PayloadNode], theirs: Sequence[PayloadNode]) -> _Pairs:
    for at in range(max(len(ours), len(theirs))):
        yield (ours[at] if at < len(ours) else None), (theirs[at] if at < len(theirs) else None)


def _paired_by_value(ours: list[PayloadNode], theirs: list[PayloadNode]) -> _Pairs:
    matcher = SequenceMatcher(None, list(map(_identity, ours)), list(map(_identity, theirs)), autojunk=False)
    for _tag, first, last, other_first, other_last in matcher.get_opcodes():
        yield from _paired_by_place(ours[first:last], theirs[other_first:other_last])
