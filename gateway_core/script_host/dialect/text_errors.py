"""Syntax errors with their place in a text, for whoever knows what is wrong with it."""

_TOO_DEEP = "this is nested too deeply or too long to compile"


def text_error(message, file_name, text, line, kind=SyntaxError):
    """A SyntaxError at one line of a text."""
    lines = text.split("\n")
    shown = lines[line - 1] if 0 < line <= len(lines) else ""
    column = len(shown) - len(shown.lstrip()) + 1
    return kind(message, (file_name, line, column, shown + "\n" * (line < len(lines))))


def too_deep(file_name, text):
    """A SyntaxError for what no compiler takes in: at the longest line, because it does not say where it stopped."""
    lines = text.split("\n")
    longest = max(range(len(lines)), key=lambda index: len(lines[index]))
    return text_error(_TOO_DEEP, file_name, text, longest + 1)
