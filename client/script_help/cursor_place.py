"""Where the cursor stands in a script that may be unfinished: the name before it, the text in quotes, the brackets around.

Looks at the text before the cursor alone and runs nothing. Knows no function and no gateway.
"""

import re
from dataclasses import dataclass, field

# A call is rarely longer; what lies further back is not looked at for every key.
_REACH = 8000
TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
    |(?P<text>[uUbBrR]{0,2}(?:'{3}(?:\\.|[^\\])*?(?:'{3}|\Z)|"{3}(?:\\.|[^\\])*?(?:"{3}|\Z)
        |'(?:\\.|[^'\\\n])*(?:'|(?=\n)|\Z)|"(?:\\.|[^"\\\n])*(?:"|(?=\n)|\Z)))
    |(?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.?)
    |(?P<number>\d[\w.]*)
    |(?P<open>[(\[{])
    |(?P<close>[)\]}])
    |(?P<comma>,)
    |(?P<colon>:)
    |(?P<sign>==|<=|>=|!=|=)
    |(?P<line>\n)
    """,
    re.VERBOSE | re.DOTALL,
)
_TEXT_START = re.compile(r"([uUbBrR]{0,2})('''|\"\"\"|'|\")")
# They begin a statement: a bracket that was open before them was never closed.
STATEMENTS = frozenset(["assert", "class", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "print", "raise", "return", "try", "while", "with"])  # fmt: skip

_STATEMENT = re.compile(rf"^[ \t]*(?:{'|'.join(sorted(STATEMENTS))})\b", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class OpenBracket:
    """A bracket that is open at the cursor: `kind` is the bracket, `name` the dotted name right before it.

    `argument` counts commas from 0, `keyword` is the name before a `=`; `start` is the position after the bracket.
    `has_colon`: after the last comma a colon stands before the cursor, so in a dictionary the key is written.
    """

    kind: str
    name: str = ""
    argument: int = 0
    keyword: str = ""
    start: int = 0
    has_colon: bool = False


@dataclass(frozen=True, slots=True)
class OpenCall:
    """The call around the cursor: the dotted name, the argument's number from 0, its keyword if it has one.

    `start` is the position after its bracket, `inside` the brackets between it and the cursor, outermost first.
    """

    name: str
    argument: int = 0
    keyword: str = ""
    start: int = field(default=0, compare=False)
    inside: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class OpenText:
    """The text in quotes in which the cursor stands: where it begins, behind its quote; how it is written."""

    start: int
    quote: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class CursorPlace:
    """`name` is the dotted name that ends at the cursor (`system.tag.re`, `system.`), empty in texts and comments.

    `text` is the text in quotes around it, `bracket` the innermost bracket, `in_comment` true in a comment.
    """

    name: str = ""
    call: OpenCall | None = None
    text: OpenText | None = field(default=None, compare=False)
    bracket: OpenBracket | None = field(default=None, compare=False)
    in_comment: bool = field(default=False, compare=False)


@dataclass(slots=True)
class _Bracket:
    kind: str
    name: str
    start: int
    argument: int = 0
    keyword: str = ""
    has_colon: bool = False


def cursor_place(text: str, position: int) -> CursorPlace:
    """The place at `position`, counted in characters."""
    offset = _beginning(text, max(0, position - _REACH), position)
    before = text[offset:position]
    brackets: list[_Bracket] = []
    name, end, is_first = "", 0, True
    open_text, in_comment = None, False
    for token in TOKEN.finditer(before):
        if token["name"] and is_first and token["name"] in STATEMENTS:
            brackets.clear()
        _take(token, name if end == token.start() or not before[end : token.start()].strip() else "", brackets)
        is_first = token["line"] is not None
        name, end = token["name"] or "", token.end()
        if end == len(before):
            open_text, in_comment = _open_text(token, offset), bool(token["comment"])
    name = name if name and end == len(before) else ""
    bracket = brackets[-1] if brackets else None
    return CursorPlace(
        name, _call(brackets, offset), open_text, _frozen(bracket, offset) if bracket else None, in_comment
    )


def _beginning(text: str, first: int, position: int) -> int:
    """Where the last statement before `position` begins that is told by its first word, if no text goes on from above it."""
    found = first
    for match in _STATEMENT.finditer(text, first, position):
        found = match.start()
    is_in_text = any(text.count(quotes, first, found) % 2 for quotes in ("'''", '"""'))
    return first if is_in_text else found


def _call(brackets: list[_Bracket], offset: int) -> OpenCall | None:
    """The innermost round bracket behind a name."""
    for index in reversed(range(len(brackets))):
        each = brackets[index]
        if each.name and each.kind == "(":
            inside = "".join(inner.kind for inner in brackets[index + 1 :])
            return OpenCall(each.name, each.argument, each.keyword, each.start + offset, inside)
    return None


def _frozen(each: _Bracket, offset: int) -> OpenBracket:
    return OpenBracket(each.kind, each.name, each.argument, each.keyword, each.start + offset, each.has_colon)


def _take(token: re.Match[str], name: str, brackets: list[_Bracket]) -> None:
    """What a token means for the brackets that are open; `name` is the name right before it."""
    if token["open"]:
        brackets.append(_Bracket(token["open"], name, token.end()))
    elif token["close"]:
        del brackets[-1:]
    elif token["comma"] and brackets:
        brackets[-1].argument += 1
        brackets[-1].keyword = ""
        brackets[-1].has_colon = False
    elif token["colon"] and brackets:
        brackets[-1].has_colon = True
    elif token["sign"] == "=" and brackets and "." not in name:
        brackets[-1].keyword = name


def _open_text(token: re.Match[str], offset: int) -> OpenText | None:
    """The text that this token, the last one before the cursor, begins and does not end."""
    start = _TEXT_START.match(token["text"] or "")
    if start is None or re.fullmatch(rf"(?:\\.|[^\\])*?{start[2]}", token["text"][start.end() :], re.DOTALL):
        return None
    return OpenText(token.start() + offset + start.end(), start[2], start[1].lower())
