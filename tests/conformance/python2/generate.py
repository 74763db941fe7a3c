"""Makes the expected outputs: runs every case under a real Python 2.7 and keeps what it prints beside it.

    python tests/conformance/python2/generate.py PYTHON2.7 [CASE ...]

A case must print the same on every machine: no addresses, no times, no order of dictionaries, no file names.
Only whoever adds or changes a case needs a Python 2.7; the tests read the `.out` files.
"""

import os
import subprocess
import sys
from pathlib import Path

CASES = Path(__file__).parent / "cases"


def main(python2: str, names: list[str]) -> int:
    """Write the outputs; the exit status tells whether every case ran to its end."""
    failed = []
    environment = os.environ | {"PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "0"}
    for case in sorted(CASES.glob("*.py")):
        if names and case.stem not in names:
            continue
        done = subprocess.run(
            [python2, case.name], cwd=CASES, env=environment, capture_output=True, check=False, timeout=60
        )
        if done.returncode:
            failed.append(case.name)
            sys.stderr.write(f"{case.name}\n{done.stderr.decode('utf-8', 'replace')}\n")
            continue
        case.with_suffix(".out").write_bytes(done.stdout)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Name the Python 2.7 to run the cases with.")
    sys.exit(main(sys.argv[1], sys.argv[2:]))
