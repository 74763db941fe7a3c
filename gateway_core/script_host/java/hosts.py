"""java.net.InetAddress of one context: its client's or gateway's own host, as `system.net` tells it; no other can be asked."""

import re

from gateway_core.script_host import language
from gateway_core.script_host.dialect.library.no_network import sentence
from gateway_core.script_host.java.objects import Object, as_int, text_argument
from gateway_core.script_host.java.rare_throwables import UnknownHostException
from gateway_core.script_host.java.throwables import IOException

_NUMBERS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}$")


def build(context):
    """The classes, for that context."""

    class InetAddress(_Address):
        """java.net.InetAddress; made by `getLocalHost()` and `getByName(name)`."""

        java_name = "java.net.InetAddress"

        @staticmethod
        def getLocalHost():
            who = context.call("whoAmI", {})
            return Inet4Address(who["host"], who["address"])

        @staticmethod
        def getLoopbackAddress():
            return Inet4Address("localhost", "127.0.0.1")

        @staticmethod
        def getByName(name):
            return _found(text_argument(name, "getByName"), InetAddress.getLocalHost(), Inet4Address)

    class Inet4Address(InetAddress):
        java_name = "java.net.Inet4Address"

    return {"InetAddress": InetAddress, "Inet4Address": Inet4Address}


class _Address(Object):
    java_name = "java.net.InetAddress"

    def __init__(self, name, numbers):
        self._name = name
        self._numbers = numbers

    def getHostName(self):
        return language.unicode(self._name or self._numbers)

    def getCanonicalHostName(self):
        return self.getHostName()

    def getHostAddress(self):
        return language.unicode(self._numbers)

    def isLoopbackAddress(self):
        return self._numbers.startswith("127.")

    def isReachable(self, *_timeout):
        raise IOException(language.unicode(sentence(self.getHostName())))

    def hashCode(self):
        number = 0
        for part in self._numbers.split("."):
            number = number * 256 + (int(part) if part.isdigit() else 0)
        return as_int(number)

    def toString(self):
        return language.unicode("%s/%s" % (self._name, self._numbers))

    def __eq__(self, other):
        return isinstance(other, _Address) and self._numbers == other._numbers

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()


def _found(name, own, address_class):
    if name.lower() in (str(own.getHostName()).lower(), str(own.getHostAddress())):
        return own
    if name.lower() == "localhost":
        return address_class("localhost", "127.0.0.1")
    if _NUMBERS.match(name):
        return address_class("", name)
    raise UnknownHostException(language.unicode("%s: %s" % (name, sentence(name))))
