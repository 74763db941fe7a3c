"""The composition root of one client alone: a lab with a single client window and no designer."""

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import platformdirs
from PySide6.QtWidgets import QApplication

from client.bridge.bridge import Bridge
from client.toolkit.fonts import install_fonts
from client.toolkit.garbage import GuiThreadGarbage
from client.toolkit.icons import Icons
from client.toolkit.interrupts import Interrupts
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from client.window.client_windows import ClientWindows
from gateway_core.api import (
    ENGINE_SETTINGS,
    ClientPreset,
    Engine,
    EngineSettingsError,
    EngineWish,
    Lab,
    LabWatch,
    Network,
    NetworkOptions,
    read_engine_settings,
    read_lab,
)


def run_client(lab_path: Path, name: str, settings: Path | None = None, engine: Engine | None = None) -> int:
    """Show the lab's client of that name until its window is closed; 2, with a sentence, if there is none.

    `engine` runs the scripts; None: the one in the user's settings, else the lab's.
    """
    reading = read_lab(lab_path)
    if reading.lab is None:
        sys.stderr.write("".join(f"{lab_path}: {finding.text} {finding.advice}\n" for finding in reading.findings))
        return 2
    preset = next((preset for preset in reading.lab.clients if preset.name == name), None)
    if preset is None:
        names = ", ".join(preset.name for preset in reading.lab.clients)
        sys.stderr.write(f"{reading.lab.title} has no client named {name}. It has: {names}.\n")
        return 2
    kept = settings or Path(platformdirs.user_config_dir("scopelab", appauthor=False)) / "client.ini"
    options = NetworkOptions(engine=_wish(kept.with_name(ENGINE_SETTINGS), engine), lab_path=lab_path)
    return _show(reading.lab, preset, kept, options)


def _wish(path: Path, engine: Engine | None) -> EngineWish:
    """The engine that is wanted in place of the lab's, and where Jython is."""
    try:
        wish = read_engine_settings(path)
    except EngineSettingsError as error:
        sys.stderr.write(f"{error}\n")
        wish = EngineWish()
    return replace(wish, engine=engine or wish.engine)


def _show(lab: Lab, preset: ClientPreset, settings: Path, options: NetworkOptions) -> int:
    app = QApplication(["scopelab"])
    app.setApplicationDisplayName("Scopelab")
    garbage = GuiThreadGarbage(app)
    install_fonts(app)
    with suppress(OSError):  # a home that cannot be written to: what is set holds until the end
        settings.parent.mkdir(parents=True, exist_ok=True)
    kept = Settings(settings)
    themes = ThemeController(app, kept)
    network = Network(lab, options)
    network.start()
    watch = LabWatch(options.lab_path, lab, network.take_folder_news)
    watch.start()
    bridge = Bridge(network)
    clients = ClientWindows(bridge, Look(themes, Icons(themes), kept))
    clients.open_preset(preset)
    interrupts = Interrupts(app)
    code = app.exec()
    interrupts.close()
    clients.close_all()
    bridge.close()
    watch.stop()
    network.stop()
    garbage.close()
    return code
