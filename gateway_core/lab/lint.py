"""What is wrong with the scripts of a lab, without running them: for now, what Python 2 cannot parse (H8).

`return` in a handler is legal (H2), and so are tabs. Files are named as `save_lab` would name them.
"""

from collections.abc import Iterator

from gateway_core.lab.findings import Finding, FindingList
from gateway_core.lab.layout import Paths, Place, PlaceKind
from gateway_core.model.parts import Lab, Project

_ADVICE = "Correct the line, or the one above it; the language is Python 2, as in Jython 2.5 to 2.7."


def lint_lab(lab: Lab) -> tuple[Finding, ...]:
    """Findings on all handlers, library scripts and saved scripts, by file and line."""
    # Not at the top: the grammar takes longer to load than `scopelab --help` may take.
    from gateway_core.lab.python2_syntax import syntax_fault

    paths = Paths()
    findings = FindingList()
    for place, text in _scripts(lab):
        if fault := syntax_fault(text):
            findings.error("syntax", (paths.path(place), fault.line), fault.text, _ADVICE)
    return findings.sorted()


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
