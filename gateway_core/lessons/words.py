"""Parties, lists and counts in sentences for learners."""

from collections.abc import Sequence

_LONGEST = 120


def party_text(label: str) -> str:
    """`client:Packing 1` as people say it: "Packing 1", "the gateway plant-gw", "the designer"."""
    kind, _, name = label.partition(":")
    return {"client": name, "gateway": f"the gateway {name}"}.get(kind, "the designer")


def listed(items: Sequence[str], none: str = "nobody", joint: str = "and") -> str:
    """The items as `a, b and c`, or with another word before the last one; `none` where there are none."""
    if len(items) < 2:
        return items[0] if items else none
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def parties_text(labels: Sequence[str], joint: str = "and") -> str:
    """Several parties as people say them; "nobody" where there are none."""
    return listed([party_text(label) for label in labels], joint=joint)


def counted(count: int, noun: str) -> str:
    """A number with its noun: `1 send`, `2 sends`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def quoted(text: str) -> str:
    """A text in quotes, cut where it is long."""
    text = text.strip()
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"
