"""`system.tag`: the tags of the gateway, of the client and of the system."""

from gateway_core.script_host.system.carrier import Carrier


class TagFunctions(Carrier):
    """The tags of the gateway, of the client and of the system."""
