"""A filter as a list of conditions that all hold, or of which one does: what the builder can show (no Qt)."""

from collections.abc import Sequence
from dataclasses import dataclass

from gateway_core.api import EVERYTHING, AllOf, AnyOf, Filter, NotThis, Relation, Term, filter_text, parse_filter

_PATH_FIELD, _ANY_VALUE = "payload", "x"


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of the builder. `path` leads into a payload, as it is written: `order.id`."""

    term: Term
    is_not: bool = False


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the builder shows. `any_of`: one of them is enough."""

    conditions: tuple[Condition, ...] = ()
    any_of: bool = False


def conditions_of(shown: Filter) -> Conditions | None:
    """The conditions of a filter; None where it has groups inside groups, which only text can say."""
    if isinstance(shown, AllOf | AnyOf):
        found = [_condition_of(part) for part in shown.parts]
        flat = tuple(condition for condition in found if condition is not None)
        return Conditions(flat, isinstance(shown, AnyOf)) if len(flat) == len(found) else None
    single = _condition_of(shown)
    return Conditions((single,)) if single is not None else None


def filter_of(conditions: Sequence[Condition], *, any_of: bool) -> Filter:
    """The filter that the conditions make."""
    parts: tuple[Filter, ...] = tuple(each.term if not each.is_not else NotThis(each.term) for each in conditions)
    if not parts:
        return EVERYTHING
    if len(parts) == 1:
        return parts[0]
    return AnyOf(parts) if any_of else AllOf(parts)


def path_text(path: tuple[str, ...]) -> str:
    """A path into a payload as it is written in a filter: keys with a dot or a blank in quotes."""
    if not path:
        return ""
    return filter_text(Term(_PATH_FIELD, Relation.LIKE, _ANY_VALUE, path))[len(_PATH_FIELD) + 1 : -len(_ANY_VALUE) - 1]


def path_in(text: str) -> tuple[str, ...]:
    """The path that such a text says; one that no filter could have is taken apart at its dots."""
    read = parse_filter(f"{_PATH_FIELD}.{text}:{_ANY_VALUE}")
    if isinstance(read, Term) and read == Term(_PATH_FIELD, Relation.LIKE, _ANY_VALUE, read.path):
        return read.path
    return tuple(step for step in text.split(".") if step)


def _condition_of(part: Filter) -> Condition | None:
    if isinstance(part, Term):
        return Condition(part)
    if isinstance(part, NotThis) and isinstance(part.part, Term):
        return Condition(part.part, is_not=True)
    return None
