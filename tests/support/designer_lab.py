"""A lab for tests of the designer: two gateways, two projects, handlers in both scopes, users, presets, scripts."""

from gateway_core.api import (
    ClientPreset,
    Endpoint,
    EndpointKind,
    Gateway,
    HandlerScope,
    Lab,
    MessageHandler,
    Project,
    User,
)

SEND = "print 'sending'\nprint len(system.util.sendMessage(project='ACME', messageHandler='greet', user='bob'))\n"
GREET = MessageHandler("greet", HandlerScope.CLIENT, "print 'hello from', payload.get('who', 'nobody')")
FAIL = MessageHandler("fail", HandlerScope.CLIENT, "x = 1\nraise ValueError, 'no'")
STORED = MessageHandler("stored", HandlerScope.CLIENT, "def handleMessage(payload):\n\tprint payload\n")
AUDIT = MessageHandler("audit", HandlerScope.GATEWAY, "print 'audited'")

ACME = Project("ACME", "Bottling", {"audit": AUDIT}, {"greet": GREET, "fail": FAIL, "stored": STORED})
LAB = Lab(
    "Test lab",
    (
        Gateway("plant-gw", projects={"ACME": ACME, "Utilities": Project("Utilities")}),
        Gateway("agent-8088", projects={"ACME": Project("ACME")}),
    ),
    users=(User("bob", "bob", ("Operator",)), User("eve", "eve", ("Maintenance",))),
    clients=(
        ClientPreset("Packing 1", "plant-gw", "ACME", "bob", "PACK-01", "192.0.2.11"),
        ClientPreset("Packing 2", "plant-gw", "ACME", "eve", "PACK-02", "192.0.2.12"),
    ),
    scripts={"1 first": SEND, "2 second": "print 'second'\n"},
)
GATEWAY = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
