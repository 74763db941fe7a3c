"""Edits that mend calls: another text in quotes, another scope, another name. None where it would not be certain to be right."""

import re

from gateway_core.lab.message_lint.message_calls import PARAMETERS, TextCall
from gateway_core.lab.message_lint.text_values import TextPlace, TextValue
from gateway_core.lab.script_finding import Fix, TextEdit

_IN_QUOTES = re.compile(r"([uUrRbB]*)('''|\"\"\"|'|\")(.*)\2$", re.DOTALL)
_UNQUOTABLE = re.compile(r"['\"\\\n\r]")


def change_text(value: TextValue, text: str) -> tuple[Fix, ...]:
    """`Change to 'testHandler'`, where the value stands in quotes right there."""
    match = _IN_QUOTES.match(value.written)
    if match is None or _UNQUOTABLE.search(text):
        return ()
    prefix, quotes = match[1], match[2]
    return (change_place(value.place, f"{prefix}{quotes}{text}{quotes}", f"Change to '{text}'"),)


def change_place(place: TextPlace, text: str, title: str) -> Fix:
    """Another text at a place of one line."""
    return Fix(title, (TextEdit(place.line, place.column, place.end_column, text),))


def insert(line: int, column: int, text: str) -> TextEdit:
    """A text put in."""
    return TextEdit(line, column, column, text)


def set_scope(call: TextCall, letters: str) -> tuple[Fix, ...]:
    """Give the call that scope: in place of the one that is written there, else as a keyword before the first one."""
    title = f"Set scope='{letters}'"
    scope = call.argument("scope")
    if scope is not None:
        is_written = scope.written == "None" or _IN_QUOTES.match(scope.written) is not None
        return (change_place(scope.place, f"'{letters}'", title),) if is_written else ()
    if call.has_more or len(call.positional) > PARAMETERS[call.function].index("scope"):
        return ()
    if call.keywords:
        first = call.keywords[0].place
        return (Fix(title, (insert(first.line, first.column, f"scope='{letters}', "),)),)
    last = call.positional[-1] if call.positional else None
    if last is None or not last.written:
        return ()
    return (Fix(title, (insert(last.place.line, last.place.end_column, f", scope='{letters}'"),)),)
