"""A message handler as its editor shows it (H1, H2; plain Python, no Qt)."""

import re

from gateway_core.api import HandlerScope, Threading

HEADER = "def handleMessage(payload):"
_STORED_FORM = re.compile(r"\s*(?:#[^\n]*\n\s*)*def\s+handleMessage\s*\(")


def header_for(script: str) -> str:
    """The line that stands above a script: none if the text brings its own, as 7.9 stores it (H2)."""
    return "" if _STORED_FORM.match(script) else HEADER


def threadings(scope: HandlerScope) -> tuple[Threading, ...]:
    """What a handler of that scope may choose from; the EDT is for clients (H1)."""
    if scope is HandlerScope.CLIENT:
        return (Threading.SHARED, Threading.DEDICATED, Threading.EDT)
    return (Threading.SHARED, Threading.DEDICATED)
