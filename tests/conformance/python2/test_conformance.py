"""Every case under `cases` prints under the dialect exactly what a real Python 2.7 printed (H8)."""

import sys
from pathlib import Path

import pytest

from tests.support.dialect import run_script

# Cases that show a difference which newer Pythons make and which is accepted, with the reason.
ACCEPTED_FROM_312 = {
    "datetime_and_time": "calendar.monthrange gives a named weekday",
    "generators": "throw(type, value, traceback) warns, and here warnings are errors",
    "itertools_and_collections": "an OrderedDict shows itself with braces",
}
CASES = sorted((Path(__file__).parent / "cases").glob("*.py"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_case_prints_what_python_2_printed(case):
    if sys.version_info >= (3, 12) and case.stem in ACCEPTED_FROM_312:
        pytest.skip(ACCEPTED_FROM_312[case.stem])
    done = run_script(case.read_text("utf-8"), case.stem)

    assert done.error is None, done.error
    assert done.output == case.with_suffix(".out").read_text("utf-8")


def test_every_case_has_its_expected_output():
    missing = [case.name for case in CASES if not case.with_suffix(".out").exists()]

    assert not missing
