"""Durations in words for people: milliseconds up to a second, seconds from there on."""


def duration_text(duration_ms: float) -> str:
    """A duration as sentences say it: `0.4 ms`, `12 ms`, `1.2 s`; a whole number of ms has no decimal."""
    if round(duration_ms, 1) >= 1_000:
        return f"{duration_ms / 1_000:,.1f} s"
    return f"{duration_ms} ms" if isinstance(duration_ms, int) else f"{duration_ms:.1f} ms"
