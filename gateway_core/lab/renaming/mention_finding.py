"""Finds the mentions of a name in one text; `lab_name` is the door. Loads the grammar."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import TextCall, calls_in_steps, named_calls_steps
from gateway_core.lab.message_lint.text_scopes import TextScopes, text_scopes_steps
from gateway_core.lab.message_lint.text_values import TextPlace
from gateway_core.lab.python2_syntax import SyntaxFault, parse_steps
from gateway_core.lab.renaming.call_names import NamingValue, naming_values
from gateway_core.lab.renaming.lab_name import LabName, MentionSteps, NameKind, NameMention
from gateway_core.lab.renaming.literals import literal_text, with_text
from gateway_core.lab.renaming.module_names import ModuleRename, module_spans
from gateway_core.lab.tree_cycles import taken_apart

_ROOTS = {NameKind.LIBRARY: "project", NameKind.SHARED: "shared"}


def mention_finding_steps(text: str, name: LabName, new: str, place: LintPlace) -> MentionSteps:
    """See `name_mention_steps`. In a text that is no Python, whatever looks like the name counts, uncertain."""
    if name.kind is NameKind.LIBRARY and not _sees_library(name, place):
        return ()
    tree = yield from parse_steps(text)
    if isinstance(tree, SyntaxFault):
        return _sorted(_looked_up(text, name, new))
    with taken_apart(tree):
        scopes = yield from text_scopes_steps(tree)
        lines = text.split("\n")
        if name.kind in _ROOTS:
            return _sorted(_in_modules(lines, scopes, name, new, place))
        calls = yield from calls_in_steps((yield from named_calls_steps(scopes)), scopes)
        return _sorted(_in_calls(lines, calls, name, new, place))


def _sorted(mentions: Iterable[NameMention]) -> tuple[NameMention, ...]:
    """In the order of the text, each piece once; one that any call names for certain is certain."""
    best: dict[tuple[int, int], NameMention] = {}
    for mention in mentions:
        key = (mention.line, mention.column)
        if key not in best or (mention.is_certain and not best[key].is_certain):
            best[key] = mention
    return tuple(best[key] for key in sorted(best))


# -- message calls -----------------------------------------------------------------------------------------------------


def _in_calls(
    lines: list[str], calls: Sequence[TextCall], name: LabName, new: str, place: LintPlace
) -> Iterator[NameMention]:
    for call in calls:
        for naming in naming_values(call, name, place):
            yield from _mention(lines, call, naming, name.name, new)


def _mention(lines: list[str], call: TextCall, naming: NamingValue, old: str, new: str) -> Iterator[NameMention]:
    value = naming.value
    source = value.source
    if source is None:
        if value.text == old:  # put together out of pieces
            where = value.place
            piece = _piece(lines, where)
            yield NameMention(where.line, where.column, where.column + len(piece), piece, None, naming.is_certain)
        return
    written = _piece(lines, source)
    if literal_text(written) == old:
        is_certain = naming.is_certain and _is_inside(source, call)
        edges = (source.line, source.column, source.end_column)
        yield NameMention(*edges, written, with_text(written, new), is_certain)


def _piece(lines: list[str], place: TextPlace) -> str:
    return lines[place.line - 1][place.column : place.end_column]


def _is_inside(source: TextPlace, call: TextCall) -> bool:
    """Whether the literal stands in the call itself and not in a variable, which others may read too."""
    begin, end = (call.place.line, call.place.column), (call.last_line, call.end_column)
    return begin <= (source.line, source.column) < end


# -- modules -----------------------------------------------------------------------------------------------------------


def _in_modules(
    lines: list[str], scopes: TextScopes, name: LabName, new: str, place: LintPlace
) -> Iterator[NameMention]:
    is_certain = name.kind is NameKind.SHARED or bool(place.project)
    rename = ModuleRename(_ROOTS[name.kind], name.name, new, _modules(name, place))
    for span in module_spans(scopes, rename):
        end = span.last.column + len(span.last.value) if span.last.lineno == span.first.lineno else None
        written = lines[span.first.lineno - 1][span.first.column : end]
        edges = (span.first.lineno, span.first.column, span.first.column + len(written))
        yield NameMention(*edges, written, span.replacement, is_certain)


def _sees_library(name: LabName, place: LintPlace) -> bool:
    """Whether `project.` may mean that project's library there: not in the scripts of other projects."""
    return place.gateway in ("", name.gateway) and place.project in ("", name.project)


def _modules(name: LabName, place: LintPlace) -> Collection[str]:
    if name.kind is NameKind.SHARED:
        return place.lab.shared
    gateway = place.lab.gateway(name.gateway)
    project = gateway.projects.get(name.project) if gateway else None
    return project.library if project else ()


# -- texts that are no Python yet --------------------------------------------------------------------------------------


def _looked_up(text: str, name: LabName, new: str) -> Iterator[NameMention]:
    pattern = rf"(?<![\w'\"])[uUbB]?(['\"]){re.escape(name.name)}\1(?!['\"])"
    if name.kind in _ROOTS:
        pattern = rf"(?<![\w.]){_ROOTS[name.kind]}\.{re.escape(name.name)}(?!\w)"
    for number, line in enumerate(text.split("\n"), start=1):
        for match in re.finditer(pattern, line):
            code = line[: match.start()]
            if "#" not in code:
                replacement = f"{_ROOTS[name.kind]}.{new}" if name.kind in _ROOTS else with_text(match[0], new)
                yield NameMention(number, match.start(), match.end(), match[0], replacement, is_certain=False)
