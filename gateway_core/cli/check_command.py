"""`scopelab check`: the findings of a lab and of its scripts: syntax, what is not on Ignition 7.9, message calls."""

from collections.abc import Sequence
from pathlib import Path

from gateway_core.cli.engine_choice import engine_findings
from gateway_core.cli.lab_opening import print_findings
from gateway_core.database.script_check import database_findings
from gateway_core.lab.document import Finding, read_lab
from gateway_core.lab.lint import lint_lab


def check(path: Path, *, as_json: bool) -> int:
    """Print all findings: 0 without any or with notes alone, 1 with some, 2 if the lab cannot be opened."""
    reading = read_lab(path)
    findings = reading.findings
    if reading.lab is not None:
        findings += engine_findings(reading.lab) + database_findings(reading.lab)
    if reading.legible is not None:
        findings += lint_lab(reading.legible)
    if findings or as_json:
        title = reading.lab.title if reading.lab else None
        print_findings(path, findings, as_json=as_json, title=title)
    if reading.lab is None:
        return 2
    if not as_json:
        print(f"{reading.lab.title}: {_summary(findings)}")
    return 1 if any(finding.severity != "note" for finding in findings) else 0


def _summary(findings: Sequence[Finding]) -> str:
    """`2 findings, 1 note`; notes are mentioned where there are some."""
    notes = sum(finding.severity == "note" for finding in findings)
    others = len(findings) - notes
    text = {0: "no findings", 1: "1 finding"}.get(others, f"{others} findings")
    return f"{text}, {notes} {'note' if notes == 1 else 'notes'}" if notes else text
