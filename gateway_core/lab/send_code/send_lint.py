"""What is to be said about a saved send without running it: what its script is told anyhow, and what only a send can lack."""

from collections.abc import Iterator

from gateway_core.lab.message_lint.lint_place import LintPlace, designer_place
from gateway_core.lab.python2_syntax import finished
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.lab.send_code.code_reading import SendCode, read_send_code
from gateway_core.lab.send_code.saved_send import CLIENT, DESIGNER, missing_variables, read_saved_send
from gateway_core.lab.send_code.variables import filled_variables
from gateway_core.model.parts import Lab

_UNKNOWN = "None"


def send_findings(lab: Lab, text: str) -> tuple[ScriptFinding, ...]:
    """Findings on one saved send, by line. Where it is no Python 2, that alone."""
    # Not at the top: the start of the program wants `sender_place` alone.
    from gateway_core.lab.script_lint import script_lint_steps

    values = {**lab.variables, **dict(read_saved_send(text).variables)}
    missing = missing_variables(text, values)
    script = filled_variables(text, {**values, **dict.fromkeys((*missing, "n"), _UNKNOWN)})
    found: tuple[ScriptFinding, ...] = finished(
        script_lint_steps(script, sender_place(lab, read_saved_send(text).sender))
    )
    if any(each.code == "syntax" for each in found):
        return found
    more = (*_sender(lab, text), *_variables(text, missing), *_call(script))
    return tuple(sorted((*found, *more), key=_line))


def sender_place(lab: Lab, sender: str) -> LintPlace:
    """Where a script of that sender stands."""
    preset = next((each for each in lab.clients if sender == CLIENT + each.name), None)
    return designer_place(lab) if preset is None else LintPlace(lab, preset.gateway, preset.project, "client")


def _sender(lab: Lab, text: str) -> Iterator[ScriptFinding]:
    sender = read_saved_send(text).sender
    if sender != DESIGNER and sender not in [CLIENT + each.name for each in lab.clients]:
        line = _line_of(text, sender)
        what = (
            f"No client preset of this lab is called '{sender.removeprefix(CLIENT)}', so it has to be launched by hand."
        )
        yield _finding("send-sender", line, what, "Choose another sender, or add the preset.")


def _variables(text: str, missing: tuple[str, ...]) -> Iterator[ScriptFinding]:
    for name in missing:
        advice = f"Write # {{{{{name}}}}} = and the value at the top, or give it one for the lab under [variables]."
        yield _finding("send-variable", _line_of(text, name), f"The variable {{{{{name}}}}} has no value.", advice)


def _call(script: str) -> Iterator[ScriptFinding]:
    read = read_send_code(script)
    if not isinstance(read, SendCode):
        yield _finding(
            "send-without-form", read.line or 1, read.text, "It can be sent, but the Send form can't show it."
        )


def _finding(code: str, line: int, text: str, advice: str) -> ScriptFinding:
    return ScriptFinding("warning", code, "", line, 0, 0, text, advice)


def _line_of(text: str, word: str) -> int:
    """The first line with that word in it."""
    return next((number for number, row in enumerate(text.split("\n"), 1) if word in row), 1)


def _line(finding: ScriptFinding) -> int:
    return finding.line
