"""`urllib`: quoting. Scripts here reach no network by it."""

from urllib import parse

from gateway_core.script_host.dialect.representation import str_of


def quote(text, safe="/"):
    """Percent signs for what an address can't hold."""
    return parse.quote(text, safe, "latin-1")


def quote_plus(text, safe=""):
    """The same with `+` for a blank."""
    return parse.quote_plus(text, safe, "latin-1")


def unquote(text):
    """The other way."""
    return parse.unquote(text, "latin-1")


def unquote_plus(text):
    """The other way, `+` for a blank."""
    return parse.unquote_plus(text, "latin-1")


def urlencode(query, doseq=0):
    """Names and values as the end of an address."""
    pairs = list(query.items()) if hasattr(query, "items") else list(query)
    parts: list[str] = []
    for key, value in pairs:
        values = value if doseq and isinstance(value, (list, tuple)) else [value]
        parts.extend(f"{quote_plus(str_of(key))}={quote_plus(str_of(item))}" for item in values)
    return "&".join(parts)


def build(_context):
    """The names of the module."""
    return {
        "quote": quote,
        "quote_plus": quote_plus,
        "unquote": unquote,
        "unquote_plus": unquote_plus,
        "urlencode": urlencode,
    }
