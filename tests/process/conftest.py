"""Fixtures of the tests that start real script hosts."""

from collections.abc import Iterator

import pytest

from tests.support.script_hosts import HostPlay, jython_recipe


@pytest.fixture(scope="session")
def jython() -> Iterator[HostPlay]:
    """The one Java process of this test run, up and working."""
    with HostPlay(recipe=jython_recipe()) as hosts:
        hosts.play("pass", within_s=60.0)  # so that no test waits for its start
        hosts.begin_again()
        yield hosts


@pytest.fixture
def play(request: pytest.FixtureRequest) -> Iterator[HostPlay]:
    """Script hosts of this test's own, gone afterwards; by the parameter `jython`, contexts of its own in Java."""
    if getattr(request, "param", "builtin") == "jython":
        hosts = request.getfixturevalue("jython")
        yield hosts
        hosts.begin_again()
        return
    with HostPlay() as hosts:
        yield hosts
