"""The functions of `system` as a list by part that can be searched, and the page of each (plain Python, no Qt)."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from gateway_core.api import SystemFunction


@dataclass(frozen=True, slots=True)
class FunctionGroup:
    """A part of `system` with those of its functions that are shown."""

    part: str
    functions: tuple[SystemFunction, ...]


def groups(functions: Sequence[SystemFunction], wanted: str) -> tuple[FunctionGroup, ...]:
    """The functions whose name or help has every word of `wanted`, whatever its case; all for an empty one."""
    words = wanted.lower().split()
    found: dict[str, list[SystemFunction]] = {}
    for function in functions:
        text = f"{function.full_name} {function.help}".lower()
        if all(word in text for word in words):
            found.setdefault(function.part, []).append(function)
    return tuple(FunctionGroup(part, tuple(found[part])) for part in sorted(found))


def best_match(found: Sequence[FunctionGroup], wanted: str) -> str:
    """The full name that a search for `wanted` means most likely: called so, emulated, else the first; or empty."""
    lowered = wanted.strip().lower()

    def unlikely(function: SystemFunction) -> tuple[bool, bool]:
        return not f".{function.full_name.lower()}".endswith(f".{lowered}"), not function.is_emulated

    best = min((function for group in found for function in group.functions), key=unlikely, default=None)
    return best.full_name if best is not None else ""


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page that are not the table's own."""

    emulated: str
    not_emulated: str
    not_on_79: str
    scopes: str
    parameters: str
    optional: str


def page(function: SystemFunction, words: PageWords) -> str:
    """The page of one function as rich text."""
    lines = [f"<h2>{escape(function.full_name)}</h2>"]
    lines += [f"<p><code>system.{escape(function.part)}.{escape(text)}</code></p>" for text in function.signatures]
    lines.append(f"<p>{escape(function.help)}</p>")
    state = words.emulated if function.is_emulated else words.not_emulated
    lines.append(f"<p>{escape(state if function.is_on_79 else f'{state} {words.not_on_79}')}</p>")
    lines.append(f"<p>{escape(words.scopes.format(scopes=', '.join(function.scopes)))}</p>")
    explained = {each.name: each for way in function.ways for each in way}
    if explained:
        lines.append(f"<h3>{escape(words.parameters)}</h3><dl>")
        for each in explained.values():
            kind = "" if each.default is None else f" – {words.optional.format(default=each.default)}"
            lines.append(f"<dt><code>{escape(each.name)}</code>{escape(kind)}</dt><dd>{escape(each.help)}</dd>")
        lines.append("</dl>")
    return "\n".join(lines)
