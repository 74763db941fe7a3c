"""Regular expressions of Python 2 as Python 3 takes them: odd escapes, flags in the middle, and the words of errors."""

import functools
import re
import string

_FLAG_LETTERS = {"i": re.I, "L": re.L, "m": re.M, "s": re.S, "u": re.U, "x": re.X}
_INLINE_FLAGS = re.compile(r"\(\?([iLmsux]+)\)")
_KNOWN_ESCAPES = frozenset("AbBdDsSwWZabfnrtvx")
_SET_OPERATORS = frozenset({"--", "&&", "~~", "||"})
_TEMPLATE = re.compile(r"\\(?:g<([^>]*)>|(0[0-7]{0,2}|[1-3][0-7]{2}|[1-9][0-9]?)|(.))", re.DOTALL)
_CONTROLS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}

_WORDS = [
    (re.compile(pattern), words)
    for pattern, words in (
        (r"missing \), unterminated (?:subpattern|comment)", "unbalanced parenthesis"),
        (r"unterminated character set", "unexpected end of regular expression"),
        (r"missing >, unterminated name", "unterminated name"),
        (r"invalid group reference (\d+)", r"bogus escape: '\\\\\1'"),
        (r"unknown group name '(.*)'", r"unknown group name: '\1'"),
        (r"min repeat greater than max repeat", "bad repeat interval"),
        (r"unknown extension \?P(.)", r"unknown specifier: ?P\1"),
        (r"unknown extension \?<.*", "syntax error"),
        (r"unknown extension .*", "unexpected end of pattern"),
        (r"bad character range .*", "bad character range"),
        (r"bad escape \(end of pattern\)", "bogus escape (end of line)"),
        (r"bad escape (.*)|incomplete escape (.*)", r"bogus escape: '\\\1\2'"),
    )
]


class error(Exception):
    """A pattern or a template that means nothing."""


error.__module__ = "sre_constants"


def python2_words(message):
    """Python 3's account of a wrong pattern in Python 2's words."""
    for pattern, words in _WORDS:
        match = pattern.fullmatch(message)
        if match:
            return match.expand(words)
    return message


def python3_pattern(pattern, given):
    """(pattern, flags): what Python 3 compiles to the same; the flags are the given ones and those in the text."""
    flags = given

    def take(match):
        nonlocal flags
        for letter in match[1]:
            flags |= _FLAG_LETTERS[letter]
        return "(?:)"

    if "(?" in pattern:
        pattern = _INLINE_FLAGS.sub(take, pattern)
    if "\\" in pattern or "[" in pattern:
        pattern = _Rewriting(pattern, has_comments=bool(flags & re.X)).result()
    return pattern, int(flags)


class _Rewriting:
    """Walks over a pattern; knows whether it is in a set."""

    def __init__(self, pattern, *, has_comments):
        self._pattern = pattern
        self._has_comments = has_comments
        self._set_start = None

    def result(self):
        """The pattern with what Python 3 refuses or takes otherwise in another form."""
        parts, place, pattern = [], 0, self._pattern
        while place < len(pattern):
            length, text = self._piece(place)
            parts.append(text)
            place += length
        return "".join(parts)

    def _piece(self, place):
        """How many characters stand at `place` for what is written next, and that."""
        pair = self._pattern[place : place + 2]
        if pair[0] == "\\" and len(pair) == 2:
            is_odd = pair[1] in string.ascii_letters and pair[1] not in _KNOWN_ESCAPES
            return 2, (pair[1] if is_odd else pair)
        if self._set_start is None:
            return self._outside(place, pair)
        if pair[0] == "]" and place > self._set_start:
            self._set_start = None
        elif pair[0] == "[" or pair in _SET_OPERATORS:
            return 1, "\\" + pair[0]
        return 1, pair[0]

    def _outside(self, place, pair):
        if pair[0] == "[":
            self._set_start = place + (2 if pair == "[^" else 1)
            if pair == "[^":
                return 2, pair
        elif pair[0] == "#" and self._has_comments:
            comment = self._pattern[place:].partition("\n")[0]
            return len(comment), comment
        return 1, pair[0]


@functools.lru_cache(maxsize=256, typed=True)
def parsed_template(template):
    """The parts of a replacement: texts, and numbers or names of groups."""
    parts, place = [], 0
    for match in _TEMPLATE.finditer(template):
        parts.append(template[place : match.start()])
        parts.append(_template_part(match))
        place = match.end()
    parts.append(template[place:])
    if str.endswith(parts[-1], "\\"):
        raise error("bogus escape (end of line)")
    return [part for part in parts if part != ""]


def _template_part(match):
    name, digits, character = match.groups()
    if name is not None:
        return _group_name(name)
    if digits is not None:
        is_octal = digits[0] == "0" or len(digits) == 3
        return chr(int(digits, 8) & 0xFF) if is_octal else (int(digits),)
    return _CONTROLS.get(character, "\\" + character)


def _group_name(name):
    if not name:
        raise error("missing group name")
    if name.isdigit():
        return (int(name),)
    if not name.isidentifier():
        raise error("bad character in group name")
    return (str(name),)
