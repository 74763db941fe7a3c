"""What a script's text tells about a failing line: where a name got its value, functions without `return`, `try` blocks.

Reads lines by their indentation and shape; never parses, never runs anything, and rather finds nothing than the wrong.
"""

import re
from dataclasses import dataclass

from gateway_core.scripting.explanations.failure import LONGEST_LINE, Failure

_TAB = 8
_EXCEPT_EXCEPTION = re.compile(r"except\s*\(?\s*(?:Exception|StandardError)\b[^:]*:")
_IN_PLACE = re.compile(r"\.(append|extend|sort|reverse|insert|remove|update|clear|add)\s*\(.*\)\s*$")
_CALLED = re.compile(r"^(\w+)\s*\(")


@dataclass(frozen=True, slots=True)
class Assignment:
    """Where a name got its value."""

    line: int
    right: str


def assignment_of(failure: Failure, name: str) -> Assignment | None:
    """The nearest line above the failing one that gives `name` its value with a plain `=`."""
    pattern = re.compile(rf"^\s*{re.escape(name)}\s*=(?!=)\s*(.+?)\s*$")
    lines = failure.lines
    for number in range(min(failure.line, len(lines)), 0, -1):
        match = pattern.match(lines[number - 1][:LONGEST_LINE])
        if match is not None:
            return Assignment(number, without_comment(match[1]))
    return None


def why_none(failure: Failure, right: str) -> str:
    """Why what stands at the right of an assignment, or is called here, gives None; empty if the text does not say."""
    if "sendRequest(" in right:
        return "The handler that answered this request returned nothing: its script has no return that was reached."
    changed = _IN_PLACE.search(right)
    if changed is not None:
        return f"{changed[1]}() changes the list or dictionary itself and returns nothing."
    if re.search(r"\.get\(", right):
        return "get() gives None for a key that the dictionary does not have."
    if re.search(r"\bre\.\w+\(|\.match\(|\.search\(", right):
        return "A search that finds nothing gives None."
    called = _CALLED.match(right)
    line = function_line(failure, called[1]) if called else 0
    return _return_text(failure, called[1], line) if called and line else ""


def _return_text(failure: Failure, name: str, line: int) -> str:
    if any(re.search(r"\breturn\b\s*[^\s#]", text) for text in _block(failure.lines, line)):
        return f"The function {name}() in line {line} came to its end without reaching a return."
    return f"The function {name}() in line {line} has no return, so calling it gives None."


def function_line(failure: Failure, name: str) -> int:
    """The line of `def name` in the failing text, or 0."""
    pattern = re.compile(rf"^\s*def\s+{re.escape(name)}\s*\(")
    return next((number for number, text in enumerate(failure.lines, 1) if pattern.match(text)), 0)


def _block(lines: list[str], head: int) -> list[str]:
    """The lines below `head` that are indented further."""
    depth, found = indentation(lines[head - 1]), list[str]()
    for text in lines[head:]:
        if text.strip() and indentation(text) <= depth:
            break
        found.append(text)
    return found


def has_only_exception_guard(lines: list[str], line: int) -> int:
    """The line of an `except Exception` that guards `line` and that a Java exception passes; 0 if there is none."""
    if not 0 < line <= len(lines):
        return 0
    depth = indentation(lines[line - 1])
    for number in range(line - 1, 0, -1):
        text = lines[number - 1]
        if not text.strip() or indentation(text) >= depth:
            continue
        depth = indentation(text)
        if re.match(r"\s*try\s*:", text):
            guard = _guard(lines, number, depth)
            if guard:
                return guard
        if re.match(r"\s*(def|class)\b", text):
            return 0
    return 0


def _guard(lines: list[str], head: int, depth: int) -> int:
    """The `except Exception` of the `try` in line `head`, unless another clause of it catches everything."""
    found = 0
    for number, text in enumerate(lines[head:], head + 1):
        if not text.strip() or indentation(text) > depth:
            continue
        if indentation(text) < depth or not re.match(r"\s*(except|else|finally)\b", text):
            break
        if re.match(r"\s*except\s*:|.*\b(Throwable|lang\.Exception|JavaException)\b", text):
            return 0
        if _EXCEPT_EXCEPTION.match(text.strip()):
            found = number
    return found


def indentation(text: str) -> int:
    """How far a line is indented, in columns; a tab goes to the next multiple of eight."""
    return len(text.expandtabs(_TAB)) - len(text.expandtabs(_TAB).lstrip())


def without_comment(code: str) -> str:
    """A line without the comment at its end; a `#` inside quotes is none."""
    quote = ""
    for index, letter in enumerate(code):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter == "#":
            return code[:index].rstrip()
    return code.rstrip()


def without_texts(code: str) -> str:
    """A line whose quoted texts are empty and whose comment is gone, for looking at its shape."""
    return re.sub(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", "''", without_comment(code))


def names_of_type(failure: Failure, type_name: str) -> list[str]:
    """The names in the failing line whose value has that type, in the order in which they stand there."""
    words = dict.fromkeys(re.findall(r"(?<![\w.])[A-Za-z_]\w*", without_texts(failure.code)))
    return [word for word in words if word in failure.hints.names and failure.hints.names[word].type == type_name]
