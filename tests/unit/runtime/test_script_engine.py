"""How the engine in use fares: what it says of itself when hosts are gone."""

import pytest

from gateway_core.api import Engine, EngineHealth, EngineState, EngineWish
from gateway_core.runtime.script_engine import ScriptEngine
from gateway_core.scripting.jython_search import JythonFinder
from gateway_core.scripting.pool import HostLoss

KILLED = HostLoss((), (), "The script's process was killed by signal 9 (SIGKILL).", at_start=True)


@pytest.fixture
def told() -> list[EngineState]:
    return []


def engine_in_use(engine: Engine, told: list[EngineState]) -> ScriptEngine:
    return ScriptEngine(EngineWish(), engine, JythonFinder({}), told.append)


def test_a_jython_that_ends_before_it_works_does_not_start(told):
    engine_in_use(Engine.JYTHON, told).take_loss(KILLED)
    assert [(state.health, state.problem) for state in told] == [(EngineHealth.FAILED, KILLED.reason)]


def test_a_host_of_the_builtin_engine_that_ends_before_it_works_leaves_the_engine_as_it_is(told):
    engine = engine_in_use(Engine.BUILTIN, told)
    engine.take_loss(KILLED)
    assert told == []
    assert engine.state == EngineState(Engine.BUILTIN)
