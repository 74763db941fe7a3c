"""Shows how the lab is open: for reading only until it is trusted, or for a guest. Switches the actions that edit it."""

from PySide6.QtCore import QCoreApplication, QObject

from client.toolkit.actions import WindowActions
from designer.lab_edits import LabEdits
from designer.window.status import StatusView


class LabAccess(QObject):
    """Keeps menus and status bar in step with what may be done to the lab."""

    def __init__(self, actions: WindowActions, status: StatusView, edits: LabEdits, *, is_guest: bool) -> None:
        super().__init__()
        self._actions = actions
        self._status = status
        self._is_guest = is_guest
        edits.access_changed.connect(self._on_access_changed)
        self._on_access_changed(not edits.is_read_only)

    def _on_access_changed(self, allowed: object) -> None:
        reason = "" if allowed else self.tr("Read-only: this lab is not trusted yet, so no script of it runs.")
        self._actions.allow_edits(allowed=bool(allowed), reason=reason)
        if reason:
            self._status.show_mode(self.tr("Read-Only"), reason)
        elif self._is_guest:
            tip = self.tr("A guest window: lab, settings and messages are gone when it is closed.")
            self._status.show_mode(self.tr("Guest"), tip)
        else:
            self._status.show_mode("", "")


def window_title(lab: str, *, is_guest: bool) -> str:
    """The title of the designer's window."""
    if is_guest:
        return QCoreApplication.translate("LabAccess", "Scopelab – {lab} (Guest)").format(lab=lab)
    return QCoreApplication.translate("LabAccess", "Scopelab – {lab}").format(lab=lab)
