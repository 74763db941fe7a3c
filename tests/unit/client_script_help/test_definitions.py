"""Where names of a script lead: handlers of calls, library functions, the script's own names."""

import pytest

from client.script_help.definitions import NamedHandler
from gateway_core.api import HandlerScope, Place, PlaceKind
from tests.support.script_help_play import definition_at, help_at

SEND = "system.util.sendMessage"
ALARM_AT_CLIENTS = Place(PlaceKind.CLIENT_HANDLER, "plant-gw", "ACME", "alarm")
ALARM_AT_GATEWAY = Place(PlaceKind.GATEWAY_HANDLER, "plant-gw", "ACME", "alarm")


def places(text: str) -> set[Place]:
    found = definition_at(text)
    assert found is not None
    return {target.place for target in found.targets}


@pytest.mark.parametrize(
    "text",
    [
        f"{SEND}('ACME', 'al|arm', scope='C')",
        f"{SEND}('ACME', 'alarm', sco|pe='C')",
        f"{SEND}('ACME', 'alarm', scope='C'|)",
        "print system.util.send|Message('ACME', 'alarm', scope='C')",
        f"P, H = 1, 2\nname = 'alarm'\n{SEND}('ACME', name, {{'a': |1}}, 'C')",
    ],
)
def test_a_handler_is_found_from_anywhere_in_the_call_that_names_it(text):
    assert places(text) == {ALARM_AT_CLIENTS}


def test_m4_a_call_of_both_scopes_leads_to_both_handlers():
    assert places(f"{SEND}('ACME', '|alarm')") == {ALARM_AT_CLIENTS, ALARM_AT_GATEWAY}


def test_r2_a_request_leads_to_the_gateways_handler():
    assert places("system.util.sendRequest('ACME', '|alarm')") == {ALARM_AT_GATEWAY}


def test_m23_a_call_to_a_remote_server_leads_to_its_handler():
    text = f"{SEND}('ACME', '|collect', remoteServers=['agent'])"
    assert places(text) == {Place(PlaceKind.GATEWAY_HANDLER, "agent", "ACME", "collect")}


def test_m12_a_handler_that_is_missing_is_told_with_where_it_could_be_made():
    found = definition_at(f"{SEND}('ACME', 'ala|rn', scope='G')")
    assert found is not None
    assert found.missing == NamedHandler("plant-gw", "ACME", HandlerScope.GATEWAY, "alarn")


def test_a_project_that_no_gateway_has_leaves_nowhere_to_make_the_handler():
    found = definition_at(f"{SEND}('Nowhere', 'ala|rm')")
    assert found is not None
    assert found.missing is not None
    assert found.missing.gateway == ""


def test_only_the_handlers_name_is_a_link_in_a_call():
    text = f"{SEND}('ACME', 'alarm', scope='C')"
    link = help_at().link_at(text, text.index("arm'"))
    assert link is not None
    assert text[link.start : link.end] == "alarm"
    assert help_at().link_at(text, text.index("ME',")) is None
    assert help_at().link_at(text, text.index("scope")) is None


def test_a_library_function_leads_to_its_line():
    found = definition_at("project.util.sh|out('a')")
    assert found is not None
    target = found.targets[0]
    assert (target.place, target.line, target.column) == (
        Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "util"),
        7,
        4,
    )


def test_a_module_in_a_dotted_name_leads_to_the_module():
    assert places("project.ut|il.shout('a')") == {Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "util")}
    assert places("from shared import text\ntext.cl|ean('a')") == {Place(PlaceKind.SHARED, name="text")}


def test_a_name_of_the_scripts_own_is_for_python_to_find():
    found = definition_at("total = 1\nprint to|tal\n")
    assert found is not None
    assert found.is_own


@pytest.mark.parametrize("text", ["pri|nt 1", "x = 1|2", "nobody_kn|ows", "# pa|yload", "f(us|er=1)", "'al|arm'", "|"])
def test_what_leads_nowhere(text):
    assert definition_at(text) is None
