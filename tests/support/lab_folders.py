"""Lab folders for tests: a small sound lab whose files a test replaces, and what reading then says."""

import zipfile
from pathlib import Path

from gateway_core.lab.document import Finding, read_lab

LAB_TOML = """\
format = 1
title = "Test lab"

[[gateways]]
name = "gw"

[[users]]
name = "bob"

[[clients]]
name = "Packing 1"
gateway = "gw"
project = "ACME"
user = "bob"
"""

HANDLER = "gateways/gw/projects/ACME/client/messages/testHandler.py"
PROJECT = "gateways/gw/projects/ACME/project.toml"


def lab_folder(folder: Path, changes: dict[str, str | bytes] | None = None) -> Path:
    """A sound lab in `folder`, with some files replaced or added."""
    files: dict[str, str | bytes] = {"lab.toml": LAB_TOML, HANDLER: "print payload\n"}
    for path, content in {**files, **(changes or {})}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def lab_zip(path: Path, changes: dict[str, str | bytes] | None = None) -> Path:
    """The same as a `.lab` file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"lab.toml": LAB_TOML, HANDLER: "print payload\n", **(changes or {})}.items():
            archive.writestr(name, content)
    return path


def only_finding(path: Path) -> Finding:
    """The one finding on the lab at `path`; fails if there are more or none."""
    findings = read_lab(path).findings
    assert len(findings) == 1, findings
    return findings[0]


def files_below(folder: Path) -> dict[str, bytes]:
    """All files in `folder` by relative path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
