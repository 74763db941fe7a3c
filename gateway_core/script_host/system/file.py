"""`system.file`: files inside the lab's own folder `files`."""

from gateway_core.script_host.system.carrier import Carrier


class FileFunctions(Carrier):
    """Files inside the lab's own folder `files`."""
