"""Explanations whatever comes: any error gets four honest sentences, in no time, from any text and any hints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.routing.sends import Explanation, ScriptError
from gateway_core.scripting.explanations import (
    attributes,
    calls,
    letters,
    lookups,
    modules,
    names,
    operands,
    sending,
    surroundings,
    syntax,
    values,
)
from gateway_core.scripting.explanations.explain import explain, explanation_of
from tests.support.explained import explained
from tests.support.own_time import own_seconds

PARTS = (attributes, calls, letters, lookups, modules, names, operands, sending, surroundings, syntax, values)
TYPES = sorted({kind for part in PARTS for kind in part.RULES})

TELLING = st.sampled_from(
    ["name 'x' is not defined", "'NoneType' object has no attribute 'y'", "list index out of range", "invalid syntax",
     "'dict' object has no attribute 'a'", "'str' object is not callable", "'a'", "cannot concatenate 'str' and 'int' objects"]
)  # fmt: skip
CODE = st.lists(
    st.sampled_from(
        ["x", " = ", "(", ")", "[", "'", '"', "\n", "    ", "\t", ":", "if ", "def f", "try", "except Exception", "#", "\\",
         "return ", ".", "é", "print ", "{", "}", "payload", "1", "'''"]
    ),
    max_size=30,
).map("".join)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)
HINTS = st.fixed_dictionaries({"names": JSON, "tables": JSON, "attributes": JSON, "cause": JSON}) | JSON


@given(st.sampled_from(TYPES), TELLING | st.text(max_size=40), CODE, st.integers(-2, 9), HINTS)
def test_every_error_is_explained_whatever_its_script_and_its_hints(kind, message, text, line, hints) -> None:
    error = ScriptError(kind, message, line, f'  File "<s>", line {abs(line)}, in f\n{kind}: {message}')

    found = explain(error, {"s": text}, hints)

    assert all((found.what, found.where, found.why, found.next))


def test_a_lost_process_without_a_reason_is_explained() -> None:
    assert explain(ScriptError("ScriptHostLost", "", 0, "")).why == "It gives no further reason."


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=200), st.integers())
def test_errors_of_any_kind_are_explained(kind, message, traceback, line) -> None:
    found = explain(ScriptError(kind, message, line, traceback))

    found.text.encode()
    assert found.what.endswith((".", "…"))


MONSTERS = {
    "a line of question marks": "x = " + "?" * 100_000,
    "a line of blanks": "x = None\ny = " + " " * 300_000 + "1\nx.foo",
    "a line of quotes": "x = '" + "a'b" * 50_000 + "\\\n",
    "open brackets": "(" * 3_000,
    "many lines": "x = 1\n" * 5_000 + "if x = 5: pass",
    "a long message": "raise ValueError('Expecting ' + 'line ' * 100000)",
    "long keys": f"d = {{'{'k' * 50_000}': 1}}\nd['{'j' * 50_000}']",
    "many keys": "d = dict((str(i) * 9, i) for i in range(50000))\nd['x']",
    "a long name": "x" * 5_000,
}


@pytest.mark.parametrize("text", MONSTERS.values(), ids=MONSTERS)
def test_a_monstrous_script_is_explained_in_short_and_without_a_pause(text) -> None:
    found = explained(text)
    error = ScriptError(
        "SyntaxError", "invalid syntax", 1, '  File "<test script>", line 1\nSyntaxError: invalid syntax'
    )

    started = own_seconds()
    explain(error, {"test script": text})

    assert own_seconds() - started < 1.0
    assert len(found.text) < 12_000


def test_an_error_that_nobody_has_explained_is_explained_without_its_script() -> None:
    error = ScriptError("KeyError", "'x'", 3)

    assert explanation_of(error).what == "The dictionary has no key 'x'."
    assert explanation_of(error).where == "Line 3."


def test_an_error_that_brings_its_explanation_keeps_it() -> None:
    words = Explanation("What.", "Where.", "Why.", "Next.")

    assert explanation_of(ScriptError("KeyError", "'x'", 3, "", words)) is words


@pytest.mark.parametrize(
    ("error", "where"),
    [
        (ScriptError("ScriptHostLost", "The process was ended."), "Which line it was is not known."),
        (ScriptError("NameError", "name 'x' is not defined", 2), "Line 2."),
    ],
)
def test_an_error_without_a_traceback_has_the_line_that_is_known(error, where) -> None:
    assert explain(error).where == where


@pytest.mark.parametrize(
    "reason",
    [
        "The process for scripts did not start: java: bad option.",
        "The process for scripts could not be started: no memory.",
    ],
)
def test_a_process_that_did_not_start_is_not_said_to_have_ended_in_the_middle(reason) -> None:
    found = explain(ScriptError("ScriptHostLost", reason))

    assert found.what == "The script did not run, because the process for scripts could not be started."
    assert found.why == reason


def test_a_script_whose_engine_is_missing_is_told_that_it_did_not_run_and_how_to_get_the_engine() -> None:
    reason = "No jython was found. Scripts are to run with it, so this one did not run."
    found = explain(ScriptError("EngineNotFound", f"{reason} Install it. Or let the engine builtin run them."))

    assert found == Explanation(
        "The script did not run, because its engine, Jython, is not there.",
        "None of its lines was run.",
        reason,
        "Install it. Or let the engine builtin run them.",
    )


def test_a_number_is_not_said_to_have_what_numbers_of_python_3_have() -> None:
    found = explained("level = 5\nlevel.foo()")

    assert found.why == "It has, among others: bit_length, conjugate, denominator, imag, numerator, real."


def test_a_script_that_wants_the_network_is_told_what_it_may_do() -> None:
    found = explained("import urllib\nurllib.urlopen('http://192.0.2.1/x')")

    assert found.what == "The script wanted to reach http://192.0.2.1/x over the network."
    assert "a fixed answer" in found.next


def test_a_file_whose_name_speaks_of_a_network_is_a_file() -> None:
    assert explained("open('/network/no network/x')").what.startswith("There is no file")
