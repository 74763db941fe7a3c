"""The door to the core: every name it promises is there, and what the start does without is imported at first use."""

import subprocess
import sys

import pytest

from gateway_core import api

FIRST_USE = """
import sys
from gateway_core import api
assert "gateway_core.lessons.grading" not in sys.modules
grade = api.grade
assert sys.modules["gateway_core.lessons.grading"].grade is grade is api.grade
"""


@pytest.mark.parametrize("name", api.__all__)
def test_what_the_door_names_is_there(name) -> None:
    assert getattr(api, name) is not None


def test_a_name_is_imported_when_it_is_first_asked_for() -> None:
    subprocess.run([sys.executable, "-c", FIRST_USE], check=True, timeout=60)


def test_a_name_that_the_door_does_not_know_is_said() -> None:
    with pytest.raises(AttributeError, match=r"module 'gateway_core\.api' has no attribute 'lesson'"):
        getattr(api, "lesson")  # noqa: B009 - a type checker would find it
