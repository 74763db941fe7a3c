"""Edits of whole lines of code: indent, outdent, comment, the next line's indentation. Plain text, no Qt."""

import re
from collections.abc import Sequence

CLOSING = {"(": ")", "[": "]", "{": "}", "'": "'", '"': '"'}
_SPACES = "    "
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_LEAVES_BLOCK = re.compile(r"\s*(return|raise|break|continue|pass)\b")


def indent_unit(text: str) -> str:
    """What one step of indentation is in `text`: a tab where its lines begin with tabs, else four spaces."""
    return "\t" if re.search(r"^\t", text, re.MULTILINE) else _SPACES


def next_indent(line: str, unit: str) -> str:
    """The indentation of the line after `line`: deeper after a colon or an opening bracket, back after one that leaves."""
    leading = line[: len(line) - len(line.lstrip())]
    code = line.split("#", 1)[0].rstrip()
    if code.endswith((":", "(", "[", "{")):
        return leading + unit
    if _LEAVES_BLOCK.match(code):
        return _shallower(leading)
    return leading


def in_units(text: str) -> str:
    """The text with a pair of stand-ins for each letter that Qt counts as two, so that columns are Qt's."""
    return text if text.isascii() else _WIDE.sub("\ufffd\ufffd", text)


def units(text: str) -> int:
    """How long the text is as Qt counts."""
    return len(in_units(text))


def depth_of(line: str, tab_columns: int) -> int | None:
    """How many columns deep a line begins; None for one that says nothing."""
    code = line.lstrip(" \t")
    if not code:
        return None
    return len(line[: len(line) - len(code)].expandtabs(tab_columns))


def step_back(before: str) -> int:
    """How many characters Backspace takes away at the end of `before`: a whole step where nothing but blanks stands there."""
    if not before or before.strip(" ") or before.strip(" \t"):
        return 1
    return (len(before) - 1) % len(_SPACES) + 1


def home_column(line: str, column: int) -> int:
    """Where the key Home leads: to the first letter, and from there to the very beginning."""
    first = len(line) - len(line.lstrip(" \t"))
    return 0 if column == first else first


def surrounded(text: str, opening: str) -> str:
    """The text between an opening bracket or quotes and what closes them."""
    return opening + text + CLOSING[opening]


def indented(lines: Sequence[str], unit: str) -> list[str]:
    """Each line one step deeper; empty lines stay empty."""
    return [unit + line if line.strip() else line for line in lines]


def outdented(lines: Sequence[str]) -> list[str]:
    """Each line one step less deep, as far as it goes."""
    return [_outdented(line) for line in lines]


def comments_toggled(lines: Sequence[str]) -> list[str]:
    """Comment marks taken off if every line that says something has one, else put before each at a common depth."""
    speaking = [line for line in lines if line.strip()]
    if not speaking:
        return list(lines)
    if all(line.lstrip().startswith("#") for line in speaking):
        return [re.sub(r"^(\s*)# ?", r"\1", line) for line in lines]
    depth = min(len(line) - len(line.lstrip()) for line in speaking)
    return [line[:depth] + "# " + line[depth:] if line.strip() else line for line in lines]


def _outdented(line: str) -> str:
    if line.startswith("\t"):
        return line[1:]
    return re.sub(r"^ {1,4}", "", line)


def _shallower(leading: str) -> str:
    if leading.endswith("\t"):
        return leading[:-1]
    return leading[:-4] if leading.endswith(_SPACES) else leading
