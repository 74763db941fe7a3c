"""A filter of the message log as a value, and the text that says it. Knows no sends and no fields."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """How a term compares. `LIKE` takes `*` and `?` and looks at no case; `IS` is exact; the rest is for numbers and times."""

    LIKE = ":"
    IS = "="
    IS_NOT = "!="
    LESS = "<"
    MOST = "<="
    MORE = ">"
    LEAST = ">="


@dataclass(frozen=True, slots=True)
class Term:
    """One condition. `field` is the field's own name, empty for free text; `path` leads into a payload."""

    field: str
    relation: Relation
    value: str
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AllOf:
    """All parts hold. Without parts: every send."""

    parts: "tuple[Filter, ...]" = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: "tuple[Filter, ...]"


@dataclass(frozen=True, slots=True)
class NotThis:
    """The part does not hold."""

    part: "Filter"


Filter = Term | AllOf | AnyOf | NotThis
EVERYTHING = AllOf()
WORDS = ("and", "or", "not")  # of the language itself; as free text they stand in quotes
BARE_VALUE = re.compile(r"""(?!["'<>=!])[^\s()]+""")
BARE_STEP = re.compile(r"[\w$*-]+")
_QUOTE = re.compile(r'(["\\])')
_FIELD_LIKE = re.compile(r"""[^\W\d][\w-]*((\.[^\s:=!<>()]*)?(:|=|!=|<|>)|[\w$*.-]*\.")""")


def filter_text(shown: Filter) -> str:
    """The filter as people write it; reading that gives an equal filter."""
    if isinstance(shown, AllOf):
        return " and ".join(map(_part_text, shown.parts))
    if isinstance(shown, AnyOf):
        return " or ".join(map(_part_text, shown.parts))
    if isinstance(shown, NotThis):
        return f"not {_part_text(shown.part)}"
    return _term_text(shown)


def value_text(value: str) -> str:
    """A value after its relation: bare where that is possible, else in quotes."""
    return value if BARE_VALUE.fullmatch(value) else quoted(value)


def quoted(value: str) -> str:
    """A value in quotes."""
    return '"' + _QUOTE.sub(r"\\\1", value) + '"'


def _part_text(part: Filter) -> str:
    text = filter_text(part)
    return f"({text})" if isinstance(part, AllOf | AnyOf) else text


def _term_text(term: Term) -> str:
    if not term.field:
        is_plain = BARE_VALUE.fullmatch(term.value) and not _FIELD_LIKE.match(term.value)
        return term.value if is_plain and term.value.lower() not in WORDS else quoted(term.value)
    steps = "".join("." + (step if BARE_STEP.fullmatch(step) else quoted(step)) for step in term.path)
    return f"{term.field}{steps}{term.relation}{value_text(term.value)}"
