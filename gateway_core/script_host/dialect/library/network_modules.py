"""Modules that reach the network: all is there but the network, and what would connect says so."""

import errno
import socket

from gateway_core.script_host.dialect.library.byte_border import on_strings, result
from gateway_core.script_host.dialect.library.no_network import sentence
from gateway_core.script_host.dialect.library.own_copies import own_copy
from gateway_core.script_host.dialect.raising import IOError
from gateway_core.script_host.dialect.types import from_text

_LATER = frozenset({"create_server", "has_dualstack_ipv6", "send_fds", "recv_fds", "SocketIO", "selectors", "io"})
_ON_BYTES = ("htonl", "htons", "inet_ntoa", "inet_ntop", "ntohl", "ntohs")


class error(IOError):
    """Something is wrong with a connection."""


class timeout(error):
    """It took too long."""


class gaierror(error):
    """An address can't be found."""


class herror(error):
    """A host can't be found."""


for _kind in (error, timeout, gaierror, herror):
    _kind.__module__ = "socket"


def _refuse(target):
    shown = ":".join(map(str, target[:2])) if isinstance(target, tuple) else target
    raise error(errno.ENETUNREACH, sentence(shown))


def _refuse_name(host, *_more):
    raise gaierror(socket.EAI_NONAME, sentence(host))


class Socket(socket.socket):
    """A socket that reaches nobody."""

    def connect(self, address):
        """Always raises `error`."""
        _refuse(address)

    def bind(self, address):
        """Always raises `error`."""
        _refuse(address)

    def connect_ex(self, _address):
        """The number of the error that `connect` raises."""
        return errno.ENETUNREACH

    def sendto(self, _data, *address):
        """Always raises `error`."""
        _refuse(address[-1])

    def __del__(self):
        self.close()


Socket.__name__ = "_socketobject"
Socket.__module__ = "socket"


def _host_address(name):
    return "127.0.0.1" if name in {"localhost", "127.0.0.1", ""} else _refuse_name(name)


def build_socket(_context):
    """`socket`."""
    names = {
        name: int(value) if isinstance(value, int) else value
        for name, value in vars(socket).items()
        if not name.startswith("__") and name not in _LATER
    }
    return names | {name: on_strings(getattr(socket, name)) for name in _ON_BYTES} | {
        "SocketType": Socket,
        "create_connection": lambda address, *_options, **_keywords: _refuse(address),
        "error": error,
        "gaierror": gaierror,
        "getaddrinfo": _refuse_name,
        "getdefaulttimeout": socket.getdefaulttimeout,
        "getfqdn": lambda *_name: from_text(socket.gethostname()),
        "gethostbyaddr": _refuse_name,
        "gethostbyname": _host_address,
        "gethostname": lambda: from_text(socket.gethostname()),
        "has_ipv6": socket.has_ipv6,
        "herror": herror,
        "inet_aton": lambda address: result(socket.inet_aton(address)),
        "inet_pton": lambda family, address: result(socket.inet_pton(family, address)),
        "setdefaulttimeout": lambda _seconds: None,
        "socket": Socket,
        "timeout": timeout,
    }  # fmt: skip


def _socket_of(context):
    """The context's own `socket`."""
    return context.import_("socket", {"__builtins__": context.builtins}, None, ("*",))


def _without_network(name):
    """A builder of a module that uses the context's `socket`."""

    def build_copy(context):
        return own_copy(context, name, {"socket": _socket_of(context)})

    return build_copy


build_SocketServer = _without_network("socketserver")
build_asyncore = _without_network("asyncore")
build_ftplib = _without_network("ftplib")
build_httplib = _without_network("http.client")
build_imaplib = _without_network("imaplib")
build_nntplib = _without_network("nntplib")
build_poplib = _without_network("poplib")
build_smtplib = _without_network("smtplib")
build_telnetlib = _without_network("telnetlib")


def build_xmlrpclib(context):
    """`xmlrpclib`."""
    return own_copy(context, "xmlrpc.client", {"http.client": build_httplib(context)})


build = build_socket
