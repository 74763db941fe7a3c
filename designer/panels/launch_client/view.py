"""The dialog Launch Client: a preset, or everything by hand. Knows the lab as a value, no gateway."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look
from client.toolkit.name_list import names_text
from client.window.client_windows import ClientStart, preset_start
from designer.panels.launch_client.model import problem, roles_of
from gateway_core.api import Identity, Lab


class LaunchClientDialog(FormDialog):
    """Asks for one client."""

    def __init__(self, look: Look, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(look.themes, "", parent)
        title = self.tr("Launch Client")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._lab = lab
        self.set_least_width(360)
        self.preset = QComboBox()
        self.preset.addItem(self.tr("(by hand)"), "")
        for preset in lab.clients:
            self.preset.addItem(preset.name, preset.name)
        self.name = QLineEdit(self.tr("Client"))
        self.user = QComboBox()
        self.user.setEditable(True)
        self.user.addItems([user.name for user in lab.users])
        self.roles = QLineEdit()
        self.roles.setPlaceholderText(self.tr("e.g. Operator, Shift A"))
        self.host = QLineEdit()
        self.host.setPlaceholderText(self.tr("e.g. PACK-04"))
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("e.g. 192.0.2.14"))
        self.gateway = QComboBox()
        self.gateway.addItems([gateway.name for gateway in lab.gateways])
        self.project = QComboBox()
        self.add_field(self.tr("Preset"), self.preset)
        self.add_field(self.tr("Window name"), self.name)
        self.add_field(self.tr("User"), self.user)
        self.add_field(self.tr("Roles"), self.roles)
        self.add_field(self.tr("Host name"), self.host)
        self.add_field(self.tr("Address"), self.address)
        self.add_field(self.tr("Gateway"), self.gateway)
        self.add_field(self.tr("Project"), self.project)
        self.preset.currentIndexChanged.connect(self._on_preset_changed)
        self.user.currentTextChanged.connect(self._on_user_changed)
        self.gateway.currentTextChanged.connect(self._on_gateway_changed)
        self._on_gateway_changed(self.gateway.currentText())
        self._on_user_changed(self.user.currentText())

    def start(self) -> ClientStart:
        """What the fields ask for."""
        identity = Identity(
            self.user.currentText().strip(),
            roles_of(self.roles.text()),
            self.host.text().strip(),
            self.address.text().strip(),
        )
        gateway, project = self.gateway.currentText(), self.project.currentText()
        return ClientStart(self.name.text().strip(), gateway, project, identity)

    def problem(self) -> str:
        return problem(self.start(), self._lab)

    def _on_preset_changed(self, _index: int) -> None:
        name = self.preset.currentData()
        preset = next((each for each in self._lab.clients if each.name == name), None)
        if preset is None:
            return
        start = preset_start(preset, self._lab)
        self.name.setText(start.name)
        self.user.setCurrentText(start.identity.user)
        self.host.setText(start.identity.host)
        self.address.setText(start.identity.address)
        self.gateway.setCurrentText(start.gateway)
        self.project.setCurrentText(start.project)

    def _on_user_changed(self, name: str) -> None:
        """A user of the lab has the roles that the lab says; a free name has those that are typed."""
        user = self._lab.user(name.strip())
        self.roles.setReadOnly(user is not None)
        if user is not None:
            self.roles.setText(names_text(user.roles))

    def _on_gateway_changed(self, name: str) -> None:
        gateway = self._lab.gateway(name)
        self.project.clear()
        self.project.addItems(list(gateway.projects) if gateway else [])
