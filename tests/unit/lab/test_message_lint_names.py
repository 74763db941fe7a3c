"""Lint of message calls against a lab: who is not there, under which name it is, and which scopes are asked for (M12)."""

from dataclasses import replace

import pytest

from gateway_core.api import LintPlace
from tests.support.lint_play import at_designer, codes_in, found_in, lint_lab_of, marked, only

SEND = "system.util.sendMessage"
REQUEST = "system.util.sendRequest"

# A text, its one finding's code and rule, what is underlined, words of the advice.
FINDINGS = [
    (f"{SEND}('acme', 'both')", "no-such-project", "M11", "'acme'", "Did you mean 'ACME'? Capital and small"),
    (f"{SEND}('Nowhere', 'both')", "no-such-project", "M11", "'Nowhere'", "There are: ACME, Utilities."),
    (f"{REQUEST}('Nowhere', 'both')", "no-such-project", "R6", "'Nowhere'", "There are: ACME"),
    (f"{SEND}('ACME', 'bth', scope='C')", "no-such-handler", "M12", "'bth'", "Did you mean 'both'?"),
    (f"{SEND}('ACME', 'popup')", "no-such-handler", "M12", "'popup'", "It is a client handler: add scope='C'"),
    (f"{SEND}('ACME', 'report')", "no-such-handler", "M12", "'report'", "It is a gateway handler: add scope='G'"),
    (f"{REQUEST}('ACME', 'popup')", "no-such-handler", "R6", "'popup'", "requests go to gateway handlers"),
    (f"{REQUEST}('ACME', 'both ')", "no-such-handler", "R6", "'both '", "Blanks around a name count."),
    (f"{SEND}('ACME', 'nothing', scope=s)", "no-such-handler", "M12", "'nothing'", "There are: asleep, both"),
    (f"{SEND}('ACME', 'asleep', scope='C')", "handler-off", "H1", "'asleep'", "Switch it on"),
    (f"{REQUEST}('ACME', 'dormant')", "handler-off", "H1", "'dormant'", "Switch it on"),
    (f"{SEND}('ACME', 'popup', user='Bob')", "no-such-user", "M8", "'Bob'", "Did you mean 'bob'?"),
    (f"{SEND}('ACME', 'popup', hasRole='operator')", "no-such-role", "M8", "'operator'", "Did you mean 'Operator'?"),
    (f"{SEND}('ACME', 'popup', hostName='192.0.2.11')", "no-such-host", "M8", "'192.0.2.11'", "address of 'PACK-01'"),
    (f"{SEND}('ACME', 'popup', hostName='PACK-02')", "no-such-host", "M8", "'PACK-02'", "Did you mean 'PACK-01'?"),
    (f"{SEND}('ACME', 'both', remoteServers=['depo'])", "no-such-gateway", "M24", "'depo'", "Did you mean 'depot'?"),
    (f"{REQUEST}('ACME', 'both', remoteServer='x')", "no-such-gateway", "R10", "'x'", "The lab has: plant, depot."),
    (f"{REQUEST}('ACME', 'report', remoteServer='depot')", "no-such-handler", "R6", "'report'", "There are: both."),
    (f"{SEND}('Utilities', 'notice', scope='C', remoteServers=['plant', 'depot'])", "no-such-project", "M11",
     "'Utilities'", "There are: ACME."),
]  # fmt: skip

SILENT = [
    f"{SEND}('ACME', 'both')",
    f"{SEND}('ACME', 'popup', scope='C')",
    f"{SEND}('ACME', 'popup', user='bob')",
    f"{SEND}('ACME', 'popup', user=who)",
    f"{SEND}('ACME', 'popup', hostName=host())",
    f"{SEND}('ACME', 'popup', **rest)",
    f"{SEND}('ACME', 'popup', scope=letters)",
    f"{SEND}('ACME', 'report', scope='G')",
    f"{SEND}('ACME', 'report', scope=letters)",
    f"{SEND}(project, 'nothing')",
    f"{SEND}('ACME', handler)",
    f"{SEND}('ACME', 'both', user=None, hasRole='', hostName=None)",
    f"{SEND}('Utilities', 'notice', scope='C', remoteServers=servers)",
    f"{SEND}('ACME', 'both', remoteServers=[])",
    f"{SEND}('ACME', 'both', remoteServers=['depot', 'plant'])",
    f"{SEND}('ACME', 'popup', scope='x')  # scopelab: ignore scope-letters",
    f"{REQUEST}('ACME', 'report')",
    f"{REQUEST}('ACME', 'both', remoteServer='depot')",
    f"{REQUEST}('ACME', 'both', hostName='PC-99')",
]


@pytest.mark.parametrize(("text", "code", "rule", "underlined", "advice"), FINDINGS)
def test_a_name_that_the_lab_does_not_have_is_a_warning_with_the_nearest_one(text, code, rule, underlined, advice):
    finding = only(text, at_designer())
    assert (finding.severity, finding.code, finding.rule) == ("warning", code, rule)
    assert marked(text, finding) == underlined
    assert advice in finding.advice


@pytest.mark.parametrize("text", SILENT)
def test_names_that_are_there_or_not_to_be_known_are_silent(text):
    assert found_in(text, at_designer()) == []


@pytest.mark.parametrize("text", [text for text, *_rest in FINDINGS])
def test_without_a_lab_nothing_is_said_of_names(text):
    assert codes_in(text) == []


def test_m12_a_handler_in_neither_scope_is_missed_in_both():
    texts = [each.text for each in found_in(f"{SEND}('ACME', 'nothing')", at_designer())]
    assert len(texts) == 2
    assert "no gateway handler 'nothing'" in texts[0]
    assert "no client handler 'nothing'" in texts[1]


def test_m4_a_session_without_scope_is_said_once_and_not_as_a_missing_gateway_handler_too():
    assert codes_in(f"{SEND}('ACME', 'popup', clientSessionId=x)", at_designer()) == ["session-without-scope"]


def test_m23_every_named_gateway_is_judged_by_its_own_project():
    text = f"{SEND}('ACME', 'report', scope='G', remoteServers=['plant', 'depot'])"
    assert "gateway 'depot'" in only(text, at_designer()).text


def test_a_shared_script_may_be_called_on_any_gateway():
    place = LintPlace(lint_lab_of())
    assert codes_in(f"{SEND}('Utilities', 'notice', scope='C')", place) == []
    assert "on any gateway of this lab" in only(f"{SEND}('Nowhere', 'notice')", place).text


def test_a_handler_on_another_gateway_sends_to_its_own():
    place = LintPlace(lint_lab_of(), "depot", "ACME", "gateway")
    assert codes_in(f"{REQUEST}('ACME', 'report')", place) == ["no-such-handler"]
    assert codes_in(f"{REQUEST}('ACME', 'report', remoteServer='plant')", place) == []


def test_r3_where_a_client_with_that_host_name_answers_a_client_handler_will_do():
    place = at_designer(request_host_name="client")
    assert codes_in(f"{REQUEST}('ACME', 'popup', hostName='PACK-01')", place) == []
    assert codes_in(f"{REQUEST}('ACME', 'popup')", place) == ["no-such-handler"]
    assert codes_in(f"{REQUEST}('ACME', 'nothing', hostName='PACK-01')", place) == ["no-such-handler"]


def test_a_lab_without_clients_says_nothing_of_hosts():
    assert codes_in(f"{SEND}('ACME', 'popup', hostName='PC-7')", at_designer(clients=())) == []


def test_an_empty_project_has_no_handlers_to_offer():
    lab = lint_lab_of()
    empty = replace(lab.gateways[0].projects["Utilities"], client_handlers={})
    gateway = replace(lab.gateways[0], projects={"Utilities": empty})
    place = at_designer(gateways=(gateway,))
    assert only(f"{SEND}('Utilities', 'notice', scope='C')", place).advice == "There are none at all."


def test_many_names_are_not_all_listed():
    users = tuple(replace(lint_lab_of().users[0], name=f"operator {number:02}") for number in range(30))
    advice = only(f"{SEND}('ACME', 'popup', user='nobody at all')", at_designer(users=users)).advice
    assert advice.startswith("There are: operator 00, operator 01")
    assert advice.endswith(", ….")


def test_endless_names_take_no_time_and_no_room():
    finding = only(f"{SEND}('{'x' * 100_000}', 'h')", at_designer())
    assert len(finding.text) < 200
