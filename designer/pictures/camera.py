"""Takes pictures of windows with all that lies over them, at any scale, and lets time pass until there is something to see.

Must not know what it takes pictures of.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_S = 20.0
STEP_MS = 20
_QUALITY = 80  # Qt's word for how hard a PNG is packed: 100 is not at all, 0 takes three times as long


def pass_time(time_ms: int) -> None:
    """Let the windows work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Let the windows work until `condition` holds; `patience_s` at most, then go on with what there is."""
    end = monotonic() + patience_s
    while not condition() and monotonic() < end:
        pass_time(STEP_MS)


def picture(window: QWidget, scale: int = 1) -> QPixmap:
    """A window as it looks on a screen with `scale` pixels to a point, with the pop-ups over it that belong to it."""
    shown = [window, *_pop_ups(window)]
    whole = QRect(window.geometry())
    for each in shown[1:]:
        whole = whole.united(each.geometry())
    made = QPixmap(whole.size() * scale)
    made.setDevicePixelRatio(scale)
    made.fill(QApplication.palette().window().color())
    painter = QPainter(made)
    for each in shown:
        painter.drawPixmap(each.geometry().topLeft() - whole.topLeft(), _alone(each, scale))
    painter.end()
    return made


def save_picture(made: QPixmap, path: str) -> None:
    """Write a picture; raises `OSError` with a sentence if that cannot be."""
    if not made.save(path, quality=_QUALITY):
        raise OSError(f"The picture {path} cannot be written. Check that the folder is writable.")


def _alone(window: QWidget, scale: int) -> QPixmap:
    made = QPixmap(window.size() * scale)
    made.setDevicePixelRatio(scale)
    made.fill(QApplication.palette().window().color())
    window.render(made, QPoint())
    return made


def _pop_ups(window: QWidget) -> list[QWidget]:
    """Menus, lists and tips of that window that are open; dialogs over it have pictures of their own."""
    others = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window)
    return [each for each in others if _is_pop_up(each) and _window_below(each) is window]


def _is_pop_up(widget: QWidget) -> bool:
    return widget.windowType() in (widget.windowType().Popup, widget.windowType().ToolTip, widget.windowType().Tool)


def _window_below(widget: QWidget) -> QWidget:
    """The window that a pop-up, or the pop-up that it came from, belongs to."""
    below = widget
    while _is_pop_up(below):
        owner = below.parentWidget() or below.focusProxy()  # a list of names has no parent, and gives its keys away
        if owner is None:
            return below
        below = owner.window()
    return below
