"""Pairs of sender and handlers do the same under both engines (H8), and what they are there for is in the facts.

A pair's `facts.txt` holds lines that must come of it, so that two engines which are wrong alike are noticed.
"""

from pathlib import Path

import pytest

from gateway_core.api import EngineHealth
from gateway_core.cli.session_play import Stage
from gateway_core.model.engine import Engine, EngineWish
from tests.support.pairs import play_pair, read_pair

FOLDER = Path(__file__).parent / "cases"
PAIRS = sorted(path.name for path in FOLDER.iterdir())


def play(name: str, engine: Engine) -> list[str]:
    pair = read_pair(FOLDER / name)
    with Stage(pair.lab, EngineWish(engine)) as stage:
        assert stage.engine().health is EngineHealth.READY, stage.engine()
        return play_pair(stage, pair)


@pytest.mark.parametrize("name", PAIRS)
def test_what_a_pair_is_there_for_comes_of_it(name):
    lines = play(name, Engine.BUILTIN)
    facts = (FOLDER / name / "facts.txt").read_text("utf-8").removesuffix("\n").split("\n")

    assert [fact for fact in facts if fact not in lines] == []


@pytest.mark.needs("jython")
@pytest.mark.parametrize("name", PAIRS)
def test_a_pair_leaves_the_same_trace_under_both_engines(name):
    assert play(name, Engine.JYTHON) == play(name, Engine.BUILTIN)


def test_there_are_twenty_pairs():
    assert len(PAIRS) >= 20
