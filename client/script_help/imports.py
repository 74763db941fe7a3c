"""What a script's imports call things: the full names behind the names it uses. Reads the text alone, imports nothing."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_FROM = re.compile(r"^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#]*)", re.MULTILINE)
_IMPORT = re.compile(r"^[ \t]*import[ \t]+([^\n#]+)", re.MULTILINE)
_GIVEN = re.compile(r"^[ \t]*(\w+)[ \t]*=[ \t]*((?:system|project|shared)(?:\.\w+)+)[ \t]*(?:#.*)?$", re.MULTILINE)
_LINE = re.compile(
    r"[ \t]*(?:(?P<module>from[ \t]+|import[ \t](?:[\w. \t]+,)*[ \t]*)(?P<typed>[\w.]*)"
    r"|from[ \t]+(?P<source>[\w.]+)[ \t]+import[ \t]\(?(?:[\w \t]+,)*[ \t]*(?P<name>\w*))\Z"
)


@dataclass(frozen=True, slots=True)
class ImportLine:
    """The cursor stands in an import: of `source` the name `typed` is wanted; of no source, a module is."""

    source: str
    typed: str


def import_line(text: str, position: int) -> ImportLine | None:
    """The import that the cursor's line is up to the cursor, or None."""
    match = _LINE.match(text[text.rfind("\n", 0, position) + 1 : position])
    if match is None:
        return None
    if match["module"]:
        source, _, typed = match["typed"].rpartition(".")
        return ImportLine(source, typed)
    return ImportLine(match["source"], match["name"])


class ImportedNames:
    """The full names behind a text's own ones."""

    def __init__(self, text: str) -> None:
        self._names = dict(_imported(text))
        self.stars = tuple(match[1] for match in _FROM.finditer(text) if match[2].strip() == "*")

    def full_name(self, dotted: str, known: Mapping[str, object]) -> str:
        """`util.f` as `project.util.f` where the text imports `util` from `project`; the name itself where it imports none.

        `known` are the full names that a star import may have brought.
        """
        head, dot, rest = dotted.partition(".")
        if head in self._names:
            return self._names[head] + dot + rest
        for module in self.stars:
            if f"{module}.{head}" in known:
                return f"{module}.{dotted}"
        return dotted


def _imported(text: str) -> Iterable[tuple[str, str]]:
    for match in _GIVEN.finditer(text):
        yield match[1], match[2]
    for match in _IMPORT.finditer(text):
        for part in match[1].split(","):
            full, _, alias = part.strip().partition(" as ")
            if alias.strip():
                yield alias.strip(), full.strip()
    for match in _FROM.finditer(text):
        for part in match[2].strip("() \t").split(","):
            name, _, alias = part.strip().partition(" as ")
            if re.fullmatch(r"\w+", name):
                yield alias.strip() or name, f"{match[1]}.{name}"
