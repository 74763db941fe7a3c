"""Where client windows go beside the designer: pure geometry.

Must not know any window; all rectangles include the window frames, in device-independent pixels.
"""

from PySide6.QtCore import QRect, QSize

CLIENT_SIZE = QSize(520, 420)
_SMALLEST = QSize(400, 280)
_STEP = 32  # how far windows that must overlap are apart


def tiles(designer: QRect, available: QRect, count: int) -> tuple[QRect, ...]:
    """Places for `count` client windows: beside the designer where it leaves room, else stepped over its lower right."""
    if count <= 0:
        return ()
    regions = [region for region in _free_regions(designer, available) if _holds_one(region)]
    if not regions:
        return _stepped(available, count)
    best = max(regions, key=_capacity)
    return _grid(best, count)


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


def _holds_one(region: QRect) -> bool:
    return region.width() >= _SMALLEST.width() and region.height() >= _SMALLEST.height()


def _capacity(region: QRect) -> int:
    """How many windows fit at their smallest height."""
    columns = max(region.width() // CLIENT_SIZE.width(), 1)
    return columns * (region.height() // _SMALLEST.height())


def _grid(region: QRect, count: int) -> tuple[QRect, ...]:
    """Columns from the left, each filled downwards; rows as high as there is room, overlapping where there is none.

    The title of each can still be seen; where even that has no room, the next ones begin at the top again.
    """
    columns = min(max(region.width() // CLIENT_SIZE.width(), 1), count)
    rows = -(-count // columns)
    width = min(CLIENT_SIZE.width(), region.width() // columns)
    height = min(CLIENT_SIZE.height(), max(region.height() // rows, _SMALLEST.height()))
    room = region.height() - height
    step = height if rows * height <= region.height() else max(room // max(rows - 1, 1), _STEP)
    steps = room // step + 1
    places = []
    for number in range(count):
        column, row = divmod(number, rows)
        places.append(QRect(region.left() + column * width, region.top() + row % steps * step, width, height))
    return tuple(places)


def _stepped(available: QRect, count: int) -> tuple[QRect, ...]:
    size = CLIENT_SIZE.boundedTo(available.size())
    corner = available.bottomRight()
    steps = min(available.width() - size.width(), available.height() - size.height()) // _STEP + 1
    places = []
    for number in range(count):
        back = (count - 1 - number) % steps * _STEP
        left = max(corner.x() - size.width() + 1 - back, available.left())
        top = max(corner.y() - size.height() + 1 - back, available.top())
        places.append(QRect(left, top, size.width(), size.height()))
    return tuple(places)
