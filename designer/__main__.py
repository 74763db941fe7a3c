"""The program's door: windows without a command, the command line with one; Qt is imported only for windows."""

import argparse
import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from designer.display import display_problem
from gateway_core.cli.main import main as run_command


@dataclass(frozen=True, slots=True)
class Start:
    """Windows are wanted: with that lab, with the one that was open last, or for a guest."""

    lab: Path | None = None
    is_guest: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """Open the windows (no arguments, `--lab LAB` or `--guest`), or carry out a command; returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _give_streams()
    start = start_of(arguments)
    if start is None:
        return run_command(arguments, render=_render)
    problem = display_problem()
    if problem is not None:
        sys.stderr.write(f"{problem} Here is the sample lab as text instead (scopelab demo).\n\n")
        return run_command(["demo"], render=_render)
    from designer.app import run_guest, run_gui

    return run_guest() if start.is_guest else run_gui(start.lab)


def _give_streams() -> None:
    """Somewhere to write to, where the program was started without: by a desktop, by `pythonw`, or with `>&-`."""
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()


def start_of(arguments: Sequence[str]) -> Start | None:
    """Which windows are wanted; None where the arguments are a command, or wrong."""
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--lab", type=Path)
    one.add_argument("--guest", action="store_true")
    try:
        known, other = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return None
    return None if other else Start(known.lab, known.guest)


def _render(folder: Path) -> Sequence[Path]:
    from designer.screenshots import render

    return render(folder)


if __name__ == "__main__":
    raise SystemExit(main())
