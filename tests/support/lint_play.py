"""Scripts and what the lint says of them: a small lab, a place in it, findings as short texts."""

from dataclasses import replace

from gateway_core.api import (
    ClientPreset,
    HandlerScope,
    Lab,
    LintPlace,
    ScriptFinding,
    Threading,
    User,
    designer_place,
    lint_script,
)
from tests.support.labs import gateway_of, handler, lab_of, project

GATEWAY, CLIENT = HandlerScope.GATEWAY, HandlerScope.CLIENT


def lint_lab_of() -> Lab:
    """Two gateways: `plant` with ACME and Utilities, `depot` with an ACME of fewer handlers."""
    plant = gateway_of(
        "plant",
        project(
            "ACME",
            client=[handler("both"), handler("popup"), handler("asleep", enabled=False)],
            gateway=[handler("both", GATEWAY), handler("report", GATEWAY), handler("dormant", GATEWAY, enabled=False)],
        ),
        project("Utilities", client=[handler("notice")]),
    )
    depot = gateway_of("depot", project("ACME", client=[handler("both")], gateway=[handler("both", GATEWAY)]))
    users = [User("bob", "", ("Operator",)), User("sue", "", ("Supervisor", "Operator"))]
    clients = [ClientPreset("Packing", "plant", "ACME", "bob", "PACK-01", "192.0.2.11")]
    return lab_of(plant, depot, users=users, clients=clients)


def at_designer(**changes: object) -> LintPlace:
    """The designer's place in that lab; `changes` are of the lab."""
    return designer_place(replace(lint_lab_of(), **changes))  # type: ignore[arg-type]


def at_handler(scope: str, threading: Threading = Threading.SHARED) -> LintPlace:
    """The place of a handler of ACME on plant."""
    return LintPlace(lint_lab_of(), "plant", "ACME", scope, threading)


def found_in(text: str, place: LintPlace | None = None) -> list[ScriptFinding]:
    """All findings but those on the language."""
    return [each for each in lint_script(text, place) if each.code not in ("not-on-7.9", "not-emulated")]


def codes_in(text: str, place: LintPlace | None = None) -> list[str]:
    """The codes of the findings, in the order of the text."""
    return [each.code for each in found_in(text, place)]


def only(text: str, place: LintPlace | None = None) -> ScriptFinding:
    """The one finding in a text."""
    (finding,) = found_in(text, place)
    return finding


def marked(text: str, finding: ScriptFinding) -> str:
    """What the finding underlines."""
    return text.split("\n")[finding.line - 1][finding.column : finding.end_column]
