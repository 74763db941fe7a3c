"""The kinds of findings that can be switched off, by their codes. Only data; light, because reading a lab needs it.

`needs` says what a place must be for a kind to be looked for there at all: a comment that switches it off elsewhere is not
said to be of no use.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from gateway_core.lab.message_lint.lint_place import LintPlace

Needs = Literal["text", "lab", "scope", "handler"]
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class CodeKind:
    """A kind of finding: the rule of semantics.md (empty: none), how bad it is, what it takes to look for it."""

    rule: str
    severity: Severity
    needs: Needs = "text"


CODES: Mapping[str, CodeKind] = {
    "missing-argument": CodeKind("M2", "error"),
    "wrong-arguments": CodeKind("M3", "error"),
    "wrong-type": CodeKind("M3", "error"),
    "session-without-scope": CodeKind("M4", "warning"),
    "scope-letters": CodeKind("M6", "warning"),
    "filters-without-clients": CodeKind("M9", "warning"),
    "payload-type": CodeKind("M17", "error"),
    "payload-value": CodeKind("M19", "error"),
    "remote-servers-text": CodeKind("M25", "error"),
    "fourth-argument": CodeKind("R1", "warning"),
    "timeout-value": CodeKind("R8", "error"),
    "java-exception": CodeKind("R11", "warning"),
    "request-scope": CodeKind("R12", "warning"),
    "no-such-project": CodeKind("M11", "warning", "lab"),
    "no-such-handler": CodeKind("M12", "warning", "lab"),
    "handler-off": CodeKind("H1", "warning", "lab"),
    "no-such-user": CodeKind("M8", "warning", "lab"),
    "no-such-role": CodeKind("M8", "warning", "lab"),
    "no-such-host": CodeKind("M8", "warning", "lab"),
    "no-such-gateway": CodeKind("M24", "warning", "lab"),
    "no-such-function": CodeKind("H8", "warning"),
    "not-emulated": CodeKind("H8", "note"),
    "not-in-this-scope": CodeKind("H1", "error", "scope"),
    "gui-off-edt": CodeKind("H5", "warning"),
    "request-on-edt": CodeKind("H5", "note", "handler"),
    "called-too-early": CodeKind("H5", "warning"),
    "handler-never-called": CodeKind("H2", "warning", "handler"),
    "not-on-7.9": CodeKind("H8", "note"),
    "unused-ignore": CodeKind("", "note"),
    "unknown-code": CodeKind("", "note"),
}


def is_looked_for(code: str, place: LintPlace | None) -> bool:
    """Whether findings of that kind can come up in a script at that place."""
    needs = CODES[code].needs
    if needs == "text" or place is None:
        return needs == "text"
    return {"lab": True, "scope": bool(place.scope), "handler": place.is_handler}[needs]
