"""Tool tips that show a text as it is: Qt takes one with tags in it for HTML. Must not know what the text is about.

A name such as `<b>1</b>` would lose its tags there, and one that names a picture would have Qt read that file.
"""

from html import escape

from PySide6.QtGui import Qt

_MOST_CHARACTERS = 2_000  # more than a screen has room for


def plain_tip(text: str) -> str:
    """What to give Qt so that a tool tip shows this text, letter by letter."""
    shown = text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS]}…"
    if not Qt.mightBeRichText(shown):
        return shown
    return f'<p style="white-space: pre-wrap">{escape(shown)}</p>'
