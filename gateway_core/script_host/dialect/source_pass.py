"""The first of two passes from Python 2 to Python 3: token by token, source to source, line by line.

What Python 3 would not parse is written as something it does (`markers` has the names), and every token stays in its line.
Knows nothing of meaning: the syntax pass gives the marks theirs.
"""

import io
import keyword

from . import markers
from .any_value import Any
from .assigned_truths import assigned_truths
from .literals import python3_number, python3_string, read_string
from .source_tokens import Token, kinds, tokenize
from .source_writer import SourceWriter

_OPENING = frozenset("([{")
_CLOSING = frozenset(")]}")
_AFTER_ITERATED = frozenset({"for", "if"})
_LAYOUT = frozenset({tokenize.COMMENT, tokenize.NL})
_ERROR_READERS = frozenset({
    "exc_clear", "exc_info", "exc_traceback", "exc_type", "exc_value", "format_exc", "print_exc",
})  # fmt: skip
_NOT_IN_EXEC = frozenset({"if", "or", "and", "not", "is", "lambda"})
_NAMING_WORDS = frozenset({".", "def", "class", "import", "as"})
_LINE_STARTS = frozenset({kinds.NEWLINE, kinds.INDENT, kinds.DEDENT})


class SourceError(Exception):
    """The text can't be Python 2 at `line`; what is wrong with it is for `syntax_errors` to say."""

    def __init__(self, line, message="invalid syntax"):
        super().__init__(message)
        self.line = line
        self.message = message


class Rewritten:
    """Python 3 source with marks, and what the second pass wants to know of the text.

    `patterns` has the tuples that stood as parameters, by the names that stand for them; `reads_errors`: the text asks which
    exception is being handled.
    """

    __slots__ = ("class_names", "function_names", "futures", "patterns", "reads_errors", "source")

    def __init__(self, source, made):
        """What the pass `made` has found, and the source that came of it."""
        self.source = source
        self.patterns = made.patterns
        self.futures = made.futures
        self.class_names = made.class_names
        self.function_names = made.function_names
        self.reads_errors = made.reads_errors


class SourcePass:
    """Rewrites one text. `text` has `\\n` line ends and a final one."""

    def __init__(self, text, futures=frozenset()):
        self.text = text
        self.futures = futures
        self.patterns = {}
        self.class_names = set()
        self.function_names = set()
        self.reads_errors = False
        self._tokens = []

    def rewrite(self):
        """Do it; raises `SourceError` or fissix's errors where the text can't be read at all."""
        self._read()
        self.futures = self.futures | self._declared_futures()
        self._mark_statements()
        self._rewrite_tokens()
        return Rewritten(SourceWriter().write(self._tokens), self)

    def _read(self):
        depth = 0
        for kind, text, start, end, line in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if kind in _LAYOUT:
                continue
            if kind == kinds.OP and text in _CLOSING:
                depth -= 1
                if depth < 0:
                    raise SourceError(start[0])
            if text in ("l", "L") and self._ends_number(start):
                continue
            if text in _KEYWORDS and self._stands_after_dot():
                text = markers.NAME + text
            self._tokens.append(Token(kind, text, (start, end, line), depth))
            if kind == kinds.OP and text in _OPENING:
                depth += 1

    def _ends_number(self, start):
        """The mark of a long binary number, which fissix reads as a name; joined to its number."""
        if not self._tokens or self._tokens[-1].end != start or self._tokens[-1].text[:2] not in ("0b", "0B"):
            return False
        self._tokens[-1].text += "L"
        return True

    def _stands_after_dot(self):
        """Whether the next token is an attribute, which Jython reads whatever its name: `System.in`."""
        before = [token.text for token in self._tokens[-2:]]
        return len(before) == 2 and before[1] == "." and before[0] not in (".", "from")

    def _declared_futures(self):
        names: set[str] = set()
        for index, token in enumerate(self._tokens):
            if token.text == "__future__" and index and self._tokens[index - 1].text == "from":
                names.update(item.text for item in self._tokens[index + 2 : self._statement_end(index)])
        return frozenset(names & {"print_function", "division", "unicode_literals"})

    # Statements

    def _mark_statements(self):
        at_start, lambdas = True, 0
        for index, token in enumerate(self._tokens):
            if token.kind == kinds.NAME:
                if token.text == "lambda":
                    lambdas += token.depth == 0
                    self._mark_parameters(index + 1)
                elif token.text == "for" and token.depth:
                    self._bracket_iterated(index)
                elif at_start:
                    self._mark_statement(index, token.text)
                self._check_statement_word(index, at_start=at_start)
                at_start = False
            elif token.kind in _LINE_STARTS:
                at_start, lambdas = True, 0
            elif token.depth == 0 and token.text in (":", ";"):
                at_start = not lambdas
                lambdas -= bool(lambdas)
            else:
                at_start = False

    def _mark_statement(self, index, word):
        end = self._statement_end(index)
        if word == "print" and "print_function" not in self.futures:
            self._mark_print(index, end)
        elif word == "exec":
            self._mark_exec(index, end)
        elif word == "raise" and self._comma_positions(index + 1, end):
            self._wrap(index + 1, end, markers.RAISE)
        elif word == "except":
            self._mark_except(index)
        elif word == "with":
            self._refuse_brackets_around_with(index)
        elif word == "def":
            self.function_names.add(self._tokens[index + 1].text)
            self._mark_parameters(index + 3)
        elif word == "class":
            self.class_names.add(self._tokens[index + 1].text)

    def _check_statement_word(self, index, *, at_start):
        """`print` and `exec` are statements: anywhere else they are an error, but as a Java object's method."""
        token = self._tokens[index]
        if at_start or token.text not in ("print", "exec") or self._tokens[index - 1].text == ".":
            return
        if token.text == "exec" or "print_function" not in self.futures:
            raise SourceError(token.start[0])

    def _mark_print(self, index, end):
        word, first = self._tokens[index], index + 1
        to_file = first < end and self._tokens[first].text == ">>"
        if to_file:
            self._tokens[first].text = ""
            if self._tokens[end - 1].text == "," and len(self._comma_positions(first, end)) == 1:
                raise SourceError(word.start[0])
        is_open = end - 1 > first and self._tokens[end - 1].text == ","
        if is_open:
            self._tokens[end - 1].text = ""
        if to_file:
            word.text = markers.PRINT_TO_OPEN if is_open else markers.PRINT_TO
        else:
            word.text = markers.PRINT_OPEN if is_open else markers.PRINT
        word.text += "(("
        self._tokens[end - 1].after += ",))" if end > first else "))"

    def _mark_exec(self, index, end):
        """The code is one expression without comparisons; after `in` stand one or two."""
        self._tokens[index].text = markers.EXEC + "(("
        self._tokens[end - 1].after += ",))"
        for token in self._tokens[index + 1 : end]:
            if token.depth or token.kind not in (kinds.NAME, kinds.OP):
                continue
            if token.text == "in":
                token.text = ","
                break
            if token.text == "," or token.text in _NOT_IN_EXEC:
                raise SourceError(token.start[0])
        if len(self._comma_positions(index + 1, end)) > 2:
            raise SourceError(self._tokens[index].start[0])

    def _mark_except(self, index):
        end = self._position_of(":", index + 1, 0)
        separators = self._comma_positions(index + 1, end)
        named = [place for place in range(index + 1, end) if self._tokens[place].text == "as"]
        if not separators and not named:
            return
        for place in named:
            self._tokens[place].text = ","
        self._tokens[index + 1].before += f" {markers.EXCEPT}["
        self._tokens[end - 1].after += "]"

    def _refuse_brackets_around_with(self, index):
        """`with (a as b):` is Python 3's."""
        for token in self._tokens[index : self._position_of(":", index, 0)]:
            if token.text == "as" and token.depth:
                raise SourceError(token.start[0])

    def _wrap(self, start, end, marker):
        self._tokens[start].before = f" {marker}((" + self._tokens[start].before
        self._tokens[end - 1].after += ",))"

    def _statement_end(self, index):
        for place in range(index, len(self._tokens)):
            token = self._tokens[place]
            if token.kind in (kinds.NEWLINE, kinds.ENDMARKER) or (token.text == ";" and token.depth == 0):
                return place
        return len(self._tokens)

    def _position_of(self, text, start, depth):
        for place in range(start, len(self._tokens)):
            token = self._tokens[place]
            if token.kind == kinds.NEWLINE:
                break
            if token.text == text and token.depth == depth:
                return place
        raise SourceError(self._tokens[min(start, len(self._tokens) - 1)].start[0])

    def _comma_positions(self, start, end):
        return [
            place for place in range(start, end) if self._tokens[place].text == "," and not self._tokens[place].depth
        ]

    def _bracket_iterated(self, index):
        """`[x for x in 1, 2]`: what a list comprehension loops over may be a tuple without brackets."""
        depth = self._tokens[index].depth
        start, has_comma = 0, False
        for place in range(index + 1, len(self._tokens)):
            token = self._tokens[place]
            if token.depth < depth or (start and token.depth == depth and token.text in _AFTER_ITERATED):
                break
            if token.depth == depth and token.text == "in" and not start:
                start = place + 1
            has_comma = has_comma or bool(start and token.depth == depth and token.text == ",")
        if has_comma and self._tokens[place].text != ")":
            self._tokens[start].before = "(" + self._tokens[start].before
            self._tokens[place - 1].after += ")"

    # Parameters that are tuples

    def _mark_parameters(self, index):
        """Replace every tuple of names among the parameters that begin at `index` by one name."""
        if index >= len(self._tokens):
            return
        depth = self._tokens[index].depth
        expects_parameter = True
        while index < len(self._tokens):
            token = self._tokens[index]
            is_end = token.depth < depth or (token.depth == depth and token.text == ":")
            if is_end or token.kind == kinds.NEWLINE:
                return
            if expects_parameter and token.text == "None":
                raise SourceError(token.start[0], "cannot assign to None")
            if expects_parameter and token.text == "(":
                index = self._take_pattern(index)
            expects_parameter = token.depth == depth and token.text == ","
            index += 1

    def _take_pattern(self, index):
        start, depth = index, self._tokens[index].depth
        while not (self._tokens[index].text == ")" and self._tokens[index].depth == depth):
            index += 1
            if index >= len(self._tokens):
                raise SourceError(self._tokens[start].start[0])
        group = self._tokens[start : index + 1]
        name = f"{markers.PATTERN}{len(self.patterns)}"
        pattern = _read_pattern(iter(group[1:]), group[0].start[0])
        for token in group:
            token.text, token.kind = "", kinds.OP
        group[0].text = pattern if isinstance(pattern, str) else name
        if not isinstance(pattern, str):
            self.patterns[name] = pattern
        return index

    # Tokens

    def _rewrite_tokens(self):
        repr_depths: list[int] = []
        renamed = markers.RESERVED | assigned_truths(self._tokens)
        index = 0
        while index < len(self._tokens):
            token = self._tokens[index]
            if token.kind == kinds.STRING:
                index = self._rewrite_strings(index)
                continue
            if token.kind == kinds.NUMBER:
                self._rewrite_number(token)
            elif token.kind == kinds.NAME:
                _rewrite_name(token, self._tokens[index - 1].text, renamed)
                self.reads_errors = self.reads_errors or token.text in _ERROR_READERS
            elif token.text == "<>":
                token.text = "!="
            elif token.text == "`":
                token.before = " " * self._follows_name(index)
                _rewrite_backtick(token, repr_depths)
            elif token.kind == kinds.ERRORTOKEN and token.text.strip():
                raise SourceError(token.start[0], _error_token_message(token.text))
            index += 1

    def _rewrite_strings(self, index):
        end = index
        while self._tokens[end].kind == kinds.STRING:
            end += 1
        literals = [read_string(token.text) for token in self._tokens[index:end]]
        are_unicode = any("u" in literal.prefix for literal in literals)
        if "unicode_literals" in self.futures:
            are_unicode = are_unicode or not any("b" in literal.prefix for literal in literals)
        for place, literal in enumerate(literals, index):
            token = self._tokens[place]
            if not literal.is_python2:
                raise SourceError(token.start[0])
            token.text = python3_string(literal, are_unicode)
            if not literal.prefix and token.text.startswith("u") and self._follows_name(place):
                token.before = " "
        return end

    def _follows_name(self, place):
        """Whether a keyword stands right before the token there: `in"abc"`."""
        before = self._tokens[place - 1]
        return before.kind == kinds.NAME and before.end == self._tokens[place].start

    @staticmethod
    def _rewrite_number(token):
        number = python3_number(token.text)
        if number is None:
            is_prefix = token.text[1:3].lower() in ("x_", "o_", "b_")
            raise SourceError(token.start[0], "invalid token" if is_prefix else "invalid syntax")
        token.text = number


# Python 3's words, which may be attributes: `value.class` is what Jython calls the Java class of a value.
_KEYWORDS = frozenset(keyword.kwlist) - {"None"}


def _rewrite_name(token, before, renamed):
    if not token.text.isascii():
        raise SourceError(token.start[0])
    if token.text == "None" and before in _NAMING_WORDS:
        raise SourceError(token.start[0], "cannot assign to None")
    if token.text in renamed:
        token.text = markers.NAME + token.text


def _rewrite_backtick(token, depths):
    if depths and depths[-1] == token.depth:
        depths.pop()
        token.text = ",))"
    else:
        depths.append(token.depth)
        token.text = markers.REPR + "(("


def _read_pattern(tokens, line):
    """The names in a tuple parameter, as nested tuples of names; one name in brackets alone is that name."""
    items: list[Any] = []
    commas = 0
    for token in tokens:
        if token.text == ")" and items:
            return items[0] if not commas else tuple(items)
        if token.text == "," and len(items) == commas + 1:
            commas += 1
        elif len(items) > commas:
            break
        elif token.text == "(":
            items.append(_read_pattern(tokens, line))
        elif token.kind == kinds.NAME:
            items.append(token.text)
        else:
            break
    raise SourceError(line)


def _error_token_message(text):
    return "EOL while scanning string literal" if text.lstrip("uUrRbB")[:1] in ("'", '"') else "invalid syntax"
