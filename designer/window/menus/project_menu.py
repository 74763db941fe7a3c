"""The Project menu: running, comm mode, event scripts, what is chosen in the Project Browser."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions, allow
from designer.window.comm_mode import CommModeActions
from designer.window.menus.targets import MenuTargets


class ProjectMenu(QObject):
    """What is done with scripts and with the parts of the lab."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, to = self.tr("&Project"), targets.window
        add = actions.add
        tip = self.tr("Run the script in front as the designer")
        self.run = add(
            ActionSpec(self.tr("&Run"), menu, "F5", "play", tip, words=self.tr("execute play start")), to.run
        )
        self.stop = add(
            ActionSpec(self.tr("&Stop"), menu, "Shift+F5", "square", words=self.tr("cancel abort interrupt")), to.stop
        )
        tip = self.tr("Forget the names that earlier runs of the Script Console left")
        add(ActionSpec(self.tr("Reset Script &Console"), menu, "Ctrl+F5", "rotate-ccw", tip), to.reset_console)
        actions.separate(menu)
        tip = self.tr("Send a message or request with a field for each argument, the call beside it")
        add(
            ActionSpec(self.tr("Send &Form"), menu, "F7", "send", tip, words=self.tr("postman builder")),
            targets.sends.open,
        )
        tip = self.tr("Begin a new message or request in the Send form")
        spec = ActionSpec(self.tr("Ne&w Send"), menu, "Shift+F7", "", tip)
        self.new_send = add(spec, targets.sends.open_new)
        actions.separate(menu)
        self.comm = CommModeActions(actions, menu, self)
        actions.separate(menu)
        self.gateway_scripts = add(
            ActionSpec(self.tr("&Gateway Event Scripts…"), menu, "Ctrl+Shift+G", "server"), to.gateway_event_scripts
        )
        self.client_scripts = add(
            ActionSpec(self.tr("C&lient Event Scripts…"), menu, "Ctrl+Shift+L", "monitor"), to.client_event_scripts
        )
        actions.separate(menu)
        tip = self.tr("Open what is chosen in the Project Browser")
        self.open_chosen = add(ActionSpec(self.tr("&Open Chosen"), menu, "Ctrl+Shift+E", "", tip), to.open_chosen)
        tip = self.tr("Take the gateway that is chosen in the Project Browser off the gateway network, or back")
        spec = ActionSpec(
            self.tr("Gatewa&y On or Off Line"),
            menu,
            "Ctrl+Shift+D",
            "plug",
            tip,
            words=self.tr("offline disconnect connect"),
        )
        self.toggle_gateway = add(spec, to.toggle_gateway)

    def show_run_state(self, *, can_run: bool, can_stop: bool) -> None:
        """Which of Run and Stop make sense now."""
        allow(self.run, allowed=can_run, reason=self.tr("A script runs already; Stop ends it."))
        allow(self.stop, allowed=can_stop, reason=self.tr("No script is running."))
