"""Where client windows go beside the designer: pure geometry.

Must not know any window; all rectangles include the window frames, in device-independent pixels.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

CLIENT_SIZE = QSize(520, 420)
_STEP, _LEAST_STEP = 32, 4  # how far windows that must overlap are apart sideways


@dataclass(frozen=True, slots=True)
class WindowNeeds:
    """What a client window cannot do without: its smallest size, and the height of its title and the line that says who it is."""

    least: QSize
    head: int


USUAL_NEEDS = WindowNeeds(QSize(400, 280), 96)


def tiles(designer: QRect, available: QRect, count: int, needs: WindowNeeds = USUAL_NEEDS) -> tuple[QRect, ...]:
    """Places for `count` client windows: beside the designer where it leaves room for their heads, else over its lower right.

    Where they overlap, each later one has to lie above those before it: then the head of each can be seen.
    """
    if count <= 0:
        return ()
    regions = [region for region in _free_regions(designer, available) if _holds_one(region, needs)]
    if not regions:
        return _stepped(available, count, needs)
    best = max(regions, key=lambda region: (min(_heads(region, needs), count), _capacity(region, needs)))
    if _heads(best, needs) < count <= _rows(available, needs):
        return _stepped(available, count, needs)
    return _grid(best, available, count, needs)


def taller(frame: QRect, extra: int, available: QRect) -> QRect:
    """A window `extra` taller: downwards, then upwards, as far as the screen goes."""
    grown = QRect(
        frame.x(), frame.y(), frame.width(), min(frame.height() + extra, max(available.height(), frame.height()))
    )
    if grown.bottom() > available.bottom():
        grown.moveBottom(max(available.bottom(), available.top() + grown.height() - 1))
    return grown


def _free_regions(designer: QRect, available: QRect) -> tuple[QRect, ...]:
    """What the designer leaves free: right, left, below, above."""
    right = QRect(available)
    right.setLeft(designer.right() + 1)
    left = QRect(available)
    left.setRight(designer.left() - 1)
    below = QRect(available)
    below.setTop(designer.bottom() + 1)
    above = QRect(available)
    above.setBottom(designer.top() - 1)
    return tuple(region.intersected(available) for region in (right, left, below, above))


def _holds_one(region: QRect, needs: WindowNeeds) -> bool:
    return region.width() >= needs.least.width() and region.height() >= needs.least.height()


def _heads(region: QRect, needs: WindowNeeds) -> int:
    """How many windows fit if only their heads are seen."""
    return max(region.width() // CLIENT_SIZE.width(), 1) * _rows(region, needs)


def _rows(region: QRect, needs: WindowNeeds) -> int:
    """The same in one column."""
    return (region.height() - needs.least.height()) // needs.head + 1


def _capacity(region: QRect, needs: WindowNeeds) -> int:
    """How many windows fit at their smallest height."""
    columns = max(region.width() // CLIENT_SIZE.width(), 1)
    return columns * (region.height() // needs.least.height())


def _grid(region: QRect, available: QRect, count: int, needs: WindowNeeds) -> tuple[QRect, ...]:
    """Columns from the left, each filled downwards; rows as high as there is room, overlapping where there is none.

    Where even the heads have no room, the next ones begin at the top again, further right than those before.
    """
    columns = min(max(region.width() // CLIENT_SIZE.width(), 1), count)
    rows = -(-count // columns)
    width = min(max(CLIENT_SIZE.width(), needs.least.width()), region.width() // columns)
    height = min(max(CLIENT_SIZE.height(), needs.least.height()), max(region.height() // rows, needs.least.height()))
    room = region.height() - height
    step = height if rows * height <= region.height() else max(room // max(rows - 1, 1), needs.head)
    in_turn = room // step + 1
    turns = -(-rows // in_turn)
    places = []
    for number in range(count):
        column, row = divmod(number, rows)
        turn, place = divmod(row, in_turn)
        first = max(region.left() + column * width - (turns - 1) * _STEP, available.left())
        left = first + turn * _STEP % (available.right() - width - first + 2)
        places.append(QRect(left, region.top() + place * step, width, height))
    return tuple(places)


def _stepped(available: QRect, count: int, needs: WindowNeeds) -> tuple[QRect, ...]:
    """Down to the lower right corner, each below the head of the one before."""
    low = max(available.height() - (count - 1) * needs.head, needs.least.height())
    size = CLIENT_SIZE.expandedTo(needs.least).boundedTo(QSize(available.width(), min(low, available.height())))
    room = available.size() - size
    in_turn = min(room.height() // needs.head + 1, count)
    aside = max(min(_STEP, room.width() // max(count - 1, 1)), _LEAST_STEP)
    top = available.top() + room.height() - (in_turn - 1) * needs.head
    left = available.left() + room.width() - min((count - 1) * aside, room.width())
    return tuple(
        QRect(QPoint(left + number * aside % (room.width() + 1), top + number % in_turn * needs.head), size)
        for number in range(count)
    )
