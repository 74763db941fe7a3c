"""Syntax errors as Python 2 words and places them.

Python 2's own parser worked from the same grammar as fissix's, so fissix is asked where it stumbles; what the grammar
allows and a later step refuses (`'return' outside function`) keeps its place and gets Python 2's words.
"""

import io
import re

from fissix import pytree
from fissix.pgen2 import driver, grammar, parse, token, tokenize

from .literals import read_string
from .python2_grammar import pygram
from .text_errors import text_error, too_deep

_INVALID = "invalid syntax"
_ENDS = frozenset({token.NEWLINE, token.ENDMARKER, tokenize.NL, tokenize.COMMENT})
_WORDS = (  # patterns, not compiled before an error needs them
    (r"positional argument follows keyword", "non-keyword arg after keyword arg"),
    # Python 3.12 and later say it in other words.
    (r"parameter without a default follows", "non-default argument follows default argument"),
    (r"keyword argument repeated", "keyword argument repeated"),
    (r"name '(\w+)' is parameter and global", r"name '\1' is local and global"),
    (r"Generator expression must be parenthesized", "Generator expression must be parenthesized if not sole argument"),
    (r"'(function call|literal|lambda|expression)' is an illegal .*", r"can't assign to \1"),
    (r"expression cannot contain assignment", "keyword can't be an expression"),
    (r"cannot assign to expression.*", "can't assign to operator"),
    (r"cannot assign to (dict literal|set display).*", "can't assign to literal"),
    (r"'(\w+)' is an illegal expression for augmented assignment", "illegal expression for augmented assignment"),
    (r"cannot assign to (True|False|attribute|__debug__).*", r"can't assign to \1"),
    (r"cannot assign to None.*", "cannot assign to None"),
    (r"cannot (assign to|delete) (.*?)(?: here\. Maybe.*)?$", r"can't \1 \2"),
)  # fmt: skip
_PRINTS_BY_FUNCTION = re.compile(r"^\s*from\s+__future__\s+import\b.*\bprint_function\b", re.MULTILINE)
# What Python 2 takes for the beginning of a number that does not go on as one.
_BROKEN_NUMBER = re.compile(
    r"0[xX](?![0-9a-fA-F])|0[oO](?![0-7])|0[bB](?![01])|0\d*[89]\d*(?![\d.eEjJ])|(\d+\.?\d*|\.\d+)[eE][-+](?!\d)"
)
_SAME_WORDS = re.compile(
    r"'(return|yield|break)' outside |'continue' not |duplicate argument |non-default argument follows "
    r"|default 'except:' must be last|from __future__ imports |future feature |import \* only allowed "
    r"|too many |only named arguments |the text contains|this is nested|can't |cannot assign to None|\(unicode error\)"
)


def python2_error(error, file_name, text, *, is_open=False):
    """What Python 2 would raise for `text`, where translating it raised `error`.

    `is_open`: an expression whose text had no line end; an error at its end then counts as a text that ended too soon.
    """
    found = _parse_error(text)
    if found is not None:
        kind, message, line, is_at_end = found
        if is_open and is_at_end and message == _INVALID:
            message = "unexpected EOF while parsing"
        return text_error(message, file_name, text, line, kind)
    if isinstance(error, SyntaxError):
        return text_error(_python2_words(error.msg), file_name, text, error.lineno or 1)
    line = getattr(error, "line", 1)
    return text_error(getattr(error, "message", _INVALID), file_name, text, line)


def _python2_words(message):
    for pattern, words in _WORDS:
        if re.search(pattern, message):
            return re.sub(pattern, words, message) if "\\" in words else words
    return message if _SAME_WORDS.match(message) else _INVALID


def _parse_error(text):
    """Where Python 2's grammar ends to fit: (class, message, line); None where all of it fits."""
    parser = _Parser(text)
    try:
        driver.Driver(_grammar(text), pytree.convert).parse_tokens(parser.tokens())
    except parse.ParseError as error:
        return (*parser.place_of(error), parser.is_at_end())
    except tokenize.TokenError as error:
        return (SyntaxError, *parser.unfinished(*error.args), True)
    except IndentationError as error:
        return IndentationError, "unindent does not match any outer indentation level", error.args[1][1], True
    except AssertionError:  # fissix hands on `async` too late where a number or a text follows, which nothing allows
        return SyntaxError, _INVALID, parser.line(), False
    except (RecursionError, MemoryError):
        deep = too_deep("", text)
        return SyntaxError, deep.msg, deep.lineno, True
    return None


def _grammar(text):
    is_function = _PRINTS_BY_FUNCTION.search(text)
    return _without_python3(pygram.python_grammar_no_print_statement if is_function else pygram.python_grammar)


def _without_python3(both):
    """A grammar of fissix's, which allows both Pythons, without annotations and `@` between values."""
    own = both.copy()
    symbols, tokens = pygram.python_symbols, both.tokens
    for symbol, dropped in (
        (symbols.tname, tokens[token.COLON]),
        (symbols.expr_stmt, both.symbol2label["annassign"]),
        (symbols.term, tokens[token.AT]),
    ):
        states, first = own.dfas[symbol]
        own.dfas[symbol] = [[arc for arc in state if arc[0] != dropped] for state in states], first
    return own


class _Parser:
    """Hands a text's tokens to fissix's parser and remembers the last ones."""

    def __init__(self, text):
        self._text = text
        self._last = []
        self._rest = tokenize.generate_tokens(io.StringIO(text).readline)

    def tokens(self):
        """The tokens of the text."""
        for found in self._rest:
            for item in self._as_python2(found):
                if item[0] not in (tokenize.COMMENT, tokenize.NL):
                    self._last = [*self._last[-1:], item]
                yield item

    def _as_python2(self, item):
        """A token as Python 2 has it, which fissix takes for one of Python 3; or the two tokens that it is there."""
        kind, text, start, end, line = item
        if kind == token.OP and (text not in grammar.opmap or text in ("@=", ":=", "->")):
            yield (token.ERRORTOKEN, text, start, end, line)
        elif kind in (token.ASYNC, token.AWAIT):
            yield (token.NAME, text, start, end, line)
        elif kind == token.NAME and self._stands_after_dot():
            yield (token.NAME, f"_{text}", start, end, line)  # any word may be an attribute, as in Jython
        elif kind == token.STRING and not read_string(text).is_python2:
            middle = start[0], start[1] + len(read_string(text).prefix)
            yield (token.NAME, read_string(text).prefix, start, middle, line)
            yield (token.STRING, read_string(text).body, middle, end, line)
        elif not (text in ("l", "L") and self._ends_binary_number(start)):
            yield item

    def _stands_after_dot(self):
        before = [item[1] for item in self._last]
        return len(before) == 2 and before[1] == "." and before[0] not in (".", "from")

    def _ends_binary_number(self, start):
        return bool(self._last) and self._last[-1][3] == start and self._last[-1][1][:2] in ("0b", "0B")

    def unfinished(self, reason, place):
        """The message and line for a text that ends in the middle of a string or a bracket."""
        if "string" in reason:
            return "EOF while scanning triple-quoted string literal", self._text.count("\n")
        return self._at_end(), self.last_line(place[0])

    def _at_end(self):
        """What Python 2 says at the end of a text: it depends on whether that is its first line."""
        return "unexpected EOF while parsing" if self._text.count("\n") <= 1 else _INVALID

    def is_at_end(self):
        """Whether nothing but line ends follows the token that was read last."""
        try:
            return all(item[0] in _ENDS for item in self._rest)
        except (tokenize.TokenError, IndentationError):
            return True

    def line(self):
        """The line of the token that was read last."""
        return self._last[-1][2][0] if self._last else 1

    def last_line(self, line):
        """The last line with something in it, for an end that came too soon."""
        written = len(self._text.rstrip("\n").split("\n"))
        return max(written, line if line <= self._text.count("\n") else 1)

    def place_of(self, error):
        """The class, message and line that Python 2 gives to a parse error."""
        line = error.context[1][0]
        before = self._last[0] if len(self._last) > 1 else None
        if error.type == token.INDENT:
            return IndentationError, "unexpected indent", line
        if before is not None and before[0] == token.NEWLINE and self._expects_block(before):
            if error.type == token.ENDMARKER and self._text.count("\n") <= 1:
                return SyntaxError, self._at_end(), 1
            return IndentationError, "expected an indented block", min(line, self._text.count("\n"))
        if error.type == token.DEDENT:
            return IndentationError, "unexpected unindent", min(line, self._text.count("\n"))
        if error.type == token.ENDMARKER:
            return SyntaxError, self._at_end(), self.last_line(1)
        return SyntaxError, self._token_message(error, before), line

    def _token_message(self, error, before):
        """What is wrong with a token by itself."""
        line, column = error.context[1]
        rest = self._text.split("\n")[line - 1][column:].lstrip()
        if error.type == token.ERRORTOKEN and rest[:1] in ("'", '"'):
            return "EOL while scanning string literal"
        if error.type == token.ERRORTOKEN and rest[:1] == "\\":
            return "unexpected character after line continuation character"
        if before is not None and before[0] == token.NUMBER and before[3] == (line, column):
            rest = before[1] + rest
        return "invalid token" if _BROKEN_NUMBER.match(rest) else _INVALID

    @staticmethod
    def _expects_block(newline):
        code = newline[4][: newline[2][1]].partition("#")[0].rstrip()
        return code.endswith(":")
