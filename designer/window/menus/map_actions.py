"""The entries of the Learn menu for the plant map."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.map_commands import MapCommands


class MapActions(QObject):
    """What can be done with the plant map, in a menu of its own."""

    def __init__(self, actions: WindowActions, commands: MapCommands, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        inner, add = menu + "/" + self.tr("Plant &Map"), actions.add
        tip = self.tr("See everybody in the lab, and messages on their way")
        words = self.tr("network diagram topology picture animation")
        spec = ActionSpec(self.tr("&Show Plant Map"), inner, "Ctrl+M, M", "map", tip, words=words)
        self.shown = add(spec, commands.show)
        tip = self.tr("Show the same as two tables, or as a map again")
        words = self.tr("accessible list rows screen reader")
        spec = ActionSpec(self.tr("As &Table"), inner, "Ctrl+M, T", "columns-3", tip, checkable=True, words=words)
        self.as_table = add(spec, commands.switch_table)
        commands.table_switched.connect(self.as_table.setChecked)
        tip = self.tr("Open the window of the client that is chosen on the map, or the properties of the gateway")
        words = self.tr("activate bring to front client window gateway properties")
        spec = ActionSpec(self.tr("O&pen Chosen Party"), inner, "Ctrl+M, P", "arrow-right", tip, words=words)
        self.open_party = add(spec, commands.open_party)
        tip = self.tr("Show the whole map")
        self.fit = add(ActionSpec(self.tr("&Fit Map"), inner, "Ctrl+M, F", "maximize", tip), commands.fit)
        tip = self.tr("Show the map larger, also with + or Ctrl and the wheel on the map")
        words = self.tr("zoom in bigger")
        spec = ActionSpec(self.tr("Map L&arger"), inner, "Ctrl+M, I", "zoom-in", tip, words=words)
        self.zoom_in = add(spec, commands.zoom_in)
        tip = self.tr("Show the map smaller, also with - or Ctrl and the wheel on the map")
        spec = ActionSpec(self.tr("Map S&maller"), inner, "Ctrl+M, O", "zoom-out", tip, words=self.tr("zoom out"))
        self.zoom_out = add(spec, commands.zoom_out)
        tip = self.tr("Put every node back where the map would put it")
        spec = ActionSpec(self.tr("&Lay Out Again"), inner, "Ctrl+M, L", "layout-grid", tip)
        self.lay_out = add(spec, commands.lay_out_again)
        tip = self.tr("Save the map as SVG or PNG in light colours, with what it shows now")
        spec = ActionSpec(
            self.tr("&Export Map…"), inner, "Ctrl+M, E", "file-output", tip, words=self.tr("svg png image")
        )
        self.export = add(spec, commands.export)
        tip = self.tr("Save the map as SVG or PNG in the colours of this window, with what it shows now")
        words = self.tr("svg png image dark theme")
        spec = ActionSpec(self.tr("Export Map as Sho&wn…"), inner, "Ctrl+M, W", "file-output", tip, words=words)
        self.export_as_shown = add(spec, commands.export_as_shown)
        tip = self.tr("Copy everybody on the map and the ways of the shown message as text")
        spec = ActionSpec(self.tr("&Copy as Text"), inner, "Ctrl+M, C", "copy", tip)
        self.copy_text = add(spec, commands.copy_text)
        tip = self.tr("Copy everybody on the map and the ways of the shown message for a spreadsheet")
        spec = ActionSpec(self.tr("Copy as CS&V"), inner, "Ctrl+M, V", "copy", tip)
        self.copy_csv = add(spec, commands.copy_csv)

    def of_view(self) -> Sequence[QAction]:
        """What is offered beside all nodes."""
        exports = (self.export, self.export_as_shown)
        return (self.as_table, self.fit, self.lay_out, *exports, self.copy_text, self.copy_csv)
