"""The designer's two palettes: all commands of its window, and everything in the lab that can be opened by name."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMainWindow

from client.toolkit.command_palette import CommandPalette, PaletteEntry, RecentChoices, window_commands
from client.toolkit.settings import Settings
from designer.window.opener import Opener
from designer.workplace import Workplace
from gateway_core.api import Gateway, HandlerScope, Lab, Place, PlaceKind, Project

_RECENT = "designer/palette"
_HANDLERS = {HandlerScope.GATEWAY: PlaceKind.GATEWAY_HANDLER, HandlerScope.CLIENT: PlaceKind.CLIENT_HANDLER}


class Palettes(QObject):
    """Opens them. `palette` is the one that is open, if there is one."""

    def __init__(self, window: QMainWindow, workplace: Workplace, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._opener = opener
        self._settings: Settings = workplace.look.settings
        self._recent = RecentChoices(self._settings.texts(_RECENT))
        self.palette: CommandPalette | None = None

    def open_commands(self) -> None:
        """All commands of the menus."""
        self._open(self.tr("Command Palette: type what you want to do"), window_commands(self._window))

    def open_anything(self) -> None:
        """All handlers, modules, scripts and clients of the lab."""
        self._open(self.tr("Go To: type a handler's, module's, script's or client's name"), self._things())

    def _open(self, title: str, entries: Sequence[PaletteEntry]) -> None:
        self.palette = CommandPalette(title, entries, self._recent.keys, self._window)
        self.palette.chosen.connect(self._on_chosen)
        self.palette.finished.connect(self._on_finished)
        self.palette.show()
        self.palette.search.setFocus()

    def _things(self) -> tuple[PaletteEntry, ...]:
        lab = self._workplace.edits.lab
        places = [*_places(lab)]
        entries = [self._script(place, hint) for place, hint in places]
        client = QCoreApplication.translate("Palettes", "client")
        entries += [
            PaletteEntry(f"preset/{each.name}", each.name, client, partial(self._opener.open_preset, each.name))
            for each in lab.clients
        ]
        return tuple(entries)

    def _script(self, place: Place, hint: str) -> PaletteEntry:
        key = f"{place.kind}/{place.gateway}/{place.project}/{place.name}"
        open_it: Callable[[], object] = partial(self._opener.open_at, place, 1)
        return PaletteEntry(key, place.name, hint, open_it)

    def _on_chosen(self, entry: PaletteEntry) -> None:
        self._recent.add(entry)
        self._settings.set_texts(_RECENT, self._recent.keys)

    def _on_finished(self, _result: int) -> None:
        self.palette = None


def _places(lab: Lab) -> Iterator[tuple[Place, str]]:
    """Every script of the lab, with a word on where it is."""
    translate = QCoreApplication.translate
    for gateway in lab.gateways:
        for project in gateway.projects.values():
            yield from _places_of(gateway, project)
    shared, script = translate("Palettes", "shared script"), translate("Palettes", "saved script")
    yield from ((Place(PlaceKind.SHARED, name=name), shared) for name in lab.shared)
    yield from ((Place(PlaceKind.SCRIPT, name=name), script) for name in lab.scripts)


def _places_of(gateway: Gateway, project: Project) -> Iterator[tuple[Place, str]]:
    translate = QCoreApplication.translate
    where = translate("Palettes", "{project} on {gateway}").format(project=project.name, gateway=gateway.name)
    words = {
        HandlerScope.GATEWAY: translate("Palettes", "gateway handler, {where}"),
        HandlerScope.CLIENT: translate("Palettes", "client handler, {where}"),
    }
    for scope, kind in _HANDLERS.items():
        for name in project.handlers(scope):
            yield Place(kind, gateway.name, project.name, name), words[scope].format(where=where)
    library = translate("Palettes", "library, {where}").format(where=where)
    for name in project.library:
        yield Place(PlaceKind.LIBRARY, gateway.name, project.name, name), library
