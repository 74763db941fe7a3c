"""What fits Python 2's grammar and is refused all the same: `return` in a script, a parameter twice. Runs nothing."""

from collections.abc import Callable
from typing import Literal

from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.script_host.dialect import compile_text

CompileMode = Literal["handler", "library", "script"]
_compile: Callable[[str, str, str], object] = compile_text  # untyped, because Python 2.7 reads its kin
_ADVICE = "Correct the line: no engine runs a script with it."


def refusal(text: str, mode: CompileMode) -> ScriptFinding | None:
    """Why the text, as a handler, library or saved script, can't be compiled; None if it can."""
    try:
        _compile(text, "script", mode)
    except SyntaxError as error:
        return _finding(text, error)
    return None


def _finding(text: str, error: SyntaxError) -> ScriptFinding:
    rows = text.splitlines() or [""]
    line = min(max(error.lineno or 1, 1), len(rows))
    row = rows[line - 1]
    start = len(row) - len(row.lstrip())
    words = f"Python 2 refuses this line: {error.msg}."
    return ScriptFinding("error", "syntax", "H8", line, start, max(len(row), start + 1), words, _ADVICE)
