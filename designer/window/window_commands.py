"""What the designer's menus do: each a short method."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from designer.document.refusals import EditRefused
from designer.document.script_edits import save_script
from designer.panels.project_browser.model import NodeKind
from designer.panels.project_browser.presenter import ProjectBrowserPresenter
from designer.panels.script_console.save_dialog import SaveScriptDialog
from designer.window.about import AboutDialog
from designer.window.editors import Editors
from designer.window.help_windows import HelpOnFunctions, HelpOnRules
from designer.window.opener import Opener
from designer.workplace import Workplace


@dataclass(frozen=True, slots=True)
class CommandParts:
    """What the commands work on."""

    editors: Editors
    opener: Opener
    browser: ProjectBrowserPresenter
    dialogs: Dialogs


class WindowCommands(QObject):
    """The commands of one designer window."""

    def __init__(self, window: QMainWindow, workplace: Workplace, parts: CommandParts) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._editors = parts.editors
        self._opener = parts.opener
        self._browser = parts.browser
        self._dialogs = parts.dialogs
        self.save_dialog: SaveScriptDialog | None = None
        self.about_dialog: AboutDialog | None = None
        self.help = HelpOnFunctions(window, parts.editors)
        self.rules = HelpOnRules(window)

    def save(self) -> None:
        """Save the text in front into the lab; the Script Console's asks for a name."""
        if self._editors.current is self._editors.console:
            self.save_script_as()
        elif self._editors.save(self._editors.current):
            self._workplace.edits.save()

    def save_script_as(self) -> None:
        """Keep the text in front under a name that is asked for."""
        if self._editors.wanted_editor() is None or self._editors.current.save_as():
            return
        taken = self._workplace.edits.lab.scripts
        self.save_dialog = SaveScriptDialog(self._workplace.look, taken, self._window)
        self.save_dialog.accepted.connect(self._on_script_named)
        self.save_dialog.finished.connect(self.save_dialog.deleteLater)
        self.save_dialog.open()

    def close_tab(self) -> None:
        """Close the tab in front; the Script Console stays, which the message bar says."""
        if self._editors.current is self._editors.console:
            self._workplace.notices.show(
                BarMessage(self.tr("The Script Console is always there: it stays open."), "info")
            )
            return
        self._editors.close(self._editors.current)

    def undo_lab_change(self) -> None:
        """Take the last change of the lab back."""
        self._workplace.edits.undo()

    def redo_lab_change(self) -> None:
        """Make the change of the lab again that was taken back."""
        self._workplace.edits.redo()

    def run(self) -> None:
        """Run the script in front; where that is none, bring the Script Console to the front and run its script."""
        if self._editors.current.console is None:
            self._editors.show_console()
        console = self._editors.current.console or self._editors.console.console
        if self._editors.current.editor is not None:
            self._editors.current.editor.call_tip.close_tip()  # it might cover who receives what is sent
        console.run()

    def stop(self) -> None:
        """Stop the script in front."""
        console = self._editors.current.console or self._editors.console.console
        console.stop()

    def reset_console(self) -> None:
        """Forget the Script Console's names."""
        self._editors.console.console.reset()

    def gateway_event_scripts(self) -> None:
        """Open Gateway Event Scripts for the project that is chosen in the Project Browser."""
        self._opener.open_gateway_event_scripts(self._browser.chosen)

    def client_event_scripts(self) -> None:
        """Open Client Event Scripts for the project that is chosen in the Project Browser."""
        self._opener.open_client_event_scripts(self._browser.chosen)

    def open_chosen(self) -> None:
        """Open what is chosen in the Project Browser; where that cannot be opened, the message bar says what can."""
        if not self._browser.open_chosen():
            sentence = self.tr(
                "Choose a message handler, module, script, send or client in the Project Browser first; then this opens it."
            )
            self._workplace.notices.show(BarMessage(sentence, "info"))

    def toggle_gateway(self) -> None:
        """Take the chosen gateway off the gateway network, or back (M24, R10)."""
        node = self._browser.chosen
        if node is None or node.kind is not NodeKind.GATEWAY:
            sentence = self.tr("Choose a gateway in the Project Browser first; then this takes it off line or back.")
            self._workplace.notices.show(BarMessage(sentence, "info"))
            return
        bridge = self._workplace.bridge
        state = bridge.network.world().gateway(node.label)
        if state is not None:
            switched = bridge.network.set_gateway_online(node.label, not state.online)
            bridge.run(switched, partial(self._tell_switched, node.label), self._workplace.notices.show_error)

    def open_preset_of_action(self) -> None:
        """Launch the client of the preset whose menu entry was chosen, or raise its window."""
        action = self.sender()
        if isinstance(action, QAction):
            self._opener.open_preset(str(action.data()))

    def about(self) -> None:
        """Say what this program is."""
        self.about_dialog = AboutDialog(self._window)
        self.about_dialog.finished.connect(self.about_dialog.deleteLater)
        self.about_dialog.open()

    def _on_script_named(self) -> None:
        editor = self._editors.current.editor
        if self.save_dialog is not None and editor is not None:
            name, edits = self.save_dialog.script_name(), self._workplace.edits
            self.save_dialog = None
            step = self.tr("Save script {name}").format(name=name)
            try:
                edits.apply(save_script(edits.lab, name, editor.text()), step)
            except EditRefused as refusal:
                self._workplace.notices.show(BarMessage(str(refusal)))
                return
            self._opener.open_script(name)

    def _tell_switched(self, gateway: str, _result: None) -> None:
        """Say what it means that the gateway is off the gateway network, or that it is back (M24, R10)."""
        world = self._workplace.bridge.network.world()
        state = world.gateway(gateway)
        if state is None:
            return
        if state.online:
            sentence = self.tr("{gateway} is back on the gateway network.")
        elif gateway == world.gateways[0].name:
            sentence = self.tr(
                "{gateway} is off the gateway network. The other gateways do not reach it any more; its own clients "
                "and scripts go on."
            )
        else:
            sentence = self.tr(
                "{gateway} is off the gateway network. Messages to it are NOT_SENT and requests to it time out; its "
                "own clients and scripts go on."
            )
        self._workplace.notices.show(BarMessage(sentence.format(gateway=gateway), "info"))
