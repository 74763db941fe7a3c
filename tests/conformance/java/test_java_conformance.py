"""Every case under `cases` prints in a real script host what a real Jython printed, whatever the engine (H8, R11).

They use Java's classes, which the engine builtin emulates.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.script_hosts import HostPlay, jython_recipe

CASES = {path.stem: path for path in sorted((Path(__file__).parent / "cases").glob("*.py"))}


@pytest.fixture(scope="module")
def builtin() -> Iterator[HostPlay]:
    with HostPlay() as hosts:
        yield hosts


@pytest.fixture(scope="module")
def jython() -> Iterator[HostPlay]:
    with HostPlay(recipe=jython_recipe()) as hosts:
        yield hosts


def printed(hosts: HostPlay, case: str) -> str:
    played = hosts.play(CASES[case].read_text("utf-8"), context=case, name=CASES[case].name, within_s=60)
    hosts.begin_again()
    assert played.outcome == "done", played.ended or played.loss
    return played.output


@pytest.mark.parametrize("case", CASES)
def test_a_case_prints_in_a_builtin_host_what_jython_printed(case, builtin):
    assert printed(builtin, case) == CASES[case].with_suffix(".out").read_text("utf-8")


@pytest.mark.needs("jython")
@pytest.mark.parametrize("case", CASES)
def test_a_case_prints_in_a_jython_host_what_jython_printed(case, jython):
    assert printed(jython, case) == CASES[case].with_suffix(".out").read_text("utf-8")


def test_every_case_has_its_expected_output():
    missing = [case for case, path in CASES.items() if not path.with_suffix(".out").exists()]

    assert not missing
