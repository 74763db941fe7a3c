"""Fixtures of the tests that start real script hosts."""

from collections.abc import Iterator

import pytest

from tests.support.script_hosts import HostPlay


@pytest.fixture
def play() -> Iterator[HostPlay]:
    """Script hosts of this test's own, gone afterwards."""
    with HostPlay() as hosts:
        yield hosts
