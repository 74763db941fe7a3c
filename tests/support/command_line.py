"""Runs the real command line in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "labs" / "bottling"


def scopelab(
    *arguments: str | Path, timeout_s: float = 60, program: str = "designer", **environment: str
) -> subprocess.CompletedProcess[str]:
    """`scopelab` with these arguments, in a fresh interpreter; environment variables by keyword.

    What the user of this machine has chosen in Settings does not count: all tests have a home of their own.
    """
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-m", program, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=timeout_s,
        check=False,
    )


def run_json(script: str, tmp_path: Path, *arguments: str | Path, lab: Path = SAMPLE) -> tuple[dict[str, Any], int]:
    """`scopelab run --json` on a script text; the document and the exit status."""
    path = tmp_path / "script.py"
    path.write_text(script, "utf-8")
    result = scopelab("run", path, "--lab", lab, "--json", *arguments)
    assert "Traceback" not in result.stderr, result.stderr
    return json.loads(result.stdout), result.returncode
