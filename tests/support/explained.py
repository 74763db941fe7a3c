"""Runs a failing script under the dialect in this process and explains its error, as host and gateway do it together."""

import json
from typing import Any

from gateway_core.routing.sends import Explanation, ScriptError
from gateway_core.script_host import dialect
from gateway_core.script_host.hints import hints_for
from gateway_core.scripting.explanations.explain import explain

NAME = "test script"


def explained(text: str, payload: Any = None, **more: str) -> Explanation:
    """The explanation of what `text` fails with; with a payload it runs as a message handler.

    `more` are texts of other scripts by the name that tracebacks give them.
    """
    error = _error_of(text, payload)
    hints = json.loads(json.dumps(error.pop("hints")))  # as it arrives over the pipe
    return explain(ScriptError(**error), {NAME: text, **more}, hints)


def told(kind: str, message: str, text: str = "", line: int = 1) -> Explanation:
    """The explanation of an error that this interpreter words otherwise: the words that Jython uses, at a line of a text."""
    is_syntax = kind in ("SyntaxError", "IndentationError")
    place = f'  File "<{NAME}>", line {line}' + ("" if is_syntax else ", in <module>")
    return explain(ScriptError(kind, message, line, f"{place}\n{kind}: {message}\n"), {NAME: text})


def _error_of(text: str, payload: Any) -> dict[str, Any]:
    builtins = dialect.make_builtins(lambda _: None, dialect.import_module)
    names: dict[str, Any] = {"__builtins__": builtins, "__name__": "__main__"}
    try:
        exec(dialect.compile_text(text, NAME, "script" if payload is None else "handler"), names)
        if payload is not None:
            names["handleMessage"](payload)
    except BaseException as raised:  # noqa: BLE001  whatever a script raises is explained
        return {**dialect.describe_error(raised), "hints": hints_for(raised)}
    raise AssertionError("the script came to its end")
