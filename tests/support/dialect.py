"""Runs Python 2 texts under the dialect in this process, as the child process does it: builtins, code, error."""

import locale
from dataclasses import dataclass
from typing import Any

from gateway_core.script_host import dialect
from gateway_core.script_host.dialect.types import Implicit


@dataclass(frozen=True, slots=True)
class Done:
    """What a run printed, the facts of its error if it had one, what the handler returned, the names it left."""

    output: str
    error: dict[str, Any] | None
    returned: Any
    names: dict[str, Any]


def run_script(text: str, name: str = "script", mode: str = "script") -> Done:
    """Run a script or library text."""
    return _run(text, name, mode, ())


def run_handler(text: str, payload: Any = None, name: str = "testHandler") -> Done:
    """Run a message handler's text with a payload."""
    return _run(text, name, "handler", (payload,))


def _run(text: str, name: str, mode: str, arguments: tuple[Any, ...]) -> Done:
    written: list[str] = []
    builtins = dialect.make_builtins(written.append, dialect.import_module)
    names: dict[str, Any] = {"__builtins__": builtins, "__name__": "__main__"}
    error = returned = None
    language_settings = locale.setlocale(locale.LC_ALL)  # a script may change them, and this process has more to do
    try:
        exec(dialect.compile_text(text, name, mode), names)
        if arguments:
            returned = names["handleMessage"](*arguments)
    except dialect.ScriptStop:
        raise
    except BaseException as raised:  # noqa: BLE001  whatever a script raises is described
        error = dialect.describe_error(raised)
    finally:
        locale.setlocale(locale.LC_ALL, language_settings)
        Implicit.encoding = "ascii"
    return Done("".join(written), error, returned, names)
