"""Names in one line of text come out of it as they went in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from client.toolkit.name_list import names_in, names_text

_NAMES = st.text(alphabet="aZ ,\"'\\;é", min_size=1, max_size=6).map(str.strip).filter(bool)


@given(st.lists(_NAMES, max_size=4).map(tuple))
def test_names_come_out_as_they_went_in(names):
    assert names_in(names_text(names)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ()),
        (" , ,", ()),
        (" Operator,Shift A ,, Operator", ("Operator", "Shift A", "Operator")),
        ('Operator, "Shift A, nights"', ("Operator", "Shift A, nights")),
        ('"Shift A, nights', ("Shift A, nights",)),
        ('12" pipes, b', ('12" pipes', "b")),
    ],
)
def test_names_as_people_type_them(text, names):
    assert names_in(text) == names
