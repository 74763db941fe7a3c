"""The command line's root: arguments in, exit code out. Commands are imported when they are called, for a quick help."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from resources.locator import SAMPLES

VERSION = "0.1.0"
_MOST_SECONDS = 1_000_000.0  # a time that every system's clock can wait for

Render = Callable[[Path], Sequence[Path]]

_EPILOG = """\
Without a command, scopelab opens its windows on the lab that was open last (or on the one that --lab names); the first time on the sample.

exit status:
  0  done
  1  the script failed (with --strict also: a handler failed or was missing); check: there are findings that are not just notes;
     grade: not all tasks are done
  2  the command, the lab or the lesson is wrong, or the engine is missing

environment:
  SCOPELAB_JYTHON  a Jython 2.7 launcher or jar for --engine jython, where File > Settings names none
"""


def main(argv: Sequence[str], render: Render | None = None) -> int:
    """Carry out one command; `render(folder)` draws the windows for `demo --screenshots` where there is Qt."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    arguments = _parser().parse_args(argv)
    try:
        return _flushed(_carry_out(arguments, render))
    except BrokenPipeError:
        # The reader (head, say) has seen enough. Point the stream away, or Python complains at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # Only writing the result is left to fail here: a full disk, a closed terminal.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        print(f"scopelab: cannot write the result: {error.strerror}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("scopelab: interrupted", file=sys.stderr)
        return 1


def _flushed(status: int) -> int:
    """The status, once all that was printed is out; what can't be written fails here and not at exit."""
    sys.stdout.flush()
    return status


def _carry_out(arguments: argparse.Namespace, render: Render | None) -> int:
    if arguments.command == "run":
        from gateway_core.cli.run_command import run

        return run(arguments)
    if arguments.command == "check":
        from gateway_core.cli.check_command import check

        return check(arguments.lab, as_json=arguments.json)
    if arguments.command == "grade":
        from gateway_core.cli.grade_command import grade_solution

        return grade_solution(arguments)
    if arguments.command == "new":
        from gateway_core.cli.new_command import new

        return new(arguments.folder, arguments.sample)
    from gateway_core.cli.demo_command import demo

    return demo(arguments.screenshots, render, arguments.engine)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scopelab",
        description="A laboratory for Ignition-style messages: who gets them, who does not, and why.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"scopelab {VERSION}")
    windows = parser.add_mutually_exclusive_group()
    windows.add_argument("--lab", metavar="LAB", help="without a command: the lab to open in windows")
    windows.add_argument(
        "--guest", action="store_true", help="without a command: windows with the sample that leave nothing behind"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_run(commands.add_parser("run", help="run a script in a lab, without windows, and show who got what"))
    check = commands.add_parser("check", help="check a lab (its files and scripts) or a lesson (its solutions, too)")
    check.add_argument("lab", type=Path, metavar="LAB", help="a lab folder, a .lab file, or a lesson's folder")
    check.add_argument("--json", action="store_true", help="print one JSON document")
    _add_grade(commands.add_parser("grade", help="judge a learner's script by a lesson, without windows"))
    new = commands.add_parser("new", help="write a sample lab into a new folder")
    new.add_argument("folder", type=Path, metavar="FOLDER", help="a folder that is empty or not there yet")
    new.add_argument(
        "--sample",
        choices=SAMPLES,
        default=SAMPLES[0],
        help="which one: bottling (default), or night-shift, thirty ways in which real projects use messages",
    )
    demo = commands.add_parser("demo", help="play the sample lab without windows and tell what happened")
    demo.add_argument("--screenshots", type=Path, metavar="FOLDER", help="also draw the windows as PNG files there")
    _add_engine(demo)
    return parser


def _add_run(run: argparse.ArgumentParser) -> None:
    run.add_argument("script", type=Path, metavar="SCRIPT", help="a file with the script, Python 2 in UTF-8")
    run.add_argument("--lab", type=Path, required=True, metavar="LAB", help="a lab folder or .lab file")
    run.add_argument(
        "--as",
        dest="sender",
        default="designer",
        metavar="WHO",
        help="who runs it: designer (default), gateway:NAME or client:NAME",
    )
    run.add_argument(
        "--comm",
        choices=("off", "read-only", "read-write"),
        default="read-write",
        help="the comm mode of a designer or client that runs it (default: read-write)",
    )
    _add_engine(run)
    run.add_argument(
        "--settle",
        type=_seconds,
        default=10.0,
        metavar="SECONDS",
        help="how long to wait for queues to empty after the script; a script that itself runs longer than this "
        "(and than 5 s) without waiting for an answer is stopped (default: 10)",
    )
    run.add_argument("--strict", action="store_true", help="exit 1 also if a handler failed or was missing")
    run.add_argument("--json", action="store_true", help="print one JSON document")


def _add_grade(grade: argparse.ArgumentParser) -> None:
    grade.add_argument("lesson", metavar="LESSON", help="a lesson's folder, or the id of one that comes with Scopelab")
    grade.add_argument("solution", type=Path, metavar="SOLUTION", help="a file with the script, Python 2 in UTF-8")
    grade.add_argument(
        "--hint", type=int, choices=(1, 2, 3), default=1, help="how much of a hint: 1 a nudge (default) to 3 nearly all"
    )
    forms = grade.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print one JSON document")
    forms.add_argument("--junit", type=Path, metavar="FILE", help="also write the result as JUnit XML")


def _add_engine(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--engine",
        choices=("builtin", "jython"),
        help="what runs the scripts: builtin (Scopelab's own Python 2) or jython (a real Jython 2.7, which must be "
        "installed); default: the one chosen in File > Settings, else the lab's, else builtin",
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= _MOST_SECONDS:
        message = f"{text!r} is not a number of seconds from 0 to {_MOST_SECONDS:,.0f}"
        raise argparse.ArgumentTypeError(message)
    return seconds
