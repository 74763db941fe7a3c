"""The dialog for what holds for the lab as a whole (rules R3, R8, H8). Knows no lab."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from client.toolkit.look import Look
from client.toolkit.name_list import names_in
from client.toolkit.spin_boxes import NumberField
from designer.document.lab_settings_edits import LabSettings
from designer.panels.lab_dialogs.checked_form import CheckedForm, NamesCompleter
from gateway_core.api import FINDING_CODES, MAX_TIMEOUT_S, Engine

_SHORTEST_S = 0.01


class LabDialog(CheckedForm[LabSettings]):
    """Asks for the settings of a lab."""

    def __init__(self, look: Look, settings: LabSettings, check: Callable[[LabSettings], str], parent: QWidget) -> None:
        super().__init__(look, "", check, parent)
        title = self.tr("Lab Properties")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.title = QLineEdit(settings.title)
        self.timeout = NumberField()
        self.timeout.setRange(_SHORTEST_S, MAX_TIMEOUT_S)
        self.timeout.setSuffix(self.tr(" s"))
        self.timeout.setValue(settings.request_timeout_s)
        self.timeout.setToolTip(self.tr("How long a sendRequest waits that says nothing of it (R8, emulator's choice)"))
        self.host_name = QComboBox()
        self.host_name.addItem(self.tr("Accept it; the gateway answers"), "gateway")
        self.host_name.addItem(self.tr("The client with that host name answers"), "client")
        self.host_name.setCurrentIndex(self.host_name.findData(settings.request_host_name))
        self.host_name.setToolTip(self.tr("What hostName means to sendRequest (R3, emulator's choice)"))
        self.engine = QComboBox()
        self.engine.addItem(self.tr("Builtin: the Python 2 dialect"), Engine.BUILTIN.value)
        self.engine.addItem(self.tr("Jython 2.7"), Engine.JYTHON.value)
        self.engine.setCurrentIndex(self.engine.findData(settings.engine.value))
        self.ignored = QLineEdit(", ".join(settings.lint_ignored))
        self.ignored.setPlaceholderText(self.tr("Codes of findings, e.g. {code}").format(code=min(FINDING_CODES)))
        self.completer = NamesCompleter(sorted(FINDING_CODES), self.ignored)
        self.add_field(self.tr("Title"), self.title)
        self.add_field(self.tr("Request time-out"), self.timeout)
        self.add_field(self.tr("hostName of requests"), self.host_name)
        self.add_field(self.tr("Engine"), self.engine)
        self.add_field(self.tr("Ignored findings"), self.ignored)
        self.watch(self.title, self.timeout, self.host_name, self.engine, self.ignored)

    def value(self) -> LabSettings:
        return LabSettings(
            self.title.text(),
            self.timeout.value(),
            self.host_name.currentData(),
            Engine(self.engine.currentData()),
            names_in(self.ignored.text()),
        )
