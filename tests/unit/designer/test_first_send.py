"""What the Send form begins with: a message for which no system that it selects lacks the handler."""

import pytest

from designer.panels.send_form.beginnings import first_send
from gateway_core.api import Gateway, HandlerScope, Lab, MessageHandler, Project


def lab_with(client: tuple[str, ...], gateway: tuple[str, ...]) -> Lab:
    at_client = {name: MessageHandler(name, HandlerScope.CLIENT, "pass") for name in client}
    at_gateway = {name: MessageHandler(name, HandlerScope.GATEWAY, "pass") for name in gateway}
    return Lab("Lab", (Gateway("plant-gw", projects={"ACME": Project("ACME", "", at_gateway, at_client)}),))


@pytest.mark.parametrize(
    ("client", "gateway", "handler", "scope"),
    [
        (("alarm", "both"), ("audit", "both"), "both", ""),
        (("alarm",), ("audit",), "alarm", "scope='C'"),
        ((), ("audit",), "audit", "scope='G'"),
    ],
)
def test_m4_m12_the_first_send_goes_where_its_handler_is(client, gateway, handler, scope) -> None:
    code = first_send(lab_with(client, gateway)).code
    assert f"messageHandler='{handler}'" in code
    assert scope in code
    assert ("scope=" in code) == bool(scope)
