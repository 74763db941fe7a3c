"""`system.net`: what the client says of itself (rule C3)."""

from gateway_core.script_host.language import unicode


class NetFunctions(object):
    def __init__(self, context):
        self._context = context

    def getHostName(self):
        return unicode(self._context.call("whoAmI", {})["host"])

    def getIpAddress(self):
        return unicode(self._context.call("whoAmI", {})["address"])
