"""`system.net`: what the client says of itself (rule C3)."""

from gateway_core.script_host.language import unicode
from gateway_core.script_host.system.carrier import Carrier


class NetFunctions(Carrier):
    def getHostName(self):
        return unicode(self._context.call("whoAmI", {})["host"])

    def getIpAddress(self):
        return unicode(self._context.call("whoAmI", {})["address"])
