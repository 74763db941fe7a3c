"""Paths of tags in their parts, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.tags.paths import TagPath, TagPathError, parsed


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Line 1/Speed", TagPath("", ("Line 1", "Speed"))),
        ("[default]Line 1/Speed.DataType", TagPath("default", ("Line 1", "Speed"), "DataType")),
        ("[Client]Mode", TagPath("Client", ("Mode",))),
        ("/Line 1/", TagPath("", ("Line 1",))),
        ("[default]", TagPath("default", ())),
        ("", TagPath("", ())),
        ("Größe (m):2 - it's_", TagPath("", ("Größe (m):2 - it's_",))),
    ],
)
def test_a_path_has_its_parts(text, path):
    assert parsed(text) == path


def test_upper_and_lower_case_are_alike():
    assert parsed("LINE 1/größe").key == parsed("line 1/GRÖSSE").key


@pytest.mark.parametrize(
    "text", ["[default", "a//b", "a.b/c", "a.", "a.b.c", "-a", "a?b", "a\nb", " a", "a" * 1001, "a/" * 65]
)
def test_what_is_no_path_is_refused(text):
    with pytest.raises(TagPathError):
        parsed(text)


@given(st.text(max_size=30))
def test_any_text_is_a_path_or_refused(text):
    try:
        path = parsed(text)
    except TagPathError:
        return
    assert parsed(path.text).names == path.names
