"""What the lint offers to do about its findings: each way leaves a text in which that is not found any more."""

import pytest

from gateway_core.api import Fix, LintPlace, ScriptFinding, lint_script
from tests.support.lint_play import at_designer, only

SEND = "system.util.sendMessage"
REQUEST = "system.util.sendRequest"

# A text, the code of its one finding that has fixes, and the text after the first fix.
FIXES = [
    ("M11", f"{SEND}('acme', 'both')", f"{SEND}('ACME', 'both')"),
    ("R6", f"{REQUEST}('ACME', u'both ')", f"{REQUEST}('ACME', u'both')"),
    ("M12", f'{SEND}("ACME", "bth", scope="C")', f'{SEND}("ACME", "both", scope="C")'),
    ("M12", f"{SEND}('ACME', 'popup')", f"{SEND}('ACME', 'popup', scope='C')"),
    ("M12", f"{SEND}('ACME', 'report', payload={{}})", f"{SEND}('ACME', 'report', scope='G', payload={{}})"),
    ("M12", f"{SEND}('ACME', 'popup', scope=u'G')", f"{SEND}('ACME', 'popup', scope='C')"),
    ("M8", f"{SEND}('ACME', 'popup', user='Bob')", f"{SEND}('ACME', 'popup', user='bob')"),
    ("M8", f"{SEND}('ACME', 'popup', hasRole='operator')", f"{SEND}('ACME', 'popup', hasRole='Operator')"),
    ("M8", f"{SEND}('ACME', 'popup', hostName='192.0.2.11')", f"{SEND}('ACME', 'popup', hostName='PACK-01')"),
    ("M24", f"{SEND}('ACME', 'both', remoteServers=['depo'])", f"{SEND}('ACME', 'both', remoteServers=['depot'])"),
    ("R10", f"{REQUEST}('ACME', 'both', remoteServer='Depot')", f"{REQUEST}('ACME', 'both', remoteServer='depot')"),
    ("M4", f"{SEND}('ACME', 'both', clientSessionId=i)", f"{SEND}('ACME', 'both', scope='C', clientSessionId=i)"),
    ("M4", f"{SEND}('ACME', 'both', None, None, i)", f"{SEND}('ACME', 'both', None, 'C', i)"),
    ("M6", f"{SEND}('ACME', 'both', scope='c')", f"{SEND}('ACME', 'both', scope='C')"),
    ("M6", f"{SEND}('ACME', 'both', scope='gc')", f"{SEND}('ACME', 'both', scope='CG')"),
    ("M9", f"{SEND}('ACME', 'both', scope='G', user='bob')", f"{SEND}('ACME', 'both', scope='CG', user='bob')"),
    ("M3", f"{SEND}('ACME', 'both', payloads={{}})", f"{SEND}('ACME', 'both', payload={{}})"),
    ("M25", f"{SEND}('ACME', 'both', remoteServers='depot')", f"{SEND}('ACME', 'both', remoteServers=['depot'])"),
    ("R1", f"{REQUEST}('ACME', 'both', {{}}, 'depot', 5)",
     f"{REQUEST}('ACME', 'both', {{}}, remoteServer='depot', timeoutSec=5)"),
    ("H8", "system.util.sendMesage('ACME', 'both')", "system.util.sendMessage('ACME', 'both')"),
    ("H8", "try:\n    f()\nexcept (A, B) as e:\n    pass", "try:\n    f()\nexcept (A, B), e:\n    pass"),
    ("H8", "x = 0o17", "x = 017"),
    ("H8", "print next(it)", "print it.next()"),
    ("H8", "x = bytes(y)", "x = str(y)"),
    ("H8", "x = 1_000 + 1", "x = 1000 + 1"),
    ("H8", "x = rb'\\d'", "x = r'\\d'"),
    ("", "x = 1  # scopelab: ignore no-such-usr", "x = 1  # scopelab: ignore no-such-user"),
    ("", "x = 1  # scopelab: ignore no-such-user", "x = 1"),
    ("H8", "x = 0b101", "x = 0x5"),
    ("H8", "x = bR'\\d'", "x = R'\\d'"),
    ("H8", "x = {1,\n  2}", "x = set([1,\n  2])"),
    ("H8", "x = {f(y) for y in z}", "x = set(f(y) for y in z)"),
    ("H8", "x = {f(y): g(y, 1) for y in z if y}", "x = dict((f(y), g(y, 1)) for y in z if y)"),
]  # fmt: skip

# What is found here cannot be mended for certain.
NO_FIXES = [
    f"{SEND}('Nowhere', 'both')",
    f"{REQUEST}('ACME', 'popup')",
    f"p = 'acme'\n{SEND}(p, 'both')",
    f"{SEND}('ac' 'me', 'both')",
    f"{SEND}('ACME', 'report', *[{{}}], user='bob')",
    f"{SEND}('ACME', 'popup', scope=SCOPE)\nSCOPE = 'x'",
    "print next(f(x))",
    "print next(x, 1)",
    "x = 1  # scopelab: ignore no-such-user, because of bob",
    "system.utl.sendMessage('ACME', 'both')",
    "with open(f) as g:\n    pass",
    "try:\n    f()\nexcept A \\\n  as e:\n    pass",
]


def found(text: str, place: LintPlace) -> list[ScriptFinding]:
    return [each for each in lint_script(text, place) if each.code != "not-emulated"]


def ways(text: str) -> list[Fix]:
    return [fix for each in found(text, at_designer()) for fix in each.fixes]


@pytest.mark.parametrize(("rule", "text", "mended"), FIXES)
def test_the_first_way_mends_what_was_found(rule, text, mended) -> None:
    (finding,) = found(text, at_designer())
    assert finding.rule == rule
    assert finding.fixes[0].applied(text) == mended
    assert finding.code == "unknown-code" or found(mended, at_designer()) == []


@pytest.mark.parametrize("text", NO_FIXES)
def test_nothing_is_offered_that_would_not_be_certain(text) -> None:
    assert ways(text) == []


def test_m6_letters_that_mean_nothing_offer_every_scope() -> None:
    assert [fix.title for fix in ways(f"{SEND}('ACME', 'both', scope='all')")] == [
        "Set scope='C'",
        "Set scope='G'",
        "Set scope='CG'",
    ]


def test_m4_a_session_without_scope_offers_both_meanings() -> None:
    finding = only(f"{SEND}('ACME', 'both', clientSessionId=i)")
    assert [fix.title for fix in finding.fixes] == ["Set scope='C'", "Set scope='CG'"]


def test_a_name_is_changed_with_its_own_quotes() -> None:
    (fix,) = ways(f'{SEND}("""acme""", "both")')
    assert fix.applied(f'{SEND}("""acme""", "both")') == f'{SEND}("""ACME""", "both")'
    assert fix.title == "Change to 'ACME'"


def test_edits_of_one_way_are_made_from_the_last_to_the_first() -> None:
    (fix,) = ways("print {1}, 'x'")
    assert fix.applied("print {1}, 'x'") == "print set([1]), 'x'"
