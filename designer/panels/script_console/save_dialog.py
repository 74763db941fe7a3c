"""The dialog that asks under which name to keep a script in the lab. Knows no gateway."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look


class SaveScriptDialog(FormDialog):
    """Asks for a name that no saved script has yet."""

    def __init__(self, look: Look, taken: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(look.themes, "", parent)
        title = self.tr("Save Script As")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._taken = frozenset(taken)
        self.name = QLineEdit()
        self.add_field(self.tr("Name"), self.name)
        self.set_least_width(360)

    def script_name(self) -> str:
        """The name."""
        return self.name.text().strip()

    def problem(self) -> str:
        name = self.script_name()
        if not name:
            return self.tr("A script needs a name. Type one, such as “broadcast to all clients”.")
        if name in self._taken:
            return self.tr("The lab has a script “{name}” already. Choose another name.").format(name=name)
        return ""
