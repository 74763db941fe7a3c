"""A lab as the bytes of its files, close to the files that are there already. Touches no file."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from tomlkit.exceptions import TOMLKitError

from gateway_core.errors import LabSaveError
from gateway_core.lab.findings import FindingList
from gateway_core.lab.former_names import former_gateways, former_projects
from gateway_core.lab.lab_file import LabFile, read_lab_file
from gateway_core.lab.lab_file_edit import edited_lab_file, lab_file_of
from gateway_core.lab.lab_reader import build_lab
from gateway_core.lab.layout import LAB_FILE, Paths, Place, PlaceKind, place_of
from gateway_core.lab.limits import MAX_PATH_BYTES, Budget
from gateway_core.lab.project_file import HandlerKey, HandlerOptions, ProjectFile, read_project_file
from gateway_core.lab.project_file_edit import edited_project_file, new_project_file, project_file_of
from gateway_core.lab.tags_file import read_tags_file
from gateway_core.lab.tags_file_edit import edited_tags_file
from gateway_core.lab.texts import decoded_text, encoded_text, unified
from gateway_core.lab.toml_text import TomlText, read_toml
from gateway_core.model.parts import Gateway, HandlerScope, Lab, MessageHandler, Project
from gateway_core.model.tags import TagDefinition

_HANDLER_KINDS = {HandlerScope.GATEWAY: PlaceKind.GATEWAY_HANDLER, HandlerScope.CLIENT: PlaceKind.CLIENT_HANDLER}


def written_lab(
    lab: Lab, former: Mapping[str, bytes], remembered: Mapping[str, bytes] | None = None
) -> dict[str, bytes]:
    """All files of the lab by path. A file that says the right thing already is the one in `former`, byte for byte.

    `remembered`: files as they were when the lab stood like this before; a TOML file that must change becomes that again.
    Raises `LabSaveError` if the lab cannot be saved as it is, or if a TOML file in `former` is damaged.
    """
    lab = unified_lab(lab)
    try:
        files = _LabWriting(lab, former, remembered or {}).run()
    except UnicodeEncodeError as error:
        piece = error.object[max(error.start - 20, 0) : error.start]
        raise LabSaveError(f"The lab cannot be saved: half a character (a lone surrogate) after {piece!r}.") from error
    findings = FindingList()
    _check_sizes(files, findings)
    written = build_lab(files, findings)
    refuse_errors(findings)
    if written != lab:
        raise LabSaveError("The lab cannot be saved: a handler, project or module has a name that no file can have.")
    return files


def _check_sizes(files: Mapping[str, bytes], findings: FindingList) -> None:
    budget = Budget(findings)
    for path, content in files.items():
        if budget.entry("") and (place := place_of(path)):
            budget.file(path, place, len(content))
        if len(path.encode()) > MAX_PATH_BYTES:
            text = "the names of gateway, project and handler are too long together for a file's path"
            findings.error("path-too-long", (f"{path[:60]}…", 0), text, "Choose shorter names.")


def refuse_errors(findings: FindingList) -> None:
    """Raise `LabSaveError` with the first error, if there is one."""
    for finding in findings.sorted():
        if finding.severity == "error":
            raise LabSaveError(f"The lab cannot be saved: {finding.place or 'here'}: {finding.text} {finding.advice}")


def unified_lab(lab: Lab) -> Lab:
    """The lab with single line feeds for all line ends of its scripts, as files give it back."""
    return replace(
        lab,
        gateways=tuple(
            replace(
                gateway,
                projects={name: _unified_project(project) for name, project in gateway.projects.items()},
                database_sql=None if gateway.database_sql is None else unified(gateway.database_sql),
            )
            for gateway in lab.gateways
        ),
        shared=_unified_texts(lab.shared),
        scripts=_unified_texts(lab.scripts),
        sends=_unified_texts(lab.sends),
    )


def _unified_project(project: Project) -> Project:
    return replace(
        project,
        gateway_handlers=_unified_handlers(project.gateway_handlers),
        client_handlers=_unified_handlers(project.client_handlers),
        library=_unified_texts(project.library),
    )


def _unified_handlers(handlers: Mapping[str, MessageHandler]) -> dict[str, MessageHandler]:
    return {name: replace(handler, script=unified(handler.script)) for name, handler in handlers.items()}


def _unified_texts(texts: Mapping[str, str]) -> dict[str, str]:
    return {name: unified(text) for name, text in texts.items()}


class _LabWriting:
    def __init__(self, lab: Lab, former: Mapping[str, bytes], remembered: Mapping[str, bytes]) -> None:
        self._lab = lab
        self._former = former
        self._remembered = remembered
        self._former_path = {place_of(path): path for path in sorted(former, reverse=True)}
        self._gateways = former_gateways(lab, former.get(LAB_FILE, b""))
        self._projects = former_projects(lab, former, self._gateways)
        self._paths = Paths(former)
        self._files: dict[str, bytes] = {}

    def run(self) -> dict[str, bytes]:
        for gateway in self._lab.gateways:
            for project in gateway.projects.values():
                self._add_project(gateway.name, project)
            if gateway.database_sql is not None:
                self._add_text(Place(PlaceKind.DATABASE, gateway.name), gateway.database_sql)
            self._add_tags_file(gateway)
        for name, text in self._lab.shared.items():
            self._add_text(Place(PlaceKind.SHARED, name=name), text)
        for name, text in self._lab.scripts.items():
            self._add_text(Place(PlaceKind.SCRIPT, name=name), text)
        for name, text in self._lab.sends.items():
            self._add_text(Place(PlaceKind.SEND, name=name), text)
        self._add_lab_file()
        return self._files

    def _add_text(self, place: Place, text: str) -> None:
        """A script: unchanged where the former file has the same text."""
        path = self._paths.path(place)
        former = self._former.get(path)
        same = former is not None and decoded_text(path, former, FindingList()) == text
        self._files[path] = former if same and former is not None else encoded_text(text, former or b"")

    def _add_project(self, gateway: str, project: Project) -> None:
        handlers: dict[HandlerKey, MessageHandler] = {}
        for scope, kind in _HANDLER_KINDS.items():
            for name, handler in project.handlers(scope).items():
                handlers[scope, name] = handler
                self._add_text(Place(kind, gateway, project.name, name), handler.script)
        for name, text in project.library.items():
            self._add_text(Place(PlaceKind.LIBRARY, gateway, project.name, name), text)
        self._add_project_file(gateway, project, handlers)

    def _add_project_file(self, gateway: str, project: Project, handlers: Mapping[HandlerKey, MessageHandler]) -> None:
        place = Place(PlaceKind.PROJECT, gateway, project.name)
        former_gateway, former_name = self._projects.get((gateway, project.name), (gateway, project.name))
        former_place = Place(PlaceKind.PROJECT, former_gateway, former_name)
        wanted = project_file_of(project)
        if self._add_edited(place, former_place, _ProjectFileEditing(wanted, handlers)):
            return
        path = self._paths.path(place)
        if wanted != ProjectFile() or not (handlers or project.library):
            self._files[path] = encoded_text(new_project_file(wanted))

    def _add_tags_file(self, gateway: Gateway) -> None:
        place = Place(PlaceKind.TAGS, gateway.name)
        former_place = Place(PlaceKind.TAGS, self._gateways.get(gateway.name, gateway.name))
        if not self._add_edited(place, former_place, _TagsFileEditing(gateway.tags)) and gateway.tags:
            self._files[self._paths.path(place)] = encoded_text(edited_tags_file("", gateway.tags))

    def _add_lab_file(self) -> None:
        wanted, place = lab_file_of(self._lab), Place(PlaceKind.LAB)
        if not self._add_edited(place, place, _LabFileEditing(wanted)):
            self._files[LAB_FILE] = encoded_text(edited_lab_file("", wanted))

    def _add_edited(self, place: Place, former_place: Place, editing: "_Editing") -> bool:
        """The TOML file there, made of what it was at its former place; false if there is nothing to make it of."""
        path = self._paths.path(place)
        remembered = self._remembered.get(path)
        source = self._former_path.get(place) or self._former_path.get(former_place)
        if source is not None:
            self._files[path] = _edited_toml(source, self._former[source], editing, remembered)
        elif remembered is not None and _is_right(path, remembered, editing):
            self._files[path] = remembered
        return path in self._files


class _Editing(Protocol):
    """How one kind of TOML file is changed."""

    def is_right(self, source: TomlText, findings: FindingList) -> bool:
        """Whether the file says what is wanted; errors in it become findings."""

    def edited(self, text: str) -> str:
        """The text, changed with as little effect on its looks as can be."""

    def new(self) -> str:
        """A new text."""


@dataclass(frozen=True, slots=True)
class _LabFileEditing:
    wanted: LabFile

    def is_right(self, source: TomlText, findings: FindingList) -> bool:
        return read_lab_file(source, findings) == self.wanted

    def edited(self, text: str) -> str:
        return edited_lab_file(text, self.wanted)

    def new(self) -> str:
        return edited_lab_file("", self.wanted)


@dataclass(frozen=True, slots=True)
class _TagsFileEditing:
    wanted: tuple[TagDefinition, ...]

    def is_right(self, source: TomlText, findings: FindingList) -> bool:
        return read_tags_file(source, findings) == self.wanted

    def edited(self, text: str) -> str:
        return edited_tags_file(text, self.wanted)

    def new(self) -> str:
        return edited_tags_file("", self.wanted)


@dataclass(frozen=True, slots=True)
class _ProjectFileEditing:
    wanted: ProjectFile
    handlers: Mapping[HandlerKey, MessageHandler]

    def is_right(self, source: TomlText, findings: FindingList) -> bool:
        found = read_project_file(source, findings)
        telling = {
            key: options
            for key, options in found.options.items()
            if key not in self.handlers or options != HandlerOptions()
        }
        return replace(found, options=telling) == self.wanted

    def edited(self, text: str) -> str:
        return edited_project_file(text, self.wanted, self.handlers)

    def new(self) -> str:
        return new_project_file(self.wanted)


def _edited_toml(path: str, former: bytes, editing: _Editing, remembered: bytes | None) -> bytes:
    """The file's new bytes: the former or remembered ones if right, else edited, and written anew if that goes wrong."""
    findings = FindingList()
    source = read_toml(path, former, findings)
    if source is not None and editing.is_right(source, findings):
        return former
    refuse_errors(findings)
    if remembered is not None and _is_right(path, remembered, editing):
        return remembered
    try:
        edited = encoded_text(editing.edited(source.text if source else ""), former)
    except TOMLKitError:  # odd but sound TOML that tomlkit, or the cutting into pieces, does not cope with
        edited = b""
    return edited if _is_right(path, edited, editing) else encoded_text(editing.new(), former)


def _is_right(path: str, content: bytes, editing: _Editing) -> bool:
    findings = FindingList()
    source = read_toml(path, content, findings)
    return source is not None and editing.is_right(source, findings) and not findings.has_errors
