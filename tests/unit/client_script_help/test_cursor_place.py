"""Where the cursor stands in a script that is being written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.script_help.cursor_place import CursorPlace, OpenCall, cursor_place


def at_end(text: str) -> CursorPlace:
    return cursor_place(text, len(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("system.", "system."),
        ("x = system.tag.re", "system.tag.re"),
        ("f('a',)\nsystem.", "system."),
        ("print 'a', system.", "system."),
        ("# system.", ""),
        ("'system.", ""),
        ("u'''a\nsystem.", ""),
        ("'abc'.", ""),
        ("5.", ""),
        ("system. ", ""),
    ],
)
def test_the_dotted_name_before_the_cursor(text, name):
    assert at_end(text).name == name


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("f(", OpenCall("f")),
        ("a.f(1, ", OpenCall("a.f", 1)),
        ("a.f(1, {'x': [1, 2], ", OpenCall("a.f", 1)),
        ("f(g(1), 'a, b', ", OpenCall("f", 2)),
        ("f(a=1, b=", OpenCall("f", 1, "b")),
        ("f(a == ", OpenCall("f", 0)),
        ("f(1)", None),
        ("f(1\nif x:\n    y", None),
        ("f('a' # g(\n, ", OpenCall("f", 1)),
        ("f('unfinished, ", OpenCall("f", 0)),
    ],
)
def test_the_call_around_the_cursor(text, call):
    assert at_end(text).call == call


@given(st.text(st.sampled_from("ab.,()[]{}='\"#\\\n \u00e9"), max_size=60), st.integers(0, 60))
def test_any_text_has_a_place(text, position):
    assert isinstance(cursor_place(text, min(position, len(text))), CursorPlace)
