"""Makes the expected outputs: runs every case under a real Python 2.7 and keeps what it prints beside it.

    python tests/conformance/python2/generate.py PYTHON2.7 [JYTHON] [--case CASE ...]

With Jython, cases that `differences.toml` names get its output, too, as `CASE.jython.out`; any other case that prints
something else there is named, and the exit status is 1.
A case must print the same on every machine: no addresses, no times, no order of dictionaries, no file names.
Only whoever adds or changes a case needs a Python 2.7; the tests read the `.out` files.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).parent
CASES = FOLDER / "cases"
DIFFERENCES = tomllib.loads((FOLDER / "differences.toml").read_text("utf-8"))
_ENVIRONMENT = os.environ | {"PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "0"}

# Runs many cases in one Jython, because its start takes two seconds: `sys.argv[1:]` alternates case and output file.
_JYTHON_BATCH = r"""
import imp, os, sys, traceback
class Mixed(object):
    softspace = 0
    def __init__(self, stream): self.stream = stream
    def write(self, text):
        if isinstance(text, unicode): text = text.encode('utf-8')
        self.softspace = 0
        self.stream.write(text)
    def writelines(self, lines): map(self.write, lines)
    def flush(self): self.stream.flush()
for case, out in zip(sys.argv[1::2], sys.argv[2::2]):
    os.chdir(os.path.dirname(case))
    sys.stdout = Mixed(open(out, 'wb'))
    sys.exc_clear()
    main = sys.modules['__main__'] = imp.new_module('__main__')  # classes are looked up there
    main.__builtins__ = __builtins__
    try:
        exec compile(open(case, 'rb').read(), os.path.basename(case), 'exec') in main.__dict__
    except:
        sys.stdout.write(traceback.format_exc().replace('<string>', os.path.basename(case)))
    sys.stdout.stream.close()
    sys.stdout = sys.__stdout__
"""


def main(arguments: Sequence[str]) -> int:
    """Write the outputs; the exit status tells whether every case ran to its end and needs no new line of the list."""
    parser = argparse.ArgumentParser()
    parser.add_argument("python2")
    parser.add_argument("jython", nargs="?")
    parser.add_argument("--case", action="append", default=[])
    given = parser.parse_args(arguments)
    cases = {
        case: path
        for path in sorted(CASES.rglob("*.py"))
        if (case := path.relative_to(CASES).with_suffix("").as_posix()) in given.case or not given.case
    }
    failed = [case for case, path in cases.items() if not _run_python2(given.python2, case, path)]
    if given.jython:
        failed += _run_jython(given.jython, cases)
    return 1 if failed else 0


def _run_python2(python2: str, case: str, path: Path) -> bool:
    done = subprocess.run(
        [python2, path.name], cwd=path.parent, env=_ENVIRONMENT, capture_output=True, check=False, timeout=60
    )
    if done.returncode:
        sys.stderr.write(f"{case}\n{done.stderr.decode('utf-8', 'replace')}\n")
        return False
    path.with_suffix(".out").write_bytes(done.stdout)
    return True


def _run_jython(jython: str, cases: dict[str, Path]) -> list[str]:
    pairs = [str(part.absolute()) for path in cases.values() for part in (path, path.with_suffix(".jython.out"))]
    with tempfile.TemporaryDirectory() as folder:
        batch = Path(folder) / "batch.py"
        batch.write_text(_JYTHON_BATCH, "utf-8")
        subprocess.run([jython, str(batch), *pairs], env=_ENVIRONMENT, check=True, capture_output=True, timeout=1200)
    return [case for case, path in cases.items() if not _settle(case, path)]


def _settle(case: str, path: Path) -> bool:
    """Whether what Jython printed needs no change of the list; it is kept where it differs."""
    printed, expected = path.with_suffix(".jython.out"), path.with_suffix(".out")
    if printed.read_bytes() == expected.read_bytes():
        printed.unlink()
        if case in DIFFERENCES["jython"]:
            sys.stderr.write(f"{case}: Jython prints the same; take it off the list\n")
            return False
    elif case not in DIFFERENCES["jython"]:
        sys.stderr.write(f"{case}: Jython prints what stands in {printed.name}\n")
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
