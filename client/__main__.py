"""One client of a lab alone: `python -m client LAB NAME`."""

import argparse
from pathlib import Path

from client.app import run_client


def main() -> int:
    """Read the command and show the client."""
    parser = argparse.ArgumentParser(prog="python -m client", description="One client of a lab, without a designer.")
    parser.add_argument("lab", type=Path, metavar="LAB", help="a lab folder or .lab file")
    parser.add_argument("name", metavar="NAME", help="the client's name in the lab")
    arguments = parser.parse_args()
    return run_client(arguments.lab, arguments.name)


if __name__ == "__main__":
    raise SystemExit(main())
