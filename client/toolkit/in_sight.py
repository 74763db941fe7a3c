"""Whether a part of a window can be seen where it stands. Must not know what the part is.

Qt keeps a dock behind another one's tab visible, outside its window; and `visibleRegion` leaves out what opaque children
cover, so it is empty for a dock that is filled by one.
"""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget


def is_in_sight(part: QWidget) -> bool:
    """Whether it is shown, and not outside the window that it is a part of."""
    window = part.window()
    if window is part or not part.isVisible():
        return part.isVisible()
    return window.rect().intersects(QRect(part.mapTo(window, QPoint()), part.size()))
