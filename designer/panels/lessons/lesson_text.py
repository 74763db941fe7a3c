"""A page of a lesson as a text: Markdown of its author, and lines around it. Shows nothing from the disk or a network.

What stands in italics and is called like a panel becomes a link to it.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from client.toolkit.fonts import CODE_FACE, SYMBOL_FACE
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from designer.panels.lessons.model import Line, LineKind, Page

PANEL = "panel:"
_SIGNS = {LineKind.DONE: "✔ ", LineKind.OPEN: "○ ", LineKind.FAILED: "✖ "}
_TOKENS = {
    LineKind.QUIET: "muted",
    LineKind.DONE: "done",
    LineKind.OPEN: "text",
    LineKind.FAILED: "failed",
    LineKind.LINK: "accent",
}
_GAP, _HEADING_GAP, _CODE_MARGIN = 6, 14, 8
_TAB_SPACES = 4
_NEW_LINE = "\u2028"  # within a paragraph


class LessonText(QTextBrowser):
    """Shows one page at a time.

    Signals: `link_followed` (the target of a link, as a text).
    """

    link_followed = Signal(object)

    def __init__(self, look: Look, panels: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._panels = {name.casefold() for name in panels}
        self._page: Page | None = None
        self.setAccessibleName(self.tr("Text of the lesson"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.document().setDocumentMargin(12)
        self.anchorClicked.connect(self._on_anchor_clicked)
        look.themes.changed.connect(self._on_theme_changed)

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        """Nothing is read for a page, whatever its text names. Without a picture Qt would read the file by itself."""
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing

    def show_page(self, page: Page) -> None:
        """Show a page, from its beginning if it is another one; what a check has added to the same one is brought to sight."""
        before, self._page = self._page, page
        self._draw()
        if before is None or before.key != page.key:
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)
        elif page.has_tasks and page.below != before.below:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self._page is not None:
            self._draw()

    def _draw(self) -> None:
        """Write the whole document; the place where somebody reads stays."""
        page = self._page
        if page is None:
            return
        scrolled = self.verticalScrollBar().value()
        document = self.document()
        document.clear()
        features = (
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
            | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
        )
        document.setMarkdown(page.markdown, QTextDocument.MarkdownFeature(features))
        document.setDefaultFont(self.font())
        code = QFont(self.font())
        code.setFamilies([CODE_FACE, SYMBOL_FACE])
        self.setTabStopDistance(_TAB_SPACES * QFontMetricsF(code).horizontalAdvance(" "))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()  # else Qt lays out the whole page after each piece that is dressed
        self._restyle(document)
        for line in page.above:
            self._write(cursor, line, is_above=True)
        if page.above and page.markdown:
            first = cursor.blockFormat()
            first.setTopMargin(_HEADING_GAP)
            cursor.setBlockFormat(first)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for line in page.below:
            self._write(cursor, line, is_above=False)
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(scrolled)

    def _write(self, cursor: QTextCursor, line: Line, *, is_above: bool) -> None:
        """One paragraph at the cursor, which stands at the beginning of another one then."""
        following = cursor.blockFormat()
        block, letters = self._formats(line)
        if is_above:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, letters)
        cursor.insertText(_SIGNS.get(line.kind, "") + line.text.replace("\n", _NEW_LINE), letters)
        if is_above:
            cursor.insertBlock(following, QTextCharFormat())

    def _formats(self, line: Line) -> tuple[QTextBlockFormat, QTextCharFormat]:
        theme = self._look.themes.theme
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(_HEADING_GAP if line.kind is LineKind.HEADING else _GAP)
        if line.kind is LineKind.HEADING:
            letters.setFontWeight(QFont.Weight.DemiBold)
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        if line.kind is LineKind.CODE:
            _dress_code(block, letters, theme)
        if token := _TOKENS.get(line.kind):
            letters.setForeground(theme.color(token))
        if line.target:
            _make_link(letters, line.target, theme)
        return block, letters

    def _restyle(self, document: QTextDocument) -> None:
        """Code in its face on a ground of its own, tables with thin lines, names of panels as links."""
        theme = self._look.themes.theme
        for block in _blocks(document):
            cursor = QTextCursor(block)
            block_format = block.blockFormat()
            is_code = block_format.hasProperty(QTextFormat.Property.BlockCodeFence)
            if is_code:
                letters = QTextCharFormat()
                _dress_code(block_format, letters, theme)
                cursor.setBlockFormat(block_format)
            for fragment in _fragments(block):
                self._dress(document, fragment, theme)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format().toTableFormat()
                shape.setCellPadding(4)
                shape.setBorder(1)
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderCollapse(True)
                shape.setBorderBrush(theme.color("line"))
                shape.setWidth(QTextLength())
                frame.setFormat(shape)

    def _dress(self, document: QTextDocument, fragment: QTextFragment, theme: Theme) -> None:
        letters = fragment.charFormat()
        if letters.fontFixedPitch():
            letters.setFontFamilies([CODE_FACE, SYMBOL_FACE])
            letters.setBackground(theme.color("sunken"))
        elif letters.fontItalic() and fragment.text().casefold() in self._panels:
            _make_link(letters, PANEL + fragment.text(), theme)
        else:
            return
        cursor = QTextCursor(document)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(letters)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_followed.emit(url.toString())

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._draw()


def _dress_code(block: QTextBlockFormat, letters: QTextCharFormat, theme: Theme) -> None:
    block.setBackground(theme.color("sunken"))
    block.setLeftMargin(_CODE_MARGIN)
    block.setNonBreakableLines(True)  # or its indents would break; the page scrolls sideways
    letters.setFontFamilies([CODE_FACE, SYMBOL_FACE])


def _make_link(letters: QTextCharFormat, target: str, theme: Theme) -> None:
    letters.setAnchor(True)
    letters.setAnchorHref(target)
    letters.setFontUnderline(True)
    letters.setForeground(theme.color("accent"))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """All at once: what is written while one looks would end the look."""
    return [piece.fragment() for piece in cast("Iterable[QTextBlock.iterator]", block)]
