"""A script made fit for a reader of Python 3: where its places stand then, and back."""

import ast

from hypothesis import given
from hypothesis import strategies as st

from client.script_help.prepared_text import line_and_column, prepared_text

SCRIPT = "try:\n    work()\nexcept ValueError, e: handle(e)\nexcept (KeyError, IOError), f:\n    pass\n"


def test_an_except_clause_of_python_2_becomes_one_of_python_3():
    prepared = prepared_text(SCRIPT, has_payload=False)
    assert "except ValueError as e:" in prepared.text
    assert "except (KeyError, IOError) as f:" in prepared.text
    ast.parse(prepared.text)


def test_places_behind_the_changed_comma_move_there_and_back():
    prepared = prepared_text(SCRIPT, has_payload=False)
    column = SCRIPT.split("\n")[2].index("e)")
    line, moved = prepared.prepared(3, column)
    assert prepared.text.split("\n")[line - 1][moved:] == "e)"
    assert prepared.original(line, moved) == (3, column)


def test_places_before_the_comma_stay():
    assert prepared_text(SCRIPT, has_payload=False).prepared(3, 8) == (3, 8)


def test_h2_a_handlers_body_gets_a_line_that_says_what_the_payload_is():
    prepared = prepared_text("print payload", has_payload=True)
    assert prepared.text == "payload = {}\nprint payload"
    assert prepared.prepared(1, 6) == (2, 6)
    assert prepared.original(2, 6) == (1, 6)
    assert prepared.original(1, 0)[0] == 0


@given(st.text(st.sampled_from("except X,e:\n  #'\t"), max_size=80), st.integers(0, 80), st.booleans())
def test_every_place_comes_back(text, position, has_payload):
    prepared = prepared_text(text, has_payload=has_payload)
    place = line_and_column(text, min(position, len(text)))
    assert prepared.original(*prepared.prepared(*place)) == place
