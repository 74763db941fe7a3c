"""Every case under `cases` prints the same through real script hosts, whatever the engine (H8).

`test_conformance` runs the dialect by itself, which is quick to debug; here are the child processes that run people's
scripts. All cases share one process of each engine, each case in a context of its own. Under Jython a case that
`differences.toml` names prints its `.jython.out`.
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.script_hosts import HostPlay, jython_recipe

FOLDER = Path(__file__).parent
CASES = {
    path.relative_to(FOLDER / "cases").with_suffix("").as_posix(): path
    for path in sorted((FOLDER / "cases").rglob("*.py"))
}
DIFFERENCES = tomllib.loads((FOLDER / "differences.toml").read_text("utf-8"))


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
def test_a_case_prints_in_a_builtin_host_what_python_2_printed(case, builtin):
    if sys.version_info >= (3, 12) and case in DIFFERENCES["from_python_312"]:
        pytest.skip(DIFFERENCES["from_python_312"][case])

    assert printed(builtin, case) == CASES[case].with_suffix(".out").read_text("utf-8")


@pytest.mark.needs("jython")
@pytest.mark.parametrize("case", CASES)
def test_a_case_prints_under_real_jython_what_python_2_printed(case, jython):
    suffix = ".jython.out" if case in DIFFERENCES["jython"] else ".out"

    assert printed(jython, case) == CASES[case].with_suffix(suffix).read_text("utf-8")


def test_every_difference_from_jython_is_one():
    stale = [
        case
        for case in DIFFERENCES["jython"]
        if CASES[case].with_suffix(".jython.out").read_bytes() == CASES[case].with_suffix(".out").read_bytes()
    ]

    assert stale == []


def test_what_jython_prints_is_kept_for_the_listed_cases_alone():
    kept = {path.relative_to(FOLDER / "cases").as_posix() for path in (FOLDER / "cases").rglob("*.jython.out")}

    assert kept == {f"{case}.jython.out" for case in DIFFERENCES["jython"]}
