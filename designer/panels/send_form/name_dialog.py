"""The dialog that asks what a saved send is to be called. Knows no gateway."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look

_LONGEST = 200


class SendNameDialog(FormDialog):
    """Asks for a name that no saved send has yet."""

    def __init__(self, look: Look, taken: Iterable[str], title: str, parent: QWidget) -> None:
        super().__init__(look.themes, title, parent)
        self._taken = frozenset(taken)
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.add_field(self.tr("Name"), self.name)
        self.set_least_width(360)

    def send_name(self) -> str:
        """The name."""
        return self.name.text().strip()

    def problem(self) -> str:
        name = self.send_name()
        if not name:
            return self.tr("A saved send needs a name. Type one, such as “alarm on line 4”.")
        if name in self._taken:
            return self.tr("The lab has a send “{name}” already. Choose another name.").format(name=name)
        return ""
