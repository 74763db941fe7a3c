"""Moves the keyboard from one part of a window to the next, out of texts too, where Tab indents; and by Tab within them.

Knows no part's content.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from client.toolkit.focus_chain import others_after
from client.toolkit.in_sight import is_in_sight

Panels = Callable[[], Sequence[QWidget]]


class PanelWalk(QObject):
    """The walk through one window; `panels` tells its parts in reading order, those that cannot be seen included."""

    def __init__(self, window: QMainWindow, panels: Panels) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels

    def go_next(self) -> None:
        """Give the keyboard to the next part."""
        self._go(1)

    def go_previous(self) -> None:
        """Give the keyboard to the part before."""
        self._go(-1)

    def go_on(self, *, forward: bool) -> bool:
        """Give the keyboard to the next place that takes it, as Tab does; false where it is at none of them now."""
        stops = self._stops()
        focused = QApplication.focusWidget()
        if focused not in stops:
            return False
        place = stops.index(focused) + (1 if forward else -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[place % len(stops)].setFocus(reason)
        return True

    def _stops(self) -> list[QWidget]:
        """All places that Tab stops at, those of a part together; what came into a part later is last in Qt's own order."""
        panels = self._panels()
        by_panel: dict[QWidget, list[QWidget]] = {}
        for widget in others_after(self._window):
            if takes_tab(widget) and widget.window() is self._window:
                panel = next((panel for panel in panels if panel is widget or panel.isAncestorOf(widget)), widget)
                by_panel.setdefault(panel, []).append(widget)
        return [stop for panel, stops in by_panel.items() if is_in_sight(panel) for stop in stops]

    def _go(self, by: int) -> None:
        panels = [panel for panel in self._panels() if is_in_sight(panel) and first_stop(panel)]
        if not panels:
            return
        focused = QApplication.focusWidget()
        here = next((place for place, panel in enumerate(panels) if _has(panel, focused)), None)
        place = (here + by) % len(panels) if here is not None else 0
        stop = first_stop(panels[place])
        if stop is not None:
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            stop.setFocus(reason)


def first_stop(panel: QWidget) -> QWidget | None:
    """The first widget of a part that Tab would stop at: itself, or the first of its children in the order of Tab."""
    if takes_tab(panel):
        return panel
    inside = (widget for widget in others_after(panel) if panel.isAncestorOf(widget) and takes_tab(widget))
    return next(inside, None)


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget as things are."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _has(panel: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (panel is focused or panel.isAncestorOf(focused))
