"""One client of a lab alone: `python -m client LAB NAME`."""

import argparse
from pathlib import Path

from client.app import run_client
from gateway_core.api import Engine


def main() -> int:
    """Read the command and show the client."""
    parser = argparse.ArgumentParser(prog="python -m client", description="One client of a lab, without a designer.")
    parser.add_argument("lab", type=Path, metavar="LAB", help="a lab folder or .lab file")
    parser.add_argument("name", metavar="NAME", help="the client's name in the lab")
    parser.add_argument(
        "--engine",
        choices=tuple(engine.value for engine in Engine),
        help="what runs the scripts; default: as chosen in the designer's Settings, else the lab's",
    )
    arguments = parser.parse_args()
    return run_client(arguments.lab, arguments.name, engine=arguments.engine and Engine(arguments.engine))


if __name__ == "__main__":
    raise SystemExit(main())
