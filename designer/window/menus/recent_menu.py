"""The menu File > Open Recent: made anew whenever it is opened, so it tells what is there now."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from client.toolkit.actions import ActionSpec, WindowActions, allow
from client.toolkit.plain_tip import plain_tip
from designer.known_labs import RecentLab
from designer.window.lab_commands import LabCommands


class RecentMenu(QObject):
    """The labs that were opened last; those that are gone are greyed and say so."""

    def __init__(self, actions: WindowActions, path: str, labs: LabCommands, parent: QObject) -> None:
        super().__init__(parent)
        self._labs = labs
        self._menu = actions.menu(path)
        self._menu.setToolTipsVisible(True)
        self._separator = self._menu.addSeparator()
        tip = self.tr("Forget which labs were open")
        self.clear = actions.add(
            ActionSpec(self.tr("&Clear List"), path, "Ctrl+Alt+Shift+O", "", tip), labs.clear_recent
        )
        self._entries: list[QAction] = []
        self._menu.aboutToShow.connect(self._on_about_to_show)

    def _on_about_to_show(self) -> None:
        for entry in self._entries:
            self._menu.removeAction(entry)
            entry.deleteLater()
        self._entries = [self._entry(lab) for lab in self._labs.known.recent()]
        self._menu.insertActions(self._separator, self._entries)
        allow(self.clear, allowed=bool(self._entries), reason=self.tr("No lab was opened yet."))

    def _entry(self, lab: RecentLab) -> QAction:
        text = self.tr("{name} – in {folder}").format(name=lab.path.name, folder=lab.path.parent)
        if lab.problem:
            text = self.tr("{lab} ({problem})").format(lab=text, problem=lab.problem)
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setData(str(lab.path))
        action.setEnabled(not lab.problem)
        action.setToolTip(plain_tip(lab.problem or str(lab.path)))
        action.setStatusTip(lab.problem or str(lab.path))
        action.triggered.connect(self._labs.open_recent_of_action)
        return action
