"""The filters that the README shows are filters."""

import re
from pathlib import Path

import pytest

from gateway_core.api import FilterError, parse_filter

README = Path(__file__).parents[3] / "README.md"
FILTERS = re.findall(
    r"^\| `(.+?)` \| .+ \|$", README.read_text("utf-8").partition("| filter |")[2].partition("\n\n")[0], re.MULTILINE
)


def test_the_readme_shows_filters() -> None:
    assert len(FILTERS) == 6


@pytest.mark.parametrize("text", FILTERS)
def test_each_filter_of_the_readme_is_one(text) -> None:
    found = parse_filter(text)
    assert not isinstance(found, FilterError), found.sentence
