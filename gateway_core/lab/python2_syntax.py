"""Whether a text is Python 2, and if not, where and why, in words. Runs nothing.

`parse_steps` gives the tree that findings are looked up in; it does so in small steps, so that a window can take turns.
"""

import io
import re
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

from fissix import pytree
from fissix.pgen2 import grammar, parse, token, tokenize

from gateway_core.lab.jython_parser import JythonParser
from gateway_core.script_host.dialect.python2_grammar import pygram

STEP_TOKENS = 50  # about half a millisecond
Steps = Generator[None, None, Any]

_LAST_LINE = 0  # stands for the last line that has something on it
_LAYOUT = frozenset({tokenize.COMMENT, tokenize.NL})

_IN_PRINT = re.compile(r"\s*print\s*\(")

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
_FIRST_INDENTED = (
    "the first line is indented. Move all lines to the left margin; in a message handler you may also leave them "
    "and write def handleMessage(payload): above them"
)


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """The first place that is no Python 2; lines count from 1, columns from 0, and `text` says why."""

    line: int
    text: str
    column: int = 0


def syntax_fault(text: str) -> SyntaxFault | None:
    """The first fault in `text`, or None. A `return` outside of a function is none (H2)."""
    result = finished(parse_steps(text))
    return result if isinstance(result, SyntaxFault) else None


def finished(steps: Steps) -> Any:
    """What `steps` come to, taken in one go."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def parse_steps(text: str) -> Steps:
    """The steps to the fissix tree of `text`, or to its first `SyntaxFault`."""
    result = yield from _parse_steps(text, pygram.python_grammar)
    if isinstance(result, SyntaxFault) and "print_function" in text:
        with_function = yield from _parse_steps(text, pygram.python_grammar_no_print_statement)
        return result if isinstance(with_function, SyntaxFault) else with_function
    return result


def _parse_steps(text: str, rules: grammar.Grammar) -> Steps:
    parser = JythonParser(rules, pytree.convert)
    parser.setup()
    try:
        with parser.dropped_in_pieces():
            yield from _feed(parser, text)
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
    return parser.rootnode


def _feed(parser: parse.Parser, text: str) -> Generator[None, None, None]:
    """Hand the tokens to the parser. What stands between them (blanks, comments) is not kept."""
    count = 0
    for kind, value, start, _end, _line in tokenize.generate_tokens(io.StringIO(text + "\n").readline):
        if kind in _LAYOUT:
            continue
        if kind == tokenize.OP:
            kind = grammar.opmap.get(value, token.ERRORTOKEN)  # noqa: PLW2901 - the parser's own kind for it
        if parser.addtoken(kind, value, ("", start)):
            return
        count += 1
        if count % STEP_TOKENS == 0:
            yield


def _parse_fault(text: str, error: parse.ParseError) -> SyntaxFault:
    line, column = error.context[1]
    if error.type == token.ERRORTOKEN:
        row = text.split("\n")[line - 1]
        rest = row[column:].lstrip() or row[-1:]
        if rest[:1] in ("'", '"'):
            return _fault(text, line, "a text in quotes is not closed on its line", column)
        return _fault(text, line, f"{rest[:1]!r} has no meaning here", column)
    if error.type == token.EQUAL and _IN_PRINT.match(text.split("\n")[line - 1]):
        return _fault(text, line, "the print statement takes no argument by its name", column)
    if error.type == token.ENDMARKER:
        line = _LAST_LINE
    if error.type == token.INDENT and _is_first(text, line):
        return _fault(text, line, _FIRST_INDENTED, column)
    return _fault(text, line, _UNEXPECTED.get(error.type, f"{error.value!r} is not expected here"), column)


def _is_first(text: str, line: int) -> bool:
    """Whether nothing but blanks and comments stands above that line."""
    return all(not above.strip() or above.lstrip().startswith("#") for above in text.split("\n")[: line - 1])


def _fault(text: str, line: int, words: str, column: int = 0) -> SyntaxFault:
    last = text.rstrip().count("\n") + 1
    if not line or line > last:
        return SyntaxFault(last, words)
    return SyntaxFault(line, words, column)
