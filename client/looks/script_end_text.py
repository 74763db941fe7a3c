"""How the end of a script run by hand is told beside its buttons: `✔ done in 12 ms`, `✖ NameError in line 3`."""

from PySide6.QtCore import QCoreApplication

from client.looks.outcome_look import duration_text, outcome_look
from gateway_core.api import Outcome, ScriptEnded


def script_end_text(ended: ScriptEnded) -> str:
    """Shape and words; a script is done, while a message is handled."""
    translate = QCoreApplication.translate
    look = outcome_look(ended.outcome)
    if ended.error is not None:
        if not ended.error.line:
            return f"{look.shape} {ended.error.type}"
        failed = translate("ScriptEnd", "{shape} {error} in line {line}")
        return failed.format(shape=look.shape, error=ended.error.type, line=ended.error.line)
    if ended.outcome is Outcome.DONE:
        done = translate("ScriptEnd", "{shape} done in {time}")
        return done.format(shape=look.shape, time=duration_text(ended.duration_ms))
    return look.text
