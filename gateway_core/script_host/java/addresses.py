"""java.net: addresses of the web as texts. Whatever would open a connection says that scripts have no network here."""

from urllib.parse import urlsplit

from gateway_core.script_host import language
from gateway_core.script_host.dialect.library.no_network import sentence
from gateway_core.script_host.java.objects import Object, text_argument
from gateway_core.script_host.java.rare_throwables import (
    ConnectException,
    MalformedURLException,
    UnsupportedEncodingException,
)
from gateway_core.script_host.java.throwables import IllegalArgumentException

_KEPT = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789*-_.")
_PROTOCOLS = {"http": 80, "https": 443, "ftp": 21, "file": -1, "jar": -1}


def _no_connection(target):
    return ConnectException(language.unicode(sentence(target)))


class URLEncoder(Object):
    """java.net.URLEncoder."""

    java_name = "java.net.URLEncoder"

    @staticmethod
    def encode(text, encoding="UTF-8"):
        data = _encoded(text_argument(text, "encode"), encoding)
        codes = ["+" if code == 32 else chr(code) if code in _KEPT else "%%%02X" % code for code in data]
        return language.unicode("".join(codes))


class URLDecoder(Object):
    """java.net.URLDecoder."""

    java_name = "java.net.URLDecoder"

    @staticmethod
    def decode(text, encoding="UTF-8"):
        parts = text_argument(text, "decode").replace("+", " ").split("%")
        data = _encoded(parts[0], encoding)
        for part in parts[1:]:
            if len(part) < 2:
                raise IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern")
            try:
                data += bytes([int(part[:2], 16)]) + _encoded(part[2:], encoding)
            except ValueError:
                raise IllegalArgumentException(
                    'URLDecoder: Illegal hex characters in escape (%%) pattern - Error at index 0 in: "%s"' % part[:2]
                )
        return language.unicode(data.decode(text_argument(encoding, "decode", 2), "replace"))


def _encoded(text, encoding):
    try:
        return text.encode(text_argument(encoding, "encode", 2), "replace")
    except LookupError:
        raise UnsupportedEncodingException(encoding)


class URL(Object):
    """java.net.URL: the parts of an address."""

    java_name = "java.net.URL"

    def __init__(self, text):
        self._text = text_argument(text, "java.net.URL")
        protocol = self._text.partition(":")[0]
        if protocol == self._text or not protocol.isalnum():
            raise MalformedURLException("no protocol: " + self._text)
        if protocol.lower() not in _PROTOCOLS:
            raise MalformedURLException("unknown protocol: " + protocol.lower())
        self._parts = urlsplit(self._text)

    def getProtocol(self):
        return language.unicode(self._parts.scheme)

    def getHost(self):
        return language.unicode(self._parts.hostname or "")

    def getPort(self):
        return self._parts.port or -1

    def getDefaultPort(self):
        return _PROTOCOLS[self._parts.scheme]

    def getPath(self):
        return language.unicode(self._parts.path)

    def getQuery(self):
        return language.unicode(self._parts.query) if self._parts.query else None

    def getFile(self):
        return language.unicode(self._parts.path + ("?" + self._parts.query if self._parts.query else ""))

    def toExternalForm(self):
        return language.unicode(self._text)

    def openConnection(self, *_proxy):
        raise _no_connection(self._text)

    def openStream(self):
        raise _no_connection(self._text)

    def getContent(self):
        raise _no_connection(self._text)

    def toString(self):
        return language.unicode(self._text)


class Socket(Object):
    """java.net.Socket: connects as it is made."""

    java_name = "java.net.Socket"

    def __init__(self, host=None, port=None, *_more):
        raise _no_connection("a socket" if host is None else "%s:%s" % (host, port))


class ServerSocket(Object):
    """java.net.ServerSocket: listens as it is made."""

    java_name = "java.net.ServerSocket"

    def __init__(self, port=0, *_more):
        raise _no_connection("the port %s" % port)
