"""Translating a 200-line handler for the builtin engine: against 20 ms, against 2to3, and again from the cache."""

import itertools
import logging
import statistics
import time
from pathlib import Path

from fissix.refactor import RefactoringTool, get_fixers_from_package

from gateway_core.script_host import dialect
from tests.benchmarks.figures import Figure, interleaved_s

_LIMIT_S = 0.020
_HANDLER = Path(__file__).parents[1] / "conformance/pairs/cases/shift_report/gateway/shiftReport.py"


def measure(*, quick: bool = False) -> list[Figure]:
    """What a first run of a handler waits for. The peer only rewrites the text, and gives it no Python 2 meaning."""
    logging.getLogger("RefactoringTool").setLevel(logging.WARNING)
    text = _HANDLER.read_text("utf-8")
    peer = RefactoringTool(get_fixers_from_package("fissix.fixes"))
    ours, theirs = interleaved_s(
        [_translate_new(text), lambda: compile(str(peer.refactor_string(text, "handler")), "handler", "exec")],
        1 if quick else 15,
    )
    lines = text.count("\n")
    again = _again_s(text, 20 if quick else 1_000)
    return [
        Figure(f"translate {lines} lines against 20 ms", ours / _LIMIT_S, 1.0, f"{ours * 1e3:.1f} ms"),
        Figure(f"translate {lines} lines against 2to3", ours / theirs, 1.0, f"2to3 and compile {theirs * 1e3:.0f} ms"),
        Figure("the same text again, of the first time", again / ours, 0.01, f"{again * 1e6:.1f} µs"),
    ]


def _translate_new(text: str):
    numbers = itertools.count()

    def translate() -> None:
        dialect.compile_text(f"{text}\n# {next(numbers)}", "handler", "handler")

    dialect.compile_text("pass", "handler", "handler")  # the translator itself is loaded once in a process
    return translate


def _again_s(text: str, rounds: int) -> float:
    """The median time of finding the translation of an equal text, which came over the pipe as a new object."""
    dialect.compile_text(text, "handler", "handler")
    times = []
    for _ in range(rounds):
        equal = text[:100] + text[100:]
        started = time.perf_counter()
        dialect.compile_text(equal, "handler", "handler")
        times.append(time.perf_counter() - started)
    return statistics.median(times)
