"""Who gets the keyboard after a widget. Must not know any window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def others_after(widget: QWidget) -> list[QWidget]:
    """All other widgets of its window, in the window's order of the keyboard: those after it, then from the first on."""
    window = widget.window()
    order = _order(window)
    here = 0 if widget is window else order.index(widget) + 1
    return [each for each in (*order[here:], *order[:here]) if each is not widget]


def _order(window: QWidget) -> list[QWidget]:
    """All widgets in a window.

    WORKAROUND(PySide 6.11): what the chain gives is taken for a child of the widget that was asked, and with that one's end
    Python calls it and its menus' actions deleted. A list of its parent's children sets it right; the window itself has no
    parent, so the last widget is not asked for it.
    """
    last = window.previousInFocusChain()
    order: list[QWidget] = []
    here: QWidget | None = window
    while here is not None and here is not last:
        here = here.nextInFocusChain()
        parent = here.parentWidget() if here is not None else None
        if here is not None and parent is not None:
            parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            order.append(here)
    return order
