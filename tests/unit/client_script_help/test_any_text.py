"""The help answers at every place of every text: it never fails, and it never takes long."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.script_help_play import IN_ALARM, help_at

PIECES = (
    "system.util.sendMessage(", "project.util.shout(", "payload[", "'", '"', "'''", "ACME", "alarm", "user=", "remoteServers=[",
    "{", "}", "(", ")", "]", ",", ":", "\n", "    ", "def f(a, b=1):", "import ", "from project import ", "except X, e:", "print ",
    "# no", "\\", "u'", "r'", ".", "=", "é", "😀", "lambda a: ", "for i in ", "class P:", "\t", "\0", "x", "5",
)  # fmt: skip
HELPS = (help_at(), help_at(IN_ALARM))


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.integers(0, 400), st.sampled_from(HELPS))
def test_every_place_of_every_text_has_an_answer(text, position, script_help):
    position = min(position, len(text))
    found = script_help.completions(text, position)
    assert 0 <= found.replaced <= position
    assert found.after <= len(text) - position
    script_help.call_tip(text, position)
    link = script_help.link_at(text, position)
    assert link is None or 0 <= link.start <= link.end <= len(text)
    script_help.function_at(text, position)


@pytest.mark.parametrize(
    "text",
    [
        "for" + " " * 20_000 + "x",
        "for a" + " ," * 20_000,
        "from a import b" + ",  c" * 10_000 + ".",
        "import a" + ",  b" * 10_000 + "(",
        "def f(" + "a, " * 20_000,
        "lambda" + " " * 20_000,
        "x = (" * 5_000,
        "'" * 20_001,
        "except" + " ," * 20_000,
        "system.util.sendMessage(" + "'a', " * 10_000,
        "a." * 20_000,
        "\\" * 20_000,
        ("def f(a):\n    '''Does it.\n" + "\n" * 50) * 400,
    ],
    ids=lambda text: text[:20],
)
def test_no_text_takes_long(text):
    started = time.process_time()
    for position in (len(text), len(text) // 2):
        script_help = help_at()
        script_help.completions(text, position)
        script_help.call_tip(text, position)
        script_help.definition_at(text, position)
    assert time.process_time() - started < 2.0
