"""The switches of the chosen message handler: its threading, and whether it is enabled (H1)."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from client.toolkit.actions import ActionSpec, WindowActions, allow
from designer.window.part_targets import PartTargets
from gateway_core.api import HandlerScope, Threading


class HandlerSwitches(QObject):
    """Four checkable actions that show how the chosen handler stands; off and not to be used where none is chosen."""

    def __init__(self, actions: WindowActions, menu: str, parts: PartTargets, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = parts.commands
        self._edits = parts.tools.workplace.edits
        words = {
            Threading.SHARED: self.tr("&Shared"),
            Threading.DEDICATED: self.tr("&Dedicated"),
            Threading.EDT: self.tr("&EDT"),
        }
        keys = {Threading.SHARED: "Ctrl+T, S", Threading.DEDICATED: "Ctrl+T, D", Threading.EDT: "Ctrl+T, E"}
        tips = {
            Threading.SHARED: self.tr("One queue with the project's other shared handlers"),
            Threading.DEDICATED: self.tr("A queue of its own"),
            Threading.EDT: self.tr("On the client's GUI queue"),
        }
        self._none_chosen = self.tr("Choose a message handler in the Project Browser first.")
        self._read_only = self.tr("Read-only: this lab is not trusted yet.")
        self._no_edt = self.tr("A gateway has no EDT: only client message handlers run there.")
        self.submenu = menu + "/" + self.tr("T&hreading")
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.of: dict[Threading, QAction] = {}
        for threading in Threading:
            spec = ActionSpec(words[threading], self.submenu, keys[threading], "", tips[threading], checkable=True)
            action = actions.add(spec, self._on_threading_triggered)
            action.setData(threading.value)
            self._group.addAction(action)
            self.of[threading] = action
        tip = self.tr("Whether the chosen message handler runs when a message comes")
        spec = ActionSpec(self.tr("En&abled"), menu, "Ctrl+T, O", "", tip, checkable=True)
        self.enabled = actions.add(spec, self._on_enabled_triggered)
        parts.tools.browser.chosen_changed.connect(self._on_changed)
        self._edits.changed.connect(self._on_changed)
        self._edits.access_changed.connect(self._on_changed)
        self.show_chosen()

    def all(self) -> tuple[QAction, ...]:
        """All four."""
        return (*self.of.values(), self.enabled)

    def show_chosen(self) -> None:
        """Show how the handler stands that is chosen in the Project Browser."""
        handler = self._commands.handler_in_tree()
        is_on = handler is not None and not self._edits.is_read_only
        reason = self._none_chosen if handler is None else self._read_only
        for threading, action in self.of.items():
            action.setChecked(handler is not None and handler.threading is threading)
            has_it = threading is not Threading.EDT or (handler is not None and handler.scope is HandlerScope.CLIENT)
            allow(action, allowed=is_on and has_it, reason=self._no_edt if is_on else reason)
        self.enabled.setChecked(handler is not None and handler.enabled)
        allow(self.enabled, allowed=is_on, reason=reason)

    def _on_threading_triggered(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        action = self.sender()
        if isinstance(action, QAction):
            self._commands.set_threading(Threading(action.data()))
        self.show_chosen()

    def _on_enabled_triggered(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._commands.toggle_enabled()
        self.show_chosen()

    def _on_changed(self, _value: object) -> None:
        self.show_chosen()
