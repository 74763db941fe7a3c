"""`system.net`: what the client says of itself (rule C3), and calls that would leave this machine but do not."""

from gateway_core.script_host import java_classes, wire
from gateway_core.script_host.language import to_text, unicode
from gateway_core.script_host.system.carrier import Carrier, list_of, number_of, optional_text_of, text_of
from gateway_core.script_host.system.surroundings import note_effect

_NO_NETWORK = (
    "Scripts have no network here, so %s can't be reached; "
    "put a canned answer into a library script and test with that."
)


class NetFunctions(Carrier):
    def getHostName(self):
        return unicode(self._context.call("whoAmI", {})["host"])

    def getIpAddress(self):
        return unicode(self._context.call("whoAmI", {})["address"])

    def getExternalIpAddress(self):
        return unicode(self._context.call("whoAmI", {})["address"])

    def getRemoteServers(self, runningOnly=False):
        found = self._context.call("getRemoteServers", {"running_only": bool(runningOnly)})
        return [unicode(name) for name in found]

    def openURL(self, url, useApplet=False):
        text_of("openURL", "url", url)
        note_effect(self._context, "system.net.openURL", [url])

    def httpGet(self, url, connectTimeout=10000, readTimeout=60000, **rest):
        self._refuse("httpGet", url, connectTimeout, readTimeout, rest)

    def httpDelete(self, url, contentType=None, connectTimeout=10000, readTimeout=60000, **rest):
        optional_text_of("httpDelete", "contentType", contentType)
        self._refuse("httpDelete", url, connectTimeout, readTimeout, rest)

    def httpPost(self, url, connectTimeout=10000, readTimeout=60000, **rest):
        self._refuse("httpPost", url, connectTimeout, readTimeout, rest)

    def httpPut(self, url, connectTimeout=10000, readTimeout=60000, **rest):
        self._refuse("httpPut", url, connectTimeout, readTimeout, rest)

    def sendEmail(self, smtp, fromAddr, subject="", body="", html=False, to=None, **rest):
        text_of("sendEmail", "fromAddr", fromAddr)
        call = {"smtp": smtp, "subject": subject, "body": body}
        for name, value in call.items():
            optional_text_of("sendEmail", name, value)
        call.update({"fromAddr": fromAddr, "html": bool(html), "to": _addresses("to", to)})
        for name in ("cc", "bcc", "replyTo"):
            if rest.get(name) is not None:
                call[name] = _addresses(name, rest[name])
        if rest.get("attachmentNames") is not None:
            call["attachmentNames"] = _attachments(rest["attachmentNames"], rest.get("attachmentData"))
        if not any(call.get(name) for name in ("to", "cc", "bcc")):
            raise ValueError("sendEmail() needs somebody to send to: give the argument to a list of addresses.")
        receivers = [to_text(address) for name in ("to", "cc", "bcc") for address in call.get(name, ())]
        line = "Mail to %s: %s (only noted: nothing leaves this machine)" % (
            ", ".join(receivers),
            to_text(subject or "no subject"),
        )
        noted = {"call": "system.net.sendEmail", "arguments": wire.encode([call], "arguments"), "line": line}
        self._context.call("sendEmail", noted)

    def _refuse(self, function, url, connect, read, rest):
        address = text_of(function, "url", url)
        for name, value in (("connectTimeout", connect), ("readTimeout", read)):
            number_of(function, name, value)
        for name in ("username", "password"):
            optional_text_of(function, name, rest.get(name))
        headers = rest.get("headerValues")
        if headers is not None and not hasattr(headers, "keys"):
            raise TypeError(
                "%s() argument headerValues must be a dictionary, not %s." % (function, type(headers).__name__)
            )
        raise java_classes.IOException(unicode(_NO_NETWORK % address))


def _addresses(name, value):
    if value is None:
        return []
    addresses = list_of("sendEmail", name, value)
    for address in addresses:
        text_of("sendEmail", name, address)
    return addresses


def _attachments(names, data):
    """The names; their bytes are looked at and left here."""
    found = list_of("sendEmail", "attachmentNames", names)
    for name in found:
        text_of("sendEmail", "attachmentNames", name)
    given = [] if data is None else list_of("sendEmail", "attachmentData", data)
    if len(given) != len(found):
        raise ValueError(
            "sendEmail() got %d attachmentNames and %d attachmentData: each name needs its data."
            % (len(found), len(given))
        )
    return found
