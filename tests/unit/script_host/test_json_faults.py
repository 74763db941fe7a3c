"""Where a text stops being JSON: found exactly where there is a fault, and nowhere else."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateway_core.script_host.json_faults import find_fault

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
NEARLY_JSON = st.text('[]{}",:\\u0019eE+-. tfn\n', max_size=12)


def is_json(text: str) -> bool:
    def refuse(constant: str) -> None:
        raise ValueError(constant)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        return False
    return True


@given(VALUES, st.sampled_from([None, 1, 4]))
def test_what_json_writes_has_no_fault(value, indent):
    assert find_fault(json.dumps(value, indent=indent), 200) == ""


@given(NEARLY_JSON)
@example('"\\u12"')
@example("[1,]")
@example("01")
@example("-")
@example("1.")
def test_a_fault_is_found_where_json_finds_one(text):
    assert (find_fault(text, 200) == "") is is_json(text)


@given(VALUES, st.data())
def test_a_text_that_is_cut_has_a_sentence_with_its_place(value, data):
    text = json.dumps([value])
    cut = text[: data.draw(st.integers(1, len(text) - 1))]
    assert find_fault(cut, 200).startswith("line 1, column ")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "line 1, column 1: the text ends where a value should follow."),
        ('{\n  "a": 1\n  "b": 2}', 'line 3, column 3: a comma or } is missing before ".'),
        (
            "[True]",
            "line 1, column 2: True is no value of JSON. Texts stand in double quotes; the words are true, false, null.",
        ),
        ("{\"a\": 'b'}", "line 1, column 7: JSON wants double quotes, not single ones."),
    ],
)
def test_the_sentence_says_what_and_where(text, fault):
    assert find_fault(text, 200) == fault
