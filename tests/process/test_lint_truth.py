"""What the lint calls an error raises when it runs, and as what it says; what it is silent about does not."""

import re

import pytest

from gateway_core.api import HandlerScope, LintPlace, Threading, designer_place, lint_script
from tests.support.stage_play import delivery, lab_with, play_in

SEND, REQUEST = "system.util.sendMessage", "system.util.sendRequest"
RAISING = [
    f"{SEND}('P')",
    f"{SEND}(None, 'h')",
    f"{REQUEST}()",
    f"{REQUEST}Async(messageHandler='h')",
    f"{SEND}('P', 'h', handler='x')",
    f"{SEND}('P', 'h', project='P')",
    f"{SEND}('P', 'h', {{}}, 'C', '', '', '', '', [], 7)",
    f"{SEND}('P', 'h', user=5)",
    f"{SEND}('P', 'h', remoteServers=[1])",
    f"{SEND}('P', 'h', remoteServers='gw')",
    f"{SEND}('P', 'h', [1])",
    f"{SEND}('P', 'h', 'text %s' % 1)",
    f"{SEND}('P', 'h', {{'a': [lambda: 1]}})",
    f"{SEND}('P', 'h', {{'a': set([1])}})",
    f"{SEND}('P', 'h', {{'a': xrange(3)}})",
    f"{SEND}('P', 'h', {{'a': (x for x in [])}})",
    f"{SEND}('P', 'h', {{'a': 2j}})",
    f"{SEND}('P', 'h', {{'a': Pump()}})",
    f"{SEND}('P', 'h', {{'a': Pump}})",
    f"{SEND}('P', 'h', {{'a': math}})",
    f"{SEND}('P', 'h', {{'a': object()}})",
    f"{REQUEST}('P', 'h', 5)",
    f"{REQUEST}('P', 'h', timeoutSec=0)",
    f"{REQUEST}('P', 'h', timeoutSec='soon')",
    f"{REQUEST}('P', 'h', remoteServer='nobody')",
    f"{REQUEST}('P', 'h', remoteServer=['gw'])",
    f"{REQUEST}Async('P', 'h', onSuccess='done')",
    "system.util.sendMesage('P', 'h')",
    "system.utl.sendMessage('P', 'h')",
]
QUIET = [
    f"{SEND}('P', 'h', {{'a': [1, 2.5, None, True, 'x', u'y', (1L,), {{}}]}}, 'G')",
    f"{SEND}('P', 'h', None, 'G', None, '', None, '', None)",
    f"{SEND}('P', 'h', remoteServers=('gw',), scope='G')",
    f"{REQUEST}('P', 'h', timeoutSec='2.5')",
    f"{REQUEST}('P', 'h', {{}}, timeoutSec=5L, remoteServer=None)",
]
HEAD = "import math, sys\nclass Pump:\n\tpass\n"
TRIED = "try:\n\t{}\n\tprint 'nothing'\nexcept:\n\tprint sys.exc_info()[0].__name__.split('.')[-1]\n"
LAB = lab_with(gateway={"h": "pass"}, client={})


def raised_by(*statements: str) -> list[str]:
    """The names of what these raise, or `nothing`, one after the other in one script."""
    return play_in(LAB, HEAD + "".join(map(TRIED.format, statements))).output.split()


def said_of(statement: str) -> list[str]:
    """The exceptions that the findings on a statement speak of."""
    found = lint_script(HEAD + statement, designer_place(LAB))
    words = (re.search(r"\braises an? (\w+)", each.text) for each in found)
    return [match[1] for match in words if match]


def test_m2_m3_m17_m19_m25_r8_r10_what_is_said_to_raise_raises_just_that():
    said = [said_of(statement)[:1] for statement in RAISING]
    assert said == [[name] for name in raised_by(*RAISING)]


def test_what_the_lint_is_silent_about_raises_nothing():
    assert [lint_script(HEAD + statement, designer_place(LAB)) for statement in QUIET] == [()] * len(QUIET)
    assert raised_by(*QUIET) == ["nothing"] * len(QUIET)


@pytest.mark.parametrize(
    "statement", ["system.gui.messageBox('x')", "system.util.invokeLater(len)", "system.nav.goHome()"]
)
def test_h1_what_is_said_not_to_exist_in_gateway_scope_does_not(statement):
    place = LintPlace(LAB, "gw", "P", HandlerScope.GATEWAY.value, Threading.SHARED)
    (finding,) = lint_script(statement, place)
    assert finding.code == "not-in-this-scope"
    lab = lab_with(gateway={"h": statement}, client={})
    play = play_in(lab, f"{SEND}('P', 'h', scope='G')")
    assert delivery(play, "gw").error.type == "AttributeError"


def test_r11_what_is_said_not_to_be_caught_is_not():
    script = f"try:\n\t{REQUEST}('P', 'missing')\nexcept Exception, e:\n\tprint 'caught'"
    assert "java-exception" in [each.code for each in lint_script(script)]
    assert play_in(LAB, script).ended.error.type == "MessageHandlerException"
