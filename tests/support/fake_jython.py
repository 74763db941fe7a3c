"""Launchers that answer as a Jython does, or as one should not: small shell scripts in a test's own folder."""

import shlex
from pathlib import Path

from gateway_core.scripting.engines import builtin_command

ANSWER = "echo scopelab=1; echo version={version}; echo platform=java17.0.15; echo library=True\n"


def launcher(folder: Path, body: str, name: str = "jython") -> Path:
    """A shell script that can be run."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    path.chmod(0o755)
    return path


def answering(folder: Path, version: str = "2.7.3", java: str = "") -> Path:
    """A launcher that says it is that Jython. Its "Java" is a shell script, by default one that runs the builtin host."""
    launcher(folder / "java" / "bin", java or f"exec {shlex.join(builtin_command())}", "java")
    return launcher(folder, ANSWER.format(version=version) + f"echo java.home={folder / 'java'}")
