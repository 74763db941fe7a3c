"""A filter as a list of conditions that all hold, or of which one does: what the builder can show (no Qt)."""

from collections.abc import Sequence
from dataclasses import dataclass

from gateway_core.api import EVERYTHING, AllOf, AnyOf, Filter, NotThis, Term


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


def _condition_of(part: Filter) -> Condition | None:
    if isinstance(part, Term):
        return Condition(part)
    if isinstance(part, NotThis) and isinstance(part.part, Term):
        return Condition(part.part, is_not=True)
    return None
