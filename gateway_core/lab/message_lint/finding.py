"""Makes findings out of a code, a place and the words."""

from gateway_core.lab.message_lint.codes import CODES, Severity
from gateway_core.lab.message_lint.text_values import TextPlace
from gateway_core.lab.script_finding import ScriptFinding


def call_finding(
    code: str, place: TextPlace, text: str, advice: str, *, rule: str = "", severity: Severity | None = None
) -> ScriptFinding:
    """A finding of that kind; `rule` and `severity` where they differ from the kind's own."""
    kind = CODES[code]
    columns = (place.line, place.column, place.end_column)
    return ScriptFinding(severity or kind.severity, code, rule or kind.rule, *columns, text, advice)
