"""`scopelab check`: the findings of a lab, its scripts' syntax included."""

from pathlib import Path

from gateway_core.cli.lab_opening import print_findings
from gateway_core.lab.document import read_lab
from gateway_core.lab.lint import lint_lab


def check(path: Path, *, as_json: bool) -> int:
    """Print all findings: 0 without any, 1 with some, 2 if the lab cannot be opened."""
    reading = read_lab(path)
    findings = reading.findings + (lint_lab(reading.lab) if reading.lab else ())
    if findings or as_json:
        title = reading.lab.title if reading.lab else None
        print_findings(path, findings, as_json=as_json, title=title)
    if reading.lab is None:
        return 2
    if not as_json:
        count = {0: "no findings", 1: "1 finding"}.get(len(findings), f"{len(findings)} findings")
        print(f"{reading.lab.title}: {count}")
    return 1 if findings else 0
