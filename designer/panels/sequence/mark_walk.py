"""From mark to mark by keyboard: through time, along one lifeline, from lifeline to lifeline. Knows no widget."""

from collections.abc import Iterable, Sequence
from enum import Enum

from designer.panels.sequence.diagram import Placed


class Step(Enum):
    """Where to go from a mark."""

    EARLIER = "earlier"
    LATER = "later"
    EARLIER_HERE = "earlier on this lifeline"
    LATER_HERE = "later on this lifeline"
    LEFT = "lifeline at the left"
    RIGHT = "lifeline at the right"
    FIRST = "first"
    LAST = "last"


class MarkWalk:
    """Goes through the marks of one diagram; an arrow stands on the lifeline at which it ends."""

    def __init__(self, marks: Sequence[Placed]) -> None:
        self._marks = marks

    def after(self, number: int, step: Step) -> int:
        """The number of the mark that a step leads to; the same one where there is none, the first from nowhere."""
        count = len(self._marks)
        if step is Step.LAST:
            return count - 1
        if step is Step.FIRST or not 0 <= number < count:
            return 0
        if step in (Step.LEFT, Step.RIGHT):
            return self._beside(self._marks[number], 1 if step is Step.RIGHT else -1)
        forward = step in (Step.LATER, Step.LATER_HERE)
        rest = range(number + 1, count) if forward else range(number - 1, -1, -1)
        if step in (Step.EARLIER_HERE, Step.LATER_HERE):
            here = self._marks[number].to_column
            return next((at for at in rest if self._marks[at].to_column == here), number)
        return next(iter(rest), number)

    def _beside(self, placed: Placed, side: int) -> int:
        """The mark nearest in height on the next lifeline at a side that has one."""
        there = [each for each in self._marks if (each.to_column - placed.to_column) * side > 0]
        if not there:
            return placed.number
        column = min((each.to_column for each in there), key=lambda at: abs(at - placed.to_column))
        return _nearest((each for each in there if each.to_column == column), placed).number


def _nearest(marks: Iterable[Placed], placed: Placed) -> Placed:
    return min(marks, key=lambda each: abs(each.begin - placed.begin))
