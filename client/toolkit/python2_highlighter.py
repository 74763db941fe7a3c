"""Highlighting of Python 2, line by line with a time limit, so that long texts never hold up typing; knows no editor.

Only a triple-quoted string reaches over a line's end as far as colours are concerned; a block's state says of which quotes.
Lines get their colours as time allows: what does not fit into one slice follows in the next turn of the event loop.
"""

from time import perf_counter

from pygments.lexers.python import Python2Lexer
from pygments.token import Comment, Error, Keyword, Name, Number, Operator, String, _TokenType
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from client.toolkit.python2_line import LONGEST_LINE, PLAIN, QUOTES, UNKNOWN, end_state, string_end
from client.toolkit.theme import Theme, ThemeController

SLICE_S = 0.006

# Token type, theme token, bold, italic; the first entry that contains a token's type decides.
_LOOKS: tuple[tuple[_TokenType, str, bool, bool], ...] = (
    (Comment, "muted", False, True),
    (String, "done", False, False),
    (Number, "waiting", False, False),
    (Operator.Word, "accent", True, False),
    (Keyword, "accent", True, False),
    (Name.Function, "text", True, False),
    (Name.Class, "text", True, False),
    (Name.Builtin, "accent", False, False),
    (Name.Exception, "accent", False, False),
    (Name.Decorator, "muted", False, False),
    (Error, "failed", False, False),
)


class Python2Highlighter(QSyntaxHighlighter):
    """Colours a document's Python 2 text from the theme's tokens, and anew when the theme changes."""

    def __init__(self, document: QTextDocument, theme_controller: ThemeController) -> None:
        super().__init__(document)
        self._lexer: Python2Lexer | None = None  # made in the first slice: that takes longer than a frame
        self._formats: dict[_TokenType, QTextCharFormat | None] = {}
        self._looks = _formats(theme_controller.theme)
        self._slice_end = 0.0
        self._resume: QTextCursor | None = None  # a cursor, because it moves along with edits before it
        self._is_complete = False
        self._is_colouring = False
        self._next_slice = QTimer(self)
        self._next_slice.setSingleShot(True)
        self._next_slice.setInterval(0)
        self._next_slice.timeout.connect(self._on_next_slice)
        theme_controller.changed.connect(self._on_theme_changed)

    @property
    def is_finished(self) -> bool:
        """Whether every line has its colours."""
        return self._first_waiting() is None

    @property
    def is_colouring(self) -> bool:
        """Whether the document says that it changes because lines get colours late; its text stays then."""
        return self._is_colouring

    def highlightBlock(self, text: str) -> None:
        if self._lexer is None or not self._has_time():
            # Its state stays as it is, so Qt does not go on to the lines below either.
            self._wait(self.currentBlock())
            return
        lexer = self._lexer
        previous = max(self.previousBlockState(), PLAIN)
        if len(text) <= LONGEST_LINE:
            self._colour(text, previous, lexer)
        self.setCurrentBlockState(end_state(text, previous))

    def _has_time(self) -> bool:
        now = perf_counter()
        if not self._next_slice.isActive():
            self._slice_end = now + SLICE_S
            self._next_slice.start()
        return now < self._slice_end

    def _wait(self, block: QTextBlock) -> None:
        self._is_complete = False
        if not self._next_slice.isActive():
            self._next_slice.start()
        if self._resume is None or block.position() < self._resume.position():
            self._resume = QTextCursor(block)

    def _on_next_slice(self) -> None:
        """Give the first line that waits its colours; its changed state carries on to those after it."""
        if self._lexer is None:
            self._lexer = Python2Lexer(ensurenl=False)
        block = self._first_waiting()
        self._resume = None
        if block is not None:
            self._is_colouring = True
            self.rehighlightBlock(block)
            self._is_colouring = False

    def _first_waiting(self) -> QTextBlock | None:
        if self._resume is not None:
            return self._resume.block()
        if self._is_complete:
            return None  # the lines are not asked one by one with every key
        block = self.document().firstBlock()
        while block.isValid():
            if block.userState() == UNKNOWN:
                return block
            block = block.next()
        self._is_complete = True
        return None

    def _on_theme_changed(self, theme: Theme) -> None:
        self._looks = _formats(theme)
        self._formats.clear()
        self._is_complete = False
        block = self.document().firstBlock()
        while block.isValid():
            block.setUserState(UNKNOWN)
            block = block.next()
        self._on_next_slice()

    def _colour(self, text: str, state: int, lexer: Python2Lexer) -> None:
        start = 0
        wide = any(ord(character) > 0xFFFF for character in text)
        if state != PLAIN:
            close = string_end(text, 0, QUOTES[state])
            start = close if close >= 0 else len(text)
            self._set(text, 0, start, wide=wide, look=self._format_of(String))
        for index, token, value in lexer.get_tokens_unprocessed(text[start:]):
            look = self._format_of(token)
            if look is not None:
                self._set(text, start + index, start + index + len(value), wide=wide, look=look)

    def _set(self, text: str, first: int, last: int, *, wide: bool, look: QTextCharFormat | None) -> None:
        """Format characters `first` to `last`; Qt counts in UTF-16 units, so wide characters count twice."""
        if look is None:
            return
        if wide:
            first, last = _utf16_length(text[:first]), _utf16_length(text[:last])
        self.setFormat(first, last - first, look)

    def _format_of(self, token: _TokenType) -> QTextCharFormat | None:
        if token not in self._formats:
            self._formats[token] = next((look for kind, look in self._looks if token in kind), None)
        return self._formats[token]


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _formats(theme: Theme) -> list[tuple[_TokenType, QTextCharFormat]]:
    formats = []
    for kind, token, bold, italic in _LOOKS:
        look = QTextCharFormat()
        look.setForeground(theme.color(token))
        if bold:
            look.setFontWeight(QFont.Weight.Bold)
        look.setFontItalic(italic)
        formats.append((kind, look))
    return formats
