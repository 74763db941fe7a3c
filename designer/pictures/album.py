"""All pictures: every scene in every theme and at every scale."""

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from designer.pictures.camera import STEP_MS, pass_time, picture, save_picture
from designer.pictures.client_scenes import CLIENTS, EMPTY_CLIENTS
from designer.pictures.designer_scenes import EMPTY, FULL, Scene
from designer.pictures.dialog_scenes import DIALOGS
from designer.pictures.lab_scenes import OTHER_LABS
from designer.pictures.recording_scenes import RECORDING
from designer.pictures.stage import Stage

THEMES = ("light", "dark", "high-contrast")
SCALES = ("100", "200")
BEFORE: Mapping[str, Scene] = {**EMPTY, **EMPTY_CLIENTS}  # as long as nothing was sent
AFTER: Mapping[str, Scene] = {**FULL, **DIALOGS, **RECORDING, **CLIENTS}
ALL: Mapping[str, Scene] = {
    **BEFORE,
    **AFTER,
    **{name: scene for lab in OTHER_LABS for name, scene in lab.scenes.items()},
}


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture that was saved, and the window that it shows, as long as that stands."""

    path: Path
    window: QWidget


@dataclass(frozen=True, slots=True)
class Order:
    """Where to save pictures, whom to tell of each while its window stands, and in which themes to draw."""

    folder: Path
    told: Callable[[Taken], object]
    themes: tuple[str, ...] = THEMES
    is_large: bool = False


def take_all(stage: Stage, scenes: Mapping[str, Scene], order: Order) -> list[Path]:
    """Save each scene as `theme-scale-scene.png`, in all themes that are wanted; the light one is in force afterwards.

    The scale is that of the screen, so that icons are drawn for it, too.
    """
    scale = round(stage.window.devicePixelRatio())
    paths = []
    for theme in order.themes:
        stage.program.look.themes.set_choice(theme)
        pass_time(2 * STEP_MS)
        for name, scene in scenes.items():
            with contextmanager(scene)(stage) as window:
                pass_time(STEP_MS)
                path = order.folder / f"{theme}-{scale}00-{name}.png"
                save_picture(picture(window, scale), str(path))
                order.told(Taken(path, window))
                paths.append(path)
    stage.program.look.themes.set_choice("light")
    pass_time(2 * STEP_MS)
    return paths
