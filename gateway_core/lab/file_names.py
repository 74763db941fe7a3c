r"""File names for names of people's choosing: an escape that can be undone and is safe on Linux, Windows and macOS.

- A byte (UTF-8) that a file name must not hold is written `%2F`, and `%` itself `%25`. That goes for `/ \\ : * ? " < > |`,
  control characters, unassigned characters, a dot or blank at the end, a dot at the beginning (hidden files
  are none of ours), and the first letter of a device name of Windows (`%43ON`).
- Two names that differ in case or Unicode form only, such as `Test` and `test`, would be one file on Windows and macOS;
  the second one gets more of its letters escaped: `%54est`.
- A name too long for a file name goes on in a folder: `first part%/second part`. No other file name ends in `%`.

Anybody may rename files by hand: whatever `decoded` makes of a file's name is the name. Knows nothing of labs.
"""

import re
import unicodedata
from collections.abc import Iterator

LONGEST_NAME = 200  # letters
_LONGEST_COMPONENT = 180  # bytes; file systems allow 255, `.part` endings and the like included

_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_FORBIDDEN = frozenset('/\\:*?"<>|%\x7f')
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE)
_LOWER_CASE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_-")


def decoded(component: str) -> str:
    """The name that a file name stands for; what is no escape stands for itself."""
    return _ESCAPED.sub(_unescaped, component)


def folded(component: str) -> str:
    """Equal for file names that some file system takes for one."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", component).casefold())


def encodings(name: str) -> Iterator[str]:
    """Ways to write `name`, the most readable first; the last one cannot clash with any other name's."""
    plain = "".join(_escaped(letter) if _is_unsafe(letter) else letter for letter in name)
    component = _without_traps(plain)
    if len(component.encode()) <= _LONGEST_COMPONENT:
        yield component
    yield _in_folders([letter if _has_one_form(letter) else _escaped(letter) for letter in name])
    yield _in_folders([_escaped(letter) for letter in name])


def _unescaped(match: re.Match[str]) -> str:
    try:
        return bytes.fromhex(match[0].replace("%", "")).decode()
    except UnicodeDecodeError:
        return match[0]


def _escaped(letters: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letters.encode())


def _is_unsafe(letter: str) -> bool:
    return letter < " " or letter in _FORBIDDEN or unicodedata.category(letter) in ("Cc", "Cn", "Co")


def _has_one_form(letter: str) -> bool:
    """Whether nothing but the letter itself is ever taken for it, alone or beside others, such as `a` or an emoji."""
    if letter.isascii():
        return letter in _LOWER_CASE
    return unicodedata.category(letter) in ("So", "Lo") and folded(letter) == letter


def _without_traps(component: str) -> str:
    """The component with what is dangerous at one place only escaped: device names, outer dots and blanks."""
    if _DEVICE.match(component) or component.startswith((".", " ")):
        component = _escaped(component[0]) + component[1:]
    if component.endswith((".", " ")):
        component = component[:-1] + _escaped(component[-1])
    return component


def _in_folders(pieces: list[str]) -> str:
    """The pieces as one component, or as folders that end in `%` and a last component."""
    parts, part = [], ""
    for piece in pieces:
        if len(part.encode()) + len(piece.encode()) > _LONGEST_COMPONENT:
            parts.append(part)
            part = ""
        part += piece
    return "%/".join(_without_traps(found) for found in [*parts, part])
