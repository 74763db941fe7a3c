"""The sample lab's scripts, and the handlers that they reach, do the same under both engines (H8)."""

from collections.abc import Iterator

import pytest

from gateway_core.api import Engine, EngineWish, Lab, read_lab
from gateway_core.cli.session_play import Stage
from resources.locator import sample_lab
from tests.support.pairs import play_lines


def _sample() -> Lab:
    lab = read_lab(sample_lab()).lab
    assert lab is not None
    return lab


SAMPLE = _sample()


@pytest.fixture(scope="module")
def stages() -> Iterator[tuple[Stage, Stage]]:
    """The lab open twice: under Jython, and under the builtin engine."""
    with Stage(SAMPLE, EngineWish(Engine.JYTHON)) as jython, Stage(SAMPLE, EngineWish(Engine.BUILTIN)) as builtin:
        for stage in (jython, builtin):
            stage.play("warm up", "pass", "designer", 60)
        yield jython, builtin


def without_order(line: str) -> str | list[str]:
    """A printed dictionary has its items in an order that neither engine promises: then the letters are compared."""
    return sorted(line) if "{'" in line else line


@pytest.mark.needs("jython")
@pytest.mark.parametrize("name", sorted(SAMPLE.scripts))
def test_a_script_of_the_sample_lab_does_the_same_under_both_engines(name, stages):
    under_jython, under_builtin = (play_lines(stage, name, SAMPLE.scripts[name], "designer") for stage in stages)

    assert list(map(without_order, under_jython)) == list(map(without_order, under_builtin))
    assert under_jython[0] == "script: done"
