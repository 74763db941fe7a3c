"""Whether a learner's text failed because it is no Python 2, and then in which line and why, as the editor says it."""

from gateway_core.lab.compiling import refusal
from gateway_core.lab.lint import lint_script
from gateway_core.lessons.lesson import Lesson
from gateway_core.lessons.scene import Scene
from gateway_core.routing.sends import ScriptError
from gateway_core.scripting.explanations.explain import explanation_of

_ERRORS = frozenset({"SyntaxError", "IndentationError", "TabError"})


def unreadable(lesson: Lesson, script: str, scene: Scene) -> tuple[str, str] | None:
    """What is wrong with the text that was played in `scene`, in sentences, and a hint; None if it can be read."""
    error = _syntax_error(scene)
    if error is None:
        return None
    found = next((each for each in lint_script(script) if each.code == "syntax"), None)
    found = found or refusal(script, "handler" if lesson.handler else "script")
    if found is None:  # a text that the script itself hands to eval or exec
        return None
    what = "handler" if lesson.handler else "script"
    words = explanation_of(error)
    return f"The {what} cannot be read as Python 2. Line {found.line}: {found.text}", f"{words.what} {words.next}"


def _syntax_error(scene: Scene) -> ScriptError | None:
    deliveries = (verdict.delivery for trace in scene.traces for verdict in trace.verdicts)
    errors = (scene.ended.error, *(delivery.error for delivery in deliveries if delivery is not None))
    return next((error for error in errors if error is not None and error.type in _ERRORS), None)
