"""The calendar of the builtin engine is Java's: two thousand moments, most of them near changes of the clocks, in several zones."""

from pathlib import Path

import pytest

from gateway_core.api import Engine, EngineHealth, EngineWish
from tests.support.function_cases import in_zone, open_stage
from tests.support.pairs import play_lines

LAB = Path(__file__).parent / "labs" / "plant"
SCRIPT = """
date = system.date
fields = 'Year Month Quarter DayOfMonth DayOfWeek DayOfYear Hour12 Hour24 AMorPM Minute Second Millis'.split()
between = 'days weeks months years hours minutes'.split()
dice = [20240229]

def roll(low, high):
    dice[0] = (dice[0] * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return int(low + (dice[0] >> 16) % (high - low + 1))

def moment():
    if roll(0, 2) == 0:
        return date.fromMillis(roll(-1000000000000, 4102444800000))
    month, first, last = ((2, 8, 31), (9, 1, 31), (3, 1, 8), (10, 1, 8))[roll(0, 3)]
    day = date.getDate(roll(1975, 2037), month, roll(first, last))
    return date.addMinutes(day, roll(0, 60) * 30)

for number in range(500):
    one, other, count = moment(), moment(), roll(-30, 30)
    row = [getattr(date, 'get' + field)(one) for field in fields]
    row += [getattr(date, unit + 'Between')(one, other) for unit in between]
    row += [date.getTimezoneOffset(one), date.isDaylightTime(one), date.format(one, 'yyyy-MM-dd HH:mm:ss.SSS Z')]
    moved = [getattr(date, 'add' + unit)(one, count) for unit in ('Days', 'Weeks', 'Months', 'Years', 'Hours')]
    moved += [date.midnight(one), date.setTime(one, roll(0, 23), roll(0, 59), roll(0, 59))]
    print one.getTime(), row, [each.getTime() for each in moved]
"""


def lines(engine: Engine, zone: str, folder: Path) -> list[str]:
    with in_zone(zone), open_stage(LAB, folder / engine.value, EngineWish(engine)) as stage:
        assert stage.engine().health is EngineHealth.READY, stage.engine()
        return play_lines(stage, "moments", SCRIPT, "designer")


@pytest.mark.needs("jython")
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"])
def test_both_engines_count_moments_alike(zone: str, tmp_path: Path):
    emulated, real = (lines(engine, zone, tmp_path) for engine in (Engine.BUILTIN, Engine.JYTHON))
    assert len(real) == 501
    assert [line for line in zip(emulated, real, strict=True) if line[0] != line[1]] == []
