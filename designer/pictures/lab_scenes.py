"""Labs of other kinds for the pictures: one from elsewhere that nobody has trusted yet, one with hundreds of clients."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from designer.lab_making import copy_sample
from designer.pictures.camera import pass_time
from designer.pictures.designer_scenes import Scene, who_receives, whole
from designer.pictures.map_scenes import crowded_map, crowded_sequence
from designer.pictures.stage import Stage
from gateway_core.api import ClientPreset, read_lab, save_lab

_CLIENTS = 300
_LATER_MS = 1_500
_MIDDLE = "preset/Line 150"


@dataclass(frozen=True, slots=True)
class OtherLab:
    """A lab for the pictures: `make` writes it to a folder. `is_own`: it lies among the user's own labs."""

    name: str
    is_own: bool
    make: Callable[[Path], None]
    scenes: Mapping[str, Scene]


def _make_large(folder: Path) -> None:
    """The sample with hundreds of clients."""
    copy_sample(folder)
    lab = read_lab(folder).lab
    assert lab is not None, "the samples are tested"
    users, places = ("bob", "eve", "sue"), range(1, _CLIENTS + 1)
    presets = (
        ClientPreset(f"Line {at}", "plant-gw", "ACME", users[at % 3], f"LINE-{at:03}", f"192.0.2.{at % 254}")
        for at in places
    )
    save_lab(replace(lab, title="Many lines", clients=tuple(presets)), folder)


def _many(stage: Stage) -> Iterator[QWidget]:
    """Hundreds of clients in the Project Browser and among those who would receive the call at the cursor."""
    stage.editors.show_console()
    stage.choose(_MIDDLE)
    pass_time(_LATER_MS)
    yield from who_receives(stage)


def _many_menu(stage: Stage) -> Iterator[QWidget]:
    """The clients beyond those with keys, in a menu of their own."""
    yield from stage.show_menus("&Clients", "&Clients/&More Clients")


OTHER_LABS = (
    OtherLab("from elsewhere", is_own=False, make=copy_sample, scenes={"untrusted": whole}),
    OtherLab(
        "many lines",
        is_own=True,
        make=_make_large,
        scenes={
            "many-clients": _many,
            "many-clients-menu": _many_menu,
            "plant-map-30": partial(crowded_map, 27),
            "plant-map-300": partial(crowded_map, 297),
            "sequence-300": partial(crowded_sequence, 297),
        },
    ),
)
