"""What is to be said about scripts without running them: what Python 2 cannot parse, what is not on 7.9 (H8), their calls.

`return` in a handler is legal (H2), and so are tabs. Files are named as `save_lab` would name them.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from gateway_core.lab.compiling import CompileMode, refusal
from gateway_core.lab.findings import Finding, FindingList
from gateway_core.lab.layout import Paths, Place, PlaceKind
from gateway_core.lab.message_lint.lint_place import LintPlace, designer_place, handler_place
from gateway_core.lab.script_finding import ScriptFinding, TextInsertion
from gateway_core.model.parts import HandlerScope, Lab, Project

_COMPILE_MODES: dict[PlaceKind, CompileMode] = {
    PlaceKind.GATEWAY_HANDLER: "handler",
    PlaceKind.CLIENT_HANDLER: "handler",
    PlaceKind.LIBRARY: "library",
    PlaceKind.SHARED: "library",
    PlaceKind.SCRIPT: "script",
}
LintSteps = Generator[None, None, tuple[ScriptFinding, ...]]


@dataclass(frozen=True, slots=True)
class _Script:
    """A script of a lab: its file's place, where it stands for the findings, its text."""

    file: Place
    place: LintPlace
    text: str


def lint_lab(lab: Lab) -> tuple[Finding, ...]:
    """Findings on all handlers, library scripts, saved scripts and saved sends, by file and line."""
    paths = Paths()
    findings = FindingList()
    for script in _scripts(lab):
        for found in _all_findings(script):
            findings.add_script(paths.path(script.file), found)
    return findings.sorted()


def _all_findings(script: _Script) -> tuple[ScriptFinding, ...]:
    """Those of `lint_script`, and what only compiling can tell: that takes too long for every key that is pressed."""
    if script.file.kind is PlaceKind.SEND:
        return _send_findings(script)
    found = lint_script(script.text, script.place)
    if any(each.code == "syntax" for each in found):
        return found
    refused = refusal(script.text, _COMPILE_MODES[script.file.kind])
    return found if refused is None else (*found, refused)


def _send_findings(script: _Script) -> tuple[ScriptFinding, ...]:
    # Not at the top: the grammar takes longer to load than `scopelab --help` may take.
    from gateway_core.lab.send_code.send_lint import send_findings

    return send_findings(script.place.lab, script.text)


def lint_script(text: str, place: LintPlace | None = None) -> tuple[ScriptFinding, ...]:
    """Findings on one script, by line; where it cannot be parsed, that alone. Without a place nothing is said of names."""
    steps = lint_steps(text, place)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: tuple[ScriptFinding, ...] = end.value
            return found


def lint_steps(text: str, place: LintPlace | None = None) -> LintSteps:
    """The same in steps of about a millisecond each, for a window that has other things to do between them."""
    # Not at the top: the grammar takes longer to load than `scopelab --help` may take.
    from gateway_core.lab.script_lint import script_lint_steps

    return script_lint_steps(text, place)


def ignore_comment(text: str, line: int, code: str) -> TextInsertion | None:
    """The comment that switches findings of that kind off on that line, and its place; None where none can."""
    # Not at the top, for the same reason.
    from gateway_core.lab.message_lint.ignore_edit import ignore_insertion

    return ignore_insertion(text, line, code)


def _scripts(lab: Lab) -> Iterator[_Script]:
    for gateway in lab.gateways:
        for project in gateway.projects.values():
            yield from _project_scripts(lab, gateway.name, project)
    for name, text in lab.shared.items():
        yield _Script(Place(PlaceKind.SHARED, name=name), LintPlace(lab), text)
    for name, text in lab.scripts.items():
        yield _Script(Place(PlaceKind.SCRIPT, name=name), designer_place(lab), text)
    for name, text in lab.sends.items():
        yield _Script(Place(PlaceKind.SEND, name=name), designer_place(lab), text)


def _project_scripts(lab: Lab, gateway: str, project: Project) -> Iterator[_Script]:
    kinds = ((HandlerScope.GATEWAY, PlaceKind.GATEWAY_HANDLER), (HandlerScope.CLIENT, PlaceKind.CLIENT_HANDLER))
    for scope, kind in kinds:
        for handler in project.handlers(scope).values():
            place = handler_place(lab, gateway, project.name, handler)
            yield _Script(Place(kind, gateway, project.name, handler.name), place, handler.script)
    for name, text in project.library.items():
        place = LintPlace(lab, gateway, project.name)
        yield _Script(Place(PlaceKind.LIBRARY, gateway, project.name, name), place, text)
