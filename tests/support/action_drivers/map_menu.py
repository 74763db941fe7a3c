"""What each action of the Learn menu does with the plant map."""

from functools import partial

from PySide6.QtGui import QGuiApplication

from designer.panels.lab_dialogs.gateway_dialog import GatewayDialog
from designer.panels.plant_map.view import PlantMapView
from gateway_core.api import EndpointKind
from tests.support.action_drivers.stage import Driver, Stage


def the_map(stage: Stage) -> PlantMapView:
    """The map in front, with everybody who is there."""
    stage.trigger("Learn/Plant Map/Show Plant Map")
    view = stage.parts.late.plant_map.view
    stage.wait(view.map.isVisible)
    return view


def show(stage: Stage) -> None:
    assert the_map(stage).map.hasFocus()


def open_party(stage: Stage) -> None:
    view = the_map(stage)
    key = next(key for key, node in view.map.picture.nodes.items() if node.kind is EndpointKind.GATEWAY)
    view.choice.choose_node(key)
    stage.trigger("Learn/Plant Map/Open Chosen Party")
    dialog = stage.window.findChild(GatewayDialog)
    assert dialog is not None
    dialog.reject()


def fit(stage: Stage) -> None:
    view = the_map(stage)
    view.map.zoom_to(4.0)
    stage.trigger("Learn/Plant Map/Fit Map")
    assert view.map.zoom < 4.0


def zoom_in(stage: Stage) -> None:
    before = the_map(stage).map.zoom
    stage.trigger("Learn/Plant Map/Map Larger")
    assert stage.parts.late.plant_map.view.map.zoom > before


def zoom_out(stage: Stage) -> None:
    before = the_map(stage).map.zoom
    stage.trigger("Learn/Plant Map/Map Smaller")
    assert stage.parts.late.plant_map.view.map.zoom < before


def lay_out(stage: Stage) -> None:
    view = the_map(stage)
    label, key = next((node.label, key) for key, node in view.map.picture.nodes.items())
    before = view.map.picture.plan.centers[key]
    stage.parts.map_places.put(label, before * 2)
    assert view.map.picture.plan.centers[key] != before
    stage.trigger("Learn/Plant Map/Lay Out Again")
    assert view.map.picture.plan.centers[key] == before


def export(name: str, stage: Stage) -> None:
    the_map(stage)
    stage.answers.file = stage.document.path.parent / "map.svg"
    stage.trigger(name)
    assert "plant-gw" in stage.answers.file.read_text(encoding="utf-8")


def as_table(stage: Stage) -> None:
    view = the_map(stage)
    action = stage.trigger("Learn/Plant Map/As Table")
    assert view.table.isVisible()
    assert action.isChecked()


def copy(name: str, begin: str, stage: Stage) -> None:
    view = the_map(stage)
    stage.wait(lambda: len(view.table.party_lines.rows) > 0)
    stage.trigger(name)
    assert QGuiApplication.clipboard().text().startswith(begin)


MAP: dict[str, Driver] = {
    "Learn/Plant Map/Show Plant Map": show,
    "Learn/Plant Map/Open Chosen Party": open_party,
    "Learn/Plant Map/Fit Map": fit,
    "Learn/Plant Map/Map Larger": zoom_in,
    "Learn/Plant Map/Map Smaller": zoom_out,
    "Learn/Plant Map/Lay Out Again": lay_out,
    "Learn/Plant Map/Export Map": partial(export, "Learn/Plant Map/Export Map"),
    "Learn/Plant Map/Export Map as Shown": partial(export, "Learn/Plant Map/Export Map as Shown"),
    "Learn/Plant Map/As Table": as_table,
    "Learn/Plant Map/Copy as Text": partial(
        copy, "Learn/Plant Map/Copy as Text", "Name\tKind\tVerdict\tState\tWhy\tUser"
    ),
    "Learn/Plant Map/Copy as CSV": partial(copy, "Learn/Plant Map/Copy as CSV", "Name,Kind,Verdict,State,Why,User"),
}
