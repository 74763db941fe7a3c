"""Pairs of sender and handlers do the same under both engines (H8), and what they are there for is in the facts.

A pair's `facts.txt` holds lines that must come of it, so that two engines which are wrong alike are noticed.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway_core.api import Engine, EngineHealth, EngineWish
from gateway_core.cli.session_play import Stage
from tests.support.pairs import play_pair, read_pair

FOLDER = Path(__file__).parent / "cases"
PAIRS = sorted(path.name for path in FOLDER.iterdir())


def stage_of(engine: Engine) -> Iterator[Stage]:
    with Stage(read_pair(FOLDER / PAIRS[0]).lab, EngineWish(engine)) as stage:
        assert stage.engine().health is EngineHealth.READY, stage.engine()
        yield stage


@pytest.fixture(scope="module")
def builtin() -> Iterator[Stage]:
    yield from stage_of(Engine.BUILTIN)


@pytest.fixture(scope="module")
def jython() -> Iterator[Stage]:
    yield from stage_of(Engine.JYTHON)


@pytest.mark.parametrize("name", PAIRS)
def test_what_a_pair_is_there_for_comes_of_it(name, builtin):
    lines = play_pair(builtin, read_pair(FOLDER / name))
    facts = (FOLDER / name / "facts.txt").read_text("utf-8").removesuffix("\n").split("\n")

    assert [fact for fact in facts if fact not in lines] == []


@pytest.mark.needs("jython")
@pytest.mark.parametrize("name", PAIRS)
def test_a_pair_leaves_the_same_trace_under_both_engines(name, builtin, jython):
    pair = read_pair(FOLDER / name)

    assert play_pair(jython, pair) == play_pair(builtin, pair)


def test_there_are_twenty_pairs():
    assert len(PAIRS) >= 20
