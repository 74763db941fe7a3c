"""Every function of the table does what its cases say, under both engines.

To see what a case gives now: `python -m tests.conformance.functions.show PART/CASE [jython]`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway_core.api import Engine, EngineHealth, EngineWish
from gateway_core.cli.session_play import Stage
from tests.support.function_cases import FunctionCase, in_zone, open_stage, play_case, read_cases

FOLDER = Path(__file__).parent
CASES = read_cases(FOLDER / "cases")
NAMES = [case.name for case in CASES]


def stage_of(engine: Engine, folder: Path) -> Iterator[Stage]:
    with (
        in_zone(),
        open_stage(FOLDER / "labs" / "plant", folder / "lab", EngineWish(engine)) as stage,
    ):
        assert stage.engine().health is EngineHealth.READY, stage.engine()
        yield stage


@pytest.fixture(scope="module")
def builtin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    yield from stage_of(Engine.BUILTIN, tmp_path_factory.mktemp("builtin"))


@pytest.fixture(scope="module")
def jython(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    yield from stage_of(Engine.JYTHON, tmp_path_factory.mktemp("jython"))


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_case_gives_what_it_should(case: FunctionCase, builtin: Stage):
    assert play_case(builtin, case) == case.wanted


@pytest.mark.needs("jython")
@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_case_gives_the_same_under_jython(case: FunctionCase, jython: Stage):
    assert play_case(jython, case) == case.wanted
