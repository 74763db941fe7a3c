"""Switching findings off: comments for a line, for a statement, for a script; the lab's own list."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_core.api import Threading, ignore_comment, lint_script
from gateway_core.lab.message_lint.codes import CODES
from tests.support.lint_play import at_designer, at_handler, codes_in, found_in, marked, only

WRONG = "system.util.sendMessage('A')"

# A text for each code, which is found there once.
HITS = {
    "missing-argument": WRONG,
    "wrong-arguments": "system.util.sendMessage('ACME', 'both', x=1)",
    "wrong-type": "system.util.sendMessage('ACME', 'both', user=1)",
    "session-without-scope": "system.util.sendMessage('ACME', 'both', clientSessionId=x)",
    "scope-letters": "system.util.sendMessage('ACME', 'both', scope='c')",
    "filters-without-clients": "system.util.sendMessage('ACME', 'both', scope='G', user='bob')",
    "payload-type": "system.util.sendMessage('ACME', 'both', 5)",
    "payload-value": "system.util.sendMessage('ACME', 'both', {'a': set([1])})",
    "remote-servers-text": "system.util.sendMessage('ACME', 'both', remoteServers='depot')",
    "fourth-argument": "system.util.sendRequest('ACME', 'both', {}, 'depot')",
    "timeout-value": "system.util.sendRequest('ACME', 'both', timeoutSec=0)",
    "java-exception": "try:\n\tsystem.util.sendRequest('ACME', 'both')\nexcept Exception, e:\n\tpass",
    "request-scope": "system.util.sendRequest('ACME', 'both', scope='G')",
    "no-such-project": "system.util.sendMessage('Nowhere', 'both')",
    "no-such-handler": "system.util.sendRequest('ACME', 'popup')",
    "handler-off": "system.util.sendRequest('ACME', 'dormant')",
    "no-such-user": "system.util.sendMessage('ACME', 'both', user='eve')",
    "no-such-role": "system.util.sendMessage('ACME', 'both', hasRole='Painter')",
    "no-such-host": "system.util.sendMessage('ACME', 'both', hostName='PC-7')",
    "no-such-gateway": "system.util.sendMessage('ACME', 'both', remoteServers=['x'])",
    "no-such-function": "system.util.sendMesage('ACME', 'both')",
    "not-emulated": "system.serial.openSerialPort('COM1')",
    "not-in-this-scope": "system.util.setConnectionMode(3)",
    "gui-off-edt": "def f():\n\tsystem.nav.goHome()\nsystem.util.invokeAsynchronous(f)",
    "request-on-edt": "system.util.sendRequest('ACME', 'both')",
    "called-too-early": "def f():\n\tpass\nsystem.util.invokeLater(f())",
    "handler-never-called": "x = 1\ndef handleMessage(payload):\n\tpass",
    "not-on-7.9": "import json",
    "unused-ignore": "# scopelab: ignore missing-argument\nx = 1",
    "unknown-code": "x = 1  # scopelab: ignore missing-things",
}
_AT_GATEWAY = ("not-in-this-scope", "handler-never-called")


def place_for(code):
    if code == "request-on-edt":
        return at_handler("client", Threading.EDT)
    return at_handler("gateway") if code in _AT_GATEWAY else at_designer()


def all_codes(text, place=None):
    return [each.code for each in lint_script(text, place)]


def test_every_code_has_a_case_here():
    assert set(HITS) == set(CODES)


@pytest.mark.parametrize("code", HITS)
def test_every_code_is_found_and_a_comment_at_the_line_s_end_switches_it_off(code):
    place = place_for(code)
    found = [each for each in lint_script(HITS[code], place) if each.code == code]
    assert len(found) == 1
    rows = HITS[code].split("\n")
    rows[found[0].line - 1] += f"  # scopelab: ignore {code}"
    if code not in ("unused-ignore", "unknown-code"):  # about such comments themselves
        assert code not in all_codes("\n".join(rows), place)
        assert "unused-ignore" not in all_codes("\n".join(rows), place)


@pytest.mark.parametrize("code", HITS)
def test_the_lab_s_list_switches_every_code_off(code):
    place = place_for(code)
    silent = replace(place, lab=replace(place.lab, lint_ignored=(code,)))
    assert code not in all_codes(HITS[code], silent)


@pytest.mark.parametrize(
    "text",
    [
        f"{WRONG}  # scopelab: ignore missing-argument",
        f"{WRONG}#scopelab:ignore missing-argument",
        f"{WRONG}  # a remark  # scopelab: ignore missing-argument",
        f"{WRONG}  # scopelab: ignore missing-argument  # a remark",
        f"# scopelab: ignore missing-argument\n{WRONG}",
        f"# scopelab: ignore missing-argument\n\n# a remark\n{WRONG}",
        "# scopelab: ignore missing-argument\nsystem.util.sendMessage(\n\t'A')",
        "if x:\n\t# scopelab: ignore missing-argument\n\tsystem.util.sendMessage('A')",
        "f(1,\n\t# scopelab: ignore missing-argument\n\tsystem.util.sendMessage('A'))",
        f"# scopelab: ignore-file missing-argument\nx = 1\n{WRONG}\n{WRONG}",
        f"# a remark\n# scopelab: ignore-file missing-argument\n'''words'''\n{WRONG}",
    ],
)
def test_a_comment_covers_its_line_what_follows_it_or_the_script(text):
    assert found_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"x = 1  # scopelab: ignore missing-argument\n{WRONG}",
        f"# scopelab: ignore missing-argument\nx = 1\n{WRONG}",
        f"{WRONG}\n# scopelab: ignore missing-argument",
        f"x = 1\n# scopelab: ignore-file missing-argument\n{WRONG}",
        f"x = '# scopelab: ignore-file missing-argument'\n{WRONG}",
        f"{WRONG}  # ignore missing-argument",
        f"{WRONG}  # scopelab: ignored missing-argument",
    ],
)
def test_a_comment_elsewhere_does_not_cover_it(text):
    assert "missing-argument" in codes_in(text)


def test_one_comment_may_name_several_codes():
    text = "system.util.sendMessage('A', x=1)  # scopelab: ignore missing-argument, wrong-arguments"
    assert codes_in(text) == []


def test_a_comment_that_switches_nothing_off_is_a_note_at_the_code():
    text = f"{WRONG}  # scopelab: ignore missing-argument, payload-type"
    finding = only(text)
    assert (finding.code, finding.severity, marked(text, finding)) == ("unused-ignore", "note", "payload-type")


def test_a_comment_for_what_is_not_looked_for_here_is_no_note():
    assert codes_in("x = 1  # scopelab: ignore no-such-user, not-in-this-scope, handler-never-called") == []
    assert codes_in("x = 1  # scopelab: ignore not-in-this-scope", at_handler("client")) == ["unused-ignore"]


@pytest.mark.parametrize(
    ("comment", "code", "advice"),
    [
        ("# scopelab: ignore missing-arguments", "unknown-code", "Did you mean missing-argument?"),
        ("# scopelab: ignore syntax", "unknown-code", "What is no Python 2 can't be switched off."),
        ("# scopelab: ignore", "unused-ignore", "Write the code of a finding after ignore"),
        ("# scopelab: ignore-file payload-type", "unused-ignore", "above the first statement"),
    ],
)
def test_a_comment_that_cannot_be_meant_is_told_how_it_is_written(comment, code, advice):
    finding = only(f"x = 1\ny = 2  {comment}")
    assert finding.code == code
    assert advice in finding.advice


def test_what_the_lab_ignores_is_no_reason_to_call_a_comment_useless():
    place = at_designer(lint_ignored=("missing-argument",))
    text = "system.util.sendMessage('ACME')  # scopelab: ignore missing-argument"
    assert codes_in(text, place) == []


def inserted(text, line, code):
    found = ignore_comment(text, line, code)
    assert found is not None
    rows = text.split("\n")
    row = rows[found.line - 1]
    rows[found.line - 1] = row[: found.column] + found.text + row[found.column :]
    return "\n".join(rows)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (WRONG, f"{WRONG}  # scopelab: ignore missing-argument"),
        (f"{WRONG}  # a remark", f"{WRONG}  # a remark  # scopelab: ignore missing-argument"),
        (
            f"{WRONG}  # scopelab: ignore payload-type  ",
            f"{WRONG}  # scopelab: ignore payload-type, missing-argument  ",
        ),
        (
            "if x:\n\tsystem.util.sendMessage \\\n\t\t('A')",
            "if x:\n\t# scopelab: ignore missing-argument\n\tsystem.util.sendMessage \\\n\t\t('A')",
        ),
        (
            "system.util.sendMessage('''a\nb''')",
            "# scopelab: ignore missing-argument\nsystem.util.sendMessage('''a\nb''')",
        ),
    ],
)
def test_the_comment_goes_where_it_works(text, expected):
    (line,) = (each.line for each in found_in(text) if each.code == "missing-argument")
    result = inserted(text, line, "missing-argument")
    assert result == expected
    assert "missing-argument" not in codes_in(result)


@pytest.mark.parametrize(
    ("text", "line", "code"), [("x = (", 1, "payload-type"), ("x = 1", 1, "syntax"), ("x", 9, "x")]
)
def test_what_cannot_be_switched_off_gets_no_comment(text, line, code):
    assert ignore_comment(text, line, code) is None


_PARTS = st.sampled_from(
    [
        "system.util.sendMessage", "system.util.sendRequest", "(", ")", "'A'", "'h'", ", ", "payload=", "x", " = ", "{", "}",
        "'a': ", "[", "]", "lambda: ", "\n", "\n\t", "def f(", "):", "class P:", "pass", "try:", "except Exception, e:",
        "import ", "from ", "java.lang", "system", ".", "*", "**k", "# scopelab: ignore ", "payload-type", "if x:", "u'é'",
        "1", "-", " + ", "\\", "'''", "for x in ", "global x", "exec x", "print ", "system.nav.goHome()", "@d\n", "\f", "\r",
    ]
)  # fmt: skip
_VALUES = st.recursive(
    st.sampled_from(
        ["x", "1", "-1", "'A'", "'h' + 'i'", "u'é'", "None", "P()", "P", "f", "lambda: 0", "(i for i in x)", "{1}"]
    ),
    lambda inner: st.lists(inner, max_size=3).map(
        lambda items: f"[{', '.join(items)}]" if len(items) != 2 else f"{{'k': {items[0]}, {items[1]}: 1}}"
    ),
    max_leaves=6,
)
_NAMES = st.sampled_from(
    ["project", "messageHandler", "payload", "scope", "clientSessionId", "user", "remoteServers", "timeoutSec", "other"]
)
_ARGUMENTS = st.lists(st.tuples(_NAMES, _VALUES).map("=".join) | _VALUES | st.just("*x") | st.just("**x"), max_size=5)
_CALLS = st.tuples(st.sampled_from(["sendMessage", "sendRequest", "sendRequestAsync", "sendMesage"]), _ARGUMENTS).map(
    lambda call: f"system.util.{call[0]}({', '.join(call[1])})"
)
_STATEMENTS = st.one_of(
    _CALLS,
    _VALUES.map("x = ".__add__),
    _CALLS.map(lambda call: f"try:\n\t{call}\nexcept Exception, e:\n\tpass"),
    _CALLS.map(lambda call: f"def f(a=x):\n\tglobal x\n\treturn {call}"),
    _CALLS.map(lambda call: f"class P:\n\tx = {call}"),
    _CALLS.map(lambda call: f"y = ({call},\n\t'''a\nb''', {call}) # a remark"),
    st.sampled_from(list(CODES)).map("# scopelab: ignore {}".format),
    st.sampled_from(["from system.util import *", "import math as x", "system.util.invokeAsynchronous(f)", "exec x"]),
)
_SCRIPTS = st.lists(_STATEMENTS, max_size=6).map("\n".join)


@given(st.lists(_PARTS, max_size=40).map("".join) | _SCRIPTS)
def test_no_text_makes_the_lint_stumble_and_every_place_is_in_the_text(text):
    for place in (None, at_designer(), at_handler("client")):
        for finding in lint_script(text, place):
            row = text.split("\n")[finding.line - 1]
            assert 0 <= finding.column < finding.end_column <= max(len(row), 1) or finding.code == "syntax"


@given(_SCRIPTS, st.data())
def test_an_inserted_comment_silences_what_it_is_for(text, data):
    about_comments = ("syntax", "unused-ignore", "unknown-code")
    found = [each for each in lint_script(text, at_designer()) if each.code not in about_comments]
    if found:
        chosen = data.draw(st.sampled_from(found))
        left = lint_script(inserted(text, chosen.line, chosen.code), at_designer())
        assert sum(each.code == chosen.code for each in left) < sum(each.code == chosen.code for each in found)
