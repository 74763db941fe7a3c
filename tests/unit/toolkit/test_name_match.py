"""Which names fit what was typed, and which of them come first."""

import pytest

from client.toolkit.code_help import Completion
from client.toolkit.name_match import matching

NAMES = ["getSessionInfo", "sessions", "obsession", "Session", "testHandler", "HOST_1", "Überlauf", "sendMessage"]
ITEMS = tuple(Completion(name, name, name) for name in NAMES)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", NAMES),
        ("ses", ["sessions", "Session", "getSessionInfo", "obsession"]),
        ("Ses", ["Session", "sessions", "getSessionInfo", "obsession"]),
        ("gSI", ["getSessionInfo"]),
        ("handler", ["testHandler"]),
        ("über", ["Überlauf"]),
        ("1", ["HOST_1"]),
        ("nothing", []),
    ],
)
def test_what_fits_comes_in_the_order_of_how_well_it_fits(typed, names):
    assert [item.name for item in matching(ITEMS, typed)] == names
