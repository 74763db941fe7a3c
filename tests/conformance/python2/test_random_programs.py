"""Random programs print under the dialect what a real Python 2 prints (H8): hypothesis writes them.

`SCOPELAB_RANDOM_PROGRAMS=5000` tries that many new ones; without it, always the same few.
"""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings

from tests.support.dialect import run_script
from tests.support.python2_oracle import Oracle, as_jython_says, find_python2, jython_agrees_on, running
from tests.support.python2_programs import PRELUDE, PROGRAMS

_WANTED = os.environ.get("SCOPELAB_RANDOM_PROGRAMS")
_MUST_RUN = os.environ.get("SCOPELAB_REQUIRE_ALL") == "1"


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    command = find_python2()
    if command is None and not _MUST_RUN:
        pytest.skip("no Python 2.7 and no Jython on this machine: name one in SCOPELAB_PYTHON2")
    assert command is not None, "Jython is needed where SCOPELAB_REQUIRE_ALL=1"
    with running(command) as found:
        yield found


@given(program=PROGRAMS)
@settings(
    max_examples=int(_WANTED or 200),
    derandomize=_WANTED is None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_a_random_program_prints_what_python_2_prints(oracle, program):
    assume(not oracle.is_jython or jython_agrees_on(program.partition(PRELUDE)[2]))
    expected = oracle.output(program)

    done = run_script(program, "program")

    assert done.error is None, done.error
    if oracle.is_jython:
        assert as_jython_says(done.output) == as_jython_says(expected)
    else:
        assert done.output == expected
