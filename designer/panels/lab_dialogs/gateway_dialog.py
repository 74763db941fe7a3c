"""The dialog for a gateway's name and whether it is on line. Knows no lab."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from client.toolkit.look import Look
from designer.panels.lab_dialogs.checked_form import CheckedForm


@dataclass(frozen=True, slots=True)
class GatewayFields:
    """What a gateway is, but for its projects."""

    name: str
    online: bool = True


class GatewayDialog(CheckedForm[GatewayFields]):
    """Asks for a gateway."""

    def __init__(
        self, look: Look, title: str, fields: GatewayFields, check: Callable[[GatewayFields], str], parent: QWidget
    ) -> None:
        super().__init__(look, title, check, parent)
        self.name = QLineEdit(fields.name)
        self.online = QCheckBox(self.tr("On line when the lab opens"))
        self.online.setToolTip(
            self.tr("Off line, the others know it but do not reach it: NOT_SENT, and requests to it time out")
        )
        self.online.setChecked(fields.online)
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Gateway network"), self.online)
        self.name.selectAll()
        self.watch(self.name, self.online)

    def value(self) -> GatewayFields:
        return GatewayFields(self.name.text(), self.online.isChecked())
