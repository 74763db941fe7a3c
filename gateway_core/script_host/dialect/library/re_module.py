"""`re`: letters are ASCII unless `UNICODE` is asked for, and what is found in unicode text is unicode."""

import re

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
        return _like(self.string, self._match.groups(default))

    def groupdict(self, default=None):
        """The texts of the named groups."""
        return _like(self.string, self._match.groupdict(default))

    def expand(self, template):
        """A template with the groups filled in."""
        return _like(self.string, self._match.expand(template))

    def __getattr__(self, name):
        return getattr(self._match, name)


class Pattern:
    """A compiled pattern."""

    def __init__(self, pattern, flags):
        self._pattern = pattern
        self.pattern = pattern.pattern
        self.flags = flags
        self.groups = pattern.groups
        self.groupindex = dict(pattern.groupindex)

    def _wrapped(self, match):
        return None if match is None else Match(match, self)

    def match(self, string, *place):
        """At the beginning."""
        return self._wrapped(self._pattern.match(string, *place))

    def search(self, string, *place):
        """Anywhere."""
        return self._wrapped(self._pattern.search(string, *place))

    def finditer(self, string, *place):
        """All matches."""
        return map(self._wrapped, self._pattern.finditer(string, *place))

    def findall(self, string, *place):
        """The texts of all matches."""
        return _like(string, self._pattern.findall(string, *place))

    def split(self, string, maxsplit=0):
        """The texts between matches; a match of nothing splits nothing in Python 2."""
        parts, position, count = [], 0, 0
        for match in self._pattern.finditer(string):
            if match.end() > match.start() and (not maxsplit or count < maxsplit):
                parts.extend([string[position : match.start()], *match.groups()])
                position, count = match.end(), count + 1
        return _like(string, [*parts, string[position:]])

    def sub(self, replacement, string, count=0):
        """Replace."""
        return self.subn(replacement, string, count)[0]

    def subn(self, replacement, string, count=0):
        """Replace; the text and how often."""
        if callable(replacement):
            text, number = self._pattern.subn(lambda match: replacement(Match(match, self)), string, count)
        else:
            text, number = self._pattern.subn(replacement, string, count)
        is_text = isinstance(string, unicode) or (number and isinstance(replacement, unicode))
        return (unicode(text) if is_text else str(text)), number


def compile_pattern(pattern, flags=0):
    """`compile`."""
    if isinstance(pattern, Pattern):
        return pattern
    flags = int(flags) & ~int(re.LOCALE)
    return Pattern(re.compile(pattern, flags if flags & re.UNICODE else flags | re.ASCII), flags)


def escape(text):
    """A backslash before everything but letters and digits."""
    return _like(text, "".join(item if item.isascii() and item.isalnum() else "\\" + item for item in text))


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
        "compile": compile_pattern,
        "error": re.error,
        "escape": escape,
        "purge": re.purge,
    }
