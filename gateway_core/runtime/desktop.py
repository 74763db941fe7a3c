"""The windows of one session: which are open, which is in front, where its user can go back to.

The lab has no windows of its own: every path is a window. Knows no session, no script and no clock. Where several windows
of a path are open, the path means the one that is nearest to the front.
"""

from dataclasses import dataclass, replace

from gateway_core.routing.open_windows import OpenWindow, Parameters

MOST_WINDOWS = 1_000
_MOST_VISITED = 100


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open: a path, the parameters to set, who wants it and when."""

    path: str
    parameters: Parameters
    by: str
    now_ms: int


@dataclass(frozen=True, slots=True)
class _Visit:
    """A main screen window that was shown, and its parameters when it was left."""

    path: str
    parameters: Parameters = ()


class Desktop:
    """Opens, swaps and closes windows."""

    def __init__(self) -> None:
        self._windows: dict[int, OpenWindow] = {}  # in order of opening
        self._stack: list[int] = []  # from the back to the front
        self._front = 0
        self._last = 0
        self._home: _Visit | None = None
        self._behind: list[_Visit] = []
        self._ahead: list[_Visit] = []

    @property
    def windows(self) -> tuple[OpenWindow, ...]:
        """The open windows, in order of opening."""
        return tuple(self._windows.values())

    @property
    def is_full(self) -> bool:
        """Whether no more windows can be opened."""
        return len(self._windows) >= MOST_WINDOWS

    @property
    def main(self) -> OpenWindow | None:
        """The main screen window: the one that is maximized."""
        return next((window for window in self._windows.values() if window.is_main), None)

    def window(self, number: int) -> OpenWindow | None:
        """The open window of that number."""
        return self._windows.get(number)

    def find(self, path: str) -> OpenWindow | None:
        """The open window of that path, the one nearest to the front."""
        return next(
            (self._windows[number] for number in reversed(self._stack) if self._windows[number].path == path), None
        )

    # -- opening and swapping -----------------------------------------------------------------------------------

    def open(self, opening: Opening, *, another: bool = False) -> OpenWindow:
        """Open a floating window; one that is open comes to the front instead, unless `another` one is wanted."""
        window = None if another else self.find(opening.path)
        return self._show(window or self._new(opening), opening.parameters)

    def swap_to(self, opening: Opening) -> OpenWindow:
        """Have a window take the main screen in place of the one that is there."""
        left = self.main
        self._ahead.clear()
        return self._enter(opening, left, self._behind)

    def swap(self, source: OpenWindow, opening: Opening) -> OpenWindow:
        """Have a window take the place of `source`, which closes."""
        if source.is_main:
            return self.swap_to(opening)
        found = self.find(opening.path)
        if found is None:
            found = replace(self._new(opening), is_centered=source.is_centered)
        if found.number != source.number:
            self.close(source.number)
        return self._show(found, opening.parameters)

    def go_home(self, by: str, now_ms: int) -> OpenWindow | None:
        """Swap to the first main screen window that was shown; None if there was none."""
        if self._home is None:
            return None
        return self.swap_to(Opening(self._home.path, (), by, now_ms))

    def go_back(self, by: str, now_ms: int) -> OpenWindow | None:
        """Swap to the main screen window before this one; None if there is none."""
        return self._return_to(self._behind, self._ahead, by, now_ms)

    def go_forward(self, by: str, now_ms: int) -> OpenWindow | None:
        """Swap to the main screen window that was left by going back; None if there is none."""
        return self._return_to(self._ahead, self._behind, by, now_ms)

    def _return_to(self, visits: list[_Visit], left_to: list[_Visit], by: str, now_ms: int) -> OpenWindow | None:
        if not visits:
            return None
        visit = visits.pop()
        return self._enter(Opening(visit.path, visit.parameters, by, now_ms), self.main, left_to)

    def _enter(self, opening: Opening, left: OpenWindow | None, left_to: list[_Visit]) -> OpenWindow:
        found = self.find(opening.path) or self._new(opening)
        if left is not None and left.number != found.number:
            left_to.append(_Visit(left.path, left.parameters))
            del left_to[:-_MOST_VISITED]
            self.close(left.number)
        self._home = self._home or _Visit(opening.path)
        return self._show(replace(found, is_main=True, is_centered=False), opening.parameters)

    def _new(self, opening: Opening) -> OpenWindow:
        self._last += 1
        instances = [window.instance for window in self._windows.values() if window.path == opening.path]
        made = OpenWindow(self._last, opening.path, max(instances, default=0) + 1, "", opening.by, opening.now_ms)
        return replace(made, title=made.name)

    def _show(self, window: OpenWindow, parameters: Parameters) -> OpenWindow:
        merged = tuple({**dict(window.parameters), **dict(parameters)}.items())
        self._windows[window.number] = replace(window, parameters=merged)
        self.raise_window(window.number)
        return self._windows[window.number]

    # -- what can be done with an open window; False: it is not open ---------------------------------------------

    def close(self, number: int) -> bool:
        """Close a window."""
        if self._windows.pop(number, None) is None:
            return False
        self._stack.remove(number)
        self._mark_front()
        return True

    def raise_window(self, number: int) -> bool:
        """Bring a window to the front."""
        if number not in self._windows:
            return False
        if number in self._stack:
            self._stack.remove(number)
        self._stack.append(number)
        self._mark_front()
        return True

    def center(self, number: int) -> bool:
        """Center a window; one that is maximized stays where it is."""
        window = self._windows.get(number)
        if window is None or window.is_main:
            return False
        self._windows[number] = replace(window, is_centered=True)
        return True

    def set_title(self, number: int, title: str) -> bool:
        """Give a window another title."""
        if number not in self._windows:
            return False
        self._windows[number] = replace(self._windows[number], title=title)
        return True

    def set_parameters(self, number: int, parameters: Parameters) -> bool:
        """Set parameters of a window; it stays where it is."""
        window = self._windows.get(number)
        if window is None:
            return False
        self._windows[number] = replace(
            window, parameters=tuple({**dict(window.parameters), **dict(parameters)}.items())
        )
        return True

    def _mark_front(self) -> None:
        """Only the two windows that change places are made anew, however many there are."""
        before, self._front = self._front, self._stack[-1] if self._stack else 0
        for number in (before, self._front):
            if number in self._windows:
                self._windows[number] = replace(self._windows[number], is_front=number == self._front)
