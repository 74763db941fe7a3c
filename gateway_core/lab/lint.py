"""What is to be said about scripts without running them (H8): what Python 2 cannot parse, and what is not on 7.9.

`return` in a handler is legal (H2), and so are tabs. Files are named as `save_lab` would name them.
"""

from collections.abc import Generator, Iterator

from gateway_core.lab.compiling import CompileMode, refusal
from gateway_core.lab.findings import Finding, FindingList
from gateway_core.lab.layout import Paths, Place, PlaceKind
from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.model.parts import Lab, Project

_COMPILE_MODES: dict[PlaceKind, CompileMode] = {
    PlaceKind.GATEWAY_HANDLER: "handler",
    PlaceKind.CLIENT_HANDLER: "handler",
    PlaceKind.LIBRARY: "library",
    PlaceKind.SHARED: "library",
    PlaceKind.SCRIPT: "script",
}
LintSteps = Generator[None, None, tuple[ScriptFinding, ...]]


def lint_lab(lab: Lab) -> tuple[Finding, ...]:
    """Findings on all handlers, library scripts and saved scripts, by file and line."""
    paths = Paths()
    findings = FindingList()
    for place, text in _scripts(lab):
        for found in _all_findings(place, text):
            findings.add_script(paths.path(place), found)
    return findings.sorted()


def _all_findings(place: Place, text: str) -> tuple[ScriptFinding, ...]:
    """Those of `lint_script`, and what only compiling can tell: that takes too long for every key that is pressed."""
    found = lint_script(text)
    if any(each.severity == "error" for each in found):
        return found
    refused = refusal(text, _COMPILE_MODES[place.kind])
    return found if refused is None else (*found, refused)


def lint_script(text: str) -> tuple[ScriptFinding, ...]:
    """Findings on one script, by line; where it cannot be parsed, that alone."""
    steps = lint_steps(text)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: tuple[ScriptFinding, ...] = end.value
            return found


def lint_steps(text: str) -> LintSteps:
    """The same in steps of about a millisecond each, for a window that has other things to do between them."""
    # Not at the top: the grammar takes longer to load than `scopelab --help` may take.
    from gateway_core.lab.script_lint import script_lint_steps

    return script_lint_steps(text)


def _scripts(lab: Lab) -> Iterator[tuple[Place, str]]:
    for gateway in lab.gateways:
        for project in gateway.projects.values():
            yield from _project_scripts(gateway.name, project)
    for name, text in lab.shared.items():
        yield Place(PlaceKind.SHARED, name=name), text
    for name, text in lab.scripts.items():
        yield Place(PlaceKind.SCRIPT, name=name), text


def _project_scripts(gateway: str, project: Project) -> Iterator[tuple[Place, str]]:
    for handler in project.gateway_handlers.values():
        yield Place(PlaceKind.GATEWAY_HANDLER, gateway, project.name, handler.name), handler.script
    for handler in project.client_handlers.values():
        yield Place(PlaceKind.CLIENT_HANDLER, gateway, project.name, handler.name), handler.script
    for name, text in project.library.items():
        yield Place(PlaceKind.LIBRARY, gateway, project.name, name), text
