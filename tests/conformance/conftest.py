"""Says at the end of a test run how many differences from Python 2 are accepted."""

import tomllib
from pathlib import Path

import pytest

_FOLDER = Path(__file__).parent / "python2"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the length of the list."""
    lists = tomllib.loads((_FOLDER / "differences.toml").read_text("utf-8"))
    cases = len(list((_FOLDER / "cases").rglob("*.py")))
    counts = ", ".join(f"{len(accepted)} {name}" for name, accepted in lists.items())
    terminalreporter.write_line(f"accepted differences among {cases} conformance cases: {counts}")
