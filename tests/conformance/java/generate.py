"""Makes the expected outputs: runs every case under a real Jython and keeps what it prints beside it.

    python tests/conformance/java/generate.py JYTHON [--case CASE ...]

A case must print the same on every machine and in every time zone. Only whoever adds or changes a case needs a Jython for
that; the tests of the engine builtin read the `.out` files.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

CASES = Path(__file__).parent / "cases"


def main(arguments: Sequence[str]) -> int:
    """Write the outputs; the exit status tells whether every case ran to its end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("jython")
    parser.add_argument("--case", action="append", default=[])
    given = parser.parse_args(arguments)
    paths = [path for path in sorted(CASES.glob("*.py")) if path.stem in given.case or not given.case]
    failed = [path for path in paths if not _run(given.jython, path)]
    return 1 if failed else 0


def _run(jython: str, path: Path) -> bool:
    done = subprocess.run([jython, path.name], cwd=path.parent, capture_output=True, check=False, timeout=120)
    if done.returncode:
        sys.stderr.write(f"{path.stem}\n{done.stderr.decode('utf-8', 'replace')}\n")
        return False
    path.with_suffix(".out").write_bytes(done.stdout)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
