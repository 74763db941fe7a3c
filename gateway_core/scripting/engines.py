"""How the script hosts of an engine are started, shared and stopped."""

import importlib.util
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import gateway_core.script_host
from gateway_core.scripting.jython_options import jvm_options, jython_options
from gateway_core.scripting.jython_search import JythonFound


class EngineMissingError(Exception):
    """The engine is not on this machine; the text says so and what to do."""


@dataclass(frozen=True, slots=True)
class HostRecipe:
    """How an engine's hosts come to be.

    `command` says how to start one; it may take its time, and may raise `EngineMissingError`. `one_for_all`: all JVMs
    of the emulated system live in one process. `stop_grace_s` is how long a run that was asked to stop may take before
    its process is ended. `own_limit`: the process limits its memory itself. A process that says nothing for
    `start_limit_s` is given up.
    """

    command: Callable[[], Awaitable[Sequence[str]]]
    one_for_all: bool = False
    stop_grace_s: float = 0.5
    own_limit: bool = False
    start_limit_s: float = 60.0


# Ending the one Java process would end every script of the lab, so it gets more time than a process of one's own: a
# collection of garbage or a first compilation of the code that stops a run can take a second there on a busy machine.
JYTHON_STOP_GRACE_S = 2.0


def builtin_recipe() -> HostRecipe:
    """One process each for gateways, clients and the designer."""
    return fixed_recipe(builtin_command())


def fixed_recipe(command: Sequence[str]) -> HostRecipe:
    """Hosts that are all started by one known command."""

    async def known() -> Sequence[str]:
        return command

    return HostRecipe(known)


def builtin_command() -> tuple[str, ...]:
    """This Python without its site packages, running the script host; fissix is the one package that it is shown."""
    quiet = ("-W", "ignore")  # what today's Python warns of in a script is none of the script's business
    return (sys.executable, "-I", "-S", *quiet, str(_host_program()), str(_folder_of("fissix")))


def jython_command(found: JythonFound) -> tuple[str, ...]:
    """That Jython running the script host, by its Java and not by its launcher: launchers know different options."""
    home = (f"-Dpython.home={found.home}",) if found.home else ()
    # What the JVM itself has to say must not come where the frames do.
    java = (found.java, "-XX:+DisplayVMOutputToStderr", *jvm_options(), *home, "-cp", found.class_path)
    return (*java, "org.python.util.jython", *jython_options(), str(_host_program()))


def _host_program() -> Path:
    return Path(gateway_core.script_host.__file__).with_name("__main__.py")


def _folder_of(package: str) -> Path:
    """The folder that holds the package; ImportError with a sentence if it is not installed."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ImportError(f"The package {package} is missing. Install scopelab again with its dependencies.")
    return Path(spec.origin).parent.parent
