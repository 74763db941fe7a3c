"""Prints what comes of the scripts of "Night shift": `python -m tests.conformance.night_shift.show [jython] [FOLDER]`.

With a folder, each script's lines go into a file there; they are right only after they have been read and found right.
"""

import sys
import tempfile
from pathlib import Path

from gateway_core.api import Engine
from tests.support.night_shift import play_night


def show(engine: Engine, folder: Path | None) -> None:
    """Play all scripts once."""
    with tempfile.TemporaryDirectory() as temporary:
        played = play_night(Path(temporary) / "lab", engine)
    for name, lines in played.items():
        sys.stdout.write(f"--- {name}\n" + "\n".join(lines) + "\n")
        if folder is not None:
            (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    show(Engine(sys.argv[1] if len(sys.argv) > 1 else "builtin"), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
