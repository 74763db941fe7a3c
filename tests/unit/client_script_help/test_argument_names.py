"""The lab's names in the arguments of calls: narrowed by what the call says, put in with the right quotes (M4, M7, M23, R2)."""

from dataclasses import replace

import pytest

from gateway_core.api import Lab, User
from tests.support.script_help_play import (
    BOB,
    DESIGNER,
    EVE,
    LAB,
    FakeNames,
    chosen,
    help_at,
    hint_of,
    items,
    names_at,
)

SEND = "system.util.sendMessage"


def test_a_project_is_offered_with_the_gateway_it_stands_on():
    assert names_at(f"{SEND}(project='|')") == ["ACME", "Office"]
    assert hint_of("ACME", f"{SEND}('|')") == "project on plant-gw"


def test_handlers_are_those_of_the_project_that_the_call_names():
    assert names_at(f"{SEND}('Office', '|')") == ["memo"]
    assert names_at(f"{SEND}(messageHandler='|', project='Office')") == ["memo"]


def test_a_project_in_a_name_that_was_given_a_text_counts():
    assert names_at(f"P = 'Office'\n{SEND}(P, '|')") == ["memo"]


def test_handlers_of_every_project_are_offered_where_the_project_is_not_told():
    assert {"memo", "alarm", "audit"} <= set(names_at(f"{SEND}(choose(), '|')"))


def test_m4_a_user_filter_leaves_client_handlers_only():
    assert "audit" not in names_at(f"{SEND}('ACME', '|', user='bob')")
    assert "audit" in names_at(f"{SEND}('ACME', '|')")


def test_m4_a_scope_of_g_leaves_gateway_handlers_only():
    assert names_at(f"{SEND}('ACME', '|', scope='G')") == ["alarm", "audit"]


def test_r2_requests_are_offered_gateway_handlers():
    assert names_at("system.util.sendRequest('ACME', '|')") == ["alarm", "audit"]
    assert names_at("system.util.sendRequestAsync('ACME', '|')") == ["alarm", "audit"]


def test_m23_handlers_are_those_of_the_remote_servers():
    assert names_at(f"{SEND}('ACME', '|', remoteServers=['agent'])") == ["collect"]
    assert names_at("system.util.sendRequest('ACME', '|', remoteServer='agent')") == ["collect"]


def test_a_handler_says_where_it_is_how_it_runs_and_that_it_is_off():
    assert hint_of("alarm", f"{SEND}('ACME', '|')") == "client, gateway · ACME · EDT"
    assert hint_of("testHandler", f"{SEND}('ACME', '|')") == "client · ACME · switched off"


def test_scopes_are_offered_with_their_meaning():
    assert names_at(f"{SEND}('ACME', 'alarm', scope='|')") == ["C", "G", "CG"]
    assert hint_of("CG", f"{SEND}('ACME', 'alarm', scope='|')") == "clients and the gateway"


def test_users_are_narrowed_by_the_role_and_roles_by_the_user():
    assert names_at(f"{SEND}('ACME', 'alarm', user='|')") == ["admin", "bob", "eve"]
    assert names_at(f"{SEND}('ACME', 'alarm', user='|', hasRole='Shift A')") == []
    assert names_at(f"{SEND}('ACME', 'alarm', hasRole='|', user='eve')") == ["Operator"]
    assert hint_of("Operator", f"{SEND}('ACME', 'alarm', hasRole='|')") == "role of bob, eve"


def test_hosts_are_those_of_presets_and_of_open_clients():
    assert names_at(f"{SEND}('ACME', 'alarm', hostName='|')") == ["PACK-01", "PC-7"]
    assert hint_of("PC-7", f"{SEND}('ACME', 'alarm', hostName='|')") == "Office 1"


def test_sessions_are_open_clients_of_the_project_with_the_names_of_their_windows():
    text = f"{SEND}('ACME', 'alarm', clientSessionId='|')"
    assert names_at(text) == ["65F7A472"]
    assert hint_of("65F7A472", text) == "Packing 1 · bob · PACK-01"


def test_sessions_that_open_and_users_that_are_added_are_there_at_once():
    names = FakeNames(sessions=(BOB,))
    script_help = help_at(DESIGNER, names)
    text = f"{SEND}(choose(), 'alarm', clientSessionId='|')"
    assert names_at(text, script_help) == [BOB.id]
    names.sessions = (BOB, EVE)
    names.given = replace(LAB, users=(*LAB.users, User("zoe")))
    assert names_at(text, script_help) == [BOB.id, EVE.id]
    assert "zoe" in names_at(f"{SEND}('ACME', 'alarm', user='|')", script_help)


def test_gateways_are_offered_inside_the_list_and_those_in_it_are_left_out():
    text = f"{SEND}('ACME', 'collect', remoteServers=['agent', '|'])"
    assert names_at(text) == ["plant-gw"]
    assert hint_of("agent", f"{SEND}('ACME', 'collect', remoteServers=['|'])") == "off line"


def test_m25_without_quotes_a_gateway_is_put_in_as_a_list():
    assert chosen("agent", f"{SEND}('ACME', 'collect', remoteServers=|)").endswith("remoteServers=['agent']|)")
    assert chosen("agent", f"{SEND}('ACME', 'collect', remoteServers=[|])").endswith("remoteServers=['agent'|])")


def test_tags_are_offered_to_the_functions_of_tags():
    assert names_at("system.tag.read('|')") == ["Line 1/Speed"]
    assert chosen("Line 1/Speed", "system.tag.readAll(|)") == "system.tag.readAll(['Line 1/Speed']|)"


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("f('te|')", "f('testHandler|')"),
        ("f('te|", "f('testHandler'|"),
        ("f('te|stHandler', 1)", "f('testHandler|', 1)"),
        ("f('te|, user='bob')", "f('testHandler'|, user='bob')"),
        ("f(te|)", "f('testHandler'|)"),
        ("f(u'|')", "f(u'testHandler|')"),
    ],
)
def test_a_name_is_put_in_within_its_quotes(written, wanted):
    call = f"{SEND}(project='ACME', messageHandler="
    assert chosen("testHandler", written.replace("f(", call)) == wanted.replace("f(", call)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("'|'", "'it\\'s \"on\"|'"),
        ('"|"', '"it\'s \\"on\\"|"'),
        ("|", "'it\\'s \"on\"'|"),
        ("'it\\'|'", "'it\\'s \"on\"|'"),
    ],
)
def test_quotes_in_a_name_are_escaped(written, wanted):
    assert chosen('it\'s "on"', f"{SEND}('ACME', {written})") == f"{SEND}('ACME', {wanted})"


def test_a_raw_text_is_offered_only_what_it_can_hold():
    assert 'it\'s "on"' not in names_at(f"{SEND}('ACME', r'|')")
    assert "alarm" in names_at(f"{SEND}('ACME', r'|')")


def test_letters_of_any_language_are_put_in_as_they_are():
    assert chosen("Überlauf", f"{SEND}('ACME', 'Ü|')") == f"{SEND}('ACME', 'Überlauf|')"


def test_the_parameters_of_the_call_are_offered_where_an_argument_begins():
    assert {"user=", "hasRole=", "scope="} <= set(names_at(f"{SEND}('ACME', 'alarm', |)"))
    assert "project=" not in names_at(f"{SEND}('ACME', 'alarm', |)")


def test_functions_that_were_imported_by_name_are_known():
    assert names_at("from system.util import sendMessage\nsendMessage('Office', '|')") == ["memo"]
    assert names_at("from system.util import *\nsendMessage('Office', '|')") == ["memo"]
    assert names_at("send = system.util.sendMessage\nsend('Office', '|')") == ["memo"]


def test_the_list_shows_itself_in_quotes_only_where_names_fit():
    script_help = help_at()
    assert script_help.completions(f"{SEND}('", len(SEND) + 2).opens
    assert not script_help.completions("print '", 7).opens


def test_other_texts_and_triple_quotes_are_offered_nothing():
    assert items("x = '|'") == ()
    assert items(f"{SEND}('''|''')") == ()
    assert items(f"# {SEND}('|") == ()


def test_an_empty_lab_offers_nothing_and_fails_nowhere():
    script_help = help_at(DESIGNER, FakeNames(Lab("Empty", (LAB.gateways[1],)), ()))
    for parameter in ("project", "messageHandler", "scope", "clientSessionId", "user", "hasRole", "hostName"):
        items(f"{SEND}({parameter}='|')", script_help)
    assert items(f"{SEND}(user='|')", script_help) == ()
