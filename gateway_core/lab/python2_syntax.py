"""Whether a text is Python 2, and if not, where and why, in words. Runs nothing."""

from dataclasses import dataclass

from fissix import pygram, pytree
from fissix.pgen2 import driver, parse, token, tokenize

_LAST_LINE = 0  # stands for the last line that has something on it

_UNCLOSED = {
    "EOF in multi-line string": "a text in triple quotes is never closed",
    "EOF in multi-line statement": "a bracket is never closed, or the text ends with a backslash",
}
_UNEXPECTED = {
    token.INDENT: "the line is indented further than it may be",
    token.DEDENT: "the line is indented less than it must be",
    token.NEWLINE: "the line ends in the middle of a statement",
    token.ENDMARKER: "the text ends where an indented block must follow",
}


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """The first place that is no Python 2; lines count from 1."""

    line: int
    text: str


def syntax_fault(text: str) -> SyntaxFault | None:
    """The first fault in `text`, or None. A `return` outside of a function is none (H2)."""
    try:
        driver.Driver(pygram.python_grammar, convert=pytree.convert).parse_string(text + "\n")
    except parse.ParseError as error:
        return _parse_fault(text, error)
    except tokenize.TokenError as error:
        message, (line, _) = error.args
        at_end = message == "EOF in multi-line statement"
        return _fault(text, _LAST_LINE if at_end else line, _UNCLOSED.get(message, message))
    except IndentationError as error:
        return _fault(text, error.lineno or _LAST_LINE, "the indentation fits no line above")
    except RecursionError:
        return _fault(text, _LAST_LINE, "the text is nested too deeply")
    return None


def _parse_fault(text: str, error: parse.ParseError) -> SyntaxFault:
    line, column = error.context[1]
    if error.type == token.ERRORTOKEN:
        row = text.split("\n")[line - 1]
        rest = row[column:].lstrip() or row[-1:]
        if rest[:1] in ("'", '"'):
            return _fault(text, line, "a text in quotes is not closed on its line")
        return _fault(text, line, f"{rest[:1]!r} has no meaning here")
    if error.type == token.ENDMARKER:
        line = _LAST_LINE
    return _fault(text, line, _UNEXPECTED.get(error.type, f"{error.value!r} is not expected here"))


def _fault(text: str, line: int, words: str) -> SyntaxFault:
    last = text.rstrip().count("\n") + 1
    return SyntaxFault(min(line, last) if line else last, words)
