"""Every case under `cases` prints under the dialect exactly what a real Python 2.7 printed (H8)."""

import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.dialect import run_script

FOLDER = Path(__file__).parent
CASES = {
    path.relative_to(FOLDER / "cases").with_suffix("").as_posix(): path
    for path in sorted((FOLDER / "cases").rglob("*.py"))
}
DIFFERENCES = tomllib.loads((FOLDER / "differences.toml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES)
def test_a_case_prints_what_python_2_printed(case, monkeypatch):
    if sys.version_info >= (3, 12) and case in DIFFERENCES["from_python_312"]:
        pytest.skip(DIFFERENCES["from_python_312"][case])
    monkeypatch.chdir(CASES[case].parent)
    done = run_script(CASES[case].read_text("utf-8"), CASES[case].name)

    assert done.error is None, done.error
    assert done.output == CASES[case].with_suffix(".out").read_text("utf-8")


def test_every_case_has_its_expected_output():
    missing = [case for case, path in CASES.items() if not path.with_suffix(".out").exists()]

    assert not missing


def test_every_accepted_difference_is_of_a_case_that_is_there():
    listed = {case for cases in DIFFERENCES.values() for case in cases}

    assert listed <= set(CASES)
