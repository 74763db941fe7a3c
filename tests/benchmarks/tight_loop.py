"""A million integer additions and divisions: in a script host of the builtin engine, in plain CPython, in Jython."""

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from gateway_core.cli.session_play import Stage
from tests.benchmarks.figures import Figure
from tests.support.stage_play import lab_with

# Python 2 writes `/` for what Python 3 writes `//`; all else is the same text.
_LOOPS = {
    "in a function": """\
def count(rounds):
    total = 0
    for number in range(rounds):
        total = total + number
        share = total / 3
    return share
count({rounds})
""",
    "in a function, one expression": """\
def count(rounds):
    total = 0
    for number in range(rounds):
        total = (total + number) / 2
    return total
count({rounds})
""",
    "in a function, with while and /=": """\
def count(rounds):
    number = 0
    while number < rounds:
        number += 1
        share = number
        share /= 7
    return share
count({rounds})
""",
    "at the script's top": """\
total = 0
for number in range({rounds}):
    total = total + number
    share = total / 3
""",
}
_TIMED = "import time\nstarted = time.perf_counter()\nexec({code!r}, {{}})\nprint(time.perf_counter() - started)\n"


def measure(*, quick: bool = False) -> list[Figure]:
    """The loops alone against CPython's own; then start and loop together against Jython's."""
    rounds, turns = (1_000, 1) if quick else (1_000_000, 7)
    figures = [_against_cpython(name, loop.format(rounds=rounds), turns) for name, loop in _LOOPS.items()]
    jython = shutil.which("jython")
    if jython is None:
        sys.stderr.write("tight loop: no jython here, so nothing is compared with it\n")
        return figures
    loop = _LOOPS["in a function"].format(rounds=rounds)
    ours, theirs = _taken_in_turns([lambda: _whole_s(loop), lambda: _jython_s(jython, loop)], min(turns, 3))
    detail = f"host and loop {ours:.2f} s, jython and loop {theirs:.2f} s"
    return [*figures, Figure("loop and start against Jython's", ours / theirs, 1.0, detail)]


def _against_cpython(name: str, loop: str, turns: int) -> Figure:
    with Stage(lab_with()) as stage:
        stage.play("warm up", "pass", "designer", 30)
        ours, plain = _taken_in_turns([lambda: _loop_s(stage, loop), lambda: _plain_s(loop)], turns)
    detail = f"{ours * 1e3:.1f} ms, plain CPython {plain * 1e3:.1f} ms"
    return Figure(f"10⁶ of + and / {name}", ours / plain, 2.0, detail)


def _taken_in_turns(measurements: Sequence, turns: int) -> list[float]:
    """The medians of what the measurements say, taken in turns."""
    taken = [[measured() for measured in measurements] for _ in range(turns)]
    return [statistics.median(times) for times in zip(*taken, strict=True)]


def _loop_s(stage: Stage, loop: str) -> float:
    """The time that the script host itself took, translation and pipes not counted."""
    ended = stage.play("loop", loop, "designer", 60).ended
    assert ended.error is None, ended.error
    return ended.duration_ms / 1000


def _plain_s(loop: str) -> float:
    """The same in a CPython of its own, which measures the loop alone, too."""
    program = _TIMED.format(code=loop.replace(" / ", " // ").replace(" /= ", " //= "))
    command = [sys.executable, "-I", "-S", "-c", program]
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def _whole_s(loop: str) -> float:
    started = time.perf_counter()
    with Stage(lab_with()) as stage:
        _loop_s(stage, loop)
        return time.perf_counter() - started


def _jython_s(jython: str, loop: str) -> float:
    started = time.perf_counter()
    subprocess.run([jython, "-c", loop], check=True, capture_output=True)
    return time.perf_counter() - started
