"""A lab out of its files' bytes: everything is checked, and everything that is wrong becomes a finding.

Touches no file; `sources` has fetched them and `document` is the door.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from gateway_core.lab.checked_table import name_fault, shown
from gateway_core.lab.findings import FindingList
from gateway_core.lab.lab_file import LabFile, read_lab_file
from gateway_core.lab.layout import LAB_FILE, Place, PlaceKind, place_of
from gateway_core.lab.project_file import HandlerKey, HandlerOptions, ProjectFile, read_project_file
from gateway_core.lab.tags_file import read_tags_file
from gateway_core.lab.texts import decoded_text
from gateway_core.lab.toml_text import read_toml
from gateway_core.lab.twins import NamedPlace, report_twins
from gateway_core.model.parts import ClientPreset, Gateway, HandlerScope, Lab, MessageHandler, Project
from gateway_core.model.tags import TagDefinition

_HANDLER_SCOPES = {PlaceKind.GATEWAY_HANDLER: HandlerScope.GATEWAY, PlaceKind.CLIENT_HANDLER: HandlerScope.CLIENT}

Projects = Mapping[str, Mapping[str, Project]]  # by gateway, then by name


@dataclass(frozen=True, slots=True)
class _Found:
    """One file: where it lies, what it holds, its bytes."""

    path: str
    place: Place
    content: bytes


@dataclass(slots=True)
class _ProjectParts:
    """What the files of one project have given so far."""

    file: ProjectFile = field(default_factory=ProjectFile)
    handlers: dict[HandlerKey, str] = field(default_factory=dict)
    library: dict[str, str] = field(default_factory=dict)


def build_lab(files: Mapping[str, bytes], findings: FindingList) -> Lab | None:
    """The lab that `files` (by path inside the lab) describe, or None if there is an error among the findings.

    Scripts that are not UTF-8 are such errors, and empty in a lab that is given all the same if there are no others.
    If some file could not be fetched, `findings` says so already, and nothing is said to be missing that may be in it.
    """
    complete = not findings.has_errors
    lab_file = _lab_file(files, findings)
    found = [_Found(path, place, files[path]) for path in sorted(files) if (place := place_of(path))]
    found = [file for file in found if file.place.kind is not PlaceKind.LAB]
    _check_names(found, findings)
    projects = _projects(found, findings)
    shared = _texts(found, PlaceKind.SHARED, findings)
    scripts = _texts(found, PlaceKind.SCRIPT, findings)
    sends = _texts(found, PlaceKind.SEND, findings)
    databases = _gateway_texts(found, PlaceKind.DATABASE, findings)
    tags = _tags(found, findings)
    if lab_file is not None:
        if lab_file.gateways:
            _check_folders(found, lab_file.gateways, findings)
        if complete:
            _check_client_projects(lab_file, projects, findings)
    if lab_file is None or not findings.has_readable_rest:
        return None
    return Lab(
        title=lab_file.title,
        gateways=tuple(
            replace(
                gateway,
                projects=projects.get(gateway.name, {}),
                database_sql=databases.get(gateway.name),
                tags=tags.get(gateway.name, ()),
            )
            for gateway in lab_file.gateways
        ),
        users=lab_file.users,
        clients=lab_file.clients,
        shared=shared,
        scripts=scripts,
        request_timeout_s=lab_file.request_timeout_s,
        request_host_name=lab_file.request_host_name,
        engine=lab_file.engine,
        lint_ignored=lab_file.lint_ignored,
        sends=sends,
        variables=lab_file.variables,
    )


def _lab_file(files: Mapping[str, bytes], findings: FindingList) -> LabFile | None:
    if LAB_FILE in files:
        source = read_toml(LAB_FILE, files[LAB_FILE], findings)
        return read_lab_file(source, findings) if source else None
    if not findings.has_errors:
        advice = f"Give the folder that holds {LAB_FILE}; 'scopelab new FOLDER' makes a lab to begin with."
        findings.error("no-lab-file", (LAB_FILE, 0), f"there is no {LAB_FILE}, so this is no lab", advice)
    return None


def _check_names(found: Iterable[_Found], findings: FindingList) -> None:
    """Names that nobody can have, that stand twice (a file's name can be written in two ways), or that look alike."""
    groups: dict[tuple[str, str, str], list[NamedPlace]] = {}
    projects: dict[str, dict[str, str]] = {}
    for file in found:
        place = file.place
        for noun, name in (("gateway", place.gateway), ("project", place.project), (place.kind.value, place.name)):
            if name and (fault := name_fault(name)):
                advice = "Rename the file or its folder."
                findings.error("bad-name", (file.path, 0), f"the name of this {noun} {fault}", advice)
        if place.project:
            projects.setdefault(place.gateway, {}).setdefault(place.project, file.path)
        groups.setdefault((place.kind.value, place.gateway, place.project), []).append((place.name, (file.path, 0)))
    for (noun, _, _), named in groups.items():
        report_twins(noun, named, findings)
    for paths in projects.values():
        report_twins("project", [(name, (path, 0)) for name, path in paths.items()], findings)


def _projects(found: Iterable[_Found], findings: FindingList) -> dict[str, dict[str, Project]]:
    """The projects of each gateway by name."""
    all_parts: dict[tuple[str, str], _ProjectParts] = {}
    for file in found:
        if file.place.project:
            key = (file.place.gateway, file.place.project)
            _add_part(all_parts.setdefault(key, _ProjectParts()), file, findings)
    projects: dict[str, dict[str, Project]] = {}
    for (gateway, name), parts in sorted(all_parts.items()):
        _check_options(parts, findings)
        projects.setdefault(gateway, {})[name] = _project(name, parts)
    return projects


def _add_part(parts: _ProjectParts, file: _Found, findings: FindingList) -> None:
    place = file.place
    if place.kind is PlaceKind.PROJECT:
        if source := read_toml(file.path, file.content, findings):
            parts.file = read_project_file(source, findings)
        return
    text = decoded_text(file.path, file.content, findings) or ""
    if place.kind is PlaceKind.LIBRARY:
        parts.library[place.name] = text
    else:
        parts.handlers[_HANDLER_SCOPES[place.kind], place.name] = text


def _check_options(parts: _ProjectParts, findings: FindingList) -> None:
    for (scope, name), options in parts.file.options.items():
        if (scope, name) not in parts.handlers:
            names = [other for known, other in parts.handlers if known is scope]
            text = f"there are options for a {scope} handler '{name}', but no script of that name"
            advice = findings.suggestion(name, names, f"Remove them, or add {scope}/messages/{name}.py.")
            findings.warning("options-without-handler", options.place, text, advice)


def _project(name: str, parts: _ProjectParts) -> Project:
    sets: dict[HandlerScope, dict[str, MessageHandler]] = {scope: {} for scope in HandlerScope}
    for (scope, handler), script in sorted(parts.handlers.items()):
        options = parts.file.options.get((scope, handler), HandlerOptions())
        sets[scope][handler] = MessageHandler(handler, scope, script, options.threading, options.enabled)
    gateway_handlers, client_handlers = sets[HandlerScope.GATEWAY], sets[HandlerScope.CLIENT]
    return Project(name, parts.file.title, gateway_handlers, client_handlers, parts.library)


def _texts(found: Iterable[_Found], kind: PlaceKind, findings: FindingList) -> dict[str, str]:
    """The texts of all files of one kind by name."""
    ours = [file for file in found if file.place.kind is kind]
    texts = {file.place.name: decoded_text(file.path, file.content, findings) or "" for file in ours}
    return dict(sorted(texts.items()))


def _gateway_texts(found: Iterable[_Found], kind: PlaceKind, findings: FindingList) -> dict[str, str]:
    """The texts of all files of one kind by gateway."""
    ours = [file for file in found if file.place.kind is kind]
    return {file.place.gateway: decoded_text(file.path, file.content, findings) or "" for file in ours}


def _tags(found: Iterable[_Found], findings: FindingList) -> dict[str, tuple[TagDefinition, ...]]:
    """The tags that each gateway declares."""
    tags: dict[str, tuple[TagDefinition, ...]] = {}
    for file in found:
        if file.place.kind is PlaceKind.TAGS and (source := read_toml(file.path, file.content, findings)):
            tags[file.place.gateway] = read_tags_file(source, findings)
    return tags


def _check_folders(found: Iterable[_Found], gateways: Iterable[Gateway], findings: FindingList) -> None:
    """Projects in folders of gateways that `lab.toml` does not name."""
    names = [gateway.name for gateway in gateways]
    strangers = {file.place.gateway: file.path for file in found if file.place.gateway not in ("", *names)}
    for name, path in strangers.items():
        text = f"this belongs to a gateway '{name}', which {LAB_FILE} does not name, so nobody sees it"
        advice = findings.suggestion(
            name, names, f"Add [[gateways]] with that name to {LAB_FILE}, or rename the folder."
        )
        findings.warning("stray-gateway-folder", (path, 0), text, advice)


def _check_client_projects(lab: LabFile, projects: Projects, findings: FindingList) -> None:
    known = {gateway.name for gateway in lab.gateways}
    for client in lab.clients:
        there = projects.get(client.gateway, {})
        if client.gateway in known and client.project and client.project not in there:
            text = f"project {shown(client.project)} of client '{client.name}' is not on gateway '{client.gateway}'"
            place = lab.project_places[client.name]
            findings.error("unknown-project", place, text, _project_advice(client, projects, findings))


def _project_advice(client: ClientPreset, projects: Projects, findings: FindingList) -> str:
    elsewhere = next((name for name, there in projects.items() if client.project in there), None)
    if elsewhere is not None:
        return f"It is on gateway '{elsewhere}': choose that gateway, or another project."
    otherwise = "Choose one that is there, or add its folder with a project.toml or scripts in it."
    return findings.suggestion(client.project, projects.get(client.gateway, {}), otherwise)
