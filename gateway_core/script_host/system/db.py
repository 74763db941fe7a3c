"""`system.db`: SQL on the gateway's own SQLite database."""

from gateway_core.script_host.system.carrier import Carrier


class DbFunctions(Carrier):
    """SQL on the gateway's own SQLite database."""
