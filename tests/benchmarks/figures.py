"""A benchmark's result: a measured figure, its peer's, and the bound on their ratio."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One row of the table. `ratio` is compared with `bound`; `detail` gives both figures with their units."""

    name: str
    ratio: float
    bound: float
    detail: str

    @property
    def holds(self) -> bool:
        """Whether the bound is kept."""
        return self.ratio <= self.bound


def median_s(action: Callable[[], object], rounds: int) -> float:
    """The median time of one call, in seconds."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        action()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def interleaved_s(actions: list[Callable[[], object]], rounds: int) -> list[float]:
    """The median times of several actions that take turns, so that a busy moment of the machine meets all of them."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(rounds):
        for action, taken in zip(actions, times, strict=True):
            started = time.perf_counter()
            action()
            taken.append(time.perf_counter() - started)
    return [statistics.median(taken) for taken in times]
