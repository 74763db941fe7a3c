"""`system.nav`: windows of a client, which are named cards in its window."""

from gateway_core.script_host.system.carrier import Carrier


class NavFunctions(Carrier):
    """Windows of a client, which are named cards in its window."""
