"""`re`: letters are ASCII unless `UNICODE` is asked for, and what is found in unicode text is unicode."""

import functools
import re
import warnings

from gateway_core.script_host.dialect.library.re_patterns import (
    error,
    parsed_template,
    python2_words,
    python3_pattern,
)
from gateway_core.script_host.dialect.string_methods import METHODS
from gateway_core.script_host.dialect.types import unicode

_FLAGS = ("DEBUG", "DOTALL", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "S", "U", "UNICODE", "VERBOSE", "X")
_ARGUMENTS = {"match": 1, "search": 1, "findall": 1, "finditer": 1, "split": 2, "sub": 3, "subn": 3}


def _like(source, value):
    """`value`, cut out of `source`, with the type that `source` has."""
    if not isinstance(source, unicode):
        return value
    if isinstance(value, str):
        return unicode(value)
    if isinstance(value, (list, tuple)):
        return type(value)(_like(source, item) for item in value)
    return {key: _like(source, item) for key, item in value.items()} if isinstance(value, dict) else value


def _text(value):
    if not isinstance(value, str):
        raise TypeError("expected string or buffer")
    return value


class Match:
    """A match; everything but the texts is Python 3's."""

    def __init__(self, match, pattern):
        self._match = match
        self.re = pattern
        self.string = match.string

    def group(self, *groups):
        """The text of groups."""
        return _like(self.string, self._match.group(*groups))

    def groups(self, default=None):
        """The texts of all groups."""
        return tuple([default if text is None else _like(self.string, text) for text in self._match.groups()])

    def groupdict(self, default=None):
        """The texts of the named groups."""
        found = self._match.groupdict()
        names = self.re.groupindex
        return {name: default if found[name] is None else _like(self.string, found[name]) for name in names}

    def expand(self, template):
        """A template with the groups filled in."""
        return METHODS["join"]("", [self._expanded(part) for part in parsed_template(template)])

    def _expanded(self, part):
        if isinstance(part, str):
            return part
        text = self.group(part[0])
        if text is None:
            raise error("unmatched group")
        return text

    def __getattr__(self, name):
        return getattr(self._match, name)


class Pattern:
    """A compiled pattern."""

    def __init__(self, pattern, text, flags):
        self._pattern = pattern
        self.pattern = text
        self.flags = flags
        self.groups = pattern.groups
        self.groupindex = {_like(text, name): number for name, number in pattern.groupindex.items()}

    def _wrapped(self, match):
        return None if match is None else Match(match, self)

    def match(self, string, *place):
        """At the beginning."""
        return self._wrapped(self._pattern.match(_text(string), *place))

    def search(self, string, *place):
        """Anywhere."""
        return self._wrapped(self._pattern.search(_text(string), *place))

    def finditer(self, string, *place):
        """All matches."""
        return map(self._wrapped, self._pattern.finditer(_text(string), *place))

    def findall(self, string, *place):
        """The texts of all matches."""
        return _like(string, self._pattern.findall(_text(string), *place))

    def split(self, string, maxsplit=0):
        """The texts between matches; a match of nothing splits nothing in Python 2."""
        parts, position, count = [], 0, 0
        for match in self._pattern.finditer(_text(string)):
            if match.end() > match.start() and (not maxsplit or count < maxsplit):
                parts.extend([string[position : match.start()], *match.groups()])
                position, count = match.end(), count + 1
        return _like(string, [*parts, string[position:]])

    def sub(self, repl, string, count=0):
        """Replace."""
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        """Replace; the text and how often. A match of nothing right after another one does not count."""
        replace = repl if callable(repl) else self._replacement(repl)
        parts, position, number = [string[:0]], 0, 0
        for match in self._pattern.finditer(_text(string)):
            if number and match.start() == match.end() == position:
                continue
            new = replace(Match(match, self))
            parts.extend([string[position : match.start()], "" if new is None else new])
            position, number = match.end(), number + 1
            if number == count:
                break
        return METHODS["join"]("", [*parts, string[position:]]), number

    def _replacement(self, template):
        if "\\" not in template:
            return lambda _match: template
        for part in parsed_template(template):
            self._check_group(part)
        return lambda match: match.expand(template)

    def _check_group(self, part):
        if isinstance(part, str):
            return
        if isinstance(part[0], str) and part[0] not in self.groupindex:
            raise IndexError(f"unknown group name: {part[0]!r}")
        if isinstance(part[0], int) and part[0] > self.groups:
            raise error("invalid group reference")


Match.__name__, Pattern.__name__ = "SRE_Match", "SRE_Pattern"
Match.__module__ = Pattern.__module__ = "_sre"


def compile_pattern(pattern, flags=0):
    """`compile`."""
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("Cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, str):
        raise TypeError("first argument must be string or compiled pattern")
    return _compiled(pattern, int(flags))


@functools.lru_cache(maxsize=256, typed=True)
def _compiled(pattern, flags):
    text, flags = python3_pattern(str(pattern), flags)
    plain = flags & ~int(re.LOCALE)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compiled = re.compile(text, plain if plain & re.UNICODE else plain | re.ASCII)
    except re.error as wrong:
        raise error(python2_words(wrong.msg)) from None
    return Pattern(compiled, pattern, flags)


def escape(pattern):
    """A backslash before everything but letters and digits."""
    escaped = "".join(item if item.isascii() and item.isalnum() else "\\" + item for item in str(pattern))
    return _like(pattern, escaped.replace("\\\0", "\\000"))


def _function(name, count):
    """A function of the module: `count` arguments after the pattern, then the flags."""

    def function(pattern, *args, **keywords):
        flags = args[count] if len(args) > count else keywords.pop("flags", 0)
        return getattr(compile_pattern(pattern, flags), name)(*args[:count], **keywords)

    function.__name__ = name
    return function


def build(_context):
    """The names of the module."""
    return {
        **{name: int(getattr(re, name)) for name in _FLAGS},
        **{name: _function(name, count) for name, count in _ARGUMENTS.items()},
        "_pattern_type": Pattern,
        "compile": compile_pattern,
        "error": error,
        "escape": escape,
        "purge": _compiled.cache_clear,
    }
