"""The program's door: windows without a command, the command line with one; Qt is imported only for windows."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from designer.display import display_problem
from gateway_core.cli.main import main as run_command


def main(argv: Sequence[str] | None = None) -> int:
    """Open the windows (no arguments, or `--lab LAB`), or carry out a command; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    lab = _lab_of(arguments)
    if arguments and lab is None:
        return run_command(arguments, render=_render)
    problem = display_problem()
    if problem is not None:
        sys.stderr.write(f"{problem} Here is the sample lab as text instead (scopelab demo).\n\n")
        return run_command(["demo"], render=_render)
    from designer.app import run_gui

    return run_gui(lab)


def _lab_of(arguments: Sequence[str]) -> Path | None:
    """The lab that the windows shall open; None where the arguments are a command."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    parser.add_argument("--lab", type=Path)
    try:
        known, other = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None
    return None if other else known.lab


def _render(folder: Path) -> Sequence[Path]:
    from designer.screenshots import render

    return render(folder)


if __name__ == "__main__":
    raise SystemExit(main())
