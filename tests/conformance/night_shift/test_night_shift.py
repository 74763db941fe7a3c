"""The sample lab "Night shift": each of its scripts does what it is there for, under both engines.

To see what comes of them now: `python -m tests.conformance.night_shift.show [jython]`.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from gateway_core.api import Engine, lint_lab, read_lab
from tests.support.night_shift import NIGHT_SHIFT, night_scripts, play_night

EXPECTED = Path(__file__).parent / "expected"
NAMES = [script.name for script in night_scripts()]


def wanted(name: str) -> list[str]:
    return (EXPECTED / f"{name}.txt").read_text("utf-8").removesuffix("\n").split("\n")


@pytest.fixture(scope="module")
def builtin(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    return play_night(tmp_path_factory.mktemp("night") / "builtin", Engine.BUILTIN)


@pytest.fixture(scope="module")
def jython(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    return play_night(tmp_path_factory.mktemp("night") / "jython", Engine.JYTHON)


@pytest.mark.parametrize("name", NAMES)
def test_a_script_does_what_it_is_there_for(name, builtin):
    assert builtin[name] == wanted(name)


@pytest.mark.needs("jython")
@pytest.mark.parametrize("name", NAMES)
def test_a_script_does_the_same_under_jython(name, jython):
    assert jython[name] == wanted(name)


def test_there_are_thirty_pairs_of_senders_and_handlers():
    assert len(NAMES) >= 30


def test_nothing_is_expected_of_scripts_that_are_gone():
    assert sorted(path.stem for path in EXPECTED.glob("*.txt")) == NAMES


def test_every_handler_is_used_by_a_script():
    lab = read_lab(NIGHT_SHIFT).lab
    assert lab is not None
    texts = [script.text for script in night_scripts()] + list(lab.shared.values())
    projects = [project for gateway in lab.gateways for project in gateway.projects.values()]
    texts += [handler.script for project in projects for handler in project.gateway_handlers.values()]
    texts += [handler.script for project in projects for handler in project.client_handlers.values()]
    names = {name for project in projects for name in (*project.gateway_handlers, *project.client_handlers)}

    assert [name for name in sorted(names) if not any(f"'{name}'" in text for text in texts)] == []


def test_the_lab_has_no_finding():
    reading = read_lab(NIGHT_SHIFT)
    assert reading.lab is not None

    found = [(finding.file, finding.code) for finding in (*reading.findings, *lint_lab(reading.lab))]
    assert found == []
