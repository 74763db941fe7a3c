"""The door: an error of a script in, its explanation in plain words out."""

from collections.abc import Mapping
from typing import Any

from gateway_core.routing.sends import Explanation, ScriptError


def explain(error: ScriptError, texts: Mapping[str, str] | None = None, hints: Any = None) -> Explanation:
    """The error in plain words.

    `texts` are the scripts' texts by the names that tracebacks give them; `hints` is what the process of the script
    told along with the error (`gateway_core.script_host`). Without them the words are less concrete.
    """
    # Here and not above: the many rules are wanted with the first error of a script, not at the start of the program.
    from gateway_core.scripting.explanations.explaining import explained

    return explained(error, texts or {}, hints)


def explanation_of(error: ScriptError) -> Explanation:
    """The explanation that the error brings, or the best one without its script."""
    return error.explanation or explain(error)
