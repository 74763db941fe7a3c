"""How the script host of an engine is started: a command, nothing else."""

import importlib.util
import sys
from pathlib import Path

import gateway_core.script_host


def builtin_command() -> tuple[str, ...]:
    """This Python without its site packages, running the script host; fissix is the one package that it is shown."""
    program = Path(gateway_core.script_host.__file__).with_name("__main__.py")
    quiet = ("-W", "ignore")  # what today's Python warns of in a script is none of the script's business
    return (sys.executable, "-I", "-S", *quiet, str(program), str(_folder_of("fissix")))


def _folder_of(package: str) -> Path:
    """The folder that holds the package; ImportError with a sentence if it is not installed."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ImportError(f"The package {package} is missing. Install scopelab again with its dependencies.")
    return Path(spec.origin).parent.parent
