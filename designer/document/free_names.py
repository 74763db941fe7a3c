"""Names that nobody has yet. No Qt."""

from collections.abc import Collection
from itertools import count

from gateway_core.api import LONGEST_NAME


def free_name(taken: Collection[str], wanted: str) -> str:
    """`wanted`, or with the first number from 2 behind it that makes it free: newHandler, newHandler2, newHandler3."""
    if wanted not in taken:
        return wanted
    numbered = (f"{wanted[: LONGEST_NAME - len(str(number))]}{number}" for number in count(2))
    return next(name for name in numbered if name not in taken)
