"""Prints what a function's case gives: `python -m tests.conformance.functions.show PART/CASE [jython]`.

What it prints goes into the case's `.out` only after it has been read and found right.
"""

import sys
import tempfile
from pathlib import Path

from gateway_core.api import Engine, EngineWish
from tests.support.function_cases import in_zone, open_stage, play_case, read_cases

FOLDER = Path(__file__).parent


def show(name: str, engine: Engine) -> None:
    """Play all cases whose name begins with `name`."""
    with (
        in_zone(),
        tempfile.TemporaryDirectory() as folder,
        open_stage(FOLDER / "labs" / "plant", Path(folder) / "lab", EngineWish(engine)) as stage,
    ):
        for case in read_cases(FOLDER / "cases"):
            if case.name.startswith(name):
                sys.stdout.write(f"--- {case.name}\n" + "\n".join(play_case(stage, case)) + "\n")


if __name__ == "__main__":
    show(sys.argv[1], Engine(sys.argv[2] if len(sys.argv) > 2 else "builtin"))
