"""`cgi` and `HTMLParser`: texts of the web taken apart."""

import html
import html.parser

from gateway_core.script_host.dialect.library.urllib_module import parse_qs, parse_qsl
from gateway_core.script_host.dialect.types import unicode


def escape(s, quote=None):
    """`&`, `<` and `>` as entities, with `quote` the double quote, too."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;") if quote else s


def parse_header(line):
    """A header's value and its parameters."""
    main, *rest = line.split(";")
    options = {}
    for part in rest:
        name, sign, value = part.partition("=")
        value = value.strip()
        if sign:
            quoted = len(value) > 1 and value[0] == value[-1] == '"'
            options[name.strip().lower()] = value[1:-1].replace('\\"', '"').replace("\\\\", "\\") if quoted else value
    return main.strip(), options


def build_cgi(_context):
    """`cgi`."""
    return {"escape": escape, "parse_header": parse_header, "parse_qs": parse_qs, "parse_qsl": parse_qsl}


class HTMLParseError(Exception):
    """A text that is no HTML."""


class HTMLParser(html.parser.HTMLParser):
    """Calls a method for every part of a text; entities are parts."""

    def __init__(self):
        super().__init__(convert_charrefs=False)

    def unescape(self, s):
        """A text with its entities filled in, which are unicode."""
        return unicode(html.unescape(s)) if "&" in s else s


def build_HTMLParser(_context):
    """`HTMLParser`."""
    return {"HTMLParseError": HTMLParseError, "HTMLParser": HTMLParser}
