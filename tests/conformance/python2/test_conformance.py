"""Every case under `cases` prints under the dialect exactly what a real Python 2.7 printed (H8)."""

from pathlib import Path

import pytest

from tests.support.dialect import run_script

CASES = sorted((Path(__file__).parent / "cases").glob("*.py"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_case_prints_what_python_2_printed(case):
    done = run_script(case.read_text("utf-8"), case.stem)

    assert done.error is None, done.error
    assert done.output == case.with_suffix(".out").read_text("utf-8")


def test_every_case_has_its_expected_output():
    missing = [case.name for case in CASES if not case.with_suffix(".out").exists()]

    assert not missing
