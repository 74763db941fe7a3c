"""Near misses: what was almost right in a call that did not reach somebody (section 6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class NearMissKind(StrEnum):
    """What the difference comes down to."""

    CASE = "case"
    BLANKS = "blanks"
    CASE_AND_BLANKS = "case_and_blanks"
    ADDRESS_FOR_HOST = "address_for_host"
    OTHER_SCOPE = "other_scope"
    SIMILAR_NAME = "similar_name"


@dataclass(frozen=True, slots=True)
class NearMiss:
    """`value` is the right spelling (or the scope that has the handler), as it stands at the endpoint."""

    kind: NearMissKind
    value: str


def spelling_miss(given: str, actual: str) -> NearMiss | None:
    """A difference in letter case or surrounding blanks only, or None (also when both are equal)."""
    if given == actual or not given.strip():
        return None
    if given.strip() == actual.strip():
        return NearMiss(NearMissKind.BLANKS, actual)
    if given.casefold() == actual.casefold():
        return NearMiss(NearMissKind.CASE, actual)
    if given.strip().casefold() == actual.strip().casefold():
        return NearMiss(NearMissKind.CASE_AND_BLANKS, actual)
    return None


def name_miss(given: str, names: Iterable[str]) -> NearMiss | None:
    """The name that `given` was probably meant to be: by spelling first, else within two letters; None if none is near."""
    candidates = list(names)
    for name in candidates:
        if found := spelling_miss(given, name):
            return found
    near = ((_distance(given, name), name) for name in candidates)
    close = [(distance, name) for distance, name in near if 0 < distance <= min(2, len(name) - 1, len(given) - 1)]
    return NearMiss(NearMissKind.SIMILAR_NAME, min(close)[1]) if close else None


def host_miss(given: str, host: str, address: str) -> NearMiss | None:
    """The address given where the host name belongs (M8), or a spelling of the host name, or None."""
    if given and given.strip() == address and address != host:
        return NearMiss(NearMissKind.ADDRESS_FOR_HOST, host)
    return spelling_miss(given, host)


def _distance(first: str, second: str) -> int:
    """Levenshtein distance, exact up to 2; anything over 2 may come back as 3."""
    if abs(len(first) - len(second)) > 2:
        return 3
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
        if min(row) > 2:
            return 3
    return row[-1]
