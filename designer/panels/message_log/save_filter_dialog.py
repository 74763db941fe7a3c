"""The dialog that asks under which name to keep a filter. Knows no rows."""

from PySide6.QtWidgets import QLineEdit, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look


class SaveFilterDialog(FormDialog):
    """Asks for a name; one that is taken is replaced."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look.themes, "", parent)
        title = self.tr("Save Filter")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.text = text
        self.name = QLineEdit()
        shown = QLineEdit(text)
        shown.setReadOnly(True)
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Filter"), shown)
        self.set_least_width(420)

    def filter_name(self) -> str:
        """The name."""
        return " ".join(self.name.text().split())

    def problem(self) -> str:
        if not self.filter_name():
            return self.tr("A filter needs a name. Type one, such as “failed alarms”.")
        return ""
