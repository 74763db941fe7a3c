"""The dialog for a client preset: name, gateway, project, user, host, address. Knows the lab as a value."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from client.toolkit.look import Look
from designer.panels.lab_dialogs.checked_form import CheckedForm
from gateway_core.api import ClientPreset, Lab


class PresetDialog(CheckedForm[ClientPreset]):
    """Asks for a client preset."""

    def __init__(
        self,
        look: Look,
        title: str,
        preset: ClientPreset,
        lab: Lab,
        check: Callable[[ClientPreset], str],
        parent: QWidget,
    ) -> None:
        super().__init__(look, title, check, parent)
        self._lab = lab
        self.name = QLineEdit(preset.name)
        self.gateway = QComboBox()
        self.gateway.addItems([gateway.name for gateway in lab.gateways])
        self.gateway.setCurrentText(preset.gateway)
        self.project = QComboBox()
        self.user = QComboBox()
        self.user.addItem(self.tr("(nobody)"), "")
        for user in lab.users:
            self.user.addItem(user.name, user.name)
        self.user.setCurrentIndex(max(self.user.findData(preset.user), 0))
        self.host = QLineEdit(preset.host)
        self.host.setPlaceholderText(self.tr("e.g. PACK-04"))
        self.address = QLineEdit(preset.address)
        self.address.setPlaceholderText(self.tr("e.g. 192.0.2.14"))
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Gateway"), self.gateway)
        self.add_field(self.tr("Project"), self.project)
        self.add_field(self.tr("User"), self.user)
        self.add_field(self.tr("Host name"), self.host)
        self.add_field(self.tr("Address"), self.address)
        self._on_gateway_changed()
        self.project.setCurrentText(preset.project)
        self.name.selectAll()
        self.gateway.currentIndexChanged.connect(self._on_gateway_changed)
        self.watch(self.name, self.gateway, self.project, self.user, self.host, self.address)

    def value(self) -> ClientPreset:
        return ClientPreset(
            self.name.text(),
            self.gateway.currentText(),
            self.project.currentText(),
            self.user.currentData(),
            self.host.text().strip(),
            self.address.text().strip(),
        )

    def _on_gateway_changed(self, _index: int = 0) -> None:
        gateway = self._lab.gateway(self.gateway.currentText())
        self.project.clear()
        self.project.addItems(list(gateway.projects) if gateway else [])
