"""Opening a lab for a command: its findings on standard error (or as JSON) if it is broken."""

import json
import sys
from pathlib import Path
from typing import Any

from gateway_core.lab.document import Finding, read_lab
from gateway_core.lab.message_lint.codes import CODES
from gateway_core.model.parts import Lab


def open_lab(path: Path, *, as_json: bool) -> Lab | None:
    """The lab, or None after its findings have been printed."""
    reading = read_lab(path)
    if reading.lab is None:
        print_findings(path, reading.findings, as_json=as_json)
    return reading.lab


def print_findings(path: Path, findings: tuple[Finding, ...], *, as_json: bool, title: str | None = None) -> None:
    """All findings: JSON on standard output, or one line each on standard error."""
    if as_json:
        found = [finding_json(finding) for finding in findings]
        print(json.dumps({"format": 1, "lab": title, "findings": found}, indent=1))
        return
    for finding in findings:
        place = f"{path}/{finding.file}" if finding.file else str(path)
        line = f":{finding.line}" if finding.line else ""
        advice = f" {finding.advice}" if finding.advice else ""
        code = f" [{finding.code}]" if finding.code in CODES else ""  # by which it can be switched off
        print(f"{place}{line}: {finding.severity}: {finding.text}{advice}{code}", file=sys.stderr)


def finding_json(finding: Finding) -> dict[str, Any]:
    """One finding as JSON."""
    return {
        "severity": finding.severity,
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "code": finding.code,
        "rule": finding.rule,
        "text": finding.text,
        "advice": finding.advice,
    }


def complain(text: str, *, as_json: bool = False) -> int:
    """Say what is wrong with the command; the exit status for that."""
    if as_json:
        print(json.dumps({"format": 1, "error": text}, indent=1))
    print(f"scopelab: {text}", file=sys.stderr)
    return 2
