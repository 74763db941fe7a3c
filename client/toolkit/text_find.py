"""Finding and replacing in one text editor: where the hits are, the way from one to the next. Knows no buttons.

A text that changes is looked through again when it has rested for a moment; the hits in view are found with every look.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from client.toolkit.code_editor_lines import units
from client.toolkit.text_pattern import FindWish, LineHit, PatternError, TextPattern
from client.toolkit.theme import Theme

MOST_HITS = 10_000
SETTLED_MS = 150
_BUDGET_S = 0.5
_MOST_TINTED = 2_000
_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class FindState:
    """What was found. `current` is which of the `count` hits is selected, from 1, 0 for none; `has_more` than are counted.

    `error` says why nothing can be looked for; `wrapped`: the way led over the text's end or beginning.
    """

    is_looking: bool = False
    count: int = 0
    current: int = 0
    has_more: bool = False
    wrapped: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Spot:
    """A hit by its place in the document, as Qt counts."""

    start: int
    end: int
    hit: LineHit


class TextFind(QObject):
    """What is looked for in one editor.

    Signals: `changed` (the `FindState`); `view_changed` (None) when other hits may be in view.
    """

    changed = Signal(object)
    view_changed = Signal(object)

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._pattern: TextPattern | None = None
        self._scope: QTextCursor | None = None
        self._spots: list[_Spot] = []
        self._is_stale = False
        self._has_more = False
        self._error = ""
        self._wrapped = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self._on_settled)
        editor.document().contentsChange.connect(self._on_contents_change)
        editor.updateRequest.connect(self._on_update_request)
        editor.selectionChanged.connect(self._on_selection_changed)

    @property
    def state(self) -> FindState:
        """What was found by now."""
        current = self._current()
        return FindState(
            self._pattern is not None, len(self._spots), current + 1, self._has_more, self._wrapped, self._error
        )

    def look_for(self, wish: FindWish, *, in_selection: bool = False) -> None:
        """Look for something else, in the whole text or in what is selected now; for nothing if the pattern is empty."""
        self._error, self._pattern = "", None
        self._wrapped = False
        self._scope = self._editor.textCursor() if in_selection and self._editor.textCursor().hasSelection() else None
        self._begin(wish)

    def look_for_other(self, wish: FindWish) -> None:
        """The same in what was chosen to look in before."""
        self._error, self._pattern = "", None
        self._begin(wish)

    def stop(self) -> None:
        """Look for nothing any more."""
        self._scope = None
        self.look_for_other(FindWish())

    def go_near(self, position: int) -> None:
        """Select the first hit at or after a place of the text, beginning anew behind the last one."""
        spots = self._fresh()
        if spots:
            at = bisect_left(spots, position, key=_start)
            self._select(at % len(spots))

    def go_next(self) -> None:
        """Select the hit behind the cursor; behind the last one comes the first."""
        spots = self._fresh()
        if not spots:
            return
        at = bisect_left(spots, self._editor.textCursor().selectionEnd(), key=_start)
        self._wrapped = at == len(spots)
        self._select(at % len(spots))

    def go_previous(self) -> None:
        """Select the hit before the cursor; before the first one comes the last."""
        spots = self._fresh()
        if not spots:
            return
        at = bisect_left(spots, self._editor.textCursor().selectionStart(), key=_start) - 1
        self._wrapped = at < 0
        self._select(at % len(spots))

    def replace(self, replacement: str) -> None:
        """Replace the hit that is selected and go on to the next one; only go on where none is."""
        spots = self._fresh()
        current = self._current()
        if current >= 0 and self._pattern is not None and not self._editor.isReadOnly():
            self._editor.textCursor().insertText(self._pattern.replaced(spots[current].hit, replacement))
        self.go_next()

    def replace_all(self, replacement: str) -> int:
        """Replace every hit, as one step of undo; returns how many there were."""
        spots = self._fresh()
        if self._pattern is None or self._editor.isReadOnly() or not spots:
            return 0
        edit = QTextCursor(self._editor.document())
        edit.beginEditBlock()
        for spot in reversed(spots):
            edit.setPosition(spot.start)
            edit.setPosition(spot.end, _KEEP)
            edit.insertText(self._pattern.replaced(spot.hit, replacement))
        edit.endEditBlock()
        self._look()
        return len(spots)

    def selections(self, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """The hits in view, tinted."""
        if self._pattern is None:
            return []
        tint = QColor(theme.color("waiting"))
        tint.setAlpha(56)
        marks = []
        for spot in self._spots_in_view():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self._editor.document())
            mark.cursor.setPosition(spot.start)
            mark.cursor.setPosition(spot.end, _KEEP)
            mark.format.setBackground(tint)
            marks.append(mark)
        return marks

    def _begin(self, wish: FindWish) -> None:
        try:
            self._pattern = TextPattern(wish) if wish.pattern else None
        except PatternError as error:
            self._error = str(error)
        self._look()

    def _look(self) -> None:
        """Find everything anew."""
        self._settling.stop()
        self._is_stale = False
        self._has_more = False
        self._spots = []
        try:
            self._collect()
        except PatternError as error:
            self._error = str(error)
            self._pattern, self._spots = None, []
        self.changed.emit(self.state)
        self.view_changed.emit(None)

    def _collect(self) -> None:
        until = perf_counter() + _BUDGET_S
        block = self._editor.document().findBlock(self._scope.selectionStart() if self._scope else 0)
        end = self._scope.selectionEnd() if self._scope else self._editor.document().characterCount()
        while self._pattern is not None and block.isValid() and block.position() <= end:
            for spot in self._spots_of(block):
                if len(self._spots) == MOST_HITS:
                    self._has_more = True
                    return
                self._spots.append(spot)
            if perf_counter() > until:
                raise PatternError(
                    QCoreApplication.translate(
                        "TextFind", "Looking for this takes too long in a text of that length. Write a simpler pattern."
                    )
                )
            block = block.next()

    def _spots_of(self, block: QTextBlock) -> Iterator[_Spot]:
        if self._pattern is None:
            return
        text, end, counted = block.text(), block.position(), 0
        for hit in self._pattern.hits(text):
            start = end + units(text[counted : hit.start])
            end, counted = start + units(text[hit.start : hit.end]), hit.end
            spot = _Spot(start, end, hit)
            if (
                self._scope is None
                or self._scope.selectionStart() <= spot.start <= spot.end <= self._scope.selectionEnd()
            ):
                yield spot

    def _spots_in_view(self) -> list[_Spot]:
        area = self._editor.viewport().rect()
        block = self._editor.cursorForPosition(QPoint(0, 0)).block()
        last = self._editor.cursorForPosition(QPoint(0, area.bottom())).blockNumber()
        found: list[_Spot] = []
        while block.isValid() and block.blockNumber() <= last and len(found) < _MOST_TINTED:
            try:
                found.extend(islice(self._spots_of(block), _MOST_TINTED))
            except PatternError:
                return found  # the next look at the whole text says so
            block = block.next()
        return found

    def _fresh(self) -> list[_Spot]:
        if self._is_stale:
            self._look()
        return self._spots

    def _current(self) -> int:
        """Which hit is selected; -1 for none."""
        cursor = self._editor.textCursor()
        at = bisect_left(self._spots, cursor.selectionStart(), key=_start)
        if at < len(self._spots) and not self._is_stale and cursor.hasSelection():
            spot = self._spots[at]
            return at if (spot.start, spot.end) == (cursor.selectionStart(), cursor.selectionEnd()) else -1
        return -1

    def _select(self, at: int) -> None:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(self._spots[at].start)
        cursor.setPosition(self._spots[at].end, _KEEP)
        wrapped = self._wrapped
        self._editor.setTextCursor(cursor)
        self._wrapped = wrapped  # the new selection alone would say no
        self._editor.ensureCursorVisible()
        self.changed.emit(self.state)

    def _on_contents_change(self, _position: int, _removed: int, _added: int) -> None:
        if self._pattern is not None:
            self._is_stale = True
            self._settling.start()

    def _on_settled(self) -> None:
        self._look()

    def _on_selection_changed(self) -> None:
        if self._pattern is not None:
            self._wrapped = False
            self.changed.emit(self.state)

    def _on_update_request(self, _area: QRect, scrolled: int) -> None:
        if self._pattern is not None and scrolled:
            self.view_changed.emit(None)


def _start(spot: _Spot) -> int:
    return spot.start
