"""The plant map with 300 clients: each frame while as many envelopes move, against 16.7 ms; and what a change takes.

A frame is all that the GUI thread does for it: moving everything on, and painting the widget without a screen.
"""

import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from client.toolkit.icons import Icons
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from designer.panels.plant_map.area import MapArea
from designer.panels.plant_map.layout import MapLayout
from designer.panels.plant_map.model import MapChoice, map_nodes, shown_send
from gateway_core.api import World
from tests.benchmarks.figures import Figure, median_s
from tests.benchmarks.open_program import benchmark_application
from tests.support.map_play import client, handled, lab_world, sent

_FRAME_MS, _CHANGE_MS = 1_000 / 60, 30.0
_SIZE = (1360, 800)


def measure(*, quick: bool = False) -> list[Figure]:
    """The 95th percentile of some hundred frames, and the median time to know and lay out who is there."""
    application = benchmark_application()
    count, frames = (20, 10) if quick else (300, 300)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        themes = ThemeController(application, settings)
        area = MapArea(Look(themes, Icons(themes), settings), MapChoice())
        area.resize(*_SIZE)
        world = _world(count)
        nodes = map_nodes(world)
        area.show_nodes(nodes, MapLayout().plan(nodes))
        area.show()
        QTest.qWaitForWindowExposed(area)
        taken = sorted(_frames(area, world, count, frames))
        area.close()
        area.deleteLater()
    slow, usual = taken[int(len(taken) * 0.95)], taken[len(taken) // 2]
    detail = f"95 % of {len(taken)} frames within {slow:.1f} ms, median {usual:.1f} ms"
    change = median_s(lambda: MapLayout().plan(map_nodes(world)), 5 if quick else 30) * 1_000
    return [
        Figure(f"plant map, {count} envelopes among {count} clients", slow / _FRAME_MS, 1.0, detail),
        Figure(f"plant map, {count} clients come", change / _CHANGE_MS, 1.0, f"known and laid out in {change:.1f} ms"),
    ]


def _world(count: int) -> World:
    """That many clients of one gateway that all run the project of the message."""
    world = lab_world(0)
    return replace(world, sessions=(*world.sessions, *map(client, range(1, count + 1))))


def _frames(area: MapArea, world: World, count: int, wanted: int) -> list[float]:
    """How long frames took in which that many envelopes were under way."""
    taken: list[float] = []
    number = 0
    while len(taken) < wanted:
        if area.flights.is_idle:
            number += 1
            assert area.fly(shown_send(handled(sent(world, send_id=number))))
        started = time.perf_counter()
        area.next_frame()
        area.repaint()
        took_ms = (time.perf_counter() - started) * 1_000
        if area.moving_count >= count:
            taken.append(took_ms)
    area.flights.clear()
    return taken
