"""Every case under `cases` prints under the jython engine what CPython 2.7 printed, but for the differences listed (H8).

A case that the list names prints its `.jython.out` there. All run in one Java process, each in a context of its own.
"""

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
DIFFERENCES = tomllib.loads((FOLDER / "differences.toml").read_text("utf-8"))["jython"]


@pytest.fixture(scope="module")
def hosts() -> Iterator[HostPlay]:
    with HostPlay(recipe=jython_recipe()) as jython:
        yield jython


@pytest.mark.needs("jython")
@pytest.mark.parametrize("case", CASES)
def test_a_case_prints_under_real_jython_what_python_2_printed(case, hosts):
    path = CASES[case]
    played = hosts.play(path.read_text("utf-8"), context=case, name=path.name, within_s=60)

    assert played.outcome == "done", played.ended or played.loss
    assert played.output == path.with_suffix(".jython.out" if case in DIFFERENCES else ".out").read_text("utf-8")


def test_every_difference_from_jython_is_one():
    stale = [
        case
        for case in DIFFERENCES
        if CASES[case].with_suffix(".jython.out").read_bytes() == CASES[case].with_suffix(".out").read_bytes()
    ]

    assert stale == []


def test_what_jython_prints_is_kept_for_the_listed_cases_alone():
    kept = {path.relative_to(FOLDER / "cases").as_posix() for path in (FOLDER / "cases").rglob("*.jython.out")}

    assert kept == {f"{case}.jython.out" for case in DIFFERENCES}
