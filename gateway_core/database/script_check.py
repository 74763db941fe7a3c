"""What is to be said about the `database.sql` of a lab's gateways: each is tried in memory, for a moment, file untouched."""

from gateway_core.database.creation import script_fault
from gateway_core.lab.findings import Finding
from gateway_core.lab.layout import Paths, Place, PlaceKind
from gateway_core.model.parts import Gateway, Lab

CODE = "database-script"
_LONGEST_S = 2.0
_ADVICE = "Correct the statement; the database is SQLite, whose SQL differs a little from that of MySQL and SQL Server."


def database_findings(lab: Lab) -> tuple[Finding, ...]:
    """An error for each script with a statement that fails; a script that takes too long is not judged."""
    paths = Paths()
    return tuple(found for gateway in lab.gateways for found in _findings_of(gateway, paths))


def _findings_of(gateway: Gateway, paths: Paths) -> tuple[Finding, ...]:
    fault = script_fault(gateway.database_sql or "", _LONGEST_S)
    if fault is None:
        return ()
    file = paths.path(Place(PlaceKind.DATABASE, gateway.name))
    why = fault.why if fault.why.endswith(".") else f"{fault.why}."
    text = f"This statement fails: {why} It begins with: {fault.statement}"
    return (Finding("error", file, fault.line, text, _ADVICE, CODE),)
