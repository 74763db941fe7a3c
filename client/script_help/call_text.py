"""What the text of a call gives its arguments, as far as it shows: literals, and names that are given a literal before it.

The text may be unfinished; what is not known is None. Runs nothing and knows no gateway.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from client.script_help.cursor_place import STATEMENTS, TOKEN, OpenText
from gateway_core.api import SystemFunction

_REACH = 4000
_QUOTED = re.compile(r"([uUbB]?[rR]?)('''|\"\"\"|'|\")(.*)\2", re.DOTALL)
_NOT_CLOSED = re.compile(r"[uUbB]?['\"]([^'\"\n]*)")
_NAME = re.compile(r"[A-Za-z_]\w*")
_TAIL = re.compile(r"\s*(?:[,)\]}#]|$)", re.MULTILINE)
_HOLE = "None"  # stands for the text that is being written


@dataclass(frozen=True, slots=True)
class CallText:
    """The texts that arguments are given, by the parameter's name; None where it cannot be told. Lists are in `lists`.

    `sources` is how each argument is written.
    """

    texts: Mapping[str, str | None] = field(default_factory=dict)
    lists: Mapping[str, Sequence[str]] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)

    def text(self, parameter: str) -> str:
        """What is given for certain; empty where nothing is, or it is not known."""
        return self.texts.get(parameter) or ""

    def is_open(self, parameter: str) -> bool:
        """Whether something is given that the text does not show."""
        return parameter in self.texts and self.texts[parameter] is None


def call_text(text: str, start: int, function: SystemFunction, written: OpenText | None = None) -> CallText:
    """The arguments of the call of `function` whose bracket ends at `start`; `written` is being written and left out."""
    texts: dict[str, str | None] = {}
    lists: dict[str, Sequence[str]] = {}
    sources: dict[str, str] = {}
    names = [parameter.name for parameter in max(function.ways, key=len, default=())]
    for index, (keyword, value) in enumerate(_arguments(_without(text, written)[start : start + _REACH])):
        name = keyword or (names[index] if index < len(names) else "")
        sources[name] = value
        if value.startswith("["):
            lists[name] = tuple(unquoted(found) for found in _texts_in(value))
        elif value and name:
            texts[name] = _known_text(value, text[:start])
    return CallText(texts, lists, sources)


def unquoted(literal: str) -> str:
    """What a literal in quotes says."""
    match = _QUOTED.fullmatch(literal)
    if match is None:
        return ""
    return match[3] if "r" in match[1].lower() else unescaped(match[3])


def unescaped(body: str) -> str:
    """What stands between quotes without its backslashes."""
    return re.sub(r"\\(.)", r"\1", body)


def text_end(text: str, position: int, written: OpenText) -> int:
    """Where the text in quotes around `position` ends, before its quote; `position` itself if it is not closed yet."""
    rest = text[position:].split("\n", 1)[0]
    body, quote, after = rest.partition(written.quote)
    if quote and _TAIL.match(after) and not set(body) & set(",()=:[]{}"):
        return position + len(body)
    return position


def _without(text: str, written: OpenText | None) -> str:
    """The text with nothing in the quotes that are open at the cursor."""
    if written is None:
        return text
    begin = written.start - len(written.quote) - len(written.prefix)
    end = text_end(text, written.start, written)
    word = re.match(r"[\w .-]*", text[written.start :])
    is_closed = text[end : end + len(written.quote)] == written.quote
    end = end + len(written.quote) if is_closed else written.start + (word.end() if word else 0)
    return text[:begin] + _HOLE.ljust(end - begin)[: max(end - begin, len(_HOLE))] + text[end:]


def _arguments(inside: str) -> Sequence[tuple[str, str]]:
    """(keyword, source) of each argument in the order of the text, up to the closing bracket."""
    found: list[tuple[str, str]] = []
    keyword, begin, depth, is_first = "", 0, 0, False
    name = ""
    for token in TOKEN.finditer(inside):
        if (is_first and token["name"] in STATEMENTS) or (token["close"] and depth == 0):
            found.append((keyword, inside[begin : token.start()].strip()))
            return found
        depth += bool(token["open"]) - bool(token["close"])
        if token["comma"] and depth == 0:
            found.append((keyword, inside[begin : token.start()].strip()))
            keyword, begin = "", token.end()
        elif token["sign"] == "=" and depth == 0 and name:
            keyword, begin = name, token.end()
        name = token["name"] or ""
        is_first = token["line"] is not None
    return [*found, (keyword, inside[begin:].strip())]


def _texts_in(value: str) -> Sequence[str]:
    return [token["text"] for token in TOKEN.finditer(value) if token["text"]]


def _known_text(source: str, before: str) -> str | None:
    """The text that an expression is: a literal, None as the empty text, or a name that was given one above."""
    if source == _HOLE:
        return ""
    if _QUOTED.fullmatch(source):
        return unquoted(source) if len(_texts_in(source)) == 1 else None
    if not_closed := _NOT_CLOSED.fullmatch(source):
        return unescaped(not_closed[1])
    if not _NAME.fullmatch(source):
        return None
    given = re.findall(rf"^[ \t]*{source}[ \t]*=[ \t]*([^\n#]+)", before, re.MULTILINE)
    value = given[-1].strip() if given else ""
    return unquoted(value) if _QUOTED.fullmatch(value) else None
