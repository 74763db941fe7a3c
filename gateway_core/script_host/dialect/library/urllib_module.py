"""`urllib` and `urlparse`: addresses taken apart, put together and quoted. Scripts here reach no network by them."""

import re
from urllib import parse

from gateway_core.script_host.dialect.library.no_network import refuse_address
from gateway_core.script_host.dialect.representation import str_of
from gateway_core.script_host.dialect.types import to_bytes, unicode

_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-")
_QUOTED = re.compile("%([0-9a-fA-F]{2})")


def quote(s, safe="/"):
    """Percent signs for what an address can't hold."""
    if not s:
        if s is None:
            raise TypeError("None object cannot be quoted")
        return s
    kept = _SAFE.union(safe)
    if not s.rstrip("".join(kept)):
        return s
    return "".join([str(item) if item in kept else _percent(item, s) for item in s])


def _percent(character, text):
    if isinstance(text, unicode) and ord(character) > 0x7F:
        raise KeyError(unicode(character))
    return f"%{ord(character):02X}"


def quote_plus(s, safe=""):
    """The same with `+` for a blank."""
    return quote(s, safe + " ").replace(" ", "+") if " " in s else quote(s, safe)


def unquote(s):
    """The other way."""
    done = _QUOTED.sub(lambda match: chr(int(match[1], 16)), s)
    return unicode(done) if isinstance(s, unicode) else done


def unquote_plus(s):
    """The other way, `+` for a blank."""
    return unquote(s.replace("+", " "))


def urlencode(query, doseq=0):
    """Names and values as the end of an address."""
    pairs = _pairs(query)
    parts: list[str] = []
    for key, value in pairs:
        name = quote_plus(str_of(key))
        parts.extend(f"{name}={item}" for item in _quoted_values(value, doseq))
    return "&".join(parts)


def _pairs(query):
    if hasattr(query, "items"):
        return list(query.items())
    if not hasattr(query, "__len__") or (len(query) and not isinstance(query[0], tuple)):
        raise TypeError("not a valid non-string sequence or mapping object")
    return list(query)


def _quoted_values(value, doseq):
    if not doseq:
        return [quote_plus(str_of(value))]
    if isinstance(value, unicode):
        return [quote_plus(str(value).encode("ascii", "replace").decode("ascii"))]
    if isinstance(value, str) or not hasattr(value, "__len__"):
        return [quote_plus(str_of(value))]
    return [quote_plus(str_of(item)) for item in value]


def _split(pattern):
    """A function that splits an address at a place, or says None for what is not there."""
    find = re.compile(pattern, re.DOTALL).match

    def function(url):
        match = find(url)
        if match is None:
            return None, url
        return match[1], match[2]

    return function


_type_and_rest = _split(r"([^/:]+):(.*)")
_host_and_path = _split(r"//([^/#?]*)(.*)")
_user_and_host = _split(r"(.*)@(.*)")


def splittype(url):
    """Scheme and rest."""
    scheme, rest = _type_and_rest(url)
    return (scheme.lower() if scheme else scheme), rest


def splithost(url):
    """Host and path."""
    host, path = _host_and_path(url)
    return host, "/" + path if host is not None and path and path[0] != "/" else path


def splituser(host):
    """User and host."""
    return _user_and_host(host)


def _split_end(pattern):
    """The same for what may be missing at the end."""
    find = re.compile(pattern, re.DOTALL).match

    def function(url):
        match = find(url)
        return (url, None) if match is None else (match[1], match[2])

    return function


splitpasswd = _split_end(r"([^:]*):(.*)\Z")
splitquery = _split_end(r"(.*)\?([^?]*)\Z")
splittag = _split_end(r"(.*)#([^#]*)\Z")
splitvalue = _split_end(r"([^=]*)=(.*)\Z")


def splitport(host):
    """Host and port, as text."""
    match = re.match(r"(.*):([0-9]*)\Z", host, re.DOTALL)
    return (match[1], match[2]) if match and match[2] else (match[1] if match else host, None)


def splitnport(host, defport=-1):
    """Host and port, as a number."""
    match = re.match(r"(.*):(.*)\Z", host, re.DOTALL)
    if match is None:
        return host, defport
    return match[1], int(match[2]) if match[2].isdigit() else None


def splitattr(url):
    """Path and attributes."""
    path, *attributes = url.split(";")
    return path, attributes


def unwrap(url):
    """The address in `<URL:...>`."""
    url = url.strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


def to_plain(url):
    """`toBytes`: an address as `str`."""
    return to_bytes(url).decode("latin-1")


def build_urllib(_context):
    """`urllib`."""
    names = (quote, quote_plus, unquote, unquote_plus, urlencode, splittype, splithost, splituser, splitport,
             splitnport, splitattr, unwrap)  # fmt: skip
    return {function.__name__: function for function in names} | {
        "basejoin": parse.urljoin,
        "getproxies": dict,
        "pathname2url": quote,
        "splitpasswd": splitpasswd,
        "splitquery": splitquery,
        "splittag": splittag,
        "splitvalue": splitvalue,
        "toBytes": to_plain,
        "url2pathname": unquote,
        "urlopen": refuse_address,
        "urlretrieve": refuse_address,
    }


def parse_qsl(qs, keep_blank_values=0, strict_parsing=0, max_num_fields=None):
    """The pairs in the end of an address."""
    parts = [part for piece in qs.split("&") for part in piece.split(";")]
    if max_num_fields is not None and len(parts) > max_num_fields:
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for part in parts:
        name, sign, value = part.partition("=")
        if strict_parsing and not sign:
            raise ValueError(f"bad query field: {part!r}")
        if part and (value or keep_blank_values):
            pairs.append((unquote_plus(name), unquote_plus(value)))
    return pairs


def parse_qs(qs, keep_blank_values=0, strict_parsing=0, max_num_fields=None):
    """The same as a dictionary of lists."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, max_num_fields):
        found.setdefault(name, []).append(value)
    return found


def urldefrag(url):
    """An address without its fragment, and the fragment."""
    return tuple(parse.urldefrag(url))


def build_urlparse(_context):
    """`urlparse`."""
    names = ("ParseResult", "SplitResult", "urljoin", "urlparse", "urlsplit", "urlunparse", "urlunsplit")
    return {name: getattr(parse, name) for name in names} | {
        "parse_qs": parse_qs,
        "parse_qsl": parse_qsl,
        "unquote": unquote,
        "urldefrag": urldefrag,
    }
