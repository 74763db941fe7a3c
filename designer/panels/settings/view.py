"""The dialog Settings: the engine, and labs. Shows what it is told, and says when somebody wants Jython looked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.settings.labs_form import LabsForm
from designer.panels.settings.model import choices
from gateway_core.api import Engine, EngineWish


class SettingsDialog(FormDialog):
    """Asks which engine runs scripts on this computer, and where Jython is.

    Signals: `check_requested` (the path that stands there, empty: look for it), `browse_requested` (None).
    """

    check_requested = Signal(object)
    browse_requested = Signal(object)

    def __init__(self, look: Look, wish: EngineWish, lab_engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(look.themes, "", parent)
        title = self.tr("Settings")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_least_width(560)
        self.engine = QComboBox()
        for text, engine in choices(lab_engine):
            self.engine.addItem(text, engine.value if engine else "")
        self.engine.setCurrentIndex(self.engine.findData(wish.engine.value if wish.engine else ""))
        self.jython = QLineEdit(wish.jython)
        self.jython.setPlaceholderText(self.tr("Empty: it is looked for. Or a launcher or jar"))
        self.browse = QPushButton(self.tr("&Browse…"))
        self.check = QPushButton(self.tr("Chec&k"))
        self.check.setToolTip(self.tr("Run it once and see whether it is a Jython 2.7"))
        self.found = WrappedLabel()
        self.found.setAccessibleName(self.tr("What the check found"))
        self.add_field(self.tr("Script engine"), self.engine)
        self.add_field(self.tr("Jython"), self._path_row())
        self.form.addRow(self.found)
        self.labs = LabsForm()
        self.add_field(self.tr("At the start"), self.labs.start)
        self.add_field(self.tr("Trusted labs"), self.labs)
        self.browse.clicked.connect(self._on_browse_clicked)
        self.check.clicked.connect(self._on_check_clicked)
        self.jython.textEdited.connect(self._on_path_edited)

    def wish(self) -> EngineWish:
        """What the fields ask for."""
        value = self.engine.currentData()
        return EngineWish(Engine(value) if value else None, self.jython.text().strip())

    def show_searching(self) -> None:
        """Jython is being looked for."""
        self.check.setEnabled(False)
        self.found.setText(self.tr("… looking for Jython"))

    def show_result(self, text: str) -> None:
        """What was found, or what was not."""
        self.check.setEnabled(True)
        self.found.setText(text)
        self.adjustSize()

    def show_path(self, path: str) -> None:
        """Put a path into its field."""
        self.jython.setText(path)
        self.show_result("")

    def _path_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.jython, 1)
        line.addWidget(self.browse)
        line.addWidget(self.check)
        row.setFocusProxy(self.jython)
        self.jython.setAccessibleName(self.tr("Jython: launcher or jar"))
        return row

    def _on_browse_clicked(self) -> None:
        self.browse_requested.emit(None)

    def _on_check_clicked(self) -> None:
        self.check_requested.emit(self.jython.text().strip())

    def _on_path_edited(self, _text: str) -> None:
        self.show_result("")
