"""Everybody who takes part in a lab, opened without windows: the designer and all clients that the lab offers."""

from gateway_core.model.parts import CommMode
from gateway_core.model.session import Endpoint, Identity
from gateway_core.runtime.network import Network


def open_parties(network: Network) -> dict[str, Endpoint]:
    """Open them on a network that runs; every party by its label (`designer`, `client:NAME`, `gateway:NAME`)."""
    lab = network.lab
    parties = {"designer": network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint}
    for preset in lab.clients:
        user = lab.user(preset.user)
        identity = Identity(preset.user, user.roles if user else (), preset.host, preset.address)
        opened = network.open_client(preset.name, preset.gateway, preset.project, identity)
        parties[f"client:{preset.name}"] = opened.result().endpoint
    for state in network.world().gateways:
        parties[f"gateway:{state.name}"] = state.endpoint
    return parties
