"""A lab with one gateway, one project and two users, and a client of it: enough for one window."""

from client.window.client_windows import ClientStart
from gateway_core.api import ClientPreset, Gateway, Identity, Lab, Project, User

LAB = Lab(
    title="Bottling plant",
    gateways=(Gateway("plant-gw", projects={"ACME": Project("ACME")}),),
    users=(User("bob", "bob", ("Operator", "Shift A")), User("eve", "eve", ("Maintenance",))),
    clients=(ClientPreset("Packing 2", "plant-gw", "ACME", "eve", "PACK-02", "192.0.2.12"),),
)
BOB = ClientStart("Packing 1", "plant-gw", "ACME", Identity("bob", ("Operator", "Shift A"), "PACK-01", "192.0.2.11"))
