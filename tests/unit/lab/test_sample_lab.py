"""The sample lab is sound and shows what it promises."""

import re

import pytest

from gateway_core.lab.document import read_lab
from gateway_core.lab.lint import lint_lab
from gateway_core.lab.send_code.saved_send import read_saved_send
from gateway_core.lab.send_code.variables import used_variables
from gateway_core.messages.calls import Filters, MessageCall
from gateway_core.model.parts import CommMode, HandlerScope, Lab, MessageHandler, Threading
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.sends import Reason
from gateway_core.routing.verdicts import judge
from gateway_core.routing.world import GatewayState, World
from resources.locator import sample_lab

FIRST = "1 first message"


@pytest.fixture(scope="module")
def lab() -> Lab:
    found = read_lab(sample_lab()).lab
    assert found is not None
    return found


def handlers(lab: Lab) -> list[MessageHandler]:
    return [
        handler
        for gateway in lab.gateways
        for project in gateway.projects.values()
        for scope in HandlerScope
        for handler in project.handlers(scope).values()
    ]


def test_it_reads_without_findings():
    assert read_lab(sample_lab()).findings == ()


def test_every_script_in_it_is_python_2(lab):
    assert lint_lab(lab) == ()


def test_it_has_two_gateways_three_projects_six_users_and_eight_clients(lab):
    counts = (
        len(lab.gateways),
        sum(len(gateway.projects) for gateway in lab.gateways),
        len(lab.users),
        len(lab.clients),
    )
    assert counts == (2, 3, 6, 8)


def test_it_has_twelve_handlers_and_eight_saved_scripts(lab):
    assert (len(handlers(lab)), len(lab.scripts)) == (12, 8)


def test_its_handlers_are_of_every_threading_h1(lab):
    assert {handler.threading for handler in handlers(lab)} == set(Threading)


def test_one_handler_is_stored_the_way_7_9_does_it_h2(lab):
    assert any(handler.script.startswith("def handleMessage(payload):\n\t") for handler in handlers(lab))


def test_some_of_its_clients_share_a_user_and_some_a_host(lab):
    users = [client.user for client in lab.clients]
    hosts = [client.host for client in lab.clients]
    assert len(set(users)) < len(users)
    assert len(set(hosts)) < len(hosts)


def test_its_scripts_use_only_what_is_emulated(lab):
    emulated = {
        *("util.sendMessage", "util.sendRequest", "util.getLogger", "util.getSessionInfo"),
        *("security.getUsername", "net.getHostName", "gui.messageBox"),
    }
    texts = [*lab.scripts.values(), *lab.shared.values(), *(handler.script for handler in handlers(lab))]
    used = {name for text in texts for name in re.findall(r"system\.(\w+\.\w+)\(", text)}
    assert used == emulated


def test_every_script_says_at_its_top_what_to_watch(lab):
    assert all(text.startswith("# ") for text in lab.scripts.values())


def test_every_handler_that_its_scripts_name_exists_in_that_project(lab):
    projects = [project for gateway in lab.gateways for project in gateway.projects.values()]
    for text in lab.scripts.values():
        for project, handler in re.findall(r"project='(\w+)',\s*messageHandler='(\w+)'", text):
            found = [known for known in projects if known.name == project]
            assert any(handler in known.gateway_handlers or handler in known.client_handlers for known in found)


def first_start(lab: Lab) -> World:
    """The designer and the first three presets, as they stand at the first start."""
    gateways = tuple(GatewayState(gateway.name, gateway.online, gateway.projects) for gateway in lab.gateways)
    designer = Session("0A1B2C3D", EndpointKind.DESIGNER, "designer", "plant-gw", "", comm_mode=CommMode.READ_WRITE)
    clients = [
        Session(
            f"0000000{number}", EndpointKind.CLIENT, preset.name, preset.gateway, preset.project, Identity(preset.user)
        )
        for number, preset in enumerate(lab.clients[:3])
    ]
    return World(gateways, (designer, *clients))


def test_the_first_script_reaches_packing_1_and_shows_why_the_others_are_left_out_m7_m4(lab):
    assert min(lab.scripts) == FIRST == next(iter(lab.scripts))
    text = " ".join(lab.scripts[FIRST].split())
    assert "project='ACME', messageHandler='testHandler', payload=payload, user='bob'" in text
    world = first_start(lab)
    designer = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "0A1B2C3D")
    verdicts = judge(MessageCall("ACME", "testHandler", filters=Filters(user="bob")), designer, world)
    assert {verdict.endpoint.name: verdict.reason for verdict in verdicts} == {
        "plant-gw": Reason.SCOPE_WITHOUT_GATEWAY,
        "agent-8088": Reason.REMOTE_UNKNOWN,
        "designer": Reason.DESIGNER_NEVER_RECEIVES,
        "Packing 1": Reason.QUEUED,
        "Packing 2": Reason.OTHER_USER,
        "Office": Reason.OTHER_PROJECT,
    }


def test_it_has_a_saved_send_with_a_variable(lab):
    (text,) = lab.sends.values()
    send = read_saved_send(text)
    assert dict(send.variables) == {"line": "4"}
    assert used_variables(send.code) == ("line",)
