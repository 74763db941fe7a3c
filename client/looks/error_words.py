"""An error of a script as people read it: the plain words, and the traceback for whoever wants it. Knows no widget."""

from gateway_core.api import ScriptError, explanation_of


def plain_words(error: ScriptError) -> str:
    """What happened, where, why and what to do next, a line each."""
    return explanation_of(error).text


def traceback_text(error: ScriptError) -> str:
    """The traceback; type and message where there is none."""
    return error.traceback.rstrip() or f"{error.type}: {error.message}"
