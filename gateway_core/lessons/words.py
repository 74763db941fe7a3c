"""Parties, lists and counts in sentences for learners."""

from collections.abc import Sequence

_LONGEST = 120
_BEFORE_CUT = " \t\r\n.,;:"  # what does not stand before an ellipsis


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
    """A text in quotes, cut after a word where it is long."""
    return f"“{shortened(text.strip())}”"


def shortened(text: str) -> str:
    """A text that is no longer than a sentence; cut after a word, and inside of one only where that is very long itself."""
    if len(text) <= _LONGEST:
        return text
    kept = text[: _LONGEST - 1]
    words = kept.rsplit(maxsplit=1)[0]
    kept = words if len(words) >= _LONGEST // 2 else kept
    return kept.rstrip(_BEFORE_CUT) + "…"


def with_full_stop(text: str) -> str:
    """A text as a sentence ends: with one full stop, or with the ellipsis where it was cut."""
    return text if text.endswith("…") else f"{text.rstrip('.')}."
