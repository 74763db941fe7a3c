"""What menus and the message log do with the plant map, whether or not its panel has been made. Knows no gateway."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget

from designer.window.late_panel import LatePanel

if TYPE_CHECKING:
    from designer.panels.plant_map.presenter import PlantMapPresenter
    from designer.panels.plant_map.view import PlantMapView


class MapCommands(QObject):
    """The commands on the plant map of one designer window.

    Signals: `table_switched` (whether the tables are shown instead of the map), `party_activated` (the `Endpoint` of a node
    that shall be opened, None where none is chosen).
    """

    table_switched = Signal(object)
    party_activated = Signal(object)

    def __init__(self, dock: QDockWidget, late: "LatePanel[PlantMapView, PlantMapPresenter]") -> None:
        super().__init__(dock)
        self._dock = dock
        self._late = late
        self._send_id = 0
        self._is_followed = False

    def follow_dock(self) -> None:
        """From now on the map shows the chosen send as soon as somebody sees it."""
        self._dock.visibilityChanged.connect(self._on_visibility_changed)
        self.show_send(self._send_id)

    def show_send(self, send_id: int) -> None:
        """This send is the chosen one."""
        self._send_id = send_id
        if send_id and self._late.is_made:
            self._late.presenter.show_send(send_id)

    def show(self) -> None:
        """Bring the map to the front and give it the keyboard."""
        self._dock.show()
        self._dock.raise_()
        self._view().setFocus()

    def switch_table(self) -> None:
        """Show the tables instead of the map, or the map again."""
        self.show()
        view = self._view()
        view.show_table(as_table=not view.is_table)

    def open_party(self) -> None:
        """Open the chosen node."""
        self.show()
        view = self._view()
        node = view.map.picture.nodes.get(view.choice.node)
        self.party_activated.emit(node.endpoint if node is not None else None)

    def copy_text(self) -> None:
        """Copy all that the map shows as text."""
        self.show()
        QGuiApplication.clipboard().setText(self._view().table.as_text())

    def copy_csv(self) -> None:
        """Copy all that the map shows for a spreadsheet."""
        self.show()
        QGuiApplication.clipboard().setText(self._view().table.as_csv())

    def fit(self) -> None:
        """Show all of the map."""
        self._show_map()
        self._view().map.fit()

    def zoom_in(self) -> None:
        """Show the map larger."""
        self._show_map()
        self._view().larger()

    def zoom_out(self) -> None:
        """Show the map smaller."""
        self._show_map()
        self._view().smaller()

    def lay_out_again(self) -> None:
        """Put every node back where the map puts it."""
        self._show_map()
        self._late.presenter.lay_out_again()

    def export(self) -> None:
        """Write the map to a file, in light colours."""
        self.show()
        self._late.presenter.export()

    def export_as_shown(self) -> None:
        """Write the map to a file, in the colours of the window."""
        self.show()
        self._late.presenter.export(as_shown=True)

    def _view(self) -> "PlantMapView":
        """The panel; from the first time on its own switch is followed."""
        view = self._late.view
        if not self._is_followed:
            self._is_followed = True
            view.table_switched.connect(self.table_switched)
            view.node_activated.connect(self.party_activated)
        return view

    def _show_map(self) -> None:
        """The picture itself, whatever was shown."""
        self._view().show_table(as_table=False)
        self.show()

    def _on_visibility_changed(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        if visible or self._late.is_made:
            self._view().show_in_front(is_in_front=visible)
            self.show_send(self._send_id)
