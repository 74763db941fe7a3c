"""Durations are told in milliseconds up to a second, and in seconds from there on."""

import pytest

from gateway_core.routing.durations import duration_text


@pytest.mark.parametrize(
    ("duration_ms", "text"),
    [
        (3, "3 ms"),
        (0.42, "0.4 ms"),
        (999, "999 ms"),
        (999.96, "1.0 s"),
        (1_000, "1.0 s"),
        (83_440.0, "83.4 s"),
        (5_400_000, "5,400.0 s"),
    ],
)
def test_a_duration_of_a_second_or_more_is_told_in_seconds(duration_ms, text):
    assert duration_text(duration_ms) == text
