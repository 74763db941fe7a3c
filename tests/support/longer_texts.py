"""Translators for tests: one that puts brackets around every text, and one that makes it two fifths longer besides."""

from PySide6.QtCore import QTranslator

OPEN, CLOSE, PADDING = "⟦", "⟧", "~"
_BREAK, _WORD = "\u200b", 6  # a line may end there, unseen: languages have spaces


class Brackets(QTranslator):
    """Gives every text back in brackets."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _count: int = -1) -> str:
        return f"{OPEN}{source}{self.padding(source)}{CLOSE}" if source else ""

    def padding(self, _source: str) -> str:
        """What comes after the text."""
        return ""

    def isEmpty(self) -> bool:
        return False


class LongerTexts(Brackets):
    """Gives every text back as long as it may be in another language."""

    def padding(self, source: str) -> str:
        length = round(len(source) * 0.4)
        return _BREAK.join(PADDING * min(_WORD, length - at) for at in range(0, length, _WORD))


def untranslated(text: str) -> str:
    """The text before it went through one of these."""
    for sign in (OPEN, CLOSE, PADDING, _BREAK):
        text = text.replace(sign, "")
    return text
