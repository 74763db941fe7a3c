"""A lab of 500 handlers, 100 library modules and 300 clients: from the visible window to the lab in it, against 0.5 s."""

import statistics
import tempfile
from pathlib import Path

from gateway_core.api import ClientPreset, Gateway, HandlerScope, Lab, MessageHandler, Project, User, save_lab
from tests.benchmarks.figures import Figure
from tests.benchmarks.start import OURS, times_s

_MOST_S = 0.5
_SCRIPT = "line = payload.get('line', 0)\nfor step in range(line):\n    print 'step', step\n" * 8
_FUNCTION = "def convert{number}(value):\n    '''One of many.'''\n    return value * {number}\n\n"
_PROJECTS = 5


def measure(*, quick: bool = False) -> list[Figure]:
    """The median of several starts with the lab as the command line's argument."""
    turns = 1 if quick else 5
    handlers, modules, clients = (20, 2, 5) if quick else (500, 100, 300)
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "big"
        save_lab(_lab(handlers, modules, clients), path)
        times_s(OURS, home, str(path))  # the very first start writes the bytecode
        times = [times_s(OURS, home, str(path)) for _ in range(turns)]
    took = statistics.median(run["complete"] - run["shown"] for run in times)
    all_runs = ", ".join(f"{run['complete'] - run['shown']:.2f}" for run in times)
    return [
        Figure(f"lab of {handlers} handlers after the window", took / _MOST_S, 1.0, f"{took:.3f} s; all: {all_runs}")
    ]


def _lab(handlers: int, modules: int, clients: int) -> Lab:
    names = [f"Project {number}" for number in range(_PROJECTS)]
    projects = {name: _project(name, handlers // _PROJECTS, modules // _PROJECTS) for name in names}
    users = tuple(User(f"user{number}", "", (f"Role {number % 7}",)) for number in range(50))
    presets = tuple(
        ClientPreset(f"Client {number}", "plant-gw", names[number % _PROJECTS], f"user{number % 50}", f"PC-{number}")
        for number in range(clients)
    )
    return Lab("Big lab", (Gateway("plant-gw", projects=projects),), users, presets)


def _project(name: str, handlers: int, modules: int) -> Project:
    half = handlers // 2
    texts = "".join(_FUNCTION.format(number=number) for number in range(75))
    return Project(
        name,
        gateway_handlers=_handlers(HandlerScope.GATEWAY, half),
        client_handlers=_handlers(HandlerScope.CLIENT, handlers - half),
        library={f"module{number}": texts for number in range(modules)},
    )


def _handlers(scope: HandlerScope, count: int) -> dict[str, MessageHandler]:
    return {f"handler{number}": MessageHandler(f"handler{number}", scope, _SCRIPT) for number in range(count)}
