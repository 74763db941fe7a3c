"""What the cards of open windows show (plain Python)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.toolkit.times import clock_text
from gateway_core.api import OpenWindow

MOST_CARDS = 60
_MOST_LETTERS = 200  # of a title or a path; measuring a longer text holds the whole program up


@dataclass(frozen=True, slots=True)
class CardState:
    """One card. `path` tells instances of one path apart; `state` says in words what is special, or is empty.

    `title` and `path` are lines that can be shown whole; the window has them as scripts gave them.
    """

    window: OpenWindow
    title: str
    path: str
    state: str
    origin: str
    accessible: str


@dataclass(frozen=True, slots=True)
class WindowsState:
    """All cards, oldest first, and a heading that counts the windows, those beyond the last card too."""

    heading: str
    cards: tuple[CardState, ...]


def windows_state(windows: Sequence[OpenWindow]) -> WindowsState:
    """The state for these open windows. Of very many only the newest get cards, and the one in front."""
    shown = list(windows[-MOST_CARDS:])
    shown[:0] = [window for window in windows[:-MOST_CARDS] if window.is_front]
    heading = QCoreApplication.translate("WindowsPanel", "Windows ({count})").format(count=len(windows))
    if len(shown) < len(windows):
        heading += QCoreApplication.translate("WindowsPanel", ", the newest {count} shown").format(count=MOST_CARDS)
    return WindowsState(heading, tuple(_card(window) for window in shown))


def _card(window: OpenWindow) -> CardState:
    title, path = _line(window.title), _line(window.path)
    if window.instance > 1:
        path = f"{path} #{window.instance}"
    state = " · ".join(_words(window))
    origin = QCoreApplication.translate("WindowsPanel", "opened at {time}").format(time=clock_text(window.opened_ms))
    if window.opened_by:
        origin = QCoreApplication.translate("WindowsPanel", "opened by {name} at {time}").format(
            name=window.opened_by, time=clock_text(window.opened_ms)
        )
    said = (
        QCoreApplication.translate("WindowsPanel", "Window {path}").format(path=path),
        title,
        *_words(window),
        origin,
    )
    return CardState(window, title, path, state, origin, ", ".join(said))


def _line(text: str) -> str:
    """The text in one line, the end of a long one left out."""
    shown = text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…"
    return " ".join(shown.split())


def _words(window: OpenWindow) -> list[str]:
    """What is special about a window."""
    words = [QCoreApplication.translate("WindowsPanel", "in front")] if window.is_front else []
    if window.is_main:
        words.append(QCoreApplication.translate("WindowsPanel", "main screen"))
    if window.is_centered:
        words.append(QCoreApplication.translate("WindowsPanel", "centered"))
    return words
