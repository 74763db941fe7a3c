"""What may be written next in a filter: fields, values that occur, words between terms. Knows no widget."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gateway_core.journal.filter_fields import FieldKind, FilterField, field_of, filter_fields
from gateway_core.journal.filter_terms import quoted, value_text

_BEFORE = re.compile(
    r"""(?:(?P<field>[^\W\d][\w-]*)(?P<path>(?:\.[\w$*-]+)*)(?P<relation>\s*(?:!=|<=|>=|=|<|>)\s*|:(?:!=|<=|>=|=|<|>)?))?
    (?P<value>"(?:[^"\\]|\\.)*|(?<!\w)'(?:[^'\\]|\\.)*|[^\s()"]*)$""",
    re.VERBOSE,
)
_COMPLETE_QUOTE = re.compile(r""""(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'""")  # within a word it is an apostrophe
_ENDS_TERM = re.compile(r"[^\s(:=<>]\s+$|\)\s*$")
_ENDS_WORD = re.compile(r"(?:^|[\s(])(?:and|or|not)\s+$", re.IGNORECASE)
_REST_OF_WORD = re.compile(r"[^\s()\"]*")
_MOST = 50


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One thing that may stand there: `text` is what is written, `label` what the list shows, `help` a sentence or empty."""

    text: str
    label: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class FilterCompletion:
    """The choices for the part of the text from `start` up to `end`, the likeliest first."""

    start: int
    end: int
    choices: tuple[FilterChoice, ...]


def complete_filter(text: str, position: int, values: Mapping[str, Sequence[str]]) -> FilterCompletion:
    """What may stand at `position`. `values` are those that occur, by the name of their field."""
    before = _unquoted(text[:position])
    match = _BEFORE.search(before)
    assert match is not None, "an empty value matches everywhere"
    start = match.start("value")
    rest = _REST_OF_WORD.match(text, position)
    end = rest.end() if rest else position
    typed = text[start:position]
    if match["field"] is None:
        return FilterCompletion(start, end, _words(before[:start], typed))
    field = field_of(match["field"])
    if field is None or match["path"]:
        return FilterCompletion(start, end, ())
    known = values.get(field.name, field.choices)
    return FilterCompletion(
        start, end, _values(field, known, typed.strip(typed[:1] if typed[:1] in ('"', "'") else ""))
    )


def _unquoted(before: str) -> str:
    """The text with what stands in complete quotes made harmless, at the same length."""
    return _COMPLETE_QUOTE.sub(lambda match: "x" * len(match[0]), before)


def _words(before: str, typed: str) -> tuple[FilterChoice, ...]:
    """Fields, and the words that join terms where one has just ended."""
    lower = typed.lower()
    found = [
        FilterChoice(f"{field.name}:", f"{field.name}:", f"{field.help} {field.example}")
        for field in filter_fields()
        if any(name.lower().startswith(lower) for name in (field.name, *field.aliases))
    ]
    is_after_term = bool(_ENDS_TERM.search(before)) and not _ENDS_WORD.search(before)
    joints = ("and", "or", "not") if is_after_term else ("not",)
    words = [FilterChoice(f"{word} ", word) for word in joints if word.startswith(lower)]
    return tuple(words + found) if is_after_term and not typed else tuple(found + words)


def _values(field: FilterField, known: Sequence[str], typed: str) -> tuple[FilterChoice, ...]:
    lower = typed.lower().rstrip("*")
    texts = [value for value in known if value] if field.kind is not FieldKind.CHOICE else list(known)
    at_start = [value for value in texts if value.lower().startswith(lower)]
    inside = [value for value in texts if lower in value.lower() and not value.lower().startswith(lower)]
    shown = [*sorted(at_start, key=str.lower), *sorted(inside, key=str.lower)][:_MOST]
    return tuple(FilterChoice(_written(value), value) for value in shown)


def _written(value: str) -> str:
    """A value that stands for itself: its own stars are no pattern, which only `=` can say, so they stay."""
    return quoted(value) if value != value.strip() else value_text(value)
