"""`urllib2`: requests and their errors. Nothing is sent: opening an address says that there is no network."""

from urllib import parse

from gateway_core.script_host.dialect.library.no_network import sentence
from gateway_core.script_host.dialect.library.urllib_module import build_urllib
from gateway_core.script_host.dialect.raising import IOError
from gateway_core.script_host.dialect.representation import str_of

_HANDLERS = ("AbstractHTTPHandler", "CacheFTPHandler", "FTPHandler", "FileHandler", "HTTPBasicAuthHandler",
             "HTTPCookieProcessor", "HTTPDefaultErrorHandler", "HTTPDigestAuthHandler", "HTTPErrorProcessor",
             "HTTPHandler", "HTTPRedirectHandler", "HTTPSHandler", "ProxyBasicAuthHandler", "ProxyHandler",
             "UnknownHandler")  # fmt: skip


class URLError(IOError):
    """An address can't be opened."""

    def __init__(self, reason):
        super().__init__(reason)
        self.args = (reason,)
        self.reason = reason

    def __str__(self):
        return f"<urlopen error {str_of(self.reason)}>"


class HTTPError(URLError):
    """A server answered with an error."""

    def __init__(self, url, code, msg, hdrs, fp):
        super().__init__(msg)
        self.url = self.filename = url
        self.code = code
        self.msg = msg
        self.hdrs = self.headers = hdrs
        self.fp = fp

    def __str__(self):
        return f"HTTP Error {self.code}: {self.msg}"

    def getcode(self):
        """The number of the answer."""
        return self.code

    def geturl(self):
        """The address."""
        return self.url

    def info(self):
        """The headers of the answer."""
        return self.hdrs

    def read(self, *size):
        """The text of the answer."""
        return self.fp.read(*size) if self.fp is not None else ""


URLError.__module__ = HTTPError.__module__ = "urllib2"


class Request:
    """What is asked for."""

    def __init__(self, url, data=None, headers=None, origin_req_host=None, unverifiable=False):
        self._url = url
        self.data = data
        self.headers = {}
        self.unredirected_hdrs = {}
        self.origin_req_host = origin_req_host
        self.unverifiable = unverifiable
        for key, value in (headers or {}).items():
            self.add_header(key, value)

    def get_method(self):
        """`POST` with data, else `GET`."""
        return "GET" if self.data is None else "POST"

    def get_full_url(self):
        """The address."""
        return self._url

    def get_type(self):
        """Its scheme."""
        return parse.urlsplit(self._url).scheme

    def get_host(self):
        """Its host."""
        return parse.urlsplit(self._url).netloc

    def get_selector(self):
        """What comes after the host."""
        parts = parse.urlsplit(self._url)
        return parse.urlunsplit(("", "", parts.path, parts.query, ""))

    def add_data(self, data):
        """Set the data."""
        self.data = data

    def has_data(self):
        """Whether it has data."""
        return self.data is not None

    def get_data(self):
        """The data."""
        return self.data

    def add_header(self, key, val):
        """Set a header."""
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        """Set a header for the first request alone."""
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        """Whether it has that header."""
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        """A header."""
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def header_items(self):
        """All headers."""
        return list({**self.unredirected_hdrs, **self.headers}.items())


def urlopen(url, *_data, **_options):
    """Always raises URLError."""
    raise URLError(sentence(url.get_full_url() if isinstance(url, Request) else url))


class OpenerDirector:
    """What opens addresses."""

    def __init__(self, *handlers):
        self.handlers = list(handlers)
        self.addheaders = [("User-agent", "Python-urllib/2.7")]

    def add_handler(self, handler):
        """One handler more."""
        self.handlers.append(handler)

    def open(self, url, *_data, **_options):
        """Always raises URLError."""
        return urlopen(url)


class BaseHandler:
    """What an opener is made of."""

    def __init__(self, *settings, **named):
        self.settings = settings, named


class HTTPPasswordMgr(BaseHandler):
    """Names and passwords by address."""

    def __init__(self):
        super().__init__()
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        """Keep a name and a password."""
        self.passwd[realm, uri] = user, passwd

    def find_user_password(self, realm, authuri):
        """The name and the password for an address."""
        return self.passwd.get((realm, authuri), self.passwd.get((None, authuri), (None, None)))


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """The same; a realm of None is any."""


def build(context):
    """The names of the module."""
    from_urllib = build_urllib(context)
    names = {name: from_urllib[name] for name in ("quote", "unquote", "unwrap", "splittype", "splithost", "splitport")}
    return names | {name: type(name, (BaseHandler,), {}) for name in _HANDLERS} | {
        "BaseHandler": BaseHandler,
        "HTTPError": HTTPError,
        "HTTPPasswordMgr": HTTPPasswordMgr,
        "HTTPPasswordMgrWithDefaultRealm": HTTPPasswordMgrWithDefaultRealm,
        "OpenerDirector": OpenerDirector,
        "Request": Request,
        "URLError": URLError,
        "build_opener": OpenerDirector,
        "install_opener": lambda _opener: None,
        "urlopen": urlopen,
    }  # fmt: skip
