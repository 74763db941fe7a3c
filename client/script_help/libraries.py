"""The library modules that a script sees as `project.…` and `shared.…`: what they define, and where that stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from client.script_help.lab_names import LabNames, ScriptPlace, gateways_near
from client.script_help.outline import Definition, outline
from gateway_core.api import Place, PlaceKind, Project

ROOTS = ("project", "shared")


@dataclass(frozen=True, slots=True)
class LibraryMember:
    """What a name below a library's root means: a module (`definition` None) or something that it defines."""

    place: Place
    definition: Definition | None = None


class Libraries:
    """The libraries in reach of one script."""

    def __init__(self, names: LabNames, place: ScriptPlace) -> None:
        self._names = names
        self._place = place

    def modules_below(self, package: str) -> tuple[str, ...]:
        """The modules and packages right below `project` or `project.folder`."""
        root, _, inner = package.partition(".")
        start = inner + "." if inner else ""
        found = {module[len(start) :].partition(".")[0] for module in self._modules(root) if module.startswith(start)}
        return tuple(sorted(found))

    def definitions(self, module: str) -> tuple[Definition, ...]:
        """What the module of that full name (`project.util`) defines."""
        root, _, inner = module.partition(".")
        return outline(self._modules(root).get(inner, ""))

    def member(self, full_name: str) -> LibraryMember | None:
        """What `project.util` or `project.util.f` is; None if the libraries have nothing of that name."""
        root, _, inner = full_name.partition(".")
        modules = self._modules(root)
        if inner in modules:
            return LibraryMember(self._module_place(root, inner))
        module, _, name = inner.rpartition(".")
        found = next((each for each in outline(modules.get(module, "")) if each.name == name), None)
        return LibraryMember(self._module_place(root, module), found) if found else None

    def _modules(self, root: str) -> Mapping[str, str]:
        """The texts of the modules below a root, by their dotted names."""
        if root == "shared":
            return self._names.lab().shared
        found = self._project() if root == "project" else None
        return found[1].library if found else {}

    def _project(self) -> tuple[str, Project] | None:
        """The script's project with its gateway's name; the first one where it may be any."""
        for gateway in gateways_near(self._names, self._place):
            wanted = self._place.project or next(iter(gateway.projects), "")
            if wanted in gateway.projects:
                return gateway.name, gateway.projects[wanted]
        return None

    def _module_place(self, root: str, module: str) -> Place:
        found = self._project() if root == "project" else None
        if found is None:
            return Place(PlaceKind.SHARED, name=module)
        return Place(PlaceKind.LIBRARY, found[0], found[1].name, module)
