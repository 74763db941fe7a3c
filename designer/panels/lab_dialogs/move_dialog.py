"""The dialog that asks where a part of the lab shall go. Knows no lab."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look
from designer.panels.project_browser.drops import Target
from designer.part_edits.part_edit import TargetChoice


class MoveDialog(FormDialog):
    """Asks for one of several places, and whether the part also stays where it is."""

    def __init__(self, look: Look, name: str, choices: Sequence[TargetChoice], parent: QWidget) -> None:
        super().__init__(look.themes, "", parent)
        title = self.tr("Move {name}").format(name=name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_least_width(420)
        self._choices = tuple(choices)
        self.place = QComboBox()
        self.place.addItems([choice.label for choice in choices])
        self.copy = QCheckBox(self.tr("Leave the first one where it is, and put a copy there"))
        self.add_field(self.tr("To"), self.place)
        self.add_field(self.tr("Copy"), self.copy)

    def target(self) -> Target:
        """The chosen place."""
        return self._choices[self.place.currentIndex()].target
