"""Where the cursor stands in a script that may be unfinished: the dotted name before it, and the call around it.

Looks at the text before the cursor alone and runs nothing. Knows no function and no gateway.
"""

import re
from dataclasses import dataclass

# A call is rarely longer; what lies further back is not looked at for every key.
_REACH = 8000
_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
    |(?P<text>[uUbBrR]{0,2}(?:'{3}(?:\\.|[^\\])*?(?:'{3}|\Z)|"{3}(?:\\.|[^\\])*?(?:"{3}|\Z)
        |'(?:\\.|[^'\\\n])*(?:'|(?=\n)|\Z)|"(?:\\.|[^"\\\n])*(?:"|(?=\n)|\Z)))
    |(?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.?)
    |(?P<number>\d[\w.]*)
    |(?P<open>[(\[{])
    |(?P<close>[)\]}])
    |(?P<comma>,)
    |(?P<sign>==|<=|>=|!=|=)
    |(?P<line>\n)
    """,
    re.VERBOSE | re.DOTALL,
)
_WHOLE_TEXT = re.compile(r"[uUbBrR]{0,2}('''|\"\"\"|'|\").*\1\Z", re.DOTALL)
# They begin a statement: a bracket that was open before them was never closed.
_STATEMENTS = frozenset(["assert", "class", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "print", "raise", "return", "try", "while", "with"])  # fmt: skip


@dataclass(frozen=True, slots=True)
class OpenCall:
    """The call around the cursor: the dotted name, the argument's number from 0, its keyword if it has one."""

    name: str
    argument: int = 0
    keyword: str = ""


@dataclass(frozen=True, slots=True)
class CursorPlace:
    """`name` is the dotted name that ends at the cursor (`system.tag.re`, `system.`), empty in texts and comments."""

    name: str = ""
    call: OpenCall | None = None


@dataclass(slots=True)
class _Bracket:
    name: str
    argument: int = 0
    keyword: str = ""


def cursor_place(text: str, position: int) -> CursorPlace:
    """The place at `position`, counted in characters."""
    before = text[max(0, position - _REACH) : position]
    brackets: list[_Bracket] = []
    name, end, is_first = "", 0, True
    for token in _TOKEN.finditer(before):
        if token["name"] and is_first and token["name"] in _STATEMENTS:
            brackets.clear()
        _take(token, name if end == token.start() or not before[end : token.start()].strip() else "", brackets)
        is_first = token["line"] is not None
        name, end = token["name"] or "", token.end()
        if _is_open_text(token, before):
            name = ""
    call = next((each for each in reversed(brackets) if each.name), None)
    found = OpenCall(call.name, call.argument, call.keyword) if call else None
    return CursorPlace(name if name and end == len(before) else "", found)


def _take(token: re.Match[str], name: str, brackets: list[_Bracket]) -> None:
    """What a token means for the brackets that are open; `name` is the name right before it."""
    if token["open"]:
        brackets.append(_Bracket(name if token["open"] == "(" else ""))
    elif token["close"]:
        del brackets[-1:]
    elif token["comma"] and brackets:
        brackets[-1].argument += 1
        brackets[-1].keyword = ""
    elif token["sign"] == "=" and brackets and "." not in name:
        brackets[-1].keyword = name


def _is_open_text(token: re.Match[str], before: str) -> bool:
    """Whether the cursor stands in a text or a comment that this token begins."""
    if token.end() != len(before):
        return False
    return bool(token["comment"]) or bool(token["text"] and not _WHOLE_TEXT.match(token["text"]))
