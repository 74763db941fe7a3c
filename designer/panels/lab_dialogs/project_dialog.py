"""The dialog for a project: its gateway, name and title. Knows no lab but the gateways' names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from client.toolkit.look import Look
from designer.panels.lab_dialogs.checked_form import CheckedForm


@dataclass(frozen=True, slots=True)
class ProjectFields:
    """What a project is, but for its scripts."""

    gateway: str
    name: str
    title: str = ""


class ProjectDialog(CheckedForm[ProjectFields]):
    """Asks for a project; on which of `gateways` if there are several."""

    def __init__(
        self,
        look: Look,
        title: str,
        fields: ProjectFields,
        gateways: Sequence[str],
        check: Callable[[ProjectFields], str],
        parent: QWidget,
    ) -> None:
        super().__init__(look, title, check, parent)
        self.gateway = QComboBox()
        self.gateway.addItems(list(gateways))
        self.gateway.setCurrentText(fields.gateway)
        self.gateway.setEnabled(len(gateways) > 1)
        self.name = QLineEdit(fields.name)
        self.title = QLineEdit(fields.title)
        self.title.setPlaceholderText(self.tr("What people read, e.g. Bottling hall"))
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Title"), self.title)
        self.add_field(self.tr("Gateway"), self.gateway)
        self.name.selectAll()
        self.watch(self.name, self.title, self.gateway)

    def value(self) -> ProjectFields:
        return ProjectFields(self.gateway.currentText(), self.name.text(), self.title.text())
