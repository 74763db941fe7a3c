"""`system.util.sendMessage`, `sendRequest`, `sendRequestAsync`: arguments bound and payload copied here (M17 to M19)."""

from gateway_core.script_host import call_arguments, wire
from gateway_core.script_host.language import to_text, unicode
from gateway_core.script_host.system.carrier import Carrier, binds_itself


class MessagingFunctions(Carrier):
    @binds_itself
    def sendMessage(self, *arguments, **keywords):
        bound = call_arguments.bind_message(arguments, keywords)
        call = {
            "project": to_text(bound["project"]),
            "handler": to_text(bound["messageHandler"]),
            "payload": wire.encode(bound["payload"]),
            "scope": to_text(bound["scope"]),
            "session_id": to_text(bound["clientSessionId"]),
            "user": to_text(bound["user"]),
            "role": to_text(bound["hasRole"]),
            "host": to_text(bound["hostName"]),
            "remote_servers": [to_text(name) for name in bound["remoteServers"]],
        }
        return [unicode(receipt) for receipt in self._context.call("sendMessage", call)]

    @binds_itself
    def sendRequest(self, *arguments, **keywords):
        bound, warnings = call_arguments.bind_request(arguments, keywords)
        self._warn("sendRequest", warnings)
        return self._context.call("sendRequest", _request(bound))

    @binds_itself
    def sendRequestAsync(self, *arguments, **keywords):
        bound, warnings = call_arguments.bind_request_async(arguments, keywords)
        self._warn("sendRequestAsync", warnings)
        handle = self._context.request(_request(bound))
        handle.onSuccess(bound["onSuccess"])
        handle.onError(bound["onError"])
        return handle

    def _warn(self, function, warnings):
        for warning in warnings:
            self._context.log("WARN", "system.util." + function, warning)


def _request(bound):
    return {
        "project": to_text(bound["project"]),
        "handler": to_text(bound["messageHandler"]),
        "payload": wire.encode(bound["payload"]),
        "host": to_text(bound["hostName"]),
        "remote_server": to_text(bound["remoteServer"]),
        "timeout_s": bound["timeoutSec"],
    }
