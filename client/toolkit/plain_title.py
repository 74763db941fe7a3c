"""Titles of windows that show a name as it is: Qt takes `[*]` in one for the place of its sign for unsaved changes.

Must not know what the title is about.
"""


def plain_title(text: str) -> str:
    """What to give Qt so that a window's title shows this text, letter by letter."""
    return text.replace("[*]", "[*][*]")
