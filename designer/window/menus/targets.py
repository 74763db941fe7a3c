"""Who carries out what the designer's menus say."""

from collections.abc import Callable
from dataclasses import dataclass

from client.toolkit.theme import ThemeController
from client.toolkit.zoom import WindowZoom
from designer.window.client_launcher import ClientLauncher
from designer.window.commands import TextCommands
from designer.window.docks import Docks
from designer.window.engine import EnginePresenter
from designer.window.script_to_client import ScriptToClient
from designer.window.window_commands import WindowCommands
from gateway_core.api import ClientPreset


@dataclass(frozen=True, slots=True)
class MenuTargets:
    """What the actions work on. `presets` are those of the lab that has just been opened; `close` closes the window."""

    window: WindowCommands
    text: TextCommands
    launcher: ClientLauncher
    docks: Docks
    zoom: WindowZoom
    engine: EnginePresenter
    to_client: ScriptToClient
    themes: ThemeController
    presets: tuple[ClientPreset, ...]
    close: Callable[[], object]
