"""The dialog for a user: name, password, roles. Knows no lab but the roles that there are."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from client.toolkit.look import Look
from client.toolkit.name_list import names_in, names_text
from designer.panels.lab_dialogs.checked_form import CheckedForm, NamesCompleter
from gateway_core.api import User


class UserDialog(CheckedForm[User]):
    """Asks for a user. The password is shown: it stands in the lab's text files too, and protects nothing."""

    def __init__(
        self,
        look: Look,
        title: str,
        user: User,
        roles: Sequence[str],
        check: Callable[[User], str],
        parent: QWidget,
    ) -> None:
        super().__init__(look, title, check, parent)
        self.name = QLineEdit(user.name)
        self.password = QLineEdit(user.password)
        self.password.setToolTip(self.tr("It stands readable in lab.toml: use none that is a secret elsewhere"))
        self.roles = QLineEdit(names_text(user.roles))
        self.roles.setPlaceholderText(self.tr("e.g. Operator, Shift A"))
        self.completer = NamesCompleter(roles, self.roles)
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("Password"), self.password)
        self.add_field(self.tr("Roles"), self.roles)
        self.name.selectAll()
        self.watch(self.name, self.password, self.roles)

    def value(self) -> User:
        return User(self.name.text(), self.password.text(), names_in(self.roles.text()))
