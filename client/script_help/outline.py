"""What a module's text defines at its top: functions with parameters and the first line of what they say, classes, names.

The text may be unfinished. Runs nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from client.script_help.call_text import unquoted

_DEFINITION = re.compile(
    r"""^(?:def[ \t]+(?P<function>[A-Za-z_]\w*)[ \t]*\((?P<parameters>(?:[^()]|\([^()]*\))*)\)[ \t]*:
    |class[ \t]+(?P<kind>[A-Za-z_]\w*)[^\n:]*:
    |(?P<name>[A-Za-z_]\w*)[ \t]*=(?!=))""",
    re.VERBOSE | re.MULTILINE,
)
_DOCSTRING = re.compile(
    r"""[ \t]*(?:\#[^\n]*)?(?:\n[ \t]*(?:\#[^\n]*)?)*([uUrR]{0,2}(?:'{3}.*?'{3}|"{3}.*?"{3}|'[^'\n]*'|"[^"\n]*"))""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Definition:
    """A name that a module defines: `kind` is `function`, `class` or `name`. `line` counts from 1, `column` from 0."""

    name: str
    kind: str
    line: int
    column: int
    parameters: tuple[str, ...] = ()
    help: str = ""

    @property
    def signature(self) -> str:
        """`shout(text, times=2)`."""
        return f"{self.name}({', '.join(self.parameters)})" if self.kind == "function" else self.name


def outline(text: str) -> tuple[Definition, ...]:
    """The definitions at the top of a text, in its order; of equal names the last."""
    found = {each.name: each for each in _definitions(text)}
    return tuple(found.values())


def _definitions(text: str) -> Iterator[Definition]:
    for match in _DEFINITION.finditer(text):
        group = match.lastgroup or "name"
        key = "function" if match["function"] else "kind" if match["kind"] else "name"
        kind = {"function": "function", "kind": "class"}.get(key, "name")
        line = text.count("\n", 0, match.start()) + 1
        column = match.start(key) - match.start()
        help_text = "" if kind == "name" else _first_sentence(text, match.end())
        parameters = _parameters(match["parameters"] or "") if group != "name" else ()
        yield Definition(match[key], kind, line, column, parameters, help_text)


def _parameters(text: str) -> tuple[str, ...]:
    """The parameters as they are written, cut at commas that stand in no bracket."""
    without_comments = re.sub(r"#[^\n]*", "", text)
    parts = re.findall(r"(?:[^,()\[\]{}]|\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\})+", without_comments)
    return tuple(" ".join(part.split()) for part in parts if part.strip())


def _first_sentence(text: str, end: int) -> str:
    """The first line of a docstring, empty where there is none."""
    match = _DOCSTRING.match(text, end)
    lines = unquoted(match[1]).strip().splitlines() if match else []
    return lines[0].strip() if lines else ""
